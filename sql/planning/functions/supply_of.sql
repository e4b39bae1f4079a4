create or replace function planning._supply_of(p_item_id uuid, p_location_id uuid, p_from date, p_until date)
returns table (
  supply_mode planning.supply_mode,
  is_planned boolean,
  policy_id uuid,
  lane_id uuid,
  from_location_id uuid
)
language sql
stable
rows 1
as $$
  select
    m.supply_mode,
    coalesce(p.is_planned, true),
    p.id,
    case when m.supply_mode = 'transfer' then l.id end,
    case when m.supply_mode = 'transfer' then l.from_location_id end
  from (select) as one
  left join planning.policy_for(p_item_id, p_location_id) as p on true
  left join lateral (
    select a.id, a.from_location_id
    from catalog.lanes a
    where a.item_id = p_item_id
      and a.to_location_id = p_location_id
      and a.is_active
    order by a.priority, a.lead_time_days, a.from_location_id
    limit 1
  ) as l on true
  cross join lateral (
    select
      case
        when p.supply_mode = 'transfer' and l.id is null then null
        when p.supply_mode is not null then p.supply_mode
        when l.id is not null then 'transfer'
        when exists (
          select
          from catalog.bom_lines b
          where b.parent_id = p_item_id
            and b.effectivity && daterange(p_from, p_until)
        )
          then 'production'
        else 'purchase'::planning.supply_mode
      end as supply_mode
  ) as m
$$;

comment on function planning._supply_of(uuid, uuid, date, date) is
  'How an item comes to a location: by its policy, else over its first lane (priority, lead time), else by production where it has a bill of material within the days given, else by purchase. supply_mode is null where the policy says transfer and no lane leads there. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function planning._supply_of(uuid, uuid, date, date) from public;
