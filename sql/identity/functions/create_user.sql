create or replace function identity.create_user(
  p_username text,
  p_email text,
  p_full_name text default null,
  p_password_hash text default null,
  p_role identity.user_role default 'viewer'
)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity.require_role('admin');

  return identity._insert_user(p_username, p_email, p_full_name, p_password_hash, p_role);
end
$$;

comment on function identity.create_user(text, text, text, text, identity.user_role) is
  'Adds a user; for admins. p_password_hash is made by the application (argon2id or bcrypt, never a plain password); null: no sign-in with a password. Errors: QM101, QM102, QM103; users_username_key and users_email_key where the name or address is taken, the check constraints of identity.users where it is malformed.';

revoke execute on function identity.create_user(text, text, text, text, identity.user_role) from public;
grant execute on function identity.create_user(text, text, text, text, identity.user_role) to qm_app, qm_maintenance;
