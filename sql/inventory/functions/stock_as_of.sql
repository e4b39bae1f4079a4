create or replace function inventory.stock_as_of(
  p_at timestamptz,
  p_basis text default 'effective',
  p_item_id uuid default null,
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  location_id uuid,
  on_hand numeric,
  average_cost numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- One item and the whole company want different plans.
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_basis = 'recorded' then
    return query
    select l.item_id, l.location_id, coalesce(m.new_stock, 0::numeric), m.average_cost
    from inventory.levels l
    left join lateral (
      select x.new_stock, x.average_cost
      from inventory.movements x
      where x.item_id = l.item_id
        and x.location_id = l.location_id
        and x.recorded_at <= p_at
      order by x.sequence desc
      limit 1
    ) as m on true
    where (p_item_id is null or l.item_id = p_item_id)
      and (p_location_id is null or l.location_id = p_location_id);
  elsif p_basis = 'effective' then
    return query
    select
      l.item_id,
      l.location_id,
      -- Nothing is effective after it is recorded, so what was recorded before p_at need not be looked at.
      l.on_hand - coalesce(m.quantity, 0),
      null::numeric
    from inventory.levels l
    left join lateral (
      select sum(x.quantity) as quantity
      from inventory.movements x
      where x.item_id = l.item_id
        and x.location_id = l.location_id
        and x.recorded_at > p_at
        and x.effective_at > p_at
    ) as m on true
    where (p_item_id is null or l.item_id = p_item_id)
      and (p_location_id is null or l.location_id = p_location_id);
  else
    raise exception using
      errcode = 'QM429',
      message = 'there is no such basis of time',
      detail = format('basis %s', coalesce(p_basis, 'null')),
      hint = 'Use effective, when it happened, or recorded, what the books said then.';
  end if;
end
$$;

comment on function inventory.stock_as_of(timestamptz, text, uuid, uuid) is
  'Stock on hand at a past moment. Basis effective: what was there, by what is known today. Basis recorded: what the books said then, with the moving average cost of then. Error: QM429 another basis.';

revoke execute on function inventory.stock_as_of(timestamptz, text, uuid, uuid) from public;
grant execute on function inventory.stock_as_of(timestamptz, text, uuid, uuid) to qm_app, qm_readonly, qm_auditor;
