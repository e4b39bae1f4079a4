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
