create or replace function model.prolong_retraining(
  p_retraining_id uuid,
  p_attempt integer,
  p_lease interval default '10 minutes'
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

  update model.retraining_workflows w
  set lease_expires_at = clock_timestamp() + p_lease
  where w.id = p_retraining_id
  returning w.* into v_workflow;

  return v_workflow;
end
$$;

comment on function model.prolong_retraining(uuid, integer, interval) is
  'The worker''s sign of life: prolongs the lease of its attempt from now on, and returns the retraining, in which state cancelling asks the worker to let go. Errors: QM102, QM103, QM226 attempt not in force, QM727 no such retraining.';

revoke execute on function model.prolong_retraining(uuid, integer, interval) from public;
grant execute on function model.prolong_retraining(uuid, integer, interval) to qm_app;
