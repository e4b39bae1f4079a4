--! Previous: sha1:68b58ff4c25d53703a800a7d998ac6e288ab2bda
--! Hash: sha1:9569fd30fb58f77ba695aec38f644c4189cc23e9
--! Message: governance

-- Room governance, as sql/schema.sql lists it.

set role qm_owner;

--! Included governance/types/schema.sql
create schema governance;

comment on schema governance is
  'Who may decide and who did: approvals with quorum, four eyes and expiry, whose votes are bound to what was asked; and alerts, one live alert a cause.';

grant usage on schema governance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded governance/types/schema.sql
--! Included governance/types/approval_state.sql
create type governance.approval_state as enum ('pending', 'approved', 'rejected', 'cancelled', 'expired', 'superseded');

comment on type governance.approval_state is
  'State of an approval: pending waits for votes; approved has its quorum; rejected by one veto; cancelled by who asked; expired by the clock; superseded by a newer revision or because its subject went away.';
--! EndIncluded governance/types/approval_state.sql
--! Included governance/types/vote_decision.sql
create type governance.vote_decision as enum ('approve', 'reject');

comment on type governance.vote_decision is 'What an approver decided.';
--! EndIncluded governance/types/vote_decision.sql
--! Included governance/types/alert_state.sql
create type governance.alert_state as enum ('pending', 'open', 'acknowledged', 'snoozed', 'resolved');

comment on type governance.alert_state is
  'State of an alert: pending has not lasted long enough yet; open wants attention; acknowledged has somebody''s; snoozed is quiet until a moment; resolved is over.';
--! EndIncluded governance/types/alert_state.sql
--! Included governance/types/agent_action_state.sql
create type governance.agent_action_state as enum (
  'proposed', 'pending', 'approved', 'rejected', 'cancelled', 'expired', 'executing', 'retry_wait', 'succeeded', 'failed', 'unknown'
);

comment on type governance.agent_action_state is
  'State of an action: proposed, pending (waits for approvers), approved (may be executed), executing (under a lease), retry_wait, unknown (its worker went away and it must not be done twice); over when rejected, cancelled, expired, succeeded or failed.';
--! EndIncluded governance/types/agent_action_state.sql
--! Included governance/tables/approval_policies.sql
create table governance.approval_policies (
  id uuid not null default core.uuid_v7(),
  subject_type text not null,
  currency text not null default '*',
  amount_range numrange not null default '(,)',
  minimum_risk core.risk_level not null default 'low',
  quorum integer not null,
  eligible_roles identity.user_role[] not null,
  expires_after interval not null default interval '14 days',
  description text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint approval_policies_pkey primary key (id),
  constraint approval_policies_subject_currency_risk_amount_excl
    exclude using gist (subject_type with =, currency with =, minimum_risk with =, amount_range with &&) deferrable initially immediate,
  constraint approval_policies_subject_type_check check (subject_type ~ '^[a-z][a-z_]*$'),
  constraint approval_policies_currency_check check (currency = '*' or currency ~ '^[A-Z]{3}$'),
  constraint approval_policies_amount_range_check check (not isempty(amount_range)),
  constraint approval_policies_quorum_check check (quorum between 0 and 10),
  constraint approval_policies_eligible_roles_check check (
    (quorum = 0 or cardinality(eligible_roles) > 0) and not ('agent' = any (eligible_roles))
  ),
  constraint approval_policies_expires_after_check check (expires_after > interval '0')
);

comment on table governance.approval_policies is
  'How many must agree to what: quorum by amount band and risk. Of the rows that fit, the currency''s own comes before *, then the highest minimum_risk. Bands of one kind cannot overlap.';
comment on column governance.approval_policies.id is 'Identifier.';
comment on column governance.approval_policies.subject_type is 'Kind of thing that is approved: procurement_recommendation, …';
comment on column governance.approval_policies.currency is 'ISO 4217 code of the amounts, or * for amounts in any currency.';
comment on column governance.approval_policies.amount_range is 'Band of the amount; without bounds it holds for things without an amount too.';
comment on column governance.approval_policies.minimum_risk is 'Lowest risk that it is for.';
comment on column governance.approval_policies.quorum is 'Distinct approvers needed; 0: none, it is approved at once.';
comment on column governance.approval_policies.eligible_roles is 'Roles that may vote; agents never may.';
comment on column governance.approval_policies.expires_after is 'How long an approval can be decided and used.';
comment on column governance.approval_policies.description is 'What it is for.';
comment on column governance.approval_policies.created_at is 'When the row was made.';
comment on column governance.approval_policies.updated_at is 'When the row last changed.';

create trigger tg_approval_policies__set_updated_at
before update on governance.approval_policies
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- Who could write policies could approve anything: this is for the owner of the schema.
grant select on governance.approval_policies to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/approval_policies.sql
--! Included governance/tables/approvals.sql
create table governance.approvals (
  id uuid not null default core.uuid_v7(),
  subject_type text not null,
  subject_id uuid not null,
  revision integer not null,
  parameters jsonb not null,
  parameters_hash text not null,
  amount numeric(18, 4),
  currency text,
  risk_level core.risk_level not null,
  requested_by uuid,
  principal_id uuid,
  -- Never null, so that the votes' foreign key carries both and a check can compare them with the approver.
  requester_key uuid not null generated always as (coalesce(requested_by, '00000000-0000-0000-0000-000000000000')) stored,
  principal_key uuid not null generated always as (coalesce(principal_id, '00000000-0000-0000-0000-000000000000')) stored,
  policy_id uuid,
  quorum integer not null,
  eligible_roles identity.user_role[] not null,
  state governance.approval_state not null default 'pending',
  requested_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  decided_at timestamptz,
  used_at timestamptz,
  constraint approvals_pkey primary key (id),
  constraint approvals_subject_type_subject_id_revision_key unique (subject_type, subject_id, revision),
  constraint approvals_id_requester_key_principal_key_key unique (id, requester_key, principal_key),
  constraint approvals_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint approvals_principal_id_fkey foreign key (principal_id) references identity.users (id) on delete restrict,
  constraint approvals_policy_id_fkey foreign key (policy_id) references governance.approval_policies (id) on delete set null,
  constraint approvals_revision_check check (revision >= 1),
  constraint approvals_parameters_check check (jsonb_typeof(parameters) = 'object'),
  constraint approvals_quorum_check check (quorum >= 0),
  constraint approvals_used_at_check check (used_at is null or state = 'approved')
);

-- One revision of a subject can be decided or used.
create unique index approvals_subject_type_subject_id_open_key on governance.approvals (subject_type, subject_id)
where state in ('pending', 'approved');
create index approvals_pending_idx on governance.approvals (expires_at, id) where state = 'pending';
create index approvals_unused_idx on governance.approvals (expires_at) where state in ('pending', 'approved') and used_at is null;
create index approvals_requested_by_idx on governance.approvals (requested_by, requested_at desc) where requested_by is not null;
create index approvals_principal_id_idx on governance.approvals (principal_id) where principal_id is not null;
create index approvals_policy_id_idx on governance.approvals (policy_id) where policy_id is not null;

comment on table governance.approvals is
  'What was put to approvers: one row a subject and revision. Votes are bound to the hash of the parameters; changed parameters are a new revision without votes. Written by commands only.';
comment on column governance.approvals.id is 'Identifier.';
comment on column governance.approvals.subject_type is 'Kind of thing that is approved.';
comment on column governance.approvals.subject_id is 'The thing, by its identifier.';
comment on column governance.approvals.revision is 'Number of the request for this thing, from 1.';
comment on column governance.approvals.parameters is 'What exactly is agreed to.';
comment on column governance.approvals.parameters_hash is 'SHA-256 of the parameters, in hexadecimal.';
comment on column governance.approvals.amount is 'Amount of money that the band was chosen by; null where there is none.';
comment on column governance.approvals.currency is 'ISO 4217 code of the amount.';
comment on column governance.approvals.risk_level is 'Risk that the quorum was chosen by.';
comment on column governance.approvals.requested_by is 'User who asks; null for the system. May not vote.';
comment on column governance.approvals.principal_id is 'User for whom an agent asks; may not vote either.';
comment on column governance.approvals.requester_key is 'requested_by, or zeros: carried by the votes'' foreign key.';
comment on column governance.approvals.principal_key is 'principal_id, or zeros: carried by the votes'' foreign key.';
comment on column governance.approvals.policy_id is 'Policy that set the quorum; null where it was deleted since.';
comment on column governance.approvals.quorum is 'Distinct approvers needed.';
comment on column governance.approvals.eligible_roles is 'Roles that may vote.';
comment on column governance.approvals.state is 'State; core.transitions lists the legal moves.';
comment on column governance.approvals.requested_at is 'When it was asked.';
comment on column governance.approvals.expires_at is 'From then on, by the clock, it can neither be decided nor used.';
comment on column governance.approvals.decided_at is 'When the quorum was reached or it was turned down.';
comment on column governance.approvals.used_at is 'When it was acted on; from then on votes cannot be taken back.';

create constraint trigger tg_approvals__check_state_history
after insert or update of state on governance.approvals
deferrable initially deferred
for each row
execute function core.tg_check_state_history('approval');

grant select on governance.approvals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/approvals.sql
--! Included governance/tables/approval_votes.sql
create table governance.approval_votes (
  approval_id uuid not null,
  approver_id uuid not null,
  requester_key uuid not null,
  principal_key uuid not null,
  decision governance.vote_decision not null,
  parameters_hash text not null,
  comment text,
  voted_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint approval_votes_pkey primary key (approval_id, approver_id),
  constraint approval_votes_approval_id_requester_key_principal_key_fkey
    foreign key (approval_id, requester_key, principal_key)
    references governance.approvals (id, requester_key, principal_key) on delete restrict,
  constraint approval_votes_approver_id_fkey foreign key (approver_id) references identity.users (id) on delete restrict,
  -- Four eyes: the foreign key brings the true requester and principal, so nobody can vote on what is his own.
  constraint approval_votes_approver_id_check check (approver_id <> requester_key and approver_id <> principal_key),
  constraint approval_votes_comment_check check (decision = 'approve' or btrim(comment) <> '')
);

create index approval_votes_approval_id_requester_key_principal_key_idx
on governance.approval_votes (approval_id, requester_key, principal_key);
create index approval_votes_approver_id_idx on governance.approval_votes (approver_id, voted_at desc);

comment on table governance.approval_votes is 'Votes: one an approver and approval, on exactly the parameters whose hash it names. Written by commands only.';
comment on column governance.approval_votes.approval_id is 'Approval.';
comment on column governance.approval_votes.approver_id is 'User who voted: the session''s, never an argument.';
comment on column governance.approval_votes.requester_key is 'The approval''s requester, carried by the foreign key.';
comment on column governance.approval_votes.principal_key is 'The approval''s principal, carried by the foreign key.';
comment on column governance.approval_votes.decision is 'approve or reject.';
comment on column governance.approval_votes.parameters_hash is 'Hash of the parameters that were voted on.';
comment on column governance.approval_votes.comment is 'Why; required to reject.';
comment on column governance.approval_votes.voted_at is 'When.';
comment on column governance.approval_votes.revoked_at is 'When it was taken back; counts no more.';

grant select on governance.approval_votes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/approval_votes.sql
--! Included governance/tables/alerts.sql
create table governance.alerts (
  id uuid not null default core.uuid_v7(),
  alert_type text not null,
  severity core.severity not null,
  title text not null,
  message text not null,
  fingerprint text not null,
  subject_type text,
  subject_id uuid,
  related jsonb not null default '{}',
  state governance.alert_state not null default 'open',
  occurrence_count integer not null default 1,
  first_seen_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  snoozed_until timestamptz,
  opens_at timestamptz,
  acknowledged_until timestamptz,
  escalation_level integer not null default 0,
  escalates_at timestamptz,
  reopened_count integer not null default 0,
  resolved_by uuid,
  resolved_at timestamptz,
  notes text,
  previous_alert_id uuid,
  changed_at timestamptz not null default clock_timestamp(),
  constraint alerts_pkey primary key (id),
  constraint alerts_acknowledged_by_fkey foreign key (acknowledged_by) references identity.users (id) on delete restrict,
  constraint alerts_resolved_by_fkey foreign key (resolved_by) references identity.users (id) on delete restrict,
  constraint alerts_previous_alert_id_fkey foreign key (previous_alert_id) references governance.alerts (id) on delete set null,
  constraint alerts_alert_type_check check (alert_type ~ '^[a-z][a-z_]*$'),
  constraint alerts_title_check check (btrim(title) <> ''),
  constraint alerts_fingerprint_check check (btrim(fingerprint) <> ''),
  constraint alerts_related_check check (jsonb_typeof(related) = 'object'),
  constraint alerts_occurrence_count_check check (occurrence_count >= 1),
  constraint alerts_snoozed_until_check check ((state = 'snoozed') = (snoozed_until is not null)),
  constraint alerts_opens_at_check check ((state = 'pending') = (opens_at is not null)),
  constraint alerts_acknowledged_until_check check (acknowledged_until is null or state = 'acknowledged'),
  constraint alerts_escalates_at_check check (escalates_at is null or state = 'open'),
  constraint alerts_escalation_level_check check (escalation_level >= 0),
  constraint alerts_reopened_count_check check (reopened_count >= 0),
  constraint alerts_resolved_at_check check ((state = 'resolved') = (resolved_at is not null))
);

-- One live alert a cause, however many sessions see it at once.
create unique index alerts_fingerprint_live_key on governance.alerts (fingerprint) where state <> 'resolved';
create index alerts_fingerprint_idx on governance.alerts (fingerprint, first_seen_at desc);
create index alerts_live_idx on governance.alerts (severity desc, id desc) where state <> 'resolved';
create index alerts_snoozed_until_idx on governance.alerts (snoozed_until) where state = 'snoozed';
create index alerts_opens_at_idx on governance.alerts (opens_at) where state = 'pending';
create index alerts_acknowledged_until_idx on governance.alerts (acknowledged_until) where acknowledged_until is not null;
create index alerts_escalates_at_idx on governance.alerts (escalates_at) where escalates_at is not null;
create index alerts_changed_at_idx on governance.alerts (changed_at, id);
create index alerts_alert_type_idx on governance.alerts (alert_type, fingerprint) where state <> 'resolved';
create index alerts_subject_id_idx on governance.alerts (subject_id, first_seen_at desc) where subject_id is not null;
create index alerts_acknowledged_by_idx on governance.alerts (acknowledged_by) where acknowledged_by is not null;
create index alerts_resolved_by_idx on governance.alerts (resolved_by) where resolved_by is not null;
create index alerts_previous_alert_id_idx on governance.alerts (previous_alert_id) where previous_alert_id is not null;

comment on table governance.alerts is
  'Alerts: one live row a cause (fingerprint), counted when it is seen again, resolved when the cause clears. Written by commands only.';
comment on column governance.alerts.id is 'Identifier.';
comment on column governance.alerts.alert_type is 'Kind: low_stock, predicted_depletion, late_need, …';
comment on column governance.alerts.severity is 'How bad; refreshed each time it is seen.';
comment on column governance.alerts.title is 'One line.';
comment on column governance.alerts.message is 'What is the matter, with its values.';
comment on column governance.alerts.fingerprint is 'The cause: alerts with the same fingerprint are the same alert.';
comment on column governance.alerts.subject_type is 'Kind of thing that it is about: level, recommendation, model_version, …';
comment on column governance.alerts.subject_id is 'The thing, by its identifier.';
comment on column governance.alerts.related is 'Further values, a JSON object.';
comment on column governance.alerts.state is 'State; core.transitions lists the legal moves.';
comment on column governance.alerts.occurrence_count is 'How often it was seen.';
comment on column governance.alerts.first_seen_at is 'When it was seen first.';
comment on column governance.alerts.last_seen_at is 'When it was seen last.';
comment on column governance.alerts.acknowledged_by is 'User who took it; null for the system.';
comment on column governance.alerts.acknowledged_at is 'When.';
comment on column governance.alerts.snoozed_until is 'Until when it keeps quiet.';
comment on column governance.alerts.opens_at is 'When a pending alert opens unless its cause clears before.';
comment on column governance.alerts.acknowledged_until is 'When an acknowledged alert opens again unless it is resolved before; null: it stays with who took it.';
comment on column governance.alerts.escalation_level is 'How often nobody took it in time, since it opened.';
comment on column governance.alerts.escalates_at is 'When it escalates next unless somebody takes it; null: it does not.';
comment on column governance.alerts.reopened_count is 'How often it came back soon after it was resolved.';
comment on column governance.alerts.resolved_by is 'User who resolved it; null where its cause cleared.';
comment on column governance.alerts.resolved_at is 'When.';
comment on column governance.alerts.notes is 'What people noted.';
comment on column governance.alerts.previous_alert_id is 'The alert of the same cause before this one.';
comment on column governance.alerts.changed_at is 'When its state or its escalation level last changed.';

create constraint trigger tg_alerts__check_state_history
after insert or update of state on governance.alerts
deferrable initially deferred
for each row
execute function core.tg_check_state_history('alert');

