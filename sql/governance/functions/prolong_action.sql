create or replace function governance.prolong_action(p_action_id uuid, p_attempt integer, p_lease interval default null)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_attempt(p_action_id, p_attempt);
begin
  update governance.agent_actions a
  set
    lease_expires_at = clock_timestamp() + coalesce(p_lease, (select t.lease from governance.action_types t where t.action_type = a.action_type)),
    updated_at = clock_timestamp()
  where a.id = v_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance.prolong_action(uuid, integer, interval) is
  'The worker''s sign of life: prolongs the lease of its attempt from now on, and returns the action. Errors: QM102, QM103, QM221 no such action, QM226 attempt not in force.';

revoke execute on function governance.prolong_action(uuid, integer, interval) from public;
grant execute on function governance.prolong_action(uuid, integer, interval) to qm_app;
