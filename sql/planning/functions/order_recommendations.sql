create or replace function planning.order_recommendations(
  p_recommendation_ids uuid[],
  p_order_number text default null,
  p_notes text default null,
  p_idempotency_key text default null
)
returns setof planning.supply_orders
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_ids uuid[] := array(select distinct u.id from unnest(p_recommendation_ids) as u (id) where u.id is not null order by u.id);
  v_bad record;
  v_recommendation planning.recommendations;
  v_level record;
  v_orders uuid[];
  v_lines uuid[];
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'planning.order_recommendations', jsonb_build_array(v_ids, p_order_number, p_notes)
  );

  if v_first is not null then
    return query select o.* from jsonb_populate_recordset(null::planning.supply_orders, v_first) as o;
    return;
  end if;

  select coalesce(cardinality(v_ids), 0) - count(*), min(u.id::text) filter (where r.id is null) as missing
  into v_bad
  from unnest(v_ids) as u (id)
  left join planning.recommendations r on r.id = u.id
  having cardinality(v_ids) = 0 or count(*) filter (where r.id is null) > 0;

  if found then
    raise exception using
      errcode = 'QM909',
      message = 'there is no such recommendation',
      detail = coalesce('recommendation ' || v_bad.missing, 'none was given'),
      hint = 'select * from planning.open_recommendations lists those that can be ordered.';
  end if;

  -- No run of their plans meanwhile: either it sees these orders, or they see that it superseded them.
  perform p.id
  from planning.plans p
  where p.id in (select r.plan_id from planning.recommendations r where r.id = any (v_ids))
  order by p.id
  for share;

  -- Approvals before recommendations, as every command locks them.
  for v_recommendation in
    select r.*
    from planning.recommendations r
    where r.id = any (v_ids)
      and r.supply_mode = 'purchase'
      and r.state = 'approved'
    order by r.id
  loop
    perform governance._require_effective_approval(
      'procurement_recommendation', v_recommendation.id, planning._approval_parameters(v_recommendation)
    );
  end loop;

  perform r.id
  from planning.recommendations r
  where r.id = any (v_ids)
  order by r.id
  for no key update;

  select r.id, r.state
  into v_bad
  from planning.recommendations r
  where r.id = any (v_ids)
    and r.state <> 'approved'
  order by r.id
  limit 1;

  if found then
    raise exception using
      errcode = 'QM910',
      message = 'only an approved recommendation can be ordered',
      detail = format('recommendation %s is %s', v_bad.id, v_bad.state),
      hint = case v_bad.state
        when 'pending' then 'Let it be approved: governance.pending_approvals shows by whom. One without supplier or price is given them by planning.revise_recommendation first.'
        when 'superseded' then 'A newer run took its place: order what that one recommends.'
        when 'ordered' then 'It was ordered before: planning.supply_order_lines shows where.'
        else 'Plan anew with planning.run_plan.'
      end;
  end if;

  select r.id, r.unit_cost, r.approval_unit_cost, r.approval_quantity, r.quantity, p.price, r.currency, p.currency as price_currency
  into v_bad
  from planning.recommendations r
  left join lateral catalog.supplier_price(r.supplier_item_id, r.quantity, current_date) as p on true
  where r.id = any (v_ids)
    and r.supply_mode = 'purchase'
    and not coalesce(
      p.currency = r.currency
      and p.price <= r.approval_unit_cost * (1 + core.setting_numeric('planning.price_tolerance'))
      and abs(r.quantity - r.approval_quantity) <= r.approval_quantity * core.setting_numeric('planning.quantity_tolerance'),
      false
    )
  order by r.id
  limit 1;

  if found then
    raise exception using
      errcode = 'QM911',
      message = 'this is not what was approved',
      detail = format(
        'recommendation %s: approved %s at %s %s, now %s at %s',
        v_bad.id, trim_scale(v_bad.approval_quantity), v_bad.approval_unit_cost, v_bad.currency, trim_scale(v_bad.quantity),
        coalesce(v_bad.price || ' ' || v_bad.price_currency, 'no price')
      ),
      hint = 'Take the price of today with planning.revise_recommendation and let it be approved again.';
  end if;

  -- Contracts: locked in order, then looked at, then raised; what holds under the lock holds at commit.
  perform s.id
  from catalog.supplier_items s
  where s.id in (select r.supplier_item_id from planning.recommendations r where r.id = any (v_ids))
  order by s.id
  for no key update;

  select u.code, i.sku, w.quantity, s.contract_quantity_limit - s.contract_quantity_used as quantity_left
  into v_bad
  from (
    select r.supplier_item_id, sum(r.quantity) as quantity
    from planning.recommendations r
    where r.id = any (v_ids)
    group by r.supplier_item_id
  ) as w
  join catalog.supplier_items s on s.id = w.supplier_item_id
  join catalog.suppliers u on u.id = s.supplier_id
  join catalog.items i on i.id = s.item_id
  where s.contract_quantity_used + w.quantity > s.contract_quantity_limit
  order by u.code, i.sku
  limit 1;

  if found then
    raise exception using
      errcode = 'QM912',
      message = 'the contract has not enough left',
      detail = format(
        'supplier %s, item %s: %s wanted, %s left', v_bad.code, v_bad.sku, trim_scale(v_bad.quantity), trim_scale(v_bad.quantity_left)
      ),
      hint = 'Order less, raise contract_quantity_limit of the offer, or plan anew, which splits over other suppliers.';
  end if;

  update catalog.supplier_items s
  set contract_quantity_used = s.contract_quantity_used + w.quantity
  from (
    select r.supplier_item_id, sum(r.quantity) as quantity
    from planning.recommendations r
    where r.id = any (v_ids)
    group by r.supplier_item_id
  ) as w
  where s.id = w.supplier_item_id;

  with groups as (
    select
      r.supply_mode, r.supplier_id, r.from_location_id, r.location_id, r.currency,
      core.uuid_v7() as id,
      count(*) over () as group_count
    from planning.recommendations r
    where r.id = any (v_ids)
    group by r.supply_mode, r.supplier_id, r.from_location_id, r.location_id, r.currency
  ),
  placed as (
    insert into planning.supply_orders (
      id, order_number, supply_mode, supplier_id, from_location_id, location_id, currency, notes, ordered_by
    )
    select
      g.id,
      case
        when p_order_number is null then format(
          '%s-%s-%s',
          case g.supply_mode when 'purchase' then 'PO' when 'transfer' then 'TO' else 'MO' end,
          to_char(current_date, 'YYYYMMDD'),
          lpad(nextval('planning.supply_order_numbers')::text, 4, '0')
        )
        when g.group_count = 1 then p_order_number
        else p_order_number || '-' || row_number() over (order by g.supply_mode, g.supplier_id, g.from_location_id, g.location_id, g.currency)
      end,
      g.supply_mode,
      g.supplier_id,
      g.from_location_id,
      g.location_id,
      g.currency,
      p_notes,
      identity.current_user_id()
    from groups g
    order by g.supply_mode, g.supplier_id, g.from_location_id, g.location_id, g.currency
    returning id
  ),
  lines as (
    insert into planning.supply_order_lines (
      order_id, line_number, recommendation_id, item_id, location_id, supplier_item_id, quantity, unit_cost, receipt_tolerance, due_on
    )
    select
      g.id,
      row_number() over (partition by g.id order by i.sku, r.need_by, r.id),
      r.id,
      r.item_id,
      r.location_id,
      r.supplier_item_id,
      r.quantity,
      p.price,
      core.setting_numeric('planning.receipt_tolerance'),
      greatest(r.expected_on, current_date + r.lead_time_days)
    from planning.recommendations r
    join groups g
      on g.supply_mode = r.supply_mode
      and g.supplier_id is not distinct from r.supplier_id
      and g.from_location_id is not distinct from r.from_location_id
      and g.location_id = r.location_id
      and g.currency is not distinct from r.currency
    join catalog.items i on i.id = r.item_id
    left join lateral catalog.supplier_price(r.supplier_item_id, r.quantity, current_date) as p on true
    where r.id = any (v_ids)
    returning id
  )
  select array(select p.id from placed p), array(select l.id from lines l)
  into v_orders, v_lines;

  perform core.record_transitions('supply_order_line', v_lines, 'nonexistent', 'open');
  perform planning._move_recommendations(v_ids, 'approved', 'ordering');
  perform planning._move_recommendations(v_ids, 'ordering', 'ordered');

  for v_level in
    select l.item_id, l.location_id, sum(l.quantity) as quantity
    from planning.supply_order_lines l
    where l.id = any (v_lines)
    group by l.item_id, l.location_id
    order by l.item_id, l.location_id
  loop
    perform inventory._add_on_order(v_level.item_id, v_level.location_id, v_level.quantity);
  end loop;

  perform core.keep_idempotent_result(
    p_idempotency_key,
    (
      select jsonb_agg(to_jsonb(o) order by o.order_number)
      from planning.supply_orders o
      where o.id = any (v_orders)
    )
  );

  return query
  select o.*
  from planning.supply_orders o
  where o.id = any (v_orders)
  order by o.order_number;
end
$$;

comment on function planning.order_recommendations(uuid[], text, text, text) is
  'Orders approved recommendations, all or none, each once: one supply order a supplier (or giving location), receiving location and currency, and returns the orders. Re-proves each approval, takes the price of today within the tolerance of what was approved, uses contracts up to their ceiling, and raises on_order. p_order_number: the number to use, with -1, -2 … where several orders come of it; by default PO, TO or MO, the day and a number; one that exists is refused by supply_orders_order_number_key. Errors: QM001, QM102, QM103, those of the approval (QM2xx), QM909 no such recommendation, QM910 not approved, QM911 price or quantity beyond tolerance, QM912 contract.';

revoke execute on function planning.order_recommendations(uuid[], text, text, text) from public;
grant execute on function planning.order_recommendations(uuid[], text, text, text) to qm_app;
