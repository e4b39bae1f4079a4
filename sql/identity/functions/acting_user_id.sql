create or replace function identity.acting_user_id()
returns uuid
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_setting text := nullif(current_setting('qm.user_id', true), '');
  -- Looked at before the cast, so that a malformed id is answered like an unknown one.
  v_is_id boolean := v_setting is null or v_setting ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';
  v_user_id uuid;
  v_is_active boolean;
begin
  if v_is_id then
    v_user_id := core.session_user_id();

    if v_user_id is null then
      return null;
    end if;

    select u.is_active
    into v_is_active
    from identity.users u
    where u.id = v_user_id;

    if v_is_active then
      return v_user_id;
    end if;
  end if;

  raise exception using
    errcode = 'QM102',
    message = 'the session acts for a user that cannot act',
    detail = format(
      'qm.user_id is %s: %s',
      coalesce(v_setting, format('empty, login %s belongs to user %s', session_user, v_user_id)),
      case
        when not v_is_id then 'not an id'
        when v_is_active is null then 'there is no such user'
        else 'the user is not active'
      end
    ),
    hint = 'Set qm.user_id to the id of an active user of identity.users, or leave it empty.';
end
$$;

comment on function identity.acting_user_id() is
  'User that this session acts for, checked: null where the session names none. Error: QM102 the session names a malformed id, an unknown or an inactive user, QM012 the login belongs to somebody else. identity.current_user_id() is the same without the check.';

revoke execute on function identity.acting_user_id() from public;
grant execute on function identity.acting_user_id() to qm_app, qm_readonly, qm_maintenance;
