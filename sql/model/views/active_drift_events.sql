create or replace view model.active_drift_events
with (security_invoker = true)
as
select
  e.id,
  v.model_id,
  m.name as model_name,
  e.version_id,
  v.version,
  e.kind,
  e.metric,
  e.severity,
  e.accuracy_drop,
  e.drift_score,
  e.affected_categories,
  e.report_id,
  e.alert_id,
  e.detected_at,
  e.last_seen_at
from model.drift_events e
join model.model_versions v on v.id = e.version_id
join model.models m on m.id = v.model_id
where e.state = 'active';

comment on view model.active_drift_events is
  'Drift whose cause is not gone yet.';
comment on column model.active_drift_events.id is 'Identifier of the event.';
comment on column model.active_drift_events.model_id is 'Model.';
comment on column model.active_drift_events.model_name is 'Name of the model.';
comment on column model.active_drift_events.version_id is 'Version.';
comment on column model.active_drift_events.version is 'Number, from 1, given when it is registered.';
comment on column model.active_drift_events.kind is 'What drifted.';
comment on column model.active_drift_events.metric is 'Metric that dropped, of performance drift.';
comment on column model.active_drift_events.severity is 'How bad.';
comment on column model.active_drift_events.accuracy_drop is 'By how much the metric dropped.';
comment on column model.active_drift_events.drift_score is 'Score from 0 to 1.';
comment on column model.active_drift_events.affected_categories is 'Features or categories that are affected.';
comment on column model.active_drift_events.report_id is 'Newest report that says so, of data drift.';
comment on column model.active_drift_events.alert_id is 'Alert that it raised.';
comment on column model.active_drift_events.detected_at is 'When it was detected.';
comment on column model.active_drift_events.last_seen_at is 'When it was detected last.';

grant select on model.active_drift_events to qm_app, qm_readonly, qm_auditor, qm_maintenance;
