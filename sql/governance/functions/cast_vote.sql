create or replace function governance._cast_vote(p_approval governance.approvals, p_decision governance.vote_decision, p_comment text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into governance.approval_votes as v (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash, comment)
  values (
    p_approval.id, identity.current_user_id(), p_approval.requester_key, p_approval.principal_key, p_decision, p_approval.parameters_hash,
    p_comment
  )
  on conflict on constraint approval_votes_pkey do update
  set
    decision = excluded.decision,
    parameters_hash = excluded.parameters_hash,
    comment = excluded.comment,
    voted_at = excluded.voted_at,
    revoked_at = null
  where v.revoked_at is not null
    or excluded.decision = 'reject';

  if not found then
    raise exception using
      errcode = 'QM208',
      message = 'this user has voted',
      detail = format('user %s on approval %s', identity.current_user_id(), p_approval.id),
      hint = 'One user counts once; another one has to agree.';
  end if;
end
$$;

comment on function governance._cast_vote(governance.approvals, governance.vote_decision, text) is
  'Writes the vote of the session''s user on a locked approval; a vote that was taken back can be given anew, and an approver can change to no. Error: QM208.';

revoke execute on function governance._cast_vote(governance.approvals, governance.vote_decision, text) from public;
