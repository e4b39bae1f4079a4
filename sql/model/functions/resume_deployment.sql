create or replace function model.resume_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity.require_role('analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'paused');

  return model._begin_step(p_deployment_id, v_deployment.step, p_reason);
end
$$;

comment on function model.resume_deployment(uuid, text) is
  'Lets a paused deployment go on with its step, which begins anew, as a human, and returns it. Errors: QM101, QM102, QM103 role, QM717 no such deployment, QM718 not paused.';

revoke execute on function model.resume_deployment(uuid, text) from public;
grant execute on function model.resume_deployment(uuid, text) to qm_app;
