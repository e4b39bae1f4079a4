create or replace function identity._insert_user(
  p_username text,
  p_email text,
  p_full_name text,
  p_password_hash text,
  p_role identity.user_role
)
returns identity.accounts
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_id uuid;
  v_account identity.accounts;
begin
  insert into identity.users (username, email, full_name, password_hash, role, password_changed_at)
  values (p_username, p_email, p_full_name, p_password_hash, p_role, case when p_password_hash is not null then now() end)
  returning id into v_id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_id;

  return v_account;
end
$$;

comment on function identity._insert_user(text, text, text, text, identity.user_role) is
  'What identity.create_user and identity.create_admin have in common. The table''s constraints refuse a bad name, address or hash and a taken name or address.';

revoke execute on function identity._insert_user(text, text, text, text, identity.user_role) from public;
