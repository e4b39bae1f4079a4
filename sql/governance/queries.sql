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
  a.opens_at as "opens_at?",
  a.acknowledged_until as "acknowledged_until?",
  a.escalation_level as "escalation_level!",
  a.escalates_at as "escalates_at?",
  a.reopened_count as "reopened_count!",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.changed_at as "changed_at!"
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
  a.opens_at as "opens_at?",
  a.acknowledged_until as "acknowledged_until?",
  a.escalation_level as "escalation_level!",
  a.escalates_at as "escalates_at?",
  a.reopened_count as "reopened_count!",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.changed_at as "changed_at!"
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
  a.opens_at as "opens_at?",
  a.acknowledged_until as "acknowledged_until?",
  a.escalation_level as "escalation_level!",
  a.escalates_at as "escalates_at?",
  a.reopened_count as "reopened_count!",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.changed_at as "changed_at!"
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
  a.opens_at as "opens_at?",
  a.acknowledged_until as "acknowledged_until?",
  a.escalation_level as "escalation_level!",
  a.escalates_at as "escalates_at?",
  a.reopened_count as "reopened_count!",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.changed_at as "changed_at!"
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
  a.opens_at as "opens_at?",
  a.acknowledged_until as "acknowledged_until?",
  a.escalation_level as "escalation_level!",
  a.escalates_at as "escalates_at?",
  a.reopened_count as "reopened_count!",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.changed_at as "changed_at!"
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
  a.reopened_count as "reopened_count!",
  a.escalation_level as "escalation_level!",
  a.first_seen_at as "first_seen_at!",
  a.last_seen_at as "last_seen_at!",
  a.acknowledged_by as "acknowledged_by?",
  a.acknowledged_at as "acknowledged_at?",
  a.snoozed_until as "snoozed_until?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.is_silenced as "is_silenced!",
  a.is_inhibited as "is_inhibited!"
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
  a.opens_at as "opens_at?",
  a.acknowledged_until as "acknowledged_until?",
  a.escalation_level as "escalation_level!",
  a.escalates_at as "escalates_at?",
  a.reopened_count as "reopened_count!",
  a.resolved_by as "resolved_by?",
  a.resolved_at as "resolved_at?",
  a.notes as "notes?",
  a.previous_alert_id as "previous_alert_id?",
  a.changed_at as "changed_at!"
from governance.alerts as a
where a.subject_id = :subjectId!
order by a.first_seen_at desc
limit :limit!;

/* @name WakeAlerts */
select governance.wake_alerts() as "count!";

/* @name SilenceAlerts */
select
  r.id as "id!",
  r.alert_type as "alert_type?",
  r.fingerprint_pattern as "fingerprint_pattern?",
  r.subject_id as "subject_id?",
  r.maximum_severity as "maximum_severity!",
  r.starts_at as "starts_at!",
  r.ends_at as "ends_at!",
  r.reason as "reason!",
  r.created_by as "created_by?",
  r.ended_by as "ended_by?",
  r.created_at as "created_at!"
from governance.silence_alerts(
  :endsAt!,
  :reason!,
  :alertType,
  :fingerprintPattern,
  :subjectId,
  coalesce(:maximumSeverity::core.severity, 'high'::core.severity),
  :startsAt
) as r;

/* @name EndSilence */
select
  r.id as "id!",
  r.alert_type as "alert_type?",
  r.fingerprint_pattern as "fingerprint_pattern?",
  r.subject_id as "subject_id?",
  r.maximum_severity as "maximum_severity!",
  r.starts_at as "starts_at!",
  r.ends_at as "ends_at!",
  r.reason as "reason!",
  r.created_by as "created_by?",
  r.ended_by as "ended_by?",
  r.created_at as "created_at!"
from governance.end_silence(:silenceId!) as r;

/* @name ListSilences */
select
  r.id as "id!",
  r.alert_type as "alert_type?",
  r.fingerprint_pattern as "fingerprint_pattern?",
  r.subject_id as "subject_id?",
  r.maximum_severity as "maximum_severity!",
  r.starts_at as "starts_at!",
  r.ends_at as "ends_at!",
  r.reason as "reason!",
  r.created_by as "created_by?",
  r.ended_by as "ended_by?",
  r.created_at as "created_at!"
from governance.silences as r
where r.ends_at > statement_timestamp()
order by r.ends_at, r.id;

/* @name ListAlertPolicies */
select
  r.alert_type as "alert_type!",
  r.minimum_severity as "minimum_severity!",
  r.hold_for as "hold_for!",
  r.reopen_within as "reopen_within!",
  r.acknowledge_for as "acknowledge_for?",
  r.escalate_after as "escalate_after?",
  r.description as "description!",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.alert_policies as r
order by r.alert_type, r.minimum_severity;

