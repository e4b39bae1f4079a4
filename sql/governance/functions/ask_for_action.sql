create or replace function governance._ask_for_action(p_action governance.agent_actions)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
  v_action governance.agent_actions;
begin
  v_approval := governance._request_approval(
    'agent_action',
    p_action.id,
    governance._action_parameters(p_action),
    null,
    null,
    p_action.risk_level,
    p_action.requested_by,
    p_action.principal_id
  );

  perform core.record_transition(
    'agent_action', p_action.id, 'proposed', v_approval.state::text, case v_approval.quorum when 0 then 'no approval needed' end
  );

  update governance.agent_actions a
  set
    state = v_approval.state::text::governance.agent_action_state,
    approval_id = v_approval.id,
    requires_approval = v_approval.quorum > 0,
    updated_at = clock_timestamp()
  where a.id = p_action.id
  returning a.* into v_action;

  return v_action;
end
$$;

comment on function governance._ask_for_action(governance.agent_actions) is
  'Puts a proposed action to the approvers that its risk asks for, and returns it: pending, or approved where it asks for nobody. Error: QM201.';

revoke execute on function governance._ask_for_action(governance.agent_actions) from public;
