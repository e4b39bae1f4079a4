create or replace function governance._lock_attempt(p_action_id uuid, p_attempt integer)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions;
begin
  perform identity._check_actor('agent', 'planner', 'admin');

  v_action := governance._lock_action(p_action_id);

  -- A worker that was thought dead and comes back changes nothing.
  if v_action.state <> 'executing' or v_action.attempt is distinct from p_attempt then
    raise exception using
      errcode = 'QM226',
      message = 'this attempt is not in force any more',
      detail = format('action %s is %s, attempt %s; told about attempt %s', p_action_id, v_action.state, v_action.attempt, coalesce(p_attempt::text, 'null')),
      hint = 'Drop what this attempt did: another one has taken over, or the lease was over.';
  end if;

  return v_action;
end
$$;

comment on function governance._lock_attempt(uuid, integer) is
  'Guard of a worker''s commands: locks the action where that attempt is in force. Errors: QM102, QM103, QM221, QM226.';

revoke execute on function governance._lock_attempt(uuid, integer) from public;
