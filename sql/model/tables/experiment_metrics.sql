create table model.experiment_metrics (
  experiment_id uuid not null,
  metric text not null,
  value double precision not null,
  constraint experiment_metrics_pkey primary key (experiment_id, metric),
  constraint experiment_metrics_experiment_id_fkey foreign key (experiment_id) references model.experiments (id) on delete cascade,
  constraint experiment_metrics_metric_check check (metric ~ '^[a-z][a-z0-9_]*$'),
  constraint experiment_metrics_value_check check (value not in ('NaN', 'infinity', '-infinity'))
);

comment on table model.experiment_metrics is
  'Scores of experiments, one metric a row.';
comment on column model.experiment_metrics.experiment_id is 'Experiment.';
comment on column model.experiment_metrics.metric is 'Metric: mae, rmse, mape, f1, …';
comment on column model.experiment_metrics.value is 'Its value.';

alter table model.experiment_metrics enable row level security;

create policy experiment_metrics_select on model.experiment_metrics for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.experiments e where e.id = experiment_metrics.experiment_id)
);
create policy experiment_metrics_select_all on model.experiment_metrics for select to qm_auditor, qm_maintenance using (true);

grant select on model.experiment_metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
