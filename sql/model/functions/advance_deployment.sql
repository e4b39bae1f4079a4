create or replace function model.advance_deployment(p_deployment_id uuid)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  return model._follow_verdict(model._lock_deployment(p_deployment_id, 'canary', 'paused', 'active'));
end
$$;

comment on function model.advance_deployment(uuid) is
  'Does what model.judge_deployment says, and returns the deployment: the next weight or all of the traffic on success, back to the recorded predecessor on failure, paused where it is inconclusive, nothing while it waits. A paused one goes on by a human only, but failure rolls it back too. For a timer. Errors: QM102, QM103, QM716 validation expired, QM717 no such deployment, QM718 neither under way nor active, QM719 another one under way, QM730 another version is in use than it has beaten.';

revoke execute on function model.advance_deployment(uuid) from public;
grant execute on function model.advance_deployment(uuid) to qm_app;
