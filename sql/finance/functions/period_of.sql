create or replace function finance.period_of(
  p_granularity finance.reporting_period,
  p_day date,
  p_fiscal_year_start_month integer default 1
)
returns daterange
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select daterange(p.start, (p.start + p.length)::date)
  from (
    select
      case p_granularity
        when 'month' then date_trunc('month', p_day::timestamp)
        when 'quarter' then date_trunc('quarter', p_day::timestamp)
        else date_trunc('year', p_day::timestamp - make_interval(months => p_fiscal_year_start_month - 1))
          + make_interval(months => p_fiscal_year_start_month - 1)
      end::date as start,
      case p_granularity when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end as length
  ) as p
$$;

comment on function finance.period_of(finance.reporting_period, date, integer) is
  'The month, calendar quarter or fiscal year that a day lies in, from its first day to the day after its last.';

revoke execute on function finance.period_of(finance.reporting_period, date, integer) from public;
grant execute on function finance.period_of(finance.reporting_period, date, integer) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
