create or replace function inventory.consumption(
  p_from timestamptz,
  p_to timestamptz,
  p_item_id uuid default null,
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  location_id uuid,
  on_hand numeric,
  consumed numeric,
  consumed_squares numeric,
  observed_days double precision
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
  with settings as materialized (
    select core.setting_boolean('inventory.consumption_includes_transfers') as includes_transfers
  ),
  daily as (
    select x.item_id, x.location_id, -sum(x.quantity) as quantity
    from inventory.movements x
    join catalog.locations c on c.id = x.location_id
    cross join settings s
    where x.effective_at >= p_from
      and x.effective_at < p_to
      and x.recorded_at >= p_from
      and (x.movement_type = 'issue' or (x.movement_type = 'transfer_out' and s.includes_transfers))
      and (p_item_id is null or x.item_id = p_item_id)
      and (p_location_id is null or x.location_id = p_location_id)
      and not exists (select from inventory.reversals r where r.movement_id = x.id)
    group by x.item_id, x.location_id, (x.effective_at at time zone c.time_zone)::date
  ),
  consumed as (
    select d.item_id, d.location_id, sum(d.quantity) as quantity, sum(d.quantity * d.quantity) as squares
    from daily d
    group by d.item_id, d.location_id
  ),
  closed as (
    select
      o.item_id,
      o.location_id,
      sum(extract(epoch from least(coalesce(o.ended_at, p_to), p_to) - greatest(o.started_at, p_from))) as seconds
    from inventory.stockouts o
    where o.started_at < p_to
      and coalesce(o.ended_at, p_to) > p_from
      and (p_item_id is null or o.item_id = p_item_id)
      and (p_location_id is null or o.location_id = p_location_id)
    group by o.item_id, o.location_id
  )
  select
    l.item_id,
    l.location_id,
    l.on_hand,
    coalesce(c.quantity, 0),
    coalesce(c.squares, 0),
    greatest(
      extract(epoch from p_to - greatest(p_from, f.effective_at))
        -- Where stock may be negative a stockout keeps nobody from buying.
        - case when l.allows_negative_stock then 0 else coalesce(o.seconds, 0) end,
      0
    )::double precision / 86400
  from inventory.levels l
  cross join lateral (
    select x.effective_at
    from inventory.movements x
    where x.item_id = l.item_id
      and x.location_id = l.location_id
    order by x.sequence
    limit 1
  ) as f
  left join consumed c on c.item_id = l.item_id and c.location_id = l.location_id
  left join closed o on o.item_id = l.item_id and o.location_id = l.location_id
  where (p_item_id is null or l.item_id = p_item_id)
    and (p_location_id is null or l.location_id = p_location_id)
    and f.effective_at < p_to;
end
$$;

comment on function inventory.consumption(timestamptz, timestamptz, uuid, uuid) is
  'What levels consumed in a time: issues (and transfers out, setting inventory.consumption_includes_transfers) that were not reversed; never what came in. observed_days are the days with stock to consume: the time before the first movement and stockouts are left out, because demand in a stockout is censored, not zero. consumed_squares: sum of the squares of daily quantities, for the deviation.';

revoke execute on function inventory.consumption(timestamptz, timestamptz, uuid, uuid) from public;
grant execute on function inventory.consumption(timestamptz, timestamptz, uuid, uuid) to qm_app, qm_readonly, qm_maintenance;
