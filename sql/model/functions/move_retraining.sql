create or replace function model._move_retraining(
  p_workflow model.retraining_workflows,
  p_to model.retraining_state,
  p_reason text default null
)
returns model.retraining_workflows
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  perform core.record_transition('retraining', p_workflow.id, p_workflow.state::text, p_to::text, p_reason);

  update model.retraining_workflows w
  set
    state = p_to,
    not_before = case when p_to in ('requested', 'queued') then w.not_before end,
    lease_expires_at = case when p_to in ('running', 'evaluating', 'cancelling') then w.lease_expires_at end,
    completed_at = case when p_to in ('failed', 'cancelled') then clock_timestamp() end,
    error = case when p_to in ('queued', 'failed') then coalesce(p_reason, w.error) else w.error end
  where w.id = p_workflow.id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model._move_retraining(model.retraining_workflows, model.retraining_state, text) is
  'Moves a locked retraining to a state in which it is not completed, and returns it. Error: QM003.';

revoke execute on function model._move_retraining(model.retraining_workflows, model.retraining_state, text) from public;
