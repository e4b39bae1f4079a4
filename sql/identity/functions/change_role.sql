create or replace function identity.change_role(p_user_id uuid, p_role identity.user_role)
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

  if v_user.role = 'admin' and v_user.is_active and p_role <> 'admin' then
    perform identity._require_other_admin(p_user_id);
  end if;

  update identity.users u
  set
    role = p_role,
    principal_id = case when p_role = 'agent' then u.principal_id end
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.change_role(uuid, identity.user_role) is
  'Gives a user another role; for admins. Errors: QM101, QM102, QM103, QM104, QM105, QM106 the last active admin would lose the role.';

revoke execute on function identity.change_role(uuid, identity.user_role) from public;
grant execute on function identity.change_role(uuid, identity.user_role) to qm_app, qm_maintenance;
