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
  v_id uuid := core.uuid_v7();
  v_action governance.agent_actions;
begin
  v_stored := core.claim_idempotency_key(
    p_idempotency_key,
    'governance.propose_action',
    case when p_idempotency_key is not null then
      jsonb_build_array(
        p_action_type, p_description, p_parameters, p_risk_level, p_alert_id, p_subject_type, p_subject_id, p_issue_id, p_issue_type,
        p_issue_severity, p_action_id
      )
    end
  );
  if v_stored is not null then
    return jsonb_populate_record(null::governance.agent_actions, v_stored);
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

  insert into governance.agent_actions (
    id, action_id, action_type, description, risk_level, parameters, parameters_hash, alert_id, issue_id, issue_type, issue_severity,
    subject_type, subject_id, requested_by, principal_id, max_attempts, is_idempotent
  )
  values (
    v_id, coalesce(p_action_id, v_id::text), p_action_type, p_description, greatest(v_type.minimum_risk, p_risk_level), p_parameters,
    governance.parameters_hash(p_parameters), p_alert_id, p_issue_id, p_issue_type, p_issue_severity, p_subject_type, p_subject_id, v_user_id,
    (select u.principal_id from identity.users u where u.id = v_user_id), v_type.max_attempts, v_type.is_idempotent
  )
  returning * into v_action;

  perform core.record_transition('agent_action', v_id, 'nonexistent', 'proposed');

  v_action := governance._ask_for_action(v_action);

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
