create or replace function governance._require_effective_approval(p_subject_type text, p_subject_id uuid, p_parameters jsonb)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
begin
  -- Locked before anything is counted: who takes a vote back locks the same row.
  select a.*
  into v_approval
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = p_subject_id
    and a.state in ('pending', 'approved')
  for no key update;

  if v_approval.state is distinct from 'approved' then
    raise exception using
      errcode = 'QM212',
      message = 'this is not approved',
      detail = format('%s %s: %s', p_subject_type, p_subject_id, coalesce(v_approval.state::text, 'no open approval')),
      hint = 'Let it be approved first: governance.pending_approvals shows by whom.';
  end if;

  if v_approval.expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM204',
      message = 'this approval has expired',
      detail = format('approval %s of %s %s expired at %s', v_approval.id, p_subject_type, p_subject_id, v_approval.expires_at),
      hint = 'Ask anew.';
  end if;

  if governance.parameters_hash(p_parameters) <> v_approval.parameters_hash then
    raise exception using
      errcode = 'QM207',
      message = 'this is not what was asked',
      detail = format('%s %s: approved %s, now %s', p_subject_type, p_subject_id, v_approval.parameters, p_parameters),
      hint = 'Ask anew with what it is now.';
  end if;

  if governance._counted_votes(v_approval.id) < v_approval.quorum then
    raise exception using
      errcode = 'QM213',
      message = 'the quorum does not hold any more',
      detail = format(
        'approval %s of %s %s: %s of %s votes count', v_approval.id, p_subject_type, p_subject_id, governance._counted_votes(v_approval.id),
        v_approval.quorum
      ),
      hint = 'An approver left or changed roles: ask anew.';
  end if;

  update governance.approvals a
  set used_at = coalesce(a.used_at, clock_timestamp())
  where a.id = v_approval.id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance._require_effective_approval(text, uuid, jsonb) is
  'Called by whoever acts on an approval, in the same transaction: locks it, proves state, expiry by the clock, parameters and quorum once more, marks it used and returns it. Errors: QM204, QM207, QM212, QM213.';

revoke execute on function governance._require_effective_approval(text, uuid, jsonb) from public;
