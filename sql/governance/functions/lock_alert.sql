create or replace function governance._lock_alert(p_alert_id uuid)
returns governance.alerts
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select a.*
  into v_alert
  from governance.alerts a
  where a.id = p_alert_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM214',
      message = 'there is no such alert',
      detail = format('alert %s', coalesce(p_alert_id::text, 'null')),
      hint = 'select * from governance.active_alerts lists the live ones.';
  end if;

  if v_alert.state = 'resolved' then
    raise exception using
      errcode = 'QM215',
      message = 'this alert is resolved',
      detail = format('alert %s, since %s', p_alert_id, v_alert.resolved_at),
      hint = 'A cause that comes back raises a new one.';
  end if;

  return v_alert;
end
$$;

comment on function governance._lock_alert(uuid) is 'Guard of the commands of alerts: locks a live one. Errors: QM102, QM103, QM214, QM215.';

revoke execute on function governance._lock_alert(uuid) from public;
