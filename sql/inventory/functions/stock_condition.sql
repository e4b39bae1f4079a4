create or replace function inventory.is_low_stock(p_available numeric, p_reorder_point numeric, p_boundary text)
returns boolean
language sql
immutable
parallel safe
as $$
  select coalesce(case when p_boundary = 'below' then p_available < p_reorder_point else p_available <= p_reorder_point end, false)
$$;

comment on function inventory.is_low_stock(numeric, numeric, text) is
  'Whether stock counts as low: the one boundary that the stock status, alerts and their resolution share. p_boundary: setting inventory.low_stock_boundary. Without a reorder point nothing is low. Without a pinned search_path so that the planner can inline it; it uses operators of pg_catalog alone.';

revoke execute on function inventory.is_low_stock(numeric, numeric, text) from public;
grant execute on function inventory.is_low_stock(numeric, numeric, text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;

create or replace function inventory.stock_condition(
  p_on_hand numeric,
  p_available numeric,
  p_reorder_point numeric,
  p_safety_stock numeric,
  p_maximum_stock numeric,
  p_boundary text
)
returns inventory.stock_condition
language sql
immutable
parallel safe
as $$
  select case
    when p_available <= 0 then 'out'::inventory.stock_condition
    when p_available < p_safety_stock then 'below_safety'::inventory.stock_condition
    when inventory.is_low_stock(p_available, p_reorder_point, p_boundary) then 'low'::inventory.stock_condition
    when p_on_hand > p_maximum_stock then 'excess'::inventory.stock_condition
    else 'normal'::inventory.stock_condition
  end
$$;

comment on function inventory.stock_condition(numeric, numeric, numeric, numeric, numeric, text) is
  'How a level stands, the worst that is true of it; see the type inventory.stock_condition. Without a pinned search_path so that the planner can inline it; its body is fully qualified.';

revoke execute on function inventory.stock_condition(numeric, numeric, numeric, numeric, numeric, text) from public;
grant execute on function inventory.stock_condition(numeric, numeric, numeric, numeric, numeric, text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
