create table model.metric_deltas (
  id bigint generated always as identity,
  version_id uuid not null,
  name text not null,
  category text not null,
  starts_at timestamptz not null,
  sample_count bigint not null,
  value_sum double precision not null,
  value_square_sum double precision not null,
  minimum double precision not null,
  maximum double precision not null,
  constraint metric_deltas_pkey primary key (id)
);

create index metric_deltas_version_id_idx on model.metric_deltas (version_id);

comment on table model.metric_deltas is
  'Changes of the rollup of model.metrics, a row a statement and hour, that model.fold_rollups has not folded yet. Writers only add rows here, so that those side by side do not wait for one another.';
comment on column model.metric_deltas.id is 'Number of the change.';
comment on column model.metric_deltas.version_id is 'Version.';
comment on column model.metric_deltas.name is 'Metric.';
comment on column model.metric_deltas.category is 'Category; empty: of all.';
comment on column model.metric_deltas.starts_at is 'Beginning of the hour, in UTC.';
comment on column model.metric_deltas.sample_count is 'Values.';
comment on column model.metric_deltas.value_sum is 'Their sum.';
comment on column model.metric_deltas.value_square_sum is 'Sum of their squares.';
comment on column model.metric_deltas.minimum is 'Least of them.';
comment on column model.metric_deltas.maximum is 'Greatest of them.';

alter table model.metric_deltas enable row level security;

create policy metric_deltas_select on model.metric_deltas for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = metric_deltas.version_id)
);
create policy metric_deltas_select_all on model.metric_deltas for select to qm_auditor, qm_maintenance using (true);

grant select on model.metric_deltas to qm_app, qm_readonly, qm_auditor, qm_maintenance;
