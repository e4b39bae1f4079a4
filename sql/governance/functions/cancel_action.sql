create or replace function governance.cancel_action(p_action_id uuid, p_reason text default null)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  perform governance._require_own_action(v_action);

  -- The approval carries its action with it.
  perform governance.cancel_approval(v_action.approval_id, p_reason);

  select a.*
  into v_action
  from governance.agent_actions a
  where a.id = p_action_id;

  return v_action;
end
$$;

comment on function governance.cancel_action(uuid, text) is
  'Takes back an action that nobody began with, and returns it: for its proposer, whom it was proposed for, admins and the system. Errors: QM102, QM221 no such action, QM222 somebody else''s, QM223 begun or over.';

revoke execute on function governance.cancel_action(uuid, text) from public;
grant execute on function governance.cancel_action(uuid, text) to qm_app;
