create or replace function identity._lock_account(p_user_id uuid)
returns identity.users
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
begin
  select u.*
  into v_user
  from identity.users u
  where u.id = p_user_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM104',
      message = 'there is no such user',
      detail = format('user %s', p_user_id),
      hint = 'select id, username from identity.accounts lists the users.';
  end if;

  if v_user.erased_at is not null then
    raise exception using
      errcode = 'QM105',
      message = 'this user has been erased',
      detail = format('user %s was erased at %s', p_user_id, v_user.erased_at),
      hint = 'An erased user stays as an id only; create a new user instead.';
  end if;

  return v_user;
end
$$;

comment on function identity._lock_account(uuid) is
  'Locks a user for a command and returns the row. Errors: QM104 no such user, QM105 erased.';

revoke execute on function identity._lock_account(uuid) from public;
