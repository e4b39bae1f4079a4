create or replace function identity.require_role(variadic p_roles identity.user_role[])
returns uuid
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_role identity.user_role;
begin
  if coalesce(current_setting('qm.user_id', true), '') ~ '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$' then
    select u.id, u.role
    into v_user_id, v_role
    from identity.users u
    where u.id = core.session_user_id()
      and u.is_active;
  end if;

  if v_user_id is null then
    -- Says what is wrong with the user that the session names, if it names one.
    perform identity.acting_user_id();

    raise exception using
      errcode = 'QM101',
      message = 'this needs a signed-in user',
      detail = format('It is for the roles %s; the session acts for no user.', array_to_string(p_roles, ', ')),
      hint = 'Set qm.user_id to the id of a user with such a role: db.as(userId) in the SDK, set qm.user_id in psql.';
  end if;

  if v_role <> all (p_roles) then
    raise exception using
      errcode = 'QM103',
      message = 'the user''s role does not allow this',
      detail = format('user %s has the role %s; it is for %s', v_user_id, v_role, array_to_string(p_roles, ', ')),
      hint = 'Let a user with such a role do it, or let an admin change the role with identity.change_role.';
  end if;

  return v_user_id;
end
$$;

comment on function identity.require_role(identity.user_role[]) is
  'Guard of commands: returns the acting user''s id if the user has one of the roles. Errors: QM101 the session acts for no user, QM102 for one that cannot act, QM103 for one with another role.';

revoke execute on function identity.require_role(identity.user_role[]) from public;
grant execute on function identity.require_role(identity.user_role[]) to qm_app, qm_readonly, qm_maintenance;
