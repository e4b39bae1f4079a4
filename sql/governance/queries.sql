/* @name Approve */
select
  a.id as "id!",
  a.subject_type as "subject_type!",
  a.subject_id as "subject_id!",
  a.revision as "revision!",
  a.parameters as "parameters!",
  a.parameters_hash as "parameters_hash!",
  a.amount as "amount?",
  a.currency as "currency?",
  a.risk_level as "risk_level!",
  a.requested_by as "requested_by?",
  a.principal_id as "principal_id?",
  a.policy_id as "policy_id?",
  a.quorum as "quorum!",
  a.eligible_roles as "eligible_roles!",
  a.state as "state!",
  a.requested_at as "requested_at!",
  a.expires_at as "expires_at!",
  a.decided_at as "decided_at?",
  a.used_at as "used_at?"
from governance.approve(:approvalId!, :parametersHash, :comment) as a;

/* @name Reject */
select
  a.id as "id!",
  a.subject_type as "subject_type!",
  a.subject_id as "subject_id!",
  a.revision as "revision!",
  a.parameters as "parameters!",
  a.parameters_hash as "parameters_hash!",
  a.amount as "amount?",
  a.currency as "currency?",
  a.risk_level as "risk_level!",
  a.requested_by as "requested_by?",
  a.principal_id as "principal_id?",
  a.policy_id as "policy_id?",
  a.quorum as "quorum!",
  a.eligible_roles as "eligible_roles!",
  a.state as "state!",
  a.requested_at as "requested_at!",
  a.expires_at as "expires_at!",
  a.decided_at as "decided_at?",
  a.used_at as "used_at?"
from governance.reject(:approvalId!, :comment!, :parametersHash) as a;

/* @name CancelApproval */
select
  a.id as "id!",
  a.subject_type as "subject_type!",
  a.subject_id as "subject_id!",
  a.revision as "revision!",
  a.parameters as "parameters!",
  a.parameters_hash as "parameters_hash!",
  a.amount as "amount?",
  a.currency as "currency?",
  a.risk_level as "risk_level!",
  a.requested_by as "requested_by?",
  a.principal_id as "principal_id?",
  a.policy_id as "policy_id?",
  a.quorum as "quorum!",
  a.eligible_roles as "eligible_roles!",
  a.state as "state!",
  a.requested_at as "requested_at!",
  a.expires_at as "expires_at!",
  a.decided_at as "decided_at?",
  a.used_at as "used_at?"
from governance.cancel_approval(:approvalId!, :reason!) as a;

/* @name RevokeVote */
select
  a.id as "id!",
  a.subject_type as "subject_type!",
  a.subject_id as "subject_id!",
  a.revision as "revision!",
  a.parameters as "parameters!",
  a.parameters_hash as "parameters_hash!",
  a.amount as "amount?",
  a.currency as "currency?",
  a.risk_level as "risk_level!",
  a.requested_by as "requested_by?",
  a.principal_id as "principal_id?",
  a.policy_id as "policy_id?",
  a.quorum as "quorum!",
  a.eligible_roles as "eligible_roles!",
  a.state as "state!",
  a.requested_at as "requested_at!",
  a.expires_at as "expires_at!",
  a.decided_at as "decided_at?",
  a.used_at as "used_at?"
from governance.revoke_vote(:approvalId!, :reason) as a;

/* @name ExpireApprovals */
select governance.expire_approvals() as "count!";

/* @name GetApproval */
select
  a.id as "id!",
  a.subject_type as "subject_type!",
  a.subject_id as "subject_id!",
  a.revision as "revision!",
  a.parameters as "parameters!",
  a.parameters_hash as "parameters_hash!",
  a.amount as "amount?",
  a.currency as "currency?",
  a.risk_level as "risk_level!",
  a.requested_by as "requested_by?",
  a.principal_id as "principal_id?",
  a.policy_id as "policy_id?",
  a.quorum as "quorum!",
  a.eligible_roles as "eligible_roles!",
  a.state as "state!",
  a.requested_at as "requested_at!",
  a.expires_at as "expires_at!",
  a.decided_at as "decided_at?",
  a.used_at as "used_at?"
from governance.approvals as a
where a.id = :approvalId!;

