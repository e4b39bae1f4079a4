create or replace function forecast.consume(
  p_forecast double precision[],
  p_orders double precision[],
  p_backward integer default 1,
  p_forward integer default 1
)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_forecast), 0);
  v_net double precision[] := p_forecast;
  v_open double precision;
  v_taken double precision;
begin
  if cardinality(p_orders) is distinct from cardinality(p_forecast) or p_backward < 0 or p_forward < 0 then
    raise exception using
      errcode = 'QM801',
      message = 'forecast and orders do not match',
      detail = format('%s forecasts, %s orders, window %s back and %s ahead', cardinality(p_forecast), cardinality(p_orders), p_backward, p_forward),
      hint = 'Give both for the same buckets, and windows of zero or more.';
  end if;

  for b in 1..v_count loop
    v_open := coalesce(p_orders[b], 0);

    -- Its own bucket, then the nearest earlier ones, then the nearest later ones.
    for k in 0..least(p_backward, b - 1) loop
      exit when v_open <= 0;
      v_taken := least(v_open, greatest(v_net[b - k], 0));
      v_net[b - k] := v_net[b - k] - v_taken;
      v_open := v_open - v_taken;
    end loop;

    for k in 1..least(p_forward, v_count - b) loop
      exit when v_open <= 0;
      v_taken := least(v_open, greatest(v_net[b + k], 0));
      v_net[b + k] := v_net[b + k] - v_taken;
      v_open := v_open - v_taken;
    end loop;
  end loop;

  return v_net;
end
$$;

comment on function forecast.consume(double precision[], double precision[], integer, integer) is
  'Forecast that customers'' orders leave over, by bucket: orders, the earlier bucket first, consume the forecast of their own bucket, then of earlier ones, then of later ones, within a window of p_backward and p_forward buckets. What an order finds no forecast for is demand on top. Error: QM801.';

revoke execute on function forecast.consume(double precision[], double precision[], integer, integer) from public;
grant execute on function forecast.consume(double precision[], double precision[], integer, integer) to qm_app, qm_readonly;
