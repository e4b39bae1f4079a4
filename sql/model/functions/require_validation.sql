create or replace function model._require_validation(p_deployment model.deployments)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (
    select
    from model.validations v
    where v.id = p_deployment.validation_id
      and v.state = 'passed'
      and v.expires_at > clock_timestamp()
  ) then
    raise exception using
      errcode = 'QM716',
      message = 'no validation lets this version be deployed',
      detail = format('deployment %s: its validation %s has expired', p_deployment.id, p_deployment.validation_id),
      hint = 'Validate it with model.begin_validation and model.judge_validation.';
  end if;

  -- Whom it has beaten may have been replaced, or rolled back, since.
  if exists (
    select
    from model.validations v
    left join model.active_versions a on a.model_id = p_deployment.model_id and a.environment = p_deployment.environment
    where v.id = p_deployment.validation_id
      and v.baseline_version_id is distinct from a.version_id
  ) then
    raise exception using
      errcode = 'QM730',
      message = 'a version has to beat the one in use',
      detail = format('deployment %s: validation %s was not against what is in use in %s now', p_deployment.id, p_deployment.validation_id, p_deployment.environment),
      hint = 'Cancel it, validate the version against the one in use, and ask for another deployment.';
  end if;
end
$$;

comment on function model._require_validation(model.deployments) is
  'Guard: the validation of a deployment passed, has not expired by the clock, and was against the version in use there, or a simple forecast where none is. Errors: QM716, QM730.';

revoke execute on function model._require_validation(model.deployments) from public;
