create or replace function governance.tg_alerts__notify()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.state = 'pending' or governance.is_silenced(new) or governance.is_inhibited(new) then
    return null;
  end if;

  perform pg_notify(
    'quartermaster_alerts',
    jsonb_build_object(
      'id', new.id,
      'event', case
        when tg_op = 'INSERT' then 'opened'
        when new.state = 'open' and old.state = 'open' then 'escalated'
        when new.state = 'open' and old.state = 'pending' then 'opened'
        when new.state = 'open' then 'reopened'
        else new.state::text
      end,
      'alert_type', left(new.alert_type, 100),
      'severity', new.severity,
      'state', new.state,
      'escalation_level', new.escalation_level,
      'changed_at', new.changed_at
    )::text
  );

  return null;
end
$$;

comment on function governance.tg_alerts__notify() is
  'Trigger of governance.alerts: tells the sessions that listen to quartermaster_alerts, at commit, what became of an alert, as a JSON object: id, event (opened, reopened, escalated, acknowledged, snoozed, resolved), alert_type, severity, state, escalation_level, changed_at. Not of pending, silenced and inhibited ones.';

revoke execute on function governance.tg_alerts__notify() from public;

drop trigger if exists tg_alerts__notify on governance.alerts;
drop trigger if exists tg_alerts__notify_change on governance.alerts;
create trigger tg_alerts__notify
after insert on governance.alerts
for each row
execute function governance.tg_alerts__notify();

create trigger tg_alerts__notify_change
after update on governance.alerts
for each row
when (old.state <> new.state or old.escalation_level <> new.escalation_level)
execute function governance.tg_alerts__notify();
