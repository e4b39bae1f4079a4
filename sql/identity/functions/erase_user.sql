create or replace function identity.erase_user(p_user_id uuid)
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

  perform identity._lock_admins();
  v_user := identity._lock_account(p_user_id);

  if v_user.role = 'admin' and v_user.is_active then
    perform identity._require_other_admin(p_user_id);
  end if;

  update identity.users u
  set
    username = 'erased-' || replace(u.id::text, '-', ''),
    email = u.id::text || '@erased.invalid',
    full_name = null,
    password_hash = null,
    is_active = false,
    failed_sign_ins = 0,
    locked_until = null,
    last_sign_in_at = null,
    erased_at = now()
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.erase_user(uuid) is
  'Erases personal data: name, address and password are replaced, the user is deactivated, the id stays for the trail; for admins. Cannot be undone. Errors: QM101, QM102, QM103, QM104, QM105 already erased, QM106 the last active admin.';

revoke execute on function identity.erase_user(uuid) from public;
grant execute on function identity.erase_user(uuid) to qm_app, qm_maintenance;
