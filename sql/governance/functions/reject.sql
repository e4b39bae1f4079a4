create or replace function governance.reject(p_approval_id uuid, p_comment text, p_parameters_hash text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
begin
  if coalesce(btrim(p_comment), '') = '' then
    raise exception using
      errcode = 'QM209',
      message = 'a rejection says why',
      detail = format('approval %s', p_approval_id),
      hint = 'Give a comment.';
  end if;

  v_approval := governance._lock_pending_approval(p_approval_id, p_parameters_hash);

  perform governance._cast_vote(v_approval, 'reject', p_comment);
  perform core.record_transition('approval', p_approval_id, 'pending', 'rejected', p_comment);

  update governance.approvals a
  set
    state = 'rejected',
    decided_at = clock_timestamp()
  where a.id = p_approval_id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance.reject(uuid, text, text) is
  'Turns an approval down as the session''s user, and returns it: one veto is enough, whatever others voted. Errors: QM101, QM102, QM202 no such approval, QM203 decided, QM204 expired, QM205 own request, QM206 role, QM207 changed, QM209 no reason.';

revoke execute on function governance.reject(uuid, text, text) from public;
grant execute on function governance.reject(uuid, text, text) to qm_app;
