create table model.holdout_predictions (
  holdout_id uuid not null,
  version_id uuid not null,
  model_id uuid not null,
  predictions double precision[] not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint holdout_predictions_pkey primary key (holdout_id, version_id),
  constraint holdout_predictions_holdout_id_model_id_fkey foreign key (holdout_id, model_id) references model.holdouts (id, model_id) on delete restrict,
  constraint holdout_predictions_version_id_model_id_fkey foreign key (version_id, model_id) references model.model_versions (id, model_id) on delete restrict
);

create index holdout_predictions_holdout_id_model_id_idx on model.holdout_predictions (holdout_id, model_id);
create index holdout_predictions_version_id_model_id_idx on model.holdout_predictions (version_id, model_id);

comment on table model.holdout_predictions is
  'What a version predicted for a holdout. It never changes: a version has one try.';
comment on column model.holdout_predictions.holdout_id is 'Holdout.';
comment on column model.holdout_predictions.version_id is 'Version.';
comment on column model.holdout_predictions.model_id is 'Model of both.';
comment on column model.holdout_predictions.predictions is 'Predictions, in the order of the holdout.';
comment on column model.holdout_predictions.recorded_at is 'When they were recorded.';

create trigger tg_holdout_predictions__refuse_change
before update or delete on model.holdout_predictions
for each row
execute function core.tg_refuse_change('Register another version.');

create trigger tg_holdout_predictions__refuse_truncate
before truncate on model.holdout_predictions
for each statement
execute function core.tg_refuse_change('Register another version.');

alter table model.holdout_predictions enable row level security;

create policy holdout_predictions_select on model.holdout_predictions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = holdout_predictions.model_id)
);
create policy holdout_predictions_select_all on model.holdout_predictions for select to qm_auditor, qm_maintenance using (true);

grant select on model.holdout_predictions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
