--! Previous: sha1:c21930a9105efd5c09b36a245b2f487f6fc53dd7
--! Hash: sha1:d2f6d0e995c2f111988e928f4868e146ad5ba855
--! Message: series

-- Room series, as sql/schema.sql lists it.

set role qm_owner;

--! Included series/types/schema.sql
create schema series;

comment on schema series is
  'Uploaded files with what was accepted, rejected and filtered, and time series with their observations: the one place where history lives, demand and money alike.';

grant usage on schema series to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded series/types/schema.sql
--! Included series/types/series_kind.sql
create type series.series_kind as enum ('demand', 'revenue', 'expense', 'cash_flow', 'price', 'other');

comment on type series.series_kind is 'What a time series measures.';
--! EndIncluded series/types/series_kind.sql
--! Included series/types/series_frequency.sql
create type series.series_frequency as enum ('irregular', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly');

comment on type series.series_frequency is
  'How far apart the observations of a series are; weekly buckets start on Monday.';
--! EndIncluded series/types/series_frequency.sql
--! Included series/types/quality_decision.sql
create type series.quality_decision as enum ('pending', 'accepted', 'fixed', 'dropped', 'ignored');

comment on type series.quality_decision is
  'What was decided about a finding: accepted, the value is right as it is; fixed, it was corrected; dropped, it is not part of the series; ignored, it stays unexplained.';
--! EndIncluded series/types/quality_decision.sql
--! Included series/functions/series_in_hand.sql
create or replace function series.series_in_hand()
returns uuid[]
language plpgsql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  if not exists (select from identity.users u where u.id = v_user_id and u.role = 'agent') then
    return '{}'::uuid[];
  end if;

  return array(
    select a.subject_id
    from governance.agent_actions a
    where a.requested_by = v_user_id
      and a.subject_type = 'series'
      and a.subject_id is not null
    union
    select a.subject_id
    from core.state_history h
    join governance.agent_actions a on a.id = h.subject_id
    where h.actor_id = v_user_id
      and h.to_state = 'executing'
      and h.machine = 'agent_action'
      and a.subject_type = 'series'
      and a.subject_id is not null
  );
end
$$;

comment on function series.series_in_hand() is
  'Time series that the session''s agent acts on, whoever owns them: the subject (series) of an action that it proposed or has claimed. Empty for everybody else. For the policies of row-level security, once a statement. Errors: QM102, QM012.';

revoke execute on function series.series_in_hand() from public;
grant execute on function series.series_in_hand() to qm_app, qm_readonly;
--! EndIncluded series/functions/series_in_hand.sql
--! Included series/types/revision_change.sql
create type series.revision_change as enum ('loaded', 'recorded', 'corrected', 'revoked');

comment on type series.revision_change is
  'What happened to the observations of a series: loaded, an upload brought them; recorded, they were written directly, new or in place of others; corrected, a decision about a finding changed or removed one; revoked, an upload was taken back.';
--! EndIncluded series/types/revision_change.sql
--! Included series/types/upload_finding_kind.sql
create type series.upload_finding_kind as enum (
  'missing_value', 'conflicting_duplicate', 'duplicate', 'gap', 'wrong_order', 'outlier_iqr', 'outlier_robust_z'
);

comment on type series.upload_finding_kind is
  'What looks wrong in an uploaded series: missing_value, a moment without a value; conflicting_duplicate, a moment with several values; duplicate, a record that repeats another one and is rejected; gap, buckets of the frequency without a record; wrong_order, records earlier than the one above them; outlier_iqr and outlier_robust_z, values far from the others.';
--! EndIncluded series/types/upload_finding_kind.sql
--! Included series/tables/uploads.sql
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
--! EndIncluded series/tables/uploads.sql
--! Included series/tables/upload_rejects.sql
create table series.upload_rejects (
  upload_id uuid not null,
  line_number bigint not null,
  position integer not null default 1,
  column_name text,
  value text,
  reason text not null,
  raw text not null,
  constraint upload_rejects_pkey primary key (upload_id, line_number, position),
  constraint upload_rejects_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete cascade,
  constraint upload_rejects_line_number_check check (line_number >= 1)
);

create index upload_rejects_upload_id_reason_idx on series.upload_rejects (upload_id, reason, line_number);

comment on table series.upload_rejects is 'Records of an upload that were refused: one row for each thing that is wrong with a record.';
comment on column series.upload_rejects.upload_id is 'Upload.';
comment on column series.upload_rejects.line_number is 'Line of the file on which the record starts; the header is line 1.';
comment on column series.upload_rejects.position is 'Number of the finding within the record, from 1.';
comment on column series.upload_rejects.column_name is 'Column of the file; null where the whole record is meant.';
comment on column series.upload_rejects.value is 'The value as it stands in the file.';
comment on column series.upload_rejects.reason is 'What is wrong with it.';
comment on column series.upload_rejects.raw is 'The record as it stands in the file.';

alter table series.upload_rejects enable row level security;

create policy upload_rejects_select on series.upload_rejects for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_rejects.upload_id)
);
create policy upload_rejects_select_all on series.upload_rejects for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_rejects to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_rejects.sql
--! Included series/tables/upload_filters.sql
create table series.upload_filters (
  upload_id uuid not null,
  reason text not null,
  record_count bigint not null,
  constraint upload_filters_pkey primary key (upload_id, reason),
  constraint upload_filters_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete cascade,
  constraint upload_filters_record_count_check check (record_count >= 1)
);

comment on table series.upload_filters is 'Records of an upload that the mapping leaves out on purpose, counted by the reason that it gives.';
comment on column series.upload_filters.upload_id is 'Upload.';
comment on column series.upload_filters.reason is 'Reason given in the mapping: postage is no goods.';
comment on column series.upload_filters.record_count is 'Records left out for it.';

alter table series.upload_filters enable row level security;

create policy upload_filters_select on series.upload_filters for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_filters.upload_id)
);
create policy upload_filters_select_all on series.upload_filters for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_filters to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_filters.sql
--! Included series/tables/upload_series.sql
create table series.upload_series (
  upload_id uuid not null,
  name text not null,
  kind series.series_kind not null,
  frequency series.series_frequency not null,
  unit text,
  currency text,
  is_new boolean not null,
  record_count bigint not null,
  missing_count bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  minimum double precision,
  maximum double precision,
  mean double precision,
  constraint upload_series_pkey primary key (upload_id, name),
  constraint upload_series_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete cascade,
  constraint upload_series_record_count_check check (record_count >= 1),
  constraint upload_series_missing_count_check check (missing_count between 0 and record_count),
  constraint upload_series_last_at_check check (last_at >= first_at),
  constraint upload_series_minimum_check check ((minimum is null) = (missing_count = record_count))
);

comment on table series.upload_series is
  'Time series in an uploaded file as validation found them: how many records, over which time, with which values. Accepted records only; decisions that follow do not change it.';
comment on column series.upload_series.upload_id is 'Upload.';
comment on column series.upload_series.name is 'Name of the series.';
comment on column series.upload_series.kind is 'What it measures: of the series that is there, or of the one that the load makes.';
comment on column series.upload_series.frequency is 'How far apart its observations are.';
comment on column series.upload_series.unit is 'Unit of measure of the values, where they are quantities.';
comment on column series.upload_series.currency is 'ISO 4217 code, where the values are money.';
comment on column series.upload_series.is_new is 'True where the owner had no series of this name.';
comment on column series.upload_series.record_count is 'Records of the file that belong to it.';
comment on column series.upload_series.missing_count is 'Records without a value.';
comment on column series.upload_series.first_at is 'Earliest moment.';
comment on column series.upload_series.last_at is 'Latest moment.';
comment on column series.upload_series.minimum is 'Least value; null where no record has one.';
comment on column series.upload_series.maximum is 'Greatest value.';
comment on column series.upload_series.mean is 'Arithmetic mean of the values.';

alter table series.upload_series enable row level security;

create policy upload_series_select on series.upload_series for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_series.upload_id)
);
create policy upload_series_select_all on series.upload_series for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_series to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_series.sql
--! Included series/tables/upload_findings.sql
create table series.upload_findings (
  id uuid not null default core.uuid_v7(),
  upload_id uuid not null,
  series_name text not null,
  kind series.upload_finding_kind not null,
  line_number bigint,
  at timestamptz not null,
  until_at timestamptz,
  record_count bigint not null default 1,
  value double precision,
  expected_low double precision,
  expected_high double precision,
  severity core.severity not null,
  needs_decision boolean not null generated always as (kind in ('missing_value', 'conflicting_duplicate')) stored,
  decision series.quality_decision not null default 'pending',
  corrected_value double precision,
  comment text,
  decided_by uuid,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  constraint upload_findings_pkey primary key (id),
  constraint upload_findings_upload_id_series_name_fkey
    foreign key (upload_id, series_name) references series.upload_series (upload_id, name) on delete cascade,
  constraint upload_findings_decided_by_fkey foreign key (decided_by) references identity.users (id) on delete restrict,
  constraint upload_findings_line_number_check check ((kind = 'gap') = (line_number is null)),
  constraint upload_findings_until_at_check check ((kind = 'gap') = (until_at is not null) and until_at >= at),
  constraint upload_findings_record_count_check check (record_count >= 1),
  constraint upload_findings_decision_check check ((decision = 'pending') = (decided_at is null)),
  constraint upload_findings_corrected_value_check check (
    (decision = 'fixed') = (corrected_value is not null) and corrected_value > '-Infinity' and corrected_value < 'Infinity'
  )
);

create index upload_findings_upload_id_idx on series.upload_findings (upload_id, series_name, at, id);
create index upload_findings_line_number_idx on series.upload_findings (upload_id, line_number);
create index upload_findings_needs_decision_idx on series.upload_findings (upload_id) where needs_decision and decision = 'pending';
create index upload_findings_decided_by_idx on series.upload_findings (decided_by) where decided_by is not null;

comment on table series.upload_findings is
  'What looks wrong in the series of an uploaded file, found by its validation, and what a person decided about it. Nothing is changed without a decision; the finding keeps the value of the file.';
comment on column series.upload_findings.id is 'Identifier.';
comment on column series.upload_findings.upload_id is 'Upload.';
comment on column series.upload_findings.series_name is 'Series, by its name in series.upload_series.';
comment on column series.upload_findings.kind is 'What looks wrong.';
comment on column series.upload_findings.line_number is 'Line of the file on which the record starts; null for a gap.';
comment on column series.upload_findings.at is 'Moment of the record, or start of the first bucket of a gap.';
comment on column series.upload_findings.until_at is 'Start of the last bucket of a gap.';
comment on column series.upload_findings.record_count is 'Records that it stands for: the buckets of a gap, the records one below the other that are each earlier than the one above; else 1.';
comment on column series.upload_findings.value is 'Value in the file; null where there is none.';
comment on column series.upload_findings.expected_low is 'Lower limit that an outlier was held against.';
comment on column series.upload_findings.expected_high is 'Upper limit that an outlier was held against.';
comment on column series.upload_findings.severity is 'high where the upload cannot be loaded without a decision and for far outliers, medium for other outliers, low for the rest.';
comment on column series.upload_findings.needs_decision is 'True where the upload is not loaded before it is decided: missing values and conflicting duplicates.';
comment on column series.upload_findings.decision is 'What was decided. dropped is also what happened to a record whose rival was taken, by the same decision.';
comment on column series.upload_findings.corrected_value is 'Value that takes its place, where it was fixed.';
comment on column series.upload_findings.comment is 'Why, in the words of who decided.';
comment on column series.upload_findings.decided_by is 'User who decided; null for a session without a user.';
comment on column series.upload_findings.decided_at is 'When.';
comment on column series.upload_findings.found_at is 'When it was found.';

alter table series.upload_findings enable row level security;

create policy upload_findings_select on series.upload_findings for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_findings.upload_id)
);
create policy upload_findings_select_all on series.upload_findings for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_findings.sql
--! Included series/tables/upload_targets.sql
create table series.upload_targets (
  target text not null,
  table_name text,
  loader text,
  checker text,
  inspector text,
  load_order integer not null,
  description text not null,
  constraint upload_targets_pkey primary key (target),
  constraint upload_targets_target_check check (target ~ '^[a-z][a-z_]*$'),
  constraint upload_targets_loader_check check (num_nonnulls(table_name, loader) = 1)
);

comment on table series.upload_targets is
  'What a file can be turned into. Rooms register their targets here, so that this room need not know the rooms below it.';
comment on column series.upload_targets.target is 'Name that mappings use: items, sales, stock.';
comment on column series.upload_targets.table_name is 'Master table, as schema.table, for targets that are upserted by their key.';
comment on column series.upload_targets.loader is 'Function (source query text, upload uuid, mode text) returning bigint, for targets that are loaded by a command of their room.';
comment on column series.upload_targets.checker is 'Function (source query text, items query text) returning (line_number, column_name, value, reason): further reasons to reject records, found set-wise before the load; null: none. The items query gives sku and unit of every item as they will be when the masters of the file are loaded; an item that it does not name has the unit piece.';
comment on column series.upload_targets.inspector is 'Function (upload uuid, source query text, source query with rejects text) that looks at the accepted records as a whole and keeps what it finds, for a person to decide before the load; null: none.';
comment on column series.upload_targets.load_order is 'Order in which the reference lists the targets: what others refer to comes first.';
comment on column series.upload_targets.description is 'What one record makes.';

grant select on series.upload_targets to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_targets.sql
--! Included series/tables/upload_target_columns.sql
create table series.upload_target_columns (
  target text not null,
  column_name text not null,
  position integer not null,
  value_type text not null,
  is_required boolean not null default false,
  is_key boolean not null default false,
  rule text,
  table_column text,
  lookup_table text,
  lookup_column text,
  description text not null,
  constraint upload_target_columns_pkey primary key (target, column_name),
  constraint upload_target_columns_target_fkey foreign key (target) references series.upload_targets (target) on delete cascade,
  constraint upload_target_columns_value_type_check check (value_type in ('text', 'number', 'integer', 'boolean', 'date', 'timestamp')),
  constraint upload_target_columns_lookup_table_check check ((lookup_table is null) = (lookup_column is null))
);

comment on table series.upload_target_columns is 'Columns that a mapping can fill for each target, with the rules that a record must keep to be accepted.';
comment on column series.upload_target_columns.target is 'Target.';
comment on column series.upload_target_columns.column_name is 'Name that mappings use.';
comment on column series.upload_target_columns.position is 'Place in the reference.';
comment on column series.upload_target_columns.value_type is 'text, number, integer, boolean, date or timestamp; a field of the mapping must have it.';
comment on column series.upload_target_columns.is_required is 'True where a record without it is rejected.';
comment on column series.upload_target_columns.is_key is 'True for the business key of a master table.';
comment on column series.upload_target_columns.rule is 'SQL condition over {value} that the value keeps, written by the schema; null: none.';
comment on column series.upload_target_columns.table_column is 'Column of the master table that it goes to, where that differs or a lookup turns it into an id.';
comment on column series.upload_target_columns.lookup_table is 'Master table in which the value must be known.';
comment on column series.upload_target_columns.lookup_column is 'Its code column.';
comment on column series.upload_target_columns.description is 'What it means, and what its absence means.';

grant select on series.upload_target_columns to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_target_columns.sql
--! Included series/tables/upload_revokers.sql
create table series.upload_revokers (
  target text not null,
  revoker text not null,
  constraint upload_revokers_pkey primary key (target),
  constraint upload_revokers_target_fkey foreign key (target) references series.upload_targets (target) on delete cascade
);

comment on table series.upload_revokers is
  'How the rows of an upload are taken back, by target. A target without a row here cannot be revoked: masters may be in use, and stock is corrected by counting again.';
comment on column series.upload_revokers.target is 'Target.';
comment on column series.upload_revokers.revoker is 'Function (upload uuid) returning bigint, the rows taken back.';

grant select on series.upload_revokers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/upload_revokers.sql
--! Included series/tables/series.sql
create table series.series (
  id uuid not null default core.uuid_v7(),
  name text not null,
  kind series.series_kind not null,
  item_id uuid,
  location_id uuid,
  unit text,
  currency text,
  frequency series.series_frequency not null,
  owner_id uuid,
  description text,
  data_revision bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint series_pkey primary key (id),
  constraint series_owner_id_name_key unique nulls not distinct (owner_id, name),
  constraint series_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint series_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint series_unit_fkey foreign key (unit) references catalog.units (code) on update cascade on delete restrict,
  constraint series_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint series_name_check check (btrim(name) <> ''),
  constraint series_data_revision_check check (data_revision >= 0),
  constraint series_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint series_kind_check check (kind <> 'demand' or item_id is not null),
  constraint series_currency_kind_check check (kind not in ('revenue', 'expense', 'cash_flow', 'price') or currency is not null)
);

create index series_item_id_idx on series.series (item_id, location_id);
create index series_location_id_idx on series.series (location_id);
create index series_unit_idx on series.series (unit) where unit is not null;
-- Without the kind: an enum's comparison may not pass row-level security, so that an index that begins with it would be of no use.
create index series_name_idx on series.series (name, id);
create index series_id_idx on series.series (id) where kind = 'demand' and owner_id is null;

comment on table series.series is
  'Time series: what is measured, of which item and location or under which name, in which unit and at which frequency.';
comment on column series.series.id is 'Identifier.';
comment on column series.series.name is 'Name, unique for its owner.';
comment on column series.series.kind is 'What it measures.';
comment on column series.series.item_id is 'Item, for demand and prices of one item.';
comment on column series.series.location_id is 'Location; null over all locations.';
comment on column series.series.unit is 'Unit of measure of the values, where they are quantities.';
comment on column series.series.currency is 'ISO 4217 code, where the values are money.';
comment on column series.series.frequency is 'How far apart observations are.';
comment on column series.series.owner_id is 'User whose series it is; null: the company''s.';
comment on column series.series.description is 'Where it comes from and what it means.';
comment on column series.series.data_revision is 'Counts the changes of its observations: rises by one whenever some are loaded, recorded, corrected or revoked. What is computed from a series keeps the number that it read; a higher one here says that the data have changed since, and series.revisions how.';
comment on column series.series.created_at is 'When the row was made.';
comment on column series.series.updated_at is 'When the row last changed.';

create trigger tg_series__set_updated_at
before update on series.series
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_series__audit
after update of owner_id on series.series
deferrable initially deferred
for each row
when (old.owner_id is distinct from new.owner_id)
execute function governance.tg_audit('id', '');

alter table series.series enable row level security;

create policy series_select on series.series for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
  -- What an agent acts on, it sees.
  or id = any ((select series.series_in_hand())::uuid[])
);
create policy series_select_all on series.series for select to qm_auditor, qm_maintenance using (true);

grant select on series.series to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/series.sql
--! Included series/tables/observations.sql
create table series.observations (
  series_id uuid not null,
  at timestamptz not null,
  value double precision,
  category text,
  metadata jsonb,
  is_censored boolean not null default false,
  upload_id uuid,
  recorded_at timestamptz not null default now(),
  constraint observations_pkey primary key (series_id, at),
  constraint observations_series_id_fkey foreign key (series_id) references series.series (id) on delete cascade,
  constraint observations_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint observations_value_check check (value is not null or is_censored),
  constraint observations_value_finite_check check (value <> 'NaN' and value <> 'Infinity' and value <> '-Infinity'),
  constraint observations_metadata_check check (jsonb_typeof(metadata) = 'object')
) partition by range (at);

create index observations_upload_id_idx on series.observations (upload_id) where upload_id is not null;
create index observations_at_idx on series.observations using brin (at);

create table series.observations_default partition of series.observations default;

comment on table series.observations_default is 'Takes observations of months without a partition; should stay empty.';

comment on table series.observations is 'Values of the time series, one for each moment of a series.';
comment on column series.observations.series_id is 'Series.';
comment on column series.observations.at is 'Moment, or start of the bucket that the value belongs to.';
comment on column series.observations.value is 'Value in the unit or currency of the series; null only where it is censored: unknown, not zero.';
comment on column series.observations.category is 'Category within the series, as the source gave it.';
comment on column series.observations.metadata is 'Whatever else the source said, a JSON object.';
comment on column series.observations.is_censored is 'True where the value is not what would have been observed: a stockout, an outage.';
comment on column series.observations.upload_id is 'Upload that brought it; null where it was recorded directly.';
comment on column series.observations.recorded_at is 'When it was written.';

alter table series.observations enable row level security;

create policy observations_select on series.observations for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = observations.series_id)
);
create policy observations_select_all on series.observations for select to qm_auditor, qm_maintenance using (true);

grant select on series.observations to qm_app, qm_readonly, qm_auditor, qm_maintenance;

-- Partitions are read through their parent; the default one is also watched by itself.
grant select on series.observations_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/observations.sql
--! Included series/tables/revisions.sql
create table series.revisions (
  series_id uuid not null,
  revision bigint not null,
  change series.revision_change not null,
  upload_id uuid,
  observation_count bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  constraint revisions_pkey primary key (series_id, revision),
  constraint revisions_series_id_fkey foreign key (series_id) references series.series (id) on delete cascade,
  constraint revisions_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint revisions_changed_by_fkey foreign key (changed_by) references identity.users (id) on delete restrict,
  constraint revisions_revision_check check (revision >= 1),
  constraint revisions_observation_count_check check (observation_count >= 1),
  constraint revisions_last_at_check check (last_at >= first_at),
  constraint revisions_upload_id_check check (change not in ('loaded', 'revoked') or upload_id is not null)
);

create index revisions_upload_id_idx on series.revisions (upload_id) where upload_id is not null;
create index revisions_changed_by_idx on series.revisions (changed_by) where changed_by is not null;

comment on table series.revisions is
  'Changes of the observations of each series, one row for each number of series.series.data_revision. A row computed from a series at revision n rests on other data where a later revision touches the time that it was computed from. Demand of the company is read from sales, not from observations: there only revoked uploads count.';
comment on column series.revisions.series_id is 'Series.';
comment on column series.revisions.revision is 'Number of the change, from 1.';
comment on column series.revisions.change is 'What happened.';
comment on column series.revisions.upload_id is 'Upload that was loaded or revoked, or whose finding was decided; null where it was no upload.';
comment on column series.revisions.observation_count is 'Observations written or removed; for demand that is read from sales, lines of sale.';
comment on column series.revisions.first_at is 'Earliest moment among them.';
comment on column series.revisions.last_at is 'Latest moment among them.';
comment on column series.revisions.changed_by is 'User of the session; null for a session without a user.';
comment on column series.revisions.changed_at is 'When.';

