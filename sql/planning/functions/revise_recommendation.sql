create or replace function planning.revise_recommendation(
  p_recommendation_id uuid,
  p_quantity numeric default null,
  p_supplier_item_id uuid default null,
  p_reason text default null,
  p_idempotency_key text default null
)
returns planning.recommendations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_recommendation planning.recommendations;
  v_offer catalog.supplier_items;
  v_supplier catalog.suppliers;
  v_price catalog.supplier_prices;
  v_quantity numeric;
  v_is_within boolean;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'planning.revise_recommendation',
    jsonb_build_array(p_recommendation_id, trim_scale(p_quantity), p_supplier_item_id, p_reason)
  );

  if v_first is not null then
    return jsonb_populate_record(null::planning.recommendations, v_first);
  end if;

  -- Approvals before recommendations, as every command locks them.
  perform governance._lock_approvals('procurement_recommendation', array[p_recommendation_id]);

  select r.*
  into v_recommendation
  from planning.recommendations r
  where r.id = p_recommendation_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM909',
      message = 'there is no such recommendation',
      detail = format('recommendation %s', coalesce(p_recommendation_id::text, 'null')),
      hint = 'select * from planning.open_recommendations lists those that are open.';
  end if;

  if v_recommendation.supply_mode <> 'purchase' or v_recommendation.state not in ('pending', 'approved') then
    raise exception using
      errcode = 'QM917',
      message = 'this recommendation cannot be revised',
      detail = format('recommendation %s is a %s and %s', p_recommendation_id, v_recommendation.supply_mode, v_recommendation.state),
      hint = 'Purchases that are pending or approved can be revised; otherwise plan anew.';
  end if;

  v_quantity := coalesce(p_quantity, v_recommendation.quantity);

  select s.*
  into v_offer
  from catalog.supplier_items s
  where s.id = coalesce(p_supplier_item_id, v_recommendation.supplier_item_id);

  select s.*
  into v_supplier
  from catalog.suppliers s
  where s.id = v_offer.supplier_id;

  select p.*
  into v_price
  from catalog.supplier_price(v_offer.id, v_quantity, current_date) as p;

  if v_offer.item_id is distinct from v_recommendation.item_id
    or not (v_offer.is_active and v_supplier.is_active)
    or v_price.id is null
    or not coalesce(v_quantity > 0 and v_quantity < 1e12 and v_quantity = round(v_quantity, 6), false)
    or v_quantity < v_offer.minimum_order_quantity
    or mod(v_quantity, coalesce(v_offer.order_multiple, v_quantity)) <> 0
  then
    raise exception using
      errcode = 'QM918',
      message = 'nobody sells this on these terms',
      detail = format(
        'recommendation %s: %s %s from offer %s: %s',
        p_recommendation_id, v_quantity, v_recommendation.unit, coalesce(v_offer.id::text, 'none'),
        case
          when v_offer.id is null then 'there is no such offer'
          when v_offer.item_id <> v_recommendation.item_id then 'the offer is for another item'
          when not (v_offer.is_active and v_supplier.is_active) then 'the offer or its supplier is not active'
          when not coalesce(v_quantity > 0 and v_quantity < 1e12 and v_quantity = round(v_quantity, 6), false) then 'this is no quantity'
          when v_quantity < v_offer.minimum_order_quantity then format('the minimum is %s', trim_scale(v_offer.minimum_order_quantity))
          when mod(v_quantity, coalesce(v_offer.order_multiple, v_quantity)) <> 0 then format('the multiple is %s', trim_scale(v_offer.order_multiple))
          else 'no price holds today'
        end
      ),
      hint = 'catalog.rank_offers shows the offers for a quantity, with their minimum, multiple and price.';
  end if;

  perform catalog.check_whole_quantity(v_recommendation.unit, v_quantity);

  v_is_within := coalesce(
    v_recommendation.state = 'approved'
    and v_offer.id = v_recommendation.supplier_item_id
    and v_price.currency = v_recommendation.currency
    and v_price.price <= v_recommendation.approval_unit_cost * (1 + core.setting_numeric('planning.price_tolerance'))
    and abs(v_quantity - v_recommendation.approval_quantity)
      <= v_recommendation.approval_quantity * core.setting_numeric('planning.quantity_tolerance'),
    false
  );

  update planning.recommendations r
  set
    supplier_id = v_offer.supplier_id,
    supplier_item_id = v_offer.id,
    supplier_price_id = v_price.id,
    quantity = v_quantity,
    unit_cost = v_price.price,
    currency = v_price.currency,
    lead_time_days = coalesce(v_offer.lead_time_days, v_supplier.default_lead_time_days, r.lead_time_days),
    expected_on = greatest(
      r.need_by, current_date + coalesce(v_offer.lead_time_days, v_supplier.default_lead_time_days, r.lead_time_days)
    ),
    approval_quantity = case when v_is_within then r.approval_quantity else v_quantity end,
    approval_unit_cost = case when v_is_within then r.approval_unit_cost else v_price.price end,
    reasoning = concat_ws('; ', r.reasoning, 'revised' || coalesce(': ' || nullif(btrim(p_reason), ''), ''))
  where r.id = p_recommendation_id
  returning r.* into v_recommendation;

  if not v_is_within then
    if v_recommendation.state = 'approved' then
      perform planning._move_recommendations(array[p_recommendation_id], 'approved', 'pending', coalesce(p_reason, 'revised'));
    end if;

    perform governance._request_approval(
      'procurement_recommendation',
      p_recommendation_id,
      planning._approval_parameters(v_recommendation),
      v_recommendation.total_cost,
      v_recommendation.currency,
      v_recommendation.risk_level,
      identity.current_user_id(),
      null
    );

    select r.*
    into v_recommendation
    from planning.recommendations r
    where r.id = p_recommendation_id;
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_recommendation));

  return v_recommendation;
end
$$;

comment on function planning.revise_recommendation(uuid, numeric, uuid, text, text) is
  'Changes quantity or supplier of a purchase that is not ordered yet, takes the price of today, and returns it. Within the tolerances planning.price_tolerance and planning.quantity_tolerance of what was approved the approval stands; beyond them, and with another supplier, the votes are void and it waits for approval again. Errors: QM001, QM102, QM103, QM304 part of a whole unit, QM909 no such recommendation, QM917 not to be revised, QM918 offer, quantity or price.';

revoke execute on function planning.revise_recommendation(uuid, numeric, uuid, text, text) from public;
grant execute on function planning.revise_recommendation(uuid, numeric, uuid, text, text) to qm_app;
