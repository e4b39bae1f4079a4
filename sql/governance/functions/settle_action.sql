create or replace function governance.settle_action(p_action_id uuid, p_outcome governance.agent_action_state, p_note text)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.require_role('analyst', 'planner', 'admin');
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  if v_action.state <> 'unknown' or p_outcome not in ('succeeded', 'failed', 'retry_wait') then
    raise exception using
      errcode = 'QM227',
      message = 'there is nothing to settle like this',
      detail = format('action %s is %s, outcome %s', p_action_id, v_action.state, coalesce(p_outcome::text, 'null')),
      hint = 'Only an action that is unknown is settled: succeeded, failed, or retry_wait to try it again.';
  end if;

  if coalesce(btrim(p_note), '') = '' then
    raise exception using
      errcode = 'QM228',
      message = 'who settles an action says what was seen',
      detail = format('action %s', p_action_id),
      hint = 'Give a note.';
  end if;

  perform core.record_transition('agent_action', p_action_id, 'unknown', p_outcome::text, p_note);

  update governance.agent_actions a
  set
    state = p_outcome,
    max_attempts = case p_outcome when 'retry_wait' then greatest(a.max_attempts, a.attempt + 1) else a.max_attempts end,
    next_attempt_at = case p_outcome when 'retry_wait' then clock_timestamp() end,
    completed_at = case when p_outcome <> 'retry_wait' then clock_timestamp() end,
    updated_at = clock_timestamp(),
    result = jsonb_build_object('settled_by', v_user_id, 'note', p_note)
  where a.id = p_action_id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance.settle_action(uuid, governance.agent_action_state, text) is
  'Says what became of an action that is unknown, as a human who looked, and returns it: succeeded, failed, or retry_wait to try it again. Errors: QM101, QM102, QM103 role, QM221 no such action, QM227 nothing to settle, QM228 no note.';

revoke execute on function governance.settle_action(uuid, governance.agent_action_state, text) from public;
grant execute on function governance.settle_action(uuid, governance.agent_action_state, text) to qm_app;
