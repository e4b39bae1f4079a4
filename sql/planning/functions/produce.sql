create or replace function planning._produce(
  p_line planning.supply_order_lines,
  p_quantity numeric,
  p_reference text,
  p_lot_id uuid
)
returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lines inventory.movement_line[];
  v_rows inventory.movements[];
  v_cost numeric;
begin
  -- Components of one item on several positions leave in one movement, rounded once.
  v_lines := array(
    select
      row(
        n.component_id, p_line.location_id, 'issue',
        case when u.is_whole then ceil(round(n.quantity, 6)) else round(n.quantity, 6) end,
        null, 'used in production', p_reference, null, null
      )::inventory.movement_line
    from (
      select b.component_id, sum(catalog.component_quantity(b.id, p_quantity)) as quantity
      from catalog.bom_lines b
      where b.parent_id = p_line.item_id
        and b.effectivity @> current_date
      group by b.component_id
    ) as n
    join catalog.items i on i.id = n.component_id
    join catalog.units u on u.code = i.unit
    where i.item_type <> 'service'
      and not exists (select from planning.policy_for(n.component_id, p_line.location_id) as p where not p.is_planned)
    order by n.component_id
  );

  -- What was made costs what went into it; unknown where one component's cost is.
  select case when count(*) = count(l.average_cost) then round(sum(x.quantity * l.average_cost) / p_quantity, 4) end
  into v_cost
  from unnest(v_lines) as x
  left join inventory.levels l on l.item_id = x.item_id and l.location_id = x.location_id;

  v_rows := inventory._post_lines(
    v_lines
    || row(
      p_line.item_id, p_line.location_id, 'receipt', p_quantity, v_cost, 'produced', p_reference, p_lot_id, null
    )::inventory.movement_line
  );

  return v_rows[cardinality(v_rows)].id;
end
$$;

comment on function planning._produce(planning.supply_order_lines, numeric, text, uuid) is
  'Receives what was made and issues what went into it by the bill of material of today (backflushing), in one batch; returns the receipt''s movement. Errors: those of inventory.post_movement, QM401 where a component is short.';

revoke execute on function planning._produce(planning.supply_order_lines, numeric, text, uuid) from public;
