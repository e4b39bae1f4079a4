create or replace function model.roll_back_deployment(p_deployment_id uuid, p_reason text)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'canary', 'paused', 'active');

  perform model._refuse_rollback(v_deployment);

  if v_deployment.state = 'active'
    and exists (select from model.model_versions v where v.id = v_deployment.predecessor_version_id and v.state not in ('superseded', 'active'))
  then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('the version before deployment %s was retired', p_deployment_id),
      hint = 'Deploy another version.';
  end if;

  perform model._undo_deployment(v_deployment, p_reason);

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id;

  return v_deployment;
end
$$;

comment on function model.roll_back_deployment(uuid, text) is
  'Rolls a deployment back, and returns it: one under way loses its traffic, an active one gives its place to the predecessor that was recorded when it began, not to whatever was second last; where there is none, no version is in use and it has failed. Errors: QM102, QM103, QM717 no such deployment, QM718 neither under way nor active, QM719 another one under way.';

revoke execute on function model.roll_back_deployment(uuid, text) from public;
grant execute on function model.roll_back_deployment(uuid, text) to qm_app;
