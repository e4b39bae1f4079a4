create or replace function governance.resolve_alert(p_alert_id uuid, p_occurrence_count integer, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if p_occurrence_count is distinct from v_alert.occurrence_count then
    raise exception using
      errcode = 'QM216',
      message = 'this alert was seen again meanwhile',
      detail = format(
        'alert %s: seen %s times, resolved for %s', p_alert_id, v_alert.occurrence_count, coalesce(p_occurrence_count::text, 'null')
      ),
      hint = 'Look at it once more, then resolve it with the count that you saw.';
  end if;

  perform governance._end_alerts(array[p_alert_id], v_alert.state, p_note, identity.current_user_id());

  select a.*
  into v_alert
  from governance.alerts a
  where a.id = p_alert_id;

  return v_alert;
end
$$;

comment on function governance.resolve_alert(uuid, integer, text) is
  'Resolves an alert, and returns it. p_occurrence_count: how often it was seen when somebody decided so; refused where it was seen again since. Errors: QM102, QM103, QM214 no such alert, QM215 resolved, QM216 seen again.';

revoke execute on function governance.resolve_alert(uuid, integer, text) from public;
grant execute on function governance.resolve_alert(uuid, integer, text) to qm_app;
