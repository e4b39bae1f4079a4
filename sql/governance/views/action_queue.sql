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

grant select on governance.action_queue to qm_app, qm_readonly, qm_auditor, qm_maintenance;
