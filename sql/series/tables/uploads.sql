create table series.uploads (
  id uuid not null default core.uuid_v7(),
  owner_id uuid,
  filename text not null,
  sha256 bytea not null,
  byte_count bigint not null,
  data_type text not null,
  state text not null default 'received',
  mapping_name text not null,
  mapping jsonb not null,
  detected_schema jsonb not null default '{}',
  line_count bigint not null default 0,
  accepted_count bigint not null default 0,
  rejected_count bigint not null default 0,
  filtered_count bigint not null default 0,
  error text,
  loaded_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint uploads_pkey primary key (id),
  constraint uploads_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint uploads_sha256_check check (length(sha256) = 32),
  constraint uploads_byte_count_check check (byte_count >= 0),
  constraint uploads_mapping_check check (jsonb_typeof(mapping) = 'object'),
  constraint uploads_state_check check (state in (
    'received', 'hashing', 'duplicate', 'validating', 'validated', 'partially_valid', 'rejected', 'loading', 'loaded', 'failed', 'revoked'
  )),
  -- Every line of the file is accounted for, or the upload cannot be loaded.
  constraint uploads_line_count_check check (
    state <> 'loaded' or line_count = accepted_count + rejected_count + filtered_count
  ),
  constraint uploads_loaded_at_check check (state not in ('loaded', 'revoked') or loaded_at is not null),
  constraint uploads_revoked_at_check check ((state = 'revoked') = (revoked_at is not null))
);

-- The same file of the same owner is loaded once; a failed, rejected or revoked attempt does not stand in the way.
create unique index uploads_owner_id_sha256_key
  on series.uploads (owner_id, sha256, data_type) nulls not distinct
  where state in ('loading', 'loaded');
create index uploads_owner_id_idx on series.uploads (owner_id, created_at desc, id desc);
create index uploads_data_type_idx on series.uploads (data_type, created_at desc, id desc);
create index uploads_state_idx on series.uploads (state, created_at desc, id desc);
create index uploads_created_at_idx on series.uploads (created_at desc, id desc);
create index uploads_sha256_idx on series.uploads (sha256);

comment on table series.uploads is
  'Files that were brought in, with the mapping that read them and an account of every line: accepted + rejected + filtered = lines read.';
comment on column series.uploads.id is 'Identifier; loaded rows carry it.';
comment on column series.uploads.owner_id is 'User whose file it is: who uploaded it, for an agent whom it acts for; null for the company, such as the command line without a user.';
comment on column series.uploads.filename is 'Name of the file, without its folder.';
comment on column series.uploads.sha256 is 'SHA-256 of the file as it was given, compressed or not.';
comment on column series.uploads.byte_count is 'Size of the file as it was given, in bytes.';
comment on column series.uploads.data_type is 'What the mapping makes of it: sales, stock, items, suppliers, observations.';
comment on column series.uploads.state is 'State of the machine upload.';
comment on column series.uploads.mapping_name is 'Name of the mapping.';
comment on column series.uploads.mapping is 'The mapping as it was applied, whole, so that the load can be understood later.';
comment on column series.uploads.detected_schema is 'What was found in the file: header, delimiter, encoding, line ends, compression.';
comment on column series.uploads.line_count is 'Data lines (records) read, the header not counted.';
comment on column series.uploads.accepted_count is 'Records loaded.';
comment on column series.uploads.rejected_count is 'Records refused; each has a row in series.upload_rejects.';
comment on column series.uploads.filtered_count is 'Records left out on purpose; counted by reason in series.upload_filters.';
comment on column series.uploads.error is 'Why it failed, where it did.';
comment on column series.uploads.loaded_at is 'When the load committed.';
comment on column series.uploads.revoked_at is 'When it was revoked.';
comment on column series.uploads.created_at is 'When the row was made.';
comment on column series.uploads.updated_at is 'When the row last changed.';

create trigger tg_uploads__set_updated_at
before update on series.uploads
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_uploads__check_state_history
after insert or update of state on series.uploads
deferrable initially deferred
for each row
execute function core.tg_check_state_history('upload');

create constraint trigger tg_uploads__audit
after update of owner_id on series.uploads
deferrable initially deferred
for each row
when (old.owner_id is distinct from new.owner_id)
execute function governance.tg_audit('id', '');

alter table series.uploads enable row level security;

create policy uploads_select on series.uploads for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);
create policy uploads_select_all on series.uploads for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_uploads on core.state_history for select to qm_app, qm_readonly using (
  machine = 'upload' and exists (select from series.uploads s where s.id = subject_id)
);

grant select on series.uploads to qm_app, qm_readonly, qm_auditor, qm_maintenance;
