create or replace function identity.activate_user(p_user_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  v_user := identity._lock_account(p_user_id);

  update identity.users u
  set is_active = true
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.activate_user(uuid) is
  'Lets a user sign in and act again; for admins. Errors: QM101, QM102, QM103, QM104, QM105.';

revoke execute on function identity.activate_user(uuid) from public;
grant execute on function identity.activate_user(uuid) to qm_app, qm_maintenance;
