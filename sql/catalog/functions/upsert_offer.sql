create or replace function catalog.upsert_offer(
  p_supplier_id uuid,
  p_item_id uuid,
  p_supplier_sku text default null,
  p_lead_time_days integer default null,
  p_lead_time_deviation_days double precision default null,
  p_minimum_order_quantity numeric default null,
  p_order_multiple numeric default null,
  p_contract_quantity_limit numeric default null,
  p_reliability_score double precision default null,
  p_ordering_cost numeric default null,
  p_holding_cost_rate double precision default null,
  p_preferred_rank integer default null,
  p_is_active boolean default null
)
returns catalog.supplier_items
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into catalog.supplier_items as s (
    supplier_id, item_id, supplier_sku, lead_time_days, lead_time_deviation_days, minimum_order_quantity, order_multiple,
    contract_quantity_limit, reliability_score, ordering_cost, holding_cost_rate, preferred_rank, is_active
  )
  values (
    p_supplier_id, p_item_id, p_supplier_sku, p_lead_time_days, p_lead_time_deviation_days, coalesce(p_minimum_order_quantity, 0),
    p_order_multiple, p_contract_quantity_limit, p_reliability_score, coalesce(p_ordering_cost, 100),
    coalesce(p_holding_cost_rate, 0.25), p_preferred_rank, coalesce(p_is_active, true)
  )
  on conflict on constraint supplier_items_supplier_id_item_id_key do update
  set
    supplier_sku = coalesce(p_supplier_sku, s.supplier_sku),
    lead_time_days = coalesce(p_lead_time_days, s.lead_time_days),
    lead_time_deviation_days = coalesce(p_lead_time_deviation_days, s.lead_time_deviation_days),
    minimum_order_quantity = coalesce(p_minimum_order_quantity, s.minimum_order_quantity),
    order_multiple = coalesce(p_order_multiple, s.order_multiple),
    contract_quantity_limit = coalesce(p_contract_quantity_limit, s.contract_quantity_limit),
    reliability_score = coalesce(p_reliability_score, s.reliability_score),
    ordering_cost = coalesce(p_ordering_cost, s.ordering_cost),
    holding_cost_rate = coalesce(p_holding_cost_rate, s.holding_cost_rate),
    preferred_rank = coalesce(p_preferred_rank, s.preferred_rank),
    is_active = coalesce(p_is_active, s.is_active)
  returning s.*
$$;

comment on function catalog.upsert_offer(uuid, uuid, text, integer, double precision, numeric, numeric, numeric, double precision, numeric, double precision, integer, boolean) is
  'Adds the offer of a supplier for an item or changes its terms, and returns it. Null keeps the stored term, or means the default for a new offer; to empty a term, update catalog.supplier_items. Errors: the foreign keys and checks of the table.';

revoke execute on function catalog.upsert_offer(uuid, uuid, text, integer, double precision, numeric, numeric, numeric, double precision, numeric, double precision, integer, boolean) from public;
grant execute on function catalog.upsert_offer(uuid, uuid, text, integer, double precision, numeric, numeric, numeric, double precision, numeric, double precision, integer, boolean) to qm_app;
