create or replace function governance.fail_action(p_action_id uuid, p_attempt integer, p_error text, p_may_retry boolean default true)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return governance._end_attempt(
    governance._lock_attempt(p_action_id, p_attempt), coalesce(nullif(btrim(p_error), ''), 'no reason given'), p_may_retry
  );
end
$$;

comment on function governance.fail_action(uuid, integer, text, boolean) is
  'Says that an attempt failed, and why, and returns the action: it waits for its next attempt where p_may_retry and attempts are left, else it has failed. Errors: QM102, QM103, QM221 no such action, QM226 attempt not in force.';

revoke execute on function governance.fail_action(uuid, integer, text, boolean) from public;
grant execute on function governance.fail_action(uuid, integer, text, boolean) to qm_app;
