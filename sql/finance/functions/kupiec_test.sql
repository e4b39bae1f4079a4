create or replace function finance.kupiec_test(
  p_observations integer,
  p_exceedances integer,
  p_level double precision default 0.95,
  out expected_count double precision,
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tail double precision := (1 - p_level::numeric)::double precision;
  v_share double precision := p_exceedances::double precision / nullif(p_observations, 0);
begin
  perform finance.check_risk_terms(p_level);

  if not coalesce(p_observations >= 1 and p_exceedances between 0 and p_observations, false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('%s exceedances in %s observations', coalesce(p_exceedances::text, 'null'), coalesce(p_observations::text, 'null')),
      hint = 'Give one observation or more, and exceedances from 0 to their number.';
  end if;

  expected_count := p_observations * v_tail;
  -- 0 · ln 0 counts as 0; the statistic is 0 where the share is exactly the expected one.
  statistic := greatest(
    0,
    2 * (
      case when p_exceedances > 0 then p_exceedances * ln(v_share / v_tail) else 0 end
      + case when p_exceedances < p_observations then (p_observations - p_exceedances) * ln((1 - v_share) / (1 - v_tail)) else 0 end
    )
  );
  p_value := core.chi_square_survival(statistic, 1);
end
$$;

comment on function finance.kupiec_test(integer, integer, double precision) is
  'Kupiec''s test of the proportion of failures (1995): whether losses beyond a value at risk are as frequent as its level says. LR = 2·[x·ln(π/p) + (n - x)·ln((1 - π)/(1 - p))] with x exceedances in n observations, π = x/n, p = 1 - p_level; χ² with one degree of freedom. Error: QMA02.';

revoke execute on function finance.kupiec_test(integer, integer, double precision) from public;
grant execute on function finance.kupiec_test(integer, integer, double precision) to qm_app, qm_readonly;
