create or replace function governance._end_attempt(p_action governance.agent_actions, p_error text, p_may_retry boolean)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_retried boolean := p_may_retry and p_action.attempt < p_action.max_attempts;
  v_action governance.agent_actions;
begin
  perform core.record_transition(
    'agent_action', p_action.id, p_action.state::text, case when v_is_retried then 'retry_wait' else 'failed' end, p_error
  );

  update governance.agent_actions a
  set
    state = case when v_is_retried then 'retry_wait' else 'failed' end::governance.agent_action_state,
    lease_expires_at = null,
    next_attempt_at = case
      when v_is_retried
        then clock_timestamp()
          + governance.backoff((select t.retry_after from governance.action_types t where t.action_type = a.action_type), a.attempt)
    end,
    completed_at = case when not v_is_retried then clock_timestamp() end,
    updated_at = clock_timestamp(),
    error = p_error
  where a.id = p_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance._end_attempt(governance.agent_actions, text, boolean) is
  'Ends an attempt of a locked action that did not succeed: the next one waits, twice as long each time, or the action has failed.';

revoke execute on function governance._end_attempt(governance.agent_actions, text, boolean) from public;
