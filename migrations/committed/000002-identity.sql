--! Previous: sha1:b3826c9542ef3a4a16625ee7a4517feb94cacc6f
--! Hash: sha1:68b58ff4c25d53703a800a7d998ac6e288ab2bda
--! Message: identity

-- Room identity, as sql/schema.sql lists it.

set role qm_owner;

--! Included identity/types/schema.sql
create schema identity;

comment on schema identity is
  'Users, their roles, the sign-in check and the user that a session acts for.';

grant usage on schema identity to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded identity/types/schema.sql
--! Included identity/types/user_role.sql
create type identity.user_role as enum ('viewer', 'agent', 'analyst', 'planner', 'admin');

comment on type identity.user_role is
  'What a user may do: viewer reads published figures, agent is a program acting under approval, analyst owns series and models, planner plans, orders and sets thresholds, admin manages users.';
--! EndIncluded identity/types/user_role.sql
--! Included identity/tables/users.sql
create table identity.users (
  id uuid not null default core.uuid_v7(),
  username text not null,
  email text not null,
  full_name text,
  password_hash text,
  password_scheme text generated always as (
    case
      when password_hash like '$2%' then '$2b$' || substr(password_hash, 5, 2)
      else substring(password_hash from '^\$argon2id\$v=[0-9]+\$m=[0-9]+,t=[0-9]+,p=[0-9]+')
    end
  ) stored,
  role identity.user_role not null default 'viewer',
  principal_id uuid,
  is_active boolean not null default true,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  last_sign_in_at timestamptz,
  password_changed_at timestamptz,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_pkey primary key (id),
  constraint users_principal_id_fkey foreign key (principal_id) references identity.users (id) on delete restrict,
  constraint users_username_check check (username ~ '^[A-Za-z0-9_.-]{3,50}$'),
  constraint users_email_check check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  -- The costs have a limit because the costliest hash sets the time of everybody's sign-in.
  constraint users_password_hash_check check (
    password_hash ~ '^\$2[aby]\$(0[4-9]|1[0-6])\$[./A-Za-z0-9]{53}$'
    or password_hash ~ '^\$argon2id\$v=19\$m=[1-9][0-9]{0,5},t=[1-9][0-9]?,p=[1-9][0-9]?\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,86}$'
  ),
  constraint users_principal_id_check check (principal_id is null or (role = 'agent' and principal_id <> id)),
  constraint users_failed_sign_ins_check check (failed_sign_ins >= 0),
  constraint users_erased_at_check check (erased_at is null or not is_active)
);

create unique index users_username_key on identity.users (lower(username));
create unique index users_email_key on identity.users (lower(email));
create index users_role_idx on identity.users (role, id);
create index users_password_scheme_idx on identity.users (password_scheme) where password_scheme is not null;
create index users_principal_id_idx on identity.users (principal_id) where principal_id is not null;

comment on table identity.users is
  'People and agents that act in the database. A user who is named by business rows is deactivated and can be erased, never removed, so that the trail stays whole.';
comment on column identity.users.id is 'Identifier; business rows keep it for ever.';
comment on column identity.users.username is 'Sign-in name, 3 to 50 letters, digits, dots, dashes or underscores; unique without regard to case.';
comment on column identity.users.email is 'E-mail address, unique without regard to case; sign-in by it works too.';
comment on column identity.users.full_name is 'Name to show.';
comment on column identity.users.password_hash is 'Hash with its algorithm and parameters in front: argon2id made by the application, or bcrypt (cost 4 to 16) taken over from an older system. Null: the user cannot sign in with a password. Not readable by the application roles.';
comment on column identity.users.password_scheme is 'Algorithm and parameters of the hash, without salt and digest; $2a$ and $2y$ are counted as $2b$. identity.begin_sign_in looks up which of them are in use.';
comment on column identity.users.role is 'What the user may do.';
comment on column identity.users.principal_id is 'Person whom an agent acts for: has no vote on what the agent proposes. Agents only.';
comment on column identity.users.is_active is 'False: cannot sign in and cannot act.';
comment on column identity.users.failed_sign_ins is 'Failed sign-ins in a row; zero again after a success.';
comment on column identity.users.locked_until is 'Sign-in is refused until then, after too many failures in a row.';
comment on column identity.users.last_sign_in_at is 'Last successful sign-in.';
comment on column identity.users.password_changed_at is 'When the password was last set.';
comment on column identity.users.erased_at is 'When name, address and password were erased; the id stays.';
comment on column identity.users.created_at is 'When the row was made.';
comment on column identity.users.updated_at is 'When the row last changed.';

