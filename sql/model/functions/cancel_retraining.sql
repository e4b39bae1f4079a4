create or replace function model.cancel_retraining(p_retraining_id uuid, p_reason text)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
  v_has_worker boolean;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');
  v_workflow := model._lock_retraining(p_retraining_id);

  if v_workflow.state = 'cancelling' then
    return v_workflow;
  end if;

  v_has_worker := v_workflow.state in ('running', 'evaluating');
  v_workflow := model._move_retraining(v_workflow, 'cancelling', p_reason);

  -- Nobody has it: nobody has to let go.
  if not v_has_worker then
    v_workflow := model._move_retraining(v_workflow, 'cancelled', p_reason);
  end if;

  return v_workflow;
end
$$;

comment on function model.cancel_retraining(uuid, text) is
  'Cancels a retraining, and returns it: at once where no worker has it, else cancelling until the worker lets go (model.fail_retraining) or its lease is over. Errors: QM003 over, QM102, QM103, QM727 no such retraining.';

revoke execute on function model.cancel_retraining(uuid, text) from public;
grant execute on function model.cancel_retraining(uuid, text) to qm_app;