grant select on governance.alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/alerts.sql
--! Included governance/tables/alert_policies.sql
create table governance.alert_policies (
  alert_type text not null,
  minimum_severity core.severity not null default 'info',
  hold_for interval not null default interval '0',
  reopen_within interval not null default interval '0',
  acknowledge_for interval,
  escalate_after interval,
  description text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint alert_policies_pkey primary key (alert_type, minimum_severity),
  constraint alert_policies_alert_type_check check (alert_type = '*' or alert_type ~ '^[a-z][a-z_]*$'),
  constraint alert_policies_hold_for_check check (hold_for >= interval '0'),
  constraint alert_policies_reopen_within_check check (reopen_within >= interval '0'),
  constraint alert_policies_acknowledge_for_check check (acknowledge_for > interval '0'),
  constraint alert_policies_escalate_after_check check (escalate_after > interval '0')
);

comment on table governance.alert_policies is
  'How long alerts wait, stay with somebody and escalate, by kind and severity. Of the rows that fit, the kind''s own comes before *, then the highest minimum_severity.';
comment on column governance.alert_policies.alert_type is 'Kind of alert, or * for those without a row of their own.';
comment on column governance.alert_policies.minimum_severity is 'Lowest severity that it is for.';
comment on column governance.alert_policies.hold_for is 'How long a cause must last before its alert opens; 0: it opens at once.';
comment on column governance.alert_policies.reopen_within is 'A cause that comes back so soon after its alert was resolved opens that alert again instead of a new one.';
comment on column governance.alert_policies.acknowledge_for is 'How long an alert stays with who acknowledged it before it opens again; null: until it is resolved.';
comment on column governance.alert_policies.escalate_after is 'An open alert that nobody takes rises one level each time this is over; null: never.';
comment on column governance.alert_policies.description is 'Why.';
comment on column governance.alert_policies.created_at is 'When the row was made.';
comment on column governance.alert_policies.updated_at is 'When the row last changed.';

create trigger tg_alert_policies__set_updated_at
before update on governance.alert_policies
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- Who could hold alerts for ever could hide anything: this is for the owner of the schema.
grant select on governance.alert_policies to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/alert_policies.sql
--! Included governance/tables/silences.sql
create table governance.silences (
  id uuid not null default core.uuid_v7(),
  alert_type text,
  fingerprint_pattern text,
  subject_id uuid,
  maximum_severity core.severity not null default 'high',
  starts_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  reason text not null,
  created_by uuid,
  ended_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint silences_pkey primary key (id),
  constraint silences_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint silences_ended_by_fkey foreign key (ended_by) references identity.users (id) on delete restrict,
  constraint silences_alert_type_fingerprint_pattern_subject_id_check check (num_nonnulls(alert_type, fingerprint_pattern, subject_id) >= 1),
  constraint silences_reason_check check (btrim(reason) <> ''),
  constraint silences_ends_at_check check (isfinite(starts_at) and isfinite(ends_at))
);

create index silences_ends_at_idx on governance.silences (ends_at);
create index silences_created_by_idx on governance.silences (created_by) where created_by is not null;
create index silences_ended_by_idx on governance.silences (ended_by) where ended_by is not null;

comment on table governance.silences is
  'Alerts that nobody is told of for a while, such as during a stocktaking. They are raised, counted and resolved as ever. Written by commands only.';
comment on column governance.silences.id is 'Identifier.';
comment on column governance.silences.alert_type is 'Kind of alert; null: any.';
comment on column governance.silences.fingerprint_pattern is 'Causes, as a LIKE pattern; null: any.';
comment on column governance.silences.subject_id is 'Thing that the alerts are about; null: any.';
comment on column governance.silences.maximum_severity is 'Alerts above this severity are told nevertheless.';
comment on column governance.silences.starts_at is 'From when on.';
comment on column governance.silences.ends_at is 'Until when.';
comment on column governance.silences.reason is 'Why.';
comment on column governance.silences.created_by is 'User who asked for it; null for the system.';
comment on column governance.silences.ended_by is 'User who ended it before its time.';
comment on column governance.silences.created_at is 'When it was asked for.';

grant select on governance.silences to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/silences.sql
--! Included governance/tables/inhibitions.sql
create table governance.inhibitions (
  source_type text not null,
  target_type text not null,
  description text not null,
  constraint inhibitions_pkey primary key (source_type, target_type),
  constraint inhibitions_target_type_check check (target_type <> source_type)
);

comment on table governance.inhibitions is
  'Which alerts make others superfluous: while one of the source''s kind lives, nobody is told of those of the target''s kind about the same subject.';
comment on column governance.inhibitions.source_type is 'Kind of alert that says more.';
comment on column governance.inhibitions.target_type is 'Kind of alert that adds nothing then.';
comment on column governance.inhibitions.description is 'Why.';

grant select on governance.inhibitions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/inhibitions.sql
--! Included governance/tables/action_types.sql
create table governance.action_types (
  action_type text not null,
  minimum_risk core.risk_level not null,
  is_idempotent boolean not null,
  max_attempts integer not null default 3,
  lease interval not null default interval '5 minutes',
  retry_after interval not null default interval '30 seconds',
  description text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint action_types_pkey primary key (action_type),
  constraint action_types_action_type_check check (action_type ~ '^[a-z][a-z_]*$'),
  constraint action_types_max_attempts_check check (max_attempts between 1 and 100),
  constraint action_types_lease_check check (lease between interval '1 second' and interval '1 day'),
  constraint action_types_retry_after_check check (retry_after between interval '1 second' and interval '1 day')
);

comment on table governance.action_types is
  'What agents can propose. The risk of an action is at least that of its type, whatever the agent says.';
comment on column governance.action_types.action_type is 'Type.';
comment on column governance.action_types.minimum_risk is 'Lowest risk of such an action.';
comment on column governance.action_types.is_idempotent is 'True: doing it twice does no harm, so a lost attempt is tried again. False: a lost attempt becomes unknown and a human looks.';
comment on column governance.action_types.max_attempts is 'Attempts before it counts as failed.';
comment on column governance.action_types.lease is 'How long a worker has it unless it asks for more time.';
comment on column governance.action_types.retry_after is 'Wait before the second attempt; it doubles with each further one.';
comment on column governance.action_types.description is 'What it does.';
comment on column governance.action_types.created_at is 'When the row was made.';
comment on column governance.action_types.updated_at is 'When the row last changed.';

create trigger tg_action_types__set_updated_at
before update on governance.action_types
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- Who could lower a risk could walk around the approvers: this is for the owner of the schema.
grant select on governance.action_types to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/action_types.sql
--! Included governance/tables/agent_actions.sql
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
--! EndIncluded governance/tables/agent_actions.sql
--! Included governance/tables/audit_heads.sql
create table governance.audit_heads (
  chain integer not null,
  sequence bigint not null default 0,
  hash bytea not null,
  previous_hash bytea,
  constraint audit_heads_pkey primary key (chain),
  constraint audit_heads_sequence_check check (sequence >= 0)
)
-- A row is changed with each entry: room on its page, so that no index is.
with (fillfactor = 20);

comment on table governance.audit_heads is
  'Ends of the chains of the audit log. A transaction writes to one chain, chosen by its number, and holds that chain''s row from its first entry to its commit; there are several so that transactions side by side do not wait for each other.';
comment on column governance.audit_heads.chain is 'Chain, from 0.';
comment on column governance.audit_heads.sequence is 'Number of its last entry; 0: none yet.';
comment on column governance.audit_heads.hash is 'Hash of its last entry; of its number where there is none.';
comment on column governance.audit_heads.previous_hash is 'Hash that its last entry follows; null where there is none.';

create trigger tg_audit_heads__refuse_removal
before delete or update of chain on governance.audit_heads
for each row
execute function core.tg_refuse_change('A chain of the audit log keeps its head.');

create trigger tg_audit_heads__refuse_truncate
before truncate on governance.audit_heads
for each statement
execute function core.tg_refuse_change('A chain of the audit log keeps its head.');

grant select on governance.audit_heads to qm_auditor;
--! EndIncluded governance/tables/audit_heads.sql
--! Included governance/tables/audit_log.sql
create table governance.audit_log (
  chain integer not null,
  sequence bigint not null,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  login text not null default session_user,
  transaction_id bigint not null,
  operation text not null,
  table_name text not null,
  row_id text not null,
  before jsonb,
  after jsonb,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_log_pkey primary key (chain, sequence),
  -- A second entry after the same one, a fork, is refused whatever its writer saw.
  constraint audit_log_chain_previous_hash_key unique (chain, previous_hash),
  -- No foreign key to the heads: it would lock the head's row again with every entry. governance.tg_audit takes the
  -- chain from the head that it has just changed, and heads are not deleted.
  constraint audit_log_chain_check check (chain between 0 and 63),
  constraint audit_log_operation_check check (operation in ('insert', 'update', 'delete')),
  constraint audit_log_sequence_check check (sequence >= 1)
);

create index audit_log_at_idx on governance.audit_log (at, chain, sequence);
create index audit_log_table_name_idx on governance.audit_log (table_name, row_id, at);
create index audit_log_actor_id_idx on governance.audit_log (actor_id, at) where actor_id is not null;

comment on table governance.audit_log is
  'Every change of what is governed: what was, what is, who, when, in which transaction. Each entry holds the hash of the one before, so that a change, a gap and a fork show: governance.verify_audit_log. For auditors only. It is evidence, not a wall: who owns the server can rewrite a whole chain; keep its heads elsewhere to notice.';
comment on column governance.audit_log.chain is 'Chain.';
comment on column governance.audit_log.sequence is 'Number in the chain, from 1, without gaps.';
comment on column governance.audit_log.at is 'When, by the clock.';
comment on column governance.audit_log.actor_id is 'User that the session acted for; null for the system. No foreign key: the log outlives users.';
comment on column governance.audit_log.login is 'Database login of the session.';
comment on column governance.audit_log.transaction_id is 'Transaction: entries of one belong together.';
comment on column governance.audit_log.operation is 'insert, update or delete.';
comment on column governance.audit_log.table_name is 'Table, as schema.table.';
comment on column governance.audit_log.row_id is 'Row, by its key.';
comment on column governance.audit_log.before is 'Row before; of an update only what changed. Null for an insert. Personal data is left out.';
comment on column governance.audit_log.after is 'Row after; of an update only what changed. Null for a delete. Personal data is left out.';
comment on column governance.audit_log.previous_hash is 'Hash of the entry before.';
comment on column governance.audit_log.hash is 'SHA-256 of this entry with previous_hash.';

create trigger tg_audit_log__refuse_change
before update or delete on governance.audit_log
for each row
execute function core.tg_refuse_change('The audit log is only added to.');

create trigger tg_audit_log__refuse_truncate
before truncate on governance.audit_log
for each statement
execute function core.tg_refuse_change('The audit log is only added to.');

grant select on governance.audit_log to qm_auditor;
--! EndIncluded governance/tables/audit_log.sql
--! Included governance/functions/audit_seeds.sql
create or replace function governance._audit_seeds()
returns table (chain integer, hash bytea)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select c.chain, sha256(convert_to(format('quartermaster audit chain %s', c.chain), 'UTF8'))
  from generate_series(0, 63) as c (chain)
$$;

comment on function governance._audit_seeds() is
  'Chains of the audit log, and the hash that the first entry of each follows. governance.tg_audit spreads transactions over as many.';

revoke execute on function governance._audit_seeds() from public;
--! EndIncluded governance/functions/audit_seeds.sql
--! Included governance/functions/audit_hash.sql
create or replace function governance._audit_hash(
  p_previous_hash bytea,
  p_chain integer,
  p_sequence bigint,
  p_at timestamptz,
  p_actor_id uuid,
  p_login text,
  p_transaction_id bigint,
  p_operation text,
  p_table_name text,
  p_row_id text,
  p_before jsonb,
  p_after jsonb
)
returns bytea
language sql
stable
as $$
  select pg_catalog.sha256(
    p_previous_hash
    operator(pg_catalog.||) pg_catalog.convert_to(
      pg_catalog.jsonb_build_array(
        p_chain, p_sequence, (extract(epoch from p_at) operator(pg_catalog.*) 1000000)::bigint, p_actor_id, p_login, p_transaction_id,
        p_operation, p_table_name, p_row_id, p_before, p_after
      )::text,
      'UTF8'
    )
  )
$$;

comment on function governance._audit_hash(bytea, integer, bigint, timestamptz, uuid, text, bigint, text, text, text, jsonb, jsonb) is
  'governance.audit_hash of an entry that is not written yet. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function governance._audit_hash(bytea, integer, bigint, timestamptz, uuid, text, bigint, text, text, text, jsonb, jsonb)
from public;

create or replace function governance.audit_hash(p_entry governance.audit_log)
returns bytea
language sql
immutable
security definer
set search_path = pg_catalog, pg_temp
as $$
  select governance._audit_hash(
    p_entry.previous_hash, p_entry.chain, p_entry.sequence, p_entry.at, p_entry.actor_id, p_entry.login, p_entry.transaction_id,
    p_entry.operation, p_entry.table_name, p_entry.row_id, p_entry.before, p_entry.after
  )
$$;

comment on function governance.audit_hash(governance.audit_log) is
  'Hash of an entry of the audit log: SHA-256 of the hash before it and, as a JSON array, chain, sequence, microseconds since 1970, actor, login, transaction, operation, table, row, before and after. An auditor can compute it anywhere.';

revoke execute on function governance.audit_hash(governance.audit_log) from public;
grant execute on function governance.audit_hash(governance.audit_log) to qm_auditor;
--! EndIncluded governance/functions/audit_hash.sql
--! Included governance/functions/tg_audit.sql
create or replace function governance.tg_audit()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transaction_id bigint := (pg_current_xact_id()::text)::bigint;
  -- A malformed user is no reason to lose what was allowed to happen: the login says whose session it was.
  v_actor_id uuid := case
    when coalesce(current_setting('qm.user_id', true), '') ~ '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$' then core.session_user_id()
  end;
  v_operation text := lower(tg_op);
  v_table_name text := tg_table_schema || '.' || tg_table_name;
  v_hidden text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
  v_before jsonb;
  v_after jsonb;
  v_row jsonb;
  v_name text;
  v_row_id text;
  v_at timestamptz;
  v_head governance.audit_heads;
begin
  if tg_op <> 'INSERT' then
    v_before := to_jsonb(old) - v_hidden;
  end if;

  if tg_op <> 'DELETE' then
    v_after := to_jsonb(new) - v_hidden;
  end if;

  v_row := coalesce(v_after, v_before);

  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, v_row -> o.key)
    into v_before, v_after
    from jsonb_each(v_before) as o
    where o.value is distinct from v_row -> o.key
      and o.key <> 'updated_at';

    if v_before is null then
      return null;
    end if;
  end if;

  foreach v_name in array string_to_array(tg_argv[0], ',') loop
    v_row_id := concat_ws(' ', v_row_id, v_row ->> v_name);
  end loop;

  v_at := clock_timestamp();

  -- One statement: the change of the head takes its lock, and who waited for it goes on from the end of the chain as
  -- it is then. Under REPEATABLE READ who waited is refused with 40001, and tries again. A transaction has one chain
  -- and takes its lock when all others are taken, since the triggers are deferred to its commit.
  update governance.audit_heads h
  set
    sequence = h.sequence + 1,
    previous_hash = h.hash,
    hash = governance._audit_hash(
      h.hash, h.chain, h.sequence + 1, v_at, v_actor_id, session_user, v_transaction_id, v_operation, v_table_name, v_row_id, v_before, v_after
    )
  where h.chain = v_transaction_id % 64
  returning h.* into v_head;

  if not found then
    raise exception using
      errcode = 'QM229',
      message = 'the audit log cannot be written',
      detail = format('chain %s has no head', v_transaction_id % 64),
      hint = 'Find out who deleted it: governance.verify_audit_log() shows what is missing.';
  end if;

  insert into governance.audit_log (
    chain, sequence, at, actor_id, login, transaction_id, operation, table_name, row_id, before, after, previous_hash, hash
  )
  values (
    v_head.chain, v_head.sequence, v_at, v_actor_id, session_user, v_transaction_id, v_operation, v_table_name, v_row_id, v_before, v_after,
    v_head.previous_hash, v_head.hash
  );

  return null;
end
$$;

comment on function governance.tg_audit() is
  'Deferred constraint trigger of governed tables: adds each change of a row to the audit log when the transaction commits. Arguments: columns of the key, separated by commas; columns that are left out. Error: QM229.';

revoke execute on function governance.tg_audit() from public;

-- The tables of rooms above this one; later rooms have theirs in the files of their tables.
do $triggers$
declare
  v_audited record;
begin
  for v_audited in
    select *
    from (
      values
        ('core.settings', 'name', ''),
        ('identity.users', 'id', 'username,email,full_name,password_hash,failed_sign_ins,last_sign_in_at'),
        ('governance.approval_policies', 'id', ''),
        ('governance.approval_votes', 'approval_id,approver_id', 'requester_key,principal_key'),
        ('governance.action_types', 'action_type', ''),
        ('governance.agent_actions', 'id', 'lease_expires_at'),
        ('governance.alert_policies', 'alert_type,minimum_severity', ''),
        ('governance.inhibitions', 'source_type,target_type', ''),
        ('governance.silences', 'id', '')
    ) as a (table_name, key, hidden)
  loop
    execute format('drop trigger if exists %I on %s', 'tg_' || split_part(v_audited.table_name, '.', 2) || '__audit', v_audited.table_name);
    execute format(
      'create constraint trigger %I after insert or update or delete on %s deferrable initially deferred for each row execute function governance.tg_audit(%L, %L)',
      'tg_' || split_part(v_audited.table_name, '.', 2) || '__audit', v_audited.table_name, v_audited.key, v_audited.hidden
    );
  end loop;
