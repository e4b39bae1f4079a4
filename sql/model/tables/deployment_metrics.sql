create table model.deployment_metrics (
  deployment_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  arm model.deployment_arm not null,
  sample_count integer not null,
  error_count integer not null,
  latency_ms double precision,
  throughput double precision,
  accuracy double precision,
  constraint deployment_metrics_pkey primary key (deployment_id, arm, at),
  constraint deployment_metrics_deployment_id_fkey foreign key (deployment_id) references model.deployments (id) on delete cascade,
  constraint deployment_metrics_sample_count_check check (sample_count >= 1),
  constraint deployment_metrics_error_count_check check (error_count between 0 and sample_count),
  constraint deployment_metrics_latency_ms_check check (latency_ms >= 0),
  constraint deployment_metrics_throughput_check check (throughput >= 0),
  constraint deployment_metrics_accuracy_check check (accuracy not in ('NaN', 'infinity', '-infinity'))
);

comment on table model.deployment_metrics is
  'Monitoring rows of deployments, each about some requests of one arm: they decide whether it goes on.';
comment on column model.deployment_metrics.deployment_id is 'Deployment.';
comment on column model.deployment_metrics.at is 'When.';
comment on column model.deployment_metrics.arm is 'Whose traffic.';
comment on column model.deployment_metrics.sample_count is 'Requests measured.';
comment on column model.deployment_metrics.error_count is 'Those of them that failed.';
comment on column model.deployment_metrics.latency_ms is 'Mean latency of them, in milliseconds.';
comment on column model.deployment_metrics.throughput is 'Requests a second.';
comment on column model.deployment_metrics.accuracy is 'Accuracy of them, where it is known.';

alter table model.deployment_metrics enable row level security;

create policy deployment_metrics_select on model.deployment_metrics for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.deployments d where d.id = deployment_metrics.deployment_id)
);
create policy deployment_metrics_select_all on model.deployment_metrics for select to qm_auditor, qm_maintenance using (true);

grant select on model.deployment_metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
