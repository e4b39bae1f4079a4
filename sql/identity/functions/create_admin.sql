create or replace function identity.create_admin(
  p_username text,
  p_email text,
  p_full_name text default null,
  p_password_hash text default null
)
returns identity.accounts
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  select r.*
  from identity._insert_user(p_username, p_email, p_full_name, p_password_hash, 'admin') as r
$$;

comment on function identity.create_admin(text, text, text, text) is
  'Adds an admin without asking who calls: the way in for the first admin, and back in when none is left. Only for the roles that install and maintain the database. Errors: the constraints of identity.users.';

revoke execute on function identity.create_admin(text, text, text, text) from public;
grant execute on function identity.create_admin(text, text, text, text) to qm_migrator, qm_maintenance;