create trigger tg_users__set_updated_at
before update on identity.users
for each row
execute function core.tg_set_updated_at();

grant select (
  id, username, email, full_name, role, principal_id, is_active, failed_sign_ins, locked_until,
  last_sign_in_at, password_changed_at, erased_at, created_at, updated_at
) on identity.users to qm_app, qm_readonly, qm_auditor, qm_maintenance;

grant select (password_scheme) on identity.users to qm_auditor, qm_maintenance;
--! EndIncluded identity/tables/users.sql
--! Included identity/views/accounts.sql
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
--! EndIncluded identity/views/accounts.sql
--! Included identity/functions/current_user_id.sql
create or replace function identity.current_user_id()
returns uuid
language sql
stable
parallel safe
as $$
  select core.session_user_id()
$$;

comment on function identity.current_user_id() is
  'User that this session acts for, or null where it acts for none. The only source of the actor in every command. Error: QM012 the login belongs to somebody else. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function identity.current_user_id() from public;
grant execute on function identity.current_user_id() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded identity/functions/current_user_id.sql
--! Included identity/functions/acting_user_id.sql
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
--! EndIncluded identity/functions/acting_user_id.sql
--! Included identity/functions/require_role.sql
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
--! EndIncluded identity/functions/require_role.sql
--! Included identity/functions/check_actor.sql
create or replace function identity._check_actor(variadic p_roles identity.user_role[])
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Without a user the connection's own role decides, as for tills, interfaces and the command line.
  if nullif(current_setting('qm.user_id', true), '') is not null
    or exists (select from core.logins l where l.login = session_user)
  then
    perform identity.require_role(variadic p_roles);
  end if;
end
$$;

comment on function identity._check_actor(identity.user_role[]) is
  'Guard of commands that interfaces run without a user: a session that acts for a user needs one with one of these roles. Errors: QM102 the user cannot act, QM103 the user''s role does not allow it.';

revoke execute on function identity._check_actor(identity.user_role[]) from public;
--! EndIncluded identity/functions/check_actor.sql
--! Included identity/functions/owners_in_sight.sql
create or replace function identity.owners_in_sight()
returns uuid[]
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  return array(
    select u.id
    from identity.users u
    where u.id = v_user_id
    union all
    select u.principal_id
    from identity.users u
    where u.id = v_user_id
      and u.principal_id is not null
  );
end
$$;

comment on function identity.owners_in_sight() is
  'Owners whose rows the session''s user sees as such: itself, and for an agent the person whom it acts for; empty for a session without a user. For the policies of row-level security, once a statement: owner_id = any ((select identity.owners_in_sight())::uuid[]). Errors: QM102, QM012.';

revoke execute on function identity.owners_in_sight() from public;
grant execute on function identity.owners_in_sight() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded identity/functions/owners_in_sight.sql
--! Included identity/functions/sees_all_rows.sql
create or replace function identity.sees_all_rows()
returns boolean
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  return exists (
    select
    from identity.users u
    where u.id = v_user_id
      and u.role in ('analyst', 'admin')
  );
end
$$;

comment on function identity.sees_all_rows() is
  'True where the session''s user sees rows whoever owns them: an analyst or an admin. For the policies of row-level security, as (select identity.sees_all_rows()), which is asked once a statement. Errors: QM102, QM012.';