alter table series.revisions enable row level security;

create policy revisions_select on series.revisions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = revisions.series_id)
);
create policy revisions_select_all on series.revisions for select to qm_auditor, qm_maintenance using (true);

grant select on series.revisions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/revisions.sql
--! Included series/tables/quality_findings.sql
create table series.quality_findings (
  id uuid not null default core.uuid_v7(),
  series_id uuid not null,
  at timestamptz not null,
  kind text not null,
  value double precision,
  expected_low double precision,
  expected_high double precision,
  severity core.severity not null,
  decision series.quality_decision not null default 'pending',
  corrected_value double precision,
  comment text,
  decided_by uuid,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  constraint quality_findings_pkey primary key (id),
  constraint quality_findings_series_id_at_kind_key unique (series_id, at, kind),
  constraint quality_findings_series_id_fkey foreign key (series_id) references series.series (id) on delete cascade,
  constraint quality_findings_decided_by_fkey foreign key (decided_by) references identity.users (id) on delete restrict,
  constraint quality_findings_kind_check check (kind in ('missing', 'outlier_iqr', 'outlier_robust_z')),
  constraint quality_findings_decision_check check ((decision = 'pending') = (decided_at is null)),
  constraint quality_findings_corrected_value_check check ((decision = 'fixed') = (corrected_value is not null))
);

create index quality_findings_series_id_idx on series.quality_findings (series_id, at, id);
create index quality_findings_decision_idx on series.quality_findings (found_at desc, id) where decision = 'pending';
create index quality_findings_decided_by_idx on series.quality_findings (decided_by) where decided_by is not null;

comment on table series.quality_findings is
  'What looks wrong in a series, and what a person decided about it. Nothing is changed without a decision, and the decision stays with the old value.';
comment on column series.quality_findings.id is 'Identifier.';
comment on column series.quality_findings.series_id is 'Series.';
comment on column series.quality_findings.at is 'Observation, or the bucket that is missing.';
comment on column series.quality_findings.kind is 'missing, outlier_iqr (outside the quartiles by 1.5 interquartile ranges) or outlier_robust_z (more than 3.5 robust standard deviations from the median).';
comment on column series.quality_findings.value is 'Value found; null where it is missing.';
comment on column series.quality_findings.expected_low is 'Lower limit that the value was held against.';
comment on column series.quality_findings.expected_high is 'Upper limit that the value was held against.';
comment on column series.quality_findings.severity is 'How far out it is.';
comment on column series.quality_findings.decision is 'What was decided.';
comment on column series.quality_findings.corrected_value is 'Value put in its place, where it was fixed.';
comment on column series.quality_findings.comment is 'Why, in the words of who decided.';
comment on column series.quality_findings.decided_by is 'User who decided; null for a session without a user.';
comment on column series.quality_findings.decided_at is 'When.';
comment on column series.quality_findings.found_at is 'When it was found.';

alter table series.quality_findings enable row level security;

create policy quality_findings_select on series.quality_findings for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = quality_findings.series_id)
);
create policy quality_findings_select_all on series.quality_findings for select to qm_auditor, qm_maintenance using (true);

grant select on series.quality_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/tables/quality_findings.sql
--! Included series/functions/is_company_series.sql
create or replace function series.is_company_series(p_series_id uuid)
returns boolean
language sql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select
    from series.series s
    where s.id = p_series_id
      and s.owner_id is null
  )
$$;

comment on function series.is_company_series(uuid) is
  'True for a time series that belongs to nobody, the company''s, also where the session does not see it: what is published of it is for everybody. For the policies of row-level security.';

revoke execute on function series.is_company_series(uuid) from public;
grant execute on function series.is_company_series(uuid) to qm_app, qm_readonly;
--! EndIncluded series/functions/is_company_series.sql
--! Included series/functions/in_sight.sql
create or replace function series._in_sight(p_series_ids uuid[])
returns setof uuid
language plpgsql
stable
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Asked once, however many series there are.
  v_sees_all boolean := identity.sees_all_rows();
  v_owner_ids uuid[] := identity.owners_in_sight();
  v_sees_company boolean := identity.sees_company_rows();
  v_in_hand uuid[] := series.series_in_hand();
begin
  return query
  select s.id
  from series.series s
  where s.id = any (p_series_ids)
    and (
      v_sees_all
      or s.owner_id = any (v_owner_ids)
      or (s.owner_id is null and v_sees_company)
      or s.id = any (v_in_hand)
    );
end
$$;

comment on function series._in_sight(uuid[]) is
  'Those of these time series that the session sees: what the policy of series.series says, for commands, which run as the owner of the tables and so have to ask. Errors: QM102, QM012.';

revoke execute on function series._in_sight(uuid[]) from public;
--! EndIncluded series/functions/in_sight.sql
--! Included series/functions/sees_series.sql
create or replace function series._sees_series(p_series_id uuid)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from series._in_sight(array[p_series_id]))
$$;

comment on function series._sees_series(uuid) is
  'True where there is this time series and the session sees it. Errors: QM102, QM012.';

