create or replace function model.request_deployment(
  p_version_id uuid,
  p_environment text,
  p_strategy model.deployment_strategy default 'canary',
  p_weights integer[] default null,
  p_bake_time interval default '1 hour',
  p_minimum_samples integer default 100,
  p_rollback_window interval default '24 hours',
  p_maximum_error_rate double precision default 0.1,
  p_maximum_latency_ms double precision default 2000,
  p_minimum_accuracy double precision default null,
  p_notes text default null
)
returns model.deployments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version model.model_versions;
  v_validation_id uuid;
  v_in_use uuid;
  v_fits boolean;
  v_deployment model.deployments;
  v_approval governance.approvals;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_version := model._lock_version(p_version_id);

  select a.version_id
  into v_in_use
  from model.active_versions a
  where a.model_id = v_version.model_id
    and a.environment = p_environment;

  select v.id, v.baseline_version_id is not distinct from v_in_use or v_in_use = p_version_id
  into v_validation_id, v_fits
  from model.validations v
  where v.version_id = p_version_id
    and v.state = 'passed'
    and v.expires_at > clock_timestamp()
  order by v.baseline_version_id is not distinct from v_in_use desc, v.expires_at desc
  limit 1;

  if v_validation_id is null or v_version.state not in ('validated', 'approved', 'active', 'superseded') then
    raise exception using
      errcode = 'QM716',
      message = 'no validation lets this version be deployed',
      detail = format('version %s of model %s is %s, %s', v_version.version, v_version.model_id, v_version.state, case when v_validation_id is null then 'without a validation that passed and holds' else 'with one' end),
      hint = 'Validate it with model.begin_validation and model.judge_validation.';
  end if;

  if not v_fits then
    raise exception using
      errcode = 'QM730',
      message = 'a version has to beat the one in use',
      detail = format('version %s of model %s was not validated against %s', v_version.version, v_version.model_id, coalesce('version ' || v_in_use || ', in use in ' || p_environment, 'a simple forecast, and none is in use in ' || p_environment)),
      hint = 'Validate it with model.begin_validation for this environment, and model.judge_validation.';
  end if;

  if exists (
    select
    from model.deployments d
    where d.version_id = p_version_id
      and d.environment = p_environment
      and d.state = 'pending'
  ) then
    raise exception using
      errcode = 'QM719',
      message = 'another deployment is under way',
      detail = format('version %s of model %s waits to be deployed to %s', v_version.version, v_version.model_id, p_environment),
      hint = 'Start it once it is approved, or cancel it.';
  end if;

  insert into model.deployments (
    model_id, environment, version_id, validation_id, strategy, weights, bake_time, minimum_samples, rollback_window, maximum_error_rate,
    maximum_latency_ms, minimum_accuracy, requested_by, notes
  )
  values (
    v_version.model_id, p_environment, p_version_id, v_validation_id, p_strategy,
    coalesce(p_weights, case p_strategy when 'blue_green' then array[0, 100] else array[10, 50, 100] end),
    p_bake_time, p_minimum_samples, p_rollback_window, p_maximum_error_rate, p_maximum_latency_ms, p_minimum_accuracy,
    identity.current_user_id(), p_notes
  )
  returning * into v_deployment;

  perform core.record_transition('deployment', v_deployment.id, 'nonexistent', 'pending');

  v_approval := governance._request_approval(
    'model_deployment',
    v_deployment.id,
    model._deployment_parameters(v_deployment),
    null,
    null,
    (
      select least(m.risk_level, e.maximum_risk)
      from model.models m
      join model.environments e on e.environment = p_environment
      where m.id = v_version.model_id
    ),
    v_deployment.requested_by,
    (select u.principal_id from identity.users u where u.id = v_deployment.requested_by)
  );

  update model.deployments d
  set approval_id = v_approval.id
  where d.id = v_deployment.id
  returning d.* into v_deployment;

  if v_approval.state = 'approved' and v_version.state = 'validated' then
    perform model._move_version(p_version_id, 'approved', 'no approval needed');
  end if;

  return v_deployment;
end
$$;

comment on function model.request_deployment(uuid, text, model.deployment_strategy, integer[], interval, integer, interval, double precision, double precision, double precision, text) is
  'Asks for a deployment of a validated version, and returns it: pending until model.start_deployment. The approvers that its risk asks for agree to exactly this: artifact, validation, strategy, steps. p_weights: shares of the traffic, the last 100; default 10, 50, 100, for blue_green 0, 100. Errors: QM102, QM103, QM708 no such version, QM716 not validated, QM719 asked for already, QM730 not validated against what is in use there; the checks and keys of model.deployments.';

revoke execute on function model.request_deployment(uuid, text, model.deployment_strategy, integer[], interval, integer, interval, double precision, double precision, double precision, text) from public;
grant execute on function model.request_deployment(uuid, text, model.deployment_strategy, integer[], interval, integer, interval, double precision, double precision, double precision, text) to qm_app;
