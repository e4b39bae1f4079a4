create or replace function finance.conditional_value_at_risk(
  p_returns double precision[],
  p_level double precision default 0.95,
  p_rule finance.cvar_rule default 'tail_at_or_below',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1,
  p_horizon integer default 1
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  -- In decimals: 0.05 of 60 returns are 3, not a little more.
  v_tail numeric := 1 - p_level::numeric;
  v_count integer := cardinality(p_returns);
  v_whole numeric;
  v_part numeric;
  v_limit double precision;
  v_mean double precision;
begin
  perform finance.check_risk_terms(p_level, p_ddof, p_horizon);
  perform finance.check_returns(p_returns, case when p_rule in ('parametric', 'tail_below_parametric') then p_ddof + 1 else 1 end);

  if p_rule = 'parametric' then
    select avg(u.reading) into v_limit from unnest(p_returns) as u (reading);
    return p_horizon * v_limit
      - finance.standard_deviation(p_returns, p_ddof) * sqrt(p_horizon)
      * core.normal_density(core.normal_quantile(v_tail::double precision)) / v_tail::double precision;
  end if;

  if p_rule = 'floor_index' then
    v_whole := floor((v_count - 1) * v_tail) + 1;
  elsif p_rule = 'acerbi_tasche' then
    v_whole := floor(v_count * v_tail);
    v_part := v_count * v_tail - v_whole;
  else
    v_limit := finance.value_at_risk(
      p_returns, p_level, case p_rule when 'tail_below_parametric' then 'parametric' else 'historical' end::finance.var_method, p_quantile_rule, p_ddof
    );
  end if;

  select case
    when p_rule = 'tail_at_or_below' then avg(u.reading) filter (where u.reading <= v_limit)
    when p_rule = 'floor_index' then avg(u.reading) filter (where u.place <= v_whole)
    when p_rule = 'acerbi_tasche' then
      sum(u.reading * case when u.place <= v_whole then 1 else v_part end::double precision) filter (where u.place <= v_whole + 1) / (v_whole + v_part)::double precision
    -- Nothing lies below where returns are equal or too few: the limit itself is the least that the tail can be.
    else coalesce(avg(u.reading) filter (where u.reading < v_limit), v_limit)
  end
  into v_mean
  from (select r.reading, row_number() over (order by r.reading) as place from unnest(p_returns) as r (reading)) as u;

  return v_mean * sqrt(p_horizon);
end
$$;

comment on function finance.conditional_value_at_risk(
  double precision[], double precision, finance.cvar_rule, finance.quantile_rule, integer, integer
) is
  'Conditional value at risk (expected shortfall) as a return, so that a loss is below zero: the mean of the worst returns by a named rule; never above the value at risk that the rule goes with. p_quantile_rule: the limit of tail_at_or_below and tail_below. p_horizon: periods that the loss is for; all but parametric are stretched by √h. Where nothing is below the limit of a tail_below rule, the limit. Errors: QMA01, QMA02.';

revoke execute on function finance.conditional_value_at_risk(
  double precision[], double precision, finance.cvar_rule, finance.quantile_rule, integer, integer
) from public;
grant execute on function finance.conditional_value_at_risk(
  double precision[], double precision, finance.cvar_rule, finance.quantile_rule, integer, integer
) to qm_app, qm_readonly;
