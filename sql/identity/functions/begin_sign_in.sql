create or replace function identity.begin_sign_in(p_login text)
returns table (user_id uuid, password_hash text, decoy_hashes text[])
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
  with recursive in_use as (
    select min(u.password_scheme) as scheme
    from identity.users u
    union all
    -- From one scheme to the next by the index, however many users share it.
    select (select min(u.password_scheme) from identity.users u where u.password_scheme > s.scheme)
    from in_use s
    where s.scheme is not null
  ),
  decoys as (
    select
      s.scheme,
      -- Salts and digests of passwords that nobody knows.
      s.scheme || case
        when s.scheme like '$2b$%' then '$hOlgj8bbf.Nf1p5YybGcHuyXJvMwqBADwfAXWTxN8tDl2AklAguD6'
        else '$m0K10K0rugnJ+4N7nZtbEw$m+JTu4rSeGx473qk0APhZFzbJ7tSLN24h4mhu/uzTIk'
      end as password_hash
    from (
      select i.scheme from in_use i where i.scheme is not null
      union
      -- What the SDK hashes with.
      select '$argon2id$v=19$m=19456,t=2,p=1'
    ) as s
  )
  select
    u.id,
    coalesce(u.password_hash, (select d.password_hash from decoys d where d.scheme = '$argon2id$v=19$m=19456,t=2,p=1')),
    array(
      select d.password_hash
      from decoys d
      where d.scheme <> coalesce(u.password_scheme, '$argon2id$v=19$m=19456,t=2,p=1')
      order by d.scheme
    )
  from (values (lower(p_login))) as l (login)
  left join identity.users u
    on (lower(u.username) = l.login or lower(u.email) = l.login)
    and u.is_active
    and u.password_hash is not null
    and (u.locked_until is null or u.locked_until <= clock_timestamp())
$$;

comment on function identity.begin_sign_in(text) is
  'First half of a sign-in, by username or e-mail address: always one row with a hash to verify the password against, and decoy_hashes, one for every other algorithm and cost in use, which are to be verified too and never match. Unknown, inactive, locked and password-less users get no user_id and a decoy for the hash. So the caller does the same work for everyone, also while some accounts still have bcrypt hashes of an older system. Finish with identity.finish_sign_in, whatever the outcome.';

revoke execute on function identity.begin_sign_in(text) from public;
grant execute on function identity.begin_sign_in(text) to qm_app;
