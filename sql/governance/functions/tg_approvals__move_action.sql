create or replace function governance.tg_approvals__move_action()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A superseded approval follows its action, not the other way round.
  if new.state = 'superseded' then
    return null;
  end if;

  -- An action that waits is in the state of its approval, until it is begun.
  update governance.agent_actions a
  set
    state = new.state::text::governance.agent_action_state,
    updated_at = clock_timestamp()
  where a.id = new.subject_id
    and a.state = old.state::text::governance.agent_action_state
    and a.state in ('pending', 'approved')
    and new.state <> old.state;

  if found then
    perform core.record_transition('agent_action', new.subject_id, old.state::text, new.state::text, format('approval %s', new.state));
  end if;

  return null;
end
$$;

comment on function governance.tg_approvals__move_action() is
  'Trigger of governance.approvals: what the approvers decide about an action becomes its state in the same transaction.';

revoke execute on function governance.tg_approvals__move_action() from public;

drop trigger if exists tg_approvals__move_action on governance.approvals;
create trigger tg_approvals__move_action
after update of state on governance.approvals
for each row
when (new.subject_type = 'agent_action')
execute function governance.tg_approvals__move_action();
