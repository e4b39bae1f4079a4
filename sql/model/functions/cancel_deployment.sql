create or replace function model.cancel_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'pending');

  -- The approval carries its deployment with it.
  perform governance.cancel_approval(v_deployment.approval_id, p_reason);

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id;

  return v_deployment;
end
$$;

comment on function model.cancel_deployment(uuid, text) is
  'Takes a deployment back that was not begun, and returns it. Errors: QM102, QM103, QM210 somebody else''s, QM717 no such deployment, QM718 begun or over.';

revoke execute on function model.cancel_deployment(uuid, text) from public;
grant execute on function model.cancel_deployment(uuid, text) to qm_app;
