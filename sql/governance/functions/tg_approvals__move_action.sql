create or replace function governance.tg_approvals__move_action()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from governance.agent_action_state;
begin
  -- A superseded approval follows its action, not the other way round.
  if new.state = 'superseded' then
    return null;
  end if;

  select a.state
  into v_from
  from governance.agent_actions a
  where a.id = new.subject_id
  for no key update;

  if v_from in ('pending', 'approved') and v_from::text <> new.state::text then
    perform core.record_transition('agent_action', new.subject_id, v_from::text, new.state::text, format('approval %s', new.state));

    update governance.agent_actions a
    set
      state = new.state::text::governance.agent_action_state,
      updated_at = clock_timestamp()
    where a.id = new.subject_id;
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