end
$triggers$;

-- A planning run asks for thousands of approvals at once and withdraws those of the run before. These are rows of the
-- run; the log holds what people do about them.
drop trigger if exists tg_approvals__audit on governance.approvals;
create constraint trigger tg_approvals__audit
after insert on governance.approvals
deferrable initially deferred
for each row
when (new.subject_type <> 'procurement_recommendation')
execute function governance.tg_audit('id', 'requester_key,principal_key');

drop trigger if exists tg_approvals__audit_change on governance.approvals;
create constraint trigger tg_approvals__audit_change
after update on governance.approvals
deferrable initially deferred
for each row
when (new.subject_type <> 'procurement_recommendation' or new.state <> 'superseded')
execute function governance.tg_audit('id', 'requester_key,principal_key');

drop trigger if exists tg_approvals__audit_delete on governance.approvals;
create constraint trigger tg_approvals__audit_delete
after delete on governance.approvals
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'requester_key,principal_key');
--! EndIncluded governance/functions/tg_audit.sql
--! Included governance/functions/parameters_hash.sql
create or replace function governance.parameters_hash(p_parameters jsonb)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return encode(sha256(convert_to(p_parameters::text, 'UTF8')), 'hex');
end
$$;

comment on function governance.parameters_hash(jsonb) is
  'SHA-256, in hexadecimal, of a JSON object as jsonb writes it: the same for any order of keys and any white space.';

revoke execute on function governance.parameters_hash(jsonb) from public;
grant execute on function governance.parameters_hash(jsonb) to qm_app, qm_readonly, qm_auditor;
--! EndIncluded governance/functions/parameters_hash.sql
--! Included governance/functions/lock_approvals.sql
create or replace function governance._lock_approvals(p_subject_type text, p_subject_ids uuid[])
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  select a.id
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = any (p_subject_ids)
    and a.state in ('pending', 'approved')
  order by a.id
  for no key update
$$;

comment on function governance._lock_approvals(text, uuid[]) is
  'Locks the open approvals of subjects, in one order: commands of other rooms take this lock before that of the subject, as the approvers'' commands do.';

revoke execute on function governance._lock_approvals(text, uuid[]) from public;
--! EndIncluded governance/functions/lock_approvals.sql
--! Included governance/functions/supersede_approvals.sql
create or replace function governance._supersede_approvals(p_subject_type text, p_subject_ids uuid[], p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_open record;
begin
  perform governance._lock_approvals(p_subject_type, p_subject_ids);

  for v_open in
    select a.state, array_agg(a.id order by a.id) as ids
    from governance.approvals a
    where a.subject_type = p_subject_type
      and a.subject_id = any (p_subject_ids)
      and a.state in ('pending', 'approved')
      and a.used_at is null
    group by a.state
  loop
    perform core.record_transitions('approval', v_open.ids, v_open.state::text, 'superseded', p_reason);

    update governance.approvals a
    set state = 'superseded'
    where a.id = any (v_open.ids);
  end loop;
end
$$;

comment on function governance._supersede_approvals(text, uuid[], text) is
  'Ends the open approvals of subjects that were not used: their votes count no more.';

revoke execute on function governance._supersede_approvals(text, uuid[], text) from public;
--! EndIncluded governance/functions/supersede_approvals.sql
--! Included governance/functions/approval_policy_for.sql
create or replace function governance._approval_policy_for(p_subject_type text, p_amount numeric, p_currency text, p_risk_level core.risk_level)
returns setof governance.approval_policies
language sql
stable
rows 1
as $$
  select p.*
  from governance.approval_policies p
  where p.subject_type operator(pg_catalog.=) p_subject_type
    and (p.currency operator(pg_catalog.=) p_currency or p.currency operator(pg_catalog.=) '*')
    and p.minimum_risk operator(pg_catalog.<=) p_risk_level
    and case
      when p_amount is null then pg_catalog.lower_inf(p.amount_range) and pg_catalog.upper_inf(p.amount_range)
      else p.amount_range operator(pg_catalog.@>) p_amount
    end
  order by p.currency operator(pg_catalog.=) '*', p.minimum_risk desc
  limit 1
$$;

comment on function governance._approval_policy_for(text, numeric, text, core.risk_level) is
  'Policy that says who approves something: of those that fit, the currency''s own before *, then the highest minimum_risk; no row where none fits. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function governance._approval_policy_for(text, numeric, text, core.risk_level) from public;
--! EndIncluded governance/functions/approval_policy_for.sql
--! Included governance/functions/request_approvals.sql
create or replace function governance._request_approvals(p_subject_type text, p_requests jsonb, p_requested_by uuid)
returns setof governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_bad record;
  v_ids uuid[];
begin
  perform governance._supersede_approvals(
    p_subject_type,
    array(select (r.request ->> 'subject_id')::uuid from jsonb_array_elements(p_requests) as r (request)),
    'asked anew'
  );

  with requests as (
    select q.*, n.position
    from jsonb_array_elements(p_requests) with ordinality as n (request, position)
    cross join lateral jsonb_to_record(n.request) as q (
      subject_id uuid, parameters jsonb, amount numeric, currency text, risk_level core.risk_level, principal_id uuid
    )
  ),
  ruled as materialized (
    select r.*, p.id as policy_id, p.quorum, p.eligible_roles, p.expires_after
    from requests r
    left join lateral governance._approval_policy_for(p_subject_type, r.amount, r.currency, r.risk_level) as p on true
  ),
  refused as (
    select r.subject_id, r.amount, r.currency, r.risk_level
    from ruled r
    where r.policy_id is null
    order by r.position
    limit 1
  ),
  asked as (
    insert into governance.approvals (
      subject_type, subject_id, revision, parameters, parameters_hash, amount, currency, risk_level, requested_by, principal_id,
      policy_id, quorum, eligible_roles, state, requested_at, expires_at, decided_at
    )
    select
      p_subject_type,
      r.subject_id,
      coalesce((select max(a.revision) from governance.approvals a where a.subject_type = p_subject_type and a.subject_id = r.subject_id), 0) + 1,
      r.parameters,
      governance.parameters_hash(r.parameters),
      r.amount,
      r.currency,
      r.risk_level,
      p_requested_by,
      r.principal_id,
      r.policy_id,
      r.quorum,
      r.eligible_roles,
      case when r.quorum = 0 then 'approved'::governance.approval_state else 'pending' end,
      v_now,
      v_now + r.expires_after,
      case when r.quorum = 0 then v_now end
    from ruled r
    where not exists (select from refused)
    order by r.position
    returning id
  )
  select f.*, array(select k.id from asked k) as ids
  into v_bad
  from (select) as one
  left join refused f on true;

  if v_bad.subject_id is not null then
    raise exception using
      errcode = 'QM201',
      message = 'no policy says who approves this',
      detail = format(
        '%s %s: amount %s %s, risk %s', p_subject_type, v_bad.subject_id, coalesce(v_bad.amount::text, 'none'), v_bad.currency, v_bad.risk_level
      ),
      hint = 'Add a row to governance.approval_policies for its kind, amount and risk.';
  end if;

  v_ids := v_bad.ids;

  perform core.record_transitions(
    'approval', array(select a.id from governance.approvals a where a.id = any (v_ids) and a.state = 'pending'), 'nonexistent', 'pending'
  );
  perform core.record_transitions(
    'approval',
    array(select a.id from governance.approvals a where a.id = any (v_ids) and a.state = 'approved'),
    'nonexistent',
    'approved',
    'no approval needed'
  );

  return query
  select a.*
  from governance.approvals a
  where a.id = any (v_ids)
  order by a.id;
end
$$;

comment on function governance._request_approvals(text, jsonb, uuid) is
  'Puts things to the approvers, all or none, in a fixed number of statements: p_requests is an array of objects with subject_id, parameters, amount, currency, risk_level and principal_id. Each becomes the next revision of its subject; an open earlier one is superseded, its votes void. What needs no votes is approved at once. Error: QM201 no policy fits.';

revoke execute on function governance._request_approvals(text, jsonb, uuid) from public;
--! EndIncluded governance/functions/request_approvals.sql
--! Included governance/functions/request_approval.sql
create or replace function governance._request_approval(
  p_subject_type text,
  p_subject_id uuid,
  p_parameters jsonb,
  p_amount numeric,
  p_currency text,
  p_risk_level core.risk_level,
  p_requested_by uuid,
  p_principal_id uuid default null
)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_policy governance.approval_policies;
  v_revision integer;
  v_approval governance.approvals;
begin
  select p.*
  into v_policy
  from governance._approval_policy_for(p_subject_type, p_amount, p_currency, p_risk_level) as p;

  if not found then
    raise exception using
      errcode = 'QM201',
      message = 'no policy says who approves this',
      detail = format('%s %s: amount %s %s, risk %s', p_subject_type, p_subject_id, coalesce(p_amount::text, 'none'), p_currency, p_risk_level),
      hint = 'Add a row to governance.approval_policies for its kind, amount and risk.';
  end if;

  select max(a.revision)
  into v_revision
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = p_subject_id;

  if v_revision is not null then
    perform governance._supersede_approvals(p_subject_type, array[p_subject_id], 'asked anew');
  end if;

  insert into governance.approvals (
    subject_type, subject_id, revision, parameters, parameters_hash, amount, currency, risk_level, requested_by, principal_id,
    policy_id, quorum, eligible_roles, state, requested_at, expires_at, decided_at
  )
  values (
    p_subject_type, p_subject_id, coalesce(v_revision, 0) + 1, p_parameters, governance.parameters_hash(p_parameters), p_amount, p_currency,
    p_risk_level, p_requested_by, p_principal_id, v_policy.id, v_policy.quorum, v_policy.eligible_roles,
    case v_policy.quorum when 0 then 'approved' else 'pending' end::governance.approval_state, v_now, v_now + v_policy.expires_after,
    case v_policy.quorum when 0 then v_now end
  )
  returning * into v_approval;

  perform core.record_transition(
    'approval', v_approval.id, 'nonexistent', v_approval.state::text, case v_policy.quorum when 0 then 'no approval needed' end
  );

  return v_approval;
end
$$;

comment on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) is
  'Puts one thing to the approvers, and returns the request: the next revision of its subject; an open earlier one is superseded, its votes void. What needs no votes is approved at once. governance._request_approvals does it for many. Error: QM201 no policy fits.';

revoke execute on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) from public;
--! EndIncluded governance/functions/request_approval.sql
--! Included governance/functions/lock_pending_approval.sql
create or replace function governance._lock_pending_approval(p_approval_id uuid, p_parameters_hash text)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_role identity.user_role;
  v_approval governance.approvals;
begin
  -- The parent first, in a statement of its own: whoever decides next sees this vote.
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM202',
      message = 'there is no such approval',
      detail = format('approval %s', coalesce(p_approval_id::text, 'null')),
      hint = 'select * from governance.pending_approvals lists those that wait.';
  end if;

  v_user_id := identity.require_role('viewer', 'agent', 'analyst', 'planner', 'admin');

  if v_user_id in (v_approval.requested_by, v_approval.principal_id) then
    raise exception using
      errcode = 'QM205',
      message = 'nobody approves what is his own',
      detail = format('user %s asked for approval %s, or an agent did on his behalf', v_user_id, p_approval_id),
      hint = 'Let somebody else decide; to take it back use governance.cancel_approval.';
  end if;

  select u.role
  into strict v_role
  from identity.users u
  where u.id = v_user_id;

  if v_role = 'agent' or v_role <> all (v_approval.eligible_roles) then
    raise exception using
      errcode = 'QM206',
      message = 'this user may not decide this',
      detail = format(
        'user %s has the role %s; approval %s is for %s',
        v_user_id, v_role, p_approval_id, array_to_string(v_approval.eligible_roles, ', ')
      ),
      hint = 'Let a user with one of these roles decide.';
  end if;

  if v_approval.state <> 'pending' then
    raise exception using
      errcode = 'QM203',
      message = 'this approval is decided',
      detail = format('approval %s is %s', p_approval_id, v_approval.state),
      hint = 'Ask anew where it has to change.';
  end if;

  -- By the clock: a transaction that began in time does not carry the decision over the end.
  if v_approval.expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM204',
      message = 'this approval has expired',
      detail = format('approval %s expired at %s', p_approval_id, v_approval.expires_at),
      hint = 'Ask anew.';
  end if;

  if p_parameters_hash <> v_approval.parameters_hash then
    raise exception using
      errcode = 'QM207',
      message = 'this is not what was asked',
      detail = format('approval %s has the parameters %s', p_approval_id, v_approval.parameters),
      hint = 'Read the approval again and decide on what it says now.';
  end if;

  return v_approval;
end
$$;

comment on function governance._lock_pending_approval(uuid, text) is
  'Guard of the approvers'' commands: locks the approval and returns it where the session''s user may decide it now. Errors: QM101, QM102, QM202 to QM207.';

revoke execute on function governance._lock_pending_approval(uuid, text) from public;
--! EndIncluded governance/functions/lock_pending_approval.sql
--! Included governance/functions/cast_vote.sql
create or replace function governance._cast_vote(p_approval governance.approvals, p_decision governance.vote_decision, p_comment text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into governance.approval_votes as v (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash, comment)
  values (
    p_approval.id, identity.current_user_id(), p_approval.requester_key, p_approval.principal_key, p_decision, p_approval.parameters_hash,
    p_comment
  )
  on conflict on constraint approval_votes_pkey do update
  set
    decision = excluded.decision,
    parameters_hash = excluded.parameters_hash,
    comment = excluded.comment,
    voted_at = excluded.voted_at,
    revoked_at = null
  where v.revoked_at is not null
    or excluded.decision = 'reject';

  if not found then
    raise exception using
      errcode = 'QM208',
      message = 'this user has voted',
      detail = format('user %s on approval %s', identity.current_user_id(), p_approval.id),
      hint = 'One user counts once; another one has to agree.';
  end if;
end
$$;

comment on function governance._cast_vote(governance.approvals, governance.vote_decision, text) is
  'Writes the vote of the session''s user on a locked approval; a vote that was taken back can be given anew, and an approver can change to no. Error: QM208.';

revoke execute on function governance._cast_vote(governance.approvals, governance.vote_decision, text) from public;
--! EndIncluded governance/functions/cast_vote.sql
--! Included governance/functions/counted_votes.sql
create or replace function governance._counted_votes(p_approval_id uuid)
returns bigint
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select count(*)
    from governance.approvals a
    join governance.approval_votes v on v.approval_id = a.id
    join identity.users u on u.id = v.approver_id
    where a.id = p_approval_id
      and v.decision = 'approve'
      and v.revoked_at is null
      and v.parameters_hash = a.parameters_hash
      and u.is_active
      and u.role = any (a.eligible_roles)
  );
end
$$;

comment on function governance._counted_votes(uuid) is
  'Votes for an approval that count: not taken back, on its very parameters, of users who are active and eligible now.';

