create or replace function model.pause_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_deployment(p_deployment_id, 'canary');

  return model._move_deployment(p_deployment_id, 'paused', p_reason);
end
$$;

comment on function model.pause_deployment(uuid, text) is
  'Pauses a deployment at its weight until a human decides, and returns it. Errors: QM102, QM103, QM717 no such deployment, QM718 not canary.';

revoke execute on function model.pause_deployment(uuid, text) from public;
grant execute on function model.pause_deployment(uuid, text) to qm_app;
