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
