create or replace function finance.margin(p_income double precision, p_revenue double precision)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select p_income / nullif(p_revenue, 0)
$$;

comment on function finance.margin(double precision, double precision) is
  'Income as a share of revenue: operating income, (revenue − cost of goods sold − operating expenses) / revenue, or net income / revenue. Null where revenue is zero.';

revoke execute on function finance.margin(double precision, double precision) from public;
grant execute on function finance.margin(double precision, double precision) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
