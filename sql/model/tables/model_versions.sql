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
