create table model.drift_reports (
  id uuid not null default core.uuid_v7(),
  version_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reference_size bigint not null,
  current_size bigint not null,
  false_discovery_rate double precision not null,
  is_drifted boolean not null,
  drift_score double precision not null,
  missing_features text[] not null default '{}',
  reported_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint drift_reports_pkey primary key (id),
  constraint drift_reports_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint drift_reports_reported_by_fkey foreign key (reported_by) references identity.users (id) on delete restrict,
  constraint drift_reports_ends_at_check check (starts_at < ends_at),
  constraint drift_reports_drift_score_check check (drift_score between 0 and 1)
);

create index drift_reports_version_id_idx on model.drift_reports (version_id, id desc);
create index drift_reports_reported_by_idx on model.drift_reports (reported_by) where reported_by is not null;

comment on table model.drift_reports is
  'Drift reports: what a version saw in a time against what it saw when it was made.';
comment on column model.drift_reports.id is 'Identifier.';
comment on column model.drift_reports.version_id is 'Version.';
comment on column model.drift_reports.starts_at is 'Beginning of the time looked at.';
comment on column model.drift_reports.ends_at is 'End of it.';
comment on column model.drift_reports.reference_size is 'Values of the reference, at most of a feature.';
comment on column model.drift_reports.current_size is 'Values of the time looked at, at most of a feature.';
comment on column model.drift_reports.false_discovery_rate is 'Share of false findings that is put up with, over all features.';
comment on column model.drift_reports.is_drifted is 'Whether a feature drifted.';
comment on column model.drift_reports.drift_score is 'Share of the features that drifted.';
comment on column model.drift_reports.missing_features is 'Features of the baseline that no value was seen of in that time.';
comment on column model.drift_reports.reported_by is 'User who asked for it; null for the system.';
comment on column model.drift_reports.created_at is 'When.';

create trigger tg_drift_reports__refuse_change
before update or delete on model.drift_reports
for each row
execute function core.tg_refuse_change('Make another report.');

create trigger tg_drift_reports__refuse_truncate
before truncate on model.drift_reports
for each statement
execute function core.tg_refuse_change('Make another report.');

alter table model.drift_reports enable row level security;

create policy drift_reports_select on model.drift_reports for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = drift_reports.version_id)
);
create policy drift_reports_select_all on model.drift_reports for select to qm_auditor, qm_maintenance using (true);

grant select on model.drift_reports to qm_app, qm_readonly, qm_auditor, qm_maintenance;
