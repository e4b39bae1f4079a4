create or replace function model._begin_step(p_deployment_id uuid, p_step integer, p_reason text)
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
  where d.id = p_deployment_id;

  perform core.record_transition('deployment', p_deployment_id, v_from::text, 'canary', p_reason);

  update model.deployments d
  set
    state = 'canary',
    step = p_step,
    weight = d.weights[p_step],
    step_started_at = clock_timestamp(),
    deadline_at = clock_timestamp() + 2 * d.bake_time + interval '10 minutes'
  where d.id = p_deployment_id
  returning d.* into v_deployment;

  return v_deployment;
end
$$;

comment on function model._begin_step(uuid, integer, text) is
  'Begins a step of a locked deployment: its clock and its samples start anew. Returns it. Error: QM003.';

revoke execute on function model._begin_step(uuid, integer, text) from public;
