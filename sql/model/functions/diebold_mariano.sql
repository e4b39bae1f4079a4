create or replace function model.diebold_mariano(
  p_first_errors double precision[],
  p_second_errors double precision[],
  p_horizon integer default 1,
  p_power double precision default 2,
  out mean_difference double precision,
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_first_errors);
  v_losses double precision[];
  v_variance double precision;
  v_sum double precision;
begin
  perform model.check_samples(p_first_errors, p_second_errors, 2);

  if cardinality(p_first_errors) <> cardinality(p_second_errors) or not coalesce(p_horizon >= 1 and p_horizon < n and p_power > 0, false) then
    raise exception using
      errcode = 'QM704',
      message = 'these forecasts cannot be compared',
      detail = format(
        '%s and %s errors, horizon %s, power %s', cardinality(p_first_errors), cardinality(p_second_errors), p_horizon, p_power
      ),
      hint = 'Give the errors of the same periods, a horizon from 1 to fewer than they are, and a power above zero.';
  end if;

  select array_agg(abs(e.first_error) ^ p_power - abs(e.second_error) ^ p_power order by e.period)
  into v_losses
  from unnest(p_first_errors, p_second_errors) with ordinality as e (first_error, second_error, period);

  select avg(u.loss) into mean_difference from unnest(v_losses) as u (loss);

  select sum((u.loss - mean_difference) ^ 2) / n into v_variance from unnest(v_losses) as u (loss);

  select coalesce(sum((v_losses[t] - mean_difference) * (v_losses[t - k] - mean_difference)) / n, 0)
  into v_sum
  from generate_series(1, p_horizon - 1) as k
  cross join generate_series(1, n::integer) as t
  where t > k;

  if v_variance = 0 then
    p_value := case when mean_difference = 0 then 1 else 0 end;
    return;
  end if;

  v_sum := case when v_variance + 2 * v_sum > 0 then v_variance + 2 * v_sum else v_variance end;
  statistic := mean_difference / sqrt(v_sum / n)
    * sqrt((n + 1 - 2 * p_horizon + p_horizon * (p_horizon - 1) / n) / n);
  p_value := core.student_two_sided(statistic, n - 1);
end
$$;

comment on function model.diebold_mariano(double precision[], double precision[], integer, double precision) is
  'Test of Diebold and Mariano (1995) whether two forecasts of p_horizon steps differ in accuracy, from their errors of the same periods: the mean of |e₁|^power − |e₂|^power over its deviation with p_horizon − 1 autocovariances, with the factor of Harvey, Leybourne and Newbold (1997) and t with n − 1 degrees. Where the estimated variance is not above zero the autocovariances are left out. Positive: the second forecast is better. Errors: QM701, QM704.';

revoke execute on function model.diebold_mariano(double precision[], double precision[], integer, double precision) from public;
grant execute on function model.diebold_mariano(double precision[], double precision[], integer, double precision) to qm_app, qm_readonly;
