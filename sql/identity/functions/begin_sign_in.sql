create or replace function identity.begin_sign_in(p_login text)
returns table (user_id uuid, password_hash text)
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
  select
    u.id,
    coalesce(
      u.password_hash,
      -- Hash of a random password nobody knows, at the cost that the SDK hashes with.
      '$argon2id$v=19$m=19456,t=2,p=1$m0K10K0rugnJ+4N7nZtbEw$m+JTu4rSeGx473qk0APhZFzbJ7tSLN24h4mhu/uzTIk'
    )
  from (values (lower(p_login))) as l (login)
  left join identity.users u
    on (lower(u.username) = l.login or lower(u.email) = l.login)
    and u.is_active
    and u.password_hash is not null
    and (u.locked_until is null or u.locked_until <= clock_timestamp())
$$;

comment on function identity.begin_sign_in(text) is
  'First half of a sign-in, by username or e-mail address: always one row with a hash to verify the password against. Unknown, inactive, locked and password-less users get no user_id and the hash of a password that nobody knows, so that the caller does the same work for everyone. Finish with identity.finish_sign_in, whatever the outcome.';

revoke execute on function identity.begin_sign_in(text) from public;
grant execute on function identity.begin_sign_in(text) to qm_app;