revoke execute on function series._sees_series(uuid) from public;
--! EndIncluded series/functions/sees_series.sql
--! Included series/functions/parse_number.sql
create or replace function series.parse_number(
  p_text text,
  p_decimal text default '.',
  p_thousands text default ',',
  p_is_percent boolean default false
)
returns numeric
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    -- What brackets or a trailing sign make negative has no sign of its own.
    when n.number ~ case when n.is_negative then '^[0-9]{1,30}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?$' else '^[-+]?[0-9]{1,30}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?$' end
      then case when n.is_negative then -n.number::numeric else n.number::numeric end * case when p_is_percent then 0.01 else 1 end
  end
  from (
    select
      b.is_negative,
      case
        -- Thousands separators count only where they stand between groups of three.
        when p_thousands <> '' and p_thousands <> p_decimal and strpos(b.body, p_thousands) > 0 then
          case
            when b.body ~ ('^[-+]?[0-9]{1,3}(' || regexp_replace(p_thousands, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '[0-9]{3})+('
              || regexp_replace(p_decimal, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '[0-9]+)?$')
              then replace(replace(b.body, p_thousands, ''), p_decimal, '.')
          end
        -- A point that is not the decimal sign is nothing that can be read safely.
        when p_decimal = '.' or strpos(b.body, '.') = 0 then replace(b.body, p_decimal, '.')
      end as number
    from (
      select
        s.bare ~ '^\(.*\)$' or s.bare ~ '-$' as is_negative,
        case
          when s.bare ~ '^\(.*\)$' then substr(s.bare, 2, length(s.bare) - 2)
          when s.bare ~ '-$' then left(s.bare, -1)
          else s.bare
        end as body
      from (
        select case when p_is_percent then regexp_replace(t.bare, '%([-)]?)$', '\1') else t.bare end as bare
        from (
          select regexp_replace(p_text, '[$€£¥\s\u00a0\u202f]', '', 'g') as bare
        ) as t
      ) as s
    ) as b
  ) as n
$$;

comment on function series.parse_number(text, text, text, boolean) is
  'Number written by people: currency signs and spaces are ignored, (1.50) and 1.50- are negative, thousands separators must separate groups of three, a percentage is divided by 100. Null where it is no number; never an error, so that a million values can be tried in one statement.';

revoke execute on function series.parse_number(text, text, text, boolean) from public;
grant execute on function series.parse_number(text, text, text, boolean) to qm_app, qm_readonly;
--! EndIncluded series/functions/parse_number.sql
--! Included series/functions/date_pattern.sql
create or replace function series._date_pattern(p_format text)
returns text[]
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rest text := p_format;
  v_pattern text := '^';
  v_parts text[] := '{}'::text[];
  v_part text;
begin
  while v_rest <> '' loop
    v_part := substring(v_rest from '^(YYYY|YY|MM|M(?!on)|Mon|DD|D|HH24|H24|MI|SS)');

    if v_part is null then
      v_pattern := v_pattern || regexp_replace(left(v_rest, 1), '([.*+?|^$(){}\[\]\\])', '\\\1', 'g');
      v_rest := substr(v_rest, 2);
    else
      v_pattern := v_pattern || case v_part
        when 'YYYY' then '([0-9]{4})'
        when 'YY' then '([0-9]{2})'
        when 'Mon' then '([A-Za-z]{3})'
        when 'M' then '([0-9]{1,2})'
        when 'D' then '([0-9]{1,2})'
        when 'H24' then '([0-9]{1,2})'
        when 'SS' then '([0-9]{2}(?:\.[0-9]{1,6})?)'
        else '([0-9]{2})'
      end;
      v_parts := v_parts || v_part;
      v_rest := substr(v_rest, length(v_part) + 1);
    end if;
  end loop;

  return array[v_pattern || '$'] || v_parts;
end
$$;

comment on function series._date_pattern(text) is
  'A date format of a mapping as a regular expression (first element) and the parts that its groups hold.';

revoke execute on function series._date_pattern(text) from public;
--! EndIncluded series/functions/date_pattern.sql
--! Included series/functions/parse_date.sql
create or replace function series._parse_date(p_text text, p_pattern text[])
returns timestamp
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_values text[] := regexp_match(p_text, p_pattern[1]);
  v_year integer := 1970;
  v_month integer := 1;
  v_day integer := 1;
  v_hour integer := 0;
  v_minute integer := 0;
  v_second double precision := 0;
begin
  if v_values is null then
    return null;
  end if;

  for i in 2 .. cardinality(p_pattern) loop
    case p_pattern[i]
      when 'YYYY' then
        v_year := v_values[i - 1]::integer;
      when 'YY' then
        v_year := v_values[i - 1]::integer + case when v_values[i - 1]::integer < 70 then 2000 else 1900 end;
      when 'MM', 'M' then
        v_month := v_values[i - 1]::integer;
      when 'Mon' then
        v_month := coalesce(
          array_position(
            array['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
            lower(v_values[i - 1])
          ),
          0
        );
      when 'DD', 'D' then
        v_day := v_values[i - 1]::integer;
      when 'HH24', 'H24' then
        v_hour := v_values[i - 1]::integer;
      when 'MI' then
        v_minute := v_values[i - 1]::integer;
      else
        v_second := v_values[i - 1]::double precision;
    end case;
  end loop;

  if v_year < 1 or v_month not between 1 and 12 or v_hour > 23 or v_minute > 59 or v_second >= 60 or v_day < 1 then
    return null;
  end if;

  -- The last day of the month: the day before the first of the next.
  if v_day > extract(day from (make_date(v_year, v_month, 1) + interval '1 month - 1 day')) then
    return null;
  end if;

  return make_timestamp(v_year, v_month, v_day, v_hour, v_minute, v_second);
end
$$;

comment on function series._parse_date(text, text[]) is
  'Reads a date and time by a pattern of series._date_pattern. Null where the text does not fit or there is no such day or time; never an error, and no exception block, so it costs little for each of a million values. Two-digit years below 70 are after 2000.';

revoke execute on function series._parse_date(text, text[]) from public;
--! EndIncluded series/functions/parse_date.sql
--! Included series/functions/parse_serial_date.sql
create or replace function series._parse_serial_date(p_text text)
returns timestamp
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    when p_text ~ '^[0-9]{1,6}(\.[0-9]+)?$' and p_text::numeric >= 61 and p_text::numeric < 109575
      -- A fraction of a day with ten decimals is a time to within a millisecond, not more.
      then timestamp '1899-12-30' + round(p_text::numeric * 86400000)::double precision * interval '1 millisecond'
  end
$$;

comment on function series._parse_serial_date(text) is
  'Reads the serial number by which spreadsheets store dates (days since 1899-12-30; 1900-03-01 to 2199-12-31, because earlier ones are ambiguous). Null where it is none.';

revoke execute on function series._parse_serial_date(text) from public;
--! EndIncluded series/functions/parse_serial_date.sql
--! Included series/functions/field_text_sql.sql
create or replace function series._field_text_sql(p_field jsonb, p_header text[])
returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sql text;
  v_step jsonb;
  v_suffix text;
begin
  if p_field ? 'constant' then
    v_sql := format('%L::text', p_field ->> 'constant');
  else
    -- An optional column that the file does not have says nothing.
    v_sql := coalesce('s.c' || array_position(p_header, p_field ->> 'column'), 'null::text');
  end if;

  for v_step in
    select e.step
    from jsonb_array_elements(coalesce(p_field -> 'clean', '[]')) with ordinality as e (step, place)
    order by e.place
  loop
    if jsonb_typeof(v_step) = 'string' then
      v_sql := case v_step #>> '{}'
        when 'trim' then format('btrim(%s, %L)', v_sql, E' \t\r\n\u00a0')
        when 'collapse_spaces' then format('regexp_replace(%s, %L, %L, %L)', v_sql, '\s+', ' ', 'g')
        when 'upper' then format('upper(%s)', v_sql)
        when 'lower' then format('lower(%s)', v_sql)
        when 'strip_html' then format('replace(regexp_replace(%s, %L, %L, %L), %L, %L)', v_sql, '<[^>]*>', '', 'g', '&nbsp;', ' ')
      end;
    elsif v_step ? 'replace' then
      v_sql := format('regexp_replace(%s, %L, %L, %L)', v_sql, v_step ->> 'replace', coalesce(v_step ->> 'with', ''), 'g');
    else
      for v_suffix in select jsonb_array_elements_text(v_step -> 'strip_suffix') loop
        v_sql := format('regexp_replace(%s, %L, %L)', v_sql, '\s*' || regexp_replace(v_suffix, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '\s*$', '');
      end loop;
    end if;
  end loop;

  for v_suffix in
    select jsonb_array_elements_text(coalesce(p_field -> 'nulls', '[""]'))
  loop
    v_sql := format('nullif(%s, %L)', v_sql, v_suffix);
  end loop;

  return v_sql;
end
$$;

comment on function series._field_text_sql(jsonb, text[]) is
  'SQL expression for the cleaned text of a mapping''s field over the staging table (alias s). Every word of the mapping enters it as a quoted literal.';

revoke execute on function series._field_text_sql(jsonb, text[]) from public;
--! EndIncluded series/functions/field_text_sql.sql
--! Included series/functions/field_value_sql.sql
create or replace function series._field_value_sql(p_field jsonb, p_text_sql text)
returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_type text := coalesce(p_field ->> 'type', 'text');
  v_format text;
  v_pattern text[];
  v_tries text[] := '{}'::text[];
  v_sql text;
begin
  if v_type in ('number', 'integer') then
    v_sql := format(
      'series.parse_number(%s, %L, %L, %L)',
      p_text_sql,
      coalesce(p_field #>> '{number,decimal}', '.'),
      coalesce(p_field #>> '{number,thousands}', case p_field #>> '{number,decimal}' when ',' then '.' else ',' end),
      coalesce(p_field #>> '{number,percent}', 'false')
    );

    -- Nearly all numbers are plain; only the others need the reader of people's numbers.
    if coalesce(p_field #>> '{number,decimal}', '.') = '.' and coalesce(p_field #>> '{number,percent}', 'false') = 'false' then
      v_sql := format('case when %1$s ~ ''^-?[0-9]{1,15}(\.[0-9]{1,15})?$'' then (%1$s)::numeric else %2$s end', p_text_sql, v_sql);
    end if;

    if p_field -> 'negate' = 'true' then
      v_sql := format('-(%s)', v_sql);
    end if;

    if p_field #> '{number,round}' is not null then
      v_sql := format('round(%s, %s)', v_sql, (p_field #>> '{number,round}')::integer);
    end if;

    if v_type = 'integer' then
      v_sql := format('(select case when n.number = trunc(n.number) and abs(n.number) < 1e15 then n.number::bigint end from (select %s as number) as n)', v_sql);
    end if;

    return v_sql;
  end if;

  if v_type = 'boolean' then
    return format(
      'case when lower(%1$s) in (''true'', ''t'', ''yes'', ''y'', ''1'') then true when lower(%1$s) in (''false'', ''f'', ''no'', ''n'', ''0'') then false end',
      p_text_sql
    );
  end if;

  if v_type in ('date', 'timestamp') then
    for v_format in
      select jsonb_array_elements_text(coalesce(p_field -> 'formats', '["YYYY-MM-DD HH24:MI:SS", "YYYY-MM-DD"]'))
    loop
      if v_format = 'excel' then
        v_tries := v_tries || format('series._parse_serial_date(%s)', p_text_sql);
      elsif v_format in ('YYYY-MM-DD HH24:MI:SS', 'YYYY-MM-DD') then
        -- PostgreSQL reads this form itself, ten times as fast; days after the 28th are left to the careful reader.
        v_tries := v_tries || format(
          'case when %1$s ~ %2$L then (%1$s)::timestamp end',
          p_text_sql,
          '^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])'
            || case when v_format = 'YYYY-MM-DD' then '$' else ' ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$' end
        );
        v_tries := v_tries || format('series._parse_date(%s, %L::text[])', p_text_sql, series._date_pattern(v_format));
      else
        v_pattern := series._date_pattern(v_format);
        v_tries := v_tries || format('series._parse_date(%s, %L::text[])', p_text_sql, v_pattern);
      end if;
    end loop;

    v_sql := format('coalesce(%s)', array_to_string(v_tries, ', '));

    if v_type = 'date' then
      return format('(%s)::date', v_sql);
    end if;

    return format('(%s) at time zone %L', v_sql, coalesce(p_field ->> 'time_zone', 'UTC'));
  end if;

  return p_text_sql;
end
$$;

comment on function series._field_value_sql(jsonb, text) is
  'SQL expression that turns the cleaned text of a mapping''s field into its type; null where the text is no such value.';

revoke execute on function series._field_value_sql(jsonb, text) from public;
--! EndIncluded series/functions/field_value_sql.sql
--! Included series/functions/condition_sql.sql
create or replace function series._condition_sql(p_conditions jsonb, p_types jsonb)
returns text
language plpgsql
immutable
strict
set search_path = pg_catalog, pg_temp
as $$
declare
  v_condition jsonb;
  v_field text;
  v_type text;
  v_parts text[] := '{}'::text[];
  v_key text;
begin
  for v_condition in select jsonb_array_elements(p_conditions) loop
    v_field := format('%I', 'f_' || (v_condition ->> 'field'));
    v_type := case p_types ->> (v_condition ->> 'field')
      when 'number' then 'numeric'
      when 'integer' then 'bigint'
      when 'timestamp' then 'timestamptz'
      else coalesce(p_types ->> (v_condition ->> 'field'), 'text')
    end;

    for v_key in
      select k.name from jsonb_object_keys(v_condition) as k (name) where k.name <> 'field'
    loop
      v_parts := v_parts || case v_key
        when 'in' then format('%s = any (%L::%s[])', v_field, array(select jsonb_array_elements_text(v_condition -> 'in')), v_type)
        when 'not_in' then format('%s <> all (%L::%s[])', v_field, array(select jsonb_array_elements_text(v_condition -> 'not_in')), v_type)
        when 'equals' then format('%s = %L::%s', v_field, v_condition ->> 'equals', v_type)
        when 'matches' then format('%s ~ %L', v_field, v_condition ->> 'matches')
        when 'less_than' then format('%s < %L::%s', v_field, v_condition ->> 'less_than', v_type)
        when 'at_most' then format('%s <= %L::%s', v_field, v_condition ->> 'at_most', v_type)
        when 'greater_than' then format('%s > %L::%s', v_field, v_condition ->> 'greater_than', v_type)
        when 'at_least' then format('%s >= %L::%s', v_field, v_condition ->> 'at_least', v_type)
        when 'is_null' then format('(%s is null) = %L::boolean', v_field, v_condition ->> 'is_null')
      end;
    end loop;
  end loop;

  return format('((%s) is true)', array_to_string(v_parts, ' and '));
end
$$;

comment on function series._condition_sql(jsonb, jsonb) is
  'SQL condition for the conditions of a filter or of a target''s when over the typed table: all must hold. p_types: type of each field. Null for no conditions.';

revoke execute on function series._condition_sql(jsonb, jsonb) from public;
--! EndIncluded series/functions/condition_sql.sql
--! Included series/functions/check_mapping.sql
create or replace function series._check_mapping(p_mapping jsonb, p_header text[])
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_types jsonb := '{}'::jsonb;
  v_path text;
  v_fault text;
  v_field record;
  v_item record;
  v_pair record;
  v_name text;
  v_type text;
  v_expected text;
begin
  v_path := 'fields, targets';

  if jsonb_typeof(p_mapping -> 'fields') is distinct from 'object' or jsonb_typeof(p_mapping -> 'targets') is distinct from 'array' then
    v_fault := 'a mapping needs an object of fields and a list of targets';
  elsif jsonb_array_length(p_mapping -> 'targets') = 0 then
    v_fault := 'a mapping needs at least one target';
  end if;

  -- jsonb does not keep the order of keys; field_order carries it.
  if v_fault is null and (
    jsonb_typeof(p_mapping -> 'field_order') is distinct from 'array'
    or array(select k.name from jsonb_object_keys(p_mapping -> 'fields') as k (name) order by k.name collate "C")
      <> array(select o.name from jsonb_array_elements_text(p_mapping -> 'field_order') as o (name) order by o.name collate "C")
  ) then
    v_path := 'field_order';
    v_fault := 'it must list every field once, in the order of the file';
  end if;

  if v_fault is null then
    for v_field in
      select f.name, p_mapping -> 'fields' -> f.name as definition
      from jsonb_array_elements_text(p_mapping -> 'field_order') with ordinality as f (name, place)
      order by f.place
    loop
      v_path := 'fields.' || v_field.name;
      v_type := coalesce(v_field.definition ->> 'type', 'text');

      if v_field.name !~ '^[a-z][a-z0-9_]{0,39}$' then
        v_fault := 'a field''s name is made of lower-case letters, digits and underscores';
      elsif jsonb_typeof(v_field.definition) is distinct from 'object' then
        v_fault := 'it is not defined';
      elsif (
        select count(*) from unnest(array['column', 'constant', 'join', 'occurrence_of', 'first_of']) as k (name) where v_field.definition ? k.name
      ) <> 1 then
        v_fault := 'it needs exactly one of column, constant, join, occurrence_of, first_of';
      elsif v_field.definition ? 'column'
        and array_position(p_header, v_field.definition ->> 'column') is null
        and not coalesce(p_mapping #> '{format,optional}' ? (v_field.definition ->> 'column'), false) then
        v_fault := format('the file has no column %s', quote_ident(v_field.definition ->> 'column'));
      elsif v_type not in ('text', 'number', 'integer', 'boolean', 'date', 'timestamp') then
        v_fault := format('there is no type %s', v_type);
      elsif v_type = 'timestamp' and not exists (
        select from pg_timezone_names z where z.name = coalesce(v_field.definition ->> 'time_zone', 'UTC')
      ) then
        v_fault := format('there is no time zone %s', v_field.definition ->> 'time_zone');
      elsif v_field.definition #>> '{number,thousands}' = coalesce(v_field.definition #>> '{number,decimal}', '.') then
        v_fault := 'decimals and thousands cannot have the same sign';
      elsif (v_field.definition #>> '{number,percent}')::boolean is not null and v_type not in ('number', 'integer') then
        v_fault := 'percent is for numbers';
      elsif (v_field.definition #>> '{number,round}')::integer not between 0 and 9 then
        v_fault := 'round takes a number of decimals from 0 to 9';
      elsif jsonb_typeof(
        coalesce(v_field.definition -> 'join', v_field.definition -> 'occurrence_of', v_field.definition -> 'first_of', '["a field"]')
      ) <> 'array' or coalesce(v_field.definition -> 'join', v_field.definition -> 'occurrence_of', v_field.definition -> 'first_of') = '[]' then
        v_fault := 'it needs a list of fields';
      elsif (
        select count(distinct v_types ->> r.name) from jsonb_array_elements_text(coalesce(v_field.definition -> 'first_of', '[]')) as r (name)
      ) > 1 then
        v_fault := 'first_of needs fields of one type';
      elsif exists (
        select
        from jsonb_array_elements_text(coalesce(v_field.definition -> 'formats', '[]')) as f (format)
        where coalesce(f.format, '') = ''
      ) or exists (select from jsonb_array_elements_text(coalesce(v_field.definition -> 'nulls', '[]'))  as n (text) where n.text is null) then
        v_fault := 'formats and nulls are lists of texts';
      else
        for v_item in
          select c.step
          from jsonb_array_elements(coalesce(v_field.definition -> 'clean', '[]')) as c (step)
        loop
          if jsonb_typeof(v_item.step) = 'string' and v_item.step #>> '{}' in ('trim', 'collapse_spaces', 'upper', 'lower', 'strip_html') then
            continue;
          elsif jsonb_typeof(v_item.step) = 'object' and v_item.step ? 'replace' then
            -- A pattern that is none is told now, not in the middle of a file.
            perform '' ~ (v_item.step ->> 'replace');
          elsif jsonb_typeof(v_item.step) = 'object' and jsonb_typeof(v_item.step -> 'strip_suffix') = 'array' then
            continue;
          else
            v_fault := format('there is no way of cleaning %s', v_item.step);
            exit;
          end if;
        end loop;
      end if;

      if v_fault is null then
        select format('%s is not a field defined above it', r.name)
        into v_fault
        from jsonb_array_elements_text(
          coalesce(v_field.definition -> 'join', v_field.definition -> 'occurrence_of', v_field.definition -> 'first_of', '[]')
        ) as r (name)
        where not v_types ? r.name
        limit 1;
      end if;

      exit when v_fault is not null;

      if v_field.definition ? 'occurrence_of' then
        v_type := 'integer';
      elsif v_field.definition ? 'first_of' then
        v_type := v_types ->> (v_field.definition #>> '{first_of,0}');
      elsif v_field.definition ? 'join' then
        v_type := 'text';
      end if;

      v_types := v_types || jsonb_build_object(v_field.name, v_type);
    end loop;
  end if;

  if v_fault is null then
    for v_item in
      select 'filters[' || (f.place - 1) || '].when' as path, f.definition -> 'when' as conditions, f.definition ->> 'reason' as reason
      from jsonb_array_elements(coalesce(p_mapping -> 'filters', '[]')) with ordinality as f (definition, place)
      union all
      select 'targets[' || (t.place - 1) || '].when', t.definition -> 'when', 'none needed'
      from jsonb_array_elements(p_mapping -> 'targets') with ordinality as t (definition, place)
      where t.definition ? 'when'
    loop
      v_path := v_item.path;

      if coalesce(v_item.reason, '') = '' then
        v_fault := 'a filter needs a reason';
      elsif jsonb_typeof(v_item.conditions) is distinct from 'array' or jsonb_array_length(v_item.conditions) = 0 then
        v_fault := 'it needs a list of conditions';
      else
        for v_pair in
          select c.condition ->> 'field' as field, k.key, k.value
          from jsonb_array_elements(v_item.conditions) as c (condition)
          left join lateral jsonb_each(c.condition - 'field') as k (key, value) on true
        loop
          if not v_types ? coalesce(v_pair.field, '') then
            v_fault := format('%s is not a field', coalesce(v_pair.field, 'nothing'));
          elsif v_pair.key is null
            or v_pair.key not in ('in', 'not_in', 'equals', 'matches', 'less_than', 'at_most', 'greater_than', 'at_least', 'is_null') then
            v_fault := format('there is no condition %s', coalesce(v_pair.key, 'without a word'));
          elsif v_pair.key = 'matches' and v_types ->> v_pair.field <> 'text' then
            v_fault := format('matches is for text, %s is %s', v_pair.field, v_types ->> v_pair.field);
          elsif v_pair.key = 'matches' then
            perform '' ~ (v_pair.value #>> '{}');
          elsif v_pair.key in ('in', 'not_in') and jsonb_typeof(v_pair.value) <> 'array' then
            v_fault := format('%s needs a list', v_pair.key);
          elsif v_pair.key in ('equals', 'less_than', 'at_most', 'greater_than', 'at_least') and jsonb_typeof(v_pair.value) in ('array', 'object', 'null') then
            v_fault := format('%s needs one value', v_pair.key);
          elsif v_pair.key = 'is_null' and jsonb_typeof(v_pair.value) <> 'boolean' then
            v_fault := 'is_null needs true or false';
          else
            -- Values must be of the field's type; a failing cast is reported below with its path.
            perform case v_types ->> v_pair.field
              when 'number' then (v.value)::numeric::text
              when 'integer' then (v.value)::bigint::text
              when 'boolean' then (v.value)::boolean::text
              when 'date' then (v.value)::date::text
              when 'timestamp' then (v.value)::timestamptz::text
            end
            from (
              select e.value
              from jsonb_array_elements_text(case when v_pair.key in ('in', 'not_in') then v_pair.value else '[]' end) as e (value)
              union all
              select v_pair.value #>> '{}'
              where v_pair.key not in ('in', 'not_in', 'is_null')
            ) as v (value);
          end if;

          exit when v_fault is not null;
        end loop;
      end if;

      exit when v_fault is not null;
    end loop;
  end if;

  if v_fault is null then
    for v_item in
      select 'targets[' || (t.place - 1) || ']' as path, t.definition
      from jsonb_array_elements(p_mapping -> 'targets') with ordinality as t (definition, place)
    loop
      v_path := v_item.path;
      v_name := v_item.definition ->> 'target';

      if not exists (select from series.upload_targets u where u.target = v_name) then
        v_fault := format(
          'there is no target %s; there are %s', coalesce(v_name, 'without a name'),
          (select string_agg(u.target, ', ' order by u.load_order) from series.upload_targets u)
        );
      elsif coalesce(v_item.definition ->> 'mode', 'create') not in ('create', 'update') then
        v_fault := 'mode is create or update';
      elsif jsonb_typeof(v_item.definition -> 'values') is distinct from 'object' then
        v_fault := 'it needs values';
      else
        select format('%s has no column %s', v_name, k.name)
        into v_fault
        from jsonb_object_keys(coalesce(v_item.definition -> 'values', '{}')) as k (name)
        where not exists (
          select from series.upload_target_columns c where c.target = v_name and c.column_name = k.name
        )
        limit 1;

        if v_fault is null then
          for v_pair in
            select c.column_name, c.value_type, c.is_required, v_item.definition -> 'values' ->> c.column_name as field
            from series.upload_target_columns c
            where c.target = v_name
            order by c.position
          loop
            v_expected := v_types ->> v_pair.field;

            if v_pair.field is null then
              if v_pair.is_required then
                v_fault := format('%s.%s needs a field', v_name, v_pair.column_name);
              end if;
            elsif v_expected is null then
              v_fault := format('%s is not a field', v_pair.field);
            elsif v_expected <> v_pair.value_type
              and not (v_pair.value_type = 'number' and v_expected = 'integer')
              and not (v_pair.value_type = 'date' and v_expected = 'timestamp')
              and not (v_pair.value_type = 'timestamp' and v_expected = 'date') then
              v_fault := format('%s.%s takes %s, %s is %s', v_name, v_pair.column_name, v_pair.value_type, v_pair.field, v_expected);
            end if;

            exit when v_fault is not null;
          end loop;
        end if;
      end if;

      exit when v_fault is not null;
    end loop;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM501',
      message = 'the mapping cannot be used',
      detail = format('%s: %s', v_path, v_fault),
      hint = 'Correct the mapping file; docs/importing.md has the reference.';
  end if;

  return v_types;
exception
  -- What has the wrong shape (a word where a list belongs, a pattern that is none) fails while it is read.
  when data_exception then
    raise exception using
      errcode = 'QM501',
      message = 'the mapping cannot be used',
      detail = format('%s: %s', v_path, sqlerrm),
      hint = 'Correct the mapping file; docs/importing.md has the reference.';
end
$$;

comment on function series._check_mapping(jsonb, text[]) is
  'Checks a mapping against the header of a file and the registered targets, and returns the type of each field. Error: QM501 with the place in the mapping.';

revoke execute on function series._check_mapping(jsonb, text[]) from public;
--! EndIncluded series/functions/check_mapping.sql
--! Included series/functions/staging_name.sql
create or replace function series._staging_name(p_upload_id uuid, p_kind text)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select format('series.%s_%s', p_kind, replace(p_upload_id::text, '-', ''))
$$;

comment on function series._staging_name(uuid, text) is
  'Name of an upload''s working table: kind staging holds the file''s text, typed its values.';

revoke execute on function series._staging_name(uuid, text) from public;
--! EndIncluded series/functions/staging_name.sql
--! Included series/functions/target_source_sql.sql
create or replace function series._target_source_sql(p_upload series.uploads, p_target jsonb, p_with_rejects boolean default false)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select format(
    'select t.line_number%s from %s t where t.filter_reason is null%s%s',
    (
      select string_agg(
        format(
          ', %s as %I',
          case
            when p_target -> 'values' ? c.column_name then format('t.%I', 'f_' || (p_target -> 'values' ->> c.column_name))
            else 'null'
          end || case c.value_type
            when 'number' then '::numeric'
            when 'integer' then '::bigint'
            when 'boolean' then '::boolean'
            when 'date' then '::date'
            when 'timestamp' then '::timestamptz'
            else '::text'
          end,
          c.column_name
        ),
        '' order by c.position
      )
      from series.upload_target_columns c
      where c.target = p_target ->> 'target'
    ),
    series._staging_name(p_upload.id, 'typed'),
    case when p_with_rejects then '' else ' and t.faults is null' end,
    coalesce(
      ' and ' || series._condition_sql(
        p_target -> 'when',
        series._check_mapping(
          p_upload.mapping,
          array(select jsonb_array_elements_text(p_upload.detected_schema -> 'header'))
        )
      ),
      ''
    )
  )
$$;

comment on function series._target_source_sql(series.uploads, jsonb, boolean) is
  'Query that gives a target its records: line_number and every column that the target knows, null where the mapping has no field for it; accepted records only, or with p_with_rejects the rejected ones too.';

revoke execute on function series._target_source_sql(series.uploads, jsonb, boolean) from public;
--! EndIncluded series/functions/target_source_sql.sql
--! Included series/functions/drop_staging.sql
create or replace function series._drop_staging(p_upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('drop table if exists %s, %s', series._staging_name(p_upload_id, 'staging'), series._staging_name(p_upload_id, 'typed'));
end
$$;

comment on function series._drop_staging(uuid) is 'Drops the working tables of an upload.';

revoke execute on function series._drop_staging(uuid) from public;
--! EndIncluded series/functions/drop_staging.sql
--! Included series/functions/move_upload.sql
create or replace function series._move_upload(p_upload_id uuid, p_from text, p_to text, p_reason text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform
  from series.uploads u
  where u.id = p_upload_id
    and u.state = p_from
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format(
        'upload %s is %s, %s was expected',
        p_upload_id,
        coalesce((select u.state from series.uploads u where u.id = p_upload_id), 'not there'),
        p_from
      ),
      hint = 'select state from series.uploads tells where it stands; an import runs register, validate, load in one transaction.';
  end if;

  -- History first, so that the guard of the table finds it even in a session that checks constraints at once.
  perform core.record_transition('upload', p_upload_id, p_from, p_to, p_reason);

  update series.uploads u
  set state = p_to
  where u.id = p_upload_id;
end
$$;

comment on function series._move_upload(uuid, text, text, text) is
  'Moves an upload from one state to another, with its history row. Error: QM503 it is not in that state.';

revoke execute on function series._move_upload(uuid, text, text, text) from public;
--! EndIncluded series/functions/move_upload.sql
--! Included series/functions/register_upload.sql
create or replace function series.register_upload(
  p_filename text,
  p_sha256 bytea,
  p_byte_count bigint,
  p_mapping jsonb,
  p_detected_schema jsonb,
  p_header text[],
  out upload_id uuid,
  out state text,
  out staging_table text,
  out duplicate_of uuid
)
returns record
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid := identity.owner_of_new_rows();
  v_data_type text := coalesce(p_mapping ->> 'data_type', '');
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if coalesce(cardinality(p_header), 0) = 0 or cardinality(p_header) > 500 then
    raise exception using
      errcode = 'QM502',
      message = 'the file has no usable header',
      detail = format('%s columns in %s', coalesce(cardinality(p_header), 0), p_filename),
      hint = 'The first line after skip_lines must name 1 to 500 columns; check the delimiter.';
  end if;

  perform series._check_mapping(p_mapping, p_header);

  -- The same file in two sessions: the second waits here and then finds the first one's load.
  perform pg_advisory_xact_lock(hashtextextended('series.upload ' || encode(p_sha256, 'hex'), 0));

  select u.id
  into duplicate_of
  from series.uploads u
  where u.owner_id is not distinct from v_owner_id
    and u.sha256 = p_sha256
    and u.data_type = v_data_type
    and u.state = 'loaded';

  -- History first, so that the guard of the table finds it even in a session that checks constraints at once.
  upload_id := core.uuid_v7();
  perform core.record_transition('upload', upload_id, 'nonexistent', 'received');

  insert into series.uploads (id, owner_id, filename, sha256, byte_count, data_type, mapping_name, mapping, detected_schema)
  values (
    upload_id, v_owner_id, p_filename, p_sha256, p_byte_count, v_data_type, coalesce(p_mapping ->> 'name', v_data_type), p_mapping,
    coalesce(p_detected_schema, '{}') || jsonb_build_object('header', p_header)
  );
  perform series._move_upload(upload_id, 'received', 'hashing');

  if duplicate_of is not null then
    perform series._move_upload(upload_id, 'hashing', 'duplicate', format('loaded before as %s', duplicate_of));
    state := 'duplicate';
    return;
  end if;

  state := 'hashing';
  staging_table := series._staging_name(upload_id, 'staging');

  execute format(
    'create unlogged table %s (line_number bigint not null, raw text, %s)',
    staging_table,
    (select string_agg(format('c%s text', n), ', ' order by n) from generate_series(1, cardinality(p_header)) as n)
  );
  execute format('grant insert on %s to qm_app, qm_migrator', staging_table);
  execute format('comment on table %s is %L', staging_table, format('Text of %s while it is being imported.', p_filename));
end
$$;

comment on function series.register_upload(text, bytea, bigint, jsonb, jsonb, text[]) is
  'First step of an import, in one transaction with the others: checks the mapping against the file''s header and makes the staging table series.staging_<id> (line_number, raw, c1 to cN), into which the client copies the records. A file that the same owner has loaded before is answered with state duplicate and no staging table. Errors: QM501 mapping, QM502 header, QM102 and QM103 the user may not.';

revoke execute on function series.register_upload(text, bytea, bigint, jsonb, jsonb, text[]) from public;
grant execute on function series.register_upload(text, bytea, bigint, jsonb, jsonb, text[]) to qm_app;
--! EndIncluded series/functions/register_upload.sql
--! Included series/functions/add_upload_rejects.sql
create or replace function series.add_upload_rejects(p_upload_id uuid, p_rejects jsonb)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not exists (
    select
    from series.uploads u
    where u.id = p_upload_id
      and u.state = 'hashing'
      and identity._sees_owner(u.owner_id)
  ) then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is not being read', p_upload_id),
      hint = 'Records that cannot be read are reported between register_upload and validate_upload.';
  end if;

  insert into series.upload_rejects (upload_id, line_number, reason, raw)
  select p_upload_id, r.line_number, r.reason, coalesce(r.raw, '')
  from jsonb_to_recordset(p_rejects) as r (line_number bigint, reason text, raw text);

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series.add_upload_rejects(uuid, jsonb) is
  'Records that the reader could not split into columns: a JSON array of {line_number, reason, raw}. They are not staged and count as rejected. Returns how many. Error: QM503 the upload is not being read.';

revoke execute on function series.add_upload_rejects(uuid, jsonb) from public;
grant execute on function series.add_upload_rejects(uuid, jsonb) to qm_app;
--! EndIncluded series/functions/add_upload_rejects.sql
--! Included series/functions/validate_upload.sql
create or replace function series.validate_upload(p_upload_id uuid)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_upload series.uploads;
  v_staging text := series._staging_name(p_upload_id, 'staging');
  v_typed text := series._staging_name(p_upload_id, 'typed');
  v_header text[];
  v_types jsonb;
  v_sql text;
  v_columns text[] := '{}'::text[];
  v_texts text[] := '{}'::text[];
  v_values text[] := '{}'::text[];
  v_faults text[] := '{}'::text[];
  v_joins text[] := '{}'::text[];
  v_filters text[] := '{}'::text[];
  v_field record;
  v_target record;
  v_column record;
  v_condition text;
  v_known text;
  v_made text;
  v_sources text := 'null::text';
  v_names text := 'null::text';
  v_line_count bigint;
  v_filtered_count bigint;
  v_rejected_count bigint;
  v_structural bigint;
  v_state text;
  v_fault text;
  v_makers text;
  v_sound_makers text;
  v_maker constant text := ' and not exists (select from %s o where o.filter_reason is null%s and o.%I = t.%I%s)';
  v_check constant text := 'update %s t set faults = %s where t.filter_reason is null%s and t.%I is not null%s'
    ' and not exists (select from %s w where w.%I::text = t.%I)';
  v_checks text[] := '{}'::text[];
  v_rechecks text[] := '{}'::text[];
  v_statement text;
  v_rows bigint;
  v_unknown bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  perform series._move_upload(p_upload_id, 'hashing', 'validating');

  if to_regclass(v_staging) is null then
    raise exception using
      errcode = 'QM505',
      message = 'the staging table of the upload is gone',
      detail = format('upload %s', p_upload_id),
      hint = 'Import the file again; an import runs in one transaction.';
  end if;

  v_header := array(select jsonb_array_elements_text(v_upload.detected_schema -> 'header'));
  v_types := series._check_mapping(v_upload.mapping, v_header);
  execute format('analyze %s', v_staging);

  -- Layer one: the cleaned text of each field. Layer two: its value. Each further field adds a layer, so that
  -- it can use those above it. "offset 0" keeps the planner from computing a text twice.
  for v_field in
    select f.name, v_upload.mapping -> 'fields' -> f.name as definition, v_types ->> f.name as value_type
    from jsonb_array_elements_text(v_upload.mapping -> 'field_order') with ordinality as f (name, place)
    order by f.place
  loop
    v_columns := v_columns || ('f_' || v_field.name);

    if v_field.definition ?| array['column', 'constant'] then
      v_texts := v_texts || format('%s as %I', series._field_text_sql(v_field.definition, v_header), 't_' || v_field.name);
      v_values := v_values || format('%s as %I', series._field_value_sql(v_field.definition, format('x.%I', 't_' || v_field.name)), 'f_' || v_field.name);

      if v_field.value_type <> 'text' then
        v_faults := v_faults || format(
          'case when %1$I is not null and %2$I is null then %3$L end',
          't_' || v_field.name, 'f_' || v_field.name,
          v_field.name || '|is not ' || case v_field.value_type
            when 'number' then 'a number'
            when 'integer' then 'a whole number'
            when 'boolean' then 'yes or no'
            else 'a ' || case v_field.value_type when 'date' then 'date' else 'date and time' end
              || ' of the form ' || coalesce((select string_agg(e, ' or ') from jsonb_array_elements_text(v_field.definition -> 'formats') e), 'YYYY-MM-DD')
          end
        );
      end if;
    end if;

    if v_field.definition -> 'required' = 'true' then
      v_faults := v_faults || format(
        'case when %s is null then %L end',
        case
          when v_field.definition ?| array['column', 'constant'] then format('%I', 't_' || v_field.name)
          else format('%I', 'f_' || v_field.name)
        end,
        v_field.name || '|is missing'
      );
    end if;
  end loop;

  v_sql := format(
    'select x.*%s from (select s.line_number, (%s) is null as is_blank%s from %s s offset 0) as x offset 0',
    (select string_agg(', ' || v.value, '' order by v.place) from unnest(v_values) with ordinality as v (value, place)),
    (select format('coalesce(%s)', string_agg(format('nullif(btrim(s.c%s), %L)', n, ''), ', ' order by n)) from generate_series(1, cardinality(v_header)) as n),
    (select string_agg(', ' || t.value, '' order by t.place) from unnest(v_texts) with ordinality as t (value, place)),
    v_staging
  );

  for v_field in
    select f.name, v_upload.mapping -> 'fields' -> f.name as definition
    from jsonb_array_elements_text(v_upload.mapping -> 'field_order') with ordinality as f (name, place)
    where v_upload.mapping -> 'fields' -> f.name ?| array['join', 'occurrence_of', 'first_of']
    order by f.place
  loop
    v_sql := format(
      'select y.*, %s as %I from (%s) as y',
      case
        when v_field.definition ? 'join' then (
          select format('case when num_nulls(%s) = 0 then %s end',
            string_agg(format('%I', 'f_' || j.name), ', ' order by j.place),
            string_agg(format('%I::text', 'f_' || j.name), format(' || %L || ', coalesce(v_field.definition ->> 'separator', '')) order by j.place))
          from jsonb_array_elements_text(v_field.definition -> 'join') with ordinality as j (name, place)
        )
        when v_field.definition ? 'first_of' then (
          select format('coalesce(%s)', string_agg(format('%I', 'f_' || j.name), ', ' order by j.place))
          from jsonb_array_elements_text(v_field.definition -> 'first_of') with ordinality as j (name, place)
        )
        else (
          select format('row_number() over (partition by %s order by y.line_number)', string_agg(format('%I', 'f_' || j.name), ', ' order by j.place))
          from jsonb_array_elements_text(v_field.definition -> 'occurrence_of') with ordinality as j (name, place)
        )
      end,
      'f_' || v_field.name,
      v_sql
    );
  end loop;

  -- What the targets demand of their columns, and codes that must be known.
  for v_target in
    select t.place, t.definition ->> 'target' as target, t.definition -> 'values' as fields, t.definition -> 'when' as conditions
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    order by t.place
  loop
    v_condition := coalesce(' and ' || series._condition_sql(v_target.conditions, v_types), '');

    for v_column in
      select c.*, v_target.fields ->> c.column_name as field
      from series.upload_target_columns c
      where c.target = v_target.target
        and v_target.fields ? c.column_name
      order by c.position
    loop
      if v_column.is_required and v_upload.mapping -> 'fields' -> v_column.field -> 'required' is distinct from 'true' then
        v_faults := v_faults || format(
          'case when %s is null%s then %L end',
          case
            when v_upload.mapping -> 'fields' -> v_column.field ?| array['column', 'constant'] then format('%I', 't_' || v_column.field)
            else format('%I', 'f_' || v_column.field)
          end,
          v_condition,
          v_column.field || '|is missing'
        );
      end if;

      if v_column.rule is not null then
        v_faults := v_faults || format(
          'case when not (%s)%s then %L end',
          replace(v_column.rule, '{value}', format('%I', 'f_' || v_column.field)),
          v_condition,
          format('%s|cannot be %s of %s: %s', v_column.field, v_column.column_name, v_target.target,
            replace(v_column.rule, '{value}', v_column.column_name))
        );
      end if;

      -- A code that an earlier target of the same file makes is known by then, for records that the target takes.
      if v_column.lookup_table is not null then
        select coalesce(' and not (' || string_agg(coalesce(series._condition_sql(e.definition -> 'when', v_types), 'true'), ' or ') || ')', '')
        into v_made
        from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as e (definition, place)
        join series.upload_targets u on u.target = e.definition ->> 'target' and u.table_name = v_column.lookup_table
        join series.upload_target_columns k on k.target = u.target and k.is_key
        where e.place < v_target.place
          and e.definition -> 'values' ->> k.column_name = v_column.field;
      end if;

      if v_column.lookup_table is not null and v_made <> ' and not (true)' then
        v_fault := format('%s|is not known in %s', v_column.field, v_column.lookup_table);

        -- Codes that an earlier target makes from other records or fields, and a tree's own codes in any order.
        select
          string_agg(format(v_maker, v_typed, '', m.key_field, 'f_' || v_column.field, m.condition), ''),
          string_agg(format(v_maker, v_typed, ' and o.faults is null', m.key_field, 'f_' || v_column.field, m.condition), '')
        into v_makers, v_sound_makers
        from (
          select
            'f_' || (e.definition -> 'values' ->> k.column_name) as key_field,
            coalesce(' and ' || series._condition_sql(e.definition -> 'when', v_types), '') as condition
          from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as e (definition, place)
          join series.upload_targets u on u.target = e.definition ->> 'target' and u.table_name = v_column.lookup_table
          join series.upload_target_columns k on k.target = u.target and k.is_key
          where e.place <= v_target.place
        ) as m;

        if v_makers is null then
          v_known := format('k%s', cardinality(v_joins) + 1);
          v_joins := v_joins || format(
            'left join (select distinct w.%1$I::text as code from %2$s w) as %3$I on %3$I.code = z.%4$I',
            v_column.lookup_column, v_column.lookup_table, v_known, 'f_' || v_column.field
          );
          v_faults := v_faults || format(
            'case when z.%I is not null and %I.code is null%s then %L end',
            'f_' || v_column.field, v_known, v_condition, v_fault
          );
        else
          v_checks := v_checks || format(
            v_check, v_typed, format('array_append(t.faults, %L)', v_fault), '', 'f_' || v_column.field,
            v_condition || v_made || v_makers, v_column.lookup_table, v_column.lookup_column, 'f_' || v_column.field
          );
          -- The record that makes it may turn out to be wrong: looked up again among the accepted.
          v_rechecks := v_rechecks || format(
            v_check, v_typed, format('array[%L]', v_fault), ' and t.faults is null', 'f_' || v_column.field,
            v_condition || v_made || v_sound_makers, v_column.lookup_table, v_column.lookup_column, 'f_' || v_column.field
          );
        end if;
      end if;
    end loop;
  end loop;

  select coalesce(array_agg(
    format('when %s then %L', series._condition_sql(f.definition -> 'when', v_types), f.definition ->> 'reason') order by f.place
  ), '{}')
  into v_filters
  from jsonb_array_elements(coalesce(v_upload.mapping -> 'filters', '[]')) with ordinality as f (definition, place);

  execute format(
    'create unlogged table %s as select z.line_number%s, case when z.is_blank then %L %s end as filter_reason, %s as faults from (%s) as z %s',
    v_typed,
    (select string_agg(format(', z.%I', c.name), '' order by c.place) from unnest(v_columns) with ordinality as c (name, place)),
    'blank line',
    array_to_string(v_filters, ' '),
    -- Two targets may ask the same of one field.
    case when cardinality(v_faults) = 0 then 'null::text[]' else format(
      'nullif(array_remove(array[%s], null), %L)',
      (select string_agg(f.fault, ', ' order by f.place) from (select fault, min(place) as place from unnest(v_faults) with ordinality as x (fault, place) group by fault) as f),
      '{}'
    ) end,
    v_sql,
    array_to_string(v_joins, ' ')
  );
  execute format('update %s t set faults = null where t.filter_reason is not null and t.faults is not null', v_typed);
  execute format('analyze %s', v_typed);

  foreach v_statement in array v_checks loop
    execute v_statement;
  end loop;

  -- Further reasons that only the target's room knows: keys twice, keys already recorded.
  for v_target in
    select u.checker, t.definition -> 'values' as fields, series._target_source_sql(v_upload, t.definition) as source
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    join series.upload_targets u on u.target = t.definition ->> 'target'
    where u.checker is not null
    order by t.place
  loop
    execute format(
      'update %s t set faults = f.faults from ('
      'select c.line_number, array_agg(coalesce(%L::jsonb ->> c.column_name, c.column_name, %L) || %L || c.reason order by c.column_name, c.reason) as faults '
      'from %s(%L, %L) c group by c.line_number) f where f.line_number = t.line_number',
      v_typed, v_target.fields, '', '|', v_target.checker, v_target.source, series._upload_items_sql(v_upload)
    );
  end loop;

  -- Each record that falls here may have made the code of another.
  loop
    v_unknown := 0;

    foreach v_statement in array v_rechecks loop
      execute v_statement;
      get diagnostics v_rows = row_count;
      v_unknown := v_unknown + v_rows;
    end loop;

    exit when v_unknown = 0;
  end loop;

  -- What has to be seen as a whole, for a person to decide.
  for v_target in
    select
      u.inspector,
      string_agg(series._target_source_sql(v_upload, t.definition), ' union all ' order by t.place) as source,
      string_agg(series._target_source_sql(v_upload, t.definition, true), ' union all ' order by t.place) as source_with_rejects
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    join series.upload_targets u on u.target = t.definition ->> 'target'
    where u.inspector is not null
    group by u.target, u.inspector
    order by u.target
  loop
    execute format('select %s($1, $2, $3)', v_target.inspector)
    using p_upload_id, v_target.source, v_target.source_with_rejects;
  end loop;

  -- Where each field comes from in the file, for the account of what is wrong.
  select
    coalesce(string_agg(format('when %L then %L', f.name, f.definition ->> 'column'), ' '), ''),
    coalesce(string_agg(format('when %L then s.c%s', f.name, array_position(v_header, f.definition ->> 'column')), ' '), '')
  into v_names, v_sources
  from jsonb_each(v_upload.mapping -> 'fields') as f (name, definition)
  where f.definition ? 'column'
    and array_position(v_header, f.definition ->> 'column') is not null;

  execute format(
    'insert into series.upload_rejects (upload_id, line_number, position, column_name, value, reason, raw) '
    'select $1, t.line_number, e.place, %s, %s, substr(e.fault, strpos(e.fault, %L) + 1), coalesce(s.raw, %L) '
    'from %s t join %s s on s.line_number = t.line_number '
    'cross join lateral unnest(t.faults) with ordinality as e (fault, place) '
    'where t.faults is not null',
    case when v_names = '' then 'split_part(e.fault, ''|'', 1)' else format('case split_part(e.fault, ''|'', 1) %s else nullif(split_part(e.fault, ''|'', 1), '''') end', v_names) end,
    case when v_sources = '' then 'null::text' else format('case split_part(e.fault, ''|'', 1) %s end', v_sources) end,
    '|', '', v_typed, v_staging
  )
  using p_upload_id;

  execute format(
    'insert into series.upload_filters (upload_id, reason, record_count) '
    'select $1, t.filter_reason, count(*) from %s t where t.filter_reason is not null group by t.filter_reason',
    v_typed
  )
  using p_upload_id;

  execute format(
    'select count(*) as lines, count(t.filter_reason) as filtered, count(*) filter (where t.faults is not null) as rejected from %s t',
    v_typed
  )
  into v_line_count, v_filtered_count, v_rejected_count;

  select count(distinct r.line_number) - v_rejected_count
  into v_structural
  from series.upload_rejects r
  where r.upload_id = p_upload_id;

  update series.uploads u
  set
    line_count = v_line_count + v_structural,
    filtered_count = v_filtered_count,
    rejected_count = v_rejected_count + v_structural,
    accepted_count = v_line_count - v_filtered_count - v_rejected_count
  where u.id = p_upload_id
  returning u.* into v_upload;

  v_state := case
    when v_upload.accepted_count = 0 and v_upload.rejected_count > 0 then 'rejected'
    when v_upload.rejected_count > 0 then 'partially_valid'
    else 'validated'
  end;
  perform series._move_upload(p_upload_id, 'validating', v_state);

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.validate_upload(uuid) is
  'Second step of an import: turns the staged text into typed values by the mapping, all records at once, and accounts for each: filtered with a reason, rejected with column, value, reason and raw text in series.upload_rejects, or accepted. A filter wins over a reject. What has to be seen as a whole, such as outliers and gaps of time series, is kept in series.upload_findings. Returns the upload in state validated, partially_valid or rejected. Errors: QM503 state, QM504 no such upload, QM505 staging gone.';

revoke execute on function series.validate_upload(uuid) from public;
grant execute on function series.validate_upload(uuid) to qm_app;
--! EndIncluded series/functions/validate_upload.sql
--! Included series/functions/load_masters.sql
create or replace function series._load_masters(p_target jsonb, p_source text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_table text;
  v_key series.upload_target_columns;
  v_is_update boolean := coalesce(p_target ->> 'mode', 'create') = 'update';
  v_names text[] := '{}'::text[];
  v_values text[] := '{}'::text[];
  v_aggregates text[] := '{}'::text[];
  v_sets text[] := '{}'::text[];
  v_column record;
  v_tree series.upload_target_columns;
  v_count bigint;
  v_updated bigint;
begin
  select u.table_name into strict v_table from series.upload_targets u where u.target = p_target ->> 'target';
  select c.* into strict v_key from series.upload_target_columns c where c.target = p_target ->> 'target' and c.is_key;

  for v_column in
    select c.*, format_type(a.atttypid, a.atttypmod) as type_name
    from series.upload_target_columns c
    join pg_attribute a on a.attrelid = v_table::regclass and a.attname = c.table_column
    where c.target = p_target ->> 'target'
      and not c.is_key
      and (p_target -> 'values' ? c.column_name or c.column_name = 'name')
    order by c.position
  loop
    -- A parent may come later in the same file, so the tree is tied when all codes are there.
    if v_column.lookup_table = v_table then
      select c.* into v_tree from series.upload_target_columns c where c.target = v_column.target and c.column_name = v_column.column_name;
      continue;
    end if;

    v_aggregates := v_aggregates || format('mode() within group (order by s.%1$I) as %1$I', v_column.column_name);
    v_names := v_names || format('%I', v_column.table_column);
    v_values := v_values || case
      when v_column.table_column like '%\_id' then format(
        '(select w.id from %s w where w.%I = a.%I)', v_column.lookup_table, v_column.lookup_column, v_column.column_name
      )
      when v_column.column_name = 'name' then format('coalesce(a.name, a.%I)', v_key.column_name)
      else coalesce(
        (
          select format('coalesce(a.%I::%s, %s)', v_column.column_name, v_column.type_name, pg_get_expr(d.adbin, d.adrelid))
          from pg_attrdef d
          join pg_attribute b on b.attrelid = d.adrelid and b.attnum = d.adnum
          where d.adrelid = v_table::regclass and b.attname = v_column.table_column
        ),
        format('a.%I::%s', v_column.column_name, v_column.type_name)
      )
    end;
    v_sets := v_sets || format(
      '%1$I = coalesce(%2$s, m.%1$I)',
      v_column.table_column,
      case
        when v_column.table_column like '%\_id' then v_values[cardinality(v_values)]
        else format('a.%I::%s', v_column.column_name, v_column.type_name)
      end
    );
  end loop;

  execute format(
    'insert into %1$s (%2$I%3$s) select a.%4$I%5$s from ('
    'select s.%4$I%6$s from (%7$s) s where s.%4$I is not null and not exists (select from %1$s m where m.%2$I = s.%4$I) group by s.%4$I'
    ') a order by a.%4$I on conflict (%2$I) do nothing',
    v_table, v_key.table_column,
    (select string_agg(', ' || n, '' order by i) from unnest(v_names) with ordinality as x (n, i)),
    v_key.column_name,
    (select string_agg(', ' || n, '' order by i) from unnest(v_values) with ordinality as x (n, i)),
    (select string_agg(', ' || n, '' order by i) from unnest(v_aggregates) with ordinality as x (n, i)),
    p_source
  );
  get diagnostics v_count = row_count;

  if v_is_update and cardinality(v_names) > 0 then
    execute format(
      'update %1$s m set %2$s from (select s.%3$I%4$s from (%5$s) s where s.%3$I is not null group by s.%3$I) a where m.%6$I = a.%3$I',
      v_table,
      array_to_string(v_sets, ', '),
      v_key.column_name,
      (select string_agg(', ' || n, '' order by i) from unnest(v_aggregates) with ordinality as x (n, i)),
      p_source,
      v_key.table_column
    );
    get diagnostics v_updated = row_count;
    v_count := greatest(v_count, v_updated);
  end if;

  if v_tree.target is not null then
    execute format(
      'update %1$s m set %2$I = p.id from (select distinct on (s.%3$I) s.%3$I, s.%4$I from (%5$s) s where s.%4$I is not null order by s.%3$I, s.line_number) a '
      'join %1$s p on p.%6$I = a.%4$I where m.%6$I = a.%3$I and m.%2$I is distinct from p.id%7$s',
      v_table, v_tree.table_column, v_key.column_name, v_tree.column_name, p_source, v_key.table_column,
      case when v_is_update then '' else format(' and m.%I is null', v_tree.table_column) end
    );
  end if;

  return v_count;
end
$$;

comment on function series._load_masters(jsonb, text) is
  'Makes the master rows of a target that are missing; with mode update also overwrites what is there where the file has a value. A master that a file names often gets the most frequent value of each column. Returns the rows made or updated.';

revoke execute on function series._load_masters(jsonb, text) from public;
--! EndIncluded series/functions/load_masters.sql
--! Included series/functions/load_upload_offers.sql
create or replace function series._load_upload_offers(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_supplier_id uuid;
  v_item_id uuid;
  v_supplier_sku text;
  v_lead_time_days integer;
  v_minimum_order_quantity numeric;
  v_order_multiple numeric;
  v_contract_quantity_limit numeric;
  v_preferred_rank integer;
  v_price numeric;
  v_currency text;
  v_offer_id uuid;
  v_count bigint := 0;
begin
  for
    v_supplier_id, v_item_id, v_supplier_sku, v_lead_time_days, v_minimum_order_quantity, v_order_multiple,
    v_contract_quantity_limit, v_preferred_rank, v_price, v_currency
  in
    execute format(
      $query$
        select distinct on (p.id, i.id)
          p.id, i.id, s.supplier_sku, s.lead_time_days::integer, s.minimum_order_quantity, s.order_multiple,
          s.contract_quantity_limit, s.preferred_rank::integer, s.price, coalesce(s.currency, i.currency)
        from (%s) s
        join catalog.suppliers p on p.code = s.supplier
        join catalog.items i on i.sku = s.item
        order by p.id, i.id, s.line_number
      $query$,
      p_source
    )
  loop
    select o.id
    into v_offer_id
    from catalog.supplier_items o
    where o.supplier_id = v_supplier_id
      and o.item_id = v_item_id;

    if v_offer_id is not null and p_mode = 'create' then
      continue;
    end if;

    select o.id
    into strict v_offer_id
    from catalog.upsert_offer(
      p_supplier_id => v_supplier_id,
      p_item_id => v_item_id,
      p_supplier_sku => v_supplier_sku,
      p_lead_time_days => v_lead_time_days,
      p_minimum_order_quantity => v_minimum_order_quantity,
      p_order_multiple => v_order_multiple,
      p_contract_quantity_limit => v_contract_quantity_limit,
      p_preferred_rank => v_preferred_rank
    ) as o;

    if v_price is not null then
      perform catalog.set_supplier_price(
        v_offer_id,
        v_price,
        v_currency
      );
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function series._load_upload_offers(text, uuid, text) is
  'Loader of target supplier_items: offers through catalog.upsert_offer, prices valid from today through catalog.set_supplier_price. Where the file has no currency a price is in the item''s.';

revoke execute on function series._load_upload_offers(text, uuid, text) from public;
--! EndIncluded series/functions/load_upload_offers.sql
--! Included series/functions/load_upload_bom_lines.sql
create or replace function series._load_upload_bom_lines(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  execute format(
    $query$
      insert into catalog.bom_lines (parent_id, position, component_id, basis, quantity_per, unit, scrap_rate)
      select l.parent_id, l.position, l.component_id, l.basis, l.quantity_per, l.unit, l.scrap_rate
      from (
        select
          p.id as parent_id,
          p.low_level_code,
          coalesce(s.position::integer, row_number() over (partition by p.id order by s.line_number)::integer) as position,
          c.id as component_id,
          coalesce(s.basis, 'quantity')::catalog.bom_basis as basis,
          s.quantity_per,
          coalesce(s.unit, c.unit) as unit,
          coalesce(s.scrap_rate, 0) as scrap_rate
        from (%s) s
        join catalog.items p on p.sku = s.parent
        join catalog.items c on c.sku = s.component
      ) as l
      where not exists (
        select
        from catalog.bom_lines b
        where b.parent_id = l.parent_id
          and b.component_id = l.component_id
          and b.position = l.position
      )
      order by l.low_level_code, l.parent_id, l.position
    $query$,
    p_source
  );

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._load_upload_bom_lines(text, uuid, text) is
  'Loader of target bom_lines: lines that are not there yet, parents before their components where known. A repeated component keeps its position.';

revoke execute on function series._load_upload_bom_lines(text, uuid, text) from public;
--! EndIncluded series/functions/load_upload_bom_lines.sql
--! Included series/functions/load_upload_lanes.sql
create or replace function series._load_upload_lanes(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  execute format(
    $query$
      insert into catalog.lanes as l (
        item_id, from_location_id, to_location_id, lead_time_days, lead_time_deviation_days, minimum_quantity, order_multiple, priority
      )
      select
        i.id, f.id, t.id, s.lead_time_days::integer, s.lead_time_deviation_days::double precision, coalesce(s.minimum_quantity, 0),
        s.order_multiple, coalesce(s.priority, 1)::integer
      from (%s) s
      join catalog.items i on i.sku = s.item
      join catalog.locations f on f.code = s.from_location
      join catalog.locations t on t.code = s.to_location
      order by i.id, s.line_number
      on conflict on constraint lanes_item_id_from_location_id_to_location_id_key do update
      set
        lead_time_days = excluded.lead_time_days,
        lead_time_deviation_days = coalesce(excluded.lead_time_deviation_days, l.lead_time_deviation_days),
        minimum_quantity = excluded.minimum_quantity,
        order_multiple = excluded.order_multiple,
        priority = excluded.priority
      where %L <> 'create'
    $query$,
    p_source,
    p_mode
  );

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._load_upload_lanes(text, uuid, text) is
  'Loader of target lanes: new ones, and in another mode than create also the terms of those that are there.';

revoke execute on function series._load_upload_lanes(text, uuid, text) from public;
--! EndIncluded series/functions/load_upload_lanes.sql
--! Included series/functions/load_upload_stock.sql
create or replace function series._load_upload_stock(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item_id uuid;
  v_location_id uuid;
  v_counted numeric;
  v_unit_cost numeric;
  v_reorder_point numeric;
  v_safety_stock numeric;
  v_maximum_stock numeric;
  v_on_hand numeric;
  v_count bigint := 0;
begin
  for v_item_id, v_location_id, v_counted, v_unit_cost, v_reorder_point, v_safety_stock, v_maximum_stock in
    execute format(
      $query$
        select i.id, l.id, s.on_hand, s.unit_cost, s.reorder_point, s.safety_stock, s.maximum_stock
        from (%s) s
        join catalog.items i on i.sku = s.item
        join catalog.locations l on l.code = s.location
        order by i.id, l.id, s.line_number
      $query$,
      p_source
    )
  loop
    perform inventory.create_level(v_item_id, v_location_id);

    update inventory.levels v
    set
      reorder_point = coalesce(v_reorder_point, v.reorder_point),
      safety_stock = coalesce(v_safety_stock, v.safety_stock),
      maximum_stock = coalesce(v_maximum_stock, v.maximum_stock)
    where v.item_id = v_item_id
      and v.location_id = v_location_id
      and num_nonnulls(v_reorder_point, v_safety_stock, v_maximum_stock) > 0;

    select v.on_hand
    into strict v_on_hand
    from inventory.levels v
    where v.item_id = v_item_id
      and v.location_id = v_location_id;

    -- What is added at a known cost is a receipt, so that the moving average knows it.
    if v_unit_cost is not null and v_counted > v_on_hand then
      perform inventory.post_movement(
        v_item_id, v_location_id, 'receipt', v_counted - v_on_hand, v_unit_cost,
        'stock count of an upload', p_upload_id::text
      );
    else
      perform inventory.count_stock(v_item_id, v_location_id, v_counted, 'stock count of an upload');
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function series._load_upload_stock(text, uuid, text) is
  'Loader of target stock: each record is a count; the difference to the level becomes a movement, a receipt where the file has a cost. Planning parameters are overwritten where the file has them.';

revoke execute on function series._load_upload_stock(text, uuid, text) from public;
--! EndIncluded series/functions/load_upload_stock.sql
--! Included series/functions/load_upload_movements.sql
create or replace function series._load_upload_movements(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lines inventory.movement_line[];
begin
  execute format(
    $query$
      select array_agg(
        row(
          i.id, l.id,
          case when s.quantity > 0 then 'receipt' else 'issue' end,
          abs(s.quantity), s.unit_cost, s.reason, coalesce(s.reference, $1::text), null, s.effective_at
        )::inventory.movement_line
        order by s.effective_at, s.line_number
      )
      from (%s) s
      join catalog.items i on i.sku = s.item
      join catalog.locations l on l.code = s.location
    $query$,
    p_source
  )
  into v_lines
  using p_upload_id;

  return inventory.load_movements(coalesce(v_lines, '{}'));
end
$$;

comment on function series._load_upload_movements(text, uuid, text) is
  'Loader of target movements: receipts and issues in the order in which they happened, all or nothing.';

revoke execute on function series._load_upload_movements(text, uuid, text) from public;
--! EndIncluded series/functions/load_upload_movements.sql
--! Included series/functions/check_upload_items.sql
create or replace function series._check_upload_items(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'barcode', s.barcode, 'is the barcode of item ' || i.sku
      from (%1$s) s
      join catalog.items i on i.barcode = s.barcode
      where i.sku <> s.sku
      union all
      select d.line_number, 'barcode', d.barcode, 'is the barcode of item ' || d.first_sku || ' in this file'
      from (
        select
          s.line_number,
          s.sku,
          s.barcode,
          first_value(s.sku) over (partition by s.barcode order by s.line_number) as first_sku
        from (%1$s) s
        where s.barcode is not null
          and not exists (select from catalog.items i where i.barcode = s.barcode)
      ) as d
      where d.first_sku <> d.sku
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_items(text, text) is
  'Checker of target items: a barcode that another item has, in the catalogue or further up in the file.';

revoke execute on function series._check_upload_items(text, text) from public;
--! EndIncluded series/functions/check_upload_items.sql
--! Included series/functions/check_upload_tree.sql
create or replace function series._check_upload_tree(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with recursive edges as (
        select distinct s.code, s.parent
        from (%1$s) s
        where s.parent is not null
      ),
      above (code, ancestor) as (
        select e.code, e.parent
        from edges e
        union
        select a.code, e.parent
        from above a
        join edges e on e.code = a.ancestor
      )
      select s.line_number, 'parent', s.parent, 'stands below ' || s.code || ' itself'
      from (%1$s) s
      join above a on a.code = s.code and a.ancestor = s.code
      where s.parent = s.code
        or exists (
          select
          from above p
          where p.code = s.parent
            and p.ancestor = s.code
        )
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_tree(text, text) is
  'Checker of targets categories and locations: a parent that the file puts below its own child. A cycle that only arises with what is there already is refused by the tables (QM301).';

revoke execute on function series._check_upload_tree(text, text) from public;
--! EndIncluded series/functions/check_upload_tree.sql
--! Included series/functions/check_upload_offers.sql
create or replace function series._check_upload_offers(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select d.line_number, 'item', d.item, 'stands in the file more than once for this supplier'
      from (
        select
          s.line_number,
          s.item,
          row_number() over (partition by s.supplier, s.item order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'contract_quantity_limit', s.contract_quantity_limit::text, 'is less than the smallest order'
      from (%1$s) s
      where s.contract_quantity_limit < s.minimum_order_quantity
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_offers(text, text) is
  'Checker of target supplier_items: an offer that stands in the file twice, for only one price can hold; a contract below its smallest order.';

revoke execute on function series._check_upload_offers(text, text) from public;
--! EndIncluded series/functions/check_upload_offers.sql
--! Included series/functions/check_upload_bom_lines.sql
create or replace function series._check_upload_bom_lines(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with recursive edges as (
        select distinct s.parent, s.component
        from (%1$s) s
      ),
      below (parent, component) as (
        select e.parent, e.component
        from edges e
        union
        select b.parent, e.component
        from below b
        join edges e on e.parent = b.component
      )
      select s.line_number, 'component', s.component, 'contains ' || s.parent || ' itself'
      from (%1$s) s
      where s.component = s.parent
        or exists (
          select
          from below b
          where b.parent = s.component
            and b.component = s.parent
        )
      union all
      select s.line_number, 'quantity_per', s.quantity_per::text, 'is more than the whole'
      from (%1$s) s
      where s.basis = 'share'
        and s.quantity_per > 1
      union all
      select d.line_number, 'position', d.position::text, 'stands in the file more than once for this component'
      from (
        select
          s.line_number,
          s.position,
          row_number() over (partition by s.parent, s.component, s.position order by s.line_number) as occurrence
        from (%1$s) s
        where s.position is not null
      ) as d
      where d.occurrence > 1
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_bom_lines(text, text) is
  'Checker of target bom_lines: cycles within the file, shares above one, a position twice. A cycle that only arises with the bills that are there is refused by the table (QM305).';

revoke execute on function series._check_upload_bom_lines(text, text) from public;
--! EndIncluded series/functions/check_upload_bom_lines.sql
--! Included series/functions/check_upload_lanes.sql
create or replace function series._check_upload_lanes(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with recursive edges as (
        select distinct s.item, s.from_location, s.to_location
        from (%1$s) s
      ),
      upstream (item, from_location, to_location) as (
        select e.item, e.from_location, e.to_location
        from edges e
        union
        select u.item, e.from_location, u.to_location
        from upstream u
        join edges e on e.item = u.item and e.to_location = u.from_location
      )
      select s.line_number, 'to_location', s.to_location, 'leads back to where it comes from'
      from (%1$s) s
      where exists (
        select
        from upstream u
        where u.item = s.item
          and u.from_location = s.to_location
          and u.to_location = s.to_location
      )
      union all
      select d.line_number, 'to_location', d.to_location, 'stands in the file more than once for this item'
      from (
        select
          s.line_number,
          s.to_location,
          row_number() over (partition by s.item, s.from_location, s.to_location order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_lanes(text, text) is
  'Checker of target lanes: rings within the file, a lane twice. A ring that only arises with the lanes that are there is refused by the table (QM313).';

revoke execute on function series._check_upload_lanes(text, text) from public;
--! EndIncluded series/functions/check_upload_lanes.sql
--! Included series/functions/check_upload_stock.sql
create or replace function series._check_upload_stock(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'on_hand', s.on_hand::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.on_hand <> trunc(s.on_hand)
      union all
      select s.line_number, 'on_hand', s.on_hand::text, 'has more than six decimals'
      from (%1$s) s
      where s.on_hand <> round(s.on_hand, 6)
      union all
      select d.line_number, 'on_hand', d.on_hand::text, 'is counted in the file more than once for this item and location'
      from (
        select
          s.line_number,
          s.on_hand,
          row_number() over (partition by s.item, s.location order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'maximum_stock', s.maximum_stock::text, 'is less than the reorder point'
      from (%1$s) s
      where s.maximum_stock < s.reorder_point
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function series._check_upload_stock(text, text) is
  'Checker of target stock: parts of items that come whole, more decimals than are kept, an item counted twice at one location, a maximum below the reorder point.';

revoke execute on function series._check_upload_stock(text, text) from public;
--! EndIncluded series/functions/check_upload_stock.sql
--! Included series/functions/check_upload_movements.sql
create or replace function series._check_upload_movements(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'quantity', s.quantity::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.quantity <> trunc(s.quantity)
      union all
      select s.line_number, 'quantity', s.quantity::text, 'has more than six decimals'
      from (%1$s) s
      where s.quantity <> round(s.quantity, 6)
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function series._check_upload_movements(text, text) is
  'Checker of target movements: parts of items that come whole, more decimals than are kept. Whether there is enough stock is known when they are posted.';

revoke execute on function series._check_upload_movements(text, text) from public;
--! EndIncluded series/functions/check_upload_movements.sql
--! Included series/functions/upload_items_sql.sql
create or replace function series._upload_items_sql(p_upload series.uploads)
returns text
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_target jsonb;
  v_sql text := 'select i.sku, i.unit from catalog.items i';
begin
  for v_target in
    select t.definition
    from jsonb_array_elements(p_upload.mapping -> 'targets') with ordinality as t (definition, place)
    where t.definition ->> 'target' = 'items'
      and t.definition -> 'values' ? 'unit'
    order by t.place
  loop
    v_sql := format(
      'select coalesce(i.sku, f.sku) as sku, coalesce(%s, %L) as unit from (%s) i '
      'full join (select s.sku, mode() within group (order by s.unit) as unit from (%s) s group by s.sku) f on f.sku = i.sku',
      case when v_target ->> 'mode' = 'update' then 'f.unit, i.unit' else 'i.unit, f.unit' end,
      'piece',
      v_sql,
      series._target_source_sql(p_upload, v_target)
    );
  end loop;

  return v_sql;
end
$$;

comment on function series._upload_items_sql(series.uploads) is
  'Query for sku and unit of the items as they will be when the masters of an upload are loaded, for the checkers of its targets. An item that it does not name gets the unit piece.';

revoke execute on function series._upload_items_sql(series.uploads) from public;
--! EndIncluded series/functions/upload_items_sql.sql
--! Included series/functions/add_revision.sql
create or replace function series._add_revision(
  p_series_id uuid,
  p_change series.revision_change,
  p_observation_count bigint,
  p_first_at timestamptz,
  p_last_at timestamptz,
  p_upload_id uuid default null
)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_revision bigint;
begin
  update series.series s
  set data_revision = s.data_revision + 1
  where s.id = p_series_id
  returning s.data_revision into v_revision;

  insert into series.revisions (series_id, revision, change, upload_id, observation_count, first_at, last_at, changed_by)
  values (p_series_id, v_revision, p_change, p_upload_id, p_observation_count, p_first_at, p_last_at, identity.current_user_id());

  return v_revision;
end
$$;

comment on function series._add_revision(uuid, series.revision_change, bigint, timestamptz, timestamptz, uuid) is
  'Counts a change of the observations of a series and says what it was; returns the revision. Called by every command that writes observations.';

revoke execute on function series._add_revision(uuid, series.revision_change, bigint, timestamptz, timestamptz, uuid) from public;
--! EndIncluded series/functions/add_revision.sql
--! Included series/functions/add_upload_revisions.sql
create or replace function series._add_upload_revisions(p_upload_id uuid, p_change series.revision_change)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- In the order of their ids, as everybody who writes several series.
  perform
  from series.series s
  where s.id in (select o.series_id from series.observations o where o.upload_id = p_upload_id)
  order by s.id
  for no key update;

  perform series._add_revision(t.series_id, p_change, t.observation_count, t.first_at, t.last_at, p_upload_id)
  from (
    select o.series_id, count(*) as observation_count, min(o.at) as first_at, max(o.at) as last_at
    from series.observations o
    where o.upload_id = p_upload_id
    group by o.series_id
    order by o.series_id
  ) as t;
end
$$;

comment on function series._add_upload_revisions(uuid, series.revision_change) is
  'Counts a change for each series that has observations of an upload: after they were loaded, before they are removed.';

revoke execute on function series._add_upload_revisions(uuid, series.revision_change) from public;
--! EndIncluded series/functions/add_upload_revisions.sql
--! Included series/functions/find_outliers.sql
create or replace function series.find_outliers(p_values double precision[])
returns table (place bigint, kind text, value double precision, expected_low double precision, expected_high double precision, severity core.severity)
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  with quartiles as (
    select
      percentile_cont(0.25) within group (order by v.value) as q1,
      percentile_cont(0.5) within group (order by v.value) as median,
      percentile_cont(0.75) within group (order by v.value) as q3
    from unnest(p_values) as v (value)
  ),
  deviation as (
    select 1.4826 * percentile_cont(0.5) within group (order by abs(v.value - q.median)) as sigma
    from unnest(p_values) as v (value)
    cross join quartiles q
  ),
  limits as (
    select 'outlier_iqr' as kind, q.q1 - 1.5 * (q.q3 - q.q1) as low, q.q3 + 1.5 * (q.q3 - q.q1) as high
    from quartiles q
    where q.q3 > q.q1
    union all
    select 'outlier_robust_z', q.median - 3.5 * d.sigma, q.median + 3.5 * d.sigma
    from quartiles q
    cross join deviation d
    where d.sigma > 0
  )
  select v.place, l.kind, v.value, l.low, l.high,
    case when abs(v.value - (l.low + l.high) / 2) > l.high - l.low then 'high' else 'medium' end::core.severity
  from limits l
  join unnest(p_values) with ordinality as v (value, place) on v.value < l.low or v.value > l.high
  order by v.place, l.kind
$$;

comment on function series.find_outliers(double precision[]) is
  'Values that lie far from the others, by their places in the array and by two rules: outlier_iqr, outside Tukey''s fences, 1.5 interquartile ranges beyond the quartiles (type 7); outlier_robust_z, more than 3.5 times 1.4826 median absolute deviations from the median (Iglewicz and Hoaglin 1993). Twice the distance of a limit from the middle makes high severity, else medium. Where a rule''s spread is zero it finds nothing; unknown values (null) do not count.';

revoke execute on function series.find_outliers(double precision[]) from public;
grant execute on function series.find_outliers(double precision[]) to qm_app, qm_readonly;
--! EndIncluded series/functions/find_outliers.sql
--! Included series/functions/is_json_object.sql
create or replace function series.is_json_object(p_text text)
returns boolean
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_typeof(p_text::jsonb) = 'object';
exception
  when data_exception or statement_too_complex then
    return false;
end
$$;

comment on function series.is_json_object(text) is
  'Whether a text is a JSON object that can be kept, such as {"source": "ledger"}; null for no text.';

revoke execute on function series.is_json_object(text) from public;
grant execute on function series.is_json_object(text) to qm_app, qm_readonly;
--! EndIncluded series/functions/is_json_object.sql
--! Included series/functions/check_upload_observations.sql
create or replace function series._check_upload_observations(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with records as (
        select s.*
        from (%s) s
      ),
      -- What the series is, or what most of its records say of one that is new.
      described as (
        select
          r.series,
          k.id,
          coalesce(k.kind::text, mode() within group (order by r.kind), 'other') as kind,
          coalesce(k.frequency::text, mode() within group (order by r.frequency), 'irregular') as frequency,
          case when k.id is null then mode() within group (order by r.unit) else k.unit end as unit,
          case when k.id is null then mode() within group (order by r.currency) else k.currency end as currency
        from records r
        left join series.series k on k.name = r.series and k.owner_id is not distinct from identity.owner_of_new_rows()
        group by r.series, k.id
      )
      select d.line_number, 'at', d.at::text, 'repeats a record above it'
      from (
        select r.line_number, r.at, row_number() over (partition by r.series, r.at, r.value, r.category, r.metadata order by r.line_number) as occurrence
        from records r
      ) as d
      where d.occurrence > 1
      union all
      select r.line_number, 'at', r.at::text, 'is already observed in this series'
      from records r
      join described d on d.series = r.series
      join series.observations o on o.series_id = d.id and o.at = r.at
      union all
      select r.line_number, 'currency', null, 'is needed for a series of money'
      from records r
      join described d on d.series = r.series
      where d.kind in ('revenue', 'expense', 'cash_flow', 'price')
        and d.currency is null
      union all
      select r.line_number, f.column_name, f.given, format('differs from the series, which has %%s', coalesce(f.expected, 'none'))
      from records r
      join described d on d.series = r.series
      cross join lateral (
        values
          ('kind', r.kind, d.kind),
          ('frequency', r.frequency, d.frequency),
          ('unit', r.unit, d.unit),
          ('currency', r.currency, d.currency)
      ) as f (column_name, given, expected)
      where f.given is not null
        and f.given is distinct from f.expected
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_observations(text, text) is
  'Checker of target observations: a record that repeats another one, a moment that is already observed, money without a currency, a kind, frequency, unit or currency that is not that of the series. A moment with several values is no reject but a finding of series._inspect_upload_observations.';

revoke execute on function series._check_upload_observations(text, text) from public;
--! EndIncluded series/functions/check_upload_observations.sql
--! Included series/functions/inspect_upload_observations.sql
create or replace function series._inspect_upload_observations(p_upload_id uuid, p_source text, p_source_with_rejects text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format(
    $query$
      insert into series.upload_series (
        upload_id, name, kind, frequency, unit, currency, is_new, record_count, missing_count, first_at, last_at, minimum, maximum, mean
      )
      select
        u.id,
        s.series,
        coalesce(k.kind, mode() within group (order by s.kind)::series.series_kind, 'other'),
        coalesce(k.frequency, mode() within group (order by s.frequency)::series.series_frequency, 'irregular'),
        case when k.id is null then mode() within group (order by s.unit) else k.unit end,
        case when k.id is null then mode() within group (order by s.currency) else k.currency end,
        k.id is null,
        count(*),
        count(*) - count(s.value),
        min(s.at),
        max(s.at),
        min(s.value)::double precision,
        max(s.value)::double precision,
        avg(s.value)::double precision
      from (%s) s
      join series.uploads u on u.id = $1
      left join series.series k on k.name = s.series and k.owner_id is not distinct from u.owner_id
      group by u.id, s.series, k.id
    $query$,
    p_source
  )
  using p_upload_id;

  -- Records by themselves: without a value, or with a rival.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, line_number, at, value, severity)
      select $1, f.series, f.kind::series.upload_finding_kind, f.line_number, f.at, f.value, f.severity::core.severity
      from (
        select s.series, 'missing_value' as kind, s.line_number, s.at, null::double precision as value, 'high' as severity
        from (%1$s) s
        where s.value is null
        union all
        select d.series, 'conflicting_duplicate', d.line_number, d.at, d.value::double precision, 'high'
        from (
          select s.series, s.line_number, s.at, s.value, count(*) over (partition by s.series, s.at) as rivals
          from (%1$s) s
        ) as d
        where d.rivals > 1
        union all
        -- Rejected, as an accepted record says the same.
        select a.series, 'duplicate', a.line_number, a.at, a.value::double precision, 'low'
        from (%2$s) a
        where exists (
            select
            from (%1$s) s
            where s.series = a.series
              and s.at = a.at
              and s.value is not distinct from a.value
              and s.category is not distinct from a.category
              and s.metadata is not distinct from a.metadata
          )
          and not exists (select from (%1$s) s where s.series = a.series and s.line_number = a.line_number)
      ) as f
      order by f.series, f.at, f.line_number
    $query$,
    p_source,
    p_source_with_rejects
  )
  using p_upload_id;

  -- Records against the one above them: a run of steps back in time is one finding.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, line_number, at, record_count, severity)
      select
        $1, r.series, 'wrong_order', min(r.line_number), (array_agg(r.at order by r.line_number))[1], count(*), 'low'
      from (
        select
          o.series, o.line_number, o.at, o.is_back,
          o.place - row_number() over (partition by o.series, o.is_back order by o.line_number) as run
        from (
          select
            s.series, s.line_number, s.at,
            coalesce(s.at < lag(s.at) over by_line, false) as is_back,
            row_number() over by_line as place
          from (%s) s
          window by_line as (partition by s.series order by s.line_number)
        ) as o
      ) as r
      where r.is_back
      group by r.series, r.run
      order by r.series, min(r.line_number)
    $query$,
    p_source
  )
  using p_upload_id;

  -- Buckets against the frequency; what the series has already is no gap.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, at, until_at, record_count, severity)
      select
        $1, g.name, 'gap', (g.bucket + g.step) at time zone 'UTC', (g.next_bucket - g.step) at time zone 'UTC',
        (select count(*) from generate_series(g.bucket + g.step, g.next_bucket - g.step, g.step)), 'low'
      from (
        select b.name, b.bucket, b.step, lead(b.bucket) over (partition by b.name order by b.bucket) as next_bucket
        from (
          select u.name, date_trunc(series.frequency_unit(u.frequency), k.at at time zone 'UTC') as bucket, series.frequency_step(u.frequency) as step
          from series.upload_series u
          join series.uploads f on f.id = u.upload_id
          cross join lateral (
            select s.at
            from (%s) s
            where s.series = u.name
            union
            select o.at
            from series.series e
            join series.observations o on o.series_id = e.id
            where e.name = u.name
              and e.owner_id is not distinct from f.owner_id
              and o.at between u.first_at and u.last_at
          ) as k
          where u.upload_id = $1
            and u.frequency <> 'irregular'
          group by u.name, bucket, step
        ) as b
      ) as g
      where g.next_bucket > g.bucket + g.step
      order by g.name, g.bucket
    $query$,
    p_source
  )
  using p_upload_id;

  -- Values against the others.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, line_number, at, value, expected_low, expected_high, severity)
      select
        $1, k.series, f.kind::series.upload_finding_kind, k.lines[f.place], k.moments[f.place], f.value, f.expected_low, f.expected_high, f.severity
      from (
        select
          s.series,
          array_agg(s.line_number order by s.line_number) as lines,
          array_agg(s.at order by s.line_number) as moments,
          array_agg(s.value::double precision order by s.line_number) as "values"
        from (%s) s
        where s.value is not null
        group by s.series
      ) as k
      cross join lateral series.find_outliers(k."values") as f
      order by k.series, k.moments[f.place], f.kind
    $query$,
    p_source
  )
  using p_upload_id;
end
$$;

comment on function series._inspect_upload_observations(uuid, text, text) is
  'Inspector of target observations: describes each series of the file in series.upload_series, and keeps in series.upload_findings missing values, duplicates, gaps against the frequency, records in wrong order and outliers among the values of the file (series.find_outliers).';

revoke execute on function series._inspect_upload_observations(uuid, text, text) from public;
--! EndIncluded series/functions/inspect_upload_observations.sql
--! Included series/functions/load_upload_observations.sql
create or replace function series._load_upload_observations(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid;
  v_first_at timestamptz;
  v_last_at timestamptz;
  v_overtaken text;
  v_count bigint;
begin
  select u.owner_id
  into v_owner_id
  from series.uploads u
  where u.id = p_upload_id;

  execute format('select min(s.at) as first_at, max(s.at) as last_at from (%s) s', p_source)
  into v_first_at, v_last_at;

  if v_first_at is null then
    return 0;
  end if;

  perform core.ensure_partitions('series.observations', v_first_at, v_last_at);

  execute format(
    $query$
      insert into series.series (name, kind, unit, currency, frequency, owner_id)
      select
        s.series,
        coalesce(mode() within group (order by s.kind), 'other')::series.series_kind,
        mode() within group (order by s.unit),
        mode() within group (order by s.currency),
        coalesce(mode() within group (order by s.frequency), 'irregular')::series.series_frequency,
        $1
      from (%s) s
      group by s.series
      order by s.series
      on conflict on constraint series_owner_id_name_key do nothing
    $query$,
    p_source
  )
  using v_owner_id;

  -- In the order of their ids, as everybody who writes several series.
  execute format(
    $query$
      select
      from series.series k
      where k.owner_id is not distinct from $1
        and k.name in (select s.series from (%s) s)
      order by k.id
      for no key update
    $query$,
    p_source
  )
  using v_owner_id;

  -- While the upload waited, others may have recorded what it brings, or made its series as another one.
  execute format(
    $query$
      select
        case
          when o.series_id is not null then format('line %%s: %%s is already observed at %%s', s.line_number, s.series, s.at)
          else format('line %%s: %%s is %%s in %%s by now', s.line_number, s.series, k.kind, concat_ws(' ', k.frequency, k.unit, k.currency))
        end
      from (%s) s
      join series.series k on k.name = s.series and k.owner_id is not distinct from $1
      left join series.observations o on o.series_id = k.id and o.at = s.at and o.upload_id is distinct from $2
      where o.series_id is not null
        or s.kind <> k.kind::text
        or s.frequency <> k.frequency::text
        or s.unit is not null and s.unit is distinct from k.unit
        or s.currency is not null and s.currency is distinct from k.currency
      order by s.line_number
      limit 1
    $query$,
    p_source
  )
  into v_overtaken
  using v_owner_id, p_upload_id;

  if v_overtaken is not null then
    raise exception using
      errcode = 'QM514',
      message = 'others were faster than the upload',
      detail = v_overtaken,
      hint = 'Reject the upload with series.reject_upload and import its file again: it is then held against what is there now.';
  end if;

  -- A record is written as it was decided: without the dropped, with the corrections; a missing value that was
  -- accepted is unknown.
  execute format(
    $query$
      insert into series.observations (series_id, at, value, category, metadata, is_censored, upload_id)
      select
        k.id, s.at, coalesce(d.corrected_value, s.value::double precision), s.category, s.metadata::jsonb,
        coalesce(d.corrected_value, s.value::double precision) is null, $2
      from (%s) s
      join series.series k on k.name = s.series and k.owner_id is not distinct from $1
      left join (
        select f.line_number, f.series_name, bool_or(f.decision = 'dropped') as is_dropped, min(f.corrected_value) as corrected_value
        from series.upload_findings f
        where f.upload_id = $2
          and f.decision in ('dropped', 'fixed')
        group by f.line_number, f.series_name
      ) as d on d.line_number = s.line_number and d.series_name = s.series
      where d.is_dropped is not true
      order by k.id, s.at
    $query$,
    p_source
  )
  using v_owner_id, p_upload_id;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._load_upload_observations(text, uuid, text) is
  'Loader of target observations: makes the series of the upload''s owner that are missing, and their observations, as the findings of the upload were decided. Error: QM514 others have recorded or described the same meanwhile.';

revoke execute on function series._load_upload_observations(text, uuid, text) from public;
--! EndIncluded series/functions/load_upload_observations.sql
--! Included series/functions/drop_decided_records.sql
create or replace function series._drop_decided_records(p_upload series.uploads)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_typed text := series._staging_name(p_upload.id, 'typed');
  v_records text;
begin
  if not exists (select from series.upload_findings f where f.upload_id = p_upload.id and f.decision = 'dropped' and f.kind <> 'duplicate') then
    return;
  end if;

  select string_agg(format('select r.line_number from (%s) as r', series._target_source_sql(p_upload, t.definition)), ' union all ' order by t.place)
  into v_records
  from jsonb_array_elements(p_upload.mapping -> 'targets') with ordinality as t (definition, place);

  -- A line of several series is rejected when all of it was dropped.
  execute format(
    $query$
      with dropped as (
        select d.line_number, count(*) as record_count, min(d.reason) as reason
        from (
          select f.line_number, f.series_name, min('dropped by a decision' || coalesce(': ' || f.comment, '')) as reason
          from series.upload_findings f
          where f.upload_id = $1
            and f.decision = 'dropped'
            and f.kind <> 'duplicate'
          group by f.line_number, f.series_name
        ) as d
        group by d.line_number
      )
      update %s t
      set faults = array['|' || d.reason]
      from dropped d
      join (select r.line_number, count(*) as record_count from (%s) as r group by r.line_number) as k
        on k.line_number = d.line_number
        and k.record_count = d.record_count
      where t.line_number = d.line_number
    $query$,
    v_typed, v_records
  )
  using p_upload.id;

  execute format(
    $query$
      insert into series.upload_rejects (upload_id, line_number, reason, raw)
      select $1, t.line_number, substr(t.faults[1], 2), s.raw
      from %s t
      join %s s on s.line_number = t.line_number
      where t.faults is not null
        and not exists (select from series.upload_rejects r where r.upload_id = $1 and r.line_number = t.line_number)
    $query$,
    v_typed, series._staging_name(p_upload.id, 'staging')
  )
  using p_upload.id;

  update series.uploads u
  set
    rejected_count = r.line_count,
    accepted_count = u.line_count - u.filtered_count - r.line_count
  from (select count(distinct x.line_number) as line_count from series.upload_rejects x where x.upload_id = p_upload.id) as r
  where u.id = p_upload.id;
end
$$;

comment on function series._drop_decided_records(series.uploads) is
  'Moves the records that were dropped by decisions from the accepted to the rejected ones, before the load, so that every line stays accounted for.';

revoke execute on function series._drop_decided_records(series.uploads) from public;
--! EndIncluded series/functions/drop_decided_records.sql
--! Included series/functions/load_upload.sql
create or replace function series.load_upload(p_upload_id uuid, p_accept_rejects boolean default false)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_upload series.uploads;
  v_target record;
  v_source text;
  v_count bigint;
  v_undecided record;
  v_loaded jsonb := '{}'::jsonb;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  if v_upload.state in ('validated', 'partially_valid') then
    select
      count(*) as finding_count,
      (array_agg(format('%s in %s, line %s', f.kind, f.series_name, f.line_number) order by f.line_number, f.kind))[1] as first_finding
    into v_undecided
    from series.upload_findings f
    where f.upload_id = p_upload_id
      and f.needs_decision
      and f.decision = 'pending';

    if v_undecided.finding_count > 0 then
      raise exception using
        errcode = 'QM512',
        message = 'findings of the upload wait for a decision',
        detail = format('%s in %s, the first: %s', v_undecided.finding_count, v_upload.filename, v_undecided.first_finding),
        hint = 'Look at series.upload_findings and decide with series.decide_upload_finding, or correct the file and import it again.';
    end if;
  end if;

  if v_upload.state = 'partially_valid' and not p_accept_rejects then
    raise exception using
      errcode = 'QM506',
      message = 'some records of the upload are rejected',
      detail = format('%s of %s records of %s', v_upload.rejected_count, v_upload.line_count, v_upload.filename),
      hint = 'Look at series.upload_rejects, then correct the file or load the rest with p_accept_rejects => true.';
  end if;

  if to_regclass(series._staging_name(p_upload_id, 'typed')) is null and v_upload.state in ('validated', 'partially_valid') then
    raise exception using
      errcode = 'QM505',
      message = 'the staging table of the upload is gone',
      detail = format('upload %s', p_upload_id),
      hint = 'Import the file again; an import runs in one transaction.';
  end if;

  -- Working tables are not logged: after a crash of the server they are empty.
  if v_upload.state in ('validated', 'partially_valid') then
    execute format('select count(*) from %s t where t.filter_reason is null and t.faults is null', series._staging_name(p_upload_id, 'typed'))
    into v_count;

    if v_count <> v_upload.accepted_count then
      raise exception using
        errcode = 'QM505',
        message = 'the staging table of the upload is gone',
        detail = format('upload %s: %s of %s accepted records are left', p_upload_id, v_count, v_upload.accepted_count),
        hint = 'Reject the upload with series.reject_upload and import the file again.';
    end if;
  end if;

  -- Two uploads of one file can both be validated; one of them is loaded.
  perform pg_advisory_xact_lock(hashtextextended('series.upload ' || encode(v_upload.sha256, 'hex'), 0));

  if exists (
    select
    from series.uploads u
    where u.owner_id is not distinct from v_upload.owner_id
      and u.sha256 = v_upload.sha256
      and u.data_type = v_upload.data_type
      and u.state = 'loaded'
      and u.id <> p_upload_id
  ) then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('the file of upload %s was loaded by another upload meanwhile', p_upload_id),
      hint = 'Reject this one with series.reject_upload.';
  end if;

  perform series._move_upload(
    p_upload_id,
    case when v_upload.state = 'partially_valid' then 'partially_valid' else 'validated' end,
    'loading',
    case when v_upload.state = 'partially_valid' then 'accepted without the rejected records' end
  );
  perform series._drop_decided_records(v_upload);

  for v_target in
    select t.definition, u.target, u.table_name, u.loader
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    join series.upload_targets u on u.target = t.definition ->> 'target'
    order by t.place
  loop
    v_source := series._target_source_sql(v_upload, v_target.definition);

    if v_target.table_name is not null then
      v_count := series._load_masters(v_target.definition, v_source);
    else
      execute format('select %s($1, $2, $3)', v_target.loader)
      into v_count
      using v_source, p_upload_id, coalesce(v_target.definition ->> 'mode', 'create');
    end if;

    v_loaded := v_loaded || jsonb_build_object(
      v_target.target, coalesce((v_loaded ->> v_target.target)::bigint, 0) + v_count
    );
  end loop;

  if v_loaded ? 'observations' then
    perform series._add_upload_revisions(p_upload_id, 'loaded');
  end if;

  update series.uploads u
  set
    loaded_at = clock_timestamp(),
    detected_schema = u.detected_schema || jsonb_build_object('loaded', v_loaded)
  where u.id = p_upload_id;

  perform series._move_upload(p_upload_id, 'loading', 'loaded');
  perform series._drop_staging(p_upload_id);

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.load_upload(uuid, boolean) is
  'Last step of an import: loads the accepted records into their targets, all or nothing, and drops the staging tables. Records are accounted for by a check constraint: accepted + rejected + filtered = read. What each target got is in detected_schema, key loaded. Findings are applied as they were decided: a dropped record becomes a rejected one. Errors: QM503 state, QM504 no such upload, QM505 staging gone, QM506 rejects not accepted, QM512 findings wait for a decision, QM514 others were faster, and those of the targets'' commands.';

revoke execute on function series.load_upload(uuid, boolean) from public;
grant execute on function series.load_upload(uuid, boolean) to qm_app;
--! EndIncluded series/functions/load_upload.sql
--! Included series/functions/decide_upload_finding.sql
create or replace function series.decide_upload_finding(
  p_finding_id uuid,
  p_decision series.quality_decision,
  p_comment text,
  p_corrected_value double precision default null
)
returns series.upload_findings
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
  v_finding series.upload_findings;
  v_fault text;
  v_series_id uuid;
begin
  -- What a file means is for people to say.
  perform identity._check_actor('analyst', 'planner', 'admin');

  -- The upload first, as the commands that load and revoke it.
  select u.*
  into v_upload
  from series.uploads u
  where u.id = (select f.upload_id from series.upload_findings f where f.id = p_finding_id)
    and identity._sees_owner(u.owner_id)
  for no key update;

  select f.*
  into v_finding
  from series.upload_findings f
  where f.id = p_finding_id
    and f.upload_id = v_upload.id
  for no key update;

  if not found or v_finding.decision <> 'pending' then
    raise exception using
      errcode = 'QM511',
      message = 'the finding is already decided',
      detail = format('finding %s is %s', p_finding_id, coalesce(v_finding.decision::text, 'not there')),
      hint = 'select id, kind from series.upload_findings where decision = ''pending'' lists those that wait.';
  end if;

  if v_upload.state not in ('validated', 'partially_valid', 'loaded') then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is %s', v_upload.id, v_upload.state),
      hint = 'Findings are decided while the upload waits, or after it was loaded.';
  end if;

  v_fault := case
    when coalesce(p_decision, 'pending') = 'pending' then 'the decision is missing'
    when coalesce(btrim(p_comment), '') = '' then 'a decision says why; the comment is missing'
    when p_decision = 'fixed' and not coalesce(p_corrected_value > '-Infinity' and p_corrected_value < 'Infinity', false)
      then format('corrected value %s', coalesce(p_corrected_value::text, 'null'))
    when p_decision <> 'fixed' and p_corrected_value is not null then format('%s takes no corrected value', p_decision)
    when v_finding.kind in ('gap', 'wrong_order', 'duplicate') and p_decision in ('fixed', 'dropped')
      then format('%s is accepted or ignored', v_finding.kind)
    when v_finding.needs_decision and p_decision = 'ignored' then format('%s is accepted, fixed or dropped', v_finding.kind)
  end;

  if v_fault is null and v_upload.state = 'loaded' and p_decision in ('fixed', 'dropped') then
    select s.id
    into v_series_id
    from series.series s
    join series.observations o on o.series_id = s.id and o.at = v_finding.at and o.upload_id = v_upload.id
    where s.name = v_finding.series_name
      and s.owner_id is not distinct from v_upload.owner_id
    for no key update of s;

    if not found then
      v_fault := format('what the upload brought for %s at %s was replaced since', v_finding.series_name, v_finding.at);
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM513',
      message = 'the finding cannot be decided like this',
      detail = v_fault,
      hint = 'accepted and ignored leave the value, fixed takes the corrected one, dropped takes the record out; each with a comment.';
  end if;

  if v_series_id is not null then
    if p_decision = 'fixed' then
      update series.observations o
      set
        value = p_corrected_value,
        is_censored = false,
        recorded_at = now()
      where o.series_id = v_series_id
        and o.at = v_finding.at;
    else
      delete from series.observations o
      where o.series_id = v_series_id
        and o.at = v_finding.at;
    end if;

    perform series._add_revision(v_series_id, 'corrected', 1, v_finding.at, v_finding.at, v_upload.id);
  end if;

  -- What else was found about the same record is settled with its value.
  update series.upload_findings f
  set
    decision = p_decision,
    corrected_value = p_corrected_value,
    comment = p_comment,
    decided_by = identity.acting_user_id(),
    decided_at = clock_timestamp()
  where f.upload_id = v_finding.upload_id
    and f.decision = 'pending'
    and (
      f.id = p_finding_id
      or p_decision in ('fixed', 'dropped') and f.line_number = v_finding.line_number and f.series_name = v_finding.series_name
        and f.kind not in ('wrong_order', 'duplicate')
    );

  -- Of several values for a moment one is taken: the others fall with it, and what was found about them.
  if exists (
    select
    from series.upload_findings f
    where f.upload_id = v_finding.upload_id
      and f.line_number = v_finding.line_number
      and f.series_name = v_finding.series_name
      and f.kind = 'conflicting_duplicate'
      and f.decision in ('accepted', 'fixed')
  ) then
    update series.upload_findings f
    set
      decision = 'dropped',
      comment = format('line %s was taken: %s', v_finding.line_number, p_comment),
      decided_by = identity.acting_user_id(),
      decided_at = clock_timestamp()
    where f.upload_id = v_finding.upload_id
      and f.series_name = v_finding.series_name
      and f.at = v_finding.at
      and f.line_number <> v_finding.line_number
      and f.decision = 'pending'
      and f.kind not in ('wrong_order', 'duplicate');
  end if;

  select f.* into v_finding from series.upload_findings f where f.id = p_finding_id;
  return v_finding;
end
$$;

comment on function series.decide_upload_finding(uuid, series.quality_decision, text, double precision) is
  'Records what a person decided about a finding of an upload, and why. accepted: it is right as it is (a missing value is loaded as unknown; of a conflicting duplicate this record is taken and its rivals are dropped). fixed: p_corrected_value takes its place. dropped: the record is no part of the series. ignored: it stays unexplained (not for what needs a decision). Gaps, duplicates and wrong order are accepted or ignored. Before the load the decision is kept and the load applies it; after the load a correction is written at once. fixed and dropped settle what else was found about the record. The finding keeps the value of the file. Errors: QM102, QM103, QM503 the upload neither waits nor is loaded, QM511 not pending, QM513 the decision does not fit.';

revoke execute on function series.decide_upload_finding(uuid, series.quality_decision, text, double precision) from public;
grant execute on function series.decide_upload_finding(uuid, series.quality_decision, text, double precision) to qm_app;
--! EndIncluded series/functions/decide_upload_finding.sql
--! Included series/functions/discard_staging.sql
create or replace function series.discard_staging(p_upload_id uuid)
returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Of somebody else's upload there is none.
  if exists (select from series.uploads u where u.id = p_upload_id and identity._sees_owner(u.owner_id)) then
    perform series._drop_staging(p_upload_id);
  end if;
end
$$;

comment on function series.discard_staging(uuid) is
  'Drops the working tables of an upload that was validated and is not going to be loaded; its rejects and counts stay. Dropping what is gone is no error.';

revoke execute on function series.discard_staging(uuid) from public;
grant execute on function series.discard_staging(uuid) to qm_app;
--! EndIncluded series/functions/discard_staging.sql
--! Included series/functions/record_failed_upload.sql
create or replace function series.record_failed_upload(
  p_filename text,
  p_sha256 bytea,
  p_byte_count bigint,
  p_mapping jsonb,
  p_error text
)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
  v_upload_id uuid := core.uuid_v7();
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  perform core.record_transition('upload', v_upload_id, 'nonexistent', 'received');

  insert into series.uploads (id, owner_id, filename, sha256, byte_count, data_type, mapping_name, mapping, error)
  values (
    v_upload_id, identity.owner_of_new_rows(), p_filename, p_sha256, p_byte_count,
    coalesce(p_mapping ->> 'data_type', ''), coalesce(p_mapping ->> 'name', ''), p_mapping, p_error
  );

  perform series._move_upload(v_upload_id, 'received', 'hashing');
  perform series._move_upload(v_upload_id, 'hashing', 'failed', p_error);

  select u.* into v_upload from series.uploads u where u.id = v_upload_id;
  return v_upload;
end
$$;

comment on function series.record_failed_upload(text, bytea, bigint, jsonb, text) is
  'Leaves a trace of an import whose transaction was rolled back: a row in state failed with the error. Called in a transaction of its own. Nothing else of that import is left.';

revoke execute on function series.record_failed_upload(text, bytea, bigint, jsonb, text) from public;
grant execute on function series.record_failed_upload(text, bytea, bigint, jsonb, text) to qm_app;
--! EndIncluded series/functions/record_failed_upload.sql
--! Included series/functions/reject_upload.sql
create or replace function series.reject_upload(p_upload_id uuid, p_reason text)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  if v_upload.state not in ('validated', 'partially_valid') then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is %s', p_upload_id, v_upload.state),
      hint = 'Only an upload that waits for a decision, validated or partially_valid, can be rejected; a loaded one is revoked.';
  end if;

  perform series._move_upload(p_upload_id, v_upload.state, 'rejected', p_reason);
  perform series._drop_staging(p_upload_id);

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.reject_upload(uuid, text) is
  'A person decides against loading an upload. Errors: QM503 state, QM504 no such upload.';

revoke execute on function series.reject_upload(uuid, text) from public;
grant execute on function series.reject_upload(uuid, text) to qm_app;
--! EndIncluded series/functions/reject_upload.sql
--! Included series/functions/revoke_upload_observations.sql
create or replace function series._revoke_upload_observations(p_upload_id uuid)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform series._add_upload_revisions(p_upload_id, 'revoked');

  delete from series.observations o
  where o.upload_id = p_upload_id;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._revoke_upload_observations(uuid) is
  'Revoker of target observations: removes them, and adds a revision to each series that had some, by which what was computed from it is known to rest on them.';

revoke execute on function series._revoke_upload_observations(uuid) from public;
--! EndIncluded series/functions/revoke_upload_observations.sql
--! Included series/functions/revoke_upload.sql
create or replace function series.revoke_upload(p_upload_id uuid, p_reason text)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
  v_target record;
  v_count bigint;
  v_revoked jsonb := '{}'::jsonb;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  if v_upload.state <> 'loaded' then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is %s', p_upload_id, v_upload.state),
      hint = 'Only a loaded upload can be revoked.';
  end if;

  for v_target in
    select distinct r.target, r.revoker
    from jsonb_array_elements(v_upload.mapping -> 'targets') as t (definition)
    join series.upload_revokers r on r.target = t.definition ->> 'target'
    order by r.target
  loop
    execute format('select %s($1)', v_target.revoker) into v_count using p_upload_id;
    v_revoked := v_revoked || jsonb_build_object(v_target.target, v_count);
  end loop;

  if v_revoked = '{}' then
    raise exception using
      errcode = 'QM507',
      message = 'nothing of this upload can be taken back',
      detail = format('upload %s filled %s', p_upload_id, v_upload.mapping_name),
      hint = 'Masters may be in use: retire them one by one. Stock is corrected by counting again.';
  end if;

  perform core.record_transition('upload', p_upload_id, 'loaded', 'revoked', p_reason, v_revoked);

  update series.uploads u
  set
    revoked_at = clock_timestamp(),
    state = 'revoked',
    detected_schema = u.detected_schema || jsonb_build_object('revoked', v_revoked)
  where u.id = p_upload_id;

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.revoke_upload(uuid, text) is
  'Takes back the sales and observations that an upload brought, with their rollups, and leaves the upload as a tombstone; masters stay. The file can be imported again afterwards. Errors: QM503 state, QM504 no such upload, QM507 nothing can be taken back.';

revoke execute on function series.revoke_upload(uuid, text) from public;
grant execute on function series.revoke_upload(uuid, text) to qm_app;
--! EndIncluded series/functions/revoke_upload.sql
--! Included series/functions/create_series.sql
create or replace function series.create_series(
  p_name text,
  p_kind series.series_kind,
  p_frequency series.series_frequency,
  p_item_id uuid default null,
  p_location_id uuid default null,
  p_unit text default null,
  p_currency text default null,
  p_description text default null
)
returns series.series
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_series series.series;
  v_owner_id uuid := identity.owner_of_new_rows();
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  insert into series.series as s (name, kind, frequency, item_id, location_id, unit, currency, description, owner_id)
  values (p_name, p_kind, p_frequency, p_item_id, p_location_id, p_unit, p_currency, p_description, v_owner_id)
  on conflict on constraint series_owner_id_name_key do update
  set
    description = coalesce(excluded.description, s.description)
  where s.kind = excluded.kind
    and s.frequency = excluded.frequency
    and s.item_id is not distinct from excluded.item_id
    and s.location_id is not distinct from excluded.location_id
    and s.unit is not distinct from excluded.unit
    and s.currency is not distinct from excluded.currency
  returning s.* into v_series;

  if not found then
    raise exception using
      errcode = 'QM510',
      message = 'the time series cannot be described like this',
      detail = format('%s exists with another kind, frequency, item, location, unit or currency', p_name),
      hint = 'Give the new series another name.';
  end if;

  return v_series;
end
$$;

comment on function series.create_series(text, series.series_kind, series.series_frequency, uuid, uuid, text, text, text) is
  'Makes a time series of the session''s user and returns it; repeating the call returns the same row. Errors: QM510 the name is taken by a different series; the table''s checks where money has no currency or demand no item.';

revoke execute on function series.create_series(text, series.series_kind, series.series_frequency, uuid, uuid, text, text, text) from public;
grant execute on function series.create_series(text, series.series_kind, series.series_frequency, uuid, uuid, text, text, text) to qm_app;
--! EndIncluded series/functions/create_series.sql
--! Included series/functions/find_unreadable_observation.sql
create or replace function series._find_unreadable_observation(
  p_observations jsonb,
  out place bigint,
  out at text,
  out reason text
)
returns record
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line record;
begin
  for v_line in
    select o.place, o.line
    from jsonb_array_elements(p_observations) with ordinality as o (line, place)
    order by o.place
  loop
    place := v_line.place;
    at := v_line.line ->> 'at';

    begin
      reason := 'the time cannot be read';
      perform (v_line.line ->> 'at')::timestamptz;
      reason := format('value %s is not a number', v_line.line ->> 'value');
      perform (v_line.line ->> 'value')::double precision;
      reason := 'is_censored is neither true nor false';
      perform (v_line.line ->> 'is_censored')::boolean;
    exception
      when data_exception then
        return;
    end;
  end loop;

  reason := null;
end
$$;

comment on function series._find_unreadable_observation(jsonb) is
  'First of the observations of series.record_observations whose time, value or mark cannot be read, and why; reason null where there is none.';

revoke execute on function series._find_unreadable_observation(jsonb) from public;
--! EndIncluded series/functions/find_unreadable_observation.sql
--! Included series/functions/record_observations.sql
create or replace function series.record_observations(
  p_series_id uuid,
  p_observations jsonb,
  p_idempotency_key text default null
)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_fault record;
  v_range record;
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if jsonb_typeof(p_observations) is distinct from 'array' then
    raise exception using
      errcode = 'QM509',
      message = 'the observation cannot be recorded',
      detail = 'the observations are not a JSON array',
      hint = 'Give an array of objects with at, value and, where they matter, category, metadata, is_censored.';
  end if;

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'series.record_observations', jsonb_build_array(p_series_id, p_observations)
  );

  if v_first is not null then
    return (v_first #>> '{}')::bigint;
  end if;

  -- Writers of one series go one behind the other, so that its revisions tell the order of its changes.
  perform
  from series.series s
  where s.id = p_series_id
    and series._sees_series(s.id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  -- Times and numbers are read all at once; only if that fails is the one looked for that cannot be read.
  begin
    with lines as (
      select
        o.place,
        (o.line ->> 'at')::timestamptz as at,
        (o.line ->> 'value')::double precision as value,
        jsonb_typeof(o.line -> 'metadata') as metadata_type,
        coalesce((o.line ->> 'is_censored')::boolean, false) as is_censored
      from jsonb_array_elements(p_observations) with ordinality as o (line, place)
    ),
    counted as (
      select l.*, row_number() over (partition by l.at order by l.place) as occurrence
      from lines l
    )
    select c.place, c.at::text as at, f.reason
    into v_fault
    from counted c
    cross join lateral (
      values
        ('has no time', c.at is null or not isfinite(c.at)),
        (format('value %s is not a number', c.value), c.value in ('NaN', 'Infinity', '-Infinity')),
        ('has no value and is not censored', c.value is null and not c.is_censored),
        ('metadata is not an object', c.metadata_type not in ('object', 'null')),
        ('is given twice', c.at is not null and c.occurrence > 1)
    ) as f (reason, is_fault)
    where f.is_fault
    order by c.place
    limit 1;
  exception
    when data_exception then
      v_fault := series._find_unreadable_observation(p_observations);
  end;

  if v_fault.reason is not null then
    raise exception using
      errcode = 'QM509',
      message = 'the observation cannot be recorded',
      detail = format('observation %s at %s: %s', v_fault.place, coalesce(v_fault.at, 'no time'), v_fault.reason),
      hint = 'Correct it; nothing was recorded.';
  end if;

  select min(o.at) as first_at, max(o.at) as last_at
  into v_range
  from jsonb_to_recordset(p_observations) as o (at timestamptz);

  if v_range.first_at is not null then
    perform core.ensure_partitions('series.observations', v_range.first_at, v_range.last_at);
  end if;

  insert into series.observations as t (series_id, at, value, category, metadata, is_censored)
  select p_series_id, o.at, o.value, o.category, o.metadata, coalesce(o.is_censored, false)
  from jsonb_to_recordset(p_observations) as o (
    at timestamptz, value double precision, category text, metadata jsonb, is_censored boolean
  )
  order by o.at
  on conflict on constraint observations_pkey do update
  set
    value = excluded.value,
    category = excluded.category,
    metadata = excluded.metadata,
    is_censored = excluded.is_censored,
    upload_id = null,
    recorded_at = now();

  get diagnostics v_count = row_count;

  if v_count > 0 then
    perform series._add_revision(p_series_id, 'recorded', v_count, v_range.first_at, v_range.last_at);
  end if;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_count));
  end if;

  return v_count;
end
$$;

comment on function series.record_observations(uuid, jsonb, text) is
  'Records observations of a series, all or nothing: a JSON array of {at, value, category, metadata, is_censored}. An observation of the same moment is replaced. Returns how many. Errors: QM508 no such series, QM509 names the observation and what is wrong, QM001 key reused.';

revoke execute on function series.record_observations(uuid, jsonb, text) from public;
grant execute on function series.record_observations(uuid, jsonb, text) to qm_app;
--! EndIncluded series/functions/record_observations.sql
--! Included series/functions/frequency_unit.sql
create or replace function series.frequency_unit(p_frequency series.series_frequency)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency
    when 'daily' then 'day'
    when 'weekly' then 'week'
    when 'monthly' then 'month'
    when 'quarterly' then 'quarter'
    when 'yearly' then 'year'
  end
$$;

comment on function series.frequency_unit(series.series_frequency) is
  'Unit of date_trunc for a frequency; null for irregular series.';

revoke execute on function series.frequency_unit(series.series_frequency) from public;
grant execute on function series.frequency_unit(series.series_frequency) to qm_app, qm_readonly;
--! EndIncluded series/functions/frequency_unit.sql
--! Included series/functions/frequency_step.sql
create or replace function series.frequency_step(p_frequency series.series_frequency)
returns interval
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency
    when 'daily' then interval '1 day'
    when 'weekly' then interval '7 days'
    when 'monthly' then interval '1 month'
    when 'quarterly' then interval '3 months'
    when 'yearly' then interval '1 year'
  end
$$;

comment on function series.frequency_step(series.series_frequency) is
  'Length of a period of a frequency; null for irregular series.';

revoke execute on function series.frequency_step(series.series_frequency) from public;
grant execute on function series.frequency_step(series.series_frequency) to qm_app, qm_readonly;
--! EndIncluded series/functions/frequency_step.sql
--! Included series/functions/read_series.sql
create or replace function series.read_series(
  p_series_id uuid,
  p_from timestamptz,
  p_until timestamptz,
  p_frequency series.series_frequency default null,
  p_aggregate text default null
)
returns table (bucket timestamptz, value double precision, observation_count bigint, is_gap boolean, is_censored boolean)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_series series.series;
  v_frequency series.series_frequency;
  v_unit text;
  v_aggregate text;
begin
  select s.* into v_series from series.series s where s.id = p_series_id;

  if not found then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  v_frequency := coalesce(p_frequency, v_series.frequency);
  v_unit := series.frequency_unit(v_frequency);
  -- Flows add up over a bucket; a price is what it was last.
  v_aggregate := coalesce(p_aggregate, case when v_series.kind = 'price' then 'last' when v_series.kind = 'other' then 'mean' else 'sum' end);

  if v_aggregate not in ('sum', 'mean', 'last', 'minimum', 'maximum') or p_from >= p_until then
    raise exception using
      errcode = 'QM510',
      message = 'the time series cannot be described like this',
      detail = format('aggregate %s, from %s until %s', v_aggregate, p_from, p_until),
      hint = 'Aggregates are sum, mean, last, minimum, maximum; from must lie before until.';
  end if;

  if v_unit is null then
    return query
    select o.at, o.value, 1::bigint, false, o.is_censored
    from series.observations o
    where o.series_id = p_series_id
      and o.at >= p_from
      and o.at < p_until
    order by o.at;
    return;
  end if;

  return query
  with buckets as (
    select
      b.start at time zone 'UTC' as bucket,
      (b.start + ('1 ' || case v_unit when 'quarter' then 'month' else v_unit end)::interval * case v_unit when 'quarter' then 3 else 1 end) at time zone 'UTC' as next_bucket
    from generate_series(
      date_trunc(v_unit, p_from at time zone 'UTC'),
      (p_until at time zone 'UTC') - interval '1 microsecond',
      ('1 ' || case v_unit when 'quarter' then 'month' else v_unit end)::interval * case v_unit when 'quarter' then 3 else 1 end
    ) as b (start)
  ),
  observed as (
    select date_trunc(v_unit, o.at at time zone 'UTC') at time zone 'UTC' as bucket, o.at, o.value, o.is_censored
    from series.observations o
    where o.series_id = p_series_id
      and o.at >= p_from
      and o.at < p_until
  ),
  summed as (
    select
      o.bucket,
      case v_aggregate
        when 'sum' then sum(o.value)
        when 'mean' then avg(o.value)
        when 'minimum' then min(o.value)
        when 'maximum' then max(o.value)
        else (array_agg(o.value order by o.at desc))[1]
      end as value,
      count(*) as observation_count,
      bool_or(o.is_censored) as is_censored
    from observed o
    group by o.bucket
  )
  select
    b.bucket,
    case when s.is_censored then null else s.value end,
    coalesce(s.observation_count, 0),
    s.bucket is null,
    coalesce(s.is_censored, false)
  from buckets b
  left join summed s on s.bucket = b.bucket
  order by b.bucket;
end
$$;

comment on function series.read_series(uuid, timestamptz, timestamptz, series.series_frequency, text) is
  'A series from p_from (included) until p_until (excluded) in buckets of a frequency (default: its own; UTC, weeks from Monday). A bucket without observations is a row with value null and is_gap; a bucket with a censored observation has value null, because its sum is unknown. Aggregates: sum (default for flows), last (default for prices), mean (default for other), minimum, maximum. Errors: QM508, QM510.';

revoke execute on function series.read_series(uuid, timestamptz, timestamptz, series.series_frequency, text) from public;
grant execute on function series.read_series(uuid, timestamptz, timestamptz, series.series_frequency, text) to qm_app, qm_readonly;
--! EndIncluded series/functions/read_series.sql
--! Included series/functions/find_quality_issues.sql
create or replace function series.find_quality_issues(p_series_id uuid)
returns table (at timestamptz, kind text, value double precision, expected_low double precision, expected_high double precision, severity core.severity)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_range record;
begin
  if not exists (select from series.series s where s.id = p_series_id) then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  select min(o.at) as first_at, max(o.at) as last_at
  into v_range
  from series.observations o
  where o.series_id = p_series_id;

  if v_range.first_at is null then
    return;
  end if;

  return query
  select k.moments[f.place], f.kind, f.value, f.expected_low, f.expected_high, f.severity
  from (
    select array_agg(o.at order by o.at) as moments, array_agg(o.value order by o.at) as "values"
    from series.observations o
    where o.series_id = p_series_id
      and not o.is_censored
  ) as k
  cross join lateral series.find_outliers(k."values") as f
  union all
  select r.bucket, 'missing', null, null, null, 'low'::core.severity
  -- The end is excluded: a microsecond later, so that a series of one observation has a period too.
  from series.read_series(p_series_id, v_range.first_at, v_range.last_at + interval '1 microsecond') as r
  where r.is_gap
  order by 1, 2;
end
$$;

comment on function series.find_quality_issues(uuid) is
  'What looks wrong in a series: missing buckets of its frequency between first and last observation, and outliers by the two rules of series.find_outliers. Censored values do not count. Changes nothing. Error: QM508.';

revoke execute on function series.find_quality_issues(uuid) from public;
grant execute on function series.find_quality_issues(uuid) to qm_app, qm_readonly;
--! EndIncluded series/functions/find_quality_issues.sql
--! Included series/functions/record_quality_findings.sql
create or replace function series.record_quality_findings(p_series_id uuid)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not series._sees_series(p_series_id) then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  insert into series.quality_findings (series_id, at, kind, value, expected_low, expected_high, severity)
  select p_series_id, f.at, f.kind, f.value, f.expected_low, f.expected_high, f.severity
  from series.find_quality_issues(p_series_id) as f
  on conflict on constraint quality_findings_series_id_at_kind_key do nothing;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series.record_quality_findings(uuid) is
  'Keeps what series.find_quality_issues finds, for a person to decide; findings that are kept already stay as they are. Returns the number of new ones. Error: QM508.';

revoke execute on function series.record_quality_findings(uuid) from public;
grant execute on function series.record_quality_findings(uuid) to qm_app;
--! EndIncluded series/functions/record_quality_findings.sql
--! Included series/functions/decide_quality_finding.sql
create or replace function series.decide_quality_finding(
  p_finding_id uuid,
  p_decision series.quality_decision,
  p_comment text default null,
  p_corrected_value double precision default null
)
returns series.quality_findings
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_finding series.quality_findings;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select f.*
  into v_finding
  from series.quality_findings f
  where f.id = p_finding_id
    and series._sees_series(f.series_id)
  for no key update;

  if not found or v_finding.decision <> 'pending' or p_decision = 'pending' then
    raise exception using
      errcode = 'QM511',
      message = 'the finding is already decided',
      detail = format('finding %s is %s', p_finding_id, coalesce(v_finding.decision::text, 'not there')),
      hint = 'Decide a pending finding with accepted, fixed, dropped or ignored.';
  end if;

  if (p_decision = 'fixed') <> (p_corrected_value is not null) or p_corrected_value in ('NaN', 'Infinity', '-Infinity') then
    raise exception using
      errcode = 'QM509',
      message = 'the observation cannot be recorded',
      detail = format('decision %s with corrected value %s', p_decision, coalesce(p_corrected_value::text, 'null')),
      hint = 'fixed needs the corrected value, the other decisions take none.';
  end if;

  if p_decision = 'dropped' and v_finding.kind = 'missing' then
    raise exception using
      errcode = 'QM513',
      message = 'the finding cannot be decided like this',
      detail = format('finding %s: what is missing cannot be dropped', p_finding_id),
      hint = 'Decide it with accepted, fixed or ignored.';
  end if;

  if p_decision = 'dropped' then
    delete from series.observations o
    where o.series_id = v_finding.series_id
      and o.at = v_finding.at;

    if found then
      perform series._add_revision(v_finding.series_id, 'corrected', 1, v_finding.at, v_finding.at);
    end if;
  end if;

  if p_decision = 'fixed' then
    perform series._add_revision(v_finding.series_id, 'corrected', 1, v_finding.at, v_finding.at);
    perform core.ensure_partitions('series.observations', v_finding.at, v_finding.at);

    insert into series.observations as o (series_id, at, value)
    values (v_finding.series_id, v_finding.at, p_corrected_value)
    on conflict on constraint observations_pkey do update
    set
      value = excluded.value,
      is_censored = false,
      recorded_at = now();
  end if;

  update series.quality_findings f
  set
    decision = p_decision,
    corrected_value = p_corrected_value,
    comment = p_comment,
    decided_by = identity.acting_user_id(),
    decided_at = clock_timestamp()
  where f.id = p_finding_id
  returning f.* into v_finding;

  return v_finding;
end
$$;

comment on function series.decide_quality_finding(uuid, series.quality_decision, text, double precision) is
  'Records what a person decided about a finding; fixed also writes the corrected value, dropped removes the observation, and the finding keeps the old value. Errors: QM509 a correction is missing or not wanted, QM511 not pending, QM513 a missing observation cannot be dropped.';

revoke execute on function series.decide_quality_finding(uuid, series.quality_decision, text, double precision) from public;
grant execute on function series.decide_quality_finding(uuid, series.quality_decision, text, double precision) to qm_app;
--! EndIncluded series/functions/decide_quality_finding.sql
--! Included series/views/upload_finding_counts.sql
create or replace view series.upload_finding_counts
with (security_invoker = true)
as
select
  f.upload_id,
  f.series_name,
  f.kind,
  f.needs_decision,
  count(*) as finding_count,
  sum(f.record_count) as record_count,
  count(*) filter (where f.decision = 'pending') as pending_count,
  count(*) filter (where f.decision = 'accepted') as accepted_count,
  count(*) filter (where f.decision = 'fixed') as fixed_count,
  count(*) filter (where f.decision = 'dropped') as dropped_count,
  count(*) filter (where f.decision = 'ignored') as ignored_count,
  max(f.severity) as severity,
  min(f.line_number) as first_line_number,
  min(f.at) as first_at,
  max(coalesce(f.until_at, f.at)) as last_at
from series.upload_findings f
group by f.upload_id, f.series_name, f.kind, f.needs_decision;

comment on view series.upload_finding_counts is
  'The validation report of uploads in short: one row a series and kind of finding, with what was decided so far.';
comment on column series.upload_finding_counts.upload_id is 'Upload.';
comment on column series.upload_finding_counts.series_name is 'Series.';
comment on column series.upload_finding_counts.kind is 'What looks wrong.';
comment on column series.upload_finding_counts.needs_decision is 'True where the upload is not loaded before they are decided.';
comment on column series.upload_finding_counts.finding_count is 'Findings.';
comment on column series.upload_finding_counts.record_count is 'Records, or buckets of gaps, that they stand for.';
comment on column series.upload_finding_counts.pending_count is 'Findings that nobody has decided.';
comment on column series.upload_finding_counts.accepted_count is 'Findings accepted as they are.';
comment on column series.upload_finding_counts.fixed_count is 'Findings whose value was corrected.';
comment on column series.upload_finding_counts.dropped_count is 'Findings whose record was taken out.';
comment on column series.upload_finding_counts.ignored_count is 'Findings left unexplained.';
comment on column series.upload_finding_counts.severity is 'The worst of them.';
comment on column series.upload_finding_counts.first_line_number is 'First line of the file among them; null for gaps.';
comment on column series.upload_finding_counts.first_at is 'Earliest moment.';
comment on column series.upload_finding_counts.last_at is 'Latest moment.';

grant select on series.upload_finding_counts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/views/upload_finding_counts.sql
--! Included series/functions/read_upload_report.sql
create or replace function series.read_upload_report(p_upload_id uuid, p_finding_limit integer default 100)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
begin
  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  return jsonb_build_object(
    'upload_id', v_upload.id,
    'filename', v_upload.filename,
    'data_type', v_upload.data_type,
    'mapping_name', v_upload.mapping_name,
    'state', v_upload.state,
    'line_count', v_upload.line_count,
    'accepted_count', v_upload.accepted_count,
    'rejected_count', v_upload.rejected_count,
    'filtered_count', v_upload.filtered_count,
    -- Of what was meant to be loaded.
    'quality', round(v_upload.accepted_count::numeric / nullif(v_upload.line_count - v_upload.filtered_count, 0), 4),
    'undecided_count', (
      select count(*)
      from series.upload_findings f
      where f.upload_id = p_upload_id
        and f.needs_decision
        and f.decision = 'pending'
    ),
    'unknown_columns', coalesce(v_upload.detected_schema -> 'unknown_columns', '[]'),
    'filters', (
      select coalesce(jsonb_agg(jsonb_build_object('reason', f.reason, 'record_count', f.record_count) order by f.record_count desc, f.reason), '[]')
      from series.upload_filters f
      where f.upload_id = p_upload_id
    ),
    'rejects', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object('column_name', r.column_name, 'reason', r.reason, 'record_count', r.record_count, 'first_line_number', r.first_line_number)
          order by r.record_count desc, r.reason, r.column_name
        ),
        '[]'
      )
      from (
        select x.column_name, x.reason, count(*) as record_count, min(x.line_number) as first_line_number
        from series.upload_rejects x
        where x.upload_id = p_upload_id
        group by x.column_name, x.reason
      ) as r
    ),
    'series', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object(
            'name', s.name,
            'kind', s.kind,
            'frequency', s.frequency,
            'unit', s.unit,
            'currency', s.currency,
            'is_new', s.is_new,
            'record_count', s.record_count,
            'missing_count', s.missing_count,
            'first_at', s.first_at,
            'last_at', s.last_at,
            'minimum', s.minimum,
            'maximum', s.maximum,
            'mean', s.mean,
            'finding_counts', (
              select coalesce(
                jsonb_agg(
                  jsonb_build_object(
                    'kind', c.kind,
                    'needs_decision', c.needs_decision,
                    'finding_count', c.finding_count,
                    'record_count', c.record_count,
                    'pending_count', c.pending_count,
                    'accepted_count', c.accepted_count,
                    'fixed_count', c.fixed_count,
                    'dropped_count', c.dropped_count,
                    'ignored_count', c.ignored_count,
                    'severity', c.severity,
                    'first_line_number', c.first_line_number,
                    'first_at', c.first_at,
                    'last_at', c.last_at
                  )
                  order by c.kind
                ),
                '[]'
              )
              from series.upload_finding_counts c
              where c.upload_id = p_upload_id
                and c.series_name = s.name
            )
          )
          order by s.name
        ),
        '[]'
      )
      from series.upload_series s
      where s.upload_id = p_upload_id
    ),
    'findings', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object(
            'id', f.id,
            'series_name', f.series_name,
            'kind', f.kind,
            'line_number', f.line_number,
            'at', f.at,
            'until_at', f.until_at,
            'record_count', f.record_count,
            'value', f.value,
            'expected_low', f.expected_low,
            'expected_high', f.expected_high,
            'severity', f.severity,
            'needs_decision', f.needs_decision,
            'decision', f.decision,
            'corrected_value', f.corrected_value,
            'comment', f.comment,
            'decided_by', f.decided_by,
            'decided_at', f.decided_at
          )
          order by f.needs_decision desc, f.series_name, f.at, f.line_number, f.kind
        ),
        '[]'
      )
      from (
        select x.*
        from series.upload_findings x
        where x.upload_id = p_upload_id
        order by x.needs_decision desc, x.series_name, x.at, x.line_number, x.kind
        limit p_finding_limit
      ) as f
    )
  );
end
$$;

comment on function series.read_upload_report(uuid, integer) is
  'The validation report of an upload as one JSON document, before it is loaded and afterwards: the account of its records, quality (accepted records as a share of those not filtered; null where there are none), filters and rejects by reason, each series with its figures and counts of findings, and the first p_finding_limit findings, those that need a decision first (null: all). undecided_count says how many decisions the load waits for. Error: QM504.';

revoke execute on function series.read_upload_report(uuid, integer) from public;
grant execute on function series.read_upload_report(uuid, integer) to qm_app, qm_readonly, qm_auditor;
--! EndIncluded series/functions/read_upload_report.sql
--! Included series/views/integrity_findings.sql
create or replace view series.integrity_findings
with (security_invoker = true)
as
select
  'upload_counts_do_not_add_up' as finding,
  u.id as upload_id,
  u.line_count::numeric as expected,
  (u.accepted_count + u.rejected_count + u.filtered_count)::numeric as found
from series.uploads u
where u.state in ('validated', 'partially_valid', 'rejected', 'loaded', 'revoked')
  and u.line_count <> u.accepted_count + u.rejected_count + u.filtered_count
union all
select 'rejects_differ_from_count', u.id, u.rejected_count::numeric, count(distinct r.line_number)::numeric
from series.uploads u
left join series.upload_rejects r on r.upload_id = u.id
group by u.id, u.rejected_count
having u.rejected_count <> count(distinct r.line_number)
union all
select 'filters_differ_from_count', u.id, u.filtered_count::numeric, coalesce(sum(f.record_count), 0)
from series.uploads u
left join series.upload_filters f on f.upload_id = u.id
group by u.id, u.filtered_count
having u.filtered_count <> coalesce(sum(f.record_count), 0)
union all
select 'staging_table_left_over', null, 0, count(*)::numeric
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'series'
  and c.relkind = 'r'
  and c.relname ~ '^(staging|typed)_[0-9a-f]{32}$'
  -- An upload may wait for decisions with its records.
  and not exists (
    select
    from series.uploads u
    where u.id = right(c.relname, 32)::uuid
      and u.state in ('validated', 'partially_valid')
  )
having count(*) > 0
union all
select 'rows_in_default_partition', null, 0, count(*)::numeric
from series.observations_default
having count(*) > 0;

comment on view series.integrity_findings is
  'Where this room contradicts itself: counts of an upload that do not add up, working tables left over, observations without a month''s partition. Empty when all is well.';
comment on column series.integrity_findings.finding is 'What is wrong.';
comment on column series.integrity_findings.upload_id is 'Upload, where one is meant.';
comment on column series.integrity_findings.expected is 'Number that the row says.';
comment on column series.integrity_findings.found is 'Number that its rows give.';

grant select on series.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded series/views/integrity_findings.sql
--! Included series/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM501', 'series', 'mapping_not_usable', 'the mapping cannot be used', 'DETAIL names the place in the mapping file and what is wrong with it.'),
  ('QM502', 'series', 'header_not_usable', 'the file has no usable header', 'Check delimiter, encoding and skip_lines of the mapping.'),
  ('QM503', 'series', 'upload_state', 'the upload is not in the state for this', 'select state from series.uploads tells where it stands.'),
  ('QM504', 'series', 'upload_not_found', 'there is no such upload', 'select id, filename, state from series.uploads lists them.'),
  ('QM505', 'series', 'staging_gone', 'the staging table of the upload is gone', 'Import the file again; an import runs in one transaction.'),
  ('QM506', 'series', 'rejects_not_accepted', 'some records of the upload are rejected', 'Look at series.upload_rejects; correct the file or accept the rest.'),
  ('QM507', 'series', 'upload_not_revocable', 'nothing of this upload can be taken back', 'Masters may be in use; stock is corrected by counting again.'),
  ('QM508', 'series', 'series_not_found', 'there is no such time series', 'select id, name from series.series lists them.'),
  ('QM509', 'series', 'observation_not_usable', 'the observation cannot be recorded', 'DETAIL names the observation and what is wrong with it.'),
  ('QM510', 'series', 'series_not_usable', 'the time series cannot be described like this', 'DETAIL says what is missing.'),
  ('QM511', 'series', 'finding_decided', 'the finding is already decided', 'A decision stays; look for newer findings.'),
  ('QM512', 'series', 'findings_not_decided', 'findings of the upload wait for a decision', 'Decide them with series.decide_upload_finding, or correct the file and import it again.'),
  ('QM513', 'series', 'decision_not_possible', 'the finding cannot be decided like this', 'DETAIL says what is missing or does not fit; the comment of series.decide_upload_finding lists what is possible.'),
  ('QM514', 'series', 'upload_overtaken', 'others were faster than the upload', 'Reject the upload and import its file again: it is then held against what is there now.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded series/data/error_codes.sql
--! Included series/data/partitioned_tables.sql
insert into core.partitioned_tables (table_name, time_column, description)
values
  ('series.observations', 'at', 'History of every time series; kept whole unless the company decides otherwise.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
--! EndIncluded series/data/partitioned_tables.sql
--! Included series/data/states.sql
insert into core.machines (machine, room, description, has_owner)
values
  ('upload', 'series', 'A file on its way into the database.', true)
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description,
  has_owner = excluded.has_owner;

insert into core.states (machine, state, is_terminal, description)
values
  ('upload', 'nonexistent', false, 'Before it is there.'),
  ('upload', 'received', false, 'Registered; nothing read yet.'),
  ('upload', 'hashing', false, 'Being read, staged and hashed.'),
  ('upload', 'duplicate', true, 'The same owner has loaded the same file before.'),
  ('upload', 'validating', false, 'Each record is checked against the mapping and the masters.'),
  ('upload', 'validated', false, 'Every record that is not filtered can be loaded.'),
  ('upload', 'partially_valid', false, 'Some records are rejected; loading the rest takes a decision.'),
  ('upload', 'rejected', true, 'Refused as a whole.'),
  ('upload', 'loading', false, 'Being loaded in one transaction.'),
  ('upload', 'loaded', false, 'Loaded; every line is accounted for.'),
  ('upload', 'failed', true, 'The import failed and left nothing behind but this row.'),
  ('upload', 'revoked', true, 'Its rows were taken back; what was derived from them is flagged.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('upload', 'nonexistent', 'received', 'series.register_upload', 'A file is announced with its mapping.'),
  ('upload', 'received', 'hashing', 'series.register_upload', 'Reading starts.'),
  ('upload', 'hashing', 'duplicate', 'series.register_upload', 'Same owner, same SHA-256, already loaded.'),
  ('upload', 'hashing', 'validating', 'series.validate_upload', 'The file was read to its end.'),
  ('upload', 'hashing', 'failed', 'series.record_failed_upload', 'The import was rolled back, whatever step it had reached; a new import is a new upload.'),
  ('upload', 'validating', 'validated', 'series.validate_upload', 'No record was rejected.'),
  ('upload', 'validating', 'partially_valid', 'series.validate_upload', 'Some records were rejected.'),
  ('upload', 'validating', 'rejected', 'series.validate_upload', 'No record can be loaded.'),
  ('upload', 'validated', 'loading', 'series.load_upload', 'The load starts.'),
  ('upload', 'validated', 'rejected', 'series.reject_upload', 'A person decides against it.'),
  ('upload', 'partially_valid', 'loading', 'series.load_upload', 'A person accepts the load without the rejected records.'),
  ('upload', 'partially_valid', 'rejected', 'series.reject_upload', 'A person decides against it.'),
  ('upload', 'loading', 'loaded', 'series.load_upload', 'One transaction; the counts reconcile.'),
  ('upload', 'loaded', 'revoked', 'series.revoke_upload', 'Its rows are taken back.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded series/data/states.sql
--! Included series/data/upload_targets.sql
insert into series.upload_targets (target, table_name, loader, checker, inspector, load_order, description)
values
  ('categories', 'catalog.categories', null, 'series._check_upload_tree', null, 1, 'A category.'),
  ('items', 'catalog.items', null, 'series._check_upload_items', null, 2, 'An item; the most frequent value of each column where a file names it often.'),
  ('locations', 'catalog.locations', null, 'series._check_upload_tree', null, 3, 'A location.'),
  ('suppliers', 'catalog.suppliers', null, null, null, 5, 'A supplier.'),
  ('supplier_items', null, 'series._load_upload_offers', 'series._check_upload_offers', null, 6, 'An offer, with its price from today on where the file has one.'),
  ('bom_lines', null, 'series._load_upload_bom_lines', 'series._check_upload_bom_lines', null, 7, 'A line of a bill of material.'),
  ('lanes', null, 'series._load_upload_lanes', 'series._check_upload_lanes', null, 7, 'A lane: how an item comes from one location to another.'),
  ('stock', null, 'series._load_upload_stock', 'series._check_upload_stock', null, 8, 'A count of stock: the difference to the level becomes a movement.'),
  ('movements', null, 'series._load_upload_movements', 'series._check_upload_movements', null, 9, 'A movement of stock: a positive quantity is a receipt, a negative one an issue.'),
  ('observations', null, 'series._load_upload_observations', 'series._check_upload_observations', 'series._inspect_upload_observations', 12, 'An observation of a time series; the series is made where it is missing.')
on conflict (target) do update
set
  table_name = excluded.table_name,
  loader = excluded.loader,
  checker = excluded.checker,
  inspector = excluded.inspector,
  load_order = excluded.load_order,
  description = excluded.description;

insert into series.upload_target_columns (
  target, column_name, position, value_type, is_required, is_key, rule, table_column, lookup_table, lookup_column, description
)
values
  ('categories', 'code', 1, 'text', true, true, '{value} = btrim({value}) and {value} <> '''' and octet_length({value}) <= 2000', 'code', null, null, 'Unique code.'),
  ('categories', 'name', 2, 'text', false, false, 'btrim({value}) <> ''''', 'name', null, null, 'Name; the code where there is none.'),
  ('categories', 'parent', 3, 'text', false, false, null, 'parent_id', 'catalog.categories', 'code', 'Code of the category above.'),
  ('items', 'sku', 1, 'text', true, true, '{value} = btrim({value}) and {value} <> '''' and octet_length({value}) <= 2000', 'sku', null, null, 'Stock keeping unit.'),
  ('items', 'name', 2, 'text', false, false, 'btrim({value}) <> ''''', 'name', null, null, 'Name; the sku where there is none.'),
  ('items', 'description', 3, 'text', false, false, null, 'description', null, null, 'Description.'),
  ('items', 'category', 4, 'text', false, false, null, 'category_id', 'catalog.categories', 'code', 'Code of the category.'),
  ('items', 'brand', 5, 'text', false, false, null, 'brand', null, null, 'Brand.'),
  ('items', 'item_type', 6, 'text', false, false, '{value} in (''product'', ''material'', ''component'', ''packaging'', ''service'')', 'item_type', null, null, 'Type; product where there is none.'),
  ('items', 'unit', 7, 'text', false, false, null, 'unit', 'catalog.units', 'code', 'Stock unit; piece where there is none.'),
  ('items', 'barcode', 8, 'text', false, false, '{value} = btrim({value}) and octet_length({value}) between 1 and 2000', 'barcode', null, null, 'Barcode.'),
  ('items', 'unit_price', 9, 'number', false, false, '{value} >= 0 and {value} < 1e12', 'unit_price', null, null, 'List price per stock unit.'),
  ('items', 'unit_cost', 10, 'number', false, false, '{value} >= 0 and {value} < 1e12', 'unit_cost', null, null, 'Standard cost per stock unit.'),
  ('items', 'currency', 11, 'text', false, false, '{value} ~ ''^[A-Z]{3}$''', 'currency', null, null, 'Currency of price and cost.'),
  ('items', 'is_critical', 12, 'boolean', false, false, null, 'is_critical', null, null, 'Whether a stockout stops production or sales.'),
  ('locations', 'code', 1, 'text', true, true, '{value} = btrim({value}) and {value} <> '''' and octet_length({value}) <= 2000', 'code', null, null, 'Unique code.'),
  ('locations', 'name', 2, 'text', false, false, 'btrim({value}) <> ''''', 'name', null, null, 'Name; the code where there is none.'),
  ('locations', 'address', 3, 'text', false, false, null, 'address', null, null, 'Address.'),
  ('locations', 'region', 4, 'text', false, false, null, 'region', null, null, 'Region.'),
  ('locations', 'location_type', 5, 'text', false, false, '{value} in (''store'', ''warehouse'', ''plant'', ''virtual'')', 'location_type', null, null, 'Type; warehouse where there is none.'),
  ('locations', 'parent', 6, 'text', false, false, null, 'parent_id', 'catalog.locations', 'code', 'Code of the location above.'),
  ('locations', 'time_zone', 7, 'text', false, false, null, 'time_zone', 'pg_catalog.pg_timezone_names', 'name', 'IANA time zone; UTC where there is none.'),
  ('suppliers', 'code', 1, 'text', true, true, '{value} = btrim({value}) and {value} <> '''' and octet_length({value}) <= 2000', 'code', null, null, 'Unique code.'),
  ('suppliers', 'name', 2, 'text', false, false, 'btrim({value}) <> ''''', 'name', null, null, 'Name; the code where there is none.'),
  ('suppliers', 'contact_name', 3, 'text', false, false, null, 'contact_name', null, null, 'Contact.'),
  ('suppliers', 'contact_email', 4, 'text', false, false, null, 'contact_email', null, null, 'E-mail address.'),
  ('suppliers', 'contact_phone', 5, 'text', false, false, null, 'contact_phone', null, null, 'Telephone number.'),
  ('suppliers', 'address', 6, 'text', false, false, null, 'address', null, null, 'Address.'),
  ('suppliers', 'default_lead_time_days', 7, 'integer', false, false, '{value} between 0 and 1000', 'default_lead_time_days', null, null, 'Lead time in days; unknown where there is none.'),
  ('suppliers', 'reliability_score', 8, 'number', false, false, '{value} between 0 and 1', 'reliability_score', null, null, 'Share of deliveries on time; unknown where there is none.'),
  ('suppliers', 'risk_level', 9, 'text', false, false, '{value} in (''low'', ''medium'', ''high'', ''critical'')', 'risk_level', null, null, 'Risk.'),
  ('supplier_items', 'supplier', 1, 'text', true, false, null, null, 'catalog.suppliers', 'code', 'Code of the supplier.'),
  ('supplier_items', 'item', 2, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('supplier_items', 'supplier_sku', 3, 'text', false, false, null, null, null, null, 'The supplier''s article number.'),
  ('supplier_items', 'lead_time_days', 4, 'integer', false, false, '{value} between 0 and 1000', null, null, null, 'Lead time in days.'),
  ('supplier_items', 'minimum_order_quantity', 5, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Smallest order.'),
  ('supplier_items', 'order_multiple', 6, 'number', false, false, '{value} >= 0.000001 and {value} < 1e12', null, null, null, 'Multiple.'),
  ('supplier_items', 'contract_quantity_limit', 7, 'number', false, false, '{value} >= 0.000001 and {value} < 1e12', null, null, null, 'Ceiling of the contract.'),
  ('supplier_items', 'preferred_rank', 8, 'integer', false, false, '{value} between 1 and 1000000', null, null, null, 'Preference, 1 first.'),
  ('supplier_items', 'price', 9, 'number', false, false, '{value} >= 0.0001 and {value} < 1e12', null, null, null, 'Price per stock unit, valid from today.'),
  ('supplier_items', 'currency', 10, 'text', false, false, '{value} ~ ''^[A-Z]{3}$''', null, null, null, 'Currency of the price.'),
  ('bom_lines', 'parent', 1, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item made.'),
  ('bom_lines', 'component', 2, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the component.'),
  ('bom_lines', 'position', 3, 'integer', false, false, '{value} between 1 and 1000000', null, null, null, 'Position; the order in the file where there is none.'),
  ('bom_lines', 'basis', 4, 'text', false, false, '{value} in (''quantity'', ''share'')', null, null, null, 'quantity or share; quantity where there is none.'),
  ('bom_lines', 'quantity_per', 5, 'number', true, false, '{value} >= 0.000000001 and {value} < 1e9', null, null, null, 'Quantity for one unit of the parent.'),
  ('bom_lines', 'unit', 6, 'text', false, false, null, null, 'catalog.units', 'code', 'Unit of quantity_per; the component''s stock unit where there is none.'),
  ('bom_lines', 'scrap_rate', 7, 'number', false, false, '{value} >= 0 and {value} < 1', null, null, null, 'Share lost.'),
  ('lanes', 'item', 1, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('lanes', 'from_location', 2, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location that gives.'),
  ('lanes', 'to_location', 3, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location that receives.'),
  ('lanes', 'lead_time_days', 4, 'integer', true, false, '{value} between 0 and 1000', null, null, null, 'Lead time in days.'),
  ('lanes', 'lead_time_deviation_days', 5, 'number', false, false, '{value} >= 0 and {value} < 1e6', null, null, null, 'Standard deviation of the lead time.'),
  ('lanes', 'minimum_quantity', 6, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Smallest transfer.'),
  ('lanes', 'order_multiple', 7, 'number', false, false, '{value} >= 0.000001 and {value} < 1e12', null, null, null, 'Multiple.'),
  ('lanes', 'priority', 8, 'integer', false, false, '{value} between 1 and 1000000', null, null, null, 'Of several lanes to a location the lowest is used.'),
  ('stock', 'item', 1, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('stock', 'location', 2, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location.'),
  ('stock', 'on_hand', 3, 'number', true, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Quantity counted, in the stock unit.'),
  ('stock', 'unit_cost', 4, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Cost per unit of what is added.'),
  ('stock', 'reorder_point', 5, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Reorder point.'),
  ('stock', 'safety_stock', 6, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Safety stock.'),
  ('stock', 'maximum_stock', 7, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Maximum.'),
  ('movements', 'item', 1, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('movements', 'location', 2, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location.'),
  ('movements', 'quantity', 3, 'number', true, false, '{value} <> 0 and abs({value}) < 1e12', null, null, null, 'Signed quantity.'),
  ('movements', 'effective_at', 4, 'timestamp', false, false, '{value} >= ''1900-01-01'' and {value} < ''2200-01-01''', null, null, null, 'When it happened; now where there is none.'),
  ('movements', 'unit_cost', 5, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Cost per unit.'),
  ('movements', 'reason', 6, 'text', false, false, null, null, null, null, 'Why.'),
  ('movements', 'reference', 7, 'text', false, false, null, null, null, null, 'Document.'),
  ('observations', 'series', 1, 'text', true, false, 'btrim({value}) <> '''' and octet_length({value}) <= 2000', null, null, null, 'Name of the series.'),
  ('observations', 'at', 2, 'timestamp', true, false, '{value} >= ''1900-01-01'' and {value} < ''2200-01-01''', null, null, null, 'Moment or start of the bucket.'),
  ('observations', 'value', 3, 'number', false, false, null, null, null, null, 'Value; where there is none, a finding that waits for a decision.'),
  ('observations', 'kind', 4, 'text', false, false, '{value} in (''revenue'', ''expense'', ''cash_flow'', ''price'', ''other'')', null, null, null, 'Kind of a new series; other where there is none.'),
  ('observations', 'frequency', 5, 'text', false, false, '{value} in (''irregular'', ''daily'', ''weekly'', ''monthly'', ''quarterly'', ''yearly'')', null, null, null, 'Frequency of a new series; irregular where there is none.'),
  ('observations', 'unit', 6, 'text', false, false, null, null, 'catalog.units', 'code', 'Unit of a new series.'),
  ('observations', 'currency', 7, 'text', false, false, '{value} ~ ''^[A-Z]{3}$''', null, null, null, 'Currency of a new series; money needs one.'),
  ('observations', 'category', 8, 'text', false, false, null, null, null, null, 'Category of the observation.'),
  ('observations', 'metadata', 9, 'text', false, false, 'series.is_json_object({value})', null, null, null, 'Whatever else the source says, a JSON object.')
on conflict (target, column_name) do update
set
  position = excluded.position,
  value_type = excluded.value_type,
  is_required = excluded.is_required,
  is_key = excluded.is_key,
  rule = excluded.rule,
  table_column = excluded.table_column,
  lookup_table = excluded.lookup_table,
  lookup_column = excluded.lookup_column,
  description = excluded.description;
--! EndIncluded series/data/upload_targets.sql
--! Included series/data/upload_revokers.sql
insert into series.upload_revokers (target, revoker)
values
  ('observations', 'series._revoke_upload_observations')
on conflict (target) do update
set
  revoker = excluded.revoker;
--! EndIncluded series/data/upload_revokers.sql

reset role;
