create or replace function identity.release_login(p_login text)
returns boolean
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity.require_role('admin');

  if p_login = session_user then
    raise exception using
      errcode = 'QM109',
      message = 'this login cannot be bound to a user',
      detail = format('login %s: it is the login of this session, which would release itself', p_login),
      hint = 'Release it from a session of the application, or of another admin.';
  end if;

  delete from core.logins l
  where l.login = p_login;

  return found;
end
$$;

comment on function identity.release_login(text) is
  'Lets a login act for whom it names again, as an application does, and says whether it was bound; for admins. Take its membership of qm_app away first where it is to do nothing any more. Errors: QM101, QM102, QM103, QM109 the login of this session.';

revoke execute on function identity.release_login(text) from public;
grant execute on function identity.release_login(text) to qm_app, qm_maintenance;
