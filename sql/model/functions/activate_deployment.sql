create or replace function model._activate_deployment(p_deployment model.deployments)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model._require_validation(p_deployment);

  if p_deployment.predecessor_deployment_id is not null then
    perform model._move_deployment(p_deployment.predecessor_deployment_id, 'superseded', format('deployment %s took over', p_deployment.id));
  end if;

  perform model._move_deployment(p_deployment.id, 'active', 'all of the traffic');

  update model.deployments d
  set step = cardinality(d.weights)
  where d.id = p_deployment.id;

  insert into model.active_versions as a (model_id, environment, version_id, deployment_id)
  values (p_deployment.model_id, p_deployment.environment, p_deployment.version_id, p_deployment.id)
  on conflict on constraint active_versions_pkey do update
  set
    version_id = excluded.version_id,
    deployment_id = excluded.deployment_id,
    activated_at = excluded.activated_at;

  -- The pointer has moved: a version is active where one still points to it.
  if p_deployment.predecessor_version_id is not null
    and not exists (select from model.active_versions a where a.version_id = p_deployment.predecessor_version_id)
  then
    perform model._move_version(p_deployment.predecessor_version_id, 'superseded', format('deployment %s took over', p_deployment.id));
  end if;

  perform model._move_version(p_deployment.version_id, 'active', format('deployment %s', p_deployment.id));
end
$$;

comment on function model._activate_deployment(model.deployments) is
  'Gives a locked deployment all of the traffic: the pointer moves, the version and deployment before are superseded. Errors: QM716 the validation has expired meanwhile, QM730.';

revoke execute on function model._activate_deployment(model.deployments) from public;
