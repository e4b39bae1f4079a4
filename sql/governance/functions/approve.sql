create or replace function governance.approve(p_approval_id uuid, p_parameters_hash text default null, p_comment text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals := governance._lock_pending_approval(p_approval_id, p_parameters_hash);
begin
  perform governance._cast_vote(v_approval, 'approve', p_comment);

  -- The guard has proved that this vote counts.
  if v_approval.quorum <= 1 or governance._counted_votes(p_approval_id) >= v_approval.quorum then
    perform core.record_transition('approval', p_approval_id, 'pending', 'approved', p_comment);

    update governance.approvals a
    set
      state = 'approved',
      decided_at = clock_timestamp()
    where a.id = p_approval_id
    returning a.* into v_approval;
  end if;

  return v_approval;
end
$$;

comment on function governance.approve(uuid, text, text) is
  'Votes for an approval as the session''s user, and returns it: approved where that makes its quorum. p_parameters_hash: the hash of what the approver saw; refused where the approval says something else; null votes for what it says now. Errors: QM101, QM102, QM202 no such approval, QM203 decided, QM204 expired, QM205 own request, QM206 role, QM207 changed, QM208 voted before.';

revoke execute on function governance.approve(uuid, text, text) from public;
grant execute on function governance.approve(uuid, text, text) to qm_app;
