create or replace function governance._lock_action(p_action_id uuid)
returns governance.agent_actions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions;
begin
  -- Approvals first, as the approvers' commands do, then the action, each in a statement of its own.
  perform governance._lock_approvals('agent_action', array[p_action_id]);

  select a.*
  into v_action
  from governance.agent_actions a
  where a.id = p_action_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM221',
      message = 'there is no such action',
      detail = format('action %s', coalesce(p_action_id::text, 'null')),
      hint = 'select * from governance.action_queue lists those that are not over.';
  end if;

  return v_action;
end
$$;

comment on function governance._lock_action(uuid) is 'Guard of the commands of actions: locks one and its open approval. Error: QM221.';

revoke execute on function governance._lock_action(uuid) from public;
