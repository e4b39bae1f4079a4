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
end
$$;

comment on function model._require_validation(model.deployments) is
  'Guard: the validation of a deployment passed and has not expired by the clock. Error: QM716.';

revoke execute on function model._require_validation(model.deployments) from public;
