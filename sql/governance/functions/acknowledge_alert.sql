create or replace function governance.acknowledge_alert(p_alert_id uuid, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if v_alert.state = 'acknowledged' then
    return v_alert;
  end if;

  perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'acknowledged', p_note);

  update governance.alerts a
  set
    state = 'acknowledged',
    snoozed_until = null,
    acknowledged_until = clock_timestamp() + (governance._alert_policy_for(a.alert_type, a.severity)).acknowledge_for,
    escalates_at = null,
    changed_at = clock_timestamp(),
    acknowledged_by = identity.current_user_id(),
    acknowledged_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.acknowledge_alert(uuid, text) is
  'Takes an open alert as the session''s user, and returns it; one that somebody has taken stays his. It opens again when the time of its policy is over. Errors: QM003 snoozed or pending, QM102, QM103, QM214 no such alert, QM215 resolved.';

revoke execute on function governance.acknowledge_alert(uuid, text) from public;
grant execute on function governance.acknowledge_alert(uuid, text) to qm_app;
