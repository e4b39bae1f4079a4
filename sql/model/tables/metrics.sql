create table model.metrics (
  version_id uuid not null,
  name text not null,
  category text not null default '',
  at timestamptz not null default clock_timestamp(),
  value double precision not null,
  metadata jsonb,
  constraint metrics_pkey primary key (version_id, name, at, category),
  constraint metrics_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint metrics_name_check check (name ~ '^[a-z][a-z0-9_]*$'),
  constraint metrics_value_check check (value not in ('NaN', 'infinity', '-infinity'))
) partition by range (at);

comment on table model.metrics is
  'Measured metrics of versions over time, such as the accuracy of a category at noon; by month.';
comment on column model.metrics.version_id is 'Version.';
comment on column model.metrics.name is 'Metric.';
comment on column model.metrics.category is 'Category of products or the like; empty: of all.';
comment on column model.metrics.at is 'When.';
comment on column model.metrics.value is 'Value.';
comment on column model.metrics.metadata is 'Further values, a JSON object.';

create table model.metrics_default partition of model.metrics default;

comment on table model.metrics_default is 'Takes metrics of months without a partition; should stay empty.';

alter table model.metrics enable row level security;

create policy metrics_select on model.metrics for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = metrics.version_id)
);
create policy metrics_select_all on model.metrics for select to qm_auditor, qm_maintenance using (true);

grant select on model.metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
alter table model.metrics_default enable row level security;

create policy metrics_default_select on model.metrics_default for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = metrics_default.version_id)
);
create policy metrics_default_select_all on model.metrics_default for select to qm_auditor, qm_maintenance using (true);

grant select on model.metrics_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
