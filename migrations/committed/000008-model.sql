--! Previous: sha1:441a0c6174ba2538f2cfba2f0e98790379340186
--! Hash: sha1:07a3bd402b193a05d5e3801693f6e55616453f85
--! Message: model

-- Room model, as sql/schema.sql lists it.

set role qm_owner;

--! Included model/types/schema.sql
create schema model;

comment on schema model is
  'Models: which versions there are and which are in use, what they predicted and how right that was, drift, validation, deployment and retraining, and the statistics behind them.';

grant usage on schema model to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded model/types/schema.sql
--! Included model/types/model_version_state.sql
create type model.model_version_state as enum ('registered', 'validating', 'validated', 'rejected', 'approved', 'active', 'superseded', 'retired');

comment on type model.model_version_state is
  'State of a version: registered; validating on a frozen holdout; validated or rejected by its gates; approved for a deployment; active where it is the version in use of an environment; superseded by another; retired for good.';
--! EndIncluded model/types/model_version_state.sql
--! Included model/types/validation_state.sql
create type model.validation_state as enum ('pending', 'passed', 'failed', 'aborted');

comment on type model.validation_state is
  'State of a validation: pending until predictions are judged; passed or failed by its gates; aborted where the machinery broke, which says nothing about the version.';
--! EndIncluded model/types/validation_state.sql
--! Included model/types/deployment_state.sql
create type model.deployment_state as enum ('pending', 'canary', 'paused', 'active', 'superseded', 'rolling_back', 'rolled_back', 'failed', 'cancelled');

comment on type model.deployment_state is
  'State of a deployment: pending until it is approved and begun; canary while it takes a share of the traffic; paused until a human decides; active at all of the traffic; superseded by a later one; rolling_back, rolled_back to the recorded predecessor, failed where there was none to go back to; cancelled before it began.';
--! EndIncluded model/types/deployment_state.sql
--! Included model/types/deployment_strategy.sql
create type model.deployment_strategy as enum ('blue_green', 'canary');

comment on type model.deployment_strategy is
  'How a deployment takes over: blue_green runs beside the old version without traffic, then takes all; canary takes it step by step.';
--! EndIncluded model/types/deployment_strategy.sql
--! Included model/types/deployment_arm.sql
create type model.deployment_arm as enum ('candidate', 'predecessor');

comment on type model.deployment_arm is
  'Whose traffic was measured: that of the version being deployed, or of the one before it.';
--! EndIncluded model/types/deployment_arm.sql
--! Included model/types/deployment_verdict.sql
create type model.deployment_verdict as enum ('waiting', 'success', 'failure', 'inconclusive');

comment on type model.deployment_verdict is
  'What the monitoring rows say about a deployment: too early, good, bad, or not enough to tell although the time is over.';
--! EndIncluded model/types/deployment_verdict.sql
--! Included model/types/retraining_state.sql
create type model.retraining_state as enum ('requested', 'queued', 'running', 'evaluating', 'completed', 'failed', 'cancelling', 'cancelled');

comment on type model.retraining_state is
  'State of a retraining: requested until nothing of its kind is in flight and the last one is some time ago; queued; running and evaluating under a lease; completed, failed or cancelled; cancelling until its worker lets go.';
--! EndIncluded model/types/retraining_state.sql
--! Included model/types/retraining_outcome.sql
create type model.retraining_outcome as enum ('promoted', 'no_improvement', 'rejected');

comment on type model.retraining_outcome is
  'What a retraining brought: a version to deploy, none that is better, or one that failed its gates.';
--! EndIncluded model/types/retraining_outcome.sql
--! Included model/types/drift_kind.sql
create type model.drift_kind as enum ('data', 'performance');

comment on type model.drift_kind is
  'What drifted: the values that a model sees, or how right it is.';
--! EndIncluded model/types/drift_kind.sql
--! Included model/types/drift_state.sql
create type model.drift_state as enum ('active', 'resolved');

comment on type model.drift_state is
  'State of a drift event: active until its cause is gone.';
--! EndIncluded model/types/drift_state.sql
--! Included model/types/feature_kind.sql
create type model.feature_kind as enum ('numeric', 'categorical');

comment on type model.feature_kind is
  'What values a feature has.';
--! EndIncluded model/types/feature_kind.sql
--! Included model/types/loss.sql
create type model.loss as enum ('absolute', 'squared');

comment on type model.loss is
  'Loss by which two versions are compared: the absolute or the squared error.';
--! EndIncluded model/types/loss.sql
--! Included model/types/comparison_test.sql
create type model.comparison_test as enum ('diebold_mariano', 'welch', 'bootstrap');

comment on type model.comparison_test is
  'Test of whether the losses of two versions differ.';
--! EndIncluded model/types/comparison_test.sql
--! Included model/types/rollup_period.sql
create type model.rollup_period as enum ('hour', 'day');

comment on type model.rollup_period is
  'Length of a period of a rollup, in UTC.';
--! EndIncluded model/types/rollup_period.sql
--! Included model/functions/models_in_hand.sql
create or replace function model.models_in_hand()
returns uuid[]
language plpgsql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  if not exists (select from identity.users u where u.id = v_user_id and u.role = 'agent') then
    return '{}'::uuid[];
  end if;

  return array(
    with claimed as (
      select h.machine, h.subject_id
      from core.state_history h
      where h.actor_id = v_user_id
        and h.to_state in ('executing', 'running')
    ),
    actions as (
      select a.subject_type, a.subject_id
      from governance.agent_actions a
      where a.requested_by = v_user_id
        and a.subject_id is not null
      union
      select a.subject_type, a.subject_id
      from claimed c
      join governance.agent_actions a on a.id = c.subject_id
      where c.machine = 'agent_action'
        and a.subject_id is not null
    )
    select a.subject_id
    from actions a
    where a.subject_type = 'model'
    union
    select v.model_id
    from actions a
    join model.model_versions v on v.id = a.subject_id
    where a.subject_type = 'model_version'
    union
    select w.model_id
    from model.retraining_workflows w
    where w.requested_by = v_user_id
    union
    select w.model_id
    from claimed c
    join model.retraining_workflows w on w.id = c.subject_id
    where c.machine = 'retraining'
  );
end
$$;

comment on function model.models_in_hand() is
  'Models that the session''s agent acts on, whoever owns them: the subject (model or model_version) of an action, or the model of a retraining, that it proposed or has claimed. Empty for everybody else. For the policies of row-level security, once a statement. Errors: QM102, QM012.';

revoke execute on function model.models_in_hand() from public;
grant execute on function model.models_in_hand() to qm_app, qm_readonly;
--! EndIncluded model/functions/models_in_hand.sql
--! Included model/tables/environments.sql
create table model.environments (
  environment text not null,
  maximum_risk core.risk_level not null,
  description text not null,
  constraint environments_pkey primary key (environment),
  constraint environments_environment_check check (environment ~ '^[a-z][a-z_]*$')
);

comment on table model.environments is
  'Where versions are in use. What is deployed to an environment needs the approvals of the model''s risk, at most of its maximum_risk.';
comment on column model.environments.environment is 'Environment: staging, production, …';
comment on column model.environments.maximum_risk is 'Highest risk that a deployment there counts as: low for places where nothing can be broken.';
comment on column model.environments.description is 'What it is for.';

grant select on model.environments to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/environments.sql
--! Included model/tables/models.sql
create table model.models (
  id uuid not null default core.uuid_v7(),
  name text not null,
  model_type text not null,
  forecast_type text,
  risk_level core.risk_level not null,
  description text,
  owner_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint models_pkey primary key (id),
  constraint models_name_key unique (name),
  constraint models_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint models_name_check check (btrim(name) <> '' and length(name) <= 100),
  constraint models_model_type_check check (btrim(model_type) <> '')
);

create index models_owner_id_idx on model.models (owner_id) where owner_id is not null;

comment on table model.models is
  'Models: what a company predicts with, over all its versions.';
comment on column model.models.id is 'Identifier.';
comment on column model.models.name is 'Name, unique.';
comment on column model.models.model_type is 'Kind: forecast, classifier, regression, …';
comment on column model.models.forecast_type is 'What it forecasts: demand, revenue, …; null where it does not.';
comment on column model.models.risk_level is 'Risk of a wrong version: it decides how many must agree to a deployment.';
comment on column model.models.description is 'What it is for.';
comment on column model.models.owner_id is 'User whose model it is: who registered it, for an agent whom it acts for; null: the company''s.';
comment on column model.models.created_at is 'When the row was made.';
comment on column model.models.updated_at is 'When the row last changed.';

create trigger tg_models__set_updated_at
before update on model.models
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_models__audit
after insert or update or delete on model.models
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'description');

create trigger tg_models__refuse_delete
before delete on model.models
for each row
execute function core.tg_refuse_change('Models are kept for their lineage; retire their versions.');

create trigger tg_models__refuse_truncate
before truncate on model.models
for each statement
execute function core.tg_refuse_change('Models are kept for their lineage; retire their versions.');

alter table model.models enable row level security;

create policy models_select on model.models for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
  -- What an agent acts on, it sees.
  or id = any ((select model.models_in_hand())::uuid[])
);
create policy models_select_all on model.models for select to qm_auditor, qm_maintenance using (true);

grant select on model.models to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/models.sql
--! Included model/tables/experiments.sql
create table model.experiments (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  name text not null,
  hyperparameters jsonb not null default '{}',
  training_data_hash text,
  artifact_location text,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  notes text,
  created_by uuid,
  constraint experiments_pkey primary key (id),
  constraint experiments_model_id_name_key unique (model_id, name),
  constraint experiments_id_model_id_key unique (id, model_id),
  constraint experiments_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint experiments_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint experiments_hyperparameters_check check (jsonb_typeof(hyperparameters) = 'object'),
  constraint experiments_name_check check (btrim(name) <> ''),
  constraint experiments_training_data_hash_check check (training_data_hash ~ '^[0-9a-f]{64}$'),
  constraint experiments_ended_at_check check (ended_at >= started_at)
);

create index experiments_model_id_idx on model.experiments (model_id, id desc);
create index experiments_created_by_idx on model.experiments (created_by) where created_by is not null;

comment on table model.experiments is
  'Experiments: tries with other hyperparameters or data, of which a version may come.';
comment on column model.experiments.id is 'Identifier.';
comment on column model.experiments.model_id is 'Model that it is for.';
comment on column model.experiments.name is 'Name, unique in its model.';
comment on column model.experiments.hyperparameters is 'Hyperparameters, a JSON object.';
comment on column model.experiments.training_data_hash is 'SHA-256 of the training data, in hexadecimal.';
comment on column model.experiments.artifact_location is 'Where its artifact lies.';
comment on column model.experiments.started_at is 'When it began.';
comment on column model.experiments.ended_at is 'When it ended; null while it runs.';
comment on column model.experiments.notes is 'What was noticed.';
comment on column model.experiments.created_by is 'User who began it.';

alter table model.experiments enable row level security;

create policy experiments_select on model.experiments for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = experiments.model_id)
);
create policy experiments_select_all on model.experiments for select to qm_auditor, qm_maintenance using (true);

grant select on model.experiments to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/experiments.sql
--! Included model/tables/experiment_metrics.sql
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
--! EndIncluded model/tables/experiment_metrics.sql
--! Included model/tables/model_versions.sql
create table model.model_versions (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  version integer not null,
  label text,
  algorithm text not null,
  state model.model_version_state not null default 'registered',
  hyperparameters jsonb not null default '{}',
  feature_names text[] not null default '{}',
  artifact_location text,
  artifact_hash text not null,
  metadata_location text,
  metadata_hash text,
  training_data_hash text not null,
  training_samples bigint,
  training_from timestamptz,
  training_to timestamptz,
  parent_version_id uuid,
  experiment_id uuid,
  retraining_workflow_id uuid,
  owner_id uuid,
  notes text,
  created_at timestamptz not null default clock_timestamp(),
  deployed_at timestamptz,
  retired_at timestamptz,
  constraint model_versions_pkey primary key (id),
  constraint model_versions_model_id_version_key unique (model_id, version),
  constraint model_versions_id_model_id_key unique (id, model_id),
  constraint model_versions_model_id_label_key unique (model_id, label),
  constraint model_versions_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint model_versions_parent_version_id_model_id_fkey foreign key (parent_version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint model_versions_experiment_id_model_id_fkey foreign key (experiment_id, model_id) references model.experiments (id, model_id) on delete restrict,
  constraint model_versions_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint model_versions_version_check check (version >= 1),
  constraint model_versions_algorithm_check check (btrim(algorithm) <> ''),
  constraint model_versions_hyperparameters_check check (jsonb_typeof(hyperparameters) = 'object'),
  constraint model_versions_artifact_hash_check check (artifact_hash ~ '^[0-9a-f]{64}$'),
  constraint model_versions_metadata_hash_check check (metadata_hash ~ '^[0-9a-f]{64}$'),
  constraint model_versions_training_data_hash_check check (training_data_hash ~ '^[0-9a-f]{64}$'),
  constraint model_versions_training_samples_check check (training_samples >= 0),
  constraint model_versions_training_to_check check (training_from <= training_to),
  constraint model_versions_retired_at_check check ((state = 'retired') = (retired_at is not null))
);

create index model_versions_model_id_state_idx on model.model_versions (model_id, state);
create index model_versions_parent_version_id_model_id_idx on model.model_versions (parent_version_id, model_id) where parent_version_id is not null;
create index model_versions_experiment_id_model_id_idx on model.model_versions (experiment_id, model_id) where experiment_id is not null;
create index model_versions_retraining_workflow_id_model_id_idx on model.model_versions (retraining_workflow_id, model_id) where retraining_workflow_id is not null;
create index model_versions_owner_id_idx on model.model_versions (owner_id) where owner_id is not null;

comment on table model.model_versions is
  'Versions of models: what was trained, of what, by whom. They are never deleted, so that whatever they predicted can be traced; their state moves by commands only.';
comment on column model.model_versions.id is 'Identifier.';
comment on column model.model_versions.model_id is 'Model.';
comment on column model.model_versions.version is 'Number, from 1, given when it is registered.';
comment on column model.model_versions.label is 'Name of the version as its makers say it, such as 2.1.0; unique in its model.';
comment on column model.model_versions.algorithm is 'Algorithm.';
comment on column model.model_versions.state is 'State; core.transitions lists the legal moves.';
comment on column model.model_versions.hyperparameters is 'Hyperparameters, a JSON object.';
comment on column model.model_versions.feature_names is 'Features, in the order that the artifact wants them.';
comment on column model.model_versions.artifact_location is 'Where the artifact lies.';
comment on column model.model_versions.artifact_hash is 'SHA-256 of the artifact, in hexadecimal.';
comment on column model.model_versions.metadata_location is 'Where its metadata lies.';
comment on column model.model_versions.metadata_hash is 'SHA-256 of the metadata.';
comment on column model.model_versions.training_data_hash is 'SHA-256 of the training data.';
comment on column model.model_versions.training_samples is 'Rows that it was trained with.';
comment on column model.model_versions.training_from is 'First moment of the training data.';
comment on column model.model_versions.training_to is 'Moment after the last of the training data.';
comment on column model.model_versions.parent_version_id is 'Version that it was made of.';
comment on column model.model_versions.experiment_id is 'Experiment that it came of.';
comment on column model.model_versions.retraining_workflow_id is 'Retraining that it came of.';
comment on column model.model_versions.owner_id is 'User who registered it.';
comment on column model.model_versions.notes is 'What there is to say.';
comment on column model.model_versions.created_at is 'When it was registered.';
comment on column model.model_versions.deployed_at is 'When it was in use first.';
comment on column model.model_versions.retired_at is 'When it was retired.';

create constraint trigger tg_model_versions__check_state_history
after insert or update of state on model.model_versions
deferrable initially deferred
for each row
execute function core.tg_check_state_history('model_version');

create constraint trigger tg_model_versions__audit
after insert or update or delete on model.model_versions
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'notes');

create trigger tg_model_versions__refuse_delete
before delete on model.model_versions
for each row
execute function core.tg_refuse_change('Versions are kept for their lineage: retire them with model.retire_version.');

create trigger tg_model_versions__refuse_truncate
before truncate on model.model_versions
for each statement
execute function core.tg_refuse_change('Versions are kept for their lineage: retire them with model.retire_version.');

alter table model.model_versions enable row level security;

create policy model_versions_select on model.model_versions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = model_versions.model_id)
);
create policy model_versions_select_all on model.model_versions for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_model_versions on core.state_history for select to qm_app, qm_readonly using (
  machine = 'model_version' and exists (select from model.model_versions s where s.id = subject_id)
);

grant select on model.model_versions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/model_versions.sql
--! Included model/tables/version_metrics.sql
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
--! EndIncluded model/tables/version_metrics.sql
--! Included model/tables/holdouts.sql
create table model.holdouts (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  name text not null,
  actuals double precision[] not null,
  sample_count integer not null,
  data_hash text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  location text,
  created_by uuid,
  frozen_at timestamptz not null default clock_timestamp(),
  constraint holdouts_pkey primary key (id),
  constraint holdouts_model_id_name_key unique (model_id, name),
  constraint holdouts_id_model_id_key unique (id, model_id),
  constraint holdouts_model_id_data_hash_key unique (model_id, data_hash),
  constraint holdouts_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint holdouts_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint holdouts_name_check check (btrim(name) <> ''),
  constraint holdouts_sample_count_check check (sample_count >= 1 and sample_count = cardinality(actuals)),
  constraint holdouts_data_hash_check check (data_hash ~ '^[0-9a-f]{64}$'),
  constraint holdouts_ends_at_check check (starts_at <= ends_at)
);

create index holdouts_created_by_idx on model.holdouts (created_by) where created_by is not null;

comment on table model.holdouts is
  'Frozen holdouts: what really happened, which no version was trained with. They never change.';
comment on column model.holdouts.id is 'Identifier.';
comment on column model.holdouts.model_id is 'Model.';
comment on column model.holdouts.name is 'Name, unique in its model.';
comment on column model.holdouts.actuals is 'What happened, in the order that predictions are given in; finite.';
comment on column model.holdouts.sample_count is 'How many.';
comment on column model.holdouts.data_hash is 'SHA-256 of the holdout''s data, in hexadecimal: as given, else of the actuals.';
comment on column model.holdouts.starts_at is 'First moment of the data.';
comment on column model.holdouts.ends_at is 'Moment after the last of the data.';
comment on column model.holdouts.location is 'Where its features lie.';
comment on column model.holdouts.created_by is 'User who froze it.';
comment on column model.holdouts.frozen_at is 'When it was frozen.';

create trigger tg_holdouts__refuse_change
before update or delete on model.holdouts
for each row
execute function core.tg_refuse_change('Freeze another holdout with model.freeze_holdout.');

create trigger tg_holdouts__refuse_truncate
before truncate on model.holdouts
for each statement
execute function core.tg_refuse_change('Freeze another holdout with model.freeze_holdout.');

alter table model.holdouts enable row level security;

create policy holdouts_select on model.holdouts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = holdouts.model_id)
);
create policy holdouts_select_all on model.holdouts for select to qm_auditor, qm_maintenance using (true);

grant select on model.holdouts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/holdouts.sql
--! Included model/tables/holdout_predictions.sql
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
--! EndIncluded model/tables/holdout_predictions.sql
--! Included model/tables/predictions.sql
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
--! EndIncluded model/tables/predictions.sql
--! Included model/tables/prediction_deltas.sql
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
--! EndIncluded model/tables/prediction_deltas.sql
--! Included model/tables/prediction_rollups.sql
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
--! EndIncluded model/tables/prediction_rollups.sql
--! Included model/tables/metrics.sql
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
--! EndIncluded model/tables/metrics.sql
--! Included model/tables/metric_deltas.sql
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
--! EndIncluded model/tables/metric_deltas.sql
--! Included model/tables/metric_rollups.sql
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
--! EndIncluded model/tables/metric_rollups.sql
--! Included model/tables/baselines.sql
create table model.baselines (
  version_id uuid not null,
  feature text not null,
  kind model.feature_kind not null,
  edges double precision[],
  categories text[],
  counts bigint[] not null,
  sample_size bigint not null,
  sample double precision[],
  frozen_at timestamptz not null default clock_timestamp(),
  constraint baselines_pkey primary key (version_id, feature),
  constraint baselines_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint baselines_feature_check check (btrim(feature) <> ''),
  constraint baselines_edges_check check (
    case kind when 'numeric' then categories is null and cardinality(counts) = cardinality(edges) + 1
    else edges is null and cardinality(counts) = cardinality(categories) + 1 end
  ),
  constraint baselines_sample_size_check check (sample_size >= 1)
);

comment on table model.baselines is
  'What a version saw when it was made: a histogram a feature, whose bins are frozen with it. Counts of any time over the same bins can be added up.';
comment on column model.baselines.version_id is 'Version.';
comment on column model.baselines.feature is 'Feature; (prediction) for what the version predicts.';
comment on column model.baselines.kind is 'What values it has.';
comment on column model.baselines.edges is 'Upper ends of the bins but the last, of a numeric feature: the deciles of the reference.';
comment on column model.baselines.categories is 'Categories of a categorical feature; further values are counted behind the last.';
comment on column model.baselines.counts is 'Values of the reference in each bin.';
comment on column model.baselines.sample_size is 'Values of the reference.';
comment on column model.baselines.sample is 'Values of the reference, at most 10,000, evenly taken from the sorted ones: for Kolmogorov-Smirnov and Wasserstein.';
comment on column model.baselines.frozen_at is 'When it was frozen.';

create trigger tg_baselines__refuse_change
before update or delete on model.baselines
for each row
execute function core.tg_refuse_change('A version has one baseline: register another version.');

create trigger tg_baselines__refuse_truncate
before truncate on model.baselines
for each statement
execute function core.tg_refuse_change('A version has one baseline: register another version.');

alter table model.baselines enable row level security;

create policy baselines_select on model.baselines for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = baselines.version_id)
);
create policy baselines_select_all on model.baselines for select to qm_auditor, qm_maintenance using (true);

grant select on model.baselines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/baselines.sql
--! Included model/tables/feature_counts.sql
create table model.feature_counts (
  version_id uuid not null,
  feature text not null,
  day date not null,
  counts bigint[] not null,
  sample_size bigint not null,
  constraint feature_counts_pkey primary key (version_id, feature, day),
  constraint feature_counts_version_id_feature_fkey foreign key (version_id, feature) references model.baselines (version_id, feature) on delete restrict,
  constraint feature_counts_sample_size_check check (sample_size >= 0)
);

comment on table model.feature_counts is
  'What a version saw, a histogram a feature and day over the bins of its baseline. Written by model.add_feature_counts, where features are counted elsewhere and not stored with each prediction.';
comment on column model.feature_counts.version_id is 'Version.';
comment on column model.feature_counts.feature is 'Feature.';
comment on column model.feature_counts.day is 'Day, in UTC.';
comment on column model.feature_counts.counts is 'Values in each bin of the baseline.';
comment on column model.feature_counts.sample_size is 'Values.';

alter table model.feature_counts enable row level security;

create policy feature_counts_select on model.feature_counts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = feature_counts.version_id)
);
create policy feature_counts_select_all on model.feature_counts for select to qm_auditor, qm_maintenance using (true);

grant select on model.feature_counts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/feature_counts.sql
--! Included model/tables/drift_reports.sql
create table model.drift_reports (
  id uuid not null default core.uuid_v7(),
  version_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reference_size bigint not null,
  current_size bigint not null,
  false_discovery_rate double precision not null,
  is_drifted boolean not null,
  drift_score double precision not null,
  missing_features text[] not null default '{}',
  reported_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint drift_reports_pkey primary key (id),
  constraint drift_reports_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint drift_reports_reported_by_fkey foreign key (reported_by) references identity.users (id) on delete restrict,
  constraint drift_reports_ends_at_check check (starts_at < ends_at),
  constraint drift_reports_drift_score_check check (drift_score between 0 and 1)
);

create index drift_reports_version_id_idx on model.drift_reports (version_id, id desc);
create index drift_reports_reported_by_idx on model.drift_reports (reported_by) where reported_by is not null;

comment on table model.drift_reports is
  'Drift reports: what a version saw in a time against what it saw when it was made.';
comment on column model.drift_reports.id is 'Identifier.';
comment on column model.drift_reports.version_id is 'Version.';
comment on column model.drift_reports.starts_at is 'Beginning of the time looked at.';
comment on column model.drift_reports.ends_at is 'End of it.';
comment on column model.drift_reports.reference_size is 'Values of the reference, at most of a feature.';
comment on column model.drift_reports.current_size is 'Values of the time looked at, at most of a feature.';
comment on column model.drift_reports.false_discovery_rate is 'Share of false findings that is put up with, over all features.';
comment on column model.drift_reports.is_drifted is 'Whether a feature drifted.';
comment on column model.drift_reports.drift_score is 'Share of the features that drifted.';
comment on column model.drift_reports.missing_features is 'Features of the baseline that no value was seen of in that time.';
comment on column model.drift_reports.reported_by is 'User who asked for it; null for the system.';
comment on column model.drift_reports.created_at is 'When.';

create trigger tg_drift_reports__refuse_change
before update or delete on model.drift_reports
for each row
execute function core.tg_refuse_change('Make another report.');

create trigger tg_drift_reports__refuse_truncate
before truncate on model.drift_reports
for each statement
execute function core.tg_refuse_change('Make another report.');

alter table model.drift_reports enable row level security;

create policy drift_reports_select on model.drift_reports for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = drift_reports.version_id)
);
create policy drift_reports_select_all on model.drift_reports for select to qm_auditor, qm_maintenance using (true);

grant select on model.drift_reports to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/drift_reports.sql
--! Included model/tables/drift_findings.sql
create table model.drift_findings (
  report_id uuid not null,
  feature text not null,
  method text not null,
  statistic double precision not null,
  p_value double precision not null,
  adjusted_p_value double precision not null,
  stability_index double precision not null,
  stability_limit double precision not null,
  jensen_shannon double precision not null,
  wasserstein double precision,
  reference_size bigint not null,
  current_size bigint not null,
  counts bigint[] not null,
  is_drifted boolean not null,
  constraint drift_findings_pkey primary key (report_id, feature),
  constraint drift_findings_report_id_fkey foreign key (report_id) references model.drift_reports (id) on delete restrict
);

comment on table model.drift_findings is
  'Findings of drift reports, one feature a row.';
comment on column model.drift_findings.report_id is 'Report.';
comment on column model.drift_findings.feature is 'Feature.';
comment on column model.drift_findings.method is 'Method of p_value: kolmogorov_smirnov or chi_square.';
comment on column model.drift_findings.statistic is 'Statistic of the method.';
comment on column model.drift_findings.p_value is 'Probability of such a difference without drift.';
comment on column model.drift_findings.adjusted_p_value is 'The same for being one of many features, by Benjamini and Hochberg.';
comment on column model.drift_findings.stability_index is 'Population stability index over the bins of the baseline.';
comment on column model.drift_findings.stability_limit is 'What the index exceeds without drift in one of twenty cases, for samples of these sizes.';
comment on column model.drift_findings.jensen_shannon is 'Jensen-Shannon distance over the bins.';
comment on column model.drift_findings.wasserstein is 'Wasserstein distance, in units of the feature; null: not numeric, or values are not stored.';
comment on column model.drift_findings.reference_size is 'Values of the reference.';
comment on column model.drift_findings.current_size is 'Values of the time looked at.';
comment on column model.drift_findings.counts is 'Those values in each bin.';
comment on column model.drift_findings.is_drifted is 'Whether it drifted: adjusted_p_value below the rate of the report and stability_index above stability_limit.';

create trigger tg_drift_findings__refuse_change
before update or delete on model.drift_findings
for each row
execute function core.tg_refuse_change('Make another report.');

create trigger tg_drift_findings__refuse_truncate
before truncate on model.drift_findings
for each statement
execute function core.tg_refuse_change('Make another report.');

alter table model.drift_findings enable row level security;

create policy drift_findings_select on model.drift_findings for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.drift_reports r where r.id = drift_findings.report_id)
);
create policy drift_findings_select_all on model.drift_findings for select to qm_auditor, qm_maintenance using (true);

grant select on model.drift_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/drift_findings.sql
--! Included model/tables/drift_events.sql
create table model.drift_events (
  id uuid not null default core.uuid_v7(),
  version_id uuid not null,
  kind model.drift_kind not null,
  state model.drift_state not null default 'active',
  severity core.severity not null,
  report_id uuid,
  metric text,
  accuracy_drop double precision,
  drift_score double precision not null,
  affected_categories text[] not null default '{}',
  details jsonb not null default '{}',
  alert_id uuid,
  detected_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  resolved_at timestamptz,
  constraint drift_events_pkey primary key (id),
  constraint drift_events_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint drift_events_report_id_fkey foreign key (report_id) references model.drift_reports (id) on delete restrict,
  constraint drift_events_alert_id_fkey foreign key (alert_id) references governance.alerts (id) on delete restrict,
  constraint drift_events_resolved_at_check check ((state = 'resolved') = (resolved_at is not null)),
  constraint drift_events_drift_score_check check (drift_score between 0 and 1),
  constraint drift_events_details_check check (jsonb_typeof(details) = 'object')
);

create unique index drift_events_version_id_kind_metric_live_key on model.drift_events (version_id, kind, (coalesce(metric, ''))) where state = 'active';
create index drift_events_version_id_idx on model.drift_events (version_id, id desc);
create index drift_events_report_id_idx on model.drift_events (report_id) where report_id is not null;
create index drift_events_alert_id_idx on model.drift_events (alert_id) where alert_id is not null;
create index drift_events_active_idx on model.drift_events (severity desc, id desc) where state = 'active';

comment on table model.drift_events is
  'Drift events: one of a version and kind is active at a time. Written by commands only.';
