create or replace function governance.recover_actions()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lost governance.agent_actions;
  v_count integer := 0;
begin
  for v_lost in
    select a.*
    from governance.agent_actions a
    where a.state = 'executing'
      and a.lease_expires_at <= clock_timestamp()
    order by a.id
    for no key update skip locked
  loop
    if v_lost.is_idempotent then
      perform governance._end_attempt(v_lost, format('attempt %s of %s did not answer in time', v_lost.attempt, v_lost.claimed_by), true);
    else
      perform core.record_transition(
        'agent_action', v_lost.id, 'executing', 'unknown', format('attempt %s of %s did not answer in time', v_lost.attempt, v_lost.claimed_by)
      );

      update governance.agent_actions a
      set
        state = 'unknown',
        lease_expires_at = null,
        updated_at = clock_timestamp(),
        error = 'its worker did not answer in time: whether it was done is not known'
      where a.id = v_lost.id;
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.recover_actions() is
  'Ends the attempts whose lease is over, and returns their number: an action that may be done twice waits for its next attempt, another one is unknown until a human has looked. For a timer, and whenever actions are claimed.';

revoke execute on function governance.recover_actions() from public;
grant execute on function governance.recover_actions() to qm_app, qm_maintenance;
