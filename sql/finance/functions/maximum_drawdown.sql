create or replace function finance.maximum_drawdown(
  p_returns double precision[],
  p_return_kind finance.return_kind default 'simple',
  out drawdown double precision,
  out peak_position integer,
  out trough_position integer,
  out recovery_position integer
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_wealth double precision := 1;
  v_peak double precision := 1;
  v_peak_position integer := 0;
begin
  perform finance.check_returns(p_returns);
  drawdown := 0;

  for i in 1..cardinality(p_returns) loop
    if p_return_kind = 'log' then
      v_wealth := v_wealth * exp(p_returns[i]);
    elsif p_returns[i] >= -1 then
      v_wealth := v_wealth * (1 + p_returns[i]);
    else
      raise exception using
        errcode = 'QMA01',
        message = 'these returns cannot be measured',
        detail = format('return %s is %s: more than all was lost', i, p_returns[i]),
        hint = 'Simple returns are -1 or more.';
    end if;

    if v_wealth >= v_peak then
      if trough_position is not null and recovery_position is null then
        recovery_position := i;
      end if;
      v_peak := v_wealth;
      v_peak_position := i;
    elsif v_wealth / v_peak - 1 < drawdown then
      drawdown := v_wealth / v_peak - 1;
      peak_position := v_peak_position;
      trough_position := i;
      recovery_position := null;
    end if;
  end loop;
end
$$;

comment on function finance.maximum_drawdown(double precision[], finance.return_kind) is
  'Maximum drawdown: the greatest fall from a peak of wealth, which begins with 1 before the first return; 0 to -1, a loss being below zero. Positions count returns from 1; 0 is the beginning. peak_position: when the peak was last reached before the fall. recovery_position: the first return after the trough at which the peak is reached again, null while it is not. Without a fall the positions are null. Of several equal falls the first. Error: QMA01.';

revoke execute on function finance.maximum_drawdown(double precision[], finance.return_kind) from public;
grant execute on function finance.maximum_drawdown(double precision[], finance.return_kind) to qm_app, qm_readonly;
