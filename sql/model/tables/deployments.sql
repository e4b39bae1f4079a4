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
