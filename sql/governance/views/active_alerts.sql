create or replace view governance.active_alerts
with (security_invoker = true)
as
select
  a.id,
  a.alert_type,
  a.severity,
  a.title,
  a.message,
  a.fingerprint,
  a.subject_type,
  a.subject_id,
  a.related,
  case when a.state = 'snoozed' and a.snoozed_until <= statement_timestamp() then 'open'::governance.alert_state else a.state end as state,
  a.occurrence_count,
  a.first_seen_at,
  a.last_seen_at,
  a.acknowledged_by,
  a.acknowledged_at,
  a.snoozed_until,
  a.notes,
  a.previous_alert_id
from governance.alerts a
where a.state <> 'resolved';

comment on view governance.active_alerts is 'Live alerts; one whose snooze is over shows as open.';

grant select on governance.active_alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
