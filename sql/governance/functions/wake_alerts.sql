create or replace function governance.wake_alerts()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_due record;
  v_count integer := 0;
begin
  for v_due in
    select a.id, a.state, a.opens_at, p.escalate_after
    from governance.alerts a
    left join lateral governance._alert_policy_for(a.alert_type, a.severity) as p on true
    where (a.state = 'snoozed' and a.snoozed_until <= v_now)
      or (a.state = 'pending' and a.opens_at <= v_now)
      or (a.acknowledged_until <= v_now)
      or (a.escalates_at <= v_now)
    order by a.id
    for no key update of a skip locked
  loop
    if v_due.state <> 'open' then
      perform core.record_transition(
        'alert', v_due.id, v_due.state::text, 'open',
        case v_due.state
          when 'pending' then 'it lasts'
          when 'acknowledged' then 'nobody resolved it in time'
          else 'its time is over'
        end
      );
    end if;

    update governance.alerts a
    set
      state = 'open',
      snoozed_until = null,
      opens_at = null,
      acknowledged_until = null,
      escalation_level = a.escalation_level + case v_due.state when 'open' then 1 else 0 end,
      escalates_at = clock_timestamp() + v_due.escalate_after,
      changed_at = clock_timestamp()
    where a.id = v_due.id;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.wake_alerts() is
  'Does what time asks of alerts, and returns how many changed: opens the pending ones that lasted, the snoozed and the acknowledged ones whose time is over, and lets open ones that nobody took escalate by one level. For a timer, and whenever alerts are raised.';

revoke execute on function governance.wake_alerts() from public;
grant execute on function governance.wake_alerts() to qm_app, qm_maintenance;
