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
