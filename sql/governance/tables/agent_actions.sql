create table governance.agent_actions (
  id uuid not null default core.uuid_v7(),
  action_id text not null,
  action_type text not null,
  description text not null,
  risk_level core.risk_level not null,
  parameters jsonb not null,
  parameters_hash text not null,
  revision integer not null default 1,
  alert_id uuid,
  issue_id text,
  issue_type text,
  issue_severity core.severity,
  subject_type text,
  subject_id uuid,
  requested_by uuid not null,
  principal_id uuid,
  approval_id uuid,
  requires_approval boolean not null default true,
  state governance.agent_action_state not null default 'proposed',
  attempt integer not null default 0,
  max_attempts integer not null,
  is_idempotent boolean not null,
  claimed_by text,
  lease_expires_at timestamptz,
  next_attempt_at timestamptz,
  executed_at timestamptz,
  completed_at timestamptz,
  result jsonb,
  error text,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint agent_actions_pkey primary key (id),
  constraint agent_actions_action_id_key unique (action_id),
  constraint agent_actions_action_type_fkey foreign key (action_type) references governance.action_types (action_type) on delete restrict,
  constraint agent_actions_alert_id_fkey foreign key (alert_id) references governance.alerts (id) on delete restrict,
  constraint agent_actions_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint agent_actions_principal_id_fkey foreign key (principal_id) references identity.users (id) on delete restrict,
  constraint agent_actions_approval_id_fkey foreign key (approval_id) references governance.approvals (id) on delete restrict,
  constraint agent_actions_action_id_check check (length(action_id) between 1 and 100),
  constraint agent_actions_description_check check (btrim(description) <> ''),
  constraint agent_actions_parameters_check check (jsonb_typeof(parameters) = 'object'),
  constraint agent_actions_revision_check check (revision >= 1),
  constraint agent_actions_attempt_check check (attempt between 0 and max_attempts),
  constraint agent_actions_lease_expires_at_check check (
    (state = 'executing') = (lease_expires_at is not null) and (state <> 'executing' or claimed_by is not null)
  ),
  constraint agent_actions_next_attempt_at_check check ((state = 'retry_wait') = (next_attempt_at is not null)),
  constraint agent_actions_approval_id_check check (
    approval_id is not null or state = 'proposed'
  ),
  constraint agent_actions_completed_at_check check ((state in ('succeeded', 'failed')) = (completed_at is not null))
);

create index agent_actions_ready_idx on governance.agent_actions (created_at, id) where state in ('approved', 'retry_wait');
create index agent_actions_lease_expires_at_idx on governance.agent_actions (lease_expires_at) where state = 'executing';
create index agent_actions_state_idx on governance.agent_actions (state, id desc);
create index agent_actions_action_type_idx on governance.agent_actions (action_type, id desc);
create index agent_actions_alert_id_idx on governance.agent_actions (alert_id) where alert_id is not null;
create index agent_actions_subject_id_idx on governance.agent_actions (subject_id) where subject_id is not null;
create index agent_actions_requested_by_idx on governance.agent_actions (requested_by, id desc);
create index agent_actions_principal_id_idx on governance.agent_actions (principal_id) where principal_id is not null;
create index agent_actions_approval_id_idx on governance.agent_actions (approval_id) where approval_id is not null;

comment on table governance.agent_actions is
  'What agents, and people, propose to do, who allowed it, and what became of it: executed once, by one worker at a time. Written by commands only.';
comment on column governance.agent_actions.id is 'Identifier.';
comment on column governance.agent_actions.action_id is 'Name that the proposer gave it, unique; else its identifier.';
comment on column governance.agent_actions.action_type is 'What kind of action.';
comment on column governance.agent_actions.description is 'What it is to do, for the approvers.';
comment on column governance.agent_actions.risk_level is 'Risk: what the proposer said, at least that of the type. It decides how many must agree.';
comment on column governance.agent_actions.parameters is 'What exactly is to be done.';
comment on column governance.agent_actions.parameters_hash is 'SHA-256 of the parameters, in hexadecimal: what votes are bound to.';
comment on column governance.agent_actions.revision is 'Number of the parameters, from 1; votes on an earlier one count no more.';
comment on column governance.agent_actions.alert_id is 'Alert that it answers.';
comment on column governance.agent_actions.issue_id is 'Issue that it answers, as the agent names it.';
comment on column governance.agent_actions.issue_type is 'Kind of that issue.';
comment on column governance.agent_actions.issue_severity is 'How bad that issue is.';
comment on column governance.agent_actions.subject_type is 'Kind of thing that it changes.';
comment on column governance.agent_actions.subject_id is 'The thing, by its identifier.';
comment on column governance.agent_actions.requested_by is 'User who proposed it: the session''s. Has no vote.';
comment on column governance.agent_actions.principal_id is 'User whom the agent acts for. Has no vote either.';
comment on column governance.agent_actions.approval_id is 'Newest request for approval.';
comment on column governance.agent_actions.requires_approval is 'False where its risk asks for nobody.';
comment on column governance.agent_actions.state is 'State; core.transitions lists the legal moves.';
comment on column governance.agent_actions.attempt is 'Number of the attempt in force: only its worker can complete, fail or prolong it.';
comment on column governance.agent_actions.max_attempts is 'Attempts before it counts as failed.';
comment on column governance.agent_actions.is_idempotent is 'Whether doing it twice does no harm.';
comment on column governance.agent_actions.claimed_by is 'Worker of the last attempt, by the name that it gave.';
comment on column governance.agent_actions.lease_expires_at is 'Until when its worker has it.';
comment on column governance.agent_actions.next_attempt_at is 'When it may be tried again.';
comment on column governance.agent_actions.executed_at is 'When the last attempt began.';
comment on column governance.agent_actions.completed_at is 'When it succeeded or failed for good.';
comment on column governance.agent_actions.result is 'What it brought, as its worker says.';
comment on column governance.agent_actions.error is 'Why the last attempt failed.';
comment on column governance.agent_actions.created_at is 'When it was proposed.';
comment on column governance.agent_actions.updated_at is 'When the row last changed.';

create constraint trigger tg_agent_actions__check_state_history
after insert or update of state on governance.agent_actions
deferrable initially deferred
for each row
execute function core.tg_check_state_history('agent_action');

grant select on governance.agent_actions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
