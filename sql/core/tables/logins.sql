create table core.logins (
  login name not null,
  user_id uuid not null,
  created_at timestamptz not null default now(),
  constraint logins_pkey primary key (login)
);

create index logins_user_id_idx on core.logins (user_id);

comment on table core.logins is
  'Logins of the server that belong to one person or program each: their sessions act for that user and for nobody else, whatever they set. A login that is not here belongs to an application, which says for whom it acts.';
comment on column core.logins.login is 'Name of the PostgreSQL role that signs in.';
comment on column core.logins.user_id is 'The user; a row of identity.users, which is below this room.';
comment on column core.logins.created_at is 'When the row was made.';

grant select on core.logins to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
