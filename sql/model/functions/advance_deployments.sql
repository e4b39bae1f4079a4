create or replace function model.advance_deployments()
returns table (deployment_id uuid, state model.deployment_state)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids uuid[] := array(
    select d.id
    from model.deployments d
    where d.state in ('canary', 'paused')
      or (d.state = 'active' and d.completed_at + d.rollback_window > clock_timestamp())
    order by d.model_id, d.id
  );
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- All approvals before the first model: an approver holds his and waits for the model. One that begins meanwhile waits
  -- for the next round.
  perform governance._lock_approvals('model_deployment', v_ids);

  foreach deployment_id in array v_ids
  loop
    -- It never waits for a model while it holds another: one that somebody works on is for the next round.
    perform
    from model.models m
    where m.id = (select d.model_id from model.deployments d where d.id = deployment_id)
    for no key update skip locked;

    continue when not found;

    -- Whoever owns the model: the timer acts for nobody.
    perform model._lock_version(d.version_id, false)
    from model.deployments d
    where d.id = deployment_id;

    select d.*
    into v_deployment
    from model.deployments d
    where d.id = deployment_id
    for no key update;

    -- Moved meanwhile.
    continue when v_deployment.state not in ('canary', 'paused', 'active');

    begin
      state := (model._follow_verdict(v_deployment)).state;
      return next;
    exception
      -- Its validation has run out, say: that is for a human, and no reason to leave the others.
      when sqlstate 'QM716' or sqlstate 'QM718' or sqlstate 'QM719' then
        continue;
    end;
  end loop;
end
$$;

comment on function model.advance_deployments() is
  'Advances every deployment that is under way or may still be rolled back, in one order of models, and returns where each is. One that cannot be advanced stays and does not keep the others. For a timer: of models of all owners. Errors: QM102, QM103.';

revoke execute on function model.advance_deployments() from public;
grant execute on function model.advance_deployments() to qm_app, qm_maintenance;
