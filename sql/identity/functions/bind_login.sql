create or replace function identity.bind_login(p_login text, p_user_id uuid)
returns core.logins
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
  v_login core.logins;
begin
  perform identity.require_role('admin');
  perform identity._lock_account(p_user_id);

  select
    case
      when not r.rolcanlogin then 'it cannot sign in'
      when r.rolsuper then 'it is a superuser, whom no rule holds'
      when r.rolname = session_user then 'it is the login of this session'
    end
  into v_fault
  from pg_roles r
  where r.rolname = p_login;

  if not found then
    v_fault := 'the server has none of that name';
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM109',
      message = 'this login cannot be bound to a user',
      detail = format('login %s: %s', p_login, v_fault),
      hint = 'create role … login in role qm_app makes a login; bind it from a session of the application.';
  end if;

  insert into core.logins (login, user_id)
  values (p_login, p_user_id)
  on conflict on constraint logins_pkey do update
  set user_id = excluded.user_id
  returning * into v_login;

  return v_login;
end
$$;

comment on function identity.bind_login(text, uuid) is
  'Makes a login of the server act for one user and nobody else: its sessions need not set qm.user_id, and are refused with QM012 where they name somebody else. Binding it again gives it to another user. For admins. Errors: QM101, QM102, QM103, QM104 no such user, QM105 erased, QM109 no such login, a superuser, or the login of this session.';

revoke execute on function identity.bind_login(text, uuid) from public;
grant execute on function identity.bind_login(text, uuid) to qm_app, qm_maintenance;
