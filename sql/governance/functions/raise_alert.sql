create or replace function governance.raise_alert(
  p_alert_type text,
  p_severity core.severity,
  p_title text,
  p_message text,
  p_fingerprint text,
  p_subject_type text default null,
  p_subject_id uuid default null,
  p_related jsonb default '{}'
)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  perform governance._raise_alerts(
    jsonb_build_array(
      jsonb_build_object(
        'alert_type', p_alert_type, 'severity', p_severity, 'title', p_title, 'message', p_message, 'fingerprint', p_fingerprint,
        'subject_type', p_subject_type, 'subject_id', p_subject_id, 'related', p_related
      )
    )
  );

  select a.*
  into v_alert
  from governance.alerts a
  where a.fingerprint = p_fingerprint
    and a.state <> 'resolved';

  return v_alert;
end
$$;

comment on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) is
  'Raises an alert and returns it: the live one of the same fingerprint is counted and refreshed, else a new one opens. Errors: QM102, QM103; the checks of governance.alerts.';

revoke execute on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) from public;
grant execute on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) to qm_app;
