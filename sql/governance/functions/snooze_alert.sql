create or replace function governance.snooze_alert(p_alert_id uuid, p_until timestamptz, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if not coalesce(isfinite(p_until) and p_until > clock_timestamp(), false) then
    raise exception using
      errcode = 'QM217',
      message = 'an alert keeps quiet until later',
      detail = format('until %s', coalesce(p_until::text, 'null')),
      hint = 'Give a moment in the future.';
  end if;

  if v_alert.state <> 'snoozed' then
    perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'snoozed', p_note);
  end if;

  update governance.alerts a
  set
    state = 'snoozed',
    snoozed_until = p_until,
    acknowledged_until = null,
    escalates_at = null,
    changed_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.snooze_alert(uuid, timestamptz, text) is
  'Lets an alert keep quiet until a moment, and returns it; it is counted meanwhile and opens again by governance.wake_alerts. Errors: QM102, QM103, QM214 no such alert, QM215 resolved, QM217 not in the future.';

revoke execute on function governance.snooze_alert(uuid, timestamptz, text) from public;
grant execute on function governance.snooze_alert(uuid, timestamptz, text) to qm_app;
