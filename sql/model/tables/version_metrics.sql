create table model.version_metrics (
  version_id uuid not null,
  dataset text not null default 'training',
  metric text not null,
  value double precision not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint version_metrics_pkey primary key (version_id, dataset, metric),
  constraint version_metrics_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint version_metrics_dataset_check check (dataset ~ '^[a-z][a-z0-9_]*$'),
  constraint version_metrics_metric_check check (metric ~ '^[a-z][a-z0-9_]*$'),
  constraint version_metrics_value_check check (value not in ('NaN', 'infinity', '-infinity'))
);

create index version_metrics_metric_idx on model.version_metrics (metric, dataset, value);

comment on table model.version_metrics is
  'Scores of versions, one metric a row: accuracy, f1, precision, recall, roc_auc, mae, rmse, r2, mape or any other.';
comment on column model.version_metrics.version_id is 'Version.';
comment on column model.version_metrics.dataset is 'On what: training, test, …';
comment on column model.version_metrics.metric is 'Metric.';
comment on column model.version_metrics.value is 'Its value.';
comment on column model.version_metrics.recorded_at is 'When it was recorded.';

alter table model.version_metrics enable row level security;

create policy version_metrics_select on model.version_metrics for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = version_metrics.version_id)
);
create policy version_metrics_select_all on model.version_metrics for select to qm_auditor, qm_maintenance using (true);

grant select on model.version_metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