/* @name GetApprovalOfSubject */
select
  a.id as "id!",
  a.subject_type as "subject_type!",
  a.subject_id as "subject_id!",
  a.revision as "revision!",
  a.parameters as "parameters!",
  a.parameters_hash as "parameters_hash!",
  a.amount as "amount?",
  a.currency as "currency?",
  a.risk_level as "risk_level!",
  a.requested_by as "requested_by?",
  a.principal_id as "principal_id?",
  a.policy_id as "policy_id?",
  a.quorum as "quorum!",
  a.eligible_roles as "eligible_roles!",
  a.state as "state!",
  a.requested_at as "requested_at!",
  a.expires_at as "expires_at!",
  a.decided_at as "decided_at?",
  a.used_at as "used_at?"
from governance.approvals as a
where a.subject_type = :subjectType!
  and a.subject_id = :subjectId!
order by a.revision desc
limit 1;

/* @name ListPendingApprovals */
select
  p.expires_at::text as "page_key!",
  p.id as "id!",
  p.subject_type as "subject_type!",
  p.subject_id as "subject_id!",
  p.revision as "revision!",
  p.parameters as "parameters!",
  p.parameters_hash as "parameters_hash!",
  p.amount as "amount?",
  p.currency as "currency?",
  p.risk_level as "risk_level!",
  p.requested_by as "requested_by?",
  p.principal_id as "principal_id?",
  p.requested_at as "requested_at!",
  p.expires_at as "expires_at!",
  p.quorum as "quorum!",
  p.votes as "votes!",
  p.eligible_roles as "eligible_roles!"
from governance.pending_approvals as p
where (p.expires_at, p.id) > (
  coalesce(:afterExpiresAt::timestamptz, '-infinity'),
  coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
)
order by p.expires_at, p.id
limit :limit!;

/* @name ListApprovalHistory */
select
  h.id as "id!",
  h.subject_type as "subject_type!",
  h.subject_id as "subject_id!",
  h.revision as "revision!",
  h.state as "state!",
  h.amount as "amount?",
  h.currency as "currency?",
  h.quorum as "quorum!",
  h.parameters as "parameters!",
  h.requested_by as "requested_by?",
  h.requested_by_name as "requested_by_name?",
  h.requested_at as "requested_at!",
  h.expires_at as "expires_at!",
  h.used_at as "used_at?",
  h.approver_id as "approver_id?",
  h.approver_name as "approver_name?",
  h.decision as "decision?",
  h.comment as "comment?",
  h.voted_at as "voted_at?",
  h.revoked_at as "revoked_at?"
from governance.approval_history as h
where h.subject_type = :subjectType!
  and h.subject_id = :subjectId!
order by h.revision, h.voted_at;

/* @name ListApprovalPolicies */
select
  p.id as "id!",
  p.subject_type as "subject_type!",
  p.currency as "currency!",
  p.amount_range as "amount_range!",
  p.minimum_risk as "minimum_risk!",
  p.quorum as "quorum!",
  p.eligible_roles as "eligible_roles!",
  p.expires_after as "expires_after!",
  p.description as "description!",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from governance.approval_policies as p
order by p.subject_type, p.currency nulls first, p.amount_range;

/* @name RaiseAlert */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.raise_alert(
  :alertType!,
  :severity!,
  :title!,
  :message!,
  :fingerprint!,
  :subjectType,
  :subjectId,
  coalesce(:related::jsonb, '{}')
) as a;

/* @name AcknowledgeAlert */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.acknowledge_alert(:alertId!, :note) as a;

/* @name SnoozeAlert */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.snooze_alert(:alertId!, :until!, :note) as a;

/* @name ResolveAlert */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.resolve_alert(:alertId!, :occurrenceCount!, :note) as a;

/* @name GetAlert */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.alerts as a
where a.id = :alertId!;

/* @name ListActiveAlerts */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.active_alerts as a
where (a.severity, a.id) < (
  coalesce(:beforeSeverity::core.severity, 'critical'),
  coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
)
  and (:alertType::text is null or a.alert_type = :alertType)
order by a.severity desc, a.id desc
limit :limit!;

/* @name ListAlertsOfSubject */
select
  a.id as "id!",
  a.alert_type as "alert_type!",
  a.severity as "severity!",
  a.title as "title!",
  a.message as "message!",
  a.fingerprint as "fingerprint!",
  a.subject_type as "subject_type?",
  a.subject_id as "subject_id?",
  a.related as "related!",
  a.state as "state!",
  a.occurrence_count as "occurrence_count!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?"
from governance.alerts as a
where a.subject_id = :subjectId!
order by a.first_seen_at desc
limit :limit!;
