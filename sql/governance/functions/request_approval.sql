create or replace function governance._request_approval(
  p_subject_type text,
  p_subject_id uuid,
  p_parameters jsonb,
  p_amount numeric,
  p_currency text,
  p_risk_level core.risk_level,
  p_requested_by uuid,
  p_principal_id uuid default null
)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_policy governance.approval_policies;
  v_revision integer;
  v_approval governance.approvals;
begin
  select p.*
  into v_policy
  from governance._approval_policy_for(p_subject_type, p_amount, p_currency, p_risk_level) as p;

  if not found then
    raise exception using
      errcode = 'QM201',
      message = 'no policy says who approves this',
      detail = format('%s %s: amount %s %s, risk %s', p_subject_type, p_subject_id, coalesce(p_amount::text, 'none'), p_currency, p_risk_level),
      hint = 'Add a row to governance.approval_policies for its kind, amount and risk.';
  end if;

  select max(a.revision)
  into v_revision
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = p_subject_id;

  if v_revision is not null then
    perform governance._supersede_approvals(p_subject_type, array[p_subject_id], 'asked anew');
  end if;

  insert into governance.approvals (
    subject_type, subject_id, revision, parameters, parameters_hash, amount, currency, risk_level, requested_by, principal_id,
    policy_id, quorum, eligible_roles, state, requested_at, expires_at, decided_at
  )
  values (
    p_subject_type, p_subject_id, coalesce(v_revision, 0) + 1, p_parameters, governance.parameters_hash(p_parameters), p_amount, p_currency,
    p_risk_level, p_requested_by, p_principal_id, v_policy.id, v_policy.quorum, v_policy.eligible_roles,
    case v_policy.quorum when 0 then 'approved' else 'pending' end::governance.approval_state, v_now, v_now + v_policy.expires_after,
    case v_policy.quorum when 0 then v_now end
  )
  returning * into v_approval;

  perform core.record_transition(
    'approval', v_approval.id, 'nonexistent', v_approval.state::text, case v_policy.quorum when 0 then 'no approval needed' end
  );

  return v_approval;
end
$$;

comment on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) is
  'Puts one thing to the approvers, and returns the request: the next revision of its subject; an open earlier one is superseded, its votes void. What needs no votes is approved at once. governance._request_approvals does it for many. Error: QM201 no policy fits.';

revoke execute on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) from public;
