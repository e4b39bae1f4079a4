create or replace function identity.change_password(p_user_id uuid, p_password_hash text)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  if identity.acting_user_id() is distinct from p_user_id then
    perform identity.require_role('admin');
  end if;

  v_user := identity._lock_account(p_user_id);

  update identity.users u
  set
    password_hash = p_password_hash,
    password_changed_at = now(),
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

comment on function identity.change_password(uuid, text) is
  'Sets a user''s password hash, made by the application; by the user or an admin. Ends a lock-out, for the guesses were at the old password. Null takes the password away. Errors: QM101, QM102, QM103 (another user''s password, not an admin), QM104, QM105, users_password_hash_check.';

revoke execute on function identity.change_password(uuid, text) from public;
grant execute on function identity.change_password(uuid, text) to qm_app, qm_maintenance;
