create or replace function governance.complete_action(p_action_id uuid, p_attempt integer, p_result jsonb default '{}')
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_attempt(p_action_id, p_attempt);
begin
  perform core.record_transition('agent_action', p_action_id, 'executing', 'succeeded');

  update governance.agent_actions a
  set
    state = 'succeeded',
    lease_expires_at = null,
    completed_at = clock_timestamp(),
    updated_at = clock_timestamp(),
    result = p_result,
    error = null
  where a.id = v_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance.complete_action(uuid, integer, jsonb) is
  'Says that an attempt did what it was to do, and returns the action. Errors: QM102, QM103, QM221 no such action, QM226 attempt not in force.';

revoke execute on function governance.complete_action(uuid, integer, jsonb) from public;
grant execute on function governance.complete_action(uuid, integer, jsonb) to qm_app;
