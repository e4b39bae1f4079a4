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
