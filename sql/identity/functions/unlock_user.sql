create or replace function identity.unlock_user(p_user_id uuid)
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
  set
    failed_sign_ins = 0,
    locked_until = null
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.unlock_user(uuid) is
  'Ends the lock-out after failed sign-ins before its time; for admins. Errors: QM101, QM102, QM103, QM104, QM105.';

revoke execute on function identity.unlock_user(uuid) from public;
grant execute on function identity.unlock_user(uuid) to qm_app, qm_maintenance;
