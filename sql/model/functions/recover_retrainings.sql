create or replace function model.recover_retrainings()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
  v_count integer := 0;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  for v_workflow in
    select w.*
    from model.retraining_workflows w
    where w.lease_expires_at <= clock_timestamp()
    order by w.id
    for no key update skip locked
  loop
    perform model._end_retraining_attempt(v_workflow, format('attempt %s of %s did not answer in time', v_workflow.attempt, v_workflow.claimed_by));
    v_count := v_count + 1;
  end loop;

  for v_workflow in
    select w.*
    from model.retraining_workflows w
    where w.state = 'requested'
      and w.not_before <= clock_timestamp()
    order by w.id
    for no key update skip locked
  loop
    perform model._move_retraining(v_workflow, 'queued');
    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function model.recover_retrainings() is
  'Does what time asks of retrainings, and returns how many changed: ends the attempts whose lease is over, and queues those whose pause is over. For a timer, and whenever one is claimed.';

revoke execute on function model.recover_retrainings() from public;
grant execute on function model.recover_retrainings() to qm_app, qm_maintenance;
