create or replace function governance._refuse_claim(p_action_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_action governance.agent_actions := governance._lock_action(p_action_id);
begin
  if v_action.state in ('pending', 'approved') then
    -- It says whether votes are missing, its time is over, it was changed, or a vote went away.
    perform governance._require_effective_approval('agent_action', v_action.id, governance._action_parameters(v_action));
  end if;

  raise exception using
    errcode = 'QM225',
    message = 'this action is not to be executed now',
    detail = format(
      'action %s is %s%s', p_action_id, v_action.state,
      case v_action.state
        when 'executing' then format(' by %s until %s', v_action.claimed_by, v_action.lease_expires_at)
        when 'retry_wait' then format(' until %s', v_action.next_attempt_at)
        else ''
      end
    ),
    hint = 'An action is executed once: governance.agent_actions shows what became of it.';
end
$$;

comment on function governance._refuse_claim(uuid) is 'Says why an action that was asked for by its id cannot be claimed. Errors: QM204, QM207, QM212, QM213, QM221, QM225.';

revoke execute on function governance._refuse_claim(uuid) from public;
