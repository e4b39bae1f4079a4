create or replace function identity._require_other_admin(p_user_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_others integer;
begin
  select count(*)
  into v_others
  from identity.users u
  where u.role = 'admin'
    and u.is_active
    and u.id <> p_user_id;

  if v_others = 0 then
    raise exception using
      errcode = 'QM106',
      message = 'the last active admin cannot be removed',
      detail = format('user %s is the only active user with the role admin', p_user_id),
      hint = 'Make another user admin first, with identity.change_role.';
  end if;
end
$$;

comment on function identity._require_other_admin(uuid) is
  'Guard of commands that take an admin away, called under identity._lock_admins(): somebody must stay who can manage users. Error: QM106.';

revoke execute on function identity._require_other_admin(uuid) from public;
