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