revoke execute on function identity.sees_all_rows() from public;
grant execute on function identity.sees_all_rows() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded identity/functions/sees_all_rows.sql
--! Included identity/functions/sees_company_rows.sql
create or replace function identity.sees_company_rows()
returns boolean
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  return not exists (
    select
    from identity.users u
    where u.id = v_user_id
      and u.role = 'viewer'
  );
end
$$;

comment on function identity.sees_company_rows() is
  'True where the session sees rows that belong to nobody, the company''s: everybody but a viewer, and a session without a user. For the policies of row-level security, as (select identity.sees_company_rows()), which is asked once a statement. Errors: QM102, QM012.';

revoke execute on function identity.sees_company_rows() from public;
grant execute on function identity.sees_company_rows() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded identity/functions/sees_company_rows.sql
--! Included identity/functions/sees_owner.sql
create or replace function identity._sees_owner(p_owner_id uuid)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return identity.sees_all_rows()
    or p_owner_id = any (identity.owners_in_sight())
    or (p_owner_id is null and identity.sees_company_rows());
end
$$;

comment on function identity._sees_owner(uuid) is
  'True where the session sees the rows of this owner, null being the company: what the policies of row-level security say, for commands, which run as the owner of the tables and so have to ask. Errors: QM102, QM012.';

revoke execute on function identity._sees_owner(uuid) from public;
--! EndIncluded identity/functions/sees_owner.sql
--! Included identity/functions/owner_of_new_rows.sql
create or replace function identity.owner_of_new_rows()
returns uuid
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  -- What an agent makes belongs to whom it acts for, who could not see it otherwise.
  return (
    select case u.role when 'agent' then u.principal_id else u.id end
    from identity.users u
    where u.id = v_user_id
  );
end
$$;

comment on function identity.owner_of_new_rows() is
  'Owner of what the session''s user makes: the user itself, for an agent the person whom it acts for; null, the company, for an agent of the company itself and for a session without a user. Errors: QM102, QM012.';

revoke execute on function identity.owner_of_new_rows() from public;
grant execute on function identity.owner_of_new_rows() to qm_app;
--! EndIncluded identity/functions/owner_of_new_rows.sql
--! Included identity/functions/tg_settings__require_planner.sql
create or replace function identity.tg_settings__require_planner()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Without a user the connection's own role decides, as for every command.
  if identity.acting_user_id() is not null then
    perform identity.require_role('planner', 'admin');
  end if;

  return new;
end
$$;

comment on function identity.tg_settings__require_planner() is
  'Before-update trigger of core.settings: a session that acts for a user changes settings only for a planner or an admin. It stands here because core is built before there are users. Errors: QM102 the user cannot act, QM103 the user is neither.';

revoke execute on function identity.tg_settings__require_planner() from public;

drop trigger if exists tg_settings__require_planner on core.settings;

create trigger tg_settings__require_planner
before update of value on core.settings
for each row
execute function identity.tg_settings__require_planner();
--! EndIncluded identity/functions/tg_settings__require_planner.sql
--! Included identity/functions/tg_users__refuse_delete.sql
create or replace function identity.tg_users__refuse_delete()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM107',
    message = 'users are not deleted',
    detail = format('%s on identity.users was refused', tg_op),
    hint = 'Use identity.deactivate_user, and identity.erase_user for personal data.';
end
$$;

comment on function identity.tg_users__refuse_delete() is
  'Before delete or truncate: rows of every room name users, some without a foreign key, so no user is ever removed. Error: QM107.';

revoke execute on function identity.tg_users__refuse_delete() from public;

drop trigger if exists tg_users__refuse_delete on identity.users;
create trigger tg_users__refuse_delete
before delete on identity.users
for each row
execute function identity.tg_users__refuse_delete();

