create or replace function planning._allocate_suppliers(p_run planning.runs)
returns table (
  planned_order integer,
  part integer,
  supplier_item_id uuid,
  quantity numeric,
  binding_constraint planning.binding_constraint
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_offer record;
  v_left numeric;
  v_limited planning.binding_constraint;
  v_available numeric;
  v_share numeric;
  v_wanted numeric;
  -- Contract quantity that this run has given away, by offer.
  v_given jsonb := '{}'::jsonb;
begin
  for v_offer in
    select
      o.number,
      round(o.quantity::numeric, 6) as quantity,
      o.binding_constraint,
      n.maximum_supplier_share::numeric as share,
      n.is_whole,
      c.supplier_item_id,
      c.minimum_quantity,
      c.order_multiple,
      c.contract_quantity_left,
      c.price,
      row_number() over chain as position,
      count(*) over (partition by o.number) as offer_count
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    left join planning.considered_offers c on c.run_id = o.run_id and c.planned_order = o.number and c.price is not null
    where o.run_id = p_run.id
      and o.supply_order_line_id is null
      and n.supply_mode = 'purchase'
      and o.release_on <= p_run.planned_on + p_run.action_window_days
    -- The offer that sized the lot comes first.
    window chain as (partition by o.number order by c.supplier_item_id is distinct from n.supplier_item_id, c.rank)
    order by o.need_on, o.number, position
  loop
    if v_offer.position = 1 then
      planned_order := v_offer.number;
      part := 0;
      v_left := v_offer.quantity;
      v_limited := v_offer.binding_constraint;
    end if;

    if v_offer.supplier_item_id is not null and v_left > 0 then
      v_available := null;
      if v_offer.contract_quantity_left is not null then
        v_available := v_offer.contract_quantity_left - coalesce((v_given ->> v_offer.supplier_item_id::text)::numeric, 0);
      end if;
      -- The last one takes what is left, whatever its share.
      v_share := case when v_offer.position < v_offer.offer_count then v_offer.quantity * v_offer.share end;
      v_wanted := least(v_left, v_available, v_share);

      -- What is cut short is cut to the multiple, what is too small raised to the minimum.
      if v_wanted < v_left then
        v_wanted := case
          when v_offer.order_multiple is not null then floor(v_wanted / v_offer.order_multiple) * v_offer.order_multiple
          when v_offer.is_whole then floor(v_wanted)
          else v_wanted
        end;
      end if;
      if v_wanted > 0 then
        v_wanted := greatest(v_wanted, v_offer.minimum_quantity);
        if v_offer.order_multiple is not null then
          v_wanted := ceil(v_wanted / v_offer.order_multiple) * v_offer.order_multiple;
        end if;
      end if;

      if v_wanted > 0 and (v_available is null or v_wanted <= v_available) then
        part := part + 1;
        supplier_item_id := v_offer.supplier_item_id;
        quantity := v_wanted;
        binding_constraint := v_limited;
        return next;
        v_left := v_left - v_wanted;
        if v_available is not null then
          v_given := v_given
            || jsonb_build_object(
              v_offer.supplier_item_id::text,
              coalesce((v_given ->> v_offer.supplier_item_id::text)::numeric, 0) + v_wanted
            );
        end if;
      end if;

      if v_left > 0 then
        v_limited := case
          when v_share is null or v_available <= v_share then 'contract_limit'::planning.binding_constraint
          else 'supplier_share'
        end;
      end if;
    end if;

    -- What nobody may deliver is recommended without a supplier: seen, not dropped.
    if v_offer.position = v_offer.offer_count and v_left > 0 then
      part := part + 1;
      supplier_item_id := null;
      quantity := v_left;
      binding_constraint := case when v_offer.supplier_item_id is null then 'no_supplier' else v_limited end;
      return next;
    end if;
  end loop;
end
$$;

comment on function planning._allocate_suppliers(planning.runs) is
  'Gives the purchases that a run recommends to suppliers, in the order of need: first the offer that sized the lot, then the others by rank, each as far as its contract and the policy''s greatest share allow, in its minimum and multiple. What is left over has no supplier.';

revoke execute on function planning._allocate_suppliers(planning.runs) from public;
