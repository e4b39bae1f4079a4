create or replace function core.session_user_id()
returns uuid
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_setting text := nullif(current_setting('qm.user_id', true), '');
  v_bound_id uuid;
begin
  select l.user_id
  into v_bound_id
  from core.logins l
  where l.login = session_user;

  if not found then
    return v_setting::uuid;
  end if;

  if lower(v_setting) <> v_bound_id::text then
    raise exception using
      errcode = 'QM012',
      message = 'this login acts for one user only',
      detail = format('login %s belongs to user %s; qm.user_id is %s', session_user, v_bound_id, v_setting),
      hint = 'Leave qm.user_id empty, or sign in with a login of the other user.';
  end if;

  return v_bound_id;
end
$$;

comment on function core.session_user_id() is
  'User that this session acts for: the one that its login belongs to (core.logins), else the one that qm.user_id names; null where it names none. Not checked against identity.users, which is below this room. Error: QM012 the session of a bound login names somebody else.';

revoke execute on function core.session_user_id() from public;
grant execute on function core.session_user_id() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
