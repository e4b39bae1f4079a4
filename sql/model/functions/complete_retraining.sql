create or replace function model.complete_retraining(
  p_retraining_id uuid,
  p_attempt integer,
  p_outcome model.retraining_outcome,
  p_models_deployed integer default 0,
  p_result jsonb default '{}'
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  v_workflow := model._lock_retraining(p_retraining_id, coalesce(p_attempt, -1));

  perform core.record_transition('retraining', p_retraining_id, v_workflow.state::text, 'completed', p_outcome::text);

  update model.retraining_workflows w
  set
    state = 'completed',
    outcome = p_outcome,
    models_deployed = p_models_deployed,
    result = p_result,
    error = null,
    lease_expires_at = null,
    completed_at = clock_timestamp()
  where w.id = p_retraining_id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model.complete_retraining(uuid, integer, model.retraining_outcome, integer, jsonb) is
  'Says what an evaluated retraining brought, and returns it. Errors: QM003 not evaluating, QM102, QM103, QM226 attempt not in force, QM727 no such retraining; retraining_workflows_outcome_check without an outcome.';

revoke execute on function model.complete_retraining(uuid, integer, model.retraining_outcome, integer, jsonb) from public;
grant execute on function model.complete_retraining(uuid, integer, model.retraining_outcome, integer, jsonb) to qm_app;
