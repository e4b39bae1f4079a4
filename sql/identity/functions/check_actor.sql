create or replace function identity._check_actor(variadic p_roles identity.user_role[])
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Without a user the connection's own role decides, as for tills, interfaces and the command line.
  if nullif(current_setting('qm.user_id', true), '') is not null
    or exists (select from core.logins l where l.login = session_user)
  then
    perform identity.require_role(variadic p_roles);
  end if;
end
$$;

comment on function identity._check_actor(identity.user_role[]) is
  'Guard of commands that interfaces run without a user: a session that acts for a user needs one with one of these roles. Errors: QM102 the user cannot act, QM103 the user''s role does not allow it.';

revoke execute on function identity._check_actor(identity.user_role[]) from public;
