create or replace function model._close_drift_event(p_version_id uuid, p_kind model.drift_kind, p_metric text, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_event model.drift_events;
begin
  for v_event in
    select e.*
    from model.drift_events e
    where e.version_id = p_version_id
      and e.kind = p_kind
      and e.metric is not distinct from p_metric
      and e.state = 'active'
    for no key update
  loop
    perform core.record_transition('drift_event', v_event.id, 'active', 'resolved', p_reason);

    update model.drift_events e
    set
      state = 'resolved',
      resolved_at = clock_timestamp()
    where e.id = v_event.id;

    perform governance._clear_alert(v_event.alert_id, p_reason);
  end loop;
end
$$;

comment on function model._close_drift_event(uuid, model.drift_kind, text, text) is
  'Closes the active drift event of a locked version, and resolves its alert.';

revoke execute on function model._close_drift_event(uuid, model.drift_kind, text, text) from public;
