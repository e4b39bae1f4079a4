create or replace function governance.revoke_vote(p_approval_id uuid, p_reason text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_approval governance.approvals;
  v_is_revoked boolean := false;
begin
  -- The same row as who acts on the approval: either the vote is gone before, or it was used.
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  v_user_id := identity.require_role('viewer', 'agent', 'analyst', 'planner', 'admin');

  if v_approval.state in ('pending', 'approved') and v_approval.used_at is null then
    update governance.approval_votes v
    set revoked_at = clock_timestamp()
    where v.approval_id = p_approval_id
      and v.approver_id = v_user_id
      and v.revoked_at is null;

    v_is_revoked := found;
  end if;

  if not v_is_revoked then
    raise exception using
      errcode = 'QM211',
      message = 'there is no vote to take back',
      detail = format(
        'user %s, approval %s: %s', v_user_id, coalesce(p_approval_id::text, 'null'),
        case
          when v_approval.id is null then 'there is no such approval'
          when v_approval.used_at is not null then 'it was used'
          else v_approval.state::text
        end
      ),
      hint = 'Take back a vote of your own on an approval that was not used yet.';
  end if;

  if v_approval.state = 'approved' and governance._counted_votes(p_approval_id) < v_approval.quorum then
    perform governance._withdraw_approval(p_approval_id, 'pending', p_reason);

    select a.*
    into v_approval
    from governance.approvals a
    where a.id = p_approval_id;
  end if;

  return v_approval;
end
$$;

comment on function governance.revoke_vote(uuid, text) is
  'Takes back the vote of the session''s user, and returns the approval: pending again where the quorum is lost. Errors: QM101, QM102, QM211 no vote, used, or over.';

revoke execute on function governance.revoke_vote(uuid, text) from public;
grant execute on function governance.revoke_vote(uuid, text) to qm_app;
