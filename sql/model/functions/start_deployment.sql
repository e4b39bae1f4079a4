create or replace function model.start_deployment(p_deployment_id uuid)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_predecessor record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_deployment := model._lock_deployment(p_deployment_id, 'pending');

  if exists (
    select
    from model.deployments d
    where d.model_id = v_deployment.model_id
      and d.environment = v_deployment.environment
      and d.state in ('canary', 'paused', 'rolling_back')
  ) then
    raise exception using
      errcode = 'QM719',
      message = 'another deployment is under way',
      detail = format('model %s, environment %s', v_deployment.model_id, v_deployment.environment),
      hint = 'Wait until it is active, or roll it back.';
  end if;

  -- Proved here once more, under the locks, as the validation is below: both may have run out since they were given.
  perform governance._require_effective_approval('model_deployment', p_deployment_id, model._deployment_parameters(v_deployment));

  select a.version_id, a.deployment_id
  into v_predecessor
  from model.active_versions a
  where a.model_id = v_deployment.model_id
    and a.environment = v_deployment.environment;

  if v_predecessor.version_id = v_deployment.version_id then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('version %s is in use in %s already', v_deployment.version_id, v_deployment.environment),
      hint = 'Deploy another version.';
  end if;

  perform model._require_validation(v_deployment);

  update model.deployments d
  set
    predecessor_version_id = v_predecessor.version_id,
    predecessor_deployment_id = v_predecessor.deployment_id,
    started_at = clock_timestamp()
  where d.id = p_deployment_id;

  return model._begin_step(p_deployment_id, 1, format('weight %s', v_deployment.weights[1]));
end
$$;

comment on function model.start_deployment(uuid) is
  'Begins a deployment that was approved, and returns it: canary at its first weight. The version in use is recorded as what a rollback goes back to. Errors: QM102, QM103, QM204 approval expired, QM207 not what was approved, QM212 not approved, QM213 quorum lost, QM716 validation expired, QM730 another version is in use than it has beaten, QM717 no such deployment, QM718 begun or over, QM719 another one under way.';

revoke execute on function model.start_deployment(uuid) from public;
grant execute on function model.start_deployment(uuid) to qm_app;
