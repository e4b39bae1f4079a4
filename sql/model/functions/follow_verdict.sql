create or replace function model._follow_verdict(p_deployment model.deployments)
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_judged record;
begin
  select j.*
  into strict v_judged
  from model.judge_deployment(p_deployment.id) as j;

  if v_judged.verdict = 'failure' then
    -- One that is active longer than its window is for a human: what it would go back to may be too old.
    if p_deployment.state in ('canary', 'paused') or p_deployment.completed_at + p_deployment.rollback_window > clock_timestamp() then
      perform model._refuse_rollback(p_deployment);
      perform model._undo_deployment(p_deployment, v_judged.reason);
    end if;
  elsif p_deployment.state = 'canary' and v_judged.verdict = 'inconclusive' then
    perform model._move_deployment(p_deployment.id, 'paused', v_judged.reason);
  elsif p_deployment.state = 'canary' and v_judged.verdict = 'success' then
    if p_deployment.step + 1 < cardinality(p_deployment.weights) then
      perform model._begin_step(
        p_deployment.id, p_deployment.step + 1, format('weight %s: %s', p_deployment.weights[p_deployment.step + 1], v_judged.reason)
      );
    else
      perform model._activate_deployment(p_deployment);
    end if;
  end if;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment.id;

  return v_deployment;
end
$$;

comment on function model._follow_verdict(model.deployments) is
  'Moves a deployment, which the caller has locked, to where model.judge_deployment says, and returns it. Errors: QM716, QM718.';

revoke execute on function model._follow_verdict(model.deployments) from public;
