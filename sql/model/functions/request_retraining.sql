create or replace function model.request_retraining(
  p_model_id uuid,
  p_trigger_key text,
  p_trigger_reason text,
  p_drift_event_id uuid default null,
  p_action_id uuid default null,
  p_parameters jsonb default '{}'
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_model(p_model_id);

  -- The same trigger while it is in flight is the same retraining.
  select w.*
  into v_workflow
  from model.retraining_workflows w
  where w.model_id = p_model_id
    and w.trigger_key = p_trigger_key
    and w.state in ('requested', 'queued', 'running', 'evaluating', 'cancelling');

  if found then
    return v_workflow;
  end if;

  if exists (
    select
    from governance.agent_actions a
    where a.id = p_action_id
      and a.state not in ('executing', 'succeeded')
  ) then
    raise exception using
      errcode = 'QM726',
      message = 'the action for this retraining is not being executed',
      detail = format('action %s is %s', p_action_id, (select a.state from governance.agent_actions a where a.id = p_action_id)),
      hint = 'Let it be approved, and claim it with governance.claim_action first.';
  end if;

  insert into model.retraining_workflows (
    model_id, trigger_key, trigger_reason, drift_event_id, action_id, parameters, max_attempts, requested_by, not_before
  )
  values (
    p_model_id, p_trigger_key, p_trigger_reason, p_drift_event_id, p_action_id, p_parameters, core.setting_integer('model.retraining_attempts'),
    identity.current_user_id(),
    (
      select max(w.completed_at) + make_interval(secs => 3600 * core.setting_numeric('model.retraining_cooldown_hours')::double precision)
      from model.retraining_workflows w
      where w.model_id = p_model_id
        and w.state in ('completed', 'failed')
    )
  )
  returning * into v_workflow;

  perform core.record_transition('retraining', v_workflow.id, 'nonexistent', 'requested', p_trigger_reason);

  if v_workflow.not_before is null or v_workflow.not_before <= clock_timestamp() then
    v_workflow := model._move_retraining(v_workflow, 'queued');
  end if;

  return v_workflow;
end
$$;

comment on function model.request_retraining(uuid, text, text, uuid, uuid, jsonb) is
  'Asks for a retraining of a model, and returns it: queued, or requested until the pause since the last one (setting model.retraining_cooldown_hours) is over. While one with the same p_trigger_key is in flight, that one is returned and nothing is added. p_action_id: the action that it carries out, which must be executing. Errors: QM102, QM103, QM707 no such model, QM726 its action is not being executed; the keys of model.retraining_workflows.';

revoke execute on function model.request_retraining(uuid, text, text, uuid, uuid, jsonb) from public;
grant execute on function model.request_retraining(uuid, text, text, uuid, uuid, jsonb) to qm_app;
