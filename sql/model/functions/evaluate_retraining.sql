create or replace function model.evaluate_retraining(p_retraining_id uuid, p_attempt integer, p_models_trained integer)
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
  v_workflow := model._move_retraining(v_workflow, 'evaluating');

  update model.retraining_workflows w
  set models_trained = p_models_trained
  where w.id = p_retraining_id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model.evaluate_retraining(uuid, integer, integer) is
  'Says that training is done and evaluation begins, and returns the retraining. Errors: QM003 not running, QM102, QM103, QM226 attempt not in force, QM727 no such retraining.';

revoke execute on function model.evaluate_retraining(uuid, integer, integer) from public;
grant execute on function model.evaluate_retraining(uuid, integer, integer) to qm_app;
