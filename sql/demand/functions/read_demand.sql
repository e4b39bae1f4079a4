create or replace function demand.read_demand(
  p_item_id uuid,
  p_location_id uuid,
  p_from date,
  p_to date,
  p_frequency text default 'weekly'
)
returns table (
  period_start date,
  quantity numeric,
  sold_quantity numeric,
  returned_quantity numeric,
  line_count bigint,
  is_filled boolean,
  is_censored boolean
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select r.period_start, r.quantity, r.sold_quantity, r.returned_quantity, r.line_count, r.is_filled, r.is_censored
  from demand.read_demands(array[p_item_id], array[p_location_id], p_from, p_to, p_frequency) as r
$$;

comment on function demand.read_demand(uuid, uuid, date, date, text) is
  'Demand history of an item at a location (null: over all), period by period; see demand.read_demands. Error: QM610 the period.';

revoke execute on function demand.read_demand(uuid, uuid, date, date, text) from public;
grant execute on function demand.read_demand(uuid, uuid, date, date, text) to qm_app, qm_readonly;