/* @name ListAlertsChangedSince */
select
  r.id as "id!",
  r.alert_type as "alert_type!",
  r.severity as "severity!",
  r.title as "title!",
  r.message as "message!",
  r.fingerprint as "fingerprint!",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.related as "related!",
  r.state as "state!",
  r.occurrence_count as "occurrence_count!",
  r.first_seen_at as "first_seen_at!",
  r.last_seen_at as "last_seen_at!",
  r.acknowledged_by as "acknowledged_by?",
  r.acknowledged_at as "acknowledged_at?",
  r.snoozed_until as "snoozed_until?",
  r.opens_at as "opens_at?",
  r.acknowledged_until as "acknowledged_until?",
  r.escalation_level as "escalation_level!",
  r.escalates_at as "escalates_at?",
  r.reopened_count as "reopened_count!",
  r.resolved_by as "resolved_by?",
  r.resolved_at as "resolved_at?",
  r.notes as "notes?",
  r.previous_alert_id as "previous_alert_id?",
  r.changed_at as "changed_at!"
from governance.alerts as r
where r.changed_at >= :since!
order by r.changed_at, r.id
limit :limit!;

/* @name ListActionTypes */
select
  r.action_type as "action_type!",
  r.minimum_risk as "minimum_risk!",
  r.is_idempotent as "is_idempotent!",
  r.max_attempts as "max_attempts!",
  r.lease as "lease!",
  r.retry_after as "retry_after!",
  r.description as "description!",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.action_types as r
order by r.action_type;

/* @name ProposeAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.propose_action(
  :actionType!,
  :description!,
  coalesce(:parameters::jsonb, '{}'::jsonb),
  :riskLevel,
  :alertId,
  :subjectType,
  :subjectId,
  :issueId,
  :issueType,
  :issueSeverity,
  :actionId,
  :idempotencyKey
) as r;

/* @name ReviseAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.revise_action(:actionId!, :expectedRevision!, :parameters!, :description) as r;

/* @name CancelAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.cancel_action(:actionId!, :reason) as r;

/* @name ClaimAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.claim_action(:worker!, :actionTypes, :actionId, :lease) as r;

/* @name ProlongAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.prolong_action(:actionId!, :attempt!, :lease) as r;

/* @name CompleteAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.complete_action(:actionId!, :attempt!, coalesce(:result::jsonb, '{}'::jsonb)) as r;

/* @name FailAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.fail_action(:actionId!, :attempt!, :error!, coalesce(:mayRetry::boolean, true)) as r;

/* @name SettleAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.settle_action(:actionId!, :outcome!, :note!) as r;

/* @name RecoverActions */
select governance.recover_actions() as "count!";

/* @name GetAction */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.agent_actions as r
where r.id = :actionId!;

/* @name ListActions */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.revision as "revision!",
  r.alert_id as "alert_id?",
  r.issue_id as "issue_id?",
  r.issue_type as "issue_type?",
  r.issue_severity as "issue_severity?",
  r.subject_type as "subject_type?",
  r.subject_id as "subject_id?",
  r.requested_by as "requested_by!",
  r.principal_id as "principal_id?",
  r.approval_id as "approval_id?",
  r.requires_approval as "requires_approval!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.is_idempotent as "is_idempotent!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.executed_at as "executed_at?",
  r.completed_at as "completed_at?",
  r.result as "result?",
  r.error as "error?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from governance.agent_actions as r
where (:state::governance.agent_action_state is null or r.state = :state)
  and (:actionType::text is null or r.action_type = :actionType)
  and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by r.id desc
limit :limit!;

/* @name ListActionQueue */
select
  r.id as "id!",
  r.action_id as "action_id!",
  r.action_type as "action_type!",
  r.description as "description!",
  r.risk_level as "risk_level!",
  r.revision as "revision!",
  r.parameters as "parameters!",
  r.parameters_hash as "parameters_hash!",
  r.alert_id as "alert_id?",
  r.requested_by as "requested_by!",
  r.requested_by_name as "requested_by_name!",
  r.principal_id as "principal_id?",
  r.state as "state!",
  r.approval_id as "approval_id!",
  r.quorum as "quorum!",
  r.votes as "votes!",
  r.expires_at as "expires_at!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.next_attempt_at as "next_attempt_at?",
  r.error as "error?",
  r.created_at as "created_at!"
from governance.action_queue as r
where r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by r.id desc
limit :limit!;

/* @name ReadClock */
select clock_timestamp() as "now!";

/* @name ListAuditLog */
select
  r.at::text as "page_key!",
  r.chain as "chain!",
  r.sequence as "sequence!",
  r.at as "at!",
  r.actor_id as "actor_id?",
  r.login as "login!",
  r.transaction_id as "transaction_id!",
  r.operation as "operation!",
  r.table_name as "table_name!",
  r.row_id as "row_id!",
  r.before as "before?",
  r.after as "after?"
from governance.audit_log as r
where (:tableName::text is null or r.table_name = :tableName)
  and (:rowId::text is null or r.row_id = :rowId)
  and (:actorId::uuid is null or r.actor_id = :actorId)
  and (r.at, r.chain, r.sequence) < (
    coalesce(:beforeAt::timestamptz, 'infinity'),
    coalesce(:beforeChain::integer, 64),
    coalesce(:beforeSequence::bigint, 0)
  )
order by r.at desc, r.chain desc, r.sequence desc
limit :limit!;

/* @name VerifyAuditLog */
select r.finding as "finding!", r.subject as "subject!", r.expected as "expected!", r.found as "found!"
from governance.verify_audit_log() as r;

/* @name AuditPosition */
select governance.audit_position() as "position!";
