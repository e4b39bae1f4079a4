create or replace function catalog.upsert_lane(
  p_item_id uuid,
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_lead_time_days integer default null,
  p_lead_time_deviation_days double precision default null,
  p_minimum_quantity numeric default null,
  p_order_multiple numeric default null,
  p_priority integer default null,
  p_is_active boolean default null
)
returns catalog.lanes
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lane catalog.lanes;
begin
  update catalog.lanes l
  set
    lead_time_days = coalesce(p_lead_time_days, l.lead_time_days),
    lead_time_deviation_days = coalesce(p_lead_time_deviation_days, l.lead_time_deviation_days),
    minimum_quantity = coalesce(p_minimum_quantity, l.minimum_quantity),
    order_multiple = coalesce(p_order_multiple, l.order_multiple),
    priority = coalesce(p_priority, l.priority),
    is_active = coalesce(p_is_active, l.is_active)
  where l.item_id = p_item_id
    and l.from_location_id = p_from_location_id
    and l.to_location_id = p_to_location_id
  returning l.* into v_lane;

  if found then
    return v_lane;
  end if;

  insert into catalog.lanes as l (
    item_id, from_location_id, to_location_id, lead_time_days, lead_time_deviation_days, minimum_quantity, order_multiple, priority, is_active
  )
  values (
    p_item_id, p_from_location_id, p_to_location_id, p_lead_time_days, p_lead_time_deviation_days, coalesce(p_minimum_quantity, 0),
    p_order_multiple, coalesce(p_priority, 1), coalesce(p_is_active, true)
  )
  -- Another session made it a moment ago.
  on conflict on constraint lanes_item_id_from_location_id_to_location_id_key do update
  set
    lead_time_days = coalesce(p_lead_time_days, l.lead_time_days),
    lead_time_deviation_days = coalesce(p_lead_time_deviation_days, l.lead_time_deviation_days),
    minimum_quantity = coalesce(p_minimum_quantity, l.minimum_quantity),
    order_multiple = coalesce(p_order_multiple, l.order_multiple),
    priority = coalesce(p_priority, l.priority),
    is_active = coalesce(p_is_active, l.is_active)
  returning l.* into v_lane;

  return v_lane;
end
$$;

comment on function catalog.upsert_lane(uuid, uuid, uuid, integer, double precision, numeric, numeric, integer, boolean) is
  'Adds the lane of an item between two locations or changes it, and returns it. Null keeps what is stored, or means the default for a new lane, whose lead time has to be given; to empty a term, update catalog.lanes. Errors: QM313 ring; the foreign keys and checks of the table.';

revoke execute on function catalog.upsert_lane(uuid, uuid, uuid, integer, double precision, numeric, numeric, integer, boolean) from public;
grant execute on function catalog.upsert_lane(uuid, uuid, uuid, integer, double precision, numeric, numeric, integer, boolean) to qm_app;
