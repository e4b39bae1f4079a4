create table model.predictions (
  version_id uuid not null,
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  id uuid not null default core.uuid_v7(),
  features jsonb,
  prediction double precision not null,
  probability double precision,
  latency_ms double precision,
  actual double precision,
  actual_at timestamptz,
  constraint predictions_pkey primary key (version_id, at, id),
  constraint predictions_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint predictions_prediction_check check (prediction not in ('NaN', 'infinity', '-infinity')),
  constraint predictions_probability_check check (probability between 0 and 1),
  constraint predictions_latency_ms_check check (latency_ms >= 0),
  constraint predictions_actual_check check (actual not in ('NaN', 'infinity', '-infinity'))
) partition by range (at);

create index predictions_id_idx on model.predictions (id);

comment on table model.predictions is
  'What versions predicted, and what really happened once it is known; by month.';
comment on column model.predictions.version_id is 'Version.';
comment on column model.predictions.at is 'When, to the millisecond unless given.';
comment on column model.predictions.id is 'Identifier; unique with version and moment.';
comment on column model.predictions.features is 'What it was predicted of, a JSON object.';
comment on column model.predictions.prediction is 'Prediction; a class as its number.';
comment on column model.predictions.probability is 'Probability of the class.';
comment on column model.predictions.latency_ms is 'How long it took, in milliseconds.';
comment on column model.predictions.actual is 'What happened; null: not known yet.';
comment on column model.predictions.actual_at is 'When that was recorded.';

create table model.predictions_default partition of model.predictions default;

comment on table model.predictions_default is 'Takes predictions of months without a partition; should stay empty.';

alter table model.predictions enable row level security;

create policy predictions_select on model.predictions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = predictions.version_id)
);
create policy predictions_select_all on model.predictions for select to qm_auditor, qm_maintenance using (true);

grant select on model.predictions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
alter table model.predictions_default enable row level security;

create policy predictions_default_select on model.predictions_default for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = predictions_default.version_id)
);
create policy predictions_default_select_all on model.predictions_default for select to qm_auditor, qm_maintenance using (true);

grant select on model.predictions_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
