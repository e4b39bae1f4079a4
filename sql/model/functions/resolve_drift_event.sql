create or replace function model.resolve_drift_event(p_drift_event_id uuid, p_reason text)
returns model.drift_events
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_event model.drift_events;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  select e.*
  into v_event
  from model.drift_events e
  where e.id = p_drift_event_id
    and model._sees_version(e.version_id);

  if found then
    perform model._lock_version(v_event.version_id);

    select e.*
    into v_event
    from model.drift_events e
    where e.id = p_drift_event_id;
  end if;

  if v_event.state is distinct from 'active' then
    raise exception using
      errcode = 'QM725',
      message = 'there is no such active drift event',
      detail = format('drift event %s: %s', coalesce(p_drift_event_id::text, 'null'), coalesce(v_event.state::text, 'none')),
      hint = 'select * from model.active_drift_events lists them.';
  end if;

  perform model._close_drift_event(v_event.version_id, v_event.kind, v_event.metric, p_reason);

  select e.*
  into v_event
  from model.drift_events e
  where e.id = p_drift_event_id;

  return v_event;
end
$$;

comment on function model.resolve_drift_event(uuid, text) is
  'Says that the cause of a drift event is gone, and returns it; its alert is resolved. Errors: QM102, QM103, QM725 not active.';

revoke execute on function model.resolve_drift_event(uuid, text) from public;
grant execute on function model.resolve_drift_event(uuid, text) to qm_app;
