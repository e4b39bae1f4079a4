create or replace function forecast._ensure_demand_series(
  p_item_ids uuid[],
  p_location_ids uuid[],
  p_frequency series.series_frequency
)
returns table (series_id uuid, item_id uuid, location_id uuid)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A name that another item had before takes the item's id along.
  insert into series.series (name, kind, item_id, location_id, unit, frequency, description)
  select
    case when t.id is null then n.name else format('%s (%s)', n.name, i.id) end,
    'demand', i.id, l.id, i.unit, p_frequency, 'Demand, read from sales by demand.read_demands.'
  from unnest(p_item_ids, p_location_ids) as w (item_id, location_id)
  join catalog.items i on i.id = w.item_id
  join catalog.locations l on l.id = w.location_id
  cross join lateral (select format('demand %s @ %s, %s', i.sku, l.code, p_frequency) as name) as n
  left join series.series t on t.owner_id is null and t.name = n.name
  where not exists (
    select
    from series.series s
    where s.item_id = w.item_id
      and s.location_id = w.location_id
      and s.kind = 'demand'
      and s.frequency = p_frequency
      and s.owner_id is null
  )
  order by n.name
  on conflict on constraint series_owner_id_name_key do nothing;

  return query
  select distinct on (w.number) s.id, s.item_id, s.location_id
  from unnest(p_item_ids, p_location_ids) with ordinality as w (item_id, location_id, number)
  join series.series s on s.item_id = w.item_id and s.location_id = w.location_id
  where s.kind = 'demand'
    and s.frequency = p_frequency
    and s.owner_id is null
  order by w.number, s.id;
end
$$;

comment on function forecast._ensure_demand_series(uuid[], uuid[], series.series_frequency) is
  'The company''s demand series of items at locations (the n-th item at the n-th location), made where they are missing.';

revoke execute on function forecast._ensure_demand_series(uuid[], uuid[], series.series_frequency) from public;
