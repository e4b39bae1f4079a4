create or replace function governance._action_parameters(p_action governance.agent_actions)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('action_type', p_action.action_type, 'subject_id', p_action.subject_id, 'parameters', p_action.parameters)
$$;

comment on function governance._action_parameters(governance.agent_actions) is
  'What the approvers of an action agree to: its type, the thing that it changes and its parameters.';

revoke execute on function governance._action_parameters(governance.agent_actions) from public;
