create or replace function model.pause_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id);

  if v_deployment.state <> 'canary' then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('deployment %s is %s', p_deployment_id, v_deployment.state),
      hint = 'model.deployments shows where it is.';
  end if;

  perform model._move_deployment(p_deployment_id, 'paused', p_reason);

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id;

  return v_deployment;
end
$$;

comment on function model.pause_deployment(uuid, text) is
  'Pauses a deployment at its weight until a human decides, and returns it. Errors: QM102, QM103, QM717 no such deployment, QM718 not canary.';

revoke execute on function model.pause_deployment(uuid, text) from public;
grant execute on function model.pause_deployment(uuid, text) to qm_app;
