create or replace function governance.revise_action(
  p_action_id uuid,
  p_expected_revision integer,
  p_parameters jsonb,
  p_description text default null
)
returns governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  perform governance._require_own_action(v_action);

  if p_expected_revision is distinct from v_action.revision then
    raise exception using
      errcode = 'QM224',
      message = 'this action was changed meanwhile',
      detail = format('action %s has revision %s, changed for %s', p_action_id, v_action.revision, coalesce(p_expected_revision::text, 'null')),
      hint = 'Read it again, and change what it says now.';
  end if;

  perform core.record_transition('agent_action', p_action_id, v_action.state::text, 'proposed', 'changed');

  update governance.agent_actions a
  set
    state = 'proposed',
    parameters = p_parameters,
    parameters_hash = governance.parameters_hash(p_parameters),
    description = coalesce(p_description, a.description),
    revision = a.revision + 1,
    updated_at = clock_timestamp()
  where a.id = p_action_id
  returning a.* into v_action;

  return governance._ask_for_action(v_action);
end
$$;

comment on function governance.revise_action(uuid, integer, jsonb, text) is
  'Gives an action that nobody began with other parameters, and returns it: the next revision, without votes. p_expected_revision: the one that was looked at. Errors: QM102, QM221 no such action, QM222 somebody else''s, QM223 begun or over, QM224 changed meanwhile.';

revoke execute on function governance.revise_action(uuid, integer, jsonb, text) from public;
grant execute on function governance.revise_action(uuid, integer, jsonb, text) to qm_app;
