create or replace function model._deployment_parameters(p_deployment model.deployments)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'version_id', p_deployment.version_id,
    'artifact_hash', (select v.artifact_hash from model.model_versions v where v.id = p_deployment.version_id),
    'environment', p_deployment.environment,
    'validation_id', p_deployment.validation_id,
    'strategy', p_deployment.strategy,
    'weights', p_deployment.weights,
    'bake_time', p_deployment.bake_time,
    'minimum_samples', p_deployment.minimum_samples
  )
$$;

comment on function model._deployment_parameters(model.deployments) is
  'What the approvers of a deployment agree to: the artifact, the validation and how it takes over.';

revoke execute on function model._deployment_parameters(model.deployments) from public;
