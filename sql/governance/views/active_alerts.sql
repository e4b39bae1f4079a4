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
comment on column governance.active_alerts.id is 'Identifier.';
comment on column governance.active_alerts.alert_type is 'Kind: low_stock, predicted_depletion, late_need, …';
comment on column governance.active_alerts.severity is 'How bad; refreshed each time it is seen.';
comment on column governance.active_alerts.title is 'One line.';
comment on column governance.active_alerts.message is 'What is the matter, with its values.';
comment on column governance.active_alerts.fingerprint is 'The cause: alerts with the same fingerprint are the same alert.';
comment on column governance.active_alerts.subject_type is 'Kind of thing that it is about: level, recommendation, model_version, …';
comment on column governance.active_alerts.subject_id is 'The thing, by its identifier.';
comment on column governance.active_alerts.related is 'Further values, a JSON object.';
comment on column governance.active_alerts.state is 'State; core.transitions lists the legal moves.';
comment on column governance.active_alerts.occurrence_count is 'How often it was seen.';
comment on column governance.active_alerts.reopened_count is 'How often it came back soon after it was resolved.';
comment on column governance.active_alerts.escalation_level is 'How often nobody took it in time, since it opened.';
comment on column governance.active_alerts.first_seen_at is 'When it was seen first.';
comment on column governance.active_alerts.last_seen_at is 'When it was seen last.';
comment on column governance.active_alerts.acknowledged_by is 'User who took it; null for the system.';
comment on column governance.active_alerts.acknowledged_at is 'When.';
comment on column governance.active_alerts.snoozed_until is 'Until when it keeps quiet.';
comment on column governance.active_alerts.notes is 'What people noted.';
comment on column governance.active_alerts.previous_alert_id is 'The alert of the same cause before this one.';
comment on column governance.active_alerts.is_silenced is 'True while a silence keeps it quiet.';
comment on column governance.active_alerts.is_inhibited is 'True while a worse alert about the same thing keeps it quiet.';

grant select on governance.active_alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
