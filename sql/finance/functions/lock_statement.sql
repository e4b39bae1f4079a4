create or replace function finance._lock_statement(p_statement_id uuid, p_is_change boolean)
returns finance.statements
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_user_id uuid := identity.acting_user_id();
begin
  select s.*
  into v_statement
  from finance.statements s
  where s.id = p_statement_id
    and identity._sees_owner(s.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QMA50',
      message = 'there is no such statement',
      detail = format('statement %s', coalesce(p_statement_id::text, 'null')),
      hint = 'select id, code, name from finance.statements lists those that you may see.';
  end if;

  if p_is_change and v_statement.owner_id is null then
    perform identity._check_actor('planner', 'admin');
  elsif p_is_change
    and not (v_statement.owner_id = any (identity.owners_in_sight()))
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QMA57',
      message = 'this statement is somebody else''s',
      detail = format('statement %s belongs to user %s', v_statement.code, v_statement.owner_id),
      hint = 'Let its owner or an admin change it.';
  end if;

  return v_statement;
end
$$;

comment on function finance._lock_statement(uuid, boolean) is
  'Guard of the commands on statements: locks the statement and returns it where the session''s user may see it and, with p_is_change, change it: the company''s planners and admins, others'' their owners and admins. Errors: QM102, QM103, QMA50 not there or not in sight, QMA57 somebody else''s.';

revoke execute on function finance._lock_statement(uuid, boolean) from public;
