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
