create or replace function model._end_retraining_attempt(
  p_workflow model.retraining_workflows,
  p_error text,
  p_may_retry boolean default true
)
returns model.retraining_workflows
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_workflow.state = 'cancelling' then
    return model._move_retraining(p_workflow, 'cancelled', p_error);
  end if;

  if not p_may_retry or p_workflow.attempt >= p_workflow.max_attempts then
    return model._move_retraining(p_workflow, 'failed', p_error);
  end if;

  update model.retraining_workflows w
  set not_before = clock_timestamp() + governance.backoff(interval '1 minute', w.attempt)
  where w.id = p_workflow.id;

  return model._move_retraining(p_workflow, 'queued', p_error);
end
$$;

comment on function model._end_retraining_attempt(model.retraining_workflows, text, boolean) is
  'Ends an attempt of a locked retraining that did not succeed, and returns it: queued again after a wait that doubles, failed after the last attempt, or cancelled where that was asked for.';

revoke execute on function model._end_retraining_attempt(model.retraining_workflows, text, boolean) from public;
