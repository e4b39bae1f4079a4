create or replace function governance._approval_policy_for(p_subject_type text, p_amount numeric, p_currency text, p_risk_level core.risk_level)
returns setof governance.approval_policies
language sql
stable
rows 1
as $$
  select p.*
  from governance.approval_policies p
  where p.subject_type operator(pg_catalog.=) p_subject_type
    and (p.currency operator(pg_catalog.=) p_currency or p.currency operator(pg_catalog.=) '*')
    and p.minimum_risk operator(pg_catalog.<=) p_risk_level
    and case
      when p_amount is null then pg_catalog.lower_inf(p.amount_range) and pg_catalog.upper_inf(p.amount_range)
      else p.amount_range operator(pg_catalog.@>) p_amount
    end
  order by p.currency operator(pg_catalog.=) '*', p.minimum_risk desc
  limit 1
$$;

comment on function governance._approval_policy_for(text, numeric, text, core.risk_level) is
  'Policy that says who approves something: of those that fit, the currency''s own before *, then the highest minimum_risk; no row where none fits. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function governance._approval_policy_for(text, numeric, text, core.risk_level) from public;
