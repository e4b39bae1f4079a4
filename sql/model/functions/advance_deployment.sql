create or replace function model.advance_deployment(p_deployment_id uuid)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_judged record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'canary', 'paused', 'active');

  select j.*
  into strict v_judged
  from model.judge_deployment(p_deployment_id) as j;

  if v_judged.verdict = 'failure' then
    -- One that is active longer than its window is for a human: what it would go back to may be too old.
    if v_deployment.state in ('canary', 'paused') or v_deployment.completed_at + v_deployment.rollback_window > clock_timestamp() then
      perform model._refuse_rollback(v_deployment);
      perform model._undo_deployment(v_deployment, v_judged.reason);
    end if;
  elsif v_deployment.state = 'canary' and v_judged.verdict = 'inconclusive' then
    perform model._move_deployment(p_deployment_id, 'paused', v_judged.reason);
  elsif v_deployment.state = 'canary' and v_judged.verdict = 'success' then
    if v_deployment.step + 1 < cardinality(v_deployment.weights) then
      perform model._begin_step(
        p_deployment_id, v_deployment.step + 1, format('weight %s: %s', v_deployment.weights[v_deployment.step + 1], v_judged.reason)
      );
    else
      perform model._activate_deployment(v_deployment);
    end if;
  end if;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id;

  return v_deployment;
end
$$;

comment on function model.advance_deployment(uuid) is
  'Does what model.judge_deployment says, and returns the deployment: the next weight or all of the traffic on success, back to the recorded predecessor on failure, paused where it is inconclusive, nothing while it waits. A paused one goes on by a human only, but failure rolls it back too. For a timer. Errors: QM102, QM103, QM716 validation expired, QM717 no such deployment, QM718 neither under way nor active, QM719 another one under way, QM730 another version is in use than it has beaten.';

revoke execute on function model.advance_deployment(uuid) from public;
grant execute on function model.advance_deployment(uuid) to qm_app;
