create or replace function inventory.turnover(
  p_from timestamptz,
  p_to timestamptz default now(),
  p_item_id uuid default null,
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  location_id uuid,
  on_hand numeric,
  consumed numeric,
  average_stock numeric,
  turnover_per_year double precision,
  days_of_supply double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- One item and the whole company want different plans.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
  return query
  with balances as (
    select
      x.item_id,
      x.location_id,
      x.quantity,
      x.effective_at
    from inventory.movements x
    where x.effective_at > p_from
      and x.effective_at < p_to
      and x.recorded_at > p_from
      and (p_item_id is null or x.item_id = p_item_id)
      and (p_location_id is null or x.location_id = p_location_id)
  ),
  opening as (
    select a.item_id, a.location_id, a.on_hand
    from inventory.stock_as_of(p_from, 'effective', p_item_id, p_location_id) as a
  ),
  -- Stock after the opening counts from its moment to the end: the mean over time without a row a day.
  averages as (
    select
      o.item_id,
      o.location_id,
      o.on_hand + coalesce(
        sum(b.quantity * extract(epoch from p_to - b.effective_at)::numeric) / extract(epoch from p_to - p_from)::numeric,
        0
      ) as average_stock
    from opening o
    left join balances b on b.item_id = o.item_id and b.location_id = o.location_id
    group by o.item_id, o.location_id, o.on_hand
  )
  select
    c.item_id,
    c.location_id,
    c.on_hand,
    c.consumed,
    round(a.average_stock, 6),
    c.consumed::double precision / nullif(greatest(a.average_stock, 0), 0)::double precision
      * 365.0 / (extract(epoch from p_to - p_from)::double precision / 86400),
    c.on_hand::double precision / nullif(c.consumed::double precision / nullif(c.observed_days, 0), 0)
  from inventory.consumption(p_from, p_to, p_item_id, p_location_id) as c
  join averages a on a.item_id = c.item_id and a.location_id = c.location_id;
end
$$;

comment on function inventory.turnover(timestamptz, timestamptz, uuid, uuid) is
  'How often stock turned over. average_stock is the mean over time; turnover_per_year is consumed / average_stock, made annual; days_of_supply is on hand / consumption a day (inventory.consumption). Null where there is nothing to divide by.';

revoke execute on function inventory.turnover(timestamptz, timestamptz, uuid, uuid) from public;
grant execute on function inventory.turnover(timestamptz, timestamptz, uuid, uuid) to qm_app, qm_readonly;
