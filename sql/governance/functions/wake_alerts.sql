create or replace function governance.wake_alerts()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_due uuid[];
begin
  v_due := array(
    select a.id
    from governance.alerts a
    where a.state = 'snoozed'
      and a.snoozed_until <= clock_timestamp()
    order by a.id
    for no key update skip locked
  );

  perform core.record_transitions('alert', v_due, 'snoozed', 'open');

  update governance.alerts a
  set
    state = 'open',
    snoozed_until = null
  where a.id = any (v_due);

  return cardinality(v_due);
end
$$;

comment on function governance.wake_alerts() is
  'Opens the snoozed alerts whose time is over, and returns their number; for a timer, and whenever alerts are raised.';

revoke execute on function governance.wake_alerts() from public;
grant execute on function governance.wake_alerts() to qm_app, qm_maintenance;
