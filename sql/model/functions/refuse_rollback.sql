create or replace function model._refuse_rollback(p_deployment model.deployments)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_deployment.state = 'active' and exists (
    select
    from model.deployments d
    where d.model_id = p_deployment.model_id
      and d.environment = p_deployment.environment
      and d.state in ('canary', 'paused', 'rolling_back')
  ) then
    raise exception using
      errcode = 'QM719',
      message = 'another deployment is under way',
      detail = format('model %s, environment %s', p_deployment.model_id, p_deployment.environment),
      hint = 'Wait until it is active, or roll it back.';
  end if;
end
$$;

comment on function model._refuse_rollback(model.deployments) is
  'Guard: an active deployment is not rolled back under another one that is under way. Error: QM719.';

revoke execute on function model._refuse_rollback(model.deployments) from public;
