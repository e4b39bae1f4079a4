create or replace function finance.parse_period(
  p_period text,
  p_fiscal_year_start_month integer default 1,
  out granularity finance.reporting_period,
  out period daterange
)
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[] := regexp_match(p_period, '^((?:19|20|21)\d\d)(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$');
begin
  if v_parts is null or p_fiscal_year_start_month is null then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('period %s', coalesce(p_period, 'null')),
      hint = 'Name a month like 2010-11, a calendar quarter like 2010-Q4, or the year in which a fiscal year begins, like 2010.';
  end if;

  granularity := case
    when v_parts[2] is not null then 'month'::finance.reporting_period
    when v_parts[3] is not null then 'quarter'
    else 'year'
  end;
  period := finance.period_of(
    granularity,
    make_date(v_parts[1]::integer, coalesce(v_parts[2]::integer, v_parts[3]::integer * 3 - 2, p_fiscal_year_start_month), 1),
    p_fiscal_year_start_month
  );
end
$$;

comment on function finance.parse_period(text, integer) is
  'Reads the name of a period: 2010-11 is a month, 2010-Q4 a calendar quarter, 2010 the fiscal year that begins in 2010. Error: QMA53.';

revoke execute on function finance.parse_period(text, integer) from public;
grant execute on function finance.parse_period(text, integer) to qm_app, qm_readonly;
