create or replace function governance._clear_alert(p_alert_id uuid, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state governance.alert_state;
begin
  select a.state
  into v_state
  from governance.alerts a
  where a.id = p_alert_id
    and a.state <> 'resolved'
  for no key update;

  if found then
    perform governance._end_alerts(array[p_alert_id], v_state, p_reason);
  end if;
end
$$;

comment on function governance._clear_alert(uuid, text) is
  'Resolves an alert whose cause cleared, unless it is resolved.';

revoke execute on function governance._clear_alert(uuid, text) from public;
