create table model.prediction_deltas (
  id bigint generated always as identity,
  version_id uuid not null,
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
  constraint prediction_deltas_pkey primary key (id)
);

create index prediction_deltas_version_id_idx on model.prediction_deltas (version_id);

comment on table model.prediction_deltas is
  'Changes of the rollup of model.predictions, a row a statement and hour, that model.fold_rollups has not folded yet. Writers only add rows here, so that those side by side do not wait for one another.';
comment on column model.prediction_deltas.id is 'Number of the change.';
comment on column model.prediction_deltas.version_id is 'Version.';
comment on column model.prediction_deltas.starts_at is 'Beginning of the hour, in UTC.';
comment on column model.prediction_deltas.prediction_count is 'Predictions.';
comment on column model.prediction_deltas.prediction_sum is 'Their sum.';
comment on column model.prediction_deltas.prediction_square_sum is 'Sum of their squares.';
comment on column model.prediction_deltas.latency_count is 'Predictions with a latency.';
comment on column model.prediction_deltas.latency_sum is 'Sum of the latencies, in milliseconds.';
comment on column model.prediction_deltas.actual_count is 'Predictions whose actual is known.';
comment on column model.prediction_deltas.error_sum is 'Sum of prediction minus actual.';
comment on column model.prediction_deltas.absolute_error_sum is 'Sum of the absolute errors.';
comment on column model.prediction_deltas.squared_error_sum is 'Sum of the squared errors.';
comment on column model.prediction_deltas.absolute_actual_sum is 'Sum of the absolute actuals.';
comment on column model.prediction_deltas.hit_count is 'Predictions that equal their actual.';

alter table model.prediction_deltas enable row level security;

create policy prediction_deltas_select on model.prediction_deltas for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = prediction_deltas.version_id)
);
create policy prediction_deltas_select_all on model.prediction_deltas for select to qm_auditor, qm_maintenance using (true);

grant select on model.prediction_deltas to qm_app, qm_readonly, qm_auditor, qm_maintenance;
