create or replace function model.record_deployment_metrics(
  p_deployment_id uuid,
  p_arm model.deployment_arm,
  p_sample_count integer,
  p_error_count integer,
  p_latency_ms double precision default null,
  p_throughput double precision default null,
  p_accuracy double precision default null,
  p_at timestamptz default null
)
returns model.deployment_metrics
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row model.deployment_metrics;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Of one that is over nothing is measured any more; no lock, so that monitoring does not wait for decisions.
  if not exists (
    select
    from model.deployments d
    where d.id = p_deployment_id
      and d.state in ('canary', 'paused', 'active')
      and model._sees_model(d.model_id)
  ) then
    raise exception using
      errcode = 'QM718',
      message = 'this deployment is not in a state for that',
      detail = format('deployment %s is %s', coalesce(p_deployment_id::text, 'null'), coalesce((select d.state::text from model.deployments d where d.id = p_deployment_id and model._sees_model(d.model_id)), 'unknown')),
      hint = 'model.deployments shows where it is.';
  end if;

  insert into model.deployment_metrics (deployment_id, at, arm, sample_count, error_count, latency_ms, throughput, accuracy)
  values (
    p_deployment_id, coalesce(p_at, clock_timestamp()), p_arm, p_sample_count, p_error_count, p_latency_ms, p_throughput, p_accuracy
  )
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.record_deployment_metrics(uuid, model.deployment_arm, integer, integer, double precision, double precision, double precision, timestamptz) is
  'Adds a monitoring row about some requests of an arm of a deployment, and returns it. Errors: QM102, QM103, QM718 neither under way nor active; the checks of model.deployment_metrics.';

revoke execute on function model.record_deployment_metrics(uuid, model.deployment_arm, integer, integer, double precision, double precision, double precision, timestamptz) from public;
grant execute on function model.record_deployment_metrics(uuid, model.deployment_arm, integer, integer, double precision, double precision, double precision, timestamptz) to qm_app;
