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

grant select on governance.pending_approvals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
