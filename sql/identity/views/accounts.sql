create or replace view identity.accounts
with (security_invoker = true)
as
select
  u.id,
  u.username,
  u.email,
  u.full_name,
  u.role,
  u.principal_id,
  u.is_active,
  u.failed_sign_ins,
  u.locked_until,
  u.last_sign_in_at,
  u.password_changed_at,
  u.erased_at,
  u.created_at,
  u.updated_at
from identity.users u;

comment on view identity.accounts is
  'Users without their password hash: what the application roles may read and what the commands of this room return.';
comment on column identity.accounts.id is 'Identifier; business rows keep it for ever.';
comment on column identity.accounts.username is 'Sign-in name, unique without regard to case.';
comment on column identity.accounts.email is 'E-mail address, unique without regard to case.';
comment on column identity.accounts.full_name is 'Name to show.';
comment on column identity.accounts.role is 'What the user may do.';
comment on column identity.accounts.principal_id is 'Person whom an agent acts for.';
comment on column identity.accounts.is_active is 'False: cannot sign in and cannot act.';
comment on column identity.accounts.failed_sign_ins is 'Failed sign-ins in a row; zero again after a success.';
comment on column identity.accounts.locked_until is 'Sign-in is refused until then.';
comment on column identity.accounts.last_sign_in_at is 'Last successful sign-in.';
comment on column identity.accounts.password_changed_at is 'When the password was last set.';
comment on column identity.accounts.erased_at is 'When name, address and password were erased.';
comment on column identity.accounts.created_at is 'When the row was made.';
comment on column identity.accounts.updated_at is 'When the row last changed.';

grant select on identity.accounts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
