create table model.prediction_rollups (
  version_id uuid not null,
  period model.rollup_period not null,
  starts_at timestamptz not null,
  prediction_count bigint not null,
  prediction_sum double precision not null,
  prediction_square_sum double precision not null,
  latency_count bigint not null,
  latency_sum double precision not null,
  actual_count bigint not null,
  error_sum double precision not null,
  absolute_error_sum double precision not null,
  squared_error_sum double precision not null,
  absolute_actual_sum double precision not null,
  hit_count bigint not null,
  constraint prediction_rollups_pkey primary key (version_id, period, starts_at),
  constraint prediction_rollups_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict
);

comment on table model.prediction_rollups is
  'Sums of model.predictions by hour and by day: what model.fold_rollups has folded so far. model.prediction_periods adds what is still to be folded.';
comment on column model.prediction_rollups.version_id is 'Version.';
comment on column model.prediction_rollups.period is 'Length of the period.';
comment on column model.prediction_rollups.starts_at is 'Beginning of the period, in UTC.';
comment on column model.prediction_rollups.prediction_count is 'Predictions.';
comment on column model.prediction_rollups.prediction_sum is 'Their sum.';
comment on column model.prediction_rollups.prediction_square_sum is 'Sum of their squares.';
comment on column model.prediction_rollups.latency_count is 'Predictions with a latency.';
comment on column model.prediction_rollups.latency_sum is 'Sum of the latencies, in milliseconds.';
comment on column model.prediction_rollups.actual_count is 'Predictions whose actual is known.';
comment on column model.prediction_rollups.error_sum is 'Sum of prediction minus actual.';
comment on column model.prediction_rollups.absolute_error_sum is 'Sum of the absolute errors.';
comment on column model.prediction_rollups.squared_error_sum is 'Sum of the squared errors.';
comment on column model.prediction_rollups.absolute_actual_sum is 'Sum of the absolute actuals.';
comment on column model.prediction_rollups.hit_count is 'Predictions that equal their actual.';

alter table model.prediction_rollups enable row level security;

create policy prediction_rollups_select on model.prediction_rollups for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = prediction_rollups.version_id)
);
create policy prediction_rollups_select_all on model.prediction_rollups for select to qm_auditor, qm_maintenance using (true);

grant select on model.prediction_rollups to qm_app, qm_readonly, qm_auditor, qm_maintenance;
