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
