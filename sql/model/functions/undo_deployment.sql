create or replace function model._undo_deployment(p_deployment model.deployments, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state model.model_version_state;
begin
  perform model._move_deployment(p_deployment.id, 'rolling_back', p_reason);

  if p_deployment.state <> 'active' then
    perform model._move_deployment(p_deployment.id, 'rolled_back', p_reason);
  elsif p_deployment.predecessor_deployment_id is null then
    delete from model.active_versions a
    where a.model_id = p_deployment.model_id
      and a.environment = p_deployment.environment;

    perform model._move_deployment(p_deployment.id, 'failed', 'there is no version to go back to');
  else
    perform model._move_deployment(p_deployment.id, 'rolled_back', p_reason);
    perform model._move_deployment(p_deployment.predecessor_deployment_id, 'active', format('deployment %s was rolled back', p_deployment.id));

    update model.active_versions a
    set
      version_id = p_deployment.predecessor_version_id,
      deployment_id = p_deployment.predecessor_deployment_id,
      activated_at = clock_timestamp()
    where a.model_id = p_deployment.model_id
      and a.environment = p_deployment.environment;

    perform model._move_version(p_deployment.predecessor_version_id, 'active', format('deployment %s was rolled back', p_deployment.id));
  end if;

  if not exists (select from model.active_versions a where a.version_id = p_deployment.version_id) then
    select case v.state when 'active' then 'superseded' when 'approved' then 'validated' else v.state end
    into v_state
    from model.model_versions v
    where v.id = p_deployment.version_id;

    perform model._move_version(p_deployment.version_id, v_state, p_reason);
  end if;
end
$$;

comment on function model._undo_deployment(model.deployments, text) is
  'Rolls a locked deployment back to its recorded predecessor.';

revoke execute on function model._undo_deployment(model.deployments, text) from public;
