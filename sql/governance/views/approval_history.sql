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
