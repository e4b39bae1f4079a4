create or replace function finance.budget_variances(
  p_statement_id uuid,
  p_granularity finance.reporting_period,
  p_from date,
  p_to date
)
returns table (
  line finance.statement_line,
  period_start date,
  period_end date,
  actual numeric,
  budget numeric,
  variance numeric,
  variance_rate double precision,
  is_complete boolean,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    a.line,
    a.period_start,
    a.period_end,
    a.amount,
    b.amount,
    a.amount - b.amount,
    finance.relative_change(a.amount::double precision, b.amount::double precision),
    a.is_complete,
    case
      when a.reason is not null or b.reason is not null then concat_ws('; ', a.reason, b.reason)
      when b.amount = 0 then 'the budget is zero'
    end
  from finance.read_lines(p_statement_id, p_granularity, p_from, p_to) as a
  cross join lateral finance.read_budget(p_statement_id, a.line, a.period_start, a.period_end) as b
  order by a.period_start, a.line
$$;

comment on function finance.budget_variances(uuid, finance.reporting_period, date, date) is
  'Actuals of a statement against the approved budget, by line and month, calendar quarter or fiscal year: variance is actual − budget, variance_rate that over |budget|. More than budgeted is positive, whether earned or spent. Null with a reason where one of them is not known or the budget is zero. Errors: QMA50, QMA53.';

revoke execute on function finance.budget_variances(uuid, finance.reporting_period, date, date) from public;
grant execute on function finance.budget_variances(uuid, finance.reporting_period, date, date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