comment on column model.drift_events.id is 'Identifier.';
comment on column model.drift_events.version_id is 'Version.';
comment on column model.drift_events.kind is 'What drifted.';
comment on column model.drift_events.state is 'State; core.transitions lists the legal moves.';
comment on column model.drift_events.severity is 'How bad.';
comment on column model.drift_events.report_id is 'Newest report that says so, of data drift.';
comment on column model.drift_events.metric is 'Metric that dropped, of performance drift.';
comment on column model.drift_events.accuracy_drop is 'By how much the metric dropped.';
comment on column model.drift_events.drift_score is 'Score from 0 to 1.';
comment on column model.drift_events.affected_categories is 'Features or categories that are affected.';
comment on column model.drift_events.details is 'Further values, a JSON object.';
comment on column model.drift_events.alert_id is 'Alert that it raised.';
comment on column model.drift_events.detected_at is 'When it was detected.';
comment on column model.drift_events.last_seen_at is 'When it was detected last.';
comment on column model.drift_events.resolved_at is 'When its cause was gone.';

create constraint trigger tg_drift_events__check_state_history
after insert or update of state on model.drift_events
deferrable initially deferred
for each row
execute function core.tg_check_state_history('drift_event');

alter table model.drift_events enable row level security;

create policy drift_events_select on model.drift_events for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = drift_events.version_id)
);
create policy drift_events_select_all on model.drift_events for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_drift_events on core.state_history for select to qm_app, qm_readonly using (
  machine = 'drift_event' and exists (select from model.drift_events s where s.id = subject_id)
);

grant select on model.drift_events to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/drift_events.sql
--! Included model/tables/retraining_workflows.sql
create table model.retraining_workflows (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  trigger_key text not null,
  trigger_reason text not null,
  drift_event_id uuid,
  action_id uuid,
  parameters jsonb not null default '{}',
  state model.retraining_state not null default 'requested',
  attempt integer not null default 0,
  max_attempts integer not null,
  claimed_by text,
  lease_expires_at timestamptz,
  not_before timestamptz,
  outcome model.retraining_outcome,
  models_trained integer not null default 0,
  models_deployed integer not null default 0,
  result jsonb,
  error text,
  requested_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  completed_at timestamptz,
  constraint retraining_workflows_pkey primary key (id),
  constraint retraining_workflows_id_model_id_key unique (id, model_id),
  constraint retraining_workflows_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint retraining_workflows_drift_event_id_fkey foreign key (drift_event_id) references model.drift_events (id) on delete restrict,
  constraint retraining_workflows_action_id_fkey foreign key (action_id) references governance.agent_actions (id) on delete restrict,
  constraint retraining_workflows_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint retraining_workflows_trigger_key_check check (btrim(trigger_key) <> ''),
  constraint retraining_workflows_trigger_reason_check check (btrim(trigger_reason) <> ''),
  constraint retraining_workflows_parameters_check check (jsonb_typeof(parameters) = 'object'),
  constraint retraining_workflows_attempt_check check (attempt between 0 and max_attempts),
  constraint retraining_workflows_models_trained_check check (models_trained >= 0),
  constraint retraining_workflows_models_deployed_check check (models_deployed between 0 and models_trained),
  constraint retraining_workflows_lease_expires_at_check check (lease_expires_at is null or state in ('running', 'evaluating', 'cancelling')),
  constraint retraining_workflows_outcome_check check ((state = 'completed') = (outcome is not null)),
  constraint retraining_workflows_completed_at_check check ((state in ('completed', 'failed', 'cancelled')) = (completed_at is not null))
);

create unique index retraining_workflows_model_id_trigger_key_live_key on model.retraining_workflows (model_id, trigger_key)
where state in ('requested', 'queued', 'running', 'evaluating', 'cancelling');
create index retraining_workflows_model_id_idx on model.retraining_workflows (model_id, id desc);
create index retraining_workflows_model_id_completed_at_idx on model.retraining_workflows (model_id, completed_at desc) where completed_at is not null;
create index retraining_workflows_ready_idx on model.retraining_workflows (not_before, id) where state in ('requested', 'queued');
create index retraining_workflows_lease_expires_at_idx on model.retraining_workflows (lease_expires_at) where lease_expires_at is not null;
create index retraining_workflows_drift_event_id_idx on model.retraining_workflows (drift_event_id) where drift_event_id is not null;
create index retraining_workflows_action_id_idx on model.retraining_workflows (action_id) where action_id is not null;
create index retraining_workflows_requested_by_idx on model.retraining_workflows (requested_by) where requested_by is not null;

comment on table model.retraining_workflows is
  'Retrainings: why, who has it, what came of it. One of a model and trigger is in flight at a time. Written by commands only.';
comment on column model.retraining_workflows.id is 'Identifier.';
comment on column model.retraining_workflows.model_id is 'Model to train anew.';
comment on column model.retraining_workflows.trigger_key is 'What set it off, as a key: a second request with the same one is the same retraining while it is in flight.';
comment on column model.retraining_workflows.trigger_reason is 'Why, for people.';
comment on column model.retraining_workflows.drift_event_id is 'Drift that it answers.';
comment on column model.retraining_workflows.action_id is 'Action that it carries out.';
comment on column model.retraining_workflows.parameters is 'What to train with, a JSON object.';
comment on column model.retraining_workflows.state is 'State; core.transitions lists the legal moves.';
comment on column model.retraining_workflows.attempt is 'Number of the attempt in force: only its worker can move it.';
comment on column model.retraining_workflows.max_attempts is 'Attempts before it counts as failed.';
comment on column model.retraining_workflows.claimed_by is 'Worker of the last attempt, by the name that it gave.';
comment on column model.retraining_workflows.lease_expires_at is 'Until when its worker has it.';
comment on column model.retraining_workflows.not_before is 'When it may begin: after the pause since the last one, or after a failed attempt.';
comment on column model.retraining_workflows.outcome is 'What it brought.';
comment on column model.retraining_workflows.models_trained is 'Versions trained.';
comment on column model.retraining_workflows.models_deployed is 'Versions deployed of them.';
comment on column model.retraining_workflows.result is 'What the worker reported.';
comment on column model.retraining_workflows.error is 'Why the last attempt failed.';
comment on column model.retraining_workflows.requested_by is 'User who asked for it; null for the system.';
comment on column model.retraining_workflows.created_at is 'When it was asked for.';
comment on column model.retraining_workflows.started_at is 'When its first attempt began.';
comment on column model.retraining_workflows.completed_at is 'When it was over.';

-- The two tables refer to each other: a drifted version sets off a retraining, which makes a version.
alter table model.model_versions add constraint model_versions_retraining_workflow_id_model_id_fkey
foreign key (retraining_workflow_id, model_id) references model.retraining_workflows (id, model_id) on delete restrict;

create constraint trigger tg_retraining_workflows__check_state_history
after insert or update of state on model.retraining_workflows
deferrable initially deferred
for each row
execute function core.tg_check_state_history('retraining');

create constraint trigger tg_retraining_workflows__audit
after insert or update or delete on model.retraining_workflows
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'lease_expires_at');

alter table model.retraining_workflows enable row level security;

create policy retraining_workflows_select on model.retraining_workflows for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = retraining_workflows.model_id)
);
create policy retraining_workflows_select_all on model.retraining_workflows for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_retraining_workflows on core.state_history for select to qm_app, qm_readonly using (
  machine = 'retraining' and exists (select from model.retraining_workflows s where s.id = subject_id)
);

grant select on model.retraining_workflows to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/retraining_workflows.sql
--! Included model/tables/validations.sql
create table model.validations (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  version_id uuid not null,
  holdout_id uuid not null,
  baseline_version_id uuid,
  state model.validation_state not null default 'pending',
  loss model.loss not null,
  test model.comparison_test not null,
  horizon integer not null default 1,
  sample_count integer,
  candidate_score double precision,
  baseline_score double precision,
  improvement double precision,
  statistic double precision,
  p_value double precision,
  effect_size double precision,
  improvement_lower double precision,
  improvement_upper double precision,
  retraining_workflow_id uuid,
  requested_by uuid,
  notes text,
  created_at timestamptz not null default clock_timestamp(),
  decided_at timestamptz,
  expires_at timestamptz,
  constraint validations_pkey primary key (id),
  constraint validations_id_version_id_state_key unique (id, version_id, state),
  constraint validations_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint validations_version_id_model_id_fkey foreign key (version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint validations_holdout_id_model_id_fkey foreign key (holdout_id, model_id) references model.holdouts (id, model_id) on delete restrict,
  constraint validations_baseline_version_id_model_id_fkey foreign key (baseline_version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint validations_retraining_workflow_id_model_id_fkey foreign key (retraining_workflow_id, model_id)
    references model.retraining_workflows (id, model_id) on delete restrict,
  constraint validations_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint validations_baseline_version_id_check check (baseline_version_id <> version_id),
  constraint validations_horizon_check check (horizon >= 1),
  constraint validations_decided_at_check check ((state = 'pending') = (decided_at is null)),
  constraint validations_expires_at_check check ((state = 'passed') = (expires_at is not null)),
  constraint validations_p_value_check check (p_value between 0 and 1),
  constraint validations_sample_count_check check (state not in ('passed', 'failed') or num_nulls(sample_count, candidate_score, baseline_score) = 0)
);

create unique index validations_version_id_pending_key on model.validations (version_id) where state = 'pending';
create index validations_version_id_model_id_idx on model.validations (version_id, model_id, id desc);
create index validations_holdout_id_model_id_idx on model.validations (holdout_id, model_id);
create index validations_baseline_version_id_model_id_idx on model.validations (baseline_version_id, model_id) where baseline_version_id is not null;
create index validations_retraining_workflow_id_model_id_idx on model.validations (retraining_workflow_id, model_id)
where retraining_workflow_id is not null;
create index validations_requested_by_idx on model.validations (requested_by) where requested_by is not null;
create index validations_model_id_idx on model.validations (model_id, id desc);

comment on table model.validations is
  'Validations: a version against the one in use, on a frozen holdout. Only a passed one that has not expired lets a version be deployed. Written by commands only.';
comment on column model.validations.id is 'Identifier.';
comment on column model.validations.model_id is 'Model.';
comment on column model.validations.version_id is 'Version that is judged.';
comment on column model.validations.holdout_id is 'Holdout that it is judged on.';
comment on column model.validations.baseline_version_id is 'Version that it has to beat, the one in use when it began; null: none was, so a simple forecast whose predictions were given.';
comment on column model.validations.state is 'State; core.transitions lists the legal moves.';
comment on column model.validations.loss is 'Loss that is compared.';
comment on column model.validations.test is 'Test of whether it differs.';
comment on column model.validations.horizon is 'Steps ahead that the predictions look, for the Diebold-Mariano test.';
comment on column model.validations.sample_count is 'Predictions compared.';
comment on column model.validations.candidate_score is 'Mean loss of the version.';
comment on column model.validations.baseline_score is 'Mean loss of the baseline.';
comment on column model.validations.improvement is 'Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none.';
comment on column model.validations.statistic is 'Statistic of the test.';
comment on column model.validations.p_value is 'Probability of such a difference by chance, two-sided.';
comment on column model.validations.effect_size is 'Effect size: mean difference of the losses over their standard deviation, paired.';
comment on column model.validations.improvement_lower is 'Lower end of the 95 % interval of the mean difference of the losses, by bootstrap; positive: the version is better.';
comment on column model.validations.improvement_upper is 'Upper end of it.';
comment on column model.validations.retraining_workflow_id is 'Retraining that it belongs to.';
comment on column model.validations.requested_by is 'User who asked for it.';
comment on column model.validations.notes is 'What there is to say.';
comment on column model.validations.created_at is 'When it was asked for.';
comment on column model.validations.decided_at is 'When it was decided.';
comment on column model.validations.expires_at is 'Until when it lets the version be deployed.';

create constraint trigger tg_validations__check_state_history
after insert or update of state on model.validations
deferrable initially deferred
for each row
execute function core.tg_check_state_history('validation');

create constraint trigger tg_validations__audit
after insert or update or delete on model.validations
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'notes');

alter table model.validations enable row level security;

create policy validations_select on model.validations for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = validations.model_id)
);
create policy validations_select_all on model.validations for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_validations on core.state_history for select to qm_app, qm_readonly using (
  machine = 'validation' and exists (select from model.validations s where s.id = subject_id)
);

grant select on model.validations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/validations.sql
--! Included model/tables/validation_gates.sql
create table model.validation_gates (
  validation_id uuid not null,
  gate text not null,
  value double precision,
  threshold double precision not null,
  is_passed boolean not null,
  description text not null,
  constraint validation_gates_pkey primary key (validation_id, gate),
  constraint validation_gates_validation_id_fkey foreign key (validation_id) references model.validations (id) on delete restrict
);

comment on table model.validation_gates is
  'What a validation asked for, one gate a row: all have to be passed.';
comment on column model.validation_gates.validation_id is 'Validation.';
comment on column model.validation_gates.gate is 'Gate: sample, improvement, significance, effect_size; constant where the baseline is a simple forecast.';
comment on column model.validation_gates.value is 'What was found; null: it could not be computed.';
comment on column model.validation_gates.threshold is 'What was asked for.';
comment on column model.validation_gates.is_passed is 'Whether that is enough.';
comment on column model.validation_gates.description is 'What it asks.';

create trigger tg_validation_gates__refuse_change
before update or delete on model.validation_gates
for each row
execute function core.tg_refuse_change('Validate again.');

create trigger tg_validation_gates__refuse_truncate
before truncate on model.validation_gates
for each statement
execute function core.tg_refuse_change('Validate again.');

alter table model.validation_gates enable row level security;

create policy validation_gates_select on model.validation_gates for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.validations v where v.id = validation_gates.validation_id)
);
create policy validation_gates_select_all on model.validation_gates for select to qm_auditor, qm_maintenance using (true);

grant select on model.validation_gates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/validation_gates.sql
--! Included model/tables/deployments.sql
create table model.deployments (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  environment text not null,
  version_id uuid not null,
  predecessor_version_id uuid,
  predecessor_deployment_id uuid,
  validation_id uuid not null,
  validation_state model.validation_state not null generated always as ('passed'::model.validation_state) stored,
  approval_id uuid,
  strategy model.deployment_strategy not null,
  weights integer[] not null,
  step integer not null default 0,
  weight integer not null default 0,
  bake_time interval not null,
  minimum_samples integer not null,
  rollback_window interval not null,
  maximum_error_rate double precision not null,
  maximum_latency_ms double precision not null,
  minimum_accuracy double precision,
  state model.deployment_state not null default 'pending',
  requested_by uuid,
  notes text,
  created_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  step_started_at timestamptz,
  deadline_at timestamptz,
  completed_at timestamptz,
  rolled_back_at timestamptz,
  constraint deployments_pkey primary key (id),
  constraint deployments_id_model_id_environment_version_id_key unique (id, model_id, environment, version_id),
  constraint deployments_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint deployments_version_id_model_id_fkey foreign key (version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint deployments_environment_fkey foreign key (environment) references model.environments (environment) on delete restrict,
  constraint deployments_predecessor_version_id_model_id_fkey foreign key (predecessor_version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint deployments_predecessor_deployment_id_fkey foreign key (predecessor_deployment_id) references model.deployments (id) on delete restrict,
  -- A validation that did not pass has no such row to refer to.
  constraint deployments_validation_id_version_id_validation_state_fkey foreign key (validation_id, version_id, validation_state)
    references model.validations (id, version_id, state) on delete restrict,
  constraint deployments_approval_id_fkey foreign key (approval_id) references governance.approvals (id) on delete restrict,
  constraint deployments_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint deployments_weights_check check (
    cardinality(weights) between 2 and 20 and weights[cardinality(weights)] = 100 and 0 <= all (weights) and 100 >= all (weights)
  ),
  constraint deployments_weight_check check (weight between 0 and 100),
  constraint deployments_step_check check (step between 0 and cardinality(weights)),
  constraint deployments_bake_time_check check (bake_time >= interval '0'),
  constraint deployments_minimum_samples_check check (minimum_samples >= 1),
  constraint deployments_rollback_window_check check (rollback_window >= interval '0'),
  constraint deployments_maximum_error_rate_check check (maximum_error_rate between 0 and 1),
  constraint deployments_maximum_latency_ms_check check (maximum_latency_ms > 0),
  constraint deployments_approval_id_check check (approval_id is not null or state = 'pending'),
  constraint deployments_started_at_check check (state in ('pending', 'cancelled') or started_at is not null),
  constraint deployments_rolled_back_at_check check ((state = 'rolled_back') = (rolled_back_at is not null))
);

create unique index deployments_model_id_environment_in_flight_key on model.deployments (model_id, environment)
where state in ('canary', 'paused', 'rolling_back');
create unique index deployments_version_id_environment_pending_key on model.deployments (version_id, environment) where state = 'pending';
create unique index deployments_approval_id_key on model.deployments (approval_id);
create index deployments_model_id_environment_idx on model.deployments (model_id, environment, id desc);
create index deployments_version_id_model_id_idx on model.deployments (version_id, model_id);
create index deployments_environment_idx on model.deployments (environment);
create index deployments_predecessor_version_id_model_id_idx on model.deployments (predecessor_version_id, model_id)
where predecessor_version_id is not null;
create index deployments_predecessor_deployment_id_idx on model.deployments (predecessor_deployment_id) where predecessor_deployment_id is not null;
create index deployments_validation_id_version_id_validation_state_idx on model.deployments (validation_id, version_id, validation_state);
create index deployments_requested_by_idx on model.deployments (requested_by) where requested_by is not null;
create index deployments_live_idx on model.deployments (id) where state in ('canary', 'paused', 'rolling_back', 'active');

comment on table model.deployments is
  'Deployments: how a version came into use in an environment, step by step, and what it would go back to. One of a model and environment is in flight at a time. Written by commands only.';
comment on column model.deployments.id is 'Identifier.';
comment on column model.deployments.model_id is 'Model.';
comment on column model.deployments.environment is 'Environment.';
comment on column model.deployments.version_id is 'Version that is deployed.';
comment on column model.deployments.predecessor_version_id is 'Version that was in use before, recorded when it began: what a rollback goes back to. Null: none was.';
comment on column model.deployments.predecessor_deployment_id is 'Deployment that had brought the predecessor.';
comment on column model.deployments.validation_id is 'Validation that lets it be deployed.';
comment on column model.deployments.validation_state is 'Always passed: the foreign key refers to a validation in that state.';
comment on column model.deployments.approval_id is 'Request for approval, of exactly this deployment.';
comment on column model.deployments.strategy is 'How it takes over.';
comment on column model.deployments.weights is 'Shares of the traffic, in percent, step by step; the last is 100.';
comment on column model.deployments.step is 'Number of the step that it is at; 0: not begun.';
comment on column model.deployments.weight is 'Share of the traffic that it has now, in percent.';
comment on column model.deployments.bake_time is 'How long each step lasts at least.';
comment on column model.deployments.minimum_samples is 'Measured requests that each step needs.';
comment on column model.deployments.rollback_window is 'How long after it is active a breach still rolls it back.';
comment on column model.deployments.maximum_error_rate is 'Share of failed requests above which it is rolled back.';
comment on column model.deployments.maximum_latency_ms is 'Mean latency above which it is rolled back, in milliseconds.';
comment on column model.deployments.minimum_accuracy is 'Accuracy below which it is rolled back; null: not looked at.';
comment on column model.deployments.state is 'State; core.transitions lists the legal moves.';
comment on column model.deployments.requested_by is 'User who asked for it.';
comment on column model.deployments.notes is 'What there is to say.';
comment on column model.deployments.created_at is 'When it was asked for.';
comment on column model.deployments.started_at is 'When it got its first traffic.';
comment on column model.deployments.step_started_at is 'When its step began.';
comment on column model.deployments.deadline_at is 'When a step that cannot be judged pauses it.';
comment on column model.deployments.completed_at is 'When it had all of the traffic.';
comment on column model.deployments.rolled_back_at is 'When it was rolled back.';

create constraint trigger tg_deployments__check_state_history
after insert or update of state on model.deployments
deferrable initially deferred
for each row
execute function core.tg_check_state_history('deployment');

create constraint trigger tg_deployments__audit
after insert or update or delete on model.deployments
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'validation_state,notes');

alter table model.deployments enable row level security;

create policy deployments_select on model.deployments for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = deployments.model_id)
);
create policy deployments_select_all on model.deployments for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_deployments on core.state_history for select to qm_app, qm_readonly using (
  machine = 'deployment' and exists (select from model.deployments s where s.id = subject_id)
);

grant select on model.deployments to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/deployments.sql
--! Included model/tables/active_versions.sql
create table model.active_versions (
  model_id uuid not null,
  environment text not null,
  version_id uuid not null,
  deployment_id uuid not null,
  activated_at timestamptz not null default clock_timestamp(),
  constraint active_versions_pkey primary key (model_id, environment),
  constraint active_versions_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint active_versions_version_id_model_id_fkey foreign key (version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint active_versions_environment_fkey foreign key (environment) references model.environments (environment) on delete restrict,
  -- Only what a deployment of this very version brought there.
  constraint active_versions_deployment_fkey
    foreign key (deployment_id, model_id, environment, version_id)
    references model.deployments (id, model_id, environment, version_id) on delete restrict
);

create index active_versions_version_id_model_id_idx on model.active_versions (version_id, model_id);
create index active_versions_environment_idx on model.active_versions (environment);
create index active_versions_deployment_idx on model.active_versions (deployment_id, model_id, environment, version_id);

comment on table model.active_versions is
  'The version in use, one a model and environment: a pointer, so that there cannot be two. No row: none is in use. Written by commands only.';
comment on column model.active_versions.model_id is 'Model.';
comment on column model.active_versions.environment is 'Environment.';
comment on column model.active_versions.version_id is 'Version in use.';
comment on column model.active_versions.deployment_id is 'Deployment that brought it.';
comment on column model.active_versions.activated_at is 'Since when.';

create constraint trigger tg_active_versions__audit
after insert or update or delete on model.active_versions
deferrable initially deferred
for each row
execute function governance.tg_audit('model_id,environment', '');

alter table model.active_versions enable row level security;

create policy active_versions_select on model.active_versions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = active_versions.model_id)
);
create policy active_versions_select_all on model.active_versions for select to qm_auditor, qm_maintenance using (true);

grant select on model.active_versions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/active_versions.sql
--! Included model/tables/deployment_metrics.sql
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
--! EndIncluded model/tables/deployment_metrics.sql
--! Included model/tables/business_impacts.sql
create table model.business_impacts (
  id uuid not null default core.uuid_v7(),
  deployment_id uuid not null,
  metric text not null,
  starts_on date not null,
  ends_on date not null,
  baseline_value double precision not null,
  improved_value double precision not null,
  improvement double precision generated always as (improved_value - baseline_value) stored,
  improvement_percentage double precision generated always as (100 * (improved_value - baseline_value) / nullif(abs(baseline_value), 0)) stored,
  revenue numeric(18, 4),
  revenue_impact numeric(18, 4),
  currency text,
  method text not null,
  calculated_by uuid,
  calculated_at timestamptz not null default clock_timestamp(),
  constraint business_impacts_pkey primary key (id),
  constraint business_impacts_deployment_id_metric_starts_on_ends_on_key unique (deployment_id, metric, starts_on, ends_on),
  constraint business_impacts_deployment_id_fkey foreign key (deployment_id) references model.deployments (id) on delete restrict,
  constraint business_impacts_calculated_by_fkey foreign key (calculated_by) references identity.users (id) on delete restrict,
  constraint business_impacts_metric_check check (metric ~ '^[a-z][a-z0-9_]*$'),
  constraint business_impacts_ends_on_check check (starts_on <= ends_on),
  constraint business_impacts_baseline_value_check check (baseline_value not in ('NaN', 'infinity', '-infinity')),
  constraint business_impacts_improved_value_check check (improved_value not in ('NaN', 'infinity', '-infinity')),
  constraint business_impacts_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint business_impacts_revenue_impact_check check (num_nonnulls(revenue, revenue_impact, currency) in (0, 3))
);

create index business_impacts_calculated_by_idx on model.business_impacts (calculated_by) where calculated_by is not null;

comment on table model.business_impacts is
  'What deployments did to the business: a metric before and after, and what the difference is worth. One row a deployment, metric and time.';
comment on column model.business_impacts.id is 'Identifier.';
comment on column model.business_impacts.deployment_id is 'Deployment.';
comment on column model.business_impacts.metric is 'Metric: accuracy, mae, …';
comment on column model.business_impacts.starts_on is 'First day measured.';
comment on column model.business_impacts.ends_on is 'Last day measured.';
comment on column model.business_impacts.baseline_value is 'Metric of the version before.';
comment on column model.business_impacts.improved_value is 'Metric of the version deployed.';
comment on column model.business_impacts.improvement is 'Difference of the two.';
comment on column model.business_impacts.improvement_percentage is 'The same in percent of the baseline; null where that is zero.';
comment on column model.business_impacts.revenue is 'Revenue of these days.';
comment on column model.business_impacts.revenue_impact is 'Revenue that the difference is worth; null where no revenue was given.';
comment on column model.business_impacts.currency is 'ISO 4217 code.';
comment on column model.business_impacts.method is 'How the worth was computed.';
comment on column model.business_impacts.calculated_by is 'User who asked for it.';
comment on column model.business_impacts.calculated_at is 'When.';

alter table model.business_impacts enable row level security;

create policy business_impacts_select on model.business_impacts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.deployments d where d.id = business_impacts.deployment_id)
);
create policy business_impacts_select_all on model.business_impacts for select to qm_auditor, qm_maintenance using (true);

grant select on model.business_impacts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/tables/business_impacts.sql
--! Included model/functions/check_samples.sql
create or replace function model.check_samples(p_reference double precision[], p_current double precision[], p_least integer default 1)
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  v_fault := case
    when coalesce(cardinality(p_reference), 0) < p_least
      then format('the first sample has %s values, %s are needed', coalesce(cardinality(p_reference), 0), p_least)
    when coalesce(cardinality(p_current), 0) < p_least
      then format('the second sample has %s values, %s are needed', coalesce(cardinality(p_current), 0), p_least)
    when exists (
      select
      from unnest(p_reference || p_current) as u (value)
      where u.value is null
        or u.value in ('NaN', 'infinity', '-infinity')
    )
      then 'a value is null, NaN or infinite'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QM701',
      message = 'these samples cannot be compared',
      detail = v_fault,
      hint = 'Give finite values, and enough of them; leave out what is unknown.';
  end if;
end
$$;

comment on function model.check_samples(double precision[], double precision[], integer) is
  'Refuses samples that say nothing: null, fewer values than needed, or values that are null, NaN or infinite. Error: QM701.';

