create or replace function governance.propose_action(
  p_action_type text,
  p_description text,
  p_parameters jsonb default '{}',
  p_risk_level core.risk_level default null,
  p_alert_id uuid default null,
  p_subject_type text default null,
  p_subject_id uuid default null,
  p_issue_id text default null,
  p_issue_type text default null,
  p_issue_severity core.severity default null,
  p_action_id text default null,
  p_idempotency_key text default null
)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.require_role('agent', 'analyst', 'planner', 'admin');
  v_stored jsonb;
  v_type governance.action_types;
  v_principal_id uuid;
  v_approval governance.approvals;
  v_action governance.agent_actions;
begin
  if p_idempotency_key is not null then
    v_stored := core.claim_idempotency_key(
      p_idempotency_key,
      'governance.propose_action',
      jsonb_build_array(
        p_action_type, p_description, p_parameters, p_risk_level, p_alert_id, p_subject_type, p_subject_id, p_issue_id, p_issue_type,
        p_issue_severity, p_action_id
      )
    );
    if v_stored is not null then
      return jsonb_populate_record(null::governance.agent_actions, v_stored);
    end if;
  end if;

  select t.*
  into v_type
  from governance.action_types t
  where t.action_type = p_action_type;

  if not found then
    raise exception using
      errcode = 'QM220',
      message = 'there is no such type of action',
      detail = format('type %s', coalesce(p_action_type, 'null')),
      hint = 'select action_type, description from governance.action_types lists them; the owner of the schema adds others.';
  end if;

  select u.principal_id
  into v_principal_id
  from identity.users u
  where u.id = v_user_id;

  v_action.id := core.uuid_v7();
  v_action.action_type := p_action_type;
  v_action.subject_id := p_subject_id;
  v_action.parameters := p_parameters;

  -- Asked before the action is written, so that it is written once, as what it is from now on.
  v_approval := governance._request_approval(
    'agent_action', v_action.id, governance._action_parameters(v_action), null, null, greatest(v_type.minimum_risk, p_risk_level), v_user_id,
    v_principal_id
  );

  insert into governance.agent_actions (
    id, action_id, action_type, description, risk_level, parameters, parameters_hash, alert_id, issue_id, issue_type, issue_severity,
    subject_type, subject_id, requested_by, principal_id, max_attempts, is_idempotent, approval_id, requires_approval, state
  )
  values (
    v_action.id, coalesce(p_action_id, v_action.id::text), p_action_type, p_description, v_approval.risk_level, p_parameters,
    governance.parameters_hash(p_parameters), p_alert_id, p_issue_id, p_issue_type, p_issue_severity, p_subject_type, p_subject_id, v_user_id,
    v_principal_id, v_type.max_attempts, v_type.is_idempotent, v_approval.id, v_approval.quorum > 0,
    v_approval.state::text::governance.agent_action_state
  )
  returning * into v_action;

  perform core.record_transition('agent_action', v_action.id, 'nonexistent', 'proposed');
  perform core.record_transition(
    'agent_action', v_action.id, 'proposed', v_action.state::text, case v_approval.quorum when 0 then 'no approval needed' end
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_action));
  end if;

  return v_action;
end
$$;

comment on function governance.propose_action(text, text, jsonb, core.risk_level, uuid, text, uuid, text, text, core.severity, text, text) is
  'Proposes an action as the session''s user, and returns it: approved where its risk asks for nobody, else pending. Its risk is p_risk_level, at least that of its type; who proposes has no vote, nor has the user whom an agent acts for. Errors: QM001 idempotency key, QM101 no user, QM102, QM103 role, QM201 no policy for its risk, QM220 no such type; agent_actions_action_id_key where the name is taken, agent_actions_alert_id_fkey where there is no such alert.';

revoke execute on function governance.propose_action(text, text, jsonb, core.risk_level, uuid, text, uuid, text, text, core.severity, text, text) from public;
grant execute on function governance.propose_action(text, text, jsonb, core.risk_level, uuid, text, uuid, text, text, core.severity, text, text) to qm_app;
