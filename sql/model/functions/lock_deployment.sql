create or replace function model._lock_deployment(p_deployment_id uuid, variadic p_states model.deployment_state[])
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  -- One that the session does not see is not there.
  perform
  from model.deployments d
  where d.id = p_deployment_id
    and model._sees_model(d.model_id);

  if not found then
    raise exception using
      errcode = 'QM717',
      message = 'there is no such deployment',
      detail = format('deployment %s', coalesce(p_deployment_id::text, 'null')),
      hint = 'select * from model.deployments lists them.';
  end if;

  -- Approvals first, as the approvers' commands do, then model, version and deployment.
  perform governance._lock_approvals('model_deployment', array[p_deployment_id]);

  perform model._lock_version(d.version_id)
  from model.deployments d
  where d.id = p_deployment_id;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id
  for no key update;

  if v_deployment.state <> all (p_states) then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('deployment %s is %s', p_deployment_id, v_deployment.state),
      hint = 'model.deployments shows where it is.';
  end if;

  return v_deployment;
end
$$;

comment on function model._lock_deployment(uuid, model.deployment_state[]) is
  'Guard: locks a deployment and, before it, its open approval, its model and its version; the session has to see it, and it has to be in one of the states. Errors: QM717, QM718.';

revoke execute on function model._lock_deployment(uuid, model.deployment_state[]) from public;