drop trigger if exists tg_users__refuse_truncate on identity.users;
create trigger tg_users__refuse_truncate
before truncate on identity.users
for each statement
execute function identity.tg_users__refuse_delete();
--! EndIncluded identity/functions/tg_users__refuse_delete.sql
--! Included identity/functions/lock_account.sql
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
--! EndIncluded identity/functions/lock_account.sql
--! Included identity/functions/lock_admins.sql
create or replace function identity._lock_admins()
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  select u.id
  from identity.users u
  where u.role = 'admin'
    and u.is_active
  order by u.id
  for no key update
$$;

comment on function identity._lock_admins() is
  'Locks all active admins in one order, before a command that may take one away: two admins cannot remove each other at the same moment, nor deadlock.';

revoke execute on function identity._lock_admins() from public;
--! EndIncluded identity/functions/lock_admins.sql
--! Included identity/functions/require_other_admin.sql
create or replace function identity._require_other_admin(p_user_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_others integer;
begin
  select count(*)
  into v_others
  from identity.users u
  where u.role = 'admin'
    and u.is_active
    and u.id <> p_user_id;

  if v_others = 0 then
    raise exception using
      errcode = 'QM106',
      message = 'the last active admin cannot be removed',
      detail = format('user %s is the only active user with the role admin', p_user_id),
      hint = 'Make another user admin first, with identity.change_role.';
  end if;
end
$$;

comment on function identity._require_other_admin(uuid) is
  'Guard of commands that take an admin away, called under identity._lock_admins(): somebody must stay who can manage users. Error: QM106.';

revoke execute on function identity._require_other_admin(uuid) from public;
--! EndIncluded identity/functions/require_other_admin.sql
--! Included identity/functions/insert_user.sql
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
--! EndIncluded identity/functions/insert_user.sql
--! Included identity/functions/create_user.sql
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
--! EndIncluded identity/functions/create_user.sql
--! Included identity/functions/create_admin.sql
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
--! EndIncluded identity/functions/create_admin.sql
--! Included identity/functions/begin_sign_in.sql
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
--! EndIncluded identity/functions/begin_sign_in.sql
--! Included identity/functions/finish_sign_in.sql
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
--! EndIncluded identity/functions/finish_sign_in.sql
--! Included identity/functions/change_password.sql
create or replace function identity.change_password(p_user_id uuid, p_password_hash text)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  if identity.acting_user_id() is distinct from p_user_id then
    perform identity.require_role('admin');
  end if;

  v_user := identity._lock_account(p_user_id);

  update identity.users u
  set
    password_hash = p_password_hash,
    password_changed_at = now(),
    failed_sign_ins = 0,
    locked_until = null
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.change_password(uuid, text) is
  'Sets a user''s password hash, made by the application; by the user or an admin. Ends a lock-out, for the guesses were at the old password. Null takes the password away. Errors: QM101, QM102, QM103 (another user''s password, not an admin), QM104, QM105, users_password_hash_check.';

revoke execute on function identity.change_password(uuid, text) from public;
grant execute on function identity.change_password(uuid, text) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/change_password.sql
--! Included identity/functions/activate_user.sql
create or replace function identity.activate_user(p_user_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  v_user := identity._lock_account(p_user_id);

  update identity.users u
  set is_active = true
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.activate_user(uuid) is
  'Lets a user sign in and act again; for admins. Errors: QM101, QM102, QM103, QM104, QM105.';

revoke execute on function identity.activate_user(uuid) from public;
grant execute on function identity.activate_user(uuid) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/activate_user.sql
--! Included identity/functions/deactivate_user.sql
create or replace function identity.deactivate_user(p_user_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  perform identity._lock_admins();
  v_user := identity._lock_account(p_user_id);

  if v_user.role = 'admin' and v_user.is_active then
    perform identity._require_other_admin(p_user_id);
  end if;

  update identity.users u
  set is_active = false
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.deactivate_user(uuid) is
  'Stops a user from signing in and acting; for admins. Errors: QM101, QM102, QM103, QM104, QM105, QM106 the last active admin.';

revoke execute on function identity.deactivate_user(uuid) from public;
grant execute on function identity.deactivate_user(uuid) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/deactivate_user.sql
--! Included identity/functions/change_role.sql
create or replace function identity.change_role(p_user_id uuid, p_role identity.user_role)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  perform identity._lock_admins();
  v_user := identity._lock_account(p_user_id);

  if v_user.role = 'admin' and v_user.is_active and p_role <> 'admin' then
    perform identity._require_other_admin(p_user_id);
  end if;

  update identity.users u
  set
    role = p_role,
    principal_id = case when p_role = 'agent' then u.principal_id end
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.change_role(uuid, identity.user_role) is
  'Gives a user another role; for admins. Errors: QM101, QM102, QM103, QM104, QM105, QM106 the last active admin would lose the role.';

revoke execute on function identity.change_role(uuid, identity.user_role) from public;
grant execute on function identity.change_role(uuid, identity.user_role) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/change_role.sql
--! Included identity/functions/assign_principal.sql
create or replace function identity.assign_principal(p_agent_id uuid, p_principal_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_agent identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  v_agent := identity._lock_account(p_agent_id);

  if v_agent.role <> 'agent'
    or exists (select from identity.users u where u.id = p_principal_id and (u.role = 'agent' or not u.is_active))
  then
    raise exception using
      errcode = 'QM108',
      message = 'an agent acts for a person',
      detail = format('user %s has the role %s, principal %s', p_agent_id, v_agent.role, coalesce(p_principal_id::text, 'null')),
      hint = 'Give an agent, and an active user who is none, or null for an agent of the company itself.';
  end if;

  update identity.users u
  set principal_id = p_principal_id
  where u.id = p_agent_id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = p_agent_id;

  return v_account;
end
$$;

comment on function identity.assign_principal(uuid, uuid) is
  'Says for whom an agent acts, null for the company itself, and returns the agent''s account; for admins. The person has no vote on what the agent proposes from then on. Errors: QM101, QM102, QM103, QM104 no such user, QM108 not an agent, or not a person; users_principal_id_fkey where there is no such person.';

revoke execute on function identity.assign_principal(uuid, uuid) from public;
grant execute on function identity.assign_principal(uuid, uuid) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/assign_principal.sql
--! Included identity/functions/unlock_user.sql
create or replace function identity.unlock_user(p_user_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  v_user := identity._lock_account(p_user_id);

  update identity.users u
  set
    failed_sign_ins = 0,
    locked_until = null
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.unlock_user(uuid) is
  'Ends the lock-out after failed sign-ins before its time; for admins. Errors: QM101, QM102, QM103, QM104, QM105.';

revoke execute on function identity.unlock_user(uuid) from public;
grant execute on function identity.unlock_user(uuid) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/unlock_user.sql
--! Included identity/functions/bind_login.sql
create or replace function identity.bind_login(p_login text, p_user_id uuid)
returns core.logins
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
  v_login core.logins;
begin
  perform identity.require_role('admin');
  perform identity._lock_account(p_user_id);

  select
    case
      when not r.rolcanlogin then 'it cannot sign in'
      when r.rolsuper then 'it is a superuser, whom no rule holds'
      when r.rolname = session_user then 'it is the login of this session'
    end
  into v_fault
  from pg_roles r
  where r.rolname = p_login;

  if not found then
    v_fault := 'the server has none of that name';
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM109',
      message = 'this login cannot be bound to a user',
      detail = format('login %s: %s', p_login, v_fault),
      hint = 'create role … login in role qm_app makes a login; bind it from a session of the application.';
  end if;

  insert into core.logins (login, user_id)
  values (p_login, p_user_id)
  on conflict on constraint logins_pkey do update
  set user_id = excluded.user_id
  returning * into v_login;

  return v_login;
end
$$;

comment on function identity.bind_login(text, uuid) is
  'Makes a login of the server act for one user and nobody else: its sessions need not set qm.user_id, and are refused with QM012 where they name somebody else. Binding it again gives it to another user. For admins. Errors: QM101, QM102, QM103, QM104 no such user, QM105 erased, QM109 no such login, a superuser, or the login of this session.';

revoke execute on function identity.bind_login(text, uuid) from public;
grant execute on function identity.bind_login(text, uuid) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/bind_login.sql
--! Included identity/functions/release_login.sql
create or replace function identity.release_login(p_login text)
returns boolean
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity.require_role('admin');

  if p_login = session_user then
    raise exception using
      errcode = 'QM109',
      message = 'this login cannot be bound to a user',
      detail = format('login %s: it is the login of this session, which would release itself', p_login),
      hint = 'Release it from a session of the application, or of another admin.';
  end if;

  delete from core.logins l
  where l.login = p_login;

  return found;
end
$$;

comment on function identity.release_login(text) is
  'Lets a login act for whom it names again, as an application does, and says whether it was bound; for admins. Take its membership of qm_app away first where it is to do nothing any more. Errors: QM101, QM102, QM103, QM109 the login of this session.';

revoke execute on function identity.release_login(text) from public;
grant execute on function identity.release_login(text) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/release_login.sql
--! Included identity/functions/erase_user.sql
create or replace function identity.erase_user(p_user_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  perform identity._lock_admins();
  v_user := identity._lock_account(p_user_id);

  if v_user.role = 'admin' and v_user.is_active then
    perform identity._require_other_admin(p_user_id);
  end if;

  update identity.users u
  set
    username = 'erased-' || replace(u.id::text, '-', ''),
    email = u.id::text || '@erased.invalid',
    full_name = null,
    password_hash = null,
    is_active = false,
    failed_sign_ins = 0,
    locked_until = null,
    last_sign_in_at = null,
    erased_at = now()
  where u.id = v_user.id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = v_user.id;

  return v_account;
end
$$;

comment on function identity.erase_user(uuid) is
  'Erases personal data: name, address and password are replaced, the user is deactivated, the id stays for the trail; for admins. Cannot be undone. Errors: QM101, QM102, QM103, QM104, QM105 already erased, QM106 the last active admin.';

revoke execute on function identity.erase_user(uuid) from public;
grant execute on function identity.erase_user(uuid) to qm_app, qm_maintenance;
--! EndIncluded identity/functions/erase_user.sql
--! Included identity/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM101', 'identity', 'user_required', 'this needs a signed-in user', 'Act as a user: db.as(userId) in the SDK, set qm.user_id in psql.'),
  ('QM102', 'identity', 'user_cannot_act', 'the session acts for a user that cannot act', 'Set qm.user_id to the id of an active user.'),
  ('QM103', 'identity', 'role_not_allowed', 'the user''s role does not allow this', 'Let a user with one of the roles in the detail do it.'),
  ('QM104', 'identity', 'user_not_found', 'there is no such user', 'select id, username from identity.accounts lists the users.'),
  ('QM105', 'identity', 'user_erased', 'this user has been erased', 'Create a new user; an erased one stays as an id only.'),
  ('QM106', 'identity', 'last_admin', 'the last active admin cannot be removed', 'Make another user admin first.'),
  ('QM107', 'identity', 'users_not_deleted', 'users are not deleted', 'Deactivate the user, and erase personal data with identity.erase_user.'),
  ('QM108', 'identity', 'principal_not_a_person', 'an agent acts for a person', 'Give an agent, and an active user who is none.'),
  ('QM109', 'identity', 'login_not_usable', 'this login cannot be bound to a user', 'Give a login of the server that is no superuser and not the one of this session.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded identity/data/error_codes.sql
--! Included identity/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('identity.maximum_failed_sign_ins', '5', 'integer', '5', 1, 100, null, 'sign-ins', 'Failed sign-ins in a row after which a user is locked out.'),
  ('identity.lockout_minutes', '30', 'integer', '30', 1, 10080, null, 'minutes', 'How long a lock-out after failed sign-ins lasts.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded identity/data/settings.sql

reset role;
