create or replace function inventory._post_lines(p_lines inventory.movement_line[], p_idempotency_key text default null)
returns inventory.movements[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := core.session_user_id();
  v_recorded_at timestamptz;
  v_rows inventory.movements[];
  v_bad record;
begin
  if coalesce(cardinality(p_lines), 0) = 0 then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = 'no lines were given',
      hint = 'Give at least one line.';
  end if;

  if v_user_id is not null then
    perform identity.require_role('agent', 'analyst', 'planner', 'admin');
  end if;

  -- The first line that breaks a rule by itself; the functions for single movements say which rule.
  select x.*
  into v_bad
  from unnest(p_lines) with ordinality as x (
    item_id, location_id, movement_type, quantity, unit_cost, reason, reference, lot_id, effective_at, line
  )
  left join catalog.items i on i.id = x.item_id
  left join catalog.units u on u.code = i.unit
  left join catalog.locations c on c.id = x.location_id
  left join inventory.lots t on t.item_id = x.item_id and t.id = x.lot_id
  where (
      x.movement_type in ('receipt', 'return', 'issue', 'scrap') and x.quantity > 0
      or x.movement_type = 'adjustment' and x.quantity <> 0
    ) is not true
    or not abs(x.quantity) < 1e12
    or x.quantity <> round(x.quantity, 6)
    or (
      x.unit_cost is not null
      and not (
        x.movement_type in ('receipt', 'return', 'adjustment') and x.quantity > 0
        and x.unit_cost >= 0 and x.unit_cost < 1e12 and x.unit_cost = round(x.unit_cost, 4)
      )
    )
    or x.effective_at > clock_timestamp() + interval '5 minutes'
    or i.id is null
    or c.id is null
    or i.item_type = 'service'
    or (x.movement_type = 'receipt' and not (i.is_active and c.is_active))
    or (u.is_whole and x.quantity <> trunc(x.quantity))
    or (x.lot_id is not null and t.id is null)
  order by x.line
  limit 1;

  if found then
    perform inventory._refuse_values(v_bad.movement_type, v_bad.quantity, v_bad.unit_cost, v_bad.effective_at, v_bad.line::integer);
    perform inventory._prepare_level(v_bad.item_id, v_bad.location_id, v_bad.movement_type, abs(v_bad.quantity), v_bad.lot_id, 0, v_bad.line::integer);
    perform inventory._require_lot(v_bad.item_id, v_bad.lot_id, v_bad.line::integer);
  end if;

  perform inventory._lock_levels(
    array(select x.item_id from unnest(p_lines) as x),
    array(select x.location_id from unnest(p_lines) as x)
  );
  v_recorded_at := clock_timestamp();

  -- Each line continues from what the lines before it left of its level.
  select array_agg(
    row(
      r.item_id, v_recorded_at, core.uuid_v7(), r.location_id, r.sequence, r.movement_type, r.quantity,
      r.running[1] - r.quantity, r.running[1], coalesce(r.unit_cost, r.running[2]), r.running[2],
      least(r.effective_at, v_recorded_at), r.reason, r.reference, r.lot_id, null, v_user_id, p_idempotency_key
    )::inventory.movements
    order by r.line
  )
  into v_rows
  from (
    select
      x.*,
      l.last_sequence + row_number() over level_lines as sequence,
      inventory._running_cost(l.on_hand, l.average_cost, x.quantity, x.unit_cost) over level_lines as running
    from (
      select
        y.item_id, y.location_id, y.movement_type,
        case when y.movement_type in ('issue', 'scrap') then -y.quantity else y.quantity end as quantity,
        y.unit_cost, y.reason, y.reference, y.lot_id, y.effective_at, y.line
      from unnest(p_lines) with ordinality as y (
        item_id, location_id, movement_type, quantity, unit_cost, reason, reference, lot_id, effective_at, line
      )
    ) as x
    join inventory.levels l on l.item_id = x.item_id and l.location_id = x.location_id
    window level_lines as (partition by x.item_id, x.location_id order by x.line)
  ) as r;

  select r.*, i.sku, i.unit, c.code
  into v_bad
  from (
    select
      m.item_id, m.location_id, m.quantity, m.new_stock, m.lot_id, m.line, l.reserved, l.allows_negative_stock,
      l.in_lots + coalesce(sum(m.quantity) filter (where m.lot_id is not null) over (
        partition by m.item_id, m.location_id order by m.line
      ), 0) as in_lots
    from unnest(v_rows) with ordinality as m (
      item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, unit_cost,
      average_cost, effective_at, reason, reference, lot_id, transfer_id, user_id, idempotency_key, line
    )
    join inventory.levels l on l.item_id = m.item_id and l.location_id = m.location_id
  ) as r
  join catalog.items i on i.id = r.item_id
  join catalog.locations c on c.id = r.location_id
  where r.quantity < 0
    and (
      not r.allows_negative_stock and r.new_stock < greatest(r.reserved, case when r.lot_id is null then r.in_lots end)
      or r.lot_id is not null and r.in_lots < 0
    )
  order by r.line
  limit 1;

  if found and v_bad.lot_id is not null and v_bad.in_lots < 0 then
    raise exception using
      errcode = 'QM412',
      message = 'there is not enough of this lot',
      detail = format(
        'line %s: lot %s of item %s at location %s: %s wanted, %s in all lots there after the lines before',
        v_bad.line, v_bad.lot_id, v_bad.sku, v_bad.code, trim_scale(-v_bad.quantity),
        trim_scale(v_bad.in_lots - v_bad.quantity)
      ),
      hint = 'Take less, or take another lot: inventory.lot_levels lists them.';
  elsif found then
    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        'line %s: item %s at location %s: %s %s wanted; on hand %s after the lines before, of it reserved %s, in lots %s',
        v_bad.line, v_bad.sku, v_bad.code, trim_scale(-v_bad.quantity), v_bad.unit,
        trim_scale(v_bad.new_stock - v_bad.quantity), trim_scale(v_bad.reserved), trim_scale(v_bad.in_lots)
      ),
      hint = 'The lines of a request count together, in their order. Nothing of it was posted.';
  end if;

  insert into inventory.movements
  select m.*
  from unnest(v_rows) as m;

  perform inventory._mark_stockouts(v_rows);

  update inventory.levels l
  set
    on_hand = t.new_stock,
    in_lots = l.in_lots + t.lot_quantity,
    average_cost = t.average_cost,
    last_sequence = t.sequence,
    last_movement_at = v_recorded_at,
    updated_at = now()
  from (
    select distinct on (m.item_id, m.location_id)
      m.item_id, m.location_id, m.new_stock, m.average_cost, m.sequence,
      coalesce(sum(m.quantity) filter (where m.lot_id is not null) over (partition by m.item_id, m.location_id), 0) as lot_quantity
    from unnest(v_rows) as m
    order by m.item_id, m.location_id, m.sequence desc
  ) as t
  where l.item_id = t.item_id
    and l.location_id = t.location_id;

  for v_bad in
    select m.line
    from unnest(v_rows) with ordinality as m (
      item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, unit_cost,
      average_cost, effective_at, reason, reference, lot_id, transfer_id, user_id, idempotency_key, line
    )
    where m.lot_id is not null
    order by m.item_id, m.location_id, m.lot_id, m.line
  loop
    perform inventory._move_lot(v_rows[v_bad.line], v_bad.line::integer);
  end loop;

  return v_rows;
end
$$;

comment on function inventory._post_lines(inventory.movement_line[], text) is
  'Posts the lines of a batch, all or none, in a fixed number of set-wise statements: the result is the same as posting them one by one. Lines count together in their order; levels are locked in (item, location) order. Lines with a lot are applied to it one by one. Returns the ledger rows in the order of the lines. Errors: QM427 no lines, and those of inventory.post_movement, whose detail names the line.';

revoke execute on function inventory._post_lines(inventory.movement_line[], text) from public;