revoke execute on function model.check_samples(double precision[], double precision[], integer) from public;
grant execute on function model.check_samples(double precision[], double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded model/functions/check_samples.sql
--! Included model/functions/check_counts.sql
create or replace function model.check_counts(p_reference double precision[], p_current double precision[])
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(cardinality(p_reference), 0) < 2
    or cardinality(p_reference) is distinct from cardinality(p_current)
    or exists (
      select
      from unnest(p_reference || p_current) as u (value)
      where not coalesce(u.value >= 0 and u.value < 'infinity', false)
    )
    or (select sum(u.value) from unnest(p_reference) as u (value)) = 0
    or (select sum(u.value) from unnest(p_current) as u (value)) = 0
  then
    raise exception using
      errcode = 'QM702',
      message = 'these counts cannot be compared',
      detail = format('%s and %s bins', coalesce(cardinality(p_reference)::text, 'no'), coalesce(cardinality(p_current)::text, 'no')),
      hint = 'Give the same two or more bins for both, counts of zero or more, and at least one value in each.';
  end if;
end
$$;

comment on function model.check_counts(double precision[], double precision[]) is
  'Refuses counts of bins that cannot be compared: of different number, fewer than two, negative, or all zero. Error: QM702.';

revoke execute on function model.check_counts(double precision[], double precision[]) from public;
grant execute on function model.check_counts(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/check_counts.sql
--! Included model/functions/count_bins.sql
create or replace function model.count_bins(p_values double precision[], p_edges double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(cardinality(p_edges), 0) = 0
    or exists (
      select
      from unnest(p_edges) with ordinality as e (edge, number)
      where not coalesce(e.edge > '-infinity' and e.edge < 'infinity', false)
        or e.edge <= p_edges[e.number - 1]
    )
  then
    raise exception using
      errcode = 'QM703',
      message = 'these edges cut no bins',
      detail = format('edges %s', coalesce(p_edges::text, 'null')),
      hint = 'Give finite edges, each above the one before.';
  end if;

  perform model.check_samples(p_values, p_values);

  return array(
    select count(v.number)::double precision
    from generate_series(0, cardinality(p_edges)) as b (number)
    left join (
      -- An edge belongs to the bin below it; width_bucket counts it to the one above.
      select width_bucket(u.value, p_edges) - coalesce((p_edges[width_bucket(u.value, p_edges)] = u.value)::integer, 0) as number
      from unnest(p_values) as u (value)
    ) as v on v.number = b.number
    group by b.number
    order by b.number
  );
end
$$;

comment on function model.count_bins(double precision[], double precision[]) is
  'Counts values in the bins that edges cut: up to the first edge, from each edge to the next (included), above the last; one bin more than edges. The edges are frozen with the baseline, such as the deciles of the reference. Error: QM703 edges that do not rise.';

revoke execute on function model.count_bins(double precision[], double precision[]) from public;
grant execute on function model.count_bins(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/count_bins.sql
--! Included model/functions/population_stability_index.sql
create or replace function model.population_stability_index(
  p_reference double precision[],
  p_current double precision[],
  p_floor double precision default 0.0001
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count)
  into n, m
  from unnest(p_reference, p_current) as u (reference, current_count);

  return (
    select sum((s.p - s.q) * ln(s.p / s.q))
    from (
      select
        case when u.reference = 0 then p_floor else u.reference / n end as p,
        case when u.current_count = 0 then p_floor else u.current_count / m end as q
      from unnest(p_reference, p_current) as u (reference, current_count)
    ) as s
  );
end
$$;

comment on function model.population_stability_index(double precision[], double precision[], double precision) is
  'Population stability index Σ(pᵢ−qᵢ)ln(pᵢ/qᵢ) of the shares of two samples in the same bins (counts); an empty bin has the share p_floor. Without drift it is about (1/n + 1/m)·χ² with one degree of freedom less than bins, so a fixed limit such as 0.1 is wrong for small samples: hold it against model.stability_limit. Errors: QM702.';

revoke execute on function model.population_stability_index(double precision[], double precision[], double precision) from public;
grant execute on function model.population_stability_index(double precision[], double precision[], double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/population_stability_index.sql
--! Included model/functions/stability_limit.sql
create or replace function model.stability_limit(
  p_bins integer,
  p_reference_count double precision,
  p_current_count double precision,
  p_false_alarms double precision default 0.05
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(p_bins >= 2 and p_reference_count > 0 and p_current_count > 0, false) then
    raise exception using
      errcode = 'QM702',
      message = 'these counts cannot be compared',
      detail = format('%s bins, %s and %s values', p_bins, p_reference_count, p_current_count),
      hint = 'Give two bins or more, and at least one value in each sample.';
  end if;

  return (1 / p_reference_count + 1 / p_current_count) * core.chi_square_quantile(1 - p_false_alarms, p_bins - 1);
end
$$;

comment on function model.stability_limit(integer, double precision, double precision, double precision) is
  'Limit of the population stability index for samples of n and m values in so many bins, which it exceeds without any drift in a share of p_false_alarms: (1/n + 1/m)·χ²₁₋α with one degree of freedom less than bins. Errors: QM011, QM702.';

revoke execute on function model.stability_limit(integer, double precision, double precision, double precision) from public;
grant execute on function model.stability_limit(integer, double precision, double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/stability_limit.sql
--! Included model/functions/jensen_shannon_distance.sql
create or replace function model.jensen_shannon_distance(p_reference double precision[], p_current double precision[])
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count)
  into n, m
  from unnest(p_reference, p_current) as u (reference, current_count);

  return (
    select sqrt(greatest(0, sum(
      case when s.p > 0 then s.p * ln(2 * s.p / (s.p + s.q)) else 0 end
      + case when s.q > 0 then s.q * ln(2 * s.q / (s.p + s.q)) else 0 end
    ) / 2))
    from (
      select u.reference / n as p, u.current_count / m as q
      from unnest(p_reference, p_current) as u (reference, current_count)
    ) as s
  );
end
$$;

comment on function model.jensen_shannon_distance(double precision[], double precision[]) is
  'Jensen-Shannon distance √(½KL(p‖m) + ½KL(q‖m)), m the mean of p and q, of the shares of two samples in the same bins (counts); natural logarithm, from 0 to √ln 2. Error: QM702.';

revoke execute on function model.jensen_shannon_distance(double precision[], double precision[]) from public;
grant execute on function model.jensen_shannon_distance(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/jensen_shannon_distance.sql
--! Included model/functions/wasserstein_distance.sql
create or replace function model.wasserstein_distance(p_reference double precision[], p_current double precision[])
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model.check_samples(p_reference, p_current);

  return (
    select coalesce(sum(abs(s.difference) * (s.next_value - s.value)), 0)
    from (
      select
        v.value,
        lead(v.value) over (order by v.value) as next_value,
        sum(v.step) over (order by v.value) as difference
      from (
        select u.value, sum(u.step) as step
        from (
          select r.value, 1.0::double precision / cardinality(p_reference) as step from unnest(p_reference) as r (value)
          union all
          select c.value, -1.0::double precision / cardinality(p_current) from unnest(p_current) as c (value)
        ) as u
        group by u.value
      ) as v
    ) as s
    where s.next_value is not null
  );
end
$$;

comment on function model.wasserstein_distance(double precision[], double precision[]) is
  'Wasserstein distance of two samples, ∫|F−G|: how far their values have to be moved on average, in their unit. Error: QM701.';

revoke execute on function model.wasserstein_distance(double precision[], double precision[]) from public;
grant execute on function model.wasserstein_distance(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/wasserstein_distance.sql
--! Included model/functions/kolmogorov_smirnov.sql
create or replace function model.kolmogorov_smirnov(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_root double precision;
begin
  perform model.check_samples(p_reference, p_current);

  select max(abs(s.below_reference / n - s.below_current / m))
  into statistic
  from (
    select
      sum(v.in_reference) over (order by v.value) as below_reference,
      sum(v.in_current) over (order by v.value) as below_current
    from (
      select u.value, count(*) filter (where u.is_reference) as in_reference, count(*) filter (where not u.is_reference) as in_current
      from (
        select r.value, true as is_reference from unnest(p_reference) as r (value)
        union all
        select c.value, false from unnest(p_current) as c (value)
      ) as u
      group by u.value
    ) as v
  ) as s;

  v_root := sqrt(n * m / (n + m));
  p_value := core.kolmogorov_survival((v_root + 0.12 + 0.11 / v_root) * statistic);
end
$$;

comment on function model.kolmogorov_smirnov(double precision[], double precision[]) is
  'Test of Kolmogorov and Smirnov whether two samples come of one distribution: D = sup|F−G|; p of Kolmogorov''s distribution at (√nₑ + 0.12 + 0.11/√nₑ)·D with nₑ = nm/(n+m) (Stephens 1970). Error: QM701.';

revoke execute on function model.kolmogorov_smirnov(double precision[], double precision[]) from public;
grant execute on function model.kolmogorov_smirnov(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/kolmogorov_smirnov.sql
--! Included model/functions/chi_square_homogeneity.sql
create or replace function model.chi_square_homogeneity(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out degrees integer,
  out p_value double precision,
  out cramers_v double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count), count(*) filter (where u.reference + u.current_count > 0) - 1
  into n, m, degrees
  from unnest(p_reference, p_current) as u (reference, current_count);

  select coalesce(sum(
    (u.reference - e.share * n) ^ 2 / (e.share * n) + (u.current_count - e.share * m) ^ 2 / (e.share * m)
  ), 0)
  into statistic
  from unnest(p_reference, p_current) as u (reference, current_count)
  cross join lateral (select (u.reference + u.current_count) / (n + m) as share) as e
  where e.share > 0;

  p_value := case when degrees = 0 then 1 else core.chi_square_survival(statistic, degrees) end;
  cramers_v := sqrt(statistic / (n + m));
end
$$;

comment on function model.chi_square_homogeneity(double precision[], double precision[]) is
  'χ² test of homogeneity of two samples over the same categories (counts), with Cramér''s V as effect size. Not goodness of fit, which a new category would make infinite; a category that is empty in both is left out. Error: QM702.';

revoke execute on function model.chi_square_homogeneity(double precision[], double precision[]) from public;
grant execute on function model.chi_square_homogeneity(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/chi_square_homogeneity.sql
--! Included model/functions/welch.sql
create or replace function model.welch(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out degrees double precision,
  out p_value double precision,
  out cohens_d double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_difference double precision;
  v_first double precision;
  v_second double precision;
begin
  perform model.check_samples(p_reference, p_current, 2);

  select r.mean - c.mean, r.variance, c.variance
  into v_difference, v_first, v_second
  from (select avg(u.value) as mean, var_samp(u.value) as variance from unnest(p_reference) as u (value)) as r
  cross join (select avg(u.value) as mean, var_samp(u.value) as variance from unnest(p_current) as u (value)) as c;

  if v_first + v_second <= 0 then
    p_value := case when v_difference = 0 then 1 else 0 end;
    return;
  end if;

  statistic := v_difference / sqrt(v_first / n + v_second / m);
  degrees := (v_first / n + v_second / m) ^ 2 / ((v_first / n) ^ 2 / (n - 1) + (v_second / m) ^ 2 / (m - 1));
  p_value := core.student_two_sided(statistic, degrees);
  cohens_d := v_difference / sqrt(((n - 1) * v_first + (m - 1) * v_second) / (n + m - 2));
end
$$;

comment on function model.welch(double precision[], double precision[]) is
  'Welch''s t test of two means with unequal variances, degrees of freedom of Satterthwaite, two-sided p, and Cohen''s d with the pooled deviation as effect size; first sample less second. Where nothing varies: t null and p 1 for equal means, 0 for different ones. Error: QM701.';

revoke execute on function model.welch(double precision[], double precision[]) from public;
grant execute on function model.welch(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/welch.sql
--! Included model/functions/mann_whitney.sql
create or replace function model.mann_whitney(
  p_reference double precision[],
  p_current double precision[],
  p_is_continuous boolean default true,
  out statistic double precision,
  out auc double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_ranks double precision;
  v_ties double precision;
  v_deviation double precision;
  z double precision;
begin
  perform model.check_samples(p_reference, p_current);

  select sum(g.in_reference * (g.before + (g.size + 1) / 2.0)), sum(g.size ^ 3 - g.size)
  into v_ranks, v_ties
  from (
    select
      count(*)::double precision as size,
      count(*) filter (where u.is_reference) as in_reference,
      coalesce(sum(count(*)) over (order by u.value rows between unbounded preceding and 1 preceding), 0) as before
    from (
      select r.value, true as is_reference from unnest(p_reference) as r (value)
      union all
      select c.value, false from unnest(p_current) as c (value)
    ) as u
    group by u.value
  ) as g;

  statistic := v_ranks - n * (n + 1) / 2;
  auc := statistic / (n * m);
  v_deviation := sqrt(greatest(0, n * m / 12 * ((n + m + 1) - v_ties / ((n + m) * greatest(n + m - 1, 1)))));

  if v_deviation = 0 then
    p_value := 1;
    return;
  end if;

  z := greatest(0, abs(statistic - n * m / 2) - case when p_is_continuous then 0.5 else 0 end) / v_deviation;
  p_value := least(1, 2 * core.normal_cdf(-z));
end
$$;

comment on function model.mann_whitney(double precision[], double precision[], boolean) is
  'Rank test of Mann and Whitney: U of the first sample, the probability that a value of it is larger than one of the second (AUC, ties count half), and the two-sided p of the normal approximation, corrected for ties and, unless told otherwise, for continuity. Error: QM701.';

revoke execute on function model.mann_whitney(double precision[], double precision[], boolean) from public;
grant execute on function model.mann_whitney(double precision[], double precision[], boolean) to qm_app, qm_readonly;
--! EndIncluded model/functions/mann_whitney.sql
--! Included model/functions/diebold_mariano.sql
create or replace function model.diebold_mariano(
  p_first_errors double precision[],
  p_second_errors double precision[],
  p_horizon integer default 1,
  p_power double precision default 2,
  out mean_difference double precision,
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_first_errors);
  v_losses double precision[];
  v_variance double precision;
  v_sum double precision;
begin
  perform model.check_samples(p_first_errors, p_second_errors, 2);

  if cardinality(p_first_errors) <> cardinality(p_second_errors) or not coalesce(p_horizon >= 1 and p_horizon < n and p_power > 0, false) then
    raise exception using
      errcode = 'QM704',
      message = 'these forecasts cannot be compared',
      detail = format(
        '%s and %s errors, horizon %s, power %s', cardinality(p_first_errors), cardinality(p_second_errors), p_horizon, p_power
      ),
      hint = 'Give the errors of the same periods, a horizon from 1 to fewer than they are, and a power above zero.';
  end if;

  select array_agg(abs(e.first_error) ^ p_power - abs(e.second_error) ^ p_power order by e.period)
  into v_losses
  from unnest(p_first_errors, p_second_errors) with ordinality as e (first_error, second_error, period);

  select avg(u.loss) into mean_difference from unnest(v_losses) as u (loss);

  select sum((u.loss - mean_difference) ^ 2) / n into v_variance from unnest(v_losses) as u (loss);

  select coalesce(sum((v_losses[t] - mean_difference) * (v_losses[t - k] - mean_difference)) / n, 0)
  into v_sum
  from generate_series(1, p_horizon - 1) as k
  cross join generate_series(1, n::integer) as t
  where t > k;

  if v_variance = 0 then
    p_value := case when mean_difference = 0 then 1 else 0 end;
    return;
  end if;

  v_sum := case when v_variance + 2 * v_sum > 0 then v_variance + 2 * v_sum else v_variance end;
  statistic := mean_difference / sqrt(v_sum / n)
    * sqrt((n + 1 - 2 * p_horizon + p_horizon * (p_horizon - 1) / n) / n);
  p_value := core.student_two_sided(statistic, n - 1);
end
$$;

comment on function model.diebold_mariano(double precision[], double precision[], integer, double precision) is
  'Test of Diebold and Mariano (1995) whether two forecasts of p_horizon steps differ in accuracy, from their errors of the same periods: the mean of |e₁|^power − |e₂|^power over its deviation with p_horizon − 1 autocovariances, with the factor of Harvey, Leybourne and Newbold (1997) and t with n − 1 degrees. Where the estimated variance is not above zero the autocovariances are left out. Positive: the second forecast is better. Errors: QM701, QM704.';

revoke execute on function model.diebold_mariano(double precision[], double precision[], integer, double precision) from public;
grant execute on function model.diebold_mariano(double precision[], double precision[], integer, double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/diebold_mariano.sql
--! Included model/functions/bootstrap_indices.sql
create or replace function model.bootstrap_indices(p_count integer, p_rounds integer, p_seed bigint)
returns integer[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state numeric := mod(p_seed::numeric + 18446744073709551616, 18446744073709551616);
  v_row integer[];
  v_rows integer[] := '{}'::integer[];
begin
  if not coalesce(p_count >= 1 and p_rounds between 1 and 100000 and p_count::bigint * p_rounds <= 10000000 and p_seed is not null, false) then
    raise exception using
      errcode = 'QM705',
      message = 'there is no bootstrap of this size',
      detail = format('%s values, %s rounds, seed %s', p_count, p_rounds, p_seed),
      hint = 'Give a sample of one value or more, 1 to 100000 rounds, at most ten million draws, and a seed.';
  end if;

  for r in 1..p_rounds loop
    v_row := '{}'::integer[];
    for i in 1..p_count loop
      v_state := mod(v_state * 6364136223846793005 + 1442695040888963407, 18446744073709551616);
      -- The high bits; the low ones of such a generator repeat soon.
      v_row := v_row || mod(div(v_state, 4294967296), p_count)::integer;
    end loop;
    v_rows := v_rows || array[v_row];
  end loop;

  return v_rows;
end
$$;

comment on function model.bootstrap_indices(integer, integer, bigint) is
  'Draws with replacement for a bootstrap of a sample, p_rounds times its size, from 0; one row a round. Made by a linear congruential generator (Knuth''s MMIX) from a seed that is stored with the result, so that it can be repeated anywhere. Error: QM705.';

revoke execute on function model.bootstrap_indices(integer, integer, bigint) from public;
grant execute on function model.bootstrap_indices(integer, integer, bigint) to qm_app, qm_readonly;
--! EndIncluded model/functions/bootstrap_indices.sql
--! Included model/functions/paired_bootstrap.sql
create or replace function model.paired_bootstrap(
  p_differences double precision[],
  p_indices integer[],
  p_level double precision default 0.95,
  out mean double precision,
  out lower double precision,
  out upper double precision,
  out standard_error double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model.check_samples(p_differences, p_differences);

  if array_ndims(p_indices) is distinct from 2 or not coalesce(p_level > 0 and p_level < 1, false)
    or exists (select from unnest(p_indices) as i where not coalesce(i between 0 and cardinality(p_differences) - 1, false))
  then
    raise exception using
      errcode = 'QM705',
      message = 'there is no bootstrap of this size',
      detail = format('%s values, draws of %s, level %s', cardinality(p_differences), coalesce(array_dims(p_indices), 'none'), p_level),
      hint = 'Give rows of positions from 0 to one less than there are values, and a level between 0 and 1.';
  end if;

  select avg(d.value) into mean from unnest(p_differences) as d (value);

  with means as (
    select avg(p_differences[p_indices[r][c] + 1]) as value
    from generate_subscripts(p_indices, 1) as r
    cross join generate_subscripts(p_indices, 2) as c
    group by r
  )
  select
    percentile_cont((1 - p_level) / 2) within group (order by m.value),
    percentile_cont((1 + p_level) / 2) within group (order by m.value),
    stddev_samp(m.value),
    (1 + count(*) filter (where abs(m.value - mean) >= abs(mean)))::double precision / (1 + count(*))
  into lower, upper, standard_error, p_value
  from means m;
end
$$;

comment on function model.paired_bootstrap(double precision[], integer[], double precision) is
  'Bootstrap of the mean of paired differences over given draws (model.bootstrap_indices; one row a round, positions from 0): percentile interval of p_level (quantiles interpolated), standard error, and the two-sided p of the shifted means, (1 + those at least as far from zero as the observed) / (1 + rounds). Errors: QM701, QM705.';

revoke execute on function model.paired_bootstrap(double precision[], integer[], double precision) from public;
grant execute on function model.paired_bootstrap(double precision[], integer[], double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/paired_bootstrap.sql
--! Included model/functions/benjamini_hochberg.sql
create or replace function model.benjamini_hochberg(p_values double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from unnest(p_values) as u (value) where not (u.value between 0 and 1)) then
    raise exception using
      errcode = 'QM706',
      message = 'this is no probability',
      detail = format('p values %s', p_values),
      hint = 'Give p values from 0 to 1, null where there is none.';
  end if;

  return array(
    select case when a.value is not null then least(1, min(a.raised) over (order by a.place desc)) end
    from (
      select
        u.value,
        u.number,
        row_number() over (order by u.value nulls last, u.number) as place,
        u.value * count(u.value) over () / row_number() over (order by u.value nulls last, u.number) as raised
      from unnest(p_values) with ordinality as u (value, number)
    ) as a
    order by a.number
  );
end
$$;

comment on function model.benjamini_hochberg(double precision[]) is
  'P values adjusted for being many (Benjamini and Hochberg 1995), in their order: those at most q together contain an expected share of at most q false discoveries. Null stays null and counts for nothing. Error: QM706.';

revoke execute on function model.benjamini_hochberg(double precision[]) from public;
grant execute on function model.benjamini_hochberg(double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/benjamini_hochberg.sql
--! Included model/functions/sees_model.sql
create or replace function model._sees_model(p_model_id uuid)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (
    select
    from model.models m
    where m.id = p_model_id
      and (identity._sees_owner(m.owner_id) or m.id = any (model.models_in_hand()))
  );
end
$$;

comment on function model._sees_model(uuid) is
  'True where there is this model and the session sees it: what the policy of model.models says, for commands, which run as the owner of the tables and so have to ask. Errors: QM102, QM012.';

revoke execute on function model._sees_model(uuid) from public;
--! EndIncluded model/functions/sees_model.sql
--! Included model/functions/sees_version.sql
create or replace function model._sees_version(p_version_id uuid)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (
    select
    from model.model_versions v
    where v.id = p_version_id
      and model._sees_model(v.model_id)
  );
end
$$;

comment on function model._sees_version(uuid) is
  'True where there is this version and the session sees its model. Errors: QM102, QM012.';

revoke execute on function model._sees_version(uuid) from public;
--! EndIncluded model/functions/sees_version.sql
--! Included model/functions/require_version.sql
create or replace function model._require_version(p_version_id uuid)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not model._sees_version(p_version_id) then
    raise exception using
      errcode = 'QM708',
      message = 'there is no such version',
      detail = format('version %s', coalesce(p_version_id::text, 'null')),
      hint = 'select id, model_name, version from model.version_overview lists them.';
  end if;
end
$$;

comment on function model._require_version(uuid) is
  'Guard of commands that add to a version without a lock: there has to be one that the session sees. Error: QM708.';

revoke execute on function model._require_version(uuid) from public;
--! EndIncluded model/functions/require_version.sql
--! Included model/functions/lock_model.sql
create or replace function model._lock_model(p_model_id uuid, p_in_sight boolean default true)
returns model.models
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_model model.models;
begin
  select m.*
  into v_model
  from model.models m
  where m.id = p_model_id
    and (not p_in_sight or model._sees_model(m.id))
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM707',
      message = 'there is no such model',
      detail = format('model %s', coalesce(p_model_id::text, 'null')),
      hint = 'select id, name from model.models lists them.';
  end if;

  return v_model;
end
$$;

comment on function model._lock_model(uuid, boolean) is
  'Guard: locks a model, the first lock of every command that moves its versions and deployments; one that the session does not see is not there, but for timers and triggers (p_in_sight false), which act for nobody. Error: QM707.';

revoke execute on function model._lock_model(uuid, boolean) from public;
--! EndIncluded model/functions/lock_model.sql
--! Included model/functions/lock_version.sql
create or replace function model._lock_version(p_version_id uuid, p_in_sight boolean default true)
returns model.model_versions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_model_id uuid;
  v_version model.model_versions;
begin
  -- The model first, each in a statement of its own: who waited sees the version as it is now.
  select v.model_id
  into v_model_id
  from model.model_versions v
  where v.id = p_version_id
    and (not p_in_sight or model._sees_model(v.model_id));

  if not found then
    raise exception using
      errcode = 'QM708',
      message = 'there is no such version',
      detail = format('version %s', coalesce(p_version_id::text, 'null')),
      hint = 'select id, model_name, version from model.version_overview lists them.';
  end if;

  perform model._lock_model(v_model_id, p_in_sight);

  select v.*
  into v_version
  from model.model_versions v
  where v.id = p_version_id
  for no key update;

  return v_version;
end
$$;

comment on function model._lock_version(uuid, boolean) is
  'Guard: locks a version and, before it, its model; one that the session does not see is not there, but for timers and triggers (p_in_sight false). Error: QM708.';

revoke execute on function model._lock_version(uuid, boolean) from public;
--! EndIncluded model/functions/lock_version.sql
--! Included model/functions/move_version.sql
create or replace function model._move_version(p_version_id uuid, p_to model.model_version_state, p_reason text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from model.model_version_state;
begin
  select v.state
  into strict v_from
  from model.model_versions v
  where v.id = p_version_id
  for no key update;

  if v_from <> p_to then
    perform core.record_transition('model_version', p_version_id, v_from::text, p_to::text, p_reason);

    update model.model_versions v
    set
      state = p_to,
      deployed_at = case p_to when 'active' then coalesce(v.deployed_at, clock_timestamp()) else v.deployed_at end,
      retired_at = case p_to when 'retired' then clock_timestamp() end
    where v.id = p_version_id;
  end if;
end
$$;

comment on function model._move_version(uuid, model.model_version_state, text) is
  'Moves a version, whose model is locked, to a state unless it is there. Error: QM003.';

revoke execute on function model._move_version(uuid, model.model_version_state, text) from public;
--! EndIncluded model/functions/move_version.sql
--! Included model/functions/read_features.sql
create or replace function model._read_features(p_version_id uuid, p_from timestamptz, p_to timestamptz)
returns table (feature text, number double precision, category text)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    f.key,
    case when jsonb_typeof(f.value) = 'number' then (f.value #>> '{}')::double precision end,
    f.value #>> '{}'
  from model.predictions p
  cross join lateral jsonb_each(case when jsonb_typeof(p.features) = 'object' then p.features else '{}' end) as f
  where p.version_id = p_version_id
    and p.at >= p_from
    and p.at < p_to
    and jsonb_typeof(f.value) in ('number', 'string', 'boolean')
  union all
  select '(prediction)', p.prediction, p.prediction::text
  from model.predictions p
  where p.version_id = p_version_id
    and p.at >= p_from
    and p.at < p_to
$$;

comment on function model._read_features(uuid, timestamptz, timestamptz) is
  'Values that a version saw in a time, by feature, and (prediction) for what it predicted: from its stored predictions.';

revoke execute on function model._read_features(uuid, timestamptz, timestamptz) from public;
--! EndIncluded model/functions/read_features.sql
--! Included model/functions/thin.sql
create or replace function model._thin(p_values double precision[], p_most integer default 10000)
returns double precision[]
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(s.value order by s.value)
  from (
    select u.value, row_number() over (order by u.value) as number
    from unnest(p_values) as u (value)
  ) as s
  where cardinality(p_values) <= p_most
    or floor(s.number * p_most::double precision / cardinality(p_values)) > floor((s.number - 1) * p_most::double precision / cardinality(p_values))
$$;

comment on function model._thin(double precision[], integer) is
  'At most so many of some values, sorted and evenly taken.';

revoke execute on function model._thin(double precision[], integer) from public;
--! EndIncluded model/functions/thin.sql
--! Included model/functions/count_categories.sql
create or replace function model.count_categories(p_values text[], p_categories text[])
returns bigint[]
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(c.count order by c.position)
  from (
    select
      k.position,
      count(v.value) as count
    from unnest(p_categories || null::text) with ordinality as k (category, position)
    left join unnest(p_values) as v (value)
      on case when k.category is null then v.value <> all (p_categories) else v.value = k.category end
    group by k.position
  ) as c
$$;

comment on function model.count_categories(text[], text[]) is
  'Values in each category, and behind the last those in none of them.';

revoke execute on function model.count_categories(text[], text[]) from public;
grant execute on function model.count_categories(text[], text[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/count_categories.sql
--! Included model/functions/see_features.sql
create or replace function model._see_features(p_version_id uuid, p_from timestamptz, p_to timestamptz)
returns table (
  feature text,
  reference_counts bigint[],
  reference_size bigint,
  sample double precision[],
  numbers double precision[],
  counts bigint[]
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with stored as materialized (
    select
      f.feature,
      array_agg(f.number) filter (where f.number is not null) as numbers,
      array_agg(f.category) as categories
    from model._read_features(p_version_id, p_from, p_to) as f
    group by f.feature
  ),
  counted as materialized (
    select c.feature, array_agg(c.count order by c.position) as counts
    from (
      select t.feature, u.position, sum(u.count)::bigint as count
      from model.feature_counts t
      cross join lateral unnest(t.counts) with ordinality as u (count, position)
      where t.version_id = p_version_id
        and t.day >= (p_from at time zone 'UTC')::date
        and t.day <= ((p_to - interval '1 microsecond') at time zone 'UTC')::date
      group by t.feature, u.position
    ) as c
    group by c.feature
  )
  select
    b.feature,
    b.counts,
    b.sample_size,
    b.sample,
    case when b.sample is not null and s.numbers is not null then model._thin(s.numbers) end,
    case
      when b.kind = 'numeric' and s.numbers is not null then model.count_bins(s.numbers, b.edges)::bigint[]
      when b.kind = 'categorical' and s.categories is not null then model.count_categories(s.categories, b.categories)
      else c.counts
    end
  from model.baselines b
  left join stored s on s.feature = b.feature
  left join counted c on c.feature = b.feature
  where b.version_id = p_version_id
$$;

comment on function model._see_features(uuid, timestamptz, timestamptz) is
  'Each feature of a version''s baseline with what was seen of it in a time: counts over its bins, null where nothing was, and the values themselves, at most 10,000, where they are stored.';

revoke execute on function model._see_features(uuid, timestamptz, timestamptz) from public;
--! EndIncluded model/functions/see_features.sql
--! Included model/functions/register_model.sql
create or replace function model.register_model(
  p_name text,
  p_model_type text,
  p_risk_level core.risk_level default 'medium',
  p_forecast_type text default null,
  p_description text default null
)
returns model.models
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_model model.models;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  insert into model.models (name, model_type, risk_level, forecast_type, description, owner_id)
  values (p_name, p_model_type, p_risk_level, p_forecast_type, p_description, identity.owner_of_new_rows())
  returning * into v_model;

  return v_model;
end
$$;

comment on function model.register_model(text, text, core.risk_level, text, text) is
  'Registers a model, and returns it. p_risk_level decides how many must agree to a deployment of its versions. Errors: QM102, QM103; models_name_key where the name is taken.';

revoke execute on function model.register_model(text, text, core.risk_level, text, text) from public;
grant execute on function model.register_model(text, text, core.risk_level, text, text) to qm_app;
--! EndIncluded model/functions/register_model.sql
--! Included model/functions/start_experiment.sql
create or replace function model.start_experiment(
  p_model_id uuid,
  p_name text,
  p_hyperparameters jsonb default '{}',
  p_training_data_hash text default null,
  p_notes text default null
)
returns model.experiments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_experiment model.experiments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_model(p_model_id);

  insert into model.experiments (model_id, name, hyperparameters, training_data_hash, notes, created_by)
  values (p_model_id, p_name, p_hyperparameters, p_training_data_hash, p_notes, identity.current_user_id())
  returning * into v_experiment;

  return v_experiment;
end
$$;

comment on function model.start_experiment(uuid, text, jsonb, text, text) is
  'Begins an experiment, and returns it. Errors: QM102, QM103; experiments_model_id_name_key where the name is taken, experiments_model_id_fkey where there is no such model.';

revoke execute on function model.start_experiment(uuid, text, jsonb, text, text) from public;
grant execute on function model.start_experiment(uuid, text, jsonb, text, text) to qm_app;
--! EndIncluded model/functions/start_experiment.sql
--! Included model/functions/finish_experiment.sql
create or replace function model.finish_experiment(
  p_experiment_id uuid,
  p_metrics jsonb,
  p_artifact_location text default null,
  p_notes text default null
)
returns model.experiments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_experiment model.experiments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  update model.experiments e
  set
    ended_at = clock_timestamp(),
    artifact_location = coalesce(p_artifact_location, e.artifact_location),
    notes = coalesce(p_notes, e.notes)
  where e.id = p_experiment_id
    and e.ended_at is null
    and model._sees_model(e.model_id)
  returning e.* into v_experiment;

  if not found then
    raise exception using
      errcode = 'QM709',
      message = 'there is no such experiment under way',
      detail = format('experiment %s', coalesce(p_experiment_id::text, 'null')),
      hint = 'select * from model.experiments where ended_at is null lists those under way.';
  end if;

  insert into model.experiment_metrics (experiment_id, metric, value)
  select p_experiment_id, m.key, m.value::text::double precision
  from jsonb_each(p_metrics) as m;

  return v_experiment;
end
$$;

comment on function model.finish_experiment(uuid, jsonb, text, text) is
  'Ends an experiment with its scores, a JSON object of metric to number, and returns it. Errors: QM102, QM103, QM709 none under way; the checks of model.experiment_metrics.';

revoke execute on function model.finish_experiment(uuid, jsonb, text, text) from public;
grant execute on function model.finish_experiment(uuid, jsonb, text, text) to qm_app;
--! EndIncluded model/functions/finish_experiment.sql
--! Included model/functions/register_version.sql
create or replace function model.register_version(
  p_model_id uuid,
  p_algorithm text,
  p_artifact_hash text,
  p_training_data_hash text,
  p_hyperparameters jsonb default '{}',
  p_feature_names text[] default '{}',
  p_metrics jsonb default '{}',
  p_label text default null,
  p_artifact_location text default null,
  p_metadata_location text default null,
  p_metadata_hash text default null,
  p_training_samples bigint default null,
  p_training_from timestamptz default null,
  p_training_to timestamptz default null,
  p_parent_version_id uuid default null,
  p_experiment_id uuid default null,
  p_retraining_workflow_id uuid default null,
  p_notes text default null,
  p_idempotency_key text default null
)
returns model.model_versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_version model.model_versions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'model.register_version',
    jsonb_build_array(
      p_model_id, p_algorithm, p_artifact_hash, p_training_data_hash, p_hyperparameters, p_feature_names, p_metrics, p_label,
      p_artifact_location, p_metadata_location, p_metadata_hash, p_training_samples, p_training_from, p_training_to, p_parent_version_id,
      p_experiment_id, p_retraining_workflow_id, p_notes
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::model.model_versions, v_first);
  end if;

  -- Numbers are given under the model's lock, so that they have no gaps and nobody gets one twice.
  perform model._lock_model(p_model_id);

  insert into model.model_versions (
    model_id, version, label, algorithm, hyperparameters, feature_names, artifact_location, artifact_hash, metadata_location, metadata_hash,
    training_data_hash, training_samples, training_from, training_to, parent_version_id, experiment_id, retraining_workflow_id, owner_id, notes
  )
  values (
    p_model_id, (select coalesce(max(v.version), 0) + 1 from model.model_versions v where v.model_id = p_model_id), p_label, p_algorithm,
    p_hyperparameters, p_feature_names, p_artifact_location, p_artifact_hash, p_metadata_location, p_metadata_hash, p_training_data_hash,
    p_training_samples, p_training_from, p_training_to, p_parent_version_id, p_experiment_id, p_retraining_workflow_id,
    identity.current_user_id(), p_notes
  )
  returning * into v_version;

  perform core.record_transition('model_version', v_version.id, 'nonexistent', 'registered');

  insert into model.version_metrics (version_id, metric, value)
  select v_version.id, m.key, m.value::text::double precision
  from jsonb_each(p_metrics) as m;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function model.register_version(uuid, text, text, text, jsonb, text[], jsonb, text, text, text, text, bigint, timestamptz, timestamptz, uuid, uuid, uuid, text, text) is
  'Registers a version of a model under the next number, with the hashes of its artifact and training data and its scores, a JSON object of metric to number, and returns it. Errors: QM001 idempotency key, QM102, QM103, QM707 no such model; the checks and keys of model.model_versions and model.version_metrics.';

revoke execute on function model.register_version(uuid, text, text, text, jsonb, text[], jsonb, text, text, text, text, bigint, timestamptz, timestamptz, uuid, uuid, uuid, text, text) from public;
grant execute on function model.register_version(uuid, text, text, text, jsonb, text[], jsonb, text, text, text, text, bigint, timestamptz, timestamptz, uuid, uuid, uuid, text, text) to qm_app;
--! EndIncluded model/functions/register_version.sql
--! Included model/functions/record_version_metrics.sql
create or replace function model.record_version_metrics(p_version_id uuid, p_metrics jsonb, p_dataset text default 'test')
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  insert into model.version_metrics (version_id, dataset, metric, value)
  select p_version_id, p_dataset, m.key, m.value::text::double precision
  from jsonb_each(p_metrics) as m;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function model.record_version_metrics(uuid, jsonb, text) is
  'Adds scores of a version on a dataset, a JSON object of metric to number, and returns their number. A score is given once. Errors: QM102, QM103; version_metrics_pkey where it was given, version_metrics_version_id_fkey where there is no such version.';

revoke execute on function model.record_version_metrics(uuid, jsonb, text) from public;
grant execute on function model.record_version_metrics(uuid, jsonb, text) to qm_app;
--! EndIncluded model/functions/record_version_metrics.sql
--! Included model/functions/freeze_holdout.sql
create or replace function model.freeze_holdout(
  p_model_id uuid,
  p_name text,
  p_actuals double precision[],
  p_starts_at timestamptz default null,
  p_ends_at timestamptz default null,
  p_data_hash text default null,
  p_location text default null
)
returns model.holdouts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_holdout model.holdouts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_model(p_model_id);
  perform model.check_samples(p_actuals, p_actuals);

  insert into model.holdouts (model_id, name, actuals, sample_count, data_hash, starts_at, ends_at, location, created_by)
  values (
    p_model_id, p_name, p_actuals, cardinality(p_actuals), coalesce(p_data_hash, encode(sha256(convert_to(p_actuals::text, 'UTF8')), 'hex')),
    p_starts_at, p_ends_at, p_location, identity.current_user_id()
  )
  returning * into v_holdout;

  return v_holdout;
end
$$;

comment on function model.freeze_holdout(uuid, text, double precision[], timestamptz, timestamptz, text, text) is
  'Freezes what really happened as a holdout of a model, and returns it. p_starts_at and p_ends_at: its time, so that it can be seen that no version was trained with it. Errors: QM102, QM103, QM701 a value is missing or not finite; the keys of model.holdouts.';

revoke execute on function model.freeze_holdout(uuid, text, double precision[], timestamptz, timestamptz, text, text) from public;
grant execute on function model.freeze_holdout(uuid, text, double precision[], timestamptz, timestamptz, text, text) to qm_app;
--! EndIncluded model/functions/freeze_holdout.sql
--! Included model/functions/begin_validation.sql
create or replace function model.begin_validation(
  p_version_id uuid,
  p_holdout_id uuid,
  p_baseline_version_id uuid default null,
  p_loss model.loss default 'absolute',
  p_test model.comparison_test default 'diebold_mariano',
  p_horizon integer default 1,
  p_retraining_workflow_id uuid default null,
  p_notes text default null,
  p_environment text default null
)
returns model.validations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version model.model_versions;
  v_holdout model.holdouts;
  v_in_use uuid[];
  v_validation model.validations;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_version := model._lock_version(p_version_id);

  if v_version.state not in ('registered', 'validated', 'approved', 'active', 'superseded') then
    raise exception using
      errcode = 'QM710',
      message = 'this version is not in a state for that',
      detail = format('version %s of model %s is %s', v_version.version, v_version.model_id, v_version.state),
      hint = 'Register another version where this one was rejected or retired; else wait for what is under way.';
  end if;

  select h.*
  into v_holdout
  from model.holdouts h
  where h.id = p_holdout_id
    and h.model_id = v_version.model_id;

  if not found then
    raise exception using
      errcode = 'QM711',
      message = 'there is no such holdout of this model',
      detail = format('holdout %s, model %s', coalesce(p_holdout_id::text, 'null'), v_version.model_id),
      hint = 'Freeze one with model.freeze_holdout.';
  end if;

  if v_holdout.data_hash = v_version.training_data_hash
    or tstzrange(v_holdout.starts_at, v_holdout.ends_at) && tstzrange(v_version.training_from, v_version.training_to)
      and num_nulls(v_holdout.starts_at, v_holdout.ends_at, v_version.training_from, v_version.training_to) = 0
  then
    raise exception using
      errcode = 'QM712',
      message = 'the holdout was seen in training',
      detail = format('holdout %s to %s, training %s to %s, data %s', v_holdout.starts_at, v_holdout.ends_at, v_version.training_from, v_version.training_to, v_holdout.data_hash),
      hint = 'Freeze a holdout of a time that the version was not trained with.';
  end if;

  if p_environment is not null and not exists (select from model.environments e where e.environment = p_environment) then
    raise exception using
      errcode = 'QM731',
      message = 'there is no such environment',
      detail = format('environment %s', p_environment),
      hint = 'select environment, description from model.environments lists them.';
  end if;

  -- The lock of the model keeps what is in use as it is. Whoever chose the baseline could choose one that is easily beaten.
  select array_agg(a.version_id order by a.environment)
  into v_in_use
  from model.active_versions a
  where a.model_id = v_version.model_id
    and a.version_id <> p_version_id
    and (p_environment is null or a.environment = p_environment);

  if (p_baseline_version_id is null) <> (v_in_use is null) or p_baseline_version_id <> all (v_in_use) then
    raise exception using
      errcode = 'QM730',
      message = 'a version has to beat the one in use',
      detail = format(
        'version %s against %s; in use in %s: %s',
        v_version.version,
        case
          when p_baseline_version_id is null then 'a simple forecast'
          else coalesce((select 'version ' || v.version from model.model_versions v where v.id = p_baseline_version_id), p_baseline_version_id::text)
        end,
        coalesce(p_environment, 'any environment'),
        coalesce((select string_agg('version ' || v.version, ', ' order by v.version) from model.model_versions v where v.id = any (v_in_use)), 'none')
      ),
      hint = case
        when v_in_use is null then 'No other version is in use: give no baseline, and a simple forecast to model.judge_validation.'
        else 'Give the version in use as the baseline: model.active_versions.'
      end;
  end if;

  insert into model.validations (
    model_id, version_id, holdout_id, baseline_version_id, loss, test, horizon, retraining_workflow_id, requested_by, notes
  )
  values (
    v_version.model_id, p_version_id, p_holdout_id, p_baseline_version_id, p_loss, p_test, p_horizon, p_retraining_workflow_id,
    identity.current_user_id(), p_notes
  )
  returning * into v_validation;

  perform core.record_transition('validation', v_validation.id, 'nonexistent', 'pending');

  if v_version.state = 'registered' then
    perform model._move_version(p_version_id, 'validating', format('validation %s', v_validation.id));
  end if;

  return v_validation;
end
$$;

comment on function model.begin_validation(uuid, uuid, uuid, model.loss, model.comparison_test, integer, uuid, text, text) is
  'Begins a validation of a version on a frozen holdout against a baseline, and returns it. p_baseline_version_id: the version to beat, which is the one in use; null where none is: model.judge_validation is then given the predictions of a simple forecast. p_environment: where it is to be deployed; null: where any version is in use, one of them is to be beaten. A version that was validated before can be validated again, its state stays. Errors: QM102, QM103, QM708 no such version, QM710 its state, QM711 no such holdout, QM712 seen in training, QM730 the baseline is not what is in use, QM731 no such environment; validations_version_id_pending_key where one is under way.';

revoke execute on function model.begin_validation(uuid, uuid, uuid, model.loss, model.comparison_test, integer, uuid, text, text) from public;
grant execute on function model.begin_validation(uuid, uuid, uuid, model.loss, model.comparison_test, integer, uuid, text, text) to qm_app;
--! EndIncluded model/functions/begin_validation.sql
--! Included model/functions/record_holdout_predictions.sql
create or replace function model.record_holdout_predictions(
  p_holdout_id uuid,
  p_version_id uuid,
  p_predictions double precision[]
)
returns model.holdout_predictions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_holdout model.holdouts;
  v_predictions model.holdout_predictions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model.check_samples(p_predictions, p_predictions);

  select h.*
  into v_holdout
  from model.holdouts h
  where h.id = p_holdout_id
    and model._sees_model(h.model_id);

  if v_holdout.sample_count is distinct from cardinality(p_predictions) then
    raise exception using
      errcode = 'QM713',
      message = 'the predictions do not match the holdout',
      detail = format('%s predictions for a holdout of %s', cardinality(p_predictions), coalesce(v_holdout.sample_count::text, 'nothing')),
      hint = 'Give one prediction for each row of the holdout, in its order.';
  end if;

  insert into model.holdout_predictions (holdout_id, version_id, model_id, predictions)
  values (p_holdout_id, p_version_id, v_holdout.model_id, p_predictions)
  returning * into v_predictions;

  return v_predictions;
end
$$;

comment on function model.record_holdout_predictions(uuid, uuid, double precision[]) is
  'Records what a version predicted for a holdout, once, and returns it. Errors: QM102, QM103, QM701 a value is missing or not finite, QM713 not as many as the holdout; holdout_predictions_pkey where it was recorded, holdout_predictions_version_id_model_id_fkey where the version is of another model.';

revoke execute on function model.record_holdout_predictions(uuid, uuid, double precision[]) from public;
grant execute on function model.record_holdout_predictions(uuid, uuid, double precision[]) to qm_app;
--! EndIncluded model/functions/record_holdout_predictions.sql
--! Included model/functions/compare_losses.sql
create or replace function model._compare_losses(
  p_candidate double precision[],
  p_baseline double precision[],
  p_actuals double precision[],
  p_loss model.loss,
  p_test model.comparison_test,
  p_horizon integer,
  out o_candidate double precision,
  out o_baseline double precision,
  out o_improvement double precision,
  out o_statistic double precision,
  out o_p_value double precision,
  out o_effect_size double precision,
  out o_lower double precision,
  out o_upper double precision
)
returns record
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_power double precision := case p_loss when 'squared' then 2 else 1 end;
  v_candidate_errors double precision[];
  v_baseline_errors double precision[];
  v_candidate_losses double precision[];
  v_baseline_losses double precision[];
  v_differences double precision[];
  v_bootstrap_p_value double precision;
begin
  select
    array_agg(c.prediction - a.actual order by a.position),
    array_agg(b.prediction - a.actual order by a.position),
    array_agg(power(abs(c.prediction - a.actual), v_power) order by a.position),
    array_agg(power(abs(b.prediction - a.actual), v_power) order by a.position),
    array_agg(power(abs(b.prediction - a.actual), v_power) - power(abs(c.prediction - a.actual), v_power) order by a.position)
  into v_candidate_errors, v_baseline_errors, v_candidate_losses, v_baseline_losses, v_differences
  from unnest(p_actuals) with ordinality as a (actual, position)
  join unnest(p_candidate) with ordinality as c (prediction, position) using (position)
  join unnest(p_baseline) with ordinality as b (prediction, position) using (position);

  select avg(l.value) into o_candidate from unnest(v_candidate_losses) as l (value);
  select avg(l.value) into o_baseline from unnest(v_baseline_losses) as l (value);
  o_improvement := 1 - o_candidate / nullif(o_baseline, 0);

  select avg(d.value) / nullif(stddev_samp(d.value), 0)
  into o_effect_size
  from unnest(v_differences) as d (value);

  -- Losses that differ by the same everywhere have no spread: nothing to test, and no doubt either.
  if o_effect_size is null then
    o_statistic := null;
    o_p_value := case when o_candidate = o_baseline then 1 else 0 end;
    o_effect_size := case when o_candidate = o_baseline then 0 when o_candidate < o_baseline then 1e9 else -1e9 end;
    o_lower := o_baseline - o_candidate;
    o_upper := o_baseline - o_candidate;
    return;
  end if;

  select b.lower, b.upper, b.p_value
  into o_lower, o_upper, v_bootstrap_p_value
  from model.paired_bootstrap(
    v_differences, model.bootstrap_indices(cardinality(v_differences), least(1000, greatest(100, 2000000 / cardinality(v_differences))), 1)
  ) as b;

  if p_test = 'diebold_mariano' then
    select d.statistic, d.p_value
    into o_statistic, o_p_value
    from model.diebold_mariano(v_baseline_errors, v_candidate_errors, p_horizon, v_power) as d;
  elsif p_test = 'welch' then
    select w.statistic, w.p_value
    into o_statistic, o_p_value
    from model.welch(v_baseline_losses, v_candidate_losses) as w;
  else
    o_statistic := o_effect_size * sqrt(cardinality(v_differences));
    o_p_value := v_bootstrap_p_value;
  end if;
end
$$;

comment on function model._compare_losses(double precision[], double precision[], double precision[], model.loss, model.comparison_test, integer) is
  'Losses of two sets of predictions of the same actuals: their means, the share by which the candidate''s is smaller, the test, the effect size (mean difference over its standard deviation) and its bootstrapped 95 % interval; positive is better for the candidate.';

revoke execute on function model._compare_losses(double precision[], double precision[], double precision[], model.loss, model.comparison_test, integer) from public;
--! EndIncluded model/functions/compare_losses.sql
--! Included model/functions/judge_validation.sql
create or replace function model.judge_validation(
  p_validation_id uuid,
  p_candidate double precision[] default null,
  p_baseline double precision[] default null
)
returns model.validations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_validation model.validations;
  v_holdout model.holdouts;
  v_candidate double precision[];
  v_baseline double precision[];
  v_compared record;
  v_constant double precision;
  v_state model.validation_state;
  v_failed text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_validation := model._lock_validation(p_validation_id);

  select h.*
  into strict v_holdout
  from model.holdouts h
  where h.id = v_validation.holdout_id;

  -- What a version said about a holdout is recorded once, so that nobody tries until it fits.
  if p_candidate is not null then
    perform model.record_holdout_predictions(v_holdout.id, v_validation.version_id, p_candidate);
  end if;

  if p_baseline is not null and v_validation.baseline_version_id is not null then
    perform model.record_holdout_predictions(v_holdout.id, v_validation.baseline_version_id, p_baseline);
  end if;

  select p.predictions
  into v_candidate
  from model.holdout_predictions p
  where p.holdout_id = v_holdout.id
    and p.version_id = v_validation.version_id;

  if v_validation.baseline_version_id is null then
    v_baseline := p_baseline;
  else
    select p.predictions
    into v_baseline
    from model.holdout_predictions p
    where p.holdout_id = v_holdout.id
      and p.version_id = v_validation.baseline_version_id;
  end if;

  if cardinality(v_candidate) is distinct from v_holdout.sample_count or cardinality(v_baseline) is distinct from v_holdout.sample_count then
    raise exception using
      errcode = 'QM713',
      message = 'the predictions do not match the holdout',
      detail = format('%s predictions of the version and %s of the baseline for a holdout of %s', coalesce(cardinality(v_candidate), 0), coalesce(cardinality(v_baseline), 0), v_holdout.sample_count),
      hint = 'Give one prediction for each row of the holdout, in its order.';
  end if;

  perform model.check_samples(v_candidate, v_baseline);

  select c.*
  into v_compared
  from model._compare_losses(v_candidate, v_baseline, v_holdout.actuals, v_validation.loss, v_validation.test, v_validation.horizon) as c;

  insert into model.validation_gates (validation_id, gate, value, threshold, is_passed, description)
  values
    (
      p_validation_id, 'sample', v_holdout.sample_count, core.setting_integer('model.minimum_holdout'),
      v_holdout.sample_count >= core.setting_integer('model.minimum_holdout'), 'The holdout has at least so many rows.'
    ),
    (
      p_validation_id, 'improvement', v_compared.o_improvement, core.setting_numeric('model.minimum_improvement'),
      coalesce(v_compared.o_improvement >= core.setting_numeric('model.minimum_improvement'), false), 'The loss is smaller by at least this share.'
    ),
    (
      p_validation_id, 'significance', v_compared.o_p_value, core.setting_numeric('model.significance'),
      coalesce(v_compared.o_p_value <= core.setting_numeric('model.significance') and v_compared.o_candidate < v_compared.o_baseline, false),
      'The version is better, with a p value of at most this.'
    ),
    (
      p_validation_id, 'effect_size', v_compared.o_effect_size, core.setting_numeric('model.minimum_effect_size'),
      coalesce(v_compared.o_effect_size >= core.setting_numeric('model.minimum_effect_size'), false), 'The version is better by at least this effect size.'
    );

  -- Nobody can know whether a forecast that was given is the simple one that it is said to be; what the actuals alone
  -- tell is how good a single number is, so that a bad one given on purpose lets nothing through that is worse.
  if v_validation.baseline_version_id is null then
    select case v_validation.loss when 'squared' then power(stddev_pop(a.value), 2) else avg(abs(a.value - m.median)) end
    into v_constant
    from unnest(v_holdout.actuals) as a (value)
    cross join (select percentile_cont(0.5) within group (order by u.value) as median from unnest(v_holdout.actuals) as u (value)) as m;

    insert into model.validation_gates (validation_id, gate, value, threshold, is_passed, description)
    values (
      p_validation_id, 'constant', v_compared.o_candidate, v_constant, v_compared.o_candidate <= v_constant,
      'The loss is at most that of the number that fits the holdout best.'
    );
  end if;

  select
    case when bool_and(g.is_passed) then 'passed' else 'failed' end::model.validation_state,
    string_agg(g.gate, ', ' order by g.gate) filter (where not g.is_passed)
  into v_state, v_failed
  from model.validation_gates g
  where g.validation_id = p_validation_id;

  perform core.record_transition('validation', p_validation_id, 'pending', v_state::text, v_failed);

  update model.validations v
  set
    state = v_state,
    sample_count = v_holdout.sample_count,
    candidate_score = v_compared.o_candidate,
    baseline_score = v_compared.o_baseline,
    improvement = v_compared.o_improvement,
    statistic = v_compared.o_statistic,
    p_value = v_compared.o_p_value,
    effect_size = v_compared.o_effect_size,
    improvement_lower = v_compared.o_lower,
    improvement_upper = v_compared.o_upper,
    decided_at = clock_timestamp(),
    expires_at = case v_state when 'passed' then clock_timestamp() + make_interval(days => core.setting_integer('model.validation_days')) end
  where v.id = p_validation_id
  returning v.* into v_validation;

  if exists (select from model.model_versions v where v.id = v_validation.version_id and v.state = 'validating') then
    perform model._move_version(
      v_validation.version_id, case v_state when 'passed' then 'validated' else 'rejected' end::model.model_version_state, v_failed
    );
  end if;

  return v_validation;
end
$$;

comment on function model.judge_validation(uuid, double precision[], double precision[]) is
  'Judges a validation, and returns it: the predictions are compared with the holdout, and every gate must be passed: enough rows, a loss smaller by a share, significance and effect size; where a simple forecast is the baseline also a loss that is at most that of the best constant. p_candidate and p_baseline: predictions in the order of the holdout; null where they were recorded before. Errors: QM102, QM103, QM701 a value is missing or not finite, QM713 not as many as the holdout, QM714 no such validation under way; holdout_predictions_pkey where a version has had its try.';

revoke execute on function model.judge_validation(uuid, double precision[], double precision[]) from public;
grant execute on function model.judge_validation(uuid, double precision[], double precision[]) to qm_app;
--! EndIncluded model/functions/judge_validation.sql
--! Included model/functions/lock_validation.sql
create or replace function model._lock_validation(p_validation_id uuid)
returns model.validations
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_validation model.validations;
begin
  perform model._lock_version(v.version_id)
  from model.validations v
  where v.id = p_validation_id
    and model._sees_model(v.model_id);

  select v.*
  into v_validation
  from model.validations v
  where v.id = p_validation_id
    and model._sees_model(v.model_id)
  for no key update;

  if v_validation.state is distinct from 'pending' then
    raise exception using
      errcode = 'QM714',
      message = 'there is no such validation under way',
      detail = format('validation %s: %s', coalesce(p_validation_id::text, 'null'), coalesce(v_validation.state::text, 'none')),
      hint = 'Begin one with model.begin_validation.';
  end if;

  return v_validation;
end
$$;

comment on function model._lock_validation(uuid) is
  'Guard: locks a pending validation and, before it, its model and version. Error: QM714.';

revoke execute on function model._lock_validation(uuid) from public;
--! EndIncluded model/functions/lock_validation.sql
--! Included model/functions/abort_validation.sql
create or replace function model.abort_validation(p_validation_id uuid, p_reason text)
returns model.validations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_validation model.validations;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_validation := model._lock_validation(p_validation_id);

  perform core.record_transition('validation', p_validation_id, 'pending', 'aborted', p_reason);

  update model.validations v
  set
    state = 'aborted',
    decided_at = clock_timestamp(),
    notes = concat_ws(E'\n', v.notes, p_reason)
  where v.id = p_validation_id
  returning v.* into v_validation;

  if exists (select from model.model_versions v where v.id = v_validation.version_id and v.state = 'validating') then
    perform model._move_version(v_validation.version_id, 'registered', p_reason);
  end if;

  return v_validation;
end
$$;

comment on function model.abort_validation(uuid, text) is
  'Ends a validation that the machinery could not finish, and returns it; the version can be validated again. Errors: QM102, QM103, QM714 no such validation under way.';

revoke execute on function model.abort_validation(uuid, text) from public;
grant execute on function model.abort_validation(uuid, text) to qm_app;
--! EndIncluded model/functions/abort_validation.sql
--! Included model/functions/retire_version.sql
create or replace function model.retire_version(p_version_id uuid, p_reason text, p_no_model boolean default false)
returns model.model_versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version model.model_versions;
  v_pointer record;
begin
  perform identity._check_actor('planner', 'admin');
  v_version := model._lock_version(p_version_id);

  if exists (
    select
    from model.deployments d
    where d.version_id = p_version_id
      and d.state in ('pending', 'canary', 'paused', 'rolling_back')
  ) or exists (
    select
    from model.deployments d
    where d.predecessor_version_id = p_version_id
      and (d.state in ('canary', 'paused', 'rolling_back') or (d.state = 'active' and d.completed_at + d.rollback_window > clock_timestamp()))
  ) then
    raise exception using
      errcode = 'QM715',
      message = 'this version is still needed',
      detail = format('version %s of model %s: a deployment is under way, or may go back to it', v_version.version, v_version.model_id),
      hint = 'Wait until the deployment is over and cannot be rolled back any more, or end it.';
  end if;

  if v_version.state = 'active' then
    if not p_no_model then
      raise exception using
        errcode = 'QM715',
        message = 'this version is still needed',
        detail = format('version %s of model %s is in use in %s', v_version.version, v_version.model_id, (select string_agg(a.environment, ', ' order by a.environment) from model.active_versions a where a.version_id = p_version_id)),
        hint = 'Deploy another version first, or say p_no_model => true to leave the model without one.';
    end if;

    for v_pointer in
      delete from model.active_versions a
      where a.version_id = p_version_id
      returning a.deployment_id
    loop
      perform model._move_deployment(v_pointer.deployment_id, 'superseded', p_reason);
    end loop;
  end if;

  perform model._move_version(p_version_id, 'retired', p_reason);

  select v.*
  into v_version
  from model.model_versions v
  where v.id = p_version_id;

  return v_version;
end
$$;

comment on function model.retire_version(uuid, text, boolean) is
  'Retires a version for good, and returns it; it keeps its lineage. One in use is retired only with p_no_model, which leaves its environments without a version. For planners and admins. Errors: QM003 retired or rejected, QM102, QM103, QM708 no such version, QM715 still needed.';

revoke execute on function model.retire_version(uuid, text, boolean) from public;
grant execute on function model.retire_version(uuid, text, boolean) to qm_app;
--! EndIncluded model/functions/retire_version.sql
--! Included model/functions/move_deployment.sql
create or replace function model._move_deployment(p_deployment_id uuid, p_to model.deployment_state, p_reason text default null)
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from model.deployment_state;
  v_deployment model.deployments;
begin
  select d.state
  into strict v_from
  from model.deployments d
  where d.id = p_deployment_id
  for no key update;

  perform core.record_transition('deployment', p_deployment_id, v_from::text, p_to::text, p_reason);

  update model.deployments d
  set
    state = p_to,
    completed_at = case p_to when 'active' then coalesce(d.completed_at, clock_timestamp()) else d.completed_at end,
    rolled_back_at = case p_to when 'rolled_back' then clock_timestamp() end,
    weight = case
      when p_to in ('superseded', 'rolled_back', 'failed', 'cancelled') then 0
      when p_to = 'active' then 100
      else d.weight
    end,
    deadline_at = case p_to when 'canary' then d.deadline_at end
  where d.id = p_deployment_id
  returning d.* into v_deployment;

  return v_deployment;
end
$$;

comment on function model._move_deployment(uuid, model.deployment_state, text) is
  'Moves a deployment, whose model is locked, to a state, and returns it. Error: QM003.';

revoke execute on function model._move_deployment(uuid, model.deployment_state, text) from public;
--! EndIncluded model/functions/move_deployment.sql
--! Included model/functions/deployment_parameters.sql
create or replace function model._deployment_parameters(p_deployment model.deployments)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'version_id', p_deployment.version_id,
    'artifact_hash', (select v.artifact_hash from model.model_versions v where v.id = p_deployment.version_id),
    'environment', p_deployment.environment,
    'validation_id', p_deployment.validation_id,
    'strategy', p_deployment.strategy,
    'weights', p_deployment.weights,
    'bake_time', p_deployment.bake_time,
    'minimum_samples', p_deployment.minimum_samples
  )
$$;

comment on function model._deployment_parameters(model.deployments) is
  'What the approvers of a deployment agree to: the artifact, the validation and how it takes over.';

revoke execute on function model._deployment_parameters(model.deployments) from public;
--! EndIncluded model/functions/deployment_parameters.sql
--! Included model/functions/request_deployment.sql
create or replace function model.request_deployment(
  p_version_id uuid,
  p_environment text,
  p_strategy model.deployment_strategy default 'canary',
  p_weights integer[] default null,
  p_bake_time interval default '1 hour',
  p_minimum_samples integer default 100,
  p_rollback_window interval default '24 hours',
  p_maximum_error_rate double precision default 0.1,
  p_maximum_latency_ms double precision default 2000,
  p_minimum_accuracy double precision default null,
  p_notes text default null
)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version model.model_versions;
  v_validation_id uuid;
  v_in_use uuid;
  v_fits boolean;
  v_deployment model.deployments;
  v_approval governance.approvals;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_version := model._lock_version(p_version_id);

  select a.version_id
  into v_in_use
  from model.active_versions a
  where a.model_id = v_version.model_id
    and a.environment = p_environment;

  select v.id, v.baseline_version_id is not distinct from v_in_use or v_in_use = p_version_id
  into v_validation_id, v_fits
  from model.validations v
  where v.version_id = p_version_id
    and v.state = 'passed'
    and v.expires_at > clock_timestamp()
  order by v.baseline_version_id is not distinct from v_in_use desc, v.expires_at desc
  limit 1;

  if v_validation_id is null or v_version.state not in ('validated', 'approved', 'active', 'superseded') then
    raise exception using
      errcode = 'QM716',
      message = 'no validation lets this version be deployed',
      detail = format('version %s of model %s is %s, %s', v_version.version, v_version.model_id, v_version.state, case when v_validation_id is null then 'without a validation that passed and holds' else 'with one' end),
      hint = 'Validate it with model.begin_validation and model.judge_validation.';
  end if;

  if not v_fits then
    raise exception using
      errcode = 'QM730',
      message = 'a version has to beat the one in use',
      detail = format('version %s of model %s was not validated against %s', v_version.version, v_version.model_id, coalesce('version ' || v_in_use || ', in use in ' || p_environment, 'a simple forecast, and none is in use in ' || p_environment)),
      hint = 'Validate it with model.begin_validation for this environment, and model.judge_validation.';
  end if;

  if exists (
    select
    from model.deployments d
    where d.version_id = p_version_id
      and d.environment = p_environment
      and d.state = 'pending'
  ) then
    raise exception using
      errcode = 'QM719',
      message = 'another deployment is under way',
      detail = format('version %s of model %s waits to be deployed to %s', v_version.version, v_version.model_id, p_environment),
      hint = 'Start it once it is approved, or cancel it.';
  end if;

  insert into model.deployments (
    model_id, environment, version_id, validation_id, strategy, weights, bake_time, minimum_samples, rollback_window, maximum_error_rate,
    maximum_latency_ms, minimum_accuracy, requested_by, notes
  )
  values (
    v_version.model_id, p_environment, p_version_id, v_validation_id, p_strategy,
    coalesce(p_weights, case p_strategy when 'blue_green' then array[0, 100] else array[10, 50, 100] end),
    p_bake_time, p_minimum_samples, p_rollback_window, p_maximum_error_rate, p_maximum_latency_ms, p_minimum_accuracy,
    identity.current_user_id(), p_notes
  )
  returning * into v_deployment;

  perform core.record_transition('deployment', v_deployment.id, 'nonexistent', 'pending');

  v_approval := governance._request_approval(
    'model_deployment',
    v_deployment.id,
    model._deployment_parameters(v_deployment),
    null,
    null,
    (
      select least(m.risk_level, e.maximum_risk)
      from model.models m
      join model.environments e on e.environment = p_environment
      where m.id = v_version.model_id
    ),
    v_deployment.requested_by,
    (select u.principal_id from identity.users u where u.id = v_deployment.requested_by)
  );

  update model.deployments d
  set approval_id = v_approval.id
  where d.id = v_deployment.id
  returning d.* into v_deployment;

  if v_approval.state = 'approved' and v_version.state = 'validated' then
    perform model._move_version(p_version_id, 'approved', 'no approval needed');
  end if;

  return v_deployment;
end
$$;

comment on function model.request_deployment(uuid, text, model.deployment_strategy, integer[], interval, integer, interval, double precision, double precision, double precision, text) is
  'Asks for a deployment of a validated version, and returns it: pending until model.start_deployment. The approvers that its risk asks for agree to exactly this: artifact, validation, strategy, steps. p_weights: shares of the traffic, the last 100; default 10, 50, 100, for blue_green 0, 100. Errors: QM102, QM103, QM708 no such version, QM716 not validated, QM719 asked for already, QM730 not validated against what is in use there; the checks and keys of model.deployments.';

revoke execute on function model.request_deployment(uuid, text, model.deployment_strategy, integer[], interval, integer, interval, double precision, double precision, double precision, text) from public;
grant execute on function model.request_deployment(uuid, text, model.deployment_strategy, integer[], interval, integer, interval, double precision, double precision, double precision, text) to qm_app;
--! EndIncluded model/functions/request_deployment.sql
--! Included model/functions/lock_deployment.sql
create or replace function model._lock_deployment(p_deployment_id uuid, variadic p_states model.deployment_state[])
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  -- One that the session does not see is not there.
  perform
  from model.deployments d
  where d.id = p_deployment_id
    and model._sees_model(d.model_id);

  if not found then
    raise exception using
      errcode = 'QM717',
      message = 'there is no such deployment',
      detail = format('deployment %s', coalesce(p_deployment_id::text, 'null')),
      hint = 'select * from model.deployments lists them.';
  end if;

  -- Approvals first, as the approvers' commands do, then model, version and deployment.
  perform governance._lock_approvals('model_deployment', array[p_deployment_id]);

  perform model._lock_version(d.version_id)
  from model.deployments d
  where d.id = p_deployment_id;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id
  for no key update;

  if v_deployment.state <> all (p_states) then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('deployment %s is %s', p_deployment_id, v_deployment.state),
      hint = 'model.deployments shows where it is.';
  end if;

  return v_deployment;
end
$$;

comment on function model._lock_deployment(uuid, model.deployment_state[]) is
  'Guard: locks a deployment and, before it, its open approval, its model and its version; the session has to see it, and it has to be in one of the states. Errors: QM717, QM718.';

revoke execute on function model._lock_deployment(uuid, model.deployment_state[]) from public;
--! EndIncluded model/functions/lock_deployment.sql
--! Included model/functions/start_deployment.sql
create or replace function model.start_deployment(p_deployment_id uuid)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_predecessor record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'pending');

  if exists (
    select
    from model.deployments d
    where d.model_id = v_deployment.model_id
      and d.environment = v_deployment.environment
      and d.state in ('canary', 'paused', 'rolling_back')
  ) then
    raise exception using
      errcode = 'QM719',
      message = 'another deployment is under way',
      detail = format('model %s, environment %s', v_deployment.model_id, v_deployment.environment),
      hint = 'Wait until it is active, or roll it back.';
  end if;

  -- Proved here once more, under the locks, as the validation is below: both may have run out since they were given.
  perform governance._require_effective_approval('model_deployment', p_deployment_id, model._deployment_parameters(v_deployment));

  select a.version_id, a.deployment_id
  into v_predecessor
  from model.active_versions a
  where a.model_id = v_deployment.model_id
    and a.environment = v_deployment.environment;

  if v_predecessor.version_id = v_deployment.version_id then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('version %s is in use in %s already', v_deployment.version_id, v_deployment.environment),
      hint = 'Deploy another version.';
  end if;

  perform model._require_validation(v_deployment);

  update model.deployments d
  set
    predecessor_version_id = v_predecessor.version_id,
    predecessor_deployment_id = v_predecessor.deployment_id,
    started_at = clock_timestamp()
  where d.id = p_deployment_id;

  return model._begin_step(p_deployment_id, 1, format('weight %s', v_deployment.weights[1]));
end
$$;

comment on function model.start_deployment(uuid) is
  'Begins a deployment that was approved, and returns it: canary at its first weight. The version in use is recorded as what a rollback goes back to. Errors: QM102, QM103, QM204 approval expired, QM207 not what was approved, QM212 not approved, QM213 quorum lost, QM716 validation expired, QM730 another version is in use than it has beaten, QM717 no such deployment, QM718 begun or over, QM719 another one under way.';

revoke execute on function model.start_deployment(uuid) from public;
grant execute on function model.start_deployment(uuid) to qm_app;
--! EndIncluded model/functions/start_deployment.sql
--! Included model/functions/require_validation.sql
create or replace function model._require_validation(p_deployment model.deployments)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (
    select
    from model.validations v
    where v.id = p_deployment.validation_id
      and v.state = 'passed'
      and v.expires_at > clock_timestamp()
  ) then
    raise exception using
      errcode = 'QM716',
      message = 'no validation lets this version be deployed',
      detail = format('deployment %s: its validation %s has expired', p_deployment.id, p_deployment.validation_id),
      hint = 'Validate it with model.begin_validation and model.judge_validation.';
  end if;

  -- Whom it has beaten may have been replaced, or rolled back, since.
  if exists (
    select
    from model.validations v
    left join model.active_versions a on a.model_id = p_deployment.model_id and a.environment = p_deployment.environment
    where v.id = p_deployment.validation_id
      and v.baseline_version_id is distinct from a.version_id
  ) then
    raise exception using
      errcode = 'QM730',
      message = 'a version has to beat the one in use',
      detail = format('deployment %s: validation %s was not against what is in use in %s now', p_deployment.id, p_deployment.validation_id, p_deployment.environment),
      hint = 'Cancel it, validate the version against the one in use, and ask for another deployment.';
  end if;
end
$$;

comment on function model._require_validation(model.deployments) is
  'Guard: the validation of a deployment passed, has not expired by the clock, and was against the version in use there, or a simple forecast where none is. Errors: QM716, QM730.';

revoke execute on function model._require_validation(model.deployments) from public;
--! EndIncluded model/functions/require_validation.sql
--! Included model/functions/judge_deployment.sql
create or replace function model.judge_deployment(p_deployment_id uuid)
returns table (verdict model.deployment_verdict, reason text, candidate_samples bigint, candidate_error_rate double precision, predecessor_error_rate double precision, candidate_latency_ms double precision, candidate_accuracy double precision)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with deployment as (
    select
      d.*,
      case d.state when 'active' then d.completed_at else d.step_started_at end as since
    from model.deployments d
    where d.id = p_deployment_id
  ),
  measured as (
    select
      coalesce(sum(m.sample_count) filter (where m.arm = 'candidate'), 0) as samples,
      coalesce(sum(m.error_count) filter (where m.arm = 'candidate'), 0) as errors,
      coalesce(sum(m.sample_count) filter (where m.arm = 'predecessor'), 0) as other_samples,
      coalesce(sum(m.error_count) filter (where m.arm = 'predecessor'), 0) as other_errors,
      sum(m.latency_ms * m.sample_count) filter (where m.arm = 'candidate' and m.latency_ms is not null)
        / sum(m.sample_count) filter (where m.arm = 'candidate' and m.latency_ms is not null) as latency_ms,
      sum(m.accuracy * m.sample_count) filter (where m.arm = 'candidate' and m.accuracy is not null)
        / sum(m.sample_count) filter (where m.arm = 'candidate' and m.accuracy is not null) as accuracy
    from deployment d
    join model.deployment_metrics m on m.deployment_id = d.id and m.at >= d.since
  ),
  rates as (
    select
      m.*,
      m.errors::double precision / nullif(m.samples, 0) as error_rate,
      m.other_errors::double precision / nullif(m.other_samples, 0) as other_error_rate,
      -- Lower end of Wilson's 95 % interval: a few requests do not condemn a version.
      (m.errors + 1.92 - 1.96 * sqrt(m.errors * (m.samples - m.errors) / nullif(m.samples, 0)::double precision + 0.96)) / (m.samples + 3.84)
        as least_error_rate,
      case
        when m.samples >= 30 and m.other_samples >= 30 and m.errors + m.other_errors > 0
          then (
            select c.p_value
            from model.chi_square_homogeneity(
              array[m.other_samples - m.other_errors, m.other_errors]::double precision[], array[m.samples - m.errors, m.errors]::double precision[]
            ) as c
          )
      end as p_value
    from measured m
  )
  select
    case
      when d.state not in ('canary', 'paused', 'active') then null
      when f.fault is not null then 'failure'
      when d.state = 'active' then case when clock_timestamp() >= d.completed_at + d.rollback_window then 'success' else 'waiting' end
      when r.samples >= d.minimum_samples and clock_timestamp() >= d.step_started_at + d.bake_time then 'success'
      when d.state = 'paused' or clock_timestamp() >= d.deadline_at then 'inconclusive'
      else 'waiting'
    end::model.deployment_verdict,
    coalesce(
      f.fault,
      format('%s of %s requests measured, step begun %s', r.samples, d.minimum_samples, to_char(d.since, 'YYYY-MM-DD HH24:MI'))
    ),
    r.samples::bigint,
    r.error_rate,
    r.other_error_rate,
    r.latency_ms,
    r.accuracy
  from deployment d
  cross join rates r
  cross join lateral (
    select
      case
        when r.least_error_rate > d.maximum_error_rate or (r.samples >= d.minimum_samples and r.error_rate > d.maximum_error_rate)
          then format('%s of requests fail, at most %s may', round(r.error_rate::numeric, 4), d.maximum_error_rate)
        when r.p_value < 0.01 and r.error_rate > r.other_error_rate
          then format(
            '%s of requests fail, of the version before %s (p %s)', round(r.error_rate::numeric, 4), round(r.other_error_rate::numeric, 4),
            round(r.p_value::numeric, 5)
          )
        when r.samples >= d.minimum_samples and r.latency_ms > d.maximum_latency_ms
          then format('mean latency %s ms, at most %s may be', round(r.latency_ms::numeric, 1), d.maximum_latency_ms)
        when r.samples >= d.minimum_samples and r.accuracy < d.minimum_accuracy
          then format('accuracy %s, at least %s must be', round(r.accuracy::numeric, 4), d.minimum_accuracy)
      end as fault
  ) as f
$$;

comment on function model.judge_deployment(uuid) is
  'What the monitoring rows of a deployment''s step say: failure where too many requests fail (Wilson''s lower bound, or the share itself from minimum_samples on), significantly more than of the version before (chi-square, p < 0.01), or latency or accuracy are out of bounds; success where bake time and minimum_samples are reached; inconclusive where the deadline is over without; else waiting. Of an active one: failure within its rollback window. Null before and after.';

revoke execute on function model.judge_deployment(uuid) from public;
grant execute on function model.judge_deployment(uuid) to qm_app, qm_readonly, qm_maintenance;
--! EndIncluded model/functions/judge_deployment.sql
--! Included model/functions/begin_step.sql
create or replace function model._begin_step(p_deployment_id uuid, p_step integer, p_reason text)
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from model.deployment_state;
  v_deployment model.deployments;
begin
  select d.state
  into strict v_from
  from model.deployments d
  where d.id = p_deployment_id;

  perform core.record_transition('deployment', p_deployment_id, v_from::text, 'canary', p_reason);

  update model.deployments d
  set
    state = 'canary',
    step = p_step,
    weight = d.weights[p_step],
    step_started_at = clock_timestamp(),
    deadline_at = clock_timestamp() + 2 * d.bake_time + interval '10 minutes'
  where d.id = p_deployment_id
  returning d.* into v_deployment;

  return v_deployment;
end
$$;

comment on function model._begin_step(uuid, integer, text) is
  'Begins a step of a locked deployment: its clock and its samples start anew. Returns it. Error: QM003.';

revoke execute on function model._begin_step(uuid, integer, text) from public;
--! EndIncluded model/functions/begin_step.sql
--! Included model/functions/activate_deployment.sql
create or replace function model._activate_deployment(p_deployment model.deployments)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model._require_validation(p_deployment);

  if p_deployment.predecessor_deployment_id is not null then
    perform model._move_deployment(p_deployment.predecessor_deployment_id, 'superseded', format('deployment %s took over', p_deployment.id));
  end if;

  perform model._move_deployment(p_deployment.id, 'active', 'all of the traffic');

  update model.deployments d
  set step = cardinality(d.weights)
  where d.id = p_deployment.id;

  insert into model.active_versions as a (model_id, environment, version_id, deployment_id)
  values (p_deployment.model_id, p_deployment.environment, p_deployment.version_id, p_deployment.id)
  on conflict on constraint active_versions_pkey do update
  set
    version_id = excluded.version_id,
    deployment_id = excluded.deployment_id,
    activated_at = excluded.activated_at;

  -- The pointer has moved: a version is active where one still points to it.
  if p_deployment.predecessor_version_id is not null
    and not exists (select from model.active_versions a where a.version_id = p_deployment.predecessor_version_id)
  then
    perform model._move_version(p_deployment.predecessor_version_id, 'superseded', format('deployment %s took over', p_deployment.id));
  end if;

  perform model._move_version(p_deployment.version_id, 'active', format('deployment %s', p_deployment.id));
end
$$;

comment on function model._activate_deployment(model.deployments) is
  'Gives a locked deployment all of the traffic: the pointer moves, the version and deployment before are superseded. Errors: QM716 the validation has expired meanwhile, QM730.';

revoke execute on function model._activate_deployment(model.deployments) from public;
--! EndIncluded model/functions/activate_deployment.sql
--! Included model/functions/undo_deployment.sql
create or replace function model._undo_deployment(p_deployment model.deployments, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state model.model_version_state;
begin
  perform model._move_deployment(p_deployment.id, 'rolling_back', p_reason);

  if p_deployment.state <> 'active' then
    perform model._move_deployment(p_deployment.id, 'rolled_back', p_reason);
  elsif p_deployment.predecessor_deployment_id is null then
    delete from model.active_versions a
    where a.model_id = p_deployment.model_id
      and a.environment = p_deployment.environment;

    perform model._move_deployment(p_deployment.id, 'failed', 'there is no version to go back to');
  else
    perform model._move_deployment(p_deployment.id, 'rolled_back', p_reason);
    perform model._move_deployment(p_deployment.predecessor_deployment_id, 'active', format('deployment %s was rolled back', p_deployment.id));

    update model.active_versions a
    set
      version_id = p_deployment.predecessor_version_id,
      deployment_id = p_deployment.predecessor_deployment_id,
      activated_at = clock_timestamp()
    where a.model_id = p_deployment.model_id
      and a.environment = p_deployment.environment;

    perform model._move_version(p_deployment.predecessor_version_id, 'active', format('deployment %s was rolled back', p_deployment.id));
  end if;

  if not exists (select from model.active_versions a where a.version_id = p_deployment.version_id) then
    select case v.state when 'active' then 'superseded' when 'approved' then 'validated' else v.state end
    into v_state
    from model.model_versions v
    where v.id = p_deployment.version_id;

    perform model._move_version(p_deployment.version_id, v_state, p_reason);
  end if;
end
$$;

comment on function model._undo_deployment(model.deployments, text) is
  'Rolls a locked deployment back to its recorded predecessor.';

revoke execute on function model._undo_deployment(model.deployments, text) from public;
--! EndIncluded model/functions/undo_deployment.sql
--! Included model/functions/follow_verdict.sql
create or replace function model._follow_verdict(p_deployment model.deployments)
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_judged record;
begin
  select j.*
  into strict v_judged
  from model.judge_deployment(p_deployment.id) as j;

  if v_judged.verdict = 'failure' then
    -- One that is active longer than its window is for a human: what it would go back to may be too old.
    if p_deployment.state in ('canary', 'paused') or p_deployment.completed_at + p_deployment.rollback_window > clock_timestamp() then
      perform model._refuse_rollback(p_deployment);
      perform model._undo_deployment(p_deployment, v_judged.reason);
    end if;
  elsif p_deployment.state = 'canary' and v_judged.verdict = 'inconclusive' then
    perform model._move_deployment(p_deployment.id, 'paused', v_judged.reason);
  elsif p_deployment.state = 'canary' and v_judged.verdict = 'success' then
    if p_deployment.step + 1 < cardinality(p_deployment.weights) then
      perform model._begin_step(
        p_deployment.id, p_deployment.step + 1, format('weight %s: %s', p_deployment.weights[p_deployment.step + 1], v_judged.reason)
      );
    else
      perform model._activate_deployment(p_deployment);
    end if;
  end if;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment.id;

  return v_deployment;
end
$$;

comment on function model._follow_verdict(model.deployments) is
  'Moves a deployment, which the caller has locked, to where model.judge_deployment says, and returns it. Errors: QM716, QM718.';

revoke execute on function model._follow_verdict(model.deployments) from public;
--! EndIncluded model/functions/follow_verdict.sql
--! Included model/functions/advance_deployment.sql
create or replace function model.advance_deployment(p_deployment_id uuid)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  return model._follow_verdict(model._lock_deployment(p_deployment_id, 'canary', 'paused', 'active'));
end
$$;

comment on function model.advance_deployment(uuid) is
  'Does what model.judge_deployment says, and returns the deployment: the next weight or all of the traffic on success, back to the recorded predecessor on failure, paused where it is inconclusive, nothing while it waits. A paused one goes on by a human only, but failure rolls it back too. For a timer. Errors: QM102, QM103, QM716 validation expired, QM717 no such deployment, QM718 neither under way nor active, QM719 another one under way, QM730 another version is in use than it has beaten.';

revoke execute on function model.advance_deployment(uuid) from public;
grant execute on function model.advance_deployment(uuid) to qm_app;
--! EndIncluded model/functions/advance_deployment.sql
--! Included model/functions/refuse_rollback.sql
create or replace function model._refuse_rollback(p_deployment model.deployments)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_deployment.state = 'active' and exists (
    select
    from model.deployments d
    where d.model_id = p_deployment.model_id
      and d.environment = p_deployment.environment
      and d.state in ('canary', 'paused', 'rolling_back')
  ) then
    raise exception using
      errcode = 'QM719',
      message = 'another deployment is under way',
      detail = format('model %s, environment %s', p_deployment.model_id, p_deployment.environment),
      hint = 'Wait until it is active, or roll it back.';
  end if;
end
$$;

comment on function model._refuse_rollback(model.deployments) is
  'Guard: an active deployment is not rolled back under another one that is under way. Error: QM719.';

revoke execute on function model._refuse_rollback(model.deployments) from public;
--! EndIncluded model/functions/refuse_rollback.sql
--! Included model/functions/advance_deployments.sql
create or replace function model.advance_deployments()
returns table (deployment_id uuid, state model.deployment_state)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids uuid[] := array(
    select d.id
    from model.deployments d
    where d.state in ('canary', 'paused')
      or (d.state = 'active' and d.completed_at + d.rollback_window > clock_timestamp())
    order by d.model_id, d.id
  );
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- All approvals before the first model: an approver holds his and waits for the model. One that begins meanwhile waits
  -- for the next round.
  perform governance._lock_approvals('model_deployment', v_ids);

  foreach deployment_id in array v_ids
  loop
    -- It never waits for a model while it holds another: one that somebody works on is for the next round.
    perform
    from model.models m
    where m.id = (select d.model_id from model.deployments d where d.id = deployment_id)
    for no key update skip locked;

    continue when not found;

    -- Whoever owns the model: the timer acts for nobody.
    perform model._lock_version(d.version_id, false)
    from model.deployments d
    where d.id = deployment_id;

    select d.*
    into v_deployment
    from model.deployments d
    where d.id = deployment_id
    for no key update;

    -- Moved meanwhile.
    continue when v_deployment.state not in ('canary', 'paused', 'active');

    begin
      state := (model._follow_verdict(v_deployment)).state;
      return next;
    exception
      -- Its validation has run out, say: that is for a human, and no reason to leave the others.
      when sqlstate 'QM716' or sqlstate 'QM718' or sqlstate 'QM719' then
        continue;
    end;
  end loop;
end
$$;

comment on function model.advance_deployments() is
  'Advances every deployment that is under way or may still be rolled back, in one order of models, and returns where each is. One that cannot be advanced stays and does not keep the others. For a timer: of models of all owners. Errors: QM102, QM103.';

revoke execute on function model.advance_deployments() from public;
grant execute on function model.advance_deployments() to qm_app, qm_maintenance;
--! EndIncluded model/functions/advance_deployments.sql
--! Included model/functions/pause_deployment.sql
create or replace function model.pause_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_deployment(p_deployment_id, 'canary');

  return model._move_deployment(p_deployment_id, 'paused', p_reason);
end
$$;

comment on function model.pause_deployment(uuid, text) is
  'Pauses a deployment at its weight until a human decides, and returns it. Errors: QM102, QM103, QM717 no such deployment, QM718 not canary.';

revoke execute on function model.pause_deployment(uuid, text) from public;
grant execute on function model.pause_deployment(uuid, text) to qm_app;
--! EndIncluded model/functions/pause_deployment.sql
--! Included model/functions/resume_deployment.sql
create or replace function model.resume_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity.require_role('analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'paused');

  return model._begin_step(p_deployment_id, v_deployment.step, p_reason);
end
$$;

comment on function model.resume_deployment(uuid, text) is
  'Lets a paused deployment go on with its step, which begins anew, as a human, and returns it. Errors: QM101, QM102, QM103 role, QM717 no such deployment, QM718 not paused.';

revoke execute on function model.resume_deployment(uuid, text) from public;
grant execute on function model.resume_deployment(uuid, text) to qm_app;
--! EndIncluded model/functions/resume_deployment.sql
--! Included model/functions/roll_back_deployment.sql
create or replace function model.roll_back_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'canary', 'paused', 'active');

  perform model._refuse_rollback(v_deployment);

  if v_deployment.state = 'active'
    and exists (select from model.model_versions v where v.id = v_deployment.predecessor_version_id and v.state not in ('superseded', 'active'))
  then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('the version before deployment %s was retired', p_deployment_id),
      hint = 'Deploy another version.';
  end if;

  perform model._undo_deployment(v_deployment, p_reason);

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id;

  return v_deployment;
end
$$;

comment on function model.roll_back_deployment(uuid, text) is
  'Rolls a deployment back, and returns it: one under way loses its traffic, an active one gives its place to the predecessor that was recorded when it began, not to whatever was second last; where there is none, no version is in use and it has failed. Errors: QM102, QM103, QM717 no such deployment, QM718 neither under way nor active, QM719 another one under way.';

revoke execute on function model.roll_back_deployment(uuid, text) from public;
grant execute on function model.roll_back_deployment(uuid, text) to qm_app;
--! EndIncluded model/functions/roll_back_deployment.sql
--! Included model/functions/cancel_deployment.sql
create or replace function model.cancel_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'pending');

  -- The approval carries its deployment with it.
  perform governance.cancel_approval(v_deployment.approval_id, p_reason);

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id;

  return v_deployment;
end
$$;

comment on function model.cancel_deployment(uuid, text) is
  'Takes a deployment back that was not begun, and returns it. Errors: QM102, QM103, QM210 somebody else''s, QM717 no such deployment, QM718 begun or over.';

revoke execute on function model.cancel_deployment(uuid, text) from public;
grant execute on function model.cancel_deployment(uuid, text) to qm_app;
--! EndIncluded model/functions/cancel_deployment.sql
--! Included model/functions/tg_approvals__move_deployment.sql
create or replace function model.tg_approvals__move_deployment()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_state model.model_version_state;
begin
  if new.state = 'superseded' then
    return null;
  end if;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = new.subject_id;

  if v_deployment.state is distinct from 'pending' then
    return null;
  end if;

  -- Who decides about an approval need not see the model.
  perform model._lock_version(v_deployment.version_id, false);

  select v.state
  into v_state
  from model.model_versions v
  where v.id = v_deployment.version_id;

  if new.state in ('rejected', 'cancelled', 'expired') then
    perform model._move_deployment(v_deployment.id, 'cancelled', format('approval %s', new.state));
  end if;

  if new.state = 'approved' then
    if v_state = 'validated' then
      perform model._move_version(v_deployment.version_id, 'approved', format('approval of deployment %s', v_deployment.id));
    end if;
  elsif v_state = 'approved' and not exists (
    select
    from model.deployments d
    join governance.approvals a on a.id = d.approval_id
    where d.version_id = v_deployment.version_id
      and d.id <> v_deployment.id
      and (d.state in ('canary', 'paused') or (d.state = 'pending' and a.state = 'approved'))
  ) then
    perform model._move_version(v_deployment.version_id, 'validated', format('approval %s', new.state));
  end if;

  return null;
end
$$;

comment on function model.tg_approvals__move_deployment() is
  'Trigger of governance.approvals: what the approvers decide about a deployment moves it and its version in the same transaction.';

revoke execute on function model.tg_approvals__move_deployment() from public;

drop trigger if exists tg_approvals__move_deployment on governance.approvals;
create trigger tg_approvals__move_deployment
after update of state on governance.approvals
for each row
when (new.subject_type = 'model_deployment')
execute function model.tg_approvals__move_deployment();
--! EndIncluded model/functions/tg_approvals__move_deployment.sql
--! Included model/functions/tg_active_versions__require_promotion.sql
create or replace function model.tg_active_versions__require_promotion()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now model.active_versions;
begin
  select a.*
  into v_now
  from model.active_versions a
  where a.model_id = new.model_id
    and a.environment = new.environment;

  -- Moved on or gone before the commit.
  if v_now.deployment_id is distinct from new.deployment_id then
    return null;
  end if;

  if not exists (
    select
    from model.deployments d
    join model.validations v on v.id = d.validation_id
      and v.state = 'passed'
      and v.expires_at > d.completed_at
      and v.baseline_version_id is not distinct from d.predecessor_version_id
    join governance.approvals p on p.id = d.approval_id and p.state = 'approved' and p.used_at is not null
    where d.id = new.deployment_id
      and d.state = 'active'
  ) then
    raise exception using
      errcode = 'QM720',
      message = 'this version was not promoted',
      detail = format('version %s in %s: its deployment is not active, was not approved, or its validation had expired or was not against the version before', new.version_id, new.environment),
      hint = 'Deploy it: model.request_deployment, governance.approve, model.start_deployment, model.advance_deployment.';
  end if;

  return null;
end
$$;

comment on function model.tg_active_versions__require_promotion() is
  'Deferred constraint trigger of model.active_versions: no transaction commits a version in use whose deployment is not active, lacks an approval that was used, or whose validation had expired when it took over or was not against the version that it took over from. Error: QM720.';

revoke execute on function model.tg_active_versions__require_promotion() from public;

drop trigger if exists tg_active_versions__require_promotion on model.active_versions;
create constraint trigger tg_active_versions__require_promotion
after insert or update on model.active_versions
deferrable initially deferred
for each row
execute function model.tg_active_versions__require_promotion();
--! EndIncluded model/functions/tg_active_versions__require_promotion.sql
--! Included model/functions/record_deployment_metrics.sql
create or replace function model.record_deployment_metrics(
  p_deployment_id uuid,
  p_arm model.deployment_arm,
  p_sample_count integer,
  p_error_count integer,
  p_latency_ms double precision default null,
  p_throughput double precision default null,
  p_accuracy double precision default null,
  p_at timestamptz default null
)
returns model.deployment_metrics
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row model.deployment_metrics;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Of one that is over nothing is measured any more; no lock, so that monitoring does not wait for decisions.
  if not exists (
    select
    from model.deployments d
    where d.id = p_deployment_id
      and d.state in ('canary', 'paused', 'active')
      and model._sees_model(d.model_id)
  ) then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('deployment %s is %s', coalesce(p_deployment_id::text, 'null'), coalesce((select d.state::text from model.deployments d where d.id = p_deployment_id and model._sees_model(d.model_id)), 'unknown')),
      hint = 'model.deployments shows where it is.';
  end if;

  insert into model.deployment_metrics (deployment_id, at, arm, sample_count, error_count, latency_ms, throughput, accuracy)
  values (
    p_deployment_id, coalesce(p_at, clock_timestamp()), p_arm, p_sample_count, p_error_count, p_latency_ms, p_throughput, p_accuracy
  )
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.record_deployment_metrics(uuid, model.deployment_arm, integer, integer, double precision, double precision, double precision, timestamptz) is
  'Adds a monitoring row about some requests of an arm of a deployment, and returns it. Errors: QM102, QM103, QM718 neither under way nor active; the checks of model.deployment_metrics.';

revoke execute on function model.record_deployment_metrics(uuid, model.deployment_arm, integer, integer, double precision, double precision, double precision, timestamptz) from public;
grant execute on function model.record_deployment_metrics(uuid, model.deployment_arm, integer, integer, double precision, double precision, double precision, timestamptz) to qm_app;
--! EndIncluded model/functions/record_deployment_metrics.sql
--! Included model/functions/log_prediction.sql
create or replace function model.log_prediction(
  p_version_id uuid,
  p_prediction double precision,
  p_features jsonb default null,
  p_probability double precision default null,
  p_latency_ms double precision default null,
  p_actual double precision default null,
  p_at timestamptz default null
)
returns model.predictions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row model.predictions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  insert into model.predictions (version_id, at, features, prediction, probability, latency_ms, actual, actual_at)
  values (
    p_version_id, coalesce(p_at, date_trunc('milliseconds', clock_timestamp())), p_features, p_prediction, p_probability, p_latency_ms,
    p_actual, case when p_actual is not null then clock_timestamp() end
  )
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) is
  'Logs one prediction of a version, and returns it with its id, by which its actual is set later. Many at a time: model.open_prediction_load. Errors: QM102, QM103, QM708 no such version; the checks of model.predictions.';

revoke execute on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) from public;
grant execute on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) to qm_app;
--! EndIncluded model/functions/log_prediction.sql
--! Included model/functions/log_metric.sql
create or replace function model.log_metric(
  p_version_id uuid,
  p_name text,
  p_value double precision,
  p_category text default '',
  p_at timestamptz default null,
  p_metadata jsonb default null
)
returns model.metrics
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row model.metrics;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  insert into model.metrics (version_id, name, category, at, value, metadata)
  values (p_version_id, p_name, p_category, coalesce(p_at, clock_timestamp()), p_value, p_metadata)
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) is
  'Logs one value of a metric of a version, and returns it. Many at a time: model.open_metric_load. Errors: QM102, QM103, QM708 no such version; metrics_pkey where that moment has a value; the checks of model.metrics.';

revoke execute on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) from public;
grant execute on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) to qm_app;
--! EndIncluded model/functions/log_metric.sql
--! Included model/functions/open_prediction_load.sql
create or replace function model.open_prediction_load()
returns text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if to_regclass('pg_temp.prediction_load') is not null then
    drop table pg_temp.prediction_load;
  end if;

  create temporary table prediction_load (like model.predictions including defaults) on commit drop;
  -- Nobody but this session reaches its temporary tables.
  grant insert on pg_temp.prediction_load to qm_app;

  return 'pg_temp.prediction_load';
end
$$;

comment on function model.open_prediction_load() is
  'Opens a bulk load in this transaction and returns the table to COPY into, with the columns and defaults of model.predictions. model.load_predictions then writes what is in it; at the end of the transaction it goes. Errors: QM102, QM103.';

revoke execute on function model.open_prediction_load() from public;
grant execute on function model.open_prediction_load() to qm_app;
--! EndIncluded model/functions/open_prediction_load.sql
--! Included model/functions/load_predictions.sql
create or replace function model.load_predictions()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source regclass := to_regclass('pg_temp.prediction_load');
  v_version_id uuid;
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- A table of the caller's own could make the owner run the caller's code.
  if not exists (
    select
    from pg_class c
    where c.oid = v_source
      and c.relkind = 'r'
      and c.relowner = current_user::regrole
      and c.relnamespace = pg_my_temp_schema()
  ) then
    raise exception using
      errcode = 'QM739',
      message = 'no load of this kind is open in this transaction',
      detail = 'there is no table pg_temp.prediction_load made by model.open_prediction_load',
      hint = 'Call model.open_prediction_load and COPY into its table in the same transaction.';
  end if;

  for v_version_id in
    execute format('select distinct l.version_id from %s l order by l.version_id', v_source)
  loop
    perform model._require_version(v_version_id);
  end loop;

  execute format(
    $query$
      insert into model.predictions (version_id, at, id, features, prediction, probability, latency_ms, actual, actual_at)
      select l.version_id, l.at, l.id, l.features, l.prediction, l.probability, l.latency_ms, l.actual, l.actual_at
      from %s l
    $query$,
    v_source
  );

  get diagnostics v_count = row_count;
  drop table pg_temp.prediction_load;

  return v_count;
end
$$;

comment on function model.load_predictions() is
  'Writes what was copied into the table of model.open_prediction_load to model.predictions, all or none, and returns the number of rows. Errors: QM102, QM103, QM708 no such version, QM739 no load is open; the checks and keys of model.predictions.';

revoke execute on function model.load_predictions() from public;
grant execute on function model.load_predictions() to qm_app;
--! EndIncluded model/functions/load_predictions.sql
--! Included model/functions/open_metric_load.sql
create or replace function model.open_metric_load()
returns text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if to_regclass('pg_temp.metric_load') is not null then
    drop table pg_temp.metric_load;
  end if;

  create temporary table metric_load (like model.metrics including defaults) on commit drop;
  -- Nobody but this session reaches its temporary tables.
  grant insert on pg_temp.metric_load to qm_app;

  return 'pg_temp.metric_load';
end
$$;

comment on function model.open_metric_load() is
  'Opens a bulk load in this transaction and returns the table to COPY into, with the columns and defaults of model.metrics. model.load_metrics then writes what is in it; at the end of the transaction it goes. Errors: QM102, QM103.';

revoke execute on function model.open_metric_load() from public;
grant execute on function model.open_metric_load() to qm_app;
--! EndIncluded model/functions/open_metric_load.sql
--! Included model/functions/load_metrics.sql
create or replace function model.load_metrics()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source regclass := to_regclass('pg_temp.metric_load');
  v_version_id uuid;
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- A table of the caller's own could make the owner run the caller's code.
  if not exists (
    select
    from pg_class c
    where c.oid = v_source
      and c.relkind = 'r'
      and c.relowner = current_user::regrole
      and c.relnamespace = pg_my_temp_schema()
  ) then
    raise exception using
      errcode = 'QM739',
      message = 'no load of this kind is open in this transaction',
      detail = 'there is no table pg_temp.metric_load made by model.open_metric_load',
      hint = 'Call model.open_metric_load and COPY into its table in the same transaction.';
  end if;

  for v_version_id in
    execute format('select distinct l.version_id from %s l order by l.version_id', v_source)
  loop
    perform model._require_version(v_version_id);
  end loop;

  execute format(
    $query$
      insert into model.metrics (version_id, name, category, at, value, metadata)
      select l.version_id, l.name, l.category, l.at, l.value, l.metadata
      from %s l
    $query$,
    v_source
  );

  get diagnostics v_count = row_count;
  drop table pg_temp.metric_load;

  return v_count;
end
$$;

comment on function model.load_metrics() is
  'Writes what was copied into the table of model.open_metric_load to model.metrics, all or none, and returns the number of rows. Errors: QM102, QM103, QM708 no such version, QM739 no load is open; the checks and keys of model.metrics.';

revoke execute on function model.load_metrics() from public;
grant execute on function model.load_metrics() to qm_app;
--! EndIncluded model/functions/load_metrics.sql
--! Included model/functions/tg_predictions__add_deltas.sql
create or replace function model.tg_predictions__add_deltas()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into model.prediction_deltas (
    version_id, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum,
    absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count
  )
  select
    p.version_id,
    date_trunc('hour', p.at, 'UTC'),
    count(*),
    sum(p.prediction),
    sum(p.prediction * p.prediction),
    count(p.latency_ms),
    coalesce(sum(p.latency_ms), 0),
    count(p.actual),
    coalesce(sum(p.prediction - p.actual), 0),
    coalesce(sum(abs(p.prediction - p.actual)), 0),
    coalesce(sum((p.prediction - p.actual) * (p.prediction - p.actual)), 0),
    coalesce(sum(abs(p.actual)), 0),
    count(*) filter (where p.prediction = p.actual)
  from added p
  group by 1, 2;

  return null;
end
$$;

comment on function model.tg_predictions__add_deltas() is
  'Statement trigger of model.predictions: adds what a statement brought to the changes of the rollup, a row a version and hour.';

revoke execute on function model.tg_predictions__add_deltas() from public;

drop trigger if exists tg_predictions__add_deltas on model.predictions;
create trigger tg_predictions__add_deltas
after insert on model.predictions
referencing new table as added
for each statement
execute function model.tg_predictions__add_deltas();
--! EndIncluded model/functions/tg_predictions__add_deltas.sql
--! Included model/functions/tg_metrics__add_deltas.sql
create or replace function model.tg_metrics__add_deltas()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into model.metric_deltas (
    version_id, name, category, starts_at, sample_count, value_sum, value_square_sum, minimum, maximum
  )
  select
    m.version_id,
    m.name,
    m.category,
    date_trunc('hour', m.at, 'UTC'),
    count(*),
    sum(m.value),
    sum(m.value * m.value),
    min(m.value),
    max(m.value)
  from added m
  group by 1, 2, 3, 4;

  return null;
end
$$;

comment on function model.tg_metrics__add_deltas() is
  'Statement trigger of model.metrics: adds what a statement brought to the changes of the rollup, a row a version, metric, category and hour.';

revoke execute on function model.tg_metrics__add_deltas() from public;

drop trigger if exists tg_metrics__add_deltas on model.metrics;
create trigger tg_metrics__add_deltas
after insert on model.metrics
referencing new table as added
for each statement
execute function model.tg_metrics__add_deltas();
--! EndIncluded model/functions/tg_metrics__add_deltas.sql
--! Included model/functions/set_actuals.sql
create or replace function model.set_actuals(p_ids uuid[], p_actuals double precision[])
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version_ids uuid[];
  v_bad record;
  v_count integer;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if cardinality(p_ids) is distinct from cardinality(p_actuals) or cardinality(p_ids) = 0
    or array_position(p_ids, null) is not null or array_position(p_actuals, null) is not null
  then
    raise exception using
      errcode = 'QM721',
      message = 'these actuals cannot be set',
      detail = format('%s predictions, %s actuals', coalesce(cardinality(p_ids), 0), coalesce(cardinality(p_actuals), 0)),
      hint = 'Give one actual for each prediction, none of them null.';
  end if;

  v_version_ids := array(
    select l.version_id
    from (select distinct p.version_id from model.predictions p where p.id = any (p_ids)) as l
    where model._sees_version(l.version_id)
  );

  -- In one order, so that two sessions that set the same do not deadlock.
  perform p.id
  from model.predictions p
  where p.id = any (p_ids)
    and p.version_id = any (v_version_ids)
  order by p.version_id, p.at, p.id
  for no key update;

  select g.id, p.actual, g.actual as given
  into v_bad
  from unnest(p_ids, p_actuals) as g (id, actual)
  left join model.predictions p on p.id = g.id and p.version_id = any (v_version_ids)
  where p.id is null
    or p.actual <> g.actual
  order by g.id
  limit 1;

  if v_bad.id is not null then
    raise exception using
      errcode = 'QM721',
      message = 'these actuals cannot be set',
      detail = format('prediction %s: %s, given %s', v_bad.id, coalesce('its actual is ' || v_bad.actual, 'there is none'), v_bad.given),
      hint = 'An actual is set once, on a prediction that was logged; log a metric to correct what was computed of it.';
  end if;

  with changed as (
    update model.predictions p
    set
      actual = g.actual,
      actual_at = clock_timestamp()
    from unnest(p_ids, p_actuals) as g (id, actual)
    where p.id = g.id
      and p.actual is null
    returning p.version_id, p.at, p.prediction, p.actual
  ),
  added as (
    insert into model.prediction_deltas (
      version_id, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum,
      absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count
    )
    select
      c.version_id,
      date_trunc('hour', c.at, 'UTC'),
      0,
      0,
      0,
      0,
      0,
      count(*),
      sum(c.prediction - c.actual),
      sum(abs(c.prediction - c.actual)),
      sum((c.prediction - c.actual) * (c.prediction - c.actual)),
      sum(abs(c.actual)),
      count(*) filter (where c.prediction = c.actual)
    from changed c
    group by 1, 2
    returning actual_count
  )
  select coalesce(sum(a.actual_count), 0)
  into v_count
  from added a;

  return v_count;
end
$$;

comment on function model.set_actuals(uuid[], double precision[]) is
  'Sets what really happened of predictions, and returns how many got it now; one that has the same actual is passed over, so that a repeat does nothing. All or none. Errors: QM102, QM103, QM721 not one each, no such prediction, or another actual is set; predictions_actual_check where it is not finite.';

revoke execute on function model.set_actuals(uuid[], double precision[]) from public;
grant execute on function model.set_actuals(uuid[], double precision[]) to qm_app;
--! EndIncluded model/functions/set_actuals.sql
--! Included model/functions/fold_rollups.sql
create or replace function model.fold_rollups(p_limit integer default 100000)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
  v_total bigint := 0;
begin
  -- One session folds at a time; another one finds nothing to do.
  if not pg_try_advisory_xact_lock('model.metric_rollups'::regclass::oid::bigint) then
    return 0;
  end if;

  with gone as (
    delete from model.metric_deltas d
    where d.id in (
      select n.id
      from model.metric_deltas n
      order by n.id
      limit p_limit
      for update skip locked
    )
    returning d.*
  ),
  folded as (
    insert into model.metric_rollups as r (
      version_id, name, category, period, starts_at, sample_count, value_sum, value_square_sum, minimum, maximum
    )
    select
      g.version_id, g.name, g.category,
      p.period,
      date_trunc(p.period::text, g.starts_at, 'UTC'),
      sum(g.sample_count),
      sum(g.value_sum),
      sum(g.value_square_sum),
      min(g.minimum),
      max(g.maximum)
    from gone g
    cross join unnest(enum_range(null::model.rollup_period)) as p (period)
    group by 1, 2, 3, 4, 5
    order by 1, 2, 3, 4, 5
    on conflict on constraint metric_rollups_pkey do update
    set
      sample_count = r.sample_count + excluded.sample_count,
      value_sum = r.value_sum + excluded.value_sum,
      value_square_sum = r.value_square_sum + excluded.value_square_sum,
      minimum = least(r.minimum, excluded.minimum),
      maximum = greatest(r.maximum, excluded.maximum)
  )
  select count(*)
  into v_count
  from gone;

  v_total := v_total + v_count;

  with gone as (
    delete from model.prediction_deltas d
    where d.id in (
      select n.id
      from model.prediction_deltas n
      order by n.id
      limit p_limit
      for update skip locked
    )
    returning d.*
  ),
  folded as (
    insert into model.prediction_rollups as r (
      version_id, period, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum, absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count
    )
    select
      g.version_id,
      p.period,
      date_trunc(p.period::text, g.starts_at, 'UTC'),
      sum(g.prediction_count),
      sum(g.prediction_sum),
      sum(g.prediction_square_sum),
      sum(g.latency_count),
      sum(g.latency_sum),
      sum(g.actual_count),
      sum(g.error_sum),
      sum(g.absolute_error_sum),
      sum(g.squared_error_sum),
      sum(g.absolute_actual_sum),
      sum(g.hit_count)
    from gone g
    cross join unnest(enum_range(null::model.rollup_period)) as p (period)
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict on constraint prediction_rollups_pkey do update
    set
      prediction_count = r.prediction_count + excluded.prediction_count,
      prediction_sum = r.prediction_sum + excluded.prediction_sum,
      prediction_square_sum = r.prediction_square_sum + excluded.prediction_square_sum,
      latency_count = r.latency_count + excluded.latency_count,
      latency_sum = r.latency_sum + excluded.latency_sum,
      actual_count = r.actual_count + excluded.actual_count,
      error_sum = r.error_sum + excluded.error_sum,
      absolute_error_sum = r.absolute_error_sum + excluded.absolute_error_sum,
      squared_error_sum = r.squared_error_sum + excluded.squared_error_sum,
      absolute_actual_sum = r.absolute_actual_sum + excluded.absolute_actual_sum,
      hit_count = r.hit_count + excluded.hit_count
  )
  select count(*)
  into v_count
  from gone;

  v_total := v_total + v_count;

  return v_total;
end
$$;

comment on function model.fold_rollups(integer) is
  'Folds the changes that statements have left behind into the hourly and daily rollups, and returns how many; at most p_limit of metrics and of predictions. What is not folded yet is read with the rest: model.metric_periods, model.prediction_periods. For a timer.';

revoke execute on function model.fold_rollups(integer) from public;
grant execute on function model.fold_rollups(integer) to qm_app, qm_maintenance;
--! EndIncluded model/functions/fold_rollups.sql
--! Included model/functions/freeze_baseline.sql
create or replace function model.freeze_baseline(p_version_id uuid, p_feature text, p_values double precision[])
returns model.baselines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_edges double precision[];
  v_baseline model.baselines;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);
  perform model.check_samples(p_values, p_values, 2);

  -- Deciles of the reference; equal ones are one edge.
  v_edges := array(
    select distinct e.edge
    from unnest(
      (
        select percentile_cont(array[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) within group (order by u.value)
        from unnest(p_values) as u (value)
      )
    ) as e (edge)
    order by e.edge
  );

  insert into model.baselines (version_id, feature, kind, edges, counts, sample_size, sample)
  values (
    p_version_id, p_feature, 'numeric', v_edges, model.count_bins(p_values, v_edges)::bigint[], cardinality(p_values), model._thin(p_values)
  )
  returning * into v_baseline;

  return v_baseline;
end
$$;

comment on function model.freeze_baseline(uuid, text, double precision[]) is
  'Freezes what a version saw of a numeric feature when it was made, and returns it: a histogram over the deciles of these values. Once. Errors: QM102, QM103, QM701 too few values, or one not finite; baselines_pkey where it is frozen, baselines_version_id_fkey where there is no such version.';

revoke execute on function model.freeze_baseline(uuid, text, double precision[]) from public;
grant execute on function model.freeze_baseline(uuid, text, double precision[]) to qm_app;
--! EndIncluded model/functions/freeze_baseline.sql
--! Included model/functions/freeze_category_baseline.sql
create or replace function model.freeze_category_baseline(p_version_id uuid, p_feature text, p_values text[])
returns model.baselines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_categories text[];
  v_baseline model.baselines;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  if coalesce(cardinality(p_values), 0) < 2 or array_position(p_values, null) is not null then
    raise exception using
      errcode = 'QM701',
      message = 'these samples cannot be compared',
      detail = format('%s values, or one is null', coalesce(cardinality(p_values), 0)),
      hint = 'Give finite values, and enough of them; leave out what is unknown.';
  end if;

  v_categories := array(select distinct u.value from unnest(p_values) as u (value) order by u.value);

  insert into model.baselines (version_id, feature, kind, categories, counts, sample_size)
  values (p_version_id, p_feature, 'categorical', v_categories, model.count_categories(p_values, v_categories), cardinality(p_values))
  returning * into v_baseline;

  return v_baseline;
end
$$;

comment on function model.freeze_category_baseline(uuid, text, text[]) is
  'Freezes what a version saw of a categorical feature when it was made, and returns it: values in each category. Once. Errors: QM102, QM103, QM701 too few values, or one null; baselines_pkey where it is frozen, baselines_version_id_fkey where there is no such version.';

revoke execute on function model.freeze_category_baseline(uuid, text, text[]) from public;
grant execute on function model.freeze_category_baseline(uuid, text, text[]) to qm_app;
--! EndIncluded model/functions/freeze_category_baseline.sql
--! Included model/functions/freeze_prediction_baselines.sql
create or replace function model.freeze_prediction_baselines(p_version_id uuid, p_from timestamptz, p_to timestamptz)
returns setof model.baselines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_feature record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  for v_feature in
    select
      f.feature,
      bool_and(f.number is not null) as is_numeric,
      array_agg(f.number) filter (where f.number is not null) as numbers,
      array_agg(f.category) as categories
    from model._read_features(p_version_id, p_from, p_to) as f
    group by f.feature
    having count(*) >= 2
    order by f.feature
  loop
    return next case
      when v_feature.is_numeric then model.freeze_baseline(p_version_id, v_feature.feature, v_feature.numbers)
      else model.freeze_category_baseline(p_version_id, v_feature.feature, v_feature.categories)
    end;
  end loop;

  if not found then
    raise exception using
      errcode = 'QM722',
      message = 'there is nothing to compare',
      detail = format('version %s has no predictions from %s to %s', coalesce(p_version_id::text, 'null'), p_from, p_to),
      hint = 'Log predictions with their features, or freeze a baseline with model.freeze_baseline.';
  end if;
end
$$;

comment on function model.freeze_prediction_baselines(uuid, timestamptz, timestamptz) is
  'Freezes what a version saw and predicted in a time as its baselines, and returns them: every feature of its stored predictions, numeric where all values are numbers, and (prediction) itself. Errors: QM102, QM103, QM701, QM722 no predictions; baselines_pkey where one is frozen.';

revoke execute on function model.freeze_prediction_baselines(uuid, timestamptz, timestamptz) from public;
grant execute on function model.freeze_prediction_baselines(uuid, timestamptz, timestamptz) to qm_app;
--! EndIncluded model/functions/freeze_prediction_baselines.sql
--! Included model/functions/add_feature_counts.sql
create or replace function model.add_feature_counts(p_version_id uuid, p_feature text, p_day date, p_counts bigint[])
returns model.feature_counts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_bins integer;
  v_row model.feature_counts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select cardinality(b.counts)
  into v_bins
  from model.baselines b
  where b.version_id = p_version_id
    and b.feature = p_feature
    and model._sees_version(b.version_id);

  if v_bins is distinct from cardinality(p_counts) or exists (select from unnest(p_counts) as u (count) where u.count is null or u.count < 0) then
    raise exception using
      errcode = 'QM723',
      message = 'these counts do not fit the baseline',
      detail = format('feature %s: %s counts for %s bins', p_feature, cardinality(p_counts), coalesce(v_bins::text, 'no')),
      hint = 'Freeze a baseline first; count over its edges with model.count_bins.';
  end if;

  insert into model.feature_counts as c (version_id, feature, day, counts, sample_size)
  values (p_version_id, p_feature, p_day, p_counts, (select sum(u.count) from unnest(p_counts) as u (count)))
  on conflict on constraint feature_counts_pkey do update
  set
    counts = array(
      select b.old_count + b.new_count
      from unnest(c.counts, excluded.counts) with ordinality as b (old_count, new_count, position)
      order by b.position
    ),
    sample_size = c.sample_size + excluded.sample_size
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.add_feature_counts(uuid, text, date, bigint[]) is
  'Adds counts over the bins of a baseline to those of a day, where features are counted elsewhere and not stored with each prediction, and returns the day. Errors: QM102, QM103, QM723 they do not fit.';

revoke execute on function model.add_feature_counts(uuid, text, date, bigint[]) from public;
grant execute on function model.add_feature_counts(uuid, text, date, bigint[]) to qm_app;
--! EndIncluded model/functions/add_feature_counts.sql
--! Included model/functions/detect_drift.sql
create or replace function model.detect_drift(p_version_id uuid, p_from timestamptz, p_to timestamptz default null)
returns model.drift_reports
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_to timestamptz := coalesce(p_to, clock_timestamp());
  v_rate double precision := core.setting_numeric('model.false_discovery_rate');
  v_version model.model_versions;
  v_found record;
  v_report model.drift_reports;
  v_drifted text[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not coalesce(isfinite(p_from) and isfinite(v_to) and p_from < v_to, false) then
    raise exception using
      errcode = 'QM724',
      message = 'this is no time to look at',
      detail = format('from %s to %s', p_from, v_to),
      hint = 'Give a beginning before the end, both finite.';
  end if;

  v_version := model._lock_version(p_version_id);

  with seen as materialized (
    select f.*, (select sum(u.count) from unnest(f.counts) as u (count))::bigint as current_size
    from model._see_features(p_version_id, p_from, v_to) as f
  ),
  tested as materialized (
    select
      s.feature,
      s.reference_size,
      s.current_size,
      s.counts,
      case when s.numbers is not null then 'kolmogorov_smirnov' else 'chi_square' end as method,
      case
        when s.numbers is not null then (select array[k.statistic, k.p_value] from model.kolmogorov_smirnov(s.sample, s.numbers) as k)
        else (
          select array[x.statistic, x.p_value]
          from model.chi_square_homogeneity(s.reference_counts::double precision[], s.counts::double precision[]) as x
        )
      end as test,
      model.population_stability_index(s.reference_counts::double precision[], s.counts::double precision[]) as stability_index,
      model.stability_limit(cardinality(s.counts), s.reference_size, s.current_size) as stability_limit,
      model.jensen_shannon_distance(s.reference_counts::double precision[], s.counts::double precision[]) as jensen_shannon,
      case when s.numbers is not null then model.wasserstein_distance(s.sample, s.numbers) end as wasserstein
    from seen s
    where s.current_size > 0
  ),
  adjusted as (
    select
      t.*,
      (
        model.benjamini_hochberg(array_agg(t.test[2]) over (order by t.feature rows between unbounded preceding and unbounded following))
      )[row_number() over (order by t.feature)] as adjusted_p_value
    from tested t
  )
  select
    (select array_agg(s.feature order by s.feature) from seen s where coalesce(s.current_size, 0) = 0) as missing,
    (
      select jsonb_agg(
        jsonb_build_object(
          'feature', a.feature, 'method', a.method, 'statistic', a.test[1], 'p_value', a.test[2], 'adjusted_p_value', a.adjusted_p_value,
          'stability_index', a.stability_index, 'stability_limit', a.stability_limit, 'jensen_shannon', a.jensen_shannon,
          'wasserstein', a.wasserstein, 'reference_size', a.reference_size, 'current_size', a.current_size, 'counts', a.counts,
          'is_drifted', a.adjusted_p_value <= v_rate and a.stability_index > a.stability_limit
        )
        order by a.feature
      )
      from adjusted a
    ) as findings
  into v_found;

  if v_found.findings is null then
    raise exception using
      errcode = 'QM722',
      message = 'there is nothing to compare',
      detail = format('version %s: no baseline, or no values from %s to %s', p_version_id, p_from, v_to),
      hint = 'Freeze a baseline with model.freeze_baseline; log predictions with their features, or add counts with model.add_feature_counts.';
  end if;

  insert into model.drift_reports (
    version_id, starts_at, ends_at, reference_size, current_size, false_discovery_rate, is_drifted, drift_score, missing_features, reported_by
  )
  select
    p_version_id, p_from, v_to, max(f.reference_size), max(f.current_size), v_rate, bool_or(f.is_drifted),
    avg(case when f.is_drifted then 1.0 else 0.0 end), coalesce(v_found.missing, '{}'), identity.current_user_id()
  from jsonb_to_recordset(v_found.findings) as f (reference_size bigint, current_size bigint, is_drifted boolean)
  returning * into v_report;

  insert into model.drift_findings (
    report_id, feature, method, statistic, p_value, adjusted_p_value, stability_index, stability_limit, jensen_shannon, wasserstein,
    reference_size, current_size, counts, is_drifted
  )
  select
    v_report.id, f.feature, f.method, f.statistic, f.p_value, f.adjusted_p_value, f.stability_index, f.stability_limit, f.jensen_shannon,
    f.wasserstein, f.reference_size, f.current_size, f.counts, f.is_drifted
  from jsonb_to_recordset(v_found.findings) as f (
    feature text, method text, statistic double precision, p_value double precision, adjusted_p_value double precision,
    stability_index double precision, stability_limit double precision, jensen_shannon double precision, wasserstein double precision,
    reference_size bigint, current_size bigint, counts bigint[], is_drifted boolean
  );

  v_drifted := array(select f.feature from model.drift_findings f where f.report_id = v_report.id and f.is_drifted order by f.feature);

  if v_report.is_drifted then
    perform model._open_drift_event(
      v_version,
      'data',
      null,
      case when cardinality(v_drifted) >= 5 then 'high' when cardinality(v_drifted) >= 3 then 'medium' else 'low' end::core.severity,
      null,
      v_report.drift_score,
      v_drifted,
      v_report.id,
      format('%s drifted, of %s features', array_to_string(v_drifted, ', '), jsonb_array_length(v_found.findings))
    );
  else
    perform model._close_drift_event(p_version_id, 'data', null, format('report %s finds no drift', v_report.id));
  end if;

  return v_report;
end
$$;

comment on function model.detect_drift(uuid, timestamptz, timestamptz) is
  'Compares what a version saw and predicted in a time (default: until now) with its frozen baselines, feature by feature, and returns the report; its rows are in model.drift_findings. Values come from stored predictions, else from model.feature_counts. A feature has drifted where its p value (Kolmogorov-Smirnov on values, chi-square on counts), adjusted for the number of features by Benjamini and Hochberg, is at most setting model.false_discovery_rate and its stability index exceeds the limit for samples of these sizes. Drift opens or refreshes the event of the version and its alert; a report without drift closes both. Errors: QM102, QM103, QM708 no such version, QM722 nothing to compare, QM724 no such time.';

revoke execute on function model.detect_drift(uuid, timestamptz, timestamptz) from public;
grant execute on function model.detect_drift(uuid, timestamptz, timestamptz) to qm_app;
--! EndIncluded model/functions/detect_drift.sql
--! Included model/functions/open_drift_event.sql
create or replace function model._open_drift_event(
  p_version model.model_versions,
  p_kind model.drift_kind,
  p_metric text,
  p_severity core.severity,
  p_accuracy_drop double precision,
  p_drift_score double precision,
  p_affected text[],
  p_report_id uuid,
  p_message text
)
returns model.drift_events
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_event model.drift_events;
  v_name text;
  v_fingerprint text := concat_ws(':', case p_kind when 'data' then 'model_drift' else 'accuracy_drop' end, p_version.id, p_metric);
begin
  -- The caller holds the lock of the version: nobody else opens one meanwhile.
  update model.drift_events e
  set
    severity = p_severity,
    report_id = p_report_id,
    accuracy_drop = p_accuracy_drop,
    drift_score = p_drift_score,
    affected_categories = p_affected,
    last_seen_at = clock_timestamp()
  where e.version_id = p_version.id
    and e.kind = p_kind
    and e.metric is not distinct from p_metric
    and e.state = 'active'
  returning e.* into v_event;

  if not found then
    insert into model.drift_events (version_id, kind, metric, severity, report_id, accuracy_drop, drift_score, affected_categories)
    values (p_version.id, p_kind, p_metric, p_severity, p_report_id, p_accuracy_drop, p_drift_score, p_affected)
    returning * into v_event;

    perform core.record_transition('drift_event', v_event.id, 'nonexistent', 'active', p_message);
  end if;

  select m.name into strict v_name from model.models m where m.id = p_version.model_id;

  perform governance._raise_alerts(
    jsonb_build_array(
      jsonb_build_object(
        'alert_type', case p_kind when 'data' then 'model_drift' else 'accuracy_drop' end,
        'severity', p_severity,
        'title', format('%s version %s has drifted', v_name, p_version.version),
        'message', p_message,
        'fingerprint', v_fingerprint,
        'subject_type', 'model_version',
        'subject_id', p_version.id,
        'related', jsonb_build_object('drift_event_id', v_event.id, 'report_id', p_report_id)
      )
    )
  );

  update model.drift_events e
  set alert_id = (
    select a.id
    from governance.alerts a
    where a.fingerprint = v_fingerprint
      and a.state <> 'resolved'
  )
  where e.id = v_event.id
  returning e.* into v_event;

  return v_event;
end
$$;

comment on function model._open_drift_event(model.model_versions, model.drift_kind, text, core.severity, double precision, double precision, text[], uuid, text) is
  'Opens the drift event of a locked version, or refreshes the active one, with its alert, and returns it.';

revoke execute on function model._open_drift_event(model.model_versions, model.drift_kind, text, core.severity, double precision, double precision, text[], uuid, text) from public;
--! EndIncluded model/functions/open_drift_event.sql
--! Included model/functions/close_drift_event.sql
create or replace function model._close_drift_event(p_version_id uuid, p_kind model.drift_kind, p_metric text, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_event model.drift_events;
begin
  for v_event in
    select e.*
    from model.drift_events e
    where e.version_id = p_version_id
      and e.kind = p_kind
      and e.metric is not distinct from p_metric
      and e.state = 'active'
    for no key update
  loop
    perform core.record_transition('drift_event', v_event.id, 'active', 'resolved', p_reason);

    update model.drift_events e
    set
      state = 'resolved',
      resolved_at = clock_timestamp()
    where e.id = v_event.id;

    perform governance._clear_alert(v_event.alert_id, p_reason);
  end loop;
end
$$;

comment on function model._close_drift_event(uuid, model.drift_kind, text, text) is
  'Closes the active drift event of a locked version, and resolves its alert.';

revoke execute on function model._close_drift_event(uuid, model.drift_kind, text, text) from public;
--! EndIncluded model/functions/close_drift_event.sql
--! Included model/functions/resolve_drift_event.sql
create or replace function model.resolve_drift_event(p_drift_event_id uuid, p_reason text)
returns model.drift_events
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_event model.drift_events;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  select e.*
  into v_event
  from model.drift_events e
  where e.id = p_drift_event_id
    and model._sees_version(e.version_id);

  if found then
    perform model._lock_version(v_event.version_id);

    select e.*
    into v_event
    from model.drift_events e
    where e.id = p_drift_event_id;
  end if;

  if v_event.state is distinct from 'active' then
    raise exception using
      errcode = 'QM725',
      message = 'there is no such active drift event',
      detail = format('drift event %s: %s', coalesce(p_drift_event_id::text, 'null'), coalesce(v_event.state::text, 'none')),
      hint = 'select * from model.active_drift_events lists them.';
  end if;

  perform model._close_drift_event(v_event.version_id, v_event.kind, v_event.metric, p_reason);

  select e.*
  into v_event
  from model.drift_events e
  where e.id = p_drift_event_id;

  return v_event;
end
$$;

comment on function model.resolve_drift_event(uuid, text) is
  'Says that the cause of a drift event is gone, and returns it; its alert is resolved. Errors: QM102, QM103, QM725 not active.';

revoke execute on function model.resolve_drift_event(uuid, text) from public;
grant execute on function model.resolve_drift_event(uuid, text) to qm_app;
--! EndIncluded model/functions/resolve_drift_event.sql
--! Included model/functions/detect_performance_drift.sql
create or replace function model.detect_performance_drift(
  p_version_id uuid,
  p_metric text default 'accuracy',
  p_hours integer default 24,
  p_threshold double precision default null,
  p_until timestamptz default null
)
returns setof model.drift_events
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_until timestamptz := coalesce(p_until, clock_timestamp());
  v_threshold double precision := coalesce(p_threshold, core.setting_numeric('model.accuracy_threshold'));
  v_version model.model_versions;
  v_seen record;
  v_is_low boolean;
  v_is_falling boolean;
  v_is_sudden boolean;
  v_drop double precision;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not coalesce(p_hours between 1 and 8760, false) then
    raise exception using
      errcode = 'QM724',
      message = 'this is no time to look at',
      detail = format('%s hours', p_hours),
      hint = 'Give 1 to 8,760 hours.';
  end if;

  if not coalesce(v_threshold > 0 and v_threshold < 'infinity', false) then
    raise exception using
      errcode = 'QM729',
      message = 'this threshold warns of nothing',
      detail = format('threshold %s', v_threshold),
      hint = 'Give a finite value above zero, or none for the setting model.accuracy_threshold.';
  end if;

  v_version := model._lock_version(p_version_id);

  with points as (
    select m.at, m.category, m.value, row_number() over (order by m.at, m.category) as number, count(*) over () as total
    from model.metrics m
    where m.version_id = p_version_id
      and m.name = p_metric
      and m.at > v_until - make_interval(hours => p_hours)
      and m.at <= v_until
  )
  select
    count(*) as total,
    avg(p.value) as average,
    regr_slope(p.value, p.number) as slope,
    avg(p.value) filter (where p.number <= p.total / 2) as first_half,
    avg(p.value) filter (where p.number > p.total / 2) as second_half,
    max(p.value) filter (where p.number > p.total - 3) - min(p.value) filter (where p.number > p.total - 3) as recent_range,
    (
      select coalesce(array_agg(c.category order by c.category), '{}')
      from (
        select q.category
        from points q
        where q.category <> ''
        group by q.category
        having avg(q.value) < v_threshold
      ) as c
    ) as affected
  into v_seen
  from points p;

  if v_seen.total = 0 then
    raise exception using
      errcode = 'QM722',
      message = 'there is nothing to compare',
      detail = format('version %s has no values of %s in %s hours up to %s', p_version_id, p_metric, p_hours, v_until),
      hint = 'Log them with model.log_metric.';
  end if;

  v_is_low := v_seen.average < v_threshold;
  v_is_falling := v_seen.total >= 3 and v_seen.slope < -0.01;
  v_is_sudden := v_seen.total >= 4 and v_seen.first_half > 0 and (v_seen.first_half - v_seen.second_half) / v_seen.first_half > 0.05;

  if not (v_is_low or v_is_falling or v_is_sudden) then
    perform model._close_drift_event(p_version_id, 'performance', p_metric, format('%s is %s', p_metric, round(v_seen.average::numeric, 4)));
    return;
  end if;

  v_drop := case when v_is_low then v_threshold - v_seen.average else v_seen.recent_range end;

  return next model._open_drift_event(
    v_version,
    'performance',
    p_metric,
    case when v_drop >= 0.15 then 'high' when v_drop >= 0.05 then 'medium' else 'low' end::core.severity,
    v_drop,
    least(
      1,
      0.6 * least(v_drop / (0.5 * v_threshold), 1) + 0.3 * greatest(0, (v_threshold - v_seen.average) / v_threshold)
        + 0.1 * least(v_seen.total / 5.0, 1)
    ),
    v_seen.affected,
    null,
    format(
      '%s %s over the last %s hours%s%s%s', p_metric, round(v_seen.average::numeric, 4), p_hours,
      case when v_is_low then format(', below %s', round(v_threshold::numeric, 4)) end,
      case when v_is_falling then format(', falling by %s from value to value', round(-v_seen.slope::numeric, 4)) end,
      case when v_is_sudden then format(', fell from %s to %s', round(v_seen.first_half::numeric, 4), round(v_seen.second_half::numeric, 4)) end
    )
  );
end
$$;

comment on function model.detect_performance_drift(uuid, text, integer, double precision, timestamptz) is
  'Looks at the last values of a metric up to a moment (default: now) of a version, in the order of their time: it has drifted where their mean is below p_threshold (default: setting model.accuracy_threshold), where they fall (least-squares slope below -0.01 from value to value, of three or more) or fell suddenly (second half more than 5 % below the first, of four or more). Returns the event that it opens or refreshes, of severity high from a drop of 0.15, medium from 0.05; nothing, and closes the active one, where all is well. For metrics of which more is better. Errors: QM102, QM103, QM708 no such version, QM722 no values, QM724 hours, QM729 threshold.';

revoke execute on function model.detect_performance_drift(uuid, text, integer, double precision, timestamptz) from public;
grant execute on function model.detect_performance_drift(uuid, text, integer, double precision, timestamptz) to qm_app;
--! EndIncluded model/functions/detect_performance_drift.sql
--! Included model/functions/request_retraining.sql
create or replace function model.request_retraining(
  p_model_id uuid,
  p_trigger_key text,
  p_trigger_reason text,
  p_drift_event_id uuid default null,
  p_action_id uuid default null,
  p_parameters jsonb default '{}'
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_model(p_model_id);

  -- The same trigger while it is in flight is the same retraining.
  select w.*
  into v_workflow
  from model.retraining_workflows w
  where w.model_id = p_model_id
    and w.trigger_key = p_trigger_key
    and w.state in ('requested', 'queued', 'running', 'evaluating', 'cancelling');

  if found then
    return v_workflow;
  end if;

  if exists (
    select
    from governance.agent_actions a
    where a.id = p_action_id
      and a.state not in ('executing', 'succeeded')
  ) then
    raise exception using
      errcode = 'QM726',
      message = 'the action for this retraining is not being executed',
      detail = format('action %s is %s', p_action_id, (select a.state from governance.agent_actions a where a.id = p_action_id)),
      hint = 'Let it be approved, and claim it with governance.claim_action first.';
  end if;

  insert into model.retraining_workflows (
    model_id, trigger_key, trigger_reason, drift_event_id, action_id, parameters, max_attempts, requested_by, not_before
  )
  values (
    p_model_id, p_trigger_key, p_trigger_reason, p_drift_event_id, p_action_id, p_parameters, core.setting_integer('model.retraining_attempts'),
    identity.current_user_id(),
    (
      select max(w.completed_at) + make_interval(secs => 3600 * core.setting_numeric('model.retraining_cooldown_hours')::double precision)
      from model.retraining_workflows w
      where w.model_id = p_model_id
        and w.state in ('completed', 'failed')
    )
  )
  returning * into v_workflow;

  perform core.record_transition('retraining', v_workflow.id, 'nonexistent', 'requested', p_trigger_reason);

  if v_workflow.not_before is null or v_workflow.not_before <= clock_timestamp() then
    v_workflow := model._move_retraining(v_workflow, 'queued');
  end if;

  return v_workflow;
end
$$;

comment on function model.request_retraining(uuid, text, text, uuid, uuid, jsonb) is
  'Asks for a retraining of a model, and returns it: queued, or requested until the pause since the last one (setting model.retraining_cooldown_hours) is over. While one with the same p_trigger_key is in flight, that one is returned and nothing is added. p_action_id: the action that it carries out, which must be executing. Errors: QM102, QM103, QM707 no such model, QM726 its action is not being executed; the keys of model.retraining_workflows.';

revoke execute on function model.request_retraining(uuid, text, text, uuid, uuid, jsonb) from public;
grant execute on function model.request_retraining(uuid, text, text, uuid, uuid, jsonb) to qm_app;
--! EndIncluded model/functions/request_retraining.sql
--! Included model/functions/move_retraining.sql
create or replace function model._move_retraining(
  p_workflow model.retraining_workflows,
  p_to model.retraining_state,
  p_reason text default null
)
returns model.retraining_workflows
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform core.record_transition('retraining', p_workflow.id, p_workflow.state::text, p_to::text, p_reason);

  update model.retraining_workflows w
  set
    state = p_to,
    not_before = case when p_to in ('requested', 'queued') then w.not_before end,
    lease_expires_at = case when p_to in ('running', 'evaluating', 'cancelling') then w.lease_expires_at end,
    completed_at = case when p_to in ('failed', 'cancelled') then clock_timestamp() end,
    error = case when p_to in ('queued', 'failed') then coalesce(p_reason, w.error) else w.error end
  where w.id = p_workflow.id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model._move_retraining(model.retraining_workflows, model.retraining_state, text) is
  'Moves a locked retraining to a state in which it is not completed, and returns it. Error: QM003.';

revoke execute on function model._move_retraining(model.retraining_workflows, model.retraining_state, text) from public;
--! EndIncluded model/functions/move_retraining.sql
--! Included model/functions/lock_retraining.sql
create or replace function model._lock_retraining(p_retraining_id uuid, p_attempt integer default null)
returns model.retraining_workflows
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  select w.*
  into v_workflow
  from model.retraining_workflows w
  where w.id = p_retraining_id
    and model._sees_model(w.model_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM727',
      message = 'there is no such retraining',
      detail = format('retraining %s', coalesce(p_retraining_id::text, 'null')),
      hint = 'select * from model.retraining_workflows lists them.';
  end if;

  -- A worker that was thought dead and comes back changes nothing.
  if p_attempt is not null and (v_workflow.attempt <> p_attempt or v_workflow.state not in ('running', 'evaluating', 'cancelling')) then
    raise exception using
      errcode = 'QM226',
      message = 'this attempt is not in force any more',
      detail = format('retraining %s is %s, attempt %s; told about attempt %s', p_retraining_id, v_workflow.state, v_workflow.attempt, p_attempt),
      hint = 'Drop what this attempt did: another one has taken over, or the lease was over.';
  end if;

  return v_workflow;
end
$$;

comment on function model._lock_retraining(uuid, integer) is
  'Guard: locks a retraining that the session sees, for a worker where that attempt is in force. Errors: QM226, QM727.';

revoke execute on function model._lock_retraining(uuid, integer) from public;
--! EndIncluded model/functions/lock_retraining.sql
--! Included model/functions/recover_retrainings.sql
create or replace function model.recover_retrainings()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
  v_count integer := 0;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  for v_workflow in
    select w.*
    from model.retraining_workflows w
    where w.lease_expires_at <= clock_timestamp()
    order by w.id
    for no key update skip locked
  loop
    perform model._end_retraining_attempt(v_workflow, format('attempt %s of %s did not answer in time', v_workflow.attempt, v_workflow.claimed_by));
    v_count := v_count + 1;
  end loop;

  for v_workflow in
    select w.*
    from model.retraining_workflows w
    where w.state = 'requested'
      and w.not_before <= clock_timestamp()
    order by w.id
    for no key update skip locked
  loop
    perform model._move_retraining(v_workflow, 'queued');
    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function model.recover_retrainings() is
  'Does what time asks of retrainings, and returns how many changed: ends the attempts whose lease is over, and queues those whose pause is over. For a timer, and whenever one is claimed.';

revoke execute on function model.recover_retrainings() from public;
grant execute on function model.recover_retrainings() to qm_app, qm_maintenance;
--! EndIncluded model/functions/recover_retrainings.sql
--! Included model/functions/end_retraining_attempt.sql
create or replace function model._end_retraining_attempt(
  p_workflow model.retraining_workflows,
  p_error text,
  p_may_retry boolean default true
)
returns model.retraining_workflows
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_workflow.state = 'cancelling' then
    return model._move_retraining(p_workflow, 'cancelled', p_error);
  end if;

  if not p_may_retry or p_workflow.attempt >= p_workflow.max_attempts then
    return model._move_retraining(p_workflow, 'failed', p_error);
  end if;

  update model.retraining_workflows w
  set not_before = clock_timestamp() + governance.backoff(interval '1 minute', w.attempt)
  where w.id = p_workflow.id;

  return model._move_retraining(p_workflow, 'queued', p_error);
end
$$;

comment on function model._end_retraining_attempt(model.retraining_workflows, text, boolean) is
  'Ends an attempt of a locked retraining that did not succeed, and returns it: queued again after a wait that doubles, failed after the last attempt, or cancelled where that was asked for.';

revoke execute on function model._end_retraining_attempt(model.retraining_workflows, text, boolean) from public;
--! EndIncluded model/functions/end_retraining_attempt.sql
--! Included model/functions/claim_retraining.sql
create or replace function model.claim_retraining(
  p_worker text,
  p_lease interval default '10 minutes',
  p_model_id uuid default null
)
returns setof model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_agent boolean := exists (select from identity.users u where u.id = identity.current_user_id() and u.role = 'agent');
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  perform model.recover_retrainings();

  -- Counted under one lock, so that two workers do not both find the last place free.
  perform pg_advisory_xact_lock('model.retraining_workflows'::regclass::oid::bigint);

  if (select count(*) from model.retraining_workflows w where w.lease_expires_at is not null)
    >= core.setting_integer('model.retraining_concurrency')
  then
    return;
  end if;

  select w.*
  into v_workflow
  from model.retraining_workflows w
  where w.state = 'queued'
    and coalesce(w.not_before, '-infinity') <= clock_timestamp()
    and (p_model_id is null or w.model_id = p_model_id)
    -- An agent takes what is there and sees what it took; others take what they see.
    and (v_is_agent or model._sees_model(w.model_id))
  order by w.not_before nulls first, w.id
  limit 1
  for no key update skip locked;

  if not found then
    return;
  end if;

  perform core.record_transition(
    'retraining', v_workflow.id, 'queued', 'running', format('attempt %s, worker %s', v_workflow.attempt + 1, p_worker)
  );

  return query
  update model.retraining_workflows w
  set
    state = 'running',
    attempt = w.attempt + 1,
    claimed_by = p_worker,
    lease_expires_at = clock_timestamp() + p_lease,
    not_before = null,
    started_at = coalesce(w.started_at, clock_timestamp())
  where w.id = v_workflow.id
  returning w.*;
end
$$;

comment on function model.claim_retraining(text, interval, uuid) is
  'Takes the next retraining for a worker and a time, and returns it, or nothing where none is due or as many run as setting model.retraining_concurrency lets. What other workers hold is passed over, and for all but agents what belongs to somebody out of sight. The attempt in the answer is what the worker shows from then on. Errors: QM102, QM103.';

revoke execute on function model.claim_retraining(text, interval, uuid) from public;
grant execute on function model.claim_retraining(text, interval, uuid) to qm_app;
--! EndIncluded model/functions/claim_retraining.sql
--! Included model/functions/prolong_retraining.sql
create or replace function model.prolong_retraining(
  p_retraining_id uuid,
  p_attempt integer,
  p_lease interval default '10 minutes'
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  v_workflow := model._lock_retraining(p_retraining_id, coalesce(p_attempt, -1));

  update model.retraining_workflows w
  set lease_expires_at = clock_timestamp() + p_lease
  where w.id = p_retraining_id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model.prolong_retraining(uuid, integer, interval) is
  'The worker''s sign of life: prolongs the lease of its attempt from now on, and returns the retraining, in which state cancelling asks the worker to let go. Errors: QM102, QM103, QM226 attempt not in force, QM727 no such retraining.';

revoke execute on function model.prolong_retraining(uuid, integer, interval) from public;
grant execute on function model.prolong_retraining(uuid, integer, interval) to qm_app;
--! EndIncluded model/functions/prolong_retraining.sql
--! Included model/functions/evaluate_retraining.sql
create or replace function model.evaluate_retraining(p_retraining_id uuid, p_attempt integer, p_models_trained integer)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  v_workflow := model._lock_retraining(p_retraining_id, coalesce(p_attempt, -1));
  v_workflow := model._move_retraining(v_workflow, 'evaluating');

  update model.retraining_workflows w
  set models_trained = p_models_trained
  where w.id = p_retraining_id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model.evaluate_retraining(uuid, integer, integer) is
  'Says that training is done and evaluation begins, and returns the retraining. Errors: QM003 not running, QM102, QM103, QM226 attempt not in force, QM727 no such retraining.';

revoke execute on function model.evaluate_retraining(uuid, integer, integer) from public;
grant execute on function model.evaluate_retraining(uuid, integer, integer) to qm_app;
--! EndIncluded model/functions/evaluate_retraining.sql
--! Included model/functions/complete_retraining.sql
create or replace function model.complete_retraining(
  p_retraining_id uuid,
  p_attempt integer,
  p_outcome model.retraining_outcome,
  p_models_deployed integer default 0,
  p_result jsonb default '{}'
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  v_workflow := model._lock_retraining(p_retraining_id, coalesce(p_attempt, -1));

  perform core.record_transition('retraining', p_retraining_id, v_workflow.state::text, 'completed', p_outcome::text);

  update model.retraining_workflows w
  set
    state = 'completed',
    outcome = p_outcome,
    models_deployed = p_models_deployed,
    result = p_result,
    error = null,
    lease_expires_at = null,
    completed_at = clock_timestamp()
  where w.id = p_retraining_id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model.complete_retraining(uuid, integer, model.retraining_outcome, integer, jsonb) is
  'Says what an evaluated retraining brought, and returns it. Errors: QM003 not evaluating, QM102, QM103, QM226 attempt not in force, QM727 no such retraining; retraining_workflows_outcome_check without an outcome.';

revoke execute on function model.complete_retraining(uuid, integer, model.retraining_outcome, integer, jsonb) from public;
grant execute on function model.complete_retraining(uuid, integer, model.retraining_outcome, integer, jsonb) to qm_app;
--! EndIncluded model/functions/complete_retraining.sql
--! Included model/functions/fail_retraining.sql
create or replace function model.fail_retraining(
  p_retraining_id uuid,
  p_attempt integer,
  p_error text,
  p_may_retry boolean default true
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'planner', 'admin');

  return model._end_retraining_attempt(
    model._lock_retraining(p_retraining_id, coalesce(p_attempt, -1)), coalesce(nullif(btrim(p_error), ''), 'no reason given'), p_may_retry
  );
end
$$;

comment on function model.fail_retraining(uuid, integer, text, boolean) is
  'Says that an attempt failed, and why, and returns the retraining: queued again after a wait that doubles where p_may_retry and attempts are left, else failed; cancelled where that was asked for. Errors: QM102, QM103, QM226 attempt not in force, QM727 no such retraining.';

revoke execute on function model.fail_retraining(uuid, integer, text, boolean) from public;
grant execute on function model.fail_retraining(uuid, integer, text, boolean) to qm_app;
--! EndIncluded model/functions/fail_retraining.sql
--! Included model/functions/cancel_retraining.sql
create or replace function model.cancel_retraining(p_retraining_id uuid, p_reason text)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
  v_has_worker boolean;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');
  v_workflow := model._lock_retraining(p_retraining_id);

  if v_workflow.state = 'cancelling' then
    return v_workflow;
  end if;

  v_has_worker := v_workflow.state in ('running', 'evaluating');
  v_workflow := model._move_retraining(v_workflow, 'cancelling', p_reason);

  -- Nobody has it: nobody has to let go.
  if not v_has_worker then
    v_workflow := model._move_retraining(v_workflow, 'cancelled', p_reason);
  end if;

  return v_workflow;
end
$$;

comment on function model.cancel_retraining(uuid, text) is
  'Cancels a retraining, and returns it: at once where no worker has it, else cancelling until the worker lets go (model.fail_retraining) or its lease is over. Errors: QM003 over, QM102, QM103, QM727 no such retraining.';

revoke execute on function model.cancel_retraining(uuid, text) from public;
grant execute on function model.cancel_retraining(uuid, text) to qm_app;
--! EndIncluded model/functions/cancel_retraining.sql
--! Included model/functions/measure_impact.sql
create or replace function model.measure_impact(
  p_deployment_id uuid,
  p_metric text,
  p_from date,
  p_to date,
  p_currency text default null
)
returns model.business_impacts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_improved double precision;
  v_baseline double precision;
  v_revenue numeric;
  v_impact model.business_impacts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id
    and model._sees_model(d.model_id);

  if not found then
    raise exception using
      errcode = 'QM717',
      message = 'there is no such deployment',
      detail = format('deployment %s', coalesce(p_deployment_id::text, 'null')),
      hint = 'select * from model.deployments lists them.';
  end if;

  select
    sum(p.value_sum) / nullif(sum(p.sample_count), 0)
  into v_improved
  from model.metric_periods p
  where p.version_id = v_deployment.version_id
    and p.name = p_metric
    and p.period = 'day'
    and p.starts_at >= p_from::timestamp at time zone 'UTC'
    and p.starts_at <= p_to::timestamp at time zone 'UTC';

  -- The version before, over as many days up to when the new one took over.
  select
    sum(p.value_sum) / nullif(sum(p.sample_count), 0)
  into v_baseline
  from model.metric_periods p
  where p.version_id = v_deployment.predecessor_version_id
    and p.name = p_metric
    and p.period = 'day'
    and p.starts_at > v_deployment.completed_at - make_interval(days => p_to - p_from + 2)
    and p.starts_at <= v_deployment.completed_at;

  if v_improved is null or v_baseline is null then
    raise exception using
      errcode = 'QM728',
      message = 'there is nothing to measure the impact with',
      detail = format('%s: before %s, after %s', p_metric, coalesce(v_baseline::text, 'no values'), coalesce(v_improved::text, 'no values')),
      hint = 'Log the metric of both versions with model.log_metric, and give days on which the new one was in use.';
  end if;

  if p_currency is not null then
    select coalesce(sum(s.revenue), 0)
    into v_revenue
    from demand.daily_sales s
    where s.day between p_from and p_to
      and s.currency = p_currency;
  end if;

  insert into model.business_impacts as b (
    deployment_id, metric, starts_on, ends_on, baseline_value, improved_value, revenue, revenue_impact, currency, method, calculated_by
  )
  values (
    p_deployment_id, p_metric, p_from, p_to, v_baseline, v_improved, v_revenue,
    v_revenue * ((v_improved - v_baseline) * core.setting_numeric('model.revenue_share')::double precision)::numeric,
    p_currency,
    case
      when p_currency is null then 'difference of the means'
      else format('revenue × difference of the means × %s', core.setting_numeric('model.revenue_share'))
    end,
    identity.current_user_id()
  )
  -- Computed again it is the same row.
  on conflict on constraint business_impacts_deployment_id_metric_starts_on_ends_on_key do update
  set
    baseline_value = excluded.baseline_value,
    improved_value = excluded.improved_value,
    revenue = excluded.revenue,
    revenue_impact = excluded.revenue_impact,
    currency = excluded.currency,
    method = excluded.method,
    calculated_by = excluded.calculated_by,
    calculated_at = clock_timestamp()
  returning b.* into v_impact;

  return v_impact;
end
$$;

comment on function model.measure_impact(uuid, text, date, date, text) is
  'Measures what a deployment did, and returns it: the mean of a metric over days of its version against that of the version before, over as many days up to when it took over. With p_currency also what the difference is worth: revenue of these days times the difference times setting model.revenue_share; for metrics of which more is better, from 0 to 1. Computed again it is the same row. Errors: QM102, QM103, QM717 no such deployment, QM728 no values.';

revoke execute on function model.measure_impact(uuid, text, date, date, text) from public;
grant execute on function model.measure_impact(uuid, text, date, date, text) to qm_app;
--! EndIncluded model/functions/measure_impact.sql
--! Included model/views/version_overview.sql
create or replace view model.version_overview
with (security_invoker = true)
as
select
  v.id,
  v.model_id,
  m.name as model_name,
  v.version,
  v.label,
  v.algorithm,
  v.state,
  array(select a.environment from model.active_versions a where a.version_id = v.id order by a.environment) as environments,
  (select jsonb_object_agg(t.dataset || '.' || t.metric, t.value) from model.version_metrics t where t.version_id = v.id) as metrics,
  n.id as validation_id,
  n.state as validation_state,
  n.improvement,
  n.p_value,
  n.expires_at as validation_expires_at,
  v.parent_version_id,
  v.retraining_workflow_id,
  v.created_at,
  v.deployed_at,
  v.retired_at
from model.model_versions v
join model.models m on m.id = v.model_id
left join lateral (
  select d.*
  from model.validations d
  where d.version_id = v.id
  order by d.id desc
  limit 1
) as n on true;

comment on view model.version_overview is
  'Versions with their model, where they are in use, their scores and their newest validation.';
comment on column model.version_overview.id is 'Identifier of the version.';
comment on column model.version_overview.model_id is 'Model.';
comment on column model.version_overview.model_name is 'Name of the model.';
comment on column model.version_overview.version is 'Number, from 1, given when it is registered.';
comment on column model.version_overview.label is 'Name of the version as its makers say it, such as 2.1.0; unique in its model.';
comment on column model.version_overview.algorithm is 'Algorithm.';
comment on column model.version_overview.state is 'State of the version.';
comment on column model.version_overview.improvement is 'Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none.';
comment on column model.version_overview.p_value is 'Probability of such a difference by chance, two-sided.';
comment on column model.version_overview.validation_expires_at is 'Until when its newest validation lets it be deployed, if it passed.';
comment on column model.version_overview.parent_version_id is 'Version that it was made of.';
comment on column model.version_overview.retraining_workflow_id is 'Retraining that it came of.';
comment on column model.version_overview.created_at is 'When it was registered.';
comment on column model.version_overview.deployed_at is 'When it was in use first.';
comment on column model.version_overview.retired_at is 'When it was retired.';
comment on column model.version_overview.environments is 'Environments in which it is in use.';
comment on column model.version_overview.metrics is 'Scores as dataset.metric, one JSON object.';
comment on column model.version_overview.validation_id is 'Newest validation.';
comment on column model.version_overview.validation_state is 'How that ended.';

grant select on model.version_overview to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/views/version_overview.sql
--! Included model/views/metric_periods.sql
create or replace view model.metric_periods
with (security_invoker = true)
as
select
  s.version_id,
  s.name,
  s.category,
  s.period,
  s.starts_at,
  sum(s.sample_count)::bigint as sample_count,
  sum(s.value_sum) as value_sum,
  sum(s.value_sum) / sum(s.sample_count) as mean,
  sqrt(greatest(sum(s.value_square_sum) / sum(s.sample_count) - power(sum(s.value_sum) / sum(s.sample_count), 2), 0)) as deviation,
  min(s.minimum) as minimum,
  max(s.maximum) as maximum
from (
  select r.version_id, r.name, r.category, r.period, r.starts_at, r.sample_count, r.value_sum, r.value_square_sum, r.minimum, r.maximum
  from model.metric_rollups r
  union all
  select
    d.version_id,
    d.name,
    d.category,
    p.period,
    date_trunc(p.period::text, d.starts_at, 'UTC'),
    d.sample_count,
    d.value_sum,
    d.value_square_sum,
    d.minimum,
    d.maximum
  from model.metric_deltas d
  cross join unnest(enum_range(null::model.rollup_period)) as p (period)
) as s
group by s.version_id, s.name, s.category, s.period, s.starts_at;

comment on view model.metric_periods is
  'Metrics by hour and by day, current to the last statement: the rollup and what is still to be folded into it.';
comment on column model.metric_periods.version_id is 'Version.';
comment on column model.metric_periods.name is 'Metric.';
comment on column model.metric_periods.category is 'Category; empty: of all.';
comment on column model.metric_periods.period is 'Length of the period.';
comment on column model.metric_periods.starts_at is 'Beginning of the period, in UTC.';
comment on column model.metric_periods.mean is 'Mean of the values.';
comment on column model.metric_periods.deviation is 'Standard deviation of the values, of all of them (division by n).';
comment on column model.metric_periods.minimum is 'Least value.';
comment on column model.metric_periods.maximum is 'Greatest value.';
comment on column model.metric_periods.sample_count is 'Values.';
comment on column model.metric_periods.value_sum is 'Their sum.';

grant select on model.metric_periods to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/views/metric_periods.sql
--! Included model/views/prediction_periods.sql
create or replace view model.prediction_periods
with (security_invoker = true)
as
select
  s.version_id,
  s.period,
  s.starts_at,
  sum(s.prediction_count)::bigint as prediction_count,
  sum(s.prediction_sum) / nullif(sum(s.prediction_count), 0) as mean_prediction,
  sum(s.latency_sum) / nullif(sum(s.latency_count), 0) as mean_latency_ms,
  sum(s.actual_count)::bigint as actual_count,
  sum(s.error_sum) / nullif(sum(s.actual_count), 0) as bias,
  sum(s.absolute_error_sum) / nullif(sum(s.actual_count), 0) as mae,
  sqrt(sum(s.squared_error_sum) / nullif(sum(s.actual_count), 0)) as rmse,
  sum(s.absolute_error_sum) / nullif(sum(s.absolute_actual_sum), 0) as wape,
  sum(s.hit_count)::double precision / nullif(sum(s.actual_count), 0) as accuracy
from (
  select
    r.version_id, r.period, r.starts_at, r.prediction_count, r.prediction_sum, r.latency_count, r.latency_sum, r.actual_count, r.error_sum,
    r.absolute_error_sum, r.squared_error_sum, r.absolute_actual_sum, r.hit_count
  from model.prediction_rollups r
  union all
  select
    d.version_id, p.period, date_trunc(p.period::text, d.starts_at, 'UTC'), d.prediction_count, d.prediction_sum, d.latency_count,
    d.latency_sum, d.actual_count, d.error_sum, d.absolute_error_sum, d.squared_error_sum, d.absolute_actual_sum, d.hit_count
  from model.prediction_deltas d
  cross join unnest(enum_range(null::model.rollup_period)) as p (period)
) as s
group by s.version_id, s.period, s.starts_at;

comment on view model.prediction_periods is
  'Predictions by hour and by day, with how right they were as far as actuals are known, current to the last statement.';
comment on column model.prediction_periods.version_id is 'Version.';
comment on column model.prediction_periods.period is 'Length of the period.';
comment on column model.prediction_periods.starts_at is 'Beginning of the period, in UTC.';
comment on column model.prediction_periods.prediction_count is 'Predictions.';
comment on column model.prediction_periods.mean_prediction is 'Their mean.';
comment on column model.prediction_periods.mean_latency_ms is 'Mean latency, in milliseconds.';
comment on column model.prediction_periods.actual_count is 'Predictions whose actual is known.';
comment on column model.prediction_periods.bias is 'Mean of prediction minus actual.';
comment on column model.prediction_periods.mae is 'Mean absolute error.';
comment on column model.prediction_periods.rmse is 'Root of the mean squared error.';
comment on column model.prediction_periods.wape is 'Sum of the absolute errors over the sum of the absolute actuals; null where that is zero.';
comment on column model.prediction_periods.accuracy is 'Share of predictions that equal their actual: for classes.';

grant select on model.prediction_periods to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/views/prediction_periods.sql
--! Included model/views/active_drift_events.sql
create or replace view model.active_drift_events
with (security_invoker = true)
as
select
  e.id,
  v.model_id,
  m.name as model_name,
  e.version_id,
  v.version,
  e.kind,
  e.metric,
  e.severity,
  e.accuracy_drop,
  e.drift_score,
  e.affected_categories,
  e.report_id,
  e.alert_id,
  e.detected_at,
  e.last_seen_at
from model.drift_events e
join model.model_versions v on v.id = e.version_id
join model.models m on m.id = v.model_id
where e.state = 'active';

comment on view model.active_drift_events is
  'Drift whose cause is not gone yet.';
comment on column model.active_drift_events.id is 'Identifier of the event.';
comment on column model.active_drift_events.model_id is 'Model.';
comment on column model.active_drift_events.model_name is 'Name of the model.';
comment on column model.active_drift_events.version_id is 'Version.';
comment on column model.active_drift_events.version is 'Number, from 1, given when it is registered.';
comment on column model.active_drift_events.kind is 'What drifted.';
comment on column model.active_drift_events.metric is 'Metric that dropped, of performance drift.';
comment on column model.active_drift_events.severity is 'How bad.';
comment on column model.active_drift_events.accuracy_drop is 'By how much the metric dropped.';
comment on column model.active_drift_events.drift_score is 'Score from 0 to 1.';
comment on column model.active_drift_events.affected_categories is 'Features or categories that are affected.';
comment on column model.active_drift_events.report_id is 'Newest report that says so, of data drift.';
comment on column model.active_drift_events.alert_id is 'Alert that it raised.';
comment on column model.active_drift_events.detected_at is 'When it was detected.';
comment on column model.active_drift_events.last_seen_at is 'When it was detected last.';

grant select on model.active_drift_events to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/views/active_drift_events.sql
--! Included model/views/improvement_loops.sql
create or replace view model.improvement_loops
with (security_invoker = true)
as
select
  e.id as drift_event_id,
  m.id as model_id,
  m.name as model_name,
  o.version as drifted_version,
  e.kind as drift_kind,
  e.severity,
  e.affected_categories,
  e.detected_at,
  e.state as drift_state,
  l.id as alert_id,
  l.state as alert_state,
  a.id as action_id,
  a.action_type,
  a.state as action_state,
  u.username as proposed_by,
  p.id as approval_id,
  p.state as approval_state,
  p.quorum,
  array(
    select t.username
    from governance.approval_votes b
    join identity.users t on t.id = b.approver_id
    where b.approval_id = p.id
      and b.decision = 'approve'
      and b.revoked_at is null
    order by b.voted_at
  ) as approved_by,
  w.id as retraining_id,
  w.state as retraining_state,
  w.outcome as retraining_outcome,
  n.id as version_id,
  n.version as new_version,
  n.state as version_state,
  c.id as validation_id,
  c.state as validation_state,
  c.improvement,
  c.p_value,
  d.id as deployment_id,
  d.environment,
  d.state as deployment_state,
  i.metric as impact_metric,
  i.improvement as impact,
  i.revenue_impact,
  i.currency
from model.drift_events e
join model.model_versions o on o.id = e.version_id
join model.models m on m.id = o.model_id
left join governance.alerts l on l.id = e.alert_id
left join governance.agent_actions a on a.alert_id = l.id
left join identity.users u on u.id = a.requested_by
left join governance.approvals p on p.id = a.approval_id
left join model.retraining_workflows w on w.drift_event_id = e.id and (w.action_id = a.id or w.action_id is null)
left join model.model_versions n on n.retraining_workflow_id = w.id
left join model.validations c on c.version_id = n.id
left join model.deployments d on d.validation_id = c.id
left join model.business_impacts i on i.deployment_id = d.id;

comment on view model.improvement_loops is
  'The loop, along foreign keys: drift, the alert that it raised, the action that answered it, who approved that, the retraining, the version that it made, its validation, its deployment and what that did to the business. What has not happened yet is null.';
comment on column model.improvement_loops.drift_event_id is 'Drift that began it.';
comment on column model.improvement_loops.model_id is 'Model.';
comment on column model.improvement_loops.model_name is 'Name of the model.';
comment on column model.improvement_loops.drifted_version is 'Number of the version that drifted.';
comment on column model.improvement_loops.drift_kind is 'What drifted: data or performance.';
comment on column model.improvement_loops.severity is 'How bad the drift is.';
comment on column model.improvement_loops.affected_categories is 'Features or categories that are affected.';
comment on column model.improvement_loops.detected_at is 'When it was detected.';
comment on column model.improvement_loops.drift_state is 'State of the drift event.';
comment on column model.improvement_loops.alert_id is 'Alert that the drift raised.';
comment on column model.improvement_loops.alert_state is 'State of the alert.';
comment on column model.improvement_loops.action_id is 'Action that answers the alert.';
comment on column model.improvement_loops.action_type is 'What kind of action.';
comment on column model.improvement_loops.action_state is 'State of the action.';
comment on column model.improvement_loops.proposed_by is 'Username of who proposed the action.';
comment on column model.improvement_loops.approval_id is 'Request for approval of the action.';
comment on column model.improvement_loops.approval_state is 'State of the approval.';
comment on column model.improvement_loops.quorum is 'Distinct approvers needed.';
comment on column model.improvement_loops.approved_by is 'Usernames of those who voted for it, in the order of their votes.';
comment on column model.improvement_loops.retraining_id is 'Retraining that the action led to.';
comment on column model.improvement_loops.retraining_state is 'State of the retraining.';
comment on column model.improvement_loops.retraining_outcome is 'What came of it: promoted, no improvement or rejected.';
comment on column model.improvement_loops.version_id is 'Version that the retraining made.';
comment on column model.improvement_loops.new_version is 'Number of that version.';
comment on column model.improvement_loops.version_state is 'State of that version.';
comment on column model.improvement_loops.validation_id is 'Validation of that version.';
comment on column model.improvement_loops.validation_state is 'State of the validation.';
comment on column model.improvement_loops.improvement is 'Share by which its loss is smaller: 1 - candidate / baseline; null where the baseline has none.';
comment on column model.improvement_loops.p_value is 'Probability of such a difference by chance, two-sided.';
comment on column model.improvement_loops.deployment_id is 'Deployment that the validation let pass.';
comment on column model.improvement_loops.environment is 'Environment of the deployment.';
comment on column model.improvement_loops.deployment_state is 'State of the deployment.';
comment on column model.improvement_loops.impact_metric is 'Metric of the business that was measured.';
comment on column model.improvement_loops.impact is 'Difference of the metric with the new version.';
comment on column model.improvement_loops.revenue_impact is 'Revenue that the difference is worth; null where no revenue was given.';
comment on column model.improvement_loops.currency is 'ISO 4217 code.';

grant select on model.improvement_loops to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/views/improvement_loops.sql
--! Included model/views/integrity_findings.sql
create or replace view model.integrity_findings
with (security_invoker = true)
as
select
  'active_without_pointer'::text as finding,
  format('version %s', v.id) as subject,
  'a row of model.active_versions' as expected,
  'none' as actual
from model.model_versions v
where v.state = 'active'
  and not exists (select from model.active_versions a where a.version_id = v.id)
union all
select 'pointer_to_inactive_version', format('%s of model %s', a.environment, a.model_id), 'active', v.state::text
from model.active_versions a
join model.model_versions v on v.id = a.version_id
where v.state <> 'active'
union all
select 'pointer_to_inactive_deployment', format('%s of model %s', a.environment, a.model_id), 'active', d.state::text
from model.active_versions a
join model.deployments d on d.id = a.deployment_id
where d.state <> 'active'
union all
select 'active_deployment_without_pointer', format('deployment %s', d.id), 'a row of model.active_versions', 'none'
from model.deployments d
where d.state = 'active'
  and not exists (select from model.active_versions a where a.deployment_id = d.id)
union all
select 'deployed_without_approval', format('deployment %s', d.id), 'an approval that was used', coalesce(p.state::text, 'none')
from model.deployments d
left join governance.approvals p on p.id = d.approval_id
where d.state not in ('pending', 'cancelled')
  and (p.state is distinct from 'approved' or p.used_at is null)
union all
select
  'prediction_rollup_differs', format('version %s', coalesce(r.version_id, t.version_id)), coalesce(t.prediction_count, 0)::text, coalesce(r.prediction_count, 0)::text
from (
  select p.version_id, count(*) as prediction_count, count(p.actual) as actual_count
  from model.predictions p
  group by p.version_id
) as t
full join (
  select p.version_id, sum(p.prediction_count) as prediction_count, sum(p.actual_count) as actual_count
  from model.prediction_periods p
  where p.period = 'day'
    -- Days of partitions that retention has dropped stay in the rollup.
    and p.starts_at >= (select min(q.at) from model.predictions q) - interval '1 day'
  group by p.version_id
) as r on r.version_id = t.version_id
where coalesce(r.prediction_count, 0) < coalesce(t.prediction_count, 0)
  or coalesce(r.actual_count, 0) < coalesce(t.actual_count, 0)
union all
select 'predictions_in_default_partition', 'model.predictions_default', '0 rows', 'rows'
where exists (select from only model.predictions_default)
union all
select 'metrics_in_default_partition', 'model.metrics_default', '0 rows', 'rows'
where exists (select from only model.metrics_default);

comment on view model.integrity_findings is
  'What does not agree about versions, deployments and rollups; empty when all is well.';
comment on column model.integrity_findings.finding is 'What is wrong; a name of ops.integrity_checks.';
comment on column model.integrity_findings.subject is 'The row that is wrong.';
comment on column model.integrity_findings.expected is 'What its rows say.';
comment on column model.integrity_findings.actual is 'What is kept.';

grant select on model.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded model/views/integrity_findings.sql
--! Included model/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM701', 'model', 'samples_not_comparable', 'these samples cannot be compared', 'Give finite values, and enough of them.'),
  ('QM702', 'model', 'counts_not_comparable', 'these counts cannot be compared', 'Give the same two or more bins for both, with something in each sample.'),
  ('QM703', 'model', 'edges_not_usable', 'these edges cut no bins', 'Give finite edges, each above the one before.'),
  ('QM704', 'model', 'forecasts_not_comparable', 'these forecasts cannot be compared', 'Give the errors of the same periods.'),
  ('QM705', 'model', 'bootstrap_not_usable', 'there is no bootstrap of this size', 'The hint names the limits.'),
  ('QM706', 'model', 'p_value_not_usable', 'this is no probability', 'Give p values from 0 to 1.'),
  ('QM707', 'model', 'model_not_found', 'there is no such model', 'select id, name from model.models lists them.'),
  ('QM708', 'model', 'version_not_found', 'there is no such version', 'select id, model_name, version from model.version_overview lists them.'),
  ('QM709', 'model', 'experiment_not_found', 'there is no such experiment under way', 'select * from model.experiments where ended_at is null lists those under way.'),
  ('QM710', 'model', 'version_not_ready', 'this version is not in a state for that', 'Register another version, or wait for what is under way.'),
  ('QM711', 'model', 'holdout_not_found', 'there is no such holdout of this model', 'Freeze one with model.freeze_holdout.'),
  ('QM712', 'model', 'holdout_seen_in_training', 'the holdout was seen in training', 'Freeze a holdout of a time that the version was not trained with.'),
  ('QM713', 'model', 'predictions_do_not_match', 'the predictions do not match the holdout', 'Give one prediction for each row of the holdout, in its order.'),
  ('QM714', 'model', 'validation_not_found', 'there is no such validation under way', 'Begin one with model.begin_validation.'),
  ('QM715', 'model', 'version_needed', 'this version is still needed', 'Wait until its deployments are over, or deploy another version first.'),
  ('QM716', 'model', 'validation_missing', 'no validation lets this version be deployed', 'Validate it with model.begin_validation and model.judge_validation.'),
  ('QM717', 'model', 'deployment_not_found', 'there is no such deployment', 'select * from model.deployments lists them.'),
  ('QM718', 'model', 'deployment_not_ready', 'this deployment is not in a state for that', 'model.deployments shows where it is.'),
  ('QM719', 'model', 'deployment_under_way', 'another deployment is under way', 'Wait until it is active, or roll it back.'),
  ('QM720', 'model', 'version_not_promoted', 'this version was not promoted', 'Deploy it: model.request_deployment, governance.approve, model.start_deployment, model.advance_deployment.'),
  ('QM721', 'model', 'actuals_not_usable', 'these actuals cannot be set', 'Give one actual for each prediction that was logged; it is set once.'),
  ('QM722', 'model', 'nothing_to_compare', 'there is nothing to compare', 'Freeze a baseline, and log predictions or metrics.'),
  ('QM723', 'model', 'counts_do_not_fit', 'these counts do not fit the baseline', 'Freeze a baseline first; count over its edges with model.count_bins.'),
  ('QM724', 'model', 'time_not_usable', 'this is no time to look at', 'Give a beginning before the end, both finite.'),
  ('QM725', 'model', 'drift_event_not_active', 'there is no such active drift event', 'select * from model.active_drift_events lists them.'),
  ('QM726', 'model', 'action_not_executing', 'the action for this retraining is not being executed', 'Let it be approved, and claim it with governance.claim_action first.'),
  ('QM727', 'model', 'retraining_not_found', 'there is no such retraining', 'select * from model.retraining_workflows lists them.'),
  ('QM728', 'model', 'impact_not_measurable', 'there is nothing to measure the impact with', 'Log the metric of both versions, and give days on which the new one was in use.'),
  ('QM729', 'model', 'threshold_not_usable', 'this threshold warns of nothing', 'Give a finite value above zero, or none for the setting model.accuracy_threshold.'),
  ('QM730', 'model', 'baseline_not_in_use', 'a version has to beat the one in use', 'Validate it against the version in use in its environment: model.active_versions; where none is, against a simple forecast.'),
  ('QM731', 'model', 'environment_not_found', 'there is no such environment', 'select environment, description from model.environments lists them.'),
  ('QM739', 'model', 'log_load_not_open', 'no load of this kind is open in this transaction', 'Open one with the command of the hint and COPY into its table in the same transaction.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded model/data/error_codes.sql
--! Included model/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('model.significance', '0.05', 'numeric', '0.05', 0.0001, 0.5, null, 'probability', 'A version has to beat the one in use with a p value of at most this.'),
  ('model.minimum_improvement', '0.03', 'numeric', '0.03', 0, 1, null, 'share', 'A version has to have a loss smaller by at least this share.'),
  ('model.minimum_effect_size', '0.1', 'numeric', '0.1', 0, 10, null, 'standard deviations', 'A version has to be better by at least this effect size: a difference can be significant and too small to matter.'),
  ('model.minimum_holdout', '100', 'integer', '100', 2, null, null, 'rows', 'A holdout has to have at least so many rows.'),
  ('model.validation_days', '30', 'integer', '30', 1, 3650, null, 'days', 'A passed validation lets a version be deployed for so long.'),
  ('model.false_discovery_rate', '0.05', 'numeric', '0.05', 0.0001, 0.5, null, 'share', 'Share of false findings that a drift report puts up with, over all its features.'),
  ('model.accuracy_threshold', '0.85', 'numeric', '0.85', 0.0001, 1, null, 'share', 'Accuracy below which the performance of a version has drifted.'),
  ('model.retraining_cooldown_hours', '6', 'numeric', '6', 0, 8760, null, 'hours', 'Pause between the end of a retraining of a model and the beginning of the next.'),
  ('model.retraining_concurrency', '3', 'integer', '3', 1, 1000, null, 'retrainings', 'Retrainings that run at a time.'),
  ('model.retraining_attempts', '3', 'integer', '3', 1, 100, null, 'attempts', 'Attempts before a retraining counts as failed.'),
  ('model.revenue_share', '0.5', 'numeric', '0.5', 0, 1, null, 'share', 'Share of a gain in accuracy that is taken to become revenue.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded model/data/settings.sql
--! Included model/data/states.sql
insert into core.machines (machine, room, description, has_owner)
values
  ('model_version', 'model', 'From the registration of a version of model.model_versions to its retirement.', true),
  ('validation', 'model', 'Whether a version of model.validations is good enough.', true),
  ('deployment', 'model', 'How a version of model.deployments comes into use.', true),
  ('retraining', 'model', 'From the request of model.retraining_workflows to what it brought.', true),
  ('drift_event', 'model', 'Whether the cause of a drift of model.drift_events is still there.', true)
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description,
  has_owner = excluded.has_owner;

insert into core.states (machine, state, is_terminal, description)
values
  ('model_version', 'nonexistent', false, 'Not there yet.'),
  ('model_version', 'registered', false, 'Known, with its hashes.'),
  ('model_version', 'validating', false, 'Is judged on a frozen holdout.'),
  ('model_version', 'validated', false, 'Passed every gate.'),
  ('model_version', 'rejected', true, 'Failed a gate.'),
  ('model_version', 'approved', false, 'May be deployed.'),
  ('model_version', 'active', false, 'In use in an environment.'),
  ('model_version', 'superseded', false, 'Was in use.'),
  ('model_version', 'retired', true, 'Not to be used again.'),
  ('validation', 'nonexistent', false, 'Not there yet.'),
  ('validation', 'pending', false, 'Waits for predictions.'),
  ('validation', 'passed', true, 'Every gate was passed.'),
  ('validation', 'failed', true, 'A gate was not.'),
  ('validation', 'aborted', true, 'The machinery broke.'),
  ('deployment', 'nonexistent', false, 'Not there yet.'),
  ('deployment', 'pending', false, 'Waits for approvers, or to be begun.'),
  ('deployment', 'canary', false, 'Has a share of the traffic.'),
  ('deployment', 'paused', false, 'Waits for a human.'),
  ('deployment', 'active', false, 'Has all of the traffic.'),
  ('deployment', 'superseded', false, 'Another one has.'),
  ('deployment', 'rolling_back', false, 'Gives its place back.'),
  ('deployment', 'rolled_back', true, 'Has given its place back.'),
  ('deployment', 'failed', true, 'There was nothing to go back to.'),
  ('deployment', 'cancelled', true, 'Never began.'),
  ('retraining', 'nonexistent', false, 'Not there yet.'),
  ('retraining', 'requested', false, 'Waits for the pause after the last one.'),
  ('retraining', 'queued', false, 'Waits for a worker.'),
  ('retraining', 'running', false, 'A worker trains, under a lease.'),
  ('retraining', 'evaluating', false, 'The worker compares.'),
  ('retraining', 'completed', true, 'Over, with an outcome.'),
  ('retraining', 'failed', true, 'Over, without.'),
  ('retraining', 'cancelling', false, 'Its worker is to let go.'),
  ('retraining', 'cancelled', true, 'Over, because somebody said so.'),
  ('drift_event', 'nonexistent', false, 'Not there yet.'),
  ('drift_event', 'active', false, 'There.'),
  ('drift_event', 'resolved', true, 'Gone.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('model_version', 'nonexistent', 'registered', 'model.register_version', 'Under the next number.'),
  ('model_version', 'registered', 'validating', 'model.begin_validation', 'The holdout is frozen and was not seen in training.'),
  ('model_version', 'validating', 'validated', 'model.judge_validation', 'Every gate is passed: rows, improvement, significance and effect size.'),
  ('model_version', 'validating', 'rejected', 'model.judge_validation', 'A gate is not passed.'),
  ('model_version', 'validating', 'registered', 'model.abort_validation', 'The machinery broke, which says nothing about the version.'),
  ('model_version', 'validated', 'approved', 'model.request_deployment', 'A deployment has its quorum, or needs none.'),
  ('model_version', 'approved', 'validated', 'model.tg_approvals__move_deployment', 'The approval, or the deployment, came to nothing.'),
  ('model_version', 'approved', 'active', 'model.advance_deployment', 'A deployment has all of the traffic.'),
  ('model_version', 'validated', 'active', 'model.advance_deployment', 'A deployment has all of the traffic; its approval was used for another one.'),
  ('model_version', 'active', 'superseded', 'model.advance_deployment', 'Another version has taken over, or it was rolled back.'),
  ('model_version', 'superseded', 'active', 'model.roll_back_deployment', 'The version after it was rolled back, or it was deployed again.'),
  ('model_version', 'active', 'retired', 'model.retire_version', 'With an explicit p_no_model: nothing is in use then.'),
  ('model_version', 'registered', 'retired', 'model.retire_version', 'Is not to be used again.'),
  ('model_version', 'validated', 'retired', 'model.retire_version', 'Is not to be used again.'),
  ('model_version', 'approved', 'retired', 'model.retire_version', 'Is not to be used again.'),
  ('model_version', 'superseded', 'retired', 'model.retire_version', 'Is not to be used again.'),
  ('validation', 'nonexistent', 'pending', 'model.begin_validation', 'Is begun.'),
  ('validation', 'pending', 'passed', 'model.judge_validation', 'Every gate is passed.'),
  ('validation', 'pending', 'failed', 'model.judge_validation', 'A gate is not passed.'),
  ('validation', 'pending', 'aborted', 'model.abort_validation', 'The machinery broke.'),
  ('deployment', 'nonexistent', 'pending', 'model.request_deployment', 'A validation holds.'),
  ('deployment', 'pending', 'canary', 'model.start_deployment', 'Approved, validated, and no other one is under way.'),
  ('deployment', 'pending', 'cancelled', 'model.cancel_deployment', 'Taken back, turned down or expired.'),
  ('deployment', 'canary', 'canary', 'model.advance_deployment', 'The step was good: bake time and samples are reached, the next weight begins.'),
  ('deployment', 'canary', 'paused', 'model.advance_deployment', 'The step cannot be judged in time, or somebody pauses it.'),
  ('deployment', 'paused', 'canary', 'model.resume_deployment', 'A human lets it go on.'),
  ('deployment', 'canary', 'active', 'model.advance_deployment', 'The last step was good.'),
  ('deployment', 'canary', 'rolling_back', 'model.advance_deployment', 'A limit is broken, or a human says so.'),
  ('deployment', 'paused', 'rolling_back', 'model.advance_deployment', 'A limit is broken, or a human says so.'),
  ('deployment', 'active', 'rolling_back', 'model.advance_deployment', 'A limit is broken within the rollback window, or a human says so.'),
  ('deployment', 'rolling_back', 'rolled_back', 'model.roll_back_deployment', 'The recorded predecessor is back.'),
  ('deployment', 'rolling_back', 'failed', 'model.roll_back_deployment', 'There was no predecessor.'),
  ('deployment', 'active', 'superseded', 'model.advance_deployment', 'A later one has taken over.'),
  ('deployment', 'superseded', 'active', 'model.roll_back_deployment', 'The one after it was rolled back.'),
  ('retraining', 'nonexistent', 'requested', 'model.request_retraining', 'None with its trigger is in flight.'),
  ('retraining', 'requested', 'queued', 'model.request_retraining', 'The pause since the last one is over.'),
  ('retraining', 'queued', 'running', 'model.claim_retraining', 'A worker takes it, under a lease.'),
  ('retraining', 'running', 'evaluating', 'model.evaluate_retraining', 'Training is done.'),
  ('retraining', 'evaluating', 'completed', 'model.complete_retraining', 'With an outcome.'),
  ('retraining', 'running', 'queued', 'model.fail_retraining', 'It failed, or its worker went away; attempts are left.'),
  ('retraining', 'evaluating', 'queued', 'model.fail_retraining', 'It failed, or its worker went away; attempts are left.'),
  ('retraining', 'running', 'failed', 'model.fail_retraining', 'It failed for good.'),
  ('retraining', 'evaluating', 'failed', 'model.fail_retraining', 'It failed for good.'),
  ('retraining', 'requested', 'cancelling', 'model.cancel_retraining', 'Somebody says so.'),
  ('retraining', 'queued', 'cancelling', 'model.cancel_retraining', 'Somebody says so.'),
  ('retraining', 'running', 'cancelling', 'model.cancel_retraining', 'Somebody says so.'),
  ('retraining', 'evaluating', 'cancelling', 'model.cancel_retraining', 'Somebody says so.'),
  ('retraining', 'cancelling', 'cancelled', 'model.cancel_retraining', 'Nobody has it any more.'),
  ('drift_event', 'nonexistent', 'active', 'model.detect_drift', 'Is found.'),
  ('drift_event', 'active', 'resolved', 'model.resolve_drift_event', 'A report finds none, or somebody says so.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded model/data/states.sql
--! Included model/data/partitioned_tables.sql
insert into core.partitioned_tables (table_name, time_column, description)
values
  ('model.predictions', 'at', 'Predictions grow for ever; their rollup stays when old months are dropped.'),
  ('model.metrics', 'at', 'Metrics grow for ever; their rollup stays when old months are dropped.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
--! EndIncluded model/data/partitioned_tables.sql
--! Included model/data/environments.sql
insert into model.environments (environment, maximum_risk, description)
values
  ('staging', 'low', 'Tried out: nothing depends on it.'),
  ('production', 'critical', 'In use.')
on conflict (environment) do nothing;
--! EndIncluded model/data/environments.sql

reset role;
