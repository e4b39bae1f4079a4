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

grant select on model.active_drift_events to qm_app, qm_readonly, qm_auditor, qm_maintenance;
