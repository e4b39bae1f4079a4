create or replace function inventory._mark_stockouts(p_movements inventory.movements[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Those that were open end with the first movement of their level that brings stock.
  update inventory.stockouts s
  set
    ended_at = greatest(e.effective_at, s.started_at),
    restocked_quantity = e.new_stock,
    updated_at = now()
  from (
    select distinct on (m.item_id, m.location_id) m.item_id, m.location_id, m.effective_at, m.new_stock
    from unnest(p_movements) as m
    where m.previous_stock <= 0
      and m.new_stock > 0
    order by m.item_id, m.location_id, m.sequence
  ) as e
  where s.item_id = e.item_id
    and s.location_id = e.location_id
    and s.ended_at is null;

  -- Late entries may lie before the crossing before them; times never run backwards.
  insert into inventory.stockouts (item_id, location_id, started_at, ended_at, restocked_quantity)
  select r.item_id, r.location_id, r.at, r.next_at, r.next_stock
  from (
    select
      c.*,
      lead(c.at) over (partition by c.item_id, c.location_id order by c.sequence) as next_at,
      lead(c.new_stock) over (partition by c.item_id, c.location_id order by c.sequence) as next_stock
    from (
      select
        m.item_id, m.location_id, m.sequence, m.new_stock,
        greatest(
          max(m.effective_at) over (partition by m.item_id, m.location_id order by m.sequence),
          (
            select max(s.ended_at)
            from inventory.stockouts s
            where s.item_id = m.item_id
              and s.location_id = m.location_id
          )
        ) as at
      from unnest(p_movements) as m
      where (m.new_stock <= 0 and (m.previous_stock > 0 or m.sequence = 1))
        or (m.new_stock > 0 and m.previous_stock <= 0 and m.sequence > 1)
    ) as c
  ) as r
  where r.new_stock <= 0;
end
$$;

comment on function inventory._mark_stockouts(inventory.movements[]) is
  'Opens and closes the stockouts of a batch of new ledger rows, as inventory._move_stock does for one.';

revoke execute on function inventory._mark_stockouts(inventory.movements[]) from public;
