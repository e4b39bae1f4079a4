create or replace function governance._end_alerts(
  p_alert_ids uuid[],
  p_state governance.alert_state,
  p_reason text,
  p_resolved_by uuid default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transitions('alert', p_alert_ids, p_state::text, 'resolved', p_reason);

  update governance.alerts a
  set
    state = 'resolved',
    snoozed_until = null,
    opens_at = null,
    acknowledged_until = null,
    escalates_at = null,
    changed_at = clock_timestamp(),
    resolved_by = p_resolved_by,
    resolved_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_reason)
  where a.id = any (p_alert_ids);
end
$$;

comment on function governance._end_alerts(uuid[], governance.alert_state, text, uuid) is
  'Resolves alerts that are locked and all in one state: by a user, or null where their cause cleared.';

revoke execute on function governance._end_alerts(uuid[], governance.alert_state, text, uuid) from public;
