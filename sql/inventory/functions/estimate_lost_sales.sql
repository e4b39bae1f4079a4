create or replace function inventory.estimate_lost_sales()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lookback interval := make_interval(days => core.setting_integer('inventory.lookback_days'));
  v_estimated bigint;
begin
  update inventory.stockouts s
  set
    lost_sales_estimate = round(
      (c.consumed / greatest(c.observed_days, 1)::numeric * extract(epoch from s.ended_at - s.started_at)::numeric / 86400),
      6
    ),
    updated_at = now()
  from inventory.stockouts o
  -- The movement that emptied the level is part of what was consumed before.
  cross join lateral inventory.consumption(
    o.started_at - v_lookback, o.started_at + interval '1 microsecond', o.item_id, o.location_id
  ) as c
  where o.ended_at is not null
    and o.lost_sales_estimate is null
    and c.observed_days > 0
    and s.id = o.id;

  get diagnostics v_estimated = row_count;
  return v_estimated;
end
$$;

comment on function inventory.estimate_lost_sales() is
  'Fills in lost_sales_estimate of the stockouts that have ended: consumption a day over setting inventory.lookback_days before, times the days it lasted. Returns how many. To be run once a day.';

revoke execute on function inventory.estimate_lost_sales() from public;
grant execute on function inventory.estimate_lost_sales() to qm_app, qm_maintenance;
