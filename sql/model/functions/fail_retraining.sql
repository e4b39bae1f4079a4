create or replace function model.fail_retraining(
  p_retraining_id uuid,
  p_attempt integer,
  p_error text,
  p_may_retry boolean default true
)
returns model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'planner', 'admin');

  return model._end_retraining_attempt(
    model._lock_retraining(p_retraining_id, coalesce(p_attempt, -1)), coalesce(nullif(btrim(p_error), ''), 'no reason given'), p_may_retry
  );
end
$$;

comment on function model.fail_retraining(uuid, integer, text, boolean) is
  'Says that an attempt failed, and why, and returns the retraining: queued again after a wait that doubles where p_may_retry and attempts are left, else failed; cancelled where that was asked for. Errors: QM102, QM103, QM226 attempt not in force, QM727 no such retraining.';

revoke execute on function model.fail_retraining(uuid, integer, text, boolean) from public;
grant execute on function model.fail_retraining(uuid, integer, text, boolean) to qm_app;
