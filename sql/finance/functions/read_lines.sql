create or replace function finance.read_lines(
  p_statement_id uuid,
  p_granularity finance.reporting_period,
  p_from date,
  p_to date,
  p_lines finance.statement_line[] default null
)
returns table (
  line finance.statement_line,
  period_start date,
  period_end date,
  amount numeric,
  row_count bigint,
  missing_count bigint,
  is_complete boolean,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    s.line,
    s.period_start,
    s.period_end,
    case when count(s.reason) = 0 then sum(s.amount) end,
    sum(s.row_count)::bigint,
    sum(s.missing_count)::bigint,
    count(s.reason) = 0 and sum(s.missing_count) = 0,
    string_agg(s.reason, '; ' order by s.position)
  from finance.read_sources(p_statement_id, p_granularity, p_from, p_to, p_lines) as s
  group by s.line, s.period_start, s.period_end
  order by s.period_start, s.line
$$;

comment on function finance.read_lines(uuid, finance.reporting_period, date, date, finance.statement_line[]) is
  'The lines of a statement by month, calendar quarter or fiscal year, from the one of p_from to the one of p_to: finance.read_sources summed by line. is_complete is false where a period of a series is missing; amount is null where a source is not known, and reason says why. Lines without a source have no row. Errors: QMA50, QMA53.';

revoke execute on function finance.read_lines(uuid, finance.reporting_period, date, date, finance.statement_line[]) from public;
grant execute on function finance.read_lines(uuid, finance.reporting_period, date, date, finance.statement_line[]) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
