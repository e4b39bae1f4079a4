create or replace function governance._request_approvals(p_subject_type text, p_requests jsonb, p_requested_by uuid)
returns setof governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_bad record;
  v_ids uuid[];
begin
  perform governance._supersede_approvals(
    p_subject_type,
    array(select (r.request ->> 'subject_id')::uuid from jsonb_array_elements(p_requests) as r (request)),
    'asked anew'
  );

  with requests as (
    select q.*, n.position
    from jsonb_array_elements(p_requests) with ordinality as n (request, position)
    cross join lateral jsonb_to_record(n.request) as q (
      subject_id uuid, parameters jsonb, amount numeric, currency text, risk_level core.risk_level, principal_id uuid
    )
  ),
  ruled as materialized (
    select r.*, p.id as policy_id, p.quorum, p.eligible_roles, p.expires_after
    from requests r
    left join lateral governance._approval_policy_for(p_subject_type, r.amount, r.currency, r.risk_level) as p on true
  ),
  refused as (
    select r.subject_id, r.amount, r.currency, r.risk_level
    from ruled r
    where r.policy_id is null
    order by r.position
    limit 1
  ),
  asked as (
    insert into governance.approvals (
      subject_type, subject_id, revision, parameters, parameters_hash, amount, currency, risk_level, requested_by, principal_id,
      policy_id, quorum, eligible_roles, state, requested_at, expires_at, decided_at
    )
    select
      p_subject_type,
      r.subject_id,
      coalesce((select max(a.revision) from governance.approvals a where a.subject_type = p_subject_type and a.subject_id = r.subject_id), 0) + 1,
      r.parameters,
      governance.parameters_hash(r.parameters),
      r.amount,
      r.currency,
      r.risk_level,
      p_requested_by,
      r.principal_id,
      r.policy_id,
      r.quorum,
      r.eligible_roles,
      case when r.quorum = 0 then 'approved'::governance.approval_state else 'pending' end,
      v_now,
      v_now + r.expires_after,
      case when r.quorum = 0 then v_now end
    from ruled r
    where not exists (select from refused)
    order by r.position
    returning id
  )
  select f.*, array(select k.id from asked k) as ids
  into v_bad
  from (select) as one
  left join refused f on true;

  if v_bad.subject_id is not null then
    raise exception using
      errcode = 'QM201',
      message = 'no policy says who approves this',
      detail = format(
        '%s %s: amount %s %s, risk %s', p_subject_type, v_bad.subject_id, coalesce(v_bad.amount::text, 'none'), v_bad.currency, v_bad.risk_level
      ),
      hint = 'Add a row to governance.approval_policies for its kind, amount and risk.';
  end if;

  v_ids := v_bad.ids;

  perform core.record_transitions(
    'approval', array(select a.id from governance.approvals a where a.id = any (v_ids) and a.state = 'pending'), 'nonexistent', 'pending'
  );
  perform core.record_transitions(
    'approval',
    array(select a.id from governance.approvals a where a.id = any (v_ids) and a.state = 'approved'),
    'nonexistent',
    'approved',
    'no approval needed'
  );

  return query
  select a.*
  from governance.approvals a
  where a.id = any (v_ids)
  order by a.id;
end
$$;

comment on function governance._request_approvals(text, jsonb, uuid) is
  'Puts things to the approvers, all or none, in a fixed number of statements: p_requests is an array of objects with subject_id, parameters, amount, currency, risk_level and principal_id. Each becomes the next revision of its subject; an open earlier one is superseded, its votes void. What needs no votes is approved at once. Error: QM201 no policy fits.';

revoke execute on function governance._request_approvals(text, jsonb, uuid) from public;
