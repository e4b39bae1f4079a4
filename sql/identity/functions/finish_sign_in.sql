create or replace function identity.finish_sign_in(p_user_id uuid, p_verified_hash text, p_upgraded_hash text default null)
returns setof identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_failures integer;
begin
  -- Attempts on one user queue here, so that none slips past the count.
  select u.*
  into v_user
  from identity.users u
  where u.id = p_user_id
    and u.is_active
  for no key update;

  if not found
    or v_user.locked_until > clock_timestamp()
    -- The hash was replaced since it was verified: no success, and no wrong guess either.
    or (p_verified_hash is not null and p_verified_hash is distinct from v_user.password_hash)
  then
    -- A failure that is counted waits at its commit for the disk; one that is not counted waits as long.
    perform pg_logical_emit_message(true, 'quartermaster', '');
    return;
  end if;

  if p_verified_hash is not null then
    update identity.users u
    set
      password_hash = coalesce(p_upgraded_hash, u.password_hash),
      failed_sign_ins = 0,
      locked_until = null,
      last_sign_in_at = clock_timestamp()
    where u.id = p_user_id;

    return query
    select a.*
    from identity.accounts a
    where a.id = p_user_id;

    return;
  end if;

  -- A lock that has run out starts the count anew.
  v_failures := case when v_user.locked_until is null then v_user.failed_sign_ins else 0 end + 1;

  update identity.users u
  set
    failed_sign_ins = v_failures,
    locked_until = case
      when v_failures >= core.setting_integer('identity.maximum_failed_sign_ins')
        then clock_timestamp() + make_interval(mins => core.setting_integer('identity.lockout_minutes'))
    end
  where u.id = p_user_id;
end
$$;

comment on function identity.finish_sign_in(uuid, text, text) is
  'Second half of a sign-in. p_verified_hash: the hash of identity.begin_sign_in that the password matched, null where it did not. p_upgraded_hash: a stronger hash of the same password, which takes the place of the verified one. Returns the user on success and no row otherwise: also where the user was locked or deactivated meanwhile, or the hash was replaced, by a new password or by another sign-in''s upgrade (begin again). Counts failures under the user''s lock; setting identity.maximum_failed_sign_ins of them in a row lock the user for identity.lockout_minutes. A null p_user_id changes nothing. Error: users_password_hash_check.';

revoke execute on function identity.finish_sign_in(uuid, text, text) from public;
grant execute on function identity.finish_sign_in(uuid, text, text) to qm_app;
