create table model.metric_rollups (
  version_id uuid not null,
  name text not null,
  category text not null,
  period model.rollup_period not null,
  starts_at timestamptz not null,
  sample_count bigint not null,
  value_sum double precision not null,
  value_square_sum double precision not null,
  minimum double precision not null,
  maximum double precision not null,
  constraint metric_rollups_pkey primary key (version_id, name, category, period, starts_at),
  constraint metric_rollups_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict
);

comment on table model.metric_rollups is
  'Sums of model.metrics by hour and by day: what model.fold_rollups has folded so far. model.metric_periods adds what is still to be folded.';
comment on column model.metric_rollups.version_id is 'Version.';
comment on column model.metric_rollups.name is 'Metric.';
comment on column model.metric_rollups.category is 'Category; empty: of all.';
comment on column model.metric_rollups.period is 'Length of the period.';
comment on column model.metric_rollups.starts_at is 'Beginning of the period, in UTC.';
comment on column model.metric_rollups.sample_count is 'Values.';
comment on column model.metric_rollups.value_sum is 'Their sum.';
comment on column model.metric_rollups.value_square_sum is 'Sum of their squares.';
comment on column model.metric_rollups.minimum is 'Least of them.';
comment on column model.metric_rollups.maximum is 'Greatest of them.';

alter table model.metric_rollups enable row level security;

create policy metric_rollups_select on model.metric_rollups for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = metric_rollups.version_id)
);
create policy metric_rollups_select_all on model.metric_rollups for select to qm_auditor, qm_maintenance using (true);

grant select on model.metric_rollups to qm_app, qm_readonly, qm_auditor, qm_maintenance;