revoke execute on function governance._counted_votes(uuid) from public;
--! EndIncluded governance/functions/counted_votes.sql
--! Included governance/functions/approve.sql
create or replace function governance.approve(p_approval_id uuid, p_parameters_hash text default null, p_comment text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals := governance._lock_pending_approval(p_approval_id, p_parameters_hash);
begin
  perform governance._cast_vote(v_approval, 'approve', p_comment);

  -- The guard has proved that this vote counts.
  if v_approval.quorum <= 1 or governance._counted_votes(p_approval_id) >= v_approval.quorum then
    perform core.record_transition('approval', p_approval_id, 'pending', 'approved', p_comment);

    update governance.approvals a
    set
      state = 'approved',
      decided_at = clock_timestamp()
    where a.id = p_approval_id
    returning a.* into v_approval;
  end if;

  return v_approval;
end
$$;

comment on function governance.approve(uuid, text, text) is
  'Votes for an approval as the session''s user, and returns it: approved where that makes its quorum. p_parameters_hash: the hash of what the approver saw; refused where the approval says something else; null votes for what it says now. Errors: QM101, QM102, QM202 no such approval, QM203 decided, QM204 expired, QM205 own request, QM206 role, QM207 changed, QM208 voted before.';

revoke execute on function governance.approve(uuid, text, text) from public;
grant execute on function governance.approve(uuid, text, text) to qm_app;
--! EndIncluded governance/functions/approve.sql
--! Included governance/functions/reject.sql
create or replace function governance.reject(p_approval_id uuid, p_comment text, p_parameters_hash text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
begin
  if coalesce(btrim(p_comment), '') = '' then
    raise exception using
      errcode = 'QM209',
      message = 'a rejection says why',
      detail = format('approval %s', p_approval_id),
      hint = 'Give a comment.';
  end if;

  v_approval := governance._lock_pending_approval(p_approval_id, p_parameters_hash);

  perform governance._cast_vote(v_approval, 'reject', p_comment);
  perform core.record_transition('approval', p_approval_id, 'pending', 'rejected', p_comment);

  update governance.approvals a
  set
    state = 'rejected',
    decided_at = clock_timestamp()
  where a.id = p_approval_id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance.reject(uuid, text, text) is
  'Turns an approval down as the session''s user, and returns it: one veto is enough, whatever others voted. Errors: QM101, QM102, QM202 no such approval, QM203 decided, QM204 expired, QM205 own request, QM206 role, QM207 changed, QM209 no reason.';

revoke execute on function governance.reject(uuid, text, text) from public;
grant execute on function governance.reject(uuid, text, text) to qm_app;
--! EndIncluded governance/functions/reject.sql
--! Included governance/functions/cancel_approval.sql
create or replace function governance.cancel_approval(p_approval_id uuid, p_reason text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
  v_approval governance.approvals;
begin
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM202',
      message = 'there is no such approval',
      detail = format('approval %s', coalesce(p_approval_id::text, 'null')),
      hint = 'select * from governance.pending_approvals lists those that wait.';
  end if;

  if v_user_id is not null
    and v_user_id is distinct from v_approval.requested_by
    and v_user_id is distinct from v_approval.principal_id
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QM210',
      message = 'only who asked can take it back',
      detail = format('approval %s was asked by %s', p_approval_id, coalesce(v_approval.requested_by::text, 'the system')),
      hint = 'Let the requester or an admin cancel it, or turn it down with governance.reject.';
  end if;

  if v_approval.state not in ('pending', 'approved') or v_approval.used_at is not null then
    raise exception using
      errcode = 'QM203',
      message = 'this approval is decided',
      detail = format('approval %s is %s', p_approval_id, case when v_approval.used_at is null then v_approval.state::text else 'used' end),
      hint = 'What was done is undone by the commands of its room.';
  end if;

  perform core.record_transition('approval', p_approval_id, v_approval.state::text, 'cancelled', p_reason);

  update governance.approvals a
  set
    state = 'cancelled',
    decided_at = clock_timestamp()
  where a.id = p_approval_id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance.cancel_approval(uuid, text) is
  'Takes a request back before it was used, and returns the approval: for who asked, the principal, admins and the system. Errors: QM102, QM202 no such approval, QM203 decided, QM210 somebody else''s.';

revoke execute on function governance.cancel_approval(uuid, text) from public;
grant execute on function governance.cancel_approval(uuid, text) to qm_app;
--! EndIncluded governance/functions/cancel_approval.sql
--! Included governance/functions/withdraw_approval.sql
create or replace function governance._withdraw_approval(p_approval_id uuid, p_state governance.approval_state, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transition('approval', p_approval_id, 'approved', p_state::text, p_reason);

  update governance.approvals a
  set
    state = p_state,
    decided_at = case when p_state = 'pending' then null else clock_timestamp() end
  where a.id = p_approval_id;
end
$$;

comment on function governance._withdraw_approval(uuid, governance.approval_state, text) is
  'Takes an approval that was given and not used away: pending where votes are missing, cancelled where it is not what was asked. The caller holds its lock.';

revoke execute on function governance._withdraw_approval(uuid, governance.approval_state, text) from public;
--! EndIncluded governance/functions/withdraw_approval.sql
--! Included governance/functions/revoke_vote.sql
create or replace function governance.revoke_vote(p_approval_id uuid, p_reason text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_approval governance.approvals;
  v_is_revoked boolean := false;
begin
  -- The same row as who acts on the approval: either the vote is gone before, or it was used.
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  v_user_id := identity.require_role('viewer', 'agent', 'analyst', 'planner', 'admin');

  if v_approval.state in ('pending', 'approved') and v_approval.used_at is null then
    update governance.approval_votes v
    set revoked_at = clock_timestamp()
    where v.approval_id = p_approval_id
      and v.approver_id = v_user_id
      and v.revoked_at is null;

    v_is_revoked := found;
  end if;

  if not v_is_revoked then
    raise exception using
      errcode = 'QM211',
      message = 'there is no vote to take back',
      detail = format(
        'user %s, approval %s: %s', v_user_id, coalesce(p_approval_id::text, 'null'),
        case
          when v_approval.id is null then 'there is no such approval'
          when v_approval.used_at is not null then 'it was used'
          else v_approval.state::text
        end
      ),
      hint = 'Take back a vote of your own on an approval that was not used yet.';
  end if;

  if v_approval.state = 'approved' and governance._counted_votes(p_approval_id) < v_approval.quorum then
    perform governance._withdraw_approval(p_approval_id, 'pending', p_reason);

    select a.*
    into v_approval
    from governance.approvals a
    where a.id = p_approval_id;
  end if;

  return v_approval;
end
$$;

comment on function governance.revoke_vote(uuid, text) is
  'Takes back the vote of the session''s user, and returns the approval: pending again where the quorum is lost. Errors: QM101, QM102, QM211 no vote, used, or over.';

revoke execute on function governance.revoke_vote(uuid, text) from public;
grant execute on function governance.revoke_vote(uuid, text) to qm_app;
--! EndIncluded governance/functions/revoke_vote.sql
--! Included governance/functions/expire_approvals.sql
create or replace function governance.expire_approvals()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_open record;
  v_count integer := 0;
begin
  -- One session at a time: what is asked for has locks of its own, which two would take in other orders.
  if not pg_try_advisory_xact_lock('governance.approvals'::regclass::oid::bigint) then
    return 0;
  end if;

  for v_open in
    select a.id, a.state
    from governance.approvals a
    where a.state in ('pending', 'approved')
      and a.used_at is null
      and a.expires_at <= clock_timestamp()
    order by a.id
    for no key update skip locked
  loop
    perform core.record_transition('approval', v_open.id, v_open.state::text, 'expired');

    update governance.approvals a
    set state = 'expired'
    where a.id = v_open.id;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.expire_approvals() is
  'Ends the approvals whose time is over and that were not used, and returns their number; for a timer. Those that somebody decides at this moment wait for the next call; the commands look at the clock themselves.';

revoke execute on function governance.expire_approvals() from public;
grant execute on function governance.expire_approvals() to qm_app, qm_maintenance;
--! EndIncluded governance/functions/expire_approvals.sql
--! Included governance/functions/require_effective_approval.sql
create or replace function governance._require_effective_approval(p_subject_type text, p_subject_id uuid, p_parameters jsonb)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
begin
  -- Locked before anything is counted: who takes a vote back locks the same row.
  select a.*
  into v_approval
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = p_subject_id
    and a.state in ('pending', 'approved')
  for no key update;

  if v_approval.state is distinct from 'approved' then
    raise exception using
      errcode = 'QM212',
      message = 'this is not approved',
      detail = format('%s %s: %s', p_subject_type, p_subject_id, coalesce(v_approval.state::text, 'no open approval')),
      hint = 'Let it be approved first: governance.pending_approvals shows by whom.';
  end if;

  if v_approval.expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM204',
      message = 'this approval has expired',
      detail = format('approval %s of %s %s expired at %s', v_approval.id, p_subject_type, p_subject_id, v_approval.expires_at),
      hint = 'Ask anew.';
  end if;

  if governance.parameters_hash(p_parameters) <> v_approval.parameters_hash then
    raise exception using
      errcode = 'QM207',
      message = 'this is not what was asked',
      detail = format('%s %s: approved %s, now %s', p_subject_type, p_subject_id, v_approval.parameters, p_parameters),
      hint = 'Ask anew with what it is now.';
  end if;

  if governance._counted_votes(v_approval.id) < v_approval.quorum then
    raise exception using
      errcode = 'QM213',
      message = 'the quorum does not hold any more',
      detail = format(
        'approval %s of %s %s: %s of %s votes count', v_approval.id, p_subject_type, p_subject_id, governance._counted_votes(v_approval.id),
        v_approval.quorum
      ),
      hint = 'An approver left or changed roles: ask anew.';
  end if;

  update governance.approvals a
  set used_at = coalesce(a.used_at, clock_timestamp())
  where a.id = v_approval.id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance._require_effective_approval(text, uuid, jsonb) is
  'Called by whoever acts on an approval, in the same transaction: locks it, proves state, expiry by the clock, parameters and quorum once more, marks it used and returns it. Errors: QM204, QM207, QM212, QM213.';

revoke execute on function governance._require_effective_approval(text, uuid, jsonb) from public;
--! EndIncluded governance/functions/require_effective_approval.sql
--! Included governance/functions/alert_policy_for.sql
create or replace function governance._alert_policy_for(p_alert_type text, p_severity core.severity)
returns governance.alert_policies
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select p.*
  from governance.alert_policies p
  where p.alert_type in (p_alert_type, '*')
    and p.minimum_severity <= p_severity
  order by p.alert_type = '*', p.minimum_severity desc
  limit 1
$$;

comment on function governance._alert_policy_for(text, core.severity) is
  'Row of governance.alert_policies that holds for an alert; null where none does: then it opens at once and neither returns nor escalates.';

revoke execute on function governance._alert_policy_for(text, core.severity) from public;
--! EndIncluded governance/functions/alert_policy_for.sql
--! Included governance/functions/is_silenced.sql
create or replace function governance.is_silenced(p_alert governance.alerts)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select
    from governance.silences s
    where s.ends_at > statement_timestamp()
      and s.starts_at <= statement_timestamp()
      and p_alert.severity <= s.maximum_severity
      and (s.alert_type is null or s.alert_type = p_alert.alert_type)
      and (s.fingerprint_pattern is null or p_alert.fingerprint like s.fingerprint_pattern)
      and (s.subject_id is null or s.subject_id = p_alert.subject_id)
  )
$$;

comment on function governance.is_silenced(governance.alerts) is
  'Whether a silence keeps everybody from being told of an alert now.';

revoke execute on function governance.is_silenced(governance.alerts) from public;
grant execute on function governance.is_silenced(governance.alerts) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/functions/is_silenced.sql
--! Included governance/functions/is_inhibited.sql
create or replace function governance.is_inhibited(p_alert governance.alerts)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select
    from governance.inhibitions i
    join governance.alerts o
      on o.alert_type = i.source_type
      and o.subject_id = p_alert.subject_id
      and o.state in ('open', 'acknowledged', 'snoozed')
    where i.target_type = p_alert.alert_type
  )
$$;

comment on function governance.is_inhibited(governance.alerts) is
  'Whether another live alert about the same thing says more, so that nobody is told of this one now.';

revoke execute on function governance.is_inhibited(governance.alerts) from public;
grant execute on function governance.is_inhibited(governance.alerts) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/functions/is_inhibited.sql
--! Included governance/functions/tg_alerts__notify.sql
create or replace function governance.tg_alerts__notify()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.state = 'pending' or governance.is_silenced(new) or governance.is_inhibited(new) then
    return null;
  end if;

  perform pg_notify(
    'quartermaster_alerts',
    jsonb_build_object(
      'id', new.id,
      'event', case
        when tg_op = 'INSERT' then 'opened'
        when new.state = 'open' and old.state = 'open' then 'escalated'
        when new.state = 'open' and old.state = 'pending' then 'opened'
        when new.state = 'open' then 'reopened'
        else new.state::text
      end,
      'alert_type', left(new.alert_type, 100),
      'severity', new.severity,
      'state', new.state,
      'escalation_level', new.escalation_level,
      'changed_at', new.changed_at
    )::text
  );

  return null;
end
$$;

comment on function governance.tg_alerts__notify() is
  'Trigger of governance.alerts: tells the sessions that listen to quartermaster_alerts, at commit, what became of an alert, as a JSON object: id, event (opened, reopened, escalated, acknowledged, snoozed, resolved), alert_type, severity, state, escalation_level, changed_at. Not of pending, silenced and inhibited ones.';

revoke execute on function governance.tg_alerts__notify() from public;

drop trigger if exists tg_alerts__notify on governance.alerts;
drop trigger if exists tg_alerts__notify_change on governance.alerts;
create trigger tg_alerts__notify
after insert on governance.alerts
for each row
execute function governance.tg_alerts__notify();

create trigger tg_alerts__notify_change
after update on governance.alerts
for each row
when (old.state <> new.state or old.escalation_level <> new.escalation_level)
execute function governance.tg_alerts__notify();
--! EndIncluded governance/functions/tg_alerts__notify.sql
--! Included governance/functions/wake_alerts.sql
create or replace function governance.wake_alerts()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_due record;
  v_count integer := 0;
begin
  for v_due in
    select a.id, a.state, a.opens_at, p.escalate_after
    from governance.alerts a
    left join lateral governance._alert_policy_for(a.alert_type, a.severity) as p on true
    where (a.state = 'snoozed' and a.snoozed_until <= v_now)
      or (a.state = 'pending' and a.opens_at <= v_now)
      or (a.acknowledged_until <= v_now)
      or (a.escalates_at <= v_now)
    order by a.id
    for no key update of a skip locked
  loop
    if v_due.state <> 'open' then
      perform core.record_transition(
        'alert', v_due.id, v_due.state::text, 'open',
        case v_due.state
          when 'pending' then 'it lasts'
          when 'acknowledged' then 'nobody resolved it in time'
          else 'its time is over'
        end
      );
    end if;

    update governance.alerts a
    set
      state = 'open',
      snoozed_until = null,
      opens_at = null,
      acknowledged_until = null,
      escalation_level = a.escalation_level + case v_due.state when 'open' then 1 else 0 end,
      escalates_at = clock_timestamp() + v_due.escalate_after,
      changed_at = clock_timestamp()
    where a.id = v_due.id;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.wake_alerts() is
  'Does what time asks of alerts, and returns how many changed: opens the pending ones that lasted, the snoozed and the acknowledged ones whose time is over, and lets open ones that nobody took escalate by one level. For a timer, and whenever alerts are raised.';

revoke execute on function governance.wake_alerts() from public;
grant execute on function governance.wake_alerts() to qm_app, qm_maintenance;
--! EndIncluded governance/functions/wake_alerts.sql
--! Included governance/functions/raise_alerts.sql
create or replace function governance._raise_alerts(p_alerts jsonb)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_back record;
  v_reopened uuid[] := array[]::uuid[];
  v_open uuid[];
  v_pending uuid[];
  v_count integer;
begin
  -- Causes that came back soon: their alerts open again. In one order, so that two sessions do not deadlock.
  for v_back in
    select l.id, r.severity, r.title, r.message, r.related, p.escalate_after
    from jsonb_to_recordset(p_alerts) as r (
      alert_type text, severity core.severity, title text, message text, fingerprint text, related jsonb
    )
    cross join lateral governance._alert_policy_for(r.alert_type, r.severity) as p
    cross join lateral (
      select a.id, a.state, a.resolved_at
      from governance.alerts a
      where a.fingerprint = r.fingerprint
      order by a.first_seen_at desc, a.id desc
      limit 1
    ) as l
    where l.state = 'resolved'
      and l.resolved_at > v_now - p.reopen_within
    order by r.fingerprint
  loop
    continue when v_back.id = any (v_reopened);

    begin
      -- In a statement of its own: whoever opened it a moment ago is seen.
      perform a.id
      from governance.alerts a
      where a.id = v_back.id
      for no key update;

      update governance.alerts a
      set
        state = 'open',
        severity = v_back.severity,
        title = v_back.title,
        message = v_back.message,
        related = coalesce(v_back.related, '{}'),
        occurrence_count = a.occurrence_count + 1,
        reopened_count = a.reopened_count + 1,
        last_seen_at = clock_timestamp(),
        changed_at = clock_timestamp(),
        resolved_by = null,
        resolved_at = null,
        acknowledged_by = null,
        acknowledged_at = null,
        escalation_level = 0,
        escalates_at = clock_timestamp() + v_back.escalate_after
      where a.id = v_back.id
        and a.state = 'resolved';

      if found then
        perform core.record_transition('alert', v_back.id, 'resolved', 'open', 'it came back');
        v_reopened := v_reopened || v_back.id;
      end if;
    exception
      -- Another session raised a new one for the same cause: that one is counted below.
      when unique_violation then
        null;
    end;
  end loop;

  with raised as (
    insert into governance.alerts as a (
      alert_type, severity, title, message, fingerprint, subject_type, subject_id, related, state, opens_at, escalates_at, previous_alert_id
    )
    select
      r.alert_type, r.severity, r.title, r.message, r.fingerprint, r.subject_type, r.subject_id, coalesce(r.related, '{}'),
      case when p.hold_for > interval '0' then 'pending' else 'open' end::governance.alert_state,
      case when p.hold_for > interval '0' then clock_timestamp() + p.hold_for end,
      case when p.hold_for > interval '0' then null else clock_timestamp() + p.escalate_after end,
      (
        select b.id
        from governance.alerts b
        where b.fingerprint = r.fingerprint
        order by b.first_seen_at desc
        limit 1
      )
    from (
      -- One row a cause, so that no row meets itself.
      select distinct on (q.fingerprint) q.*
      from jsonb_to_recordset(p_alerts) as q (
        alert_type text, severity core.severity, title text, message text, fingerprint text, subject_type text, subject_id uuid, related jsonb
      )
      order by q.fingerprint, q.severity desc
    ) as r
    left join lateral governance._alert_policy_for(r.alert_type, r.severity) as p on true
    where not exists (select from governance.alerts o where o.id = any (v_reopened) and o.fingerprint = r.fingerprint)
    -- In one order, so that two sessions that raise many do not deadlock.
    order by r.fingerprint
    on conflict (fingerprint) where state <> 'resolved' do update
    set
      severity = excluded.severity,
      title = excluded.title,
      message = excluded.message,
      related = excluded.related,
      occurrence_count = a.occurrence_count + 1,
      last_seen_at = clock_timestamp()
    returning a.id, a.state, a.occurrence_count
  )
  select
    count(*),
    coalesce(array_agg(r.id) filter (where r.occurrence_count = 1 and r.state = 'open'), array[]::uuid[]),
    coalesce(array_agg(r.id) filter (where r.occurrence_count = 1 and r.state = 'pending'), array[]::uuid[])
  into v_count, v_open, v_pending
  from raised r;

  perform core.record_transitions('alert', v_open, 'nonexistent', 'open');
  perform core.record_transitions('alert', v_pending, 'nonexistent', 'pending');
  perform governance.wake_alerts();

  return v_count + cardinality(v_reopened);
end
$$;

comment on function governance._raise_alerts(jsonb) is
  'Raises alerts, an array of objects with alert_type, severity, title, message, fingerprint, subject_type, subject_id and related: a cause whose alert lives is counted and its values refreshed, whatever its state; one whose alert was resolved a moment ago opens that again; another gets a new alert, linked to the one before. governance.alert_policies says what a moment is and how long a cause must last first. Returns how many causes there were.';

revoke execute on function governance._raise_alerts(jsonb) from public;
--! EndIncluded governance/functions/raise_alerts.sql
--! Included governance/functions/end_alerts.sql
create or replace function governance._end_alerts(
  p_alert_ids uuid[],
  p_state governance.alert_state,
  p_reason text,
  p_resolved_by uuid default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transitions('alert', p_alert_ids, p_state::text, 'resolved', p_reason);

  update governance.alerts a
  set
    state = 'resolved',
    snoozed_until = null,
    opens_at = null,
    acknowledged_until = null,
    escalates_at = null,
    changed_at = clock_timestamp(),
    resolved_by = p_resolved_by,
    resolved_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_reason)
  where a.id = any (p_alert_ids);
end
$$;

comment on function governance._end_alerts(uuid[], governance.alert_state, text, uuid) is
  'Resolves alerts that are locked and all in one state: by a user, or null where their cause cleared.';

revoke execute on function governance._end_alerts(uuid[], governance.alert_state, text, uuid) from public;
--! EndIncluded governance/functions/end_alerts.sql
--! Included governance/functions/clear_alert.sql
create or replace function governance._clear_alert(p_alert_id uuid, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state governance.alert_state;
begin
  select a.state
  into v_state
  from governance.alerts a
  where a.id = p_alert_id
    and a.state <> 'resolved'
  for no key update;

  if found then
    perform governance._end_alerts(array[p_alert_id], v_state, p_reason);
  end if;
end
$$;

comment on function governance._clear_alert(uuid, text) is
  'Resolves an alert whose cause cleared, unless it is resolved.';

revoke execute on function governance._clear_alert(uuid, text) from public;
--! EndIncluded governance/functions/clear_alert.sql
--! Included governance/functions/resolve_alerts.sql
create or replace function governance._resolve_alerts(p_alert_type text, p_still_true text[], p_reason text)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_cleared record;
  v_count integer := 0;
begin
  perform a.id
  from governance.alerts a
  where a.alert_type = p_alert_type
    and a.state <> 'resolved'
    and a.fingerprint <> all (p_still_true)
  order by a.id
  for no key update;

  for v_cleared in
    select a.state, array_agg(a.id order by a.id) as ids
    from governance.alerts a
    where a.alert_type = p_alert_type
      and a.state <> 'resolved'
      and a.fingerprint <> all (p_still_true)
    group by a.state
  loop
    perform governance._end_alerts(v_cleared.ids, v_cleared.state, p_reason);

    v_count := v_count + cardinality(v_cleared.ids);
  end loop;

  return v_count;
end
$$;

comment on function governance._resolve_alerts(text, text[], text) is
  'Resolves the live alerts of a kind whose cause cleared: those whose fingerprint is not in p_still_true. Returns how many.';

revoke execute on function governance._resolve_alerts(text, text[], text) from public;
--! EndIncluded governance/functions/resolve_alerts.sql
--! Included governance/functions/lock_alert.sql
create or replace function governance._lock_alert(p_alert_id uuid)
returns governance.alerts
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select a.*
  into v_alert
  from governance.alerts a
  where a.id = p_alert_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM214',
      message = 'there is no such alert',
      detail = format('alert %s', coalesce(p_alert_id::text, 'null')),
      hint = 'select * from governance.active_alerts lists the live ones.';
  end if;

  if v_alert.state = 'resolved' then
    raise exception using
      errcode = 'QM215',
      message = 'this alert is resolved',
      detail = format('alert %s, since %s', p_alert_id, v_alert.resolved_at),
      hint = 'A cause that comes back raises a new one.';
  end if;

  return v_alert;
end
$$;

comment on function governance._lock_alert(uuid) is 'Guard of the commands of alerts: locks a live one. Errors: QM102, QM103, QM214, QM215.';

revoke execute on function governance._lock_alert(uuid) from public;
--! EndIncluded governance/functions/lock_alert.sql
--! Included governance/functions/raise_alert.sql
create or replace function governance.raise_alert(
  p_alert_type text,
  p_severity core.severity,
  p_title text,
  p_message text,
  p_fingerprint text,
  p_subject_type text default null,
  p_subject_id uuid default null,
  p_related jsonb default '{}'
)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  perform governance._raise_alerts(
    jsonb_build_array(
      jsonb_build_object(
        'alert_type', p_alert_type, 'severity', p_severity, 'title', p_title, 'message', p_message, 'fingerprint', p_fingerprint,
        'subject_type', p_subject_type, 'subject_id', p_subject_id, 'related', p_related
      )
    )
  );

  select a.*
  into v_alert
  from governance.alerts a
  where a.fingerprint = p_fingerprint
    and a.state <> 'resolved';

  return v_alert;
end
$$;

comment on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) is
  'Raises an alert and returns it: the live one of the same fingerprint is counted and refreshed, else a new one opens. Errors: QM102, QM103; the checks of governance.alerts.';

revoke execute on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) from public;
grant execute on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) to qm_app;
--! EndIncluded governance/functions/raise_alert.sql
--! Included governance/functions/acknowledge_alert.sql
create or replace function governance.acknowledge_alert(p_alert_id uuid, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if v_alert.state = 'acknowledged' then
    return v_alert;
  end if;

  perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'acknowledged', p_note);

  update governance.alerts a
  set
    state = 'acknowledged',
    snoozed_until = null,
    acknowledged_until = clock_timestamp() + (governance._alert_policy_for(a.alert_type, a.severity)).acknowledge_for,
    escalates_at = null,
    changed_at = clock_timestamp(),
    acknowledged_by = identity.current_user_id(),
    acknowledged_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.acknowledge_alert(uuid, text) is
  'Takes an open alert as the session''s user, and returns it; one that somebody has taken stays his. It opens again when the time of its policy is over. Errors: QM003 snoozed or pending, QM102, QM103, QM214 no such alert, QM215 resolved.';

revoke execute on function governance.acknowledge_alert(uuid, text) from public;
grant execute on function governance.acknowledge_alert(uuid, text) to qm_app;
--! EndIncluded governance/functions/acknowledge_alert.sql
--! Included governance/functions/snooze_alert.sql
create or replace function governance.snooze_alert(p_alert_id uuid, p_until timestamptz, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if not coalesce(isfinite(p_until) and p_until > clock_timestamp(), false) then
    raise exception using
      errcode = 'QM217',
      message = 'an alert keeps quiet until later',
      detail = format('until %s', coalesce(p_until::text, 'null')),
      hint = 'Give a moment in the future.';
  end if;

  if v_alert.state <> 'snoozed' then
    perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'snoozed', p_note);
  end if;

  update governance.alerts a
  set
    state = 'snoozed',
    snoozed_until = p_until,
    acknowledged_until = null,
    escalates_at = null,
    changed_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.snooze_alert(uuid, timestamptz, text) is
  'Lets an alert keep quiet until a moment, and returns it; it is counted meanwhile and opens again by governance.wake_alerts. Errors: QM102, QM103, QM214 no such alert, QM215 resolved, QM217 not in the future.';

revoke execute on function governance.snooze_alert(uuid, timestamptz, text) from public;
grant execute on function governance.snooze_alert(uuid, timestamptz, text) to qm_app;
--! EndIncluded governance/functions/snooze_alert.sql
--! Included governance/functions/resolve_alert.sql
create or replace function governance.resolve_alert(p_alert_id uuid, p_occurrence_count integer, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if p_occurrence_count is distinct from v_alert.occurrence_count then
    raise exception using
      errcode = 'QM216',
      message = 'this alert was seen again meanwhile',
      detail = format(
        'alert %s: seen %s times, resolved for %s', p_alert_id, v_alert.occurrence_count, coalesce(p_occurrence_count::text, 'null')
      ),
      hint = 'Look at it once more, then resolve it with the count that you saw.';
  end if;

  perform governance._end_alerts(array[p_alert_id], v_alert.state, p_note, identity.current_user_id());

  select a.*
  into v_alert
  from governance.alerts a
  where a.id = p_alert_id;

  return v_alert;
end
$$;

comment on function governance.resolve_alert(uuid, integer, text) is
  'Resolves an alert, and returns it. p_occurrence_count: how often it was seen when somebody decided so; refused where it was seen again since. Errors: QM102, QM103, QM214 no such alert, QM215 resolved, QM216 seen again.';

revoke execute on function governance.resolve_alert(uuid, integer, text) from public;
grant execute on function governance.resolve_alert(uuid, integer, text) to qm_app;
--! EndIncluded governance/functions/resolve_alert.sql
--! Included governance/functions/silence_alerts.sql
create or replace function governance.silence_alerts(
  p_ends_at timestamptz,
  p_reason text,
  p_alert_type text default null,
  p_fingerprint_pattern text default null,
  p_subject_id uuid default null,
  p_maximum_severity core.severity default 'high',
  p_starts_at timestamptz default null
)
returns governance.silences
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_starts_at timestamptz := coalesce(p_starts_at, statement_timestamp());
  v_silence governance.silences;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  if not coalesce(
    isfinite(p_ends_at) and p_ends_at > greatest(v_starts_at, clock_timestamp()) and p_ends_at <= v_starts_at + interval '90 days', false
  ) then
    raise exception using
      errcode = 'QM218',
      message = 'a silence has an end in sight',
      detail = format('from %s to %s', v_starts_at, coalesce(p_ends_at::text, 'null')),
      hint = 'Give an end in the future, at most 90 days after the beginning.';
  end if;

  insert into governance.silences (alert_type, fingerprint_pattern, subject_id, maximum_severity, starts_at, ends_at, reason, created_by)
  values (
    p_alert_type, p_fingerprint_pattern, p_subject_id, p_maximum_severity, v_starts_at, p_ends_at, p_reason, identity.current_user_id()
  )
  returning * into v_silence;

  return v_silence;
end
$$;

comment on function governance.silence_alerts(timestamptz, text, text, text, uuid, core.severity, timestamptz) is
  'Silences the alerts of a kind, of causes like a pattern or about a thing until a moment, and returns the silence. Alerts above p_maximum_severity are told nevertheless: critical ones unless it says so. Errors: QM102, QM103, QM218 no end in sight; the checks of governance.silences.';

revoke execute on function governance.silence_alerts(timestamptz, text, text, text, uuid, core.severity, timestamptz) from public;
grant execute on function governance.silence_alerts(timestamptz, text, text, text, uuid, core.severity, timestamptz) to qm_app;
--! EndIncluded governance/functions/silence_alerts.sql
--! Included governance/functions/end_silence.sql
create or replace function governance.end_silence(p_silence_id uuid)
returns governance.silences
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_silence governance.silences;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  update governance.silences s
  set
    ends_at = least(s.ends_at, statement_timestamp()),
    ended_by = case when s.ends_at > statement_timestamp() then identity.current_user_id() else s.ended_by end
  where s.id = p_silence_id
  returning s.* into v_silence;

  if not found then
    raise exception using
      errcode = 'QM219',
      message = 'there is no such silence',
      detail = format('silence %s', coalesce(p_silence_id::text, 'null')),
      hint = 'select * from governance.silences where ends_at > now() lists those that hold.';
  end if;

  return v_silence;
end
$$;

comment on function governance.end_silence(uuid) is
  'Ends a silence now, and returns it; one that is over stays as it was. Errors: QM102, QM103, QM219 no such silence.';

revoke execute on function governance.end_silence(uuid) from public;
grant execute on function governance.end_silence(uuid) to qm_app;
--! EndIncluded governance/functions/end_silence.sql
--! Included governance/functions/backoff.sql
create or replace function governance.backoff(p_base interval, p_attempt integer)
returns interval
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select least(p_base * power(2, least(greatest(p_attempt, 1), 20) - 1), interval '1 day')
$$;

comment on function governance.backoff(interval, integer) is
  'Wait after a failed attempt: the base, doubled with each attempt after the first, at most a day.';

revoke execute on function governance.backoff(interval, integer) from public;
grant execute on function governance.backoff(interval, integer) to qm_app, qm_readonly;
--! EndIncluded governance/functions/backoff.sql
--! Included governance/functions/action_parameters.sql
create or replace function governance._action_parameters(p_action governance.agent_actions)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('action_type', p_action.action_type, 'subject_id', p_action.subject_id, 'parameters', p_action.parameters)
$$;

comment on function governance._action_parameters(governance.agent_actions) is
  'What the approvers of an action agree to: its type, the thing that it changes and its parameters.';

revoke execute on function governance._action_parameters(governance.agent_actions) from public;
--! EndIncluded governance/functions/action_parameters.sql
--! Included governance/functions/ask_for_action.sql
create or replace function governance._ask_for_action(p_action governance.agent_actions)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
  v_action governance.agent_actions;
begin
  v_approval := governance._request_approval(
    'agent_action',
    p_action.id,
    governance._action_parameters(p_action),
    null,
    null,
    p_action.risk_level,
    p_action.requested_by,
    p_action.principal_id
  );

  perform core.record_transition(
    'agent_action', p_action.id, 'proposed', v_approval.state::text, case v_approval.quorum when 0 then 'no approval needed' end
  );

  update governance.agent_actions a
  set
    state = v_approval.state::text::governance.agent_action_state,
    approval_id = v_approval.id,
    requires_approval = v_approval.quorum > 0,
    updated_at = clock_timestamp()
  where a.id = p_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance._ask_for_action(governance.agent_actions) is
  'Puts a proposed action to the approvers that its risk asks for, and returns it: pending, or approved where it asks for nobody. Error: QM201.';

revoke execute on function governance._ask_for_action(governance.agent_actions) from public;
--! EndIncluded governance/functions/ask_for_action.sql
--! Included governance/functions/propose_action.sql
create or replace function governance.propose_action(
  p_action_type text,
  p_description text,
  p_parameters jsonb default '{}',
  p_risk_level core.risk_level default null,
  p_alert_id uuid default null,
  p_subject_type text default null,
  p_subject_id uuid default null,
  p_issue_id text default null,
  p_issue_type text default null,
  p_issue_severity core.severity default null,
  p_action_id text default null,
  p_idempotency_key text default null
)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.require_role('agent', 'analyst', 'planner', 'admin');
  v_stored jsonb;
  v_type governance.action_types;
  v_principal_id uuid;
  v_approval governance.approvals;
  v_action governance.agent_actions;
begin
  if p_idempotency_key is not null then
    v_stored := core.claim_idempotency_key(
      p_idempotency_key,
      'governance.propose_action',
      jsonb_build_array(
        p_action_type, p_description, p_parameters, p_risk_level, p_alert_id, p_subject_type, p_subject_id, p_issue_id, p_issue_type,
        p_issue_severity, p_action_id
      )
    );
    if v_stored is not null then
      return jsonb_populate_record(null::governance.agent_actions, v_stored);
    end if;
  end if;

  select t.*
  into v_type
  from governance.action_types t
  where t.action_type = p_action_type;

  if not found then
    raise exception using
      errcode = 'QM220',
      message = 'there is no such type of action',
      detail = format('type %s', coalesce(p_action_type, 'null')),
      hint = 'select action_type, description from governance.action_types lists them; the owner of the schema adds others.';
  end if;

  select u.principal_id
  into v_principal_id
  from identity.users u
  where u.id = v_user_id;

  v_action.id := core.uuid_v7();
  v_action.action_type := p_action_type;
  v_action.subject_id := p_subject_id;
  v_action.parameters := p_parameters;

  -- Asked before the action is written, so that it is written once, as what it is from now on.
  v_approval := governance._request_approval(
    'agent_action', v_action.id, governance._action_parameters(v_action), null, null, greatest(v_type.minimum_risk, p_risk_level), v_user_id,
    v_principal_id
  );

  insert into governance.agent_actions (
    id, action_id, action_type, description, risk_level, parameters, parameters_hash, alert_id, issue_id, issue_type, issue_severity,
    subject_type, subject_id, requested_by, principal_id, max_attempts, is_idempotent, approval_id, requires_approval, state
  )
  values (
    v_action.id, coalesce(p_action_id, v_action.id::text), p_action_type, p_description, v_approval.risk_level, p_parameters,
    governance.parameters_hash(p_parameters), p_alert_id, p_issue_id, p_issue_type, p_issue_severity, p_subject_type, p_subject_id, v_user_id,
    v_principal_id, v_type.max_attempts, v_type.is_idempotent, v_approval.id, v_approval.quorum > 0,
    v_approval.state::text::governance.agent_action_state
  )
  returning * into v_action;

  perform core.record_transition('agent_action', v_action.id, 'nonexistent', 'proposed');
  perform core.record_transition(
    'agent_action', v_action.id, 'proposed', v_action.state::text, case v_approval.quorum when 0 then 'no approval needed' end
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_action));
  end if;

  return v_action;
end
$$;

comment on function governance.propose_action(text, text, jsonb, core.risk_level, uuid, text, uuid, text, text, core.severity, text, text) is
  'Proposes an action as the session''s user, and returns it: approved where its risk asks for nobody, else pending. Its risk is p_risk_level, at least that of its type; who proposes has no vote, nor has the user whom an agent acts for. Errors: QM001 idempotency key, QM101 no user, QM102, QM103 role, QM201 no policy for its risk, QM220 no such type; agent_actions_action_id_key where the name is taken, agent_actions_alert_id_fkey where there is no such alert.';

revoke execute on function governance.propose_action(text, text, jsonb, core.risk_level, uuid, text, uuid, text, text, core.severity, text, text) from public;
grant execute on function governance.propose_action(text, text, jsonb, core.risk_level, uuid, text, uuid, text, text, core.severity, text, text) to qm_app;
--! EndIncluded governance/functions/propose_action.sql
--! Included governance/functions/lock_action.sql
create or replace function governance._lock_action(p_action_id uuid)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions;
begin
  -- Approvals first, as the approvers' commands do, then the action, each in a statement of its own.
  perform governance._lock_approvals('agent_action', array[p_action_id]);

  select a.*
  into v_action
  from governance.agent_actions a
  where a.id = p_action_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM221',
      message = 'there is no such action',
      detail = format('action %s', coalesce(p_action_id::text, 'null')),
      hint = 'select * from governance.action_queue lists those that are not over.';
  end if;

  return v_action;
end
$$;

comment on function governance._lock_action(uuid) is 'Guard of the commands of actions: locks one and its open approval. Error: QM221.';

revoke execute on function governance._lock_action(uuid) from public;
--! EndIncluded governance/functions/lock_action.sql
--! Included governance/functions/require_own_action.sql
create or replace function governance._require_own_action(p_action governance.agent_actions)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  if v_user_id is not null
    and v_user_id is distinct from p_action.requested_by
    and v_user_id is distinct from p_action.principal_id
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QM222',
      message = 'only who proposed an action can change it',
      detail = format('action %s was proposed by %s', p_action.id, p_action.requested_by),
      hint = 'Turn it down with governance.reject, or let its proposer or an admin do it.';
  end if;

  if p_action.state not in ('pending', 'approved') then
    raise exception using
      errcode = 'QM223',
      message = 'this action cannot be changed any more',
      detail = format('action %s is %s', p_action.id, p_action.state),
      hint = 'Propose another one.';
  end if;
end
$$;

comment on function governance._require_own_action(governance.agent_actions) is
  'Guard of what a proposer may do: the session''s user proposed the action, is whom it was proposed for, or an admin; and nobody began with it. Errors: QM102, QM222, QM223.';

revoke execute on function governance._require_own_action(governance.agent_actions) from public;
--! EndIncluded governance/functions/require_own_action.sql
--! Included governance/functions/revise_action.sql
create or replace function governance.revise_action(
  p_action_id uuid,
  p_expected_revision integer,
  p_parameters jsonb,
  p_description text default null
)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  perform governance._require_own_action(v_action);

  if p_expected_revision is distinct from v_action.revision then
    raise exception using
      errcode = 'QM224',
      message = 'this action was changed meanwhile',
      detail = format('action %s has revision %s, changed for %s', p_action_id, v_action.revision, coalesce(p_expected_revision::text, 'null')),
      hint = 'Read it again, and change what it says now.';
  end if;

  perform core.record_transition('agent_action', p_action_id, v_action.state::text, 'proposed', 'changed');

  update governance.agent_actions a
  set
    state = 'proposed',
    parameters = p_parameters,
    parameters_hash = governance.parameters_hash(p_parameters),
    description = coalesce(p_description, a.description),
    revision = a.revision + 1,
    updated_at = clock_timestamp()
  where a.id = p_action_id
  returning a.* into v_action;

  return governance._ask_for_action(v_action);
end
$$;

comment on function governance.revise_action(uuid, integer, jsonb, text) is
  'Gives an action that nobody began with other parameters, and returns it: the next revision, without votes. p_expected_revision: the one that was looked at. Errors: QM102, QM221 no such action, QM222 somebody else''s, QM223 begun or over, QM224 changed meanwhile.';

revoke execute on function governance.revise_action(uuid, integer, jsonb, text) from public;
grant execute on function governance.revise_action(uuid, integer, jsonb, text) to qm_app;
--! EndIncluded governance/functions/revise_action.sql
--! Included governance/functions/cancel_action.sql
create or replace function governance.cancel_action(p_action_id uuid, p_reason text default null)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  perform governance._require_own_action(v_action);

  -- The approval carries its action with it.
  perform governance.cancel_approval(v_action.approval_id, p_reason);

  select a.*
  into v_action
  from governance.agent_actions a
  where a.id = p_action_id;

  return v_action;
end
$$;

comment on function governance.cancel_action(uuid, text) is
  'Takes back an action that nobody began with, and returns it: for its proposer, whom it was proposed for, admins and the system. Errors: QM102, QM221 no such action, QM222 somebody else''s, QM223 begun or over.';

revoke execute on function governance.cancel_action(uuid, text) from public;
grant execute on function governance.cancel_action(uuid, text) to qm_app;
--! EndIncluded governance/functions/cancel_action.sql
--! Included governance/functions/tg_approvals__move_action.sql
create or replace function governance.tg_approvals__move_action()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A superseded approval follows its action, not the other way round.
  if new.state = 'superseded' then
    return null;
  end if;

  -- An action that waits is in the state of its approval, until it is begun.
  update governance.agent_actions a
  set
    state = new.state::text::governance.agent_action_state,
    updated_at = clock_timestamp()
  where a.id = new.subject_id
    and a.state = old.state::text::governance.agent_action_state
    and a.state in ('pending', 'approved')
    and new.state <> old.state;

  if found then
    perform core.record_transition('agent_action', new.subject_id, old.state::text, new.state::text, format('approval %s', new.state));
  end if;

  return null;
end
$$;

comment on function governance.tg_approvals__move_action() is
  'Trigger of governance.approvals: what the approvers decide about an action becomes its state in the same transaction.';

revoke execute on function governance.tg_approvals__move_action() from public;

drop trigger if exists tg_approvals__move_action on governance.approvals;
create trigger tg_approvals__move_action
after update of state on governance.approvals
for each row
when (new.subject_type = 'agent_action')
execute function governance.tg_approvals__move_action();
--! EndIncluded governance/functions/tg_approvals__move_action.sql
--! Included governance/functions/end_attempt.sql
create or replace function governance._end_attempt(p_action governance.agent_actions, p_error text, p_may_retry boolean)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_retried boolean := p_may_retry and p_action.attempt < p_action.max_attempts;
  v_action governance.agent_actions;
begin
  perform core.record_transition(
    'agent_action', p_action.id, p_action.state::text, case when v_is_retried then 'retry_wait' else 'failed' end, p_error
  );

  update governance.agent_actions a
  set
    state = case when v_is_retried then 'retry_wait' else 'failed' end::governance.agent_action_state,
    lease_expires_at = null,
    next_attempt_at = case
      when v_is_retried
        then clock_timestamp()
          + governance.backoff((select t.retry_after from governance.action_types t where t.action_type = a.action_type), a.attempt)
    end,
    completed_at = case when not v_is_retried then clock_timestamp() end,
    updated_at = clock_timestamp(),
    error = p_error
  where a.id = p_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance._end_attempt(governance.agent_actions, text, boolean) is
  'Ends an attempt of a locked action that did not succeed: the next one waits, twice as long each time, or the action has failed.';

revoke execute on function governance._end_attempt(governance.agent_actions, text, boolean) from public;
--! EndIncluded governance/functions/end_attempt.sql
--! Included governance/functions/recover_actions.sql
create or replace function governance.recover_actions()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lost governance.agent_actions;
  v_count integer := 0;
begin
  for v_lost in
    select a.*
    from governance.agent_actions a
    where a.state = 'executing'
      and a.lease_expires_at <= clock_timestamp()
    order by a.id
    for no key update skip locked
  loop
    if v_lost.is_idempotent then
      perform governance._end_attempt(v_lost, format('attempt %s of %s did not answer in time', v_lost.attempt, v_lost.claimed_by), true);
    else
      perform core.record_transition(
        'agent_action', v_lost.id, 'executing', 'unknown', format('attempt %s of %s did not answer in time', v_lost.attempt, v_lost.claimed_by)
      );

      update governance.agent_actions a
      set
        state = 'unknown',
        lease_expires_at = null,
        updated_at = clock_timestamp(),
        error = 'its worker did not answer in time: whether it was done is not known'
      where a.id = v_lost.id;
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.recover_actions() is
  'Ends the attempts whose lease is over, and returns their number: an action that may be done twice waits for its next attempt, another one is unknown until a human has looked. For a timer, and whenever actions are claimed.';

revoke execute on function governance.recover_actions() from public;
grant execute on function governance.recover_actions() to qm_app, qm_maintenance;
--! EndIncluded governance/functions/recover_actions.sql
--! Included governance/functions/refuse_claim.sql
create or replace function governance._refuse_claim(p_action_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  if v_action.state in ('pending', 'approved') then
    -- It says whether votes are missing, its time is over, it was changed, or a vote went away.
    perform governance._require_effective_approval('agent_action', v_action.id, governance._action_parameters(v_action));
  end if;

  raise exception using
    errcode = 'QM225',
    message = 'this action is not to be executed now',
    detail = format(
      'action %s is %s%s', p_action_id, v_action.state,
      case v_action.state
        when 'executing' then format(' by %s until %s', v_action.claimed_by, v_action.lease_expires_at)
        when 'retry_wait' then format(' until %s', v_action.next_attempt_at)
        else ''
      end
    ),
    hint = 'An action is executed once: governance.agent_actions shows what became of it.';
end
$$;

comment on function governance._refuse_claim(uuid) is 'Says why an action that was asked for by its id cannot be claimed. Errors: QM204, QM207, QM212, QM213, QM221, QM225.';

revoke execute on function governance._refuse_claim(uuid) from public;
--! EndIncluded governance/functions/refuse_claim.sql
--! Included governance/functions/claim_action.sql
create or replace function governance.claim_action(
  p_worker text,
  p_action_types text[] default null,
  p_action_id uuid default null,
  p_lease interval default null
)
returns setof governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval_id uuid;
  v_candidate uuid;
  v_action governance.agent_actions;
  v_refusal text;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  perform governance.recover_actions();

  loop
    -- The approval is the lock that who votes takes too; what others hold is left to them.
    select p.id, a.id
    into v_approval_id, v_candidate
    from governance.agent_actions a
    join governance.approvals p on p.id = a.approval_id
    where a.state in ('approved', 'retry_wait')
      and coalesce(a.next_attempt_at, '-infinity') <= clock_timestamp()
      and (p_action_types is null or a.action_type = any (p_action_types))
      and (p_action_id is null or a.id = p_action_id)
      -- An approval that is over is for governance.expire_approvals; a retry without one fails below.
      and (a.state = 'retry_wait' or p.expires_at > clock_timestamp())
    order by a.created_at, a.id
    limit 1
    for no key update of p skip locked;

    if not found then
      if p_action_id is not null then
        perform governance._refuse_claim(p_action_id);
      end if;

      return;
    end if;

    select a.*
    into v_action
    from governance.agent_actions a
    where a.id = v_candidate
    for no key update;

    -- Another worker was faster.
    continue when v_action.state not in ('approved', 'retry_wait') or v_action.next_attempt_at > clock_timestamp();

    begin
      perform governance._require_effective_approval('agent_action', v_action.id, governance._action_parameters(v_action));
      v_refusal := null;
    exception
      when sqlstate 'QM204' or sqlstate 'QM207' or sqlstate 'QM212' or sqlstate 'QM213' then
        -- Asked for by name it says why; else one that may not be executed does not keep the others waiting.
        if p_action_id is not null or (v_action.state = 'approved' and sqlstate = 'QM212') then
          raise;
        end if;

        v_refusal := sqlerrm;

        if v_action.state = 'approved' and sqlstate <> 'QM204' then
          perform governance._withdraw_approval(
            v_approval_id, case sqlstate when 'QM213' then 'pending' else 'cancelled' end::governance.approval_state, v_refusal
          );
        end if;
    end;

    exit when v_refusal is null;

    if v_action.state = 'retry_wait' then
      perform core.record_transition('agent_action', v_action.id, 'retry_wait', 'failed', v_refusal);

      update governance.agent_actions a
      set
        state = 'failed',
        next_attempt_at = null,
        completed_at = clock_timestamp(),
        updated_at = clock_timestamp(),
        error = v_refusal
      where a.id = v_action.id;
    end if;
  end loop;

  perform core.record_transition(
    'agent_action', v_action.id, v_action.state::text, 'executing', format('attempt %s, worker %s', v_action.attempt + 1, p_worker)
  );

  return query
  update governance.agent_actions a
  set
    state = 'executing',
    attempt = a.attempt + 1,
    claimed_by = p_worker,
    lease_expires_at = clock_timestamp() + coalesce(p_lease, (select t.lease from governance.action_types t where t.action_type = a.action_type)),
    next_attempt_at = null,
    executed_at = clock_timestamp(),
    updated_at = clock_timestamp()
  where a.id = v_action.id
  returning a.*;
end
$$;

comment on function governance.claim_action(text, text[], uuid, interval) is
  'Takes the oldest action that may be executed now, of some types or one by its id, for a worker and a time (default: that of its type), and returns it, or nothing where there is none. State, expiry by the clock, quorum and parameters are proved once more. An action whose quorum was lost waits for approvers again, a retry without an approval that holds has failed. What other workers hold is passed over. The attempt in the answer is what the worker shows to prolong, complete or fail it. Errors: QM102, QM103; with an id QM204 expired, QM207 changed, QM212 not approved, QM213 quorum lost, QM221 no such action, QM225 not to be executed now.';

revoke execute on function governance.claim_action(text, text[], uuid, interval) from public;
grant execute on function governance.claim_action(text, text[], uuid, interval) to qm_app;
--! EndIncluded governance/functions/claim_action.sql
--! Included governance/functions/lock_attempt.sql
create or replace function governance._lock_attempt(p_action_id uuid, p_attempt integer)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions;
begin
  perform identity._check_actor('agent', 'planner', 'admin');

  v_action := governance._lock_action(p_action_id);

  -- A worker that was thought dead and comes back changes nothing.
  if v_action.state <> 'executing' or v_action.attempt is distinct from p_attempt then
    raise exception using
      errcode = 'QM226',
      message = 'this attempt is not in force any more',
      detail = format('action %s is %s, attempt %s; told about attempt %s', p_action_id, v_action.state, v_action.attempt, coalesce(p_attempt::text, 'null')),
      hint = 'Drop what this attempt did: another one has taken over, or the lease was over.';
  end if;

  return v_action;
end
$$;

comment on function governance._lock_attempt(uuid, integer) is
  'Guard of a worker''s commands: locks the action where that attempt is in force. Errors: QM102, QM103, QM221, QM226.';

revoke execute on function governance._lock_attempt(uuid, integer) from public;
--! EndIncluded governance/functions/lock_attempt.sql
--! Included governance/functions/prolong_action.sql
create or replace function governance.prolong_action(p_action_id uuid, p_attempt integer, p_lease interval default null)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_attempt(p_action_id, p_attempt);
begin
  update governance.agent_actions a
  set
    lease_expires_at = clock_timestamp() + coalesce(p_lease, (select t.lease from governance.action_types t where t.action_type = a.action_type)),
    updated_at = clock_timestamp()
  where a.id = v_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance.prolong_action(uuid, integer, interval) is
  'The worker''s sign of life: prolongs the lease of its attempt from now on, and returns the action. Errors: QM102, QM103, QM221 no such action, QM226 attempt not in force.';

revoke execute on function governance.prolong_action(uuid, integer, interval) from public;
grant execute on function governance.prolong_action(uuid, integer, interval) to qm_app;
--! EndIncluded governance/functions/prolong_action.sql
--! Included governance/functions/complete_action.sql
create or replace function governance.complete_action(p_action_id uuid, p_attempt integer, p_result jsonb default '{}')
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_attempt(p_action_id, p_attempt);
begin
  perform core.record_transition('agent_action', p_action_id, 'executing', 'succeeded');

  update governance.agent_actions a
  set
    state = 'succeeded',
    lease_expires_at = null,
    completed_at = clock_timestamp(),
    updated_at = clock_timestamp(),
    result = p_result,
    error = null
  where a.id = v_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance.complete_action(uuid, integer, jsonb) is
  'Says that an attempt did what it was to do, and returns the action. Errors: QM102, QM103, QM221 no such action, QM226 attempt not in force.';

revoke execute on function governance.complete_action(uuid, integer, jsonb) from public;
grant execute on function governance.complete_action(uuid, integer, jsonb) to qm_app;
--! EndIncluded governance/functions/complete_action.sql
--! Included governance/functions/fail_action.sql
create or replace function governance.fail_action(p_action_id uuid, p_attempt integer, p_error text, p_may_retry boolean default true)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return governance._end_attempt(
    governance._lock_attempt(p_action_id, p_attempt), coalesce(nullif(btrim(p_error), ''), 'no reason given'), p_may_retry
  );
end
$$;

comment on function governance.fail_action(uuid, integer, text, boolean) is
  'Says that an attempt failed, and why, and returns the action: it waits for its next attempt where p_may_retry and attempts are left, else it has failed. Errors: QM102, QM103, QM221 no such action, QM226 attempt not in force.';

revoke execute on function governance.fail_action(uuid, integer, text, boolean) from public;
grant execute on function governance.fail_action(uuid, integer, text, boolean) to qm_app;
--! EndIncluded governance/functions/fail_action.sql
--! Included governance/functions/settle_action.sql
create or replace function governance.settle_action(p_action_id uuid, p_outcome governance.agent_action_state, p_note text)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.require_role('analyst', 'planner', 'admin');
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  if v_action.state <> 'unknown' or p_outcome not in ('succeeded', 'failed', 'retry_wait') then
    raise exception using
      errcode = 'QM227',
      message = 'there is nothing to settle like this',
      detail = format('action %s is %s, outcome %s', p_action_id, v_action.state, coalesce(p_outcome::text, 'null')),
      hint = 'Only an action that is unknown is settled: succeeded, failed, or retry_wait to try it again.';
  end if;

  if coalesce(btrim(p_note), '') = '' then
    raise exception using
      errcode = 'QM228',
      message = 'who settles an action says what was seen',
      detail = format('action %s', p_action_id),
      hint = 'Give a note.';
  end if;

  perform core.record_transition('agent_action', p_action_id, 'unknown', p_outcome::text, p_note);

  update governance.agent_actions a
  set
    state = p_outcome,
    max_attempts = case p_outcome when 'retry_wait' then greatest(a.max_attempts, a.attempt + 1) else a.max_attempts end,
    next_attempt_at = case p_outcome when 'retry_wait' then clock_timestamp() end,
    completed_at = case when p_outcome <> 'retry_wait' then clock_timestamp() end,
    updated_at = clock_timestamp(),
    result = jsonb_build_object('settled_by', v_user_id, 'note', p_note)
  where a.id = p_action_id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance.settle_action(uuid, governance.agent_action_state, text) is
  'Says what became of an action that is unknown, as a human who looked, and returns it: succeeded, failed, or retry_wait to try it again. Errors: QM101, QM102, QM103 role, QM221 no such action, QM227 nothing to settle, QM228 no note.';

revoke execute on function governance.settle_action(uuid, governance.agent_action_state, text) from public;
grant execute on function governance.settle_action(uuid, governance.agent_action_state, text) to qm_app;
--! EndIncluded governance/functions/settle_action.sql
--! Included governance/functions/verify_audit_log.sql
create or replace function governance.verify_audit_log()
returns table (finding text, subject text, expected text, found text)
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
  with entries as (
    select
      l.chain,
      l.sequence,
      l.hash,
      l.previous_hash,
      governance.audit_hash(l) as computed,
      lag(l.sequence) over w as sequence_before,
      lag(l.hash) over w as hash_before
    from governance.audit_log l
    window w as (partition by l.chain order by l.sequence)
  )
  select 'audit_entry_altered', format('chain %s entry %s', e.chain, e.sequence), encode(e.computed, 'hex'), encode(e.hash, 'hex')
  from entries e
  where e.computed <> e.hash
  union all
  select
    'audit_chain_broken',
    format('chain %s entry %s', e.chain, e.sequence),
    format('entry %s %s', e.sequence - 1, encode(e.previous_hash, 'hex')),
    coalesce(format('entry %s %s', e.sequence_before, encode(e.hash_before, 'hex')), 'nothing')
  from entries e
  where (e.sequence, e.previous_hash) is distinct from (
    coalesce(e.sequence_before, 0) + 1,
    coalesce(e.hash_before, (select s.hash from governance._audit_seeds() as s where s.chain = e.chain))
  )
  union all
  select
    'audit_chain_cut',
    format('chain %s', h.chain),
    format('entry %s %s', h.sequence, encode(h.hash, 'hex')),
    coalesce(format('entry %s %s', e.sequence, encode(e.hash, 'hex')), 'nothing')
  from governance.audit_heads h
  left join lateral (
    select l.sequence, l.hash
    from governance.audit_log l
    where l.chain = h.chain
    order by l.sequence desc
    limit 1
  ) as e on true
  where h.sequence <> coalesce(e.sequence, 0)
    or (e.sequence is not null and h.hash <> e.hash)
  union all
  select 'audit_chain_cut', format('chain %s', c.chain), 'a head', 'none'
  from governance._audit_seeds() as c
  where not exists (select from governance.audit_heads h where h.chain = c.chain)
  order by 1, 2
$$;

comment on function governance.verify_audit_log() is
  'Recomputes every hash of the audit log, and returns what does not agree, nothing where all is well: audit_entry_altered (its hash is another), audit_chain_broken (it does not follow the one before: a gap or a fork), audit_chain_cut (the end is missing). For auditors; ops.verify runs it too.';

revoke execute on function governance.verify_audit_log() from public;
grant execute on function governance.verify_audit_log() to qm_auditor, qm_maintenance;
--! EndIncluded governance/functions/verify_audit_log.sql
--! Included governance/functions/audit_position.sql
create or replace function governance.audit_position()
returns text
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
  select encode(sha256(string_agg(int8send(h.sequence) || h.hash, ''::bytea order by h.chain)), 'hex')
  from governance.audit_heads h
$$;

comment on function governance.audit_position() is
  'One hash, in hexadecimal, over the ends of all chains of the audit log: kept elsewhere each day, it proves later that the log of that day was not rewritten. For auditors.';

revoke execute on function governance.audit_position() from public;
grant execute on function governance.audit_position() to qm_auditor, qm_maintenance;
--! EndIncluded governance/functions/audit_position.sql
--! Included governance/views/pending_approvals.sql
create or replace view governance.pending_approvals
with (security_invoker = true)
as
select
  a.id,
  a.subject_type,
  a.subject_id,
  a.revision,
  a.parameters,
  a.parameters_hash,
  a.amount,
  a.currency,
  a.risk_level,
  a.requested_by,
  a.principal_id,
  a.requested_at,
  a.expires_at,
  a.quorum,
  (
    select count(*)
    from governance.approval_votes v
    where v.approval_id = a.id
      and v.decision = 'approve'
      and v.revoked_at is null
  ) as votes,
  a.eligible_roles
from governance.approvals a
where a.state = 'pending'
  and a.expires_at > statement_timestamp();

comment on view governance.pending_approvals is
  'What waits for votes and can still be decided: votes of quorum, who may vote (not requested_by, not principal_id), until when.';
comment on column governance.pending_approvals.id is 'Identifier.';
comment on column governance.pending_approvals.subject_type is 'Kind of thing that is approved.';
comment on column governance.pending_approvals.subject_id is 'The thing, by its identifier.';
comment on column governance.pending_approvals.revision is 'Number of the request for this thing, from 1.';
comment on column governance.pending_approvals.parameters is 'What exactly is agreed to.';
comment on column governance.pending_approvals.parameters_hash is 'SHA-256 of the parameters, in hexadecimal.';
comment on column governance.pending_approvals.amount is 'Amount of money that the band was chosen by; null where there is none.';
comment on column governance.pending_approvals.currency is 'ISO 4217 code of the amount.';
comment on column governance.pending_approvals.risk_level is 'Risk that the quorum was chosen by.';
comment on column governance.pending_approvals.requested_by is 'User who asks; null for the system. May not vote.';
comment on column governance.pending_approvals.principal_id is 'User for whom an agent asks; may not vote either.';
comment on column governance.pending_approvals.requested_at is 'When it was asked.';
comment on column governance.pending_approvals.expires_at is 'From then on, by the clock, it can neither be decided nor used.';
comment on column governance.pending_approvals.quorum is 'Distinct approvers needed.';
comment on column governance.pending_approvals.votes is 'Votes for it that count now.';
comment on column governance.pending_approvals.eligible_roles is 'Roles that may vote.';

grant select on governance.pending_approvals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/pending_approvals.sql
--! Included governance/views/active_alerts.sql
create or replace view governance.active_alerts
with (security_invoker = true)
as
select
  a.id,
  a.alert_type,
  a.severity,
  a.title,
  a.message,
  a.fingerprint,
  a.subject_type,
  a.subject_id,
  a.related,
  case
    when (a.state = 'snoozed' and a.snoozed_until <= statement_timestamp())
      or (a.state = 'pending' and a.opens_at <= statement_timestamp())
      or a.acknowledged_until <= statement_timestamp()
      then 'open'::governance.alert_state
    else a.state
  end as state,
  a.occurrence_count,
  a.reopened_count,
  a.escalation_level,
  a.first_seen_at,
  a.last_seen_at,
  a.acknowledged_by,
  a.acknowledged_at,
  a.snoozed_until,
  a.notes,
  a.previous_alert_id,
  governance.is_silenced(a) as is_silenced,
  governance.is_inhibited(a) as is_inhibited
from governance.alerts a
where a.state <> 'resolved'
  and (a.state <> 'pending' or a.opens_at <= statement_timestamp());

comment on view governance.active_alerts is
  'Live alerts; one whose snooze, wait or acknowledgement is over shows as open, one that has not lasted long enough does not show. is_silenced and is_inhibited: nobody is told of it now.';
comment on column governance.active_alerts.id is 'Identifier.';
comment on column governance.active_alerts.alert_type is 'Kind: low_stock, predicted_depletion, late_need, …';
comment on column governance.active_alerts.severity is 'How bad; refreshed each time it is seen.';
comment on column governance.active_alerts.title is 'One line.';
comment on column governance.active_alerts.message is 'What is the matter, with its values.';
comment on column governance.active_alerts.fingerprint is 'The cause: alerts with the same fingerprint are the same alert.';
comment on column governance.active_alerts.subject_type is 'Kind of thing that it is about: level, recommendation, model_version, …';
comment on column governance.active_alerts.subject_id is 'The thing, by its identifier.';
comment on column governance.active_alerts.related is 'Further values, a JSON object.';
comment on column governance.active_alerts.state is 'State; core.transitions lists the legal moves.';
comment on column governance.active_alerts.occurrence_count is 'How often it was seen.';
comment on column governance.active_alerts.reopened_count is 'How often it came back soon after it was resolved.';
comment on column governance.active_alerts.escalation_level is 'How often nobody took it in time, since it opened.';
comment on column governance.active_alerts.first_seen_at is 'When it was seen first.';
comment on column governance.active_alerts.last_seen_at is 'When it was seen last.';
comment on column governance.active_alerts.acknowledged_by is 'User who took it; null for the system.';
comment on column governance.active_alerts.acknowledged_at is 'When.';
comment on column governance.active_alerts.snoozed_until is 'Until when it keeps quiet.';
comment on column governance.active_alerts.notes is 'What people noted.';
comment on column governance.active_alerts.previous_alert_id is 'The alert of the same cause before this one.';
comment on column governance.active_alerts.is_silenced is 'True while a silence keeps it quiet.';
comment on column governance.active_alerts.is_inhibited is 'True while a worse alert about the same thing keeps it quiet.';

grant select on governance.active_alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/active_alerts.sql
--! Included governance/views/action_queue.sql
create or replace view governance.action_queue
with (security_invoker = true)
as
select
  a.id,
  a.action_id,
  a.action_type,
  a.description,
  a.risk_level,
  a.revision,
  a.parameters,
  a.parameters_hash,
  a.alert_id,
  a.requested_by,
  q.username as requested_by_name,
  a.principal_id,
  case
    when a.state in ('pending', 'approved') and p.expires_at <= statement_timestamp() then 'expired'::governance.agent_action_state
    else a.state
  end as state,
  a.approval_id,
  p.quorum,
  (
    select count(*)
    from governance.approval_votes v
    where v.approval_id = p.id
      and v.decision = 'approve'
      and v.revoked_at is null
  ) as votes,
  p.expires_at,
  a.attempt,
  a.max_attempts,
  a.claimed_by,
  a.lease_expires_at,
  a.next_attempt_at,
  a.error,
  a.created_at
from governance.agent_actions a
join governance.approvals p on p.id = a.approval_id
join identity.users q on q.id = a.requested_by
where a.state in ('pending', 'approved', 'executing', 'retry_wait', 'unknown');

comment on view governance.action_queue is
  'Actions that are not over: those that wait for approvers with their votes of quorum, those that may be executed, those that a worker has, and those that are unknown. One whose time is over shows as expired.';
comment on column governance.action_queue.id is 'Identifier of the action.';
comment on column governance.action_queue.action_id is 'Name that the proposer gave it, unique; else its identifier.';
comment on column governance.action_queue.action_type is 'What kind of action.';
comment on column governance.action_queue.description is 'What it is to do, for the approvers.';
comment on column governance.action_queue.risk_level is 'Risk: what the proposer said, at least that of the type. It decides how many must agree.';
comment on column governance.action_queue.revision is 'Number of the parameters, from 1; votes on an earlier one count no more.';
comment on column governance.action_queue.parameters is 'What exactly is to be done.';
comment on column governance.action_queue.parameters_hash is 'SHA-256 of the parameters, in hexadecimal: what votes are bound to.';
comment on column governance.action_queue.alert_id is 'Alert that it answers.';
comment on column governance.action_queue.requested_by is 'User who proposed it: the session''s. Has no vote.';
comment on column governance.action_queue.requested_by_name is 'Username of who proposed it.';
comment on column governance.action_queue.principal_id is 'User whom the agent acts for. Has no vote either.';
comment on column governance.action_queue.state is 'State; expired where its time is over.';
comment on column governance.action_queue.approval_id is 'Its newest request for approval.';
comment on column governance.action_queue.quorum is 'Distinct approvers needed.';
comment on column governance.action_queue.votes is 'Votes for it that count now.';
comment on column governance.action_queue.expires_at is 'From then on, by the clock, it can neither be decided nor used.';
comment on column governance.action_queue.attempt is 'Number of the attempt in force: only its worker can complete, fail or prolong it.';
comment on column governance.action_queue.max_attempts is 'Attempts before it counts as failed.';
comment on column governance.action_queue.claimed_by is 'Worker of the last attempt, by the name that it gave.';
comment on column governance.action_queue.lease_expires_at is 'Until when its worker has it.';
comment on column governance.action_queue.next_attempt_at is 'When it may be tried again.';
comment on column governance.action_queue.error is 'Why the last attempt failed.';
comment on column governance.action_queue.created_at is 'When it was proposed.';

grant select on governance.action_queue to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/action_queue.sql
--! Included governance/views/approval_history.sql
create or replace view governance.approval_history
with (security_invoker = true)
as
select
  a.id,
  a.subject_type,
  a.subject_id,
  a.revision,
  a.state,
  a.amount,
  a.currency,
  a.quorum,
  a.parameters,
  a.requested_by,
  q.username as requested_by_name,
  a.requested_at,
  a.expires_at,
  a.used_at,
  v.approver_id,
  u.username as approver_name,
  v.decision,
  v.comment,
  v.voted_at,
  v.revoked_at
from governance.approvals a
left join governance.approval_votes v on v.approval_id = a.id
left join identity.users u on u.id = v.approver_id
left join identity.users q on q.id = a.requested_by;

comment on view governance.approval_history is
  'Every approval with its votes, revoked ones too: who asked for what, who decided how, when. An approval without votes is one row with a null approver.';
comment on column governance.approval_history.id is 'Approval.';
comment on column governance.approval_history.subject_type is 'Kind of thing approved.';
comment on column governance.approval_history.subject_id is 'Thing approved.';
comment on column governance.approval_history.revision is 'Number of the request for this subject.';
comment on column governance.approval_history.state is 'State.';
comment on column governance.approval_history.amount is 'Amount at stake.';
comment on column governance.approval_history.currency is 'ISO 4217 code.';
comment on column governance.approval_history.quorum is 'Votes needed.';
comment on column governance.approval_history.parameters is 'What the votes are bound to.';
comment on column governance.approval_history.requested_by is 'User who asked; null for the system.';
comment on column governance.approval_history.requested_by_name is 'Name of that user.';
comment on column governance.approval_history.requested_at is 'When it was asked for.';
comment on column governance.approval_history.expires_at is 'Until when it holds.';
comment on column governance.approval_history.used_at is 'When it was used.';
comment on column governance.approval_history.approver_id is 'User who voted.';
comment on column governance.approval_history.approver_name is 'Name of that user.';
comment on column governance.approval_history.decision is 'How.';
comment on column governance.approval_history.comment is 'What was said.';
comment on column governance.approval_history.voted_at is 'When.';
comment on column governance.approval_history.revoked_at is 'When the vote was taken back.';

grant select on governance.approval_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/approval_history.sql
--! Included governance/views/integrity_findings.sql
create or replace view governance.integrity_findings
with (security_invoker = true)
as
select
  'approved_without_quorum'::text as finding,
  format('approval %s of %s %s', a.id, a.subject_type, a.subject_id) as subject,
  format('%s votes', a.quorum) as expected,
  format('%s votes', count(v.approver_id)) as actual
from governance.approvals a
left join governance.approval_votes v
  on v.approval_id = a.id
  and v.decision = 'approve'
  and v.revoked_at is null
  and v.parameters_hash = a.parameters_hash
where a.state = 'approved'
group by a.id
having count(v.approver_id) < a.quorum
union all
select
  'vote_on_other_parameters',
  format('vote of %s on approval %s', v.approver_id, a.id),
  a.parameters_hash,
  v.parameters_hash
from governance.approval_votes v
join governance.approvals a on a.id = v.approval_id
where v.parameters_hash <> a.parameters_hash
union all
select
  'parameters_hash_differs',
  format('approval %s', a.id),
  governance.parameters_hash(a.parameters),
  a.parameters_hash
from governance.approvals a
where a.parameters_hash <> governance.parameters_hash(a.parameters);

comment on view governance.integrity_findings is 'Approvals whose state, votes or hash do not agree; empty when all is well.';
comment on column governance.integrity_findings.finding is 'What is wrong; a name of ops.integrity_checks.';
comment on column governance.integrity_findings.subject is 'The approval that is wrong.';
comment on column governance.integrity_findings.expected is 'What its rows say.';
comment on column governance.integrity_findings.actual is 'What is kept.';

grant select on governance.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/integrity_findings.sql
--! Included governance/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM201', 'governance', 'approval_policy_missing', 'no policy says who approves this', 'Add a row to governance.approval_policies for its kind, amount and risk.'),
  ('QM202', 'governance', 'approval_not_found', 'there is no such approval', 'select * from governance.pending_approvals lists those that wait.'),
  ('QM203', 'governance', 'approval_decided', 'this approval is decided', 'governance.approvals shows its state; ask anew where it has to change.'),
  ('QM204', 'governance', 'approval_expired', 'this approval has expired', 'Ask anew.'),
  ('QM205', 'governance', 'own_request', 'nobody approves what is his own', 'Let somebody else decide.'),
  ('QM206', 'governance', 'approver_not_eligible', 'this user may not decide this', 'Let a user with one of its roles decide; governance.pending_approvals shows them.'),
  ('QM207', 'governance', 'parameters_changed', 'this is not what was asked', 'Read the approval again and decide on what it says now.'),
  ('QM208', 'governance', 'already_voted', 'this user has voted', 'One user counts once; take the vote back first with governance.revoke_vote.'),
  ('QM209', 'governance', 'reason_for_rejection', 'a rejection says why', 'Give a comment.'),
  ('QM210', 'governance', 'not_the_requester', 'only who asked can take it back', 'Let the requester or an admin cancel it.'),
  ('QM211', 'governance', 'vote_not_found', 'there is no vote to take back', 'Take back a vote of your own on an approval that was not used yet.'),
  ('QM212', 'governance', 'approval_not_given', 'this is not approved', 'Let it be approved first: governance.pending_approvals shows by whom.'),
  ('QM213', 'governance', 'quorum_lost', 'the quorum does not hold any more', 'An approver left or changed roles: let another one approve, or ask anew.'),
  ('QM214', 'governance', 'alert_not_found', 'there is no such alert', 'select * from governance.active_alerts lists the live ones.'),
  ('QM215', 'governance', 'alert_resolved', 'this alert is resolved', 'A cause that comes back raises a new one.'),
  ('QM216', 'governance', 'alert_seen_again', 'this alert was seen again meanwhile', 'Look at it once more, then resolve it with the count that you saw.'),
  ('QM217', 'governance', 'snooze_not_in_future', 'an alert keeps quiet until later', 'Give a moment in the future.'),
  ('QM218', 'governance', 'silence_without_end', 'a silence has an end in sight', 'Give an end in the future, at most 90 days after the beginning.'),
  ('QM219', 'governance', 'silence_not_found', 'there is no such silence', 'select * from governance.silences where ends_at > now() lists those that hold.'),
  ('QM220', 'governance', 'action_type_unknown', 'there is no such type of action', 'select action_type, description from governance.action_types lists them.'),
  ('QM221', 'governance', 'action_not_found', 'there is no such action', 'select * from governance.action_queue lists those that are not over.'),
  ('QM222', 'governance', 'action_of_another', 'only who proposed an action can change it', 'Turn it down with governance.reject, or let its proposer or an admin do it.'),
  ('QM223', 'governance', 'action_begun', 'this action cannot be changed any more', 'Propose another one.'),
  ('QM224', 'governance', 'action_changed', 'this action was changed meanwhile', 'Read it again, and change what it says now.'),
  ('QM225', 'governance', 'action_not_ready', 'this action is not to be executed now', 'An action is executed once: governance.agent_actions shows what became of it.'),
  ('QM226', 'governance', 'attempt_not_in_force', 'this attempt is not in force any more', 'Drop what this attempt did: another one has taken over, or the lease was over.'),
  ('QM227', 'governance', 'nothing_to_settle', 'there is nothing to settle like this', 'Only an action that is unknown is settled: succeeded, failed, or retry_wait to try it again.'),
  ('QM228', 'governance', 'settlement_without_note', 'who settles an action says what was seen', 'Give a note.'),
  ('QM229', 'governance', 'audit_chain_missing', 'the audit log cannot be written', 'Find out who deleted the head of a chain: governance.verify_audit_log() shows what is missing.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded governance/data/error_codes.sql
--! Included governance/data/states.sql
insert into core.machines (machine, room, description)
values
  ('approval', 'governance', 'Whether what was asked in governance.approvals may be done.'),
  ('alert', 'governance', 'Whether an alert of governance.alerts wants attention.'),
  ('agent_action', 'governance', 'What became of an action of governance.agent_actions.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('approval', 'nonexistent', false, 'Not asked yet.'),
  ('approval', 'pending', false, 'Waits for votes.'),
  ('approval', 'approved', false, 'Has its quorum.'),
  ('approval', 'rejected', true, 'An approver said no.'),
  ('approval', 'cancelled', true, 'Who asked took it back.'),
  ('approval', 'expired', true, 'Its time is over.'),
  ('approval', 'superseded', true, 'Asked anew with other parameters, or its subject went away.'),
  ('alert', 'nonexistent', false, 'Not raised yet.'),
  ('alert', 'pending', false, 'Has not lasted long enough yet.'),
  ('alert', 'open', false, 'Wants attention.'),
  ('alert', 'acknowledged', false, 'Somebody takes care of it.'),
  ('alert', 'snoozed', false, 'Keeps quiet for a while.'),
  ('alert', 'resolved', false, 'Over, unless its cause comes back soon.'),
  ('agent_action', 'nonexistent', false, 'Not proposed yet.'),
  ('agent_action', 'proposed', false, 'Said what is to be done; nobody was asked yet.'),
  ('agent_action', 'pending', false, 'Waits for approvers.'),
  ('agent_action', 'approved', false, 'May be executed.'),
  ('agent_action', 'rejected', true, 'An approver said no.'),
  ('agent_action', 'cancelled', true, 'Who asked took it back.'),
  ('agent_action', 'expired', true, 'Nobody decided, or executed it, in time.'),
  ('agent_action', 'executing', false, 'A worker is at it, under a lease.'),
  ('agent_action', 'retry_wait', false, 'An attempt failed; the next one waits.'),
  ('agent_action', 'succeeded', true, 'Done.'),
  ('agent_action', 'failed', true, 'Not done, and not tried again.'),
  ('agent_action', 'unknown', false, 'Its worker went away in the middle of something that must not be done twice: a human looks.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('approval', 'nonexistent', 'pending', 'governance._request_approvals', 'Is asked.'),
  ('approval', 'nonexistent', 'approved', 'governance._request_approvals', 'Needs nobody.'),
  ('approval', 'pending', 'approved', 'governance.approve', 'The quorum is reached.'),
  ('approval', 'pending', 'rejected', 'governance.reject', 'One veto.'),
  ('approval', 'pending', 'cancelled', 'governance.cancel_approval', 'Is taken back.'),
  ('approval', 'approved', 'cancelled', 'governance.cancel_approval', 'Is taken back before it was used.'),
  ('approval', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('approval', 'approved', 'expired', 'governance.expire_approvals', 'Nobody used it in time.'),
  ('approval', 'pending', 'superseded', 'governance._supersede_approvals', 'Something newer took its place.'),
  ('approval', 'approved', 'superseded', 'governance._supersede_approvals', 'Something newer took its place.'),
  ('approval', 'approved', 'pending', 'governance.revoke_vote', 'A vote was taken back.'),
  ('alert', 'nonexistent', 'open', 'governance._raise_alerts', 'Is seen.'),
  ('alert', 'nonexistent', 'pending', 'governance._raise_alerts', 'Is seen; its policy wants it to last.'),
  ('alert', 'pending', 'open', 'governance.wake_alerts', 'It lasted.'),
  ('alert', 'pending', 'resolved', 'governance.resolve_alert', 'The cause cleared before it lasted long enough.'),
  ('alert', 'acknowledged', 'open', 'governance.wake_alerts', 'Nobody resolved it in time.'),
  ('alert', 'resolved', 'open', 'governance._raise_alerts', 'It came back within the time of its policy.'),
  ('alert', 'open', 'acknowledged', 'governance.acknowledge_alert', 'Somebody takes it.'),
  ('alert', 'open', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'acknowledged', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'snoozed', 'open', 'governance.wake_alerts', 'Its time is over.'),
  ('alert', 'open', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'acknowledged', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'snoozed', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('agent_action', 'nonexistent', 'proposed', 'governance.propose_action', 'Is proposed.'),
  ('agent_action', 'proposed', 'pending', 'governance.propose_action', 'Its risk asks for approvers.'),
  ('agent_action', 'proposed', 'approved', 'governance.propose_action', 'Its risk asks for nobody.'),
  ('agent_action', 'pending', 'approved', 'governance.approve', 'The quorum is reached.'),
  ('agent_action', 'approved', 'pending', 'governance.revoke_vote', 'A vote was taken back.'),
  ('agent_action', 'pending', 'rejected', 'governance.reject', 'One veto.'),
  ('agent_action', 'pending', 'cancelled', 'governance.cancel_action', 'Is taken back.'),
  ('agent_action', 'approved', 'cancelled', 'governance.cancel_action', 'Is taken back.'),
  ('agent_action', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('agent_action', 'approved', 'expired', 'governance.expire_approvals', 'Nobody executed it in time.'),
  ('agent_action', 'pending', 'proposed', 'governance.revise_action', 'Its parameters change: the votes are void.'),
  ('agent_action', 'approved', 'proposed', 'governance.revise_action', 'Its parameters change: the votes are void.'),
  ('agent_action', 'approved', 'executing', 'governance.claim_action', 'A worker takes it; expiry, quorum and parameters are proved again.'),
  ('agent_action', 'retry_wait', 'executing', 'governance.claim_action', 'A worker tries again.'),
  ('agent_action', 'executing', 'succeeded', 'governance.complete_action', 'The attempt in force says so.'),
  ('agent_action', 'executing', 'retry_wait', 'governance.fail_action', 'It failed and attempts are left.'),
  ('agent_action', 'executing', 'failed', 'governance.fail_action', 'It failed for good.'),
  ('agent_action', 'retry_wait', 'failed', 'governance.claim_action', 'Its approval does not hold any more.'),
  ('agent_action', 'executing', 'unknown', 'governance.recover_actions', 'The lease is over and it must not be done twice.'),
  ('agent_action', 'unknown', 'succeeded', 'governance.settle_action', 'A human saw that it was done.'),
  ('agent_action', 'unknown', 'failed', 'governance.settle_action', 'A human saw that it was not done.'),
  ('agent_action', 'unknown', 'retry_wait', 'governance.settle_action', 'A human wants it tried again.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded governance/data/states.sql
--! Included governance/data/approval_policies.sql
-- Given once: a company that has bands of its own keeps them.
insert into governance.approval_policies (subject_type, amount_range, minimum_risk, quorum, eligible_roles, expires_after, description)
select
  v.subject_type, v.amount_range::numrange, v.minimum_risk::core.risk_level, v.quorum, v.eligible_roles::identity.user_role[],
  v.expires_after::interval, v.description
from (
  values
    ('procurement_recommendation', '(,50000)', 'low', 1, '{planner,admin}', '14 days', 'Purchases below 50,000: one other planner.'),
    ('procurement_recommendation', '[50000,250000)', 'low', 2, '{planner,admin}', '14 days', 'Purchases from 50,000: two others.'),
    ('procurement_recommendation', '[250000,)', 'low', 3, '{planner,admin}', '14 days', 'Purchases from 250,000: three others.'),
    ('agent_action', '(,)', 'low', 0, '{}', '24 hours', 'Actions of low risk: nobody.'),
    ('agent_action', '(,)', 'medium', 1, '{analyst,planner,admin}', '24 hours', 'Actions of medium risk: one person.'),
    ('agent_action', '(,)', 'high', 2, '{analyst,planner,admin}', '24 hours', 'Actions of high risk: two people.'),
    ('agent_action', '(,)', 'critical', 2, '{planner,admin}', '24 hours', 'Actions of critical risk: two planners or admins.'),
    ('model_deployment', '(,)', 'low', 0, '{}', '7 days', 'Deployments of low risk: nobody.'),
    ('model_deployment', '(,)', 'medium', 1, '{analyst,planner,admin}', '7 days', 'Deployments of medium risk: one person.'),
    ('model_deployment', '(,)', 'high', 2, '{analyst,planner,admin}', '7 days', 'Deployments of high risk: two people.'),
    ('model_deployment', '(,)', 'critical', 3, '{planner,admin}', '7 days', 'Deployments of critical risk: three planners or admins.')
) as v (subject_type, amount_range, minimum_risk, quorum, eligible_roles, expires_after, description)
where not exists (
  select
  from governance.approval_policies p
  where p.subject_type = v.subject_type
);
--! EndIncluded governance/data/approval_policies.sql
--! Included governance/data/alert_policies.sql
-- Given once: a company that has policies of its own keeps them.
insert into governance.alert_policies (alert_type, minimum_severity, reopen_within, acknowledge_for, escalate_after, description)
select v.alert_type, v.minimum_severity::core.severity, v.reopen_within::interval, v.acknowledge_for::interval, v.escalate_after::interval, v.description
from (
  values
    ('*', 'info', '15 minutes', null, null, 'Nothing urgent: waits until somebody looks.'),
    ('*', 'low', '15 minutes', null, '4 hours', 'Low: escalates every four hours.'),
    ('*', 'medium', '15 minutes', '24 hours', '1 hour', 'Medium: escalates every hour, stays with who took it for a day.'),
    ('*', 'high', '15 minutes', '8 hours', '15 minutes', 'High: escalates every quarter of an hour, stays with who took it for a shift.')
) as v (alert_type, minimum_severity, reopen_within, acknowledge_for, escalate_after, description)
where not exists (select from governance.alert_policies);
--! EndIncluded governance/data/alert_policies.sql
--! Included governance/data/inhibitions.sql
insert into governance.inhibitions (source_type, target_type, description)
values
  ('low_stock', 'predicted_depletion', 'What is low already need not be predicted.')
on conflict (source_type, target_type) do update
set description = excluded.description;
--! EndIncluded governance/data/inhibitions.sql
--! Included governance/data/action_types.sql
-- Given once: a company that has changed them keeps them.
insert into governance.action_types (action_type, minimum_risk, is_idempotent, max_attempts, lease, description)
values
  ('retrain_model', 'medium', true, 3, '1 hour', 'Trains a model anew.'),
  ('deploy_model', 'high', true, 3, '5 minutes', 'Brings a version of a model into use.'),
  ('rollback_model', 'high', true, 3, '5 minutes', 'Goes back to the version before.'),
  ('adjust_threshold', 'low', true, 3, '5 minutes', 'Changes the limit of a warning.'),
  ('send_alert', 'low', false, 3, '5 minutes', 'Tells somebody.'),
  ('collect_diagnostics', 'low', true, 3, '15 minutes', 'Gathers what helps to find a cause.'),
  ('validate_data', 'low', true, 3, '15 minutes', 'Looks through data for faults.'),
  ('generate_report', 'low', true, 3, '15 minutes', 'Writes a report.'),
  ('adjust_stock', 'medium', false, 1, '5 minutes', 'Corrects stock.'),
  ('place_order', 'high', false, 1, '5 minutes', 'Orders from a supplier.')
on conflict (action_type) do nothing;
--! EndIncluded governance/data/action_types.sql
--! Included governance/data/audit_heads.sql
insert into governance.audit_heads (chain, hash)
select s.chain, s.hash
from governance._audit_seeds() as s
on conflict (chain) do nothing;
--! EndIncluded governance/data/audit_heads.sql

reset role;
