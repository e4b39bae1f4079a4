create or replace function governance.claim_action(
  p_worker text,
  p_action_types text[] default null,
  p_action_id uuid default null,
  p_lease interval default null
)
returns setof governance.agent_actions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval_id uuid;
  v_candidate uuid;
  v_action governance.agent_actions;
  v_refusal text;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  perform governance.recover_actions();

  loop
    -- The approval is the lock that who votes takes too; what others hold is left to them.
    select p.id, a.id
    into v_approval_id, v_candidate
    from governance.agent_actions a
    join governance.approvals p on p.id = a.approval_id
    where a.state in ('approved', 'retry_wait')
      and coalesce(a.next_attempt_at, '-infinity') <= clock_timestamp()
      and (p_action_types is null or a.action_type = any (p_action_types))
      and (p_action_id is null or a.id = p_action_id)
      -- An approval that is over is for governance.expire_approvals; a retry without one fails below.
      and (a.state = 'retry_wait' or p.expires_at > clock_timestamp())
    order by a.created_at, a.id
    limit 1
    for no key update of p skip locked;

    if not found then
      if p_action_id is not null then
        perform governance._refuse_claim(p_action_id);
      end if;

      return;
    end if;

    select a.*
    into v_action
    from governance.agent_actions a
    where a.id = v_candidate
    for no key update;

    -- Another worker was faster.
    continue when v_action.state not in ('approved', 'retry_wait') or v_action.next_attempt_at > clock_timestamp();

    begin
      perform governance._require_effective_approval('agent_action', v_action.id, governance._action_parameters(v_action));
      v_refusal := null;
    exception
      when sqlstate 'QM204' or sqlstate 'QM207' or sqlstate 'QM212' or sqlstate 'QM213' then
        -- Asked for by name it says why; else one that may not be executed does not keep the others waiting.
        if p_action_id is not null or (v_action.state = 'approved' and sqlstate = 'QM212') then
          raise;
        end if;

        v_refusal := sqlerrm;

        if v_action.state = 'approved' and sqlstate <> 'QM204' then
          perform governance._withdraw_approval(
            v_approval_id, case sqlstate when 'QM213' then 'pending' else 'cancelled' end::governance.approval_state, v_refusal
          );
        end if;
    end;

    exit when v_refusal is null;

    if v_action.state = 'retry_wait' then
      perform core.record_transition('agent_action', v_action.id, 'retry_wait', 'failed', v_refusal);

      update governance.agent_actions a
      set
        state = 'failed',
        next_attempt_at = null,
        completed_at = clock_timestamp(),
        updated_at = clock_timestamp(),
        error = v_refusal
      where a.id = v_action.id;
    end if;
  end loop;

  perform core.record_transition(
    'agent_action', v_action.id, v_action.state::text, 'executing', format('attempt %s, worker %s', v_action.attempt + 1, p_worker)
  );

  return query
  update governance.agent_actions a
  set
    state = 'executing',
    attempt = a.attempt + 1,
    claimed_by = p_worker,
    lease_expires_at = clock_timestamp() + coalesce(p_lease, (select t.lease from governance.action_types t where t.action_type = a.action_type)),
    next_attempt_at = null,
    executed_at = clock_timestamp(),
    updated_at = clock_timestamp()
  where a.id = v_action.id
  returning a.*;
end
$$;

comment on function governance.claim_action(text, text[], uuid, interval) is
  'Takes the oldest action that may be executed now, of some types or one by its id, for a worker and a time (default: that of its type), and returns it, or nothing where there is none. State, expiry by the clock, quorum and parameters are proved once more. An action whose quorum was lost waits for approvers again, a retry without an approval that holds has failed. What other workers hold is passed over. The attempt in the answer is what the worker shows to prolong, complete or fail it. Errors: QM102, QM103; with an id QM204 expired, QM207 changed, QM212 not approved, QM213 quorum lost, QM221 no such action, QM225 not to be executed now.';

revoke execute on function governance.claim_action(text, text[], uuid, interval) from public;
grant execute on function governance.claim_action(text, text[], uuid, interval) to qm_app;
