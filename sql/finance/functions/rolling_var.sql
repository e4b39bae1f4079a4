create or replace function finance.rolling_var(
  p_returns double precision[],
  p_window integer,
  p_level double precision default 0.95,
  p_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1
)
returns table (place integer, reading double precision, value_at_risk double precision, is_exceedance boolean)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_returns);

  if not coalesce(p_window between 2 and cardinality(p_returns) - 1, false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('a window of %s before each of %s returns', coalesce(p_window::text, 'null'), cardinality(p_returns)),
      hint = 'Give a window of 2 returns or more, and fewer than there are.';
  end if;

  return query
  select i, p_returns[i], v.value_at_risk, p_returns[i] < v.value_at_risk
  from generate_series(p_window + 1, cardinality(p_returns)) as i
  cross join lateral (
    select finance.value_at_risk(p_returns[i - p_window:i - 1], p_level, p_method, p_quantile_rule, p_ddof) as value_at_risk
    offset 0
  ) as v
  order by i;
end
$$;

comment on function finance.rolling_var(
  double precision[], integer, double precision, finance.var_method, finance.quantile_rule, integer
) is
  'Each return beside the value at risk of the p_window returns before it, which does not know it; place counts returns from 1; a return below it is an exceedance. Errors: QMA01, QMA02.';

revoke execute on function finance.rolling_var(
  double precision[], integer, double precision, finance.var_method, finance.quantile_rule, integer
) from public;
grant execute on function finance.rolling_var(
  double precision[], integer, double precision, finance.var_method, finance.quantile_rule, integer
) to qm_app, qm_readonly;
