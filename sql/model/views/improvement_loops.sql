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

grant select on model.improvement_loops to qm_app, qm_readonly, qm_auditor, qm_maintenance;
