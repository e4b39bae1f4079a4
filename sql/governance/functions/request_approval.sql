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
language sql
set search_path = pg_catalog, pg_temp
as $$
  select a.*
  from governance._request_approvals(
    p_subject_type,
    jsonb_build_array(
      jsonb_build_object(
        'subject_id', p_subject_id, 'parameters', p_parameters, 'amount', p_amount, 'currency', p_currency, 'risk_level', p_risk_level,
        'principal_id', p_principal_id
      )
    ),
    p_requested_by
  ) as a
$$;

comment on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) is
  'Puts one thing to the approvers: governance._request_approvals for one. Error: QM201.';

revoke execute on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) from public;
