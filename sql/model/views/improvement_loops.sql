create or replace view model.improvement_loops
with (security_invoker = true)
as
select
  e.id as drift_event_id,
  m.id as model_id,
  m.name as model_name,
  o.version as drifted_version,
  e.kind as drift_kind,
  e.severity,
  e.affected_categories,
  e.detected_at,
  e.state as drift_state,
  l.id as alert_id,
  l.state as alert_state,
  a.id as action_id,
  a.action_type,
  a.state as action_state,
  u.username as proposed_by,
  p.id as approval_id,
  p.state as approval_state,
  p.quorum,
  array(
    select t.username
    from governance.approval_votes b
    join identity.users t on t.id = b.approver_id
    where b.approval_id = p.id
      and b.decision = 'approve'
      and b.revoked_at is null
    order by b.voted_at
  ) as approved_by,
  w.id as retraining_id,
  w.state as retraining_state,
  w.outcome as retraining_outcome,
  n.id as version_id,
  n.version as new_version,
  n.state as version_state,
  c.id as validation_id,
  c.state as validation_state,
  c.improvement,
  c.p_value,
  d.id as deployment_id,
  d.environment,
  d.state as deployment_state,
  i.metric as impact_metric,
  i.improvement as impact,
  i.revenue_impact,
  i.currency
from model.drift_events e
join model.model_versions o on o.id = e.version_id
join model.models m on m.id = o.model_id
left join governance.alerts l on l.id = e.alert_id
left join governance.agent_actions a on a.alert_id = l.id
left join identity.users u on u.id = a.requested_by
left join governance.approvals p on p.id = a.approval_id
left join model.retraining_workflows w on w.drift_event_id = e.id and (w.action_id = a.id or w.action_id is null)
left join model.model_versions n on n.retraining_workflow_id = w.id
left join model.validations c on c.version_id = n.id
left join model.deployments d on d.validation_id = c.id
left join model.business_impacts i on i.deployment_id = d.id;

comment on view model.improvement_loops is
  'The loop, along foreign keys: drift, the alert that it raised, the action that answered it, who approved that, the retraining, the version that it made, its validation, its deployment and what that did to the business. What has not happened yet is null.';
comment on column model.improvement_loops.drift_event_id is 'Drift that began it.';
comment on column model.improvement_loops.model_id is 'Model.';
comment on column model.improvement_loops.model_name is 'Name of the model.';
comment on column model.improvement_loops.drifted_version is 'Number of the version that drifted.';
comment on column model.improvement_loops.drift_kind is 'What drifted: data or performance.';
comment on column model.improvement_loops.severity is 'How bad the drift is.';
comment on column model.improvement_loops.affected_categories is 'Features or categories that are affected.';
comment on column model.improvement_loops.detected_at is 'When it was detected.';
comment on column model.improvement_loops.drift_state is 'State of the drift event.';
comment on column model.improvement_loops.alert_id is 'Alert that the drift raised.';
comment on column model.improvement_loops.alert_state is 'State of the alert.';
comment on column model.improvement_loops.action_id is 'Action that answers the alert.';
comment on column model.improvement_loops.action_type is 'What kind of action.';
comment on column model.improvement_loops.action_state is 'State of the action.';
comment on column model.improvement_loops.proposed_by is 'Username of who proposed the action.';
comment on column model.improvement_loops.approval_id is 'Request for approval of the action.';
comment on column model.improvement_loops.approval_state is 'State of the approval.';
comment on column model.improvement_loops.quorum is 'Distinct approvers needed.';
comment on column model.improvement_loops.approved_by is 'Usernames of those who voted for it, in the order of their votes.';
comment on column model.improvement_loops.retraining_id is 'Retraining that the action led to.';
comment on column model.improvement_loops.retraining_state is 'State of the retraining.';
comment on column model.improvement_loops.retraining_outcome is 'What came of it: promoted, no improvement or rejected.';
comment on column model.improvement_loops.version_id is 'Version that the retraining made.';
comment on column model.improvement_loops.new_version is 'Number of that version.';
comment on column model.improvement_loops.version_state is 'State of that version.';
comment on column model.improvement_loops.validation_id is 'Validation of that version.';
comment on column model.improvement_loops.validation_state is 'State of the validation.';
comment on column model.improvement_loops.improvement is 'Share by which its loss is smaller: 1 - candidate / baseline; null where the baseline has none.';
comment on column model.improvement_loops.p_value is 'Probability of such a difference by chance, two-sided.';
comment on column model.improvement_loops.deployment_id is 'Deployment that the validation let pass.';
comment on column model.improvement_loops.environment is 'Environment of the deployment.';
comment on column model.improvement_loops.deployment_state is 'State of the deployment.';
comment on column model.improvement_loops.impact_metric is 'Metric of the business that was measured.';
comment on column model.improvement_loops.impact is 'Difference of the metric with the new version.';
comment on column model.improvement_loops.revenue_impact is 'Revenue that the difference is worth; null where no revenue was given.';
comment on column model.improvement_loops.currency is 'ISO 4217 code.';

grant select on model.improvement_loops to qm_app, qm_readonly, qm_auditor, qm_maintenance;
