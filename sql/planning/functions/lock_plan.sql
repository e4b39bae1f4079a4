create or replace function planning._lock_plan(p_plan_code text)
returns planning.plans
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_plan planning.plans;
begin
  select p.*
  into v_plan
  from planning.plans p
  where p.code = p_plan_code
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM901',
      message = 'there is no such plan',
      detail = format('plan %s', coalesce(p_plan_code, 'null')),
      hint = 'select code, name from planning.plans lists them.';
  end if;

  return v_plan;
end
$$;

comment on function planning._lock_plan(text) is
  'Locks a plan for a run. Global lock order: plan, approvals by id, recommendations by id, contracts (supplier items) by id, stock levels. Error: QM901.';

revoke execute on function planning._lock_plan(text) from public;
