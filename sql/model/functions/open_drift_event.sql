create or replace function model._open_drift_event(
  p_version model.model_versions,
  p_kind model.drift_kind,
  p_metric text,
  p_severity core.severity,
  p_accuracy_drop double precision,
  p_drift_score double precision,
  p_affected text[],
  p_report_id uuid,
  p_message text
)
returns model.drift_events
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_event model.drift_events;
  v_name text;
  v_fingerprint text := concat_ws(':', case p_kind when 'data' then 'model_drift' else 'accuracy_drop' end, p_version.id, p_metric);
begin
  -- The caller holds the lock of the version: nobody else opens one meanwhile.
  update model.drift_events e
  set
    severity = p_severity,
    report_id = p_report_id,
    accuracy_drop = p_accuracy_drop,
    drift_score = p_drift_score,
    affected_categories = p_affected,
    last_seen_at = clock_timestamp()
  where e.version_id = p_version.id
    and e.kind = p_kind
    and e.metric is not distinct from p_metric
    and e.state = 'active'
  returning e.* into v_event;

  if not found then
    insert into model.drift_events (version_id, kind, metric, severity, report_id, accuracy_drop, drift_score, affected_categories)
    values (p_version.id, p_kind, p_metric, p_severity, p_report_id, p_accuracy_drop, p_drift_score, p_affected)
    returning * into v_event;

    perform core.record_transition('drift_event', v_event.id, 'nonexistent', 'active', p_message);
  end if;

  select m.name into strict v_name from model.models m where m.id = p_version.model_id;

  perform governance._raise_alerts(
    jsonb_build_array(
      jsonb_build_object(
        'alert_type', case p_kind when 'data' then 'model_drift' else 'accuracy_drop' end,
        'severity', p_severity,
        'title', format('%s version %s has drifted', v_name, p_version.version),
        'message', p_message,
        'fingerprint', v_fingerprint,
        'subject_type', 'model_version',
        'subject_id', p_version.id,
        'related', jsonb_build_object('drift_event_id', v_event.id, 'report_id', p_report_id)
      )
    )
  );

  update model.drift_events e
  set alert_id = (
    select a.id
    from governance.alerts a
    where a.fingerprint = v_fingerprint
      and a.state <> 'resolved'
  )
  where e.id = v_event.id
  returning e.* into v_event;

  return v_event;
end
$$;

comment on function model._open_drift_event(model.model_versions, model.drift_kind, text, core.severity, double precision, double precision, text[], uuid, text) is
  'Opens the drift event of a locked version, or refreshes the active one, with its alert, and returns it.';

revoke execute on function model._open_drift_event(model.model_versions, model.drift_kind, text, core.severity, double precision, double precision, text[], uuid, text) from public;
