create or replace function model._move_deployment(p_deployment_id uuid, p_to model.deployment_state, p_reason text default null)
returns model.deployments
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from model.deployment_state;
  v_deployment model.deployments;
begin
  select d.state
  into strict v_from
  from model.deployments d
  where d.id = p_deployment_id
  for no key update;

  perform core.record_transition('deployment', p_deployment_id, v_from::text, p_to::text, p_reason);

  update model.deployments d
  set
    state = p_to,
    completed_at = case p_to when 'active' then coalesce(d.completed_at, clock_timestamp()) else d.completed_at end,
    rolled_back_at = case p_to when 'rolled_back' then clock_timestamp() end,
    weight = case
      when p_to in ('superseded', 'rolled_back', 'failed', 'cancelled') then 0
      when p_to = 'active' then 100
      else d.weight
    end,
    deadline_at = case p_to when 'canary' then d.deadline_at end
  where d.id = p_deployment_id
  returning d.* into v_deployment;

  return v_deployment;
end
$$;

comment on function model._move_deployment(uuid, model.deployment_state, text) is
  'Moves a deployment, whose model is locked, to a state, and returns it. Error: QM003.';

revoke execute on function model._move_deployment(uuid, model.deployment_state, text) from public;
