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
  case
    when (a.state = 'snoozed' and a.snoozed_until <= statement_timestamp())
      or (a.state = 'pending' and a.opens_at <= statement_timestamp())
      or a.acknowledged_until <= statement_timestamp()
      then 'open'::governance.alert_state
    else a.state
  end as state,
  a.occurrence_count,
  a.reopened_count,
  a.escalation_level,
  a.first_seen_at,
  a.last_seen_at,
  a.acknowledged_by,
  a.acknowledged_at,
  a.snoozed_until,
  a.notes,
  a.previous_alert_id,
  governance.is_silenced(a) as is_silenced,
  governance.is_inhibited(a) as is_inhibited
from governance.alerts a
where a.state <> 'resolved'
  and (a.state <> 'pending' or a.opens_at <= statement_timestamp());

comment on view governance.active_alerts is
  'Live alerts; one whose snooze, wait or acknowledgement is over shows as open, one that has not lasted long enough does not show. is_silenced and is_inhibited: nobody is told of it now.';

grant select on governance.active_alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
