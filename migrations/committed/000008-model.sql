--! Previous: sha1:4b29932e7487ea77edda2bfd2ca0ac3733bcf2f7
--! Hash: sha1:7092d39032879c4f8950ea7627f02187ddc00f73
--! Message: model

-- Room model, as sql/schema.sql lists it.

set role qm_owner;

--! Included model/types/schema.sql
create schema model;

comment on schema model is
  'Models: the statistics by which drift is found and candidates are compared.';

grant usage on schema model to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded model/types/schema.sql
--! Included model/functions/check_samples.sql
create or replace function model.check_samples(p_reference double precision[], p_current double precision[], p_least integer default 1)
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  v_fault := case
    when coalesce(cardinality(p_reference), 0) < p_least
      then format('the first sample has %s values, %s are needed', coalesce(cardinality(p_reference), 0), p_least)
    when coalesce(cardinality(p_current), 0) < p_least
      then format('the second sample has %s values, %s are needed', coalesce(cardinality(p_current), 0), p_least)
    when exists (
      select
      from unnest(p_reference || p_current) as u (value)
      where u.value is null
        or u.value in ('NaN', 'infinity', '-infinity')
    )
      then 'a value is null, NaN or infinite'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QM701',
      message = 'these samples cannot be compared',
      detail = v_fault,
      hint = 'Give finite values, and enough of them; leave out what is unknown.';
  end if;
end
$$;

comment on function model.check_samples(double precision[], double precision[], integer) is
  'Refuses samples that say nothing: null, fewer values than needed, or values that are null, NaN or infinite. Error: QM701.';

revoke execute on function model.check_samples(double precision[], double precision[], integer) from public;
grant execute on function model.check_samples(double precision[], double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded model/functions/check_samples.sql
--! Included model/functions/check_counts.sql
create or replace function model.check_counts(p_reference double precision[], p_current double precision[])
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(cardinality(p_reference), 0) < 2
    or cardinality(p_reference) is distinct from cardinality(p_current)
    or exists (
      select
      from unnest(p_reference || p_current) as u (value)
      where not coalesce(u.value >= 0 and u.value < 'infinity', false)
    )
    or (select sum(u.value) from unnest(p_reference) as u (value)) = 0
    or (select sum(u.value) from unnest(p_current) as u (value)) = 0
  then
    raise exception using
      errcode = 'QM702',
      message = 'these counts cannot be compared',
      detail = format('%s and %s bins', coalesce(cardinality(p_reference)::text, 'no'), coalesce(cardinality(p_current)::text, 'no')),
      hint = 'Give the same two or more bins for both, counts of zero or more, and at least one value in each.';
  end if;
end
$$;

comment on function model.check_counts(double precision[], double precision[]) is
  'Refuses counts of bins that cannot be compared: of different number, fewer than two, negative, or all zero. Error: QM702.';

revoke execute on function model.check_counts(double precision[], double precision[]) from public;
grant execute on function model.check_counts(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/check_counts.sql
--! Included model/functions/count_bins.sql
create or replace function model.count_bins(p_values double precision[], p_edges double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(cardinality(p_edges), 0) = 0
    or exists (
      select
      from unnest(p_edges) with ordinality as e (edge, number)
      where not coalesce(e.edge > '-infinity' and e.edge < 'infinity', false)
        or e.edge <= p_edges[e.number - 1]
    )
  then
    raise exception using
      errcode = 'QM703',
      message = 'these edges cut no bins',
      detail = format('edges %s', coalesce(p_edges::text, 'null')),
      hint = 'Give finite edges, each above the one before.';
  end if;

  perform model.check_samples(p_values, p_values);

  return array(
    select count(v.number)::double precision
    from generate_series(0, cardinality(p_edges)) as b (number)
    left join (
      -- An edge belongs to the bin below it; width_bucket counts it to the one above.
      select width_bucket(u.value, p_edges) - coalesce((p_edges[width_bucket(u.value, p_edges)] = u.value)::integer, 0) as number
      from unnest(p_values) as u (value)
    ) as v on v.number = b.number
    group by b.number
    order by b.number
  );
end
$$;

comment on function model.count_bins(double precision[], double precision[]) is
  'Counts values in the bins that edges cut: up to the first edge, from each edge to the next (included), above the last; one bin more than edges. The edges are frozen with the baseline, such as the deciles of the reference. Error: QM703 edges that do not rise.';

revoke execute on function model.count_bins(double precision[], double precision[]) from public;
grant execute on function model.count_bins(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/count_bins.sql
--! Included model/functions/population_stability_index.sql
create or replace function model.population_stability_index(
  p_reference double precision[],
  p_current double precision[],
  p_floor double precision default 0.0001
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count)
  into n, m
  from unnest(p_reference, p_current) as u (reference, current_count);

  return (
    select sum((s.p - s.q) * ln(s.p / s.q))
    from (
      select
        case when u.reference = 0 then p_floor else u.reference / n end as p,
        case when u.current_count = 0 then p_floor else u.current_count / m end as q
      from unnest(p_reference, p_current) as u (reference, current_count)
    ) as s
  );
end
$$;

comment on function model.population_stability_index(double precision[], double precision[], double precision) is
  'Population stability index Σ(pᵢ−qᵢ)ln(pᵢ/qᵢ) of the shares of two samples in the same bins (counts); an empty bin has the share p_floor. Without drift it is about (1/n + 1/m)·χ² with one degree of freedom less than bins, so a fixed limit such as 0.1 is wrong for small samples: hold it against model.stability_limit. Errors: QM702.';

revoke execute on function model.population_stability_index(double precision[], double precision[], double precision) from public;
grant execute on function model.population_stability_index(double precision[], double precision[], double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/population_stability_index.sql
--! Included model/functions/stability_limit.sql
create or replace function model.stability_limit(
  p_bins integer,
  p_reference_count double precision,
  p_current_count double precision,
  p_false_alarms double precision default 0.05
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(p_bins >= 2 and p_reference_count > 0 and p_current_count > 0, false) then
    raise exception using
      errcode = 'QM702',
      message = 'these counts cannot be compared',
      detail = format('%s bins, %s and %s values', p_bins, p_reference_count, p_current_count),
      hint = 'Give two bins or more, and at least one value in each sample.';
  end if;

  return (1 / p_reference_count + 1 / p_current_count) * core.chi_square_quantile(1 - p_false_alarms, p_bins - 1);
end
$$;

comment on function model.stability_limit(integer, double precision, double precision, double precision) is
  'Limit of the population stability index for samples of n and m values in so many bins, which it exceeds without any drift in a share of p_false_alarms: (1/n + 1/m)·χ²₁₋α with one degree of freedom less than bins. Errors: QM011, QM702.';

revoke execute on function model.stability_limit(integer, double precision, double precision, double precision) from public;
grant execute on function model.stability_limit(integer, double precision, double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/stability_limit.sql
--! Included model/functions/jensen_shannon_distance.sql
create or replace function model.jensen_shannon_distance(p_reference double precision[], p_current double precision[])
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count)
  into n, m
  from unnest(p_reference, p_current) as u (reference, current_count);

  return (
    select sqrt(greatest(0, sum(
      case when s.p > 0 then s.p * ln(2 * s.p / (s.p + s.q)) else 0 end
      + case when s.q > 0 then s.q * ln(2 * s.q / (s.p + s.q)) else 0 end
    ) / 2))
    from (
      select u.reference / n as p, u.current_count / m as q
      from unnest(p_reference, p_current) as u (reference, current_count)
    ) as s
  );
end
$$;

comment on function model.jensen_shannon_distance(double precision[], double precision[]) is
  'Jensen-Shannon distance √(½KL(p‖m) + ½KL(q‖m)), m the mean of p and q, of the shares of two samples in the same bins (counts); natural logarithm, from 0 to √ln 2. Error: QM702.';

revoke execute on function model.jensen_shannon_distance(double precision[], double precision[]) from public;
grant execute on function model.jensen_shannon_distance(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/jensen_shannon_distance.sql
--! Included model/functions/wasserstein_distance.sql
create or replace function model.wasserstein_distance(p_reference double precision[], p_current double precision[])
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model.check_samples(p_reference, p_current);

  return (
    select coalesce(sum(abs(s.difference) * (s.next_value - s.value)), 0)
    from (
      select
        v.value,
        lead(v.value) over (order by v.value) as next_value,
        sum(v.step) over (order by v.value) as difference
      from (
        select u.value, sum(u.step) as step
        from (
          select r.value, 1.0::double precision / cardinality(p_reference) as step from unnest(p_reference) as r (value)
          union all
          select c.value, -1.0::double precision / cardinality(p_current) from unnest(p_current) as c (value)
        ) as u
        group by u.value
      ) as v
    ) as s
    where s.next_value is not null
  );
end
$$;

comment on function model.wasserstein_distance(double precision[], double precision[]) is
  'Wasserstein distance of two samples, ∫|F−G|: how far their values have to be moved on average, in their unit. Error: QM701.';

revoke execute on function model.wasserstein_distance(double precision[], double precision[]) from public;
grant execute on function model.wasserstein_distance(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/wasserstein_distance.sql
--! Included model/functions/kolmogorov_smirnov.sql
create or replace function model.kolmogorov_smirnov(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_root double precision;
begin
  perform model.check_samples(p_reference, p_current);

  select max(abs(s.below_reference / n - s.below_current / m))
  into statistic
  from (
    select
      sum(v.in_reference) over (order by v.value) as below_reference,
      sum(v.in_current) over (order by v.value) as below_current
    from (
      select u.value, count(*) filter (where u.is_reference) as in_reference, count(*) filter (where not u.is_reference) as in_current
      from (
        select r.value, true as is_reference from unnest(p_reference) as r (value)
        union all
        select c.value, false from unnest(p_current) as c (value)
      ) as u
      group by u.value
    ) as v
  ) as s;

  v_root := sqrt(n * m / (n + m));
  p_value := core.kolmogorov_survival((v_root + 0.12 + 0.11 / v_root) * statistic);
end
$$;

comment on function model.kolmogorov_smirnov(double precision[], double precision[]) is
  'Test of Kolmogorov and Smirnov whether two samples come of one distribution: D = sup|F−G|; p of Kolmogorov''s distribution at (√nₑ + 0.12 + 0.11/√nₑ)·D with nₑ = nm/(n+m) (Stephens 1970). Error: QM701.';

revoke execute on function model.kolmogorov_smirnov(double precision[], double precision[]) from public;
grant execute on function model.kolmogorov_smirnov(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/kolmogorov_smirnov.sql
--! Included model/functions/chi_square_homogeneity.sql
create or replace function model.chi_square_homogeneity(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out degrees integer,
  out p_value double precision,
  out cramers_v double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count), count(*) filter (where u.reference + u.current_count > 0) - 1
  into n, m, degrees
  from unnest(p_reference, p_current) as u (reference, current_count);

  select coalesce(sum(
    (u.reference - e.share * n) ^ 2 / (e.share * n) + (u.current_count - e.share * m) ^ 2 / (e.share * m)
  ), 0)
  into statistic
  from unnest(p_reference, p_current) as u (reference, current_count)
  cross join lateral (select (u.reference + u.current_count) / (n + m) as share) as e
  where e.share > 0;

  p_value := case when degrees = 0 then 1 else core.chi_square_survival(statistic, degrees) end;
  cramers_v := sqrt(statistic / (n + m));
end
$$;

comment on function model.chi_square_homogeneity(double precision[], double precision[]) is
  'χ² test of homogeneity of two samples over the same categories (counts), with Cramér''s V as effect size. Not goodness of fit, which a new category would make infinite; a category that is empty in both is left out. Error: QM702.';

revoke execute on function model.chi_square_homogeneity(double precision[], double precision[]) from public;
grant execute on function model.chi_square_homogeneity(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/chi_square_homogeneity.sql
--! Included model/functions/welch.sql
create or replace function model.welch(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out degrees double precision,
  out p_value double precision,
  out cohens_d double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_difference double precision;
  v_first double precision;
  v_second double precision;
begin
  perform model.check_samples(p_reference, p_current, 2);

  select r.mean - c.mean, r.variance, c.variance
  into v_difference, v_first, v_second
  from (select avg(u.value) as mean, var_samp(u.value) as variance from unnest(p_reference) as u (value)) as r
  cross join (select avg(u.value) as mean, var_samp(u.value) as variance from unnest(p_current) as u (value)) as c;

  if v_first + v_second <= 0 then
    p_value := case when v_difference = 0 then 1 else 0 end;
    return;
  end if;

  statistic := v_difference / sqrt(v_first / n + v_second / m);
  degrees := (v_first / n + v_second / m) ^ 2 / ((v_first / n) ^ 2 / (n - 1) + (v_second / m) ^ 2 / (m - 1));
  p_value := core.student_two_sided(statistic, degrees);
  cohens_d := v_difference / sqrt(((n - 1) * v_first + (m - 1) * v_second) / (n + m - 2));
end
$$;

comment on function model.welch(double precision[], double precision[]) is
  'Welch''s t test of two means with unequal variances, degrees of freedom of Satterthwaite, two-sided p, and Cohen''s d with the pooled deviation as effect size; first sample less second. Where nothing varies: t null and p 1 for equal means, 0 for different ones. Error: QM701.';

revoke execute on function model.welch(double precision[], double precision[]) from public;
grant execute on function model.welch(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/welch.sql
--! Included model/functions/mann_whitney.sql
create or replace function model.mann_whitney(
  p_reference double precision[],
  p_current double precision[],
  p_is_continuous boolean default true,
  out statistic double precision,
  out auc double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_ranks double precision;
  v_ties double precision;
  v_deviation double precision;
  z double precision;
begin
  perform model.check_samples(p_reference, p_current);

  select sum(g.in_reference * (g.before + (g.size + 1) / 2.0)), sum(g.size ^ 3 - g.size)
  into v_ranks, v_ties
  from (
    select
      count(*)::double precision as size,
      count(*) filter (where u.is_reference) as in_reference,
      coalesce(sum(count(*)) over (order by u.value rows between unbounded preceding and 1 preceding), 0) as before
    from (
      select r.value, true as is_reference from unnest(p_reference) as r (value)
      union all
      select c.value, false from unnest(p_current) as c (value)
    ) as u
    group by u.value
  ) as g;

  statistic := v_ranks - n * (n + 1) / 2;
  auc := statistic / (n * m);
  v_deviation := sqrt(greatest(0, n * m / 12 * ((n + m + 1) - v_ties / ((n + m) * greatest(n + m - 1, 1)))));

  if v_deviation = 0 then
    p_value := 1;
    return;
  end if;

  z := greatest(0, abs(statistic - n * m / 2) - case when p_is_continuous then 0.5 else 0 end) / v_deviation;
  p_value := least(1, 2 * core.normal_cdf(-z));
end
$$;

comment on function model.mann_whitney(double precision[], double precision[], boolean) is
  'Rank test of Mann and Whitney: U of the first sample, the probability that a value of it is larger than one of the second (AUC, ties count half), and the two-sided p of the normal approximation, corrected for ties and, unless told otherwise, for continuity. Error: QM701.';

revoke execute on function model.mann_whitney(double precision[], double precision[], boolean) from public;
grant execute on function model.mann_whitney(double precision[], double precision[], boolean) to qm_app, qm_readonly;
--! EndIncluded model/functions/mann_whitney.sql
--! Included model/functions/diebold_mariano.sql
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
--! EndIncluded model/functions/diebold_mariano.sql
--! Included model/functions/bootstrap_indices.sql
create or replace function model.bootstrap_indices(p_count integer, p_rounds integer, p_seed bigint)
returns integer[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state numeric := mod(p_seed::numeric + 18446744073709551616, 18446744073709551616);
  v_row integer[];
  v_rows integer[] := '{}'::integer[];
begin
  if not coalesce(p_count >= 1 and p_rounds between 1 and 100000 and p_count::bigint * p_rounds <= 10000000 and p_seed is not null, false) then
    raise exception using
      errcode = 'QM705',
      message = 'there is no bootstrap of this size',
      detail = format('%s values, %s rounds, seed %s', p_count, p_rounds, p_seed),
      hint = 'Give a sample of one value or more, 1 to 100000 rounds, at most ten million draws, and a seed.';
  end if;

  for r in 1..p_rounds loop
    v_row := '{}'::integer[];
    for i in 1..p_count loop
      v_state := mod(v_state * 6364136223846793005 + 1442695040888963407, 18446744073709551616);
      -- The high bits; the low ones of such a generator repeat soon.
      v_row := v_row || mod(div(v_state, 4294967296), p_count)::integer;
    end loop;
    v_rows := v_rows || array[v_row];
  end loop;

  return v_rows;
end
$$;

comment on function model.bootstrap_indices(integer, integer, bigint) is
  'Draws with replacement for a bootstrap of a sample, p_rounds times its size, from 0; one row a round. Made by a linear congruential generator (Knuth''s MMIX) from a seed that is stored with the result, so that it can be repeated anywhere. Error: QM705.';

revoke execute on function model.bootstrap_indices(integer, integer, bigint) from public;
grant execute on function model.bootstrap_indices(integer, integer, bigint) to qm_app, qm_readonly;
--! EndIncluded model/functions/bootstrap_indices.sql
--! Included model/functions/paired_bootstrap.sql
create or replace function model.paired_bootstrap(
  p_differences double precision[],
  p_indices integer[],
  p_level double precision default 0.95,
  out mean double precision,
  out lower double precision,
  out upper double precision,
  out standard_error double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model.check_samples(p_differences, p_differences);

  if array_ndims(p_indices) is distinct from 2 or not coalesce(p_level > 0 and p_level < 1, false)
    or exists (select from unnest(p_indices) as i where not coalesce(i between 0 and cardinality(p_differences) - 1, false))
  then
    raise exception using
      errcode = 'QM705',
      message = 'there is no bootstrap of this size',
      detail = format('%s values, draws of %s, level %s', cardinality(p_differences), coalesce(array_dims(p_indices), 'none'), p_level),
      hint = 'Give rows of positions from 0 to one less than there are values, and a level between 0 and 1.';
  end if;

  select avg(d.value) into mean from unnest(p_differences) as d (value);

  with means as (
    select avg(p_differences[p_indices[r][c] + 1]) as value
    from generate_subscripts(p_indices, 1) as r
    cross join generate_subscripts(p_indices, 2) as c
    group by r
  )
  select
    percentile_cont((1 - p_level) / 2) within group (order by m.value),
    percentile_cont((1 + p_level) / 2) within group (order by m.value),
    stddev_samp(m.value),
    (1 + count(*) filter (where abs(m.value - mean) >= abs(mean)))::double precision / (1 + count(*))
  into lower, upper, standard_error, p_value
  from means m;
end
$$;

comment on function model.paired_bootstrap(double precision[], integer[], double precision) is
  'Bootstrap of the mean of paired differences over given draws (model.bootstrap_indices; one row a round, positions from 0): percentile interval of p_level (quantiles interpolated), standard error, and the two-sided p of the shifted means, (1 + those at least as far from zero as the observed) / (1 + rounds). Errors: QM701, QM705.';

revoke execute on function model.paired_bootstrap(double precision[], integer[], double precision) from public;
grant execute on function model.paired_bootstrap(double precision[], integer[], double precision) to qm_app, qm_readonly;
--! EndIncluded model/functions/paired_bootstrap.sql
--! Included model/functions/benjamini_hochberg.sql
create or replace function model.benjamini_hochberg(p_values double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from unnest(p_values) as u (value) where not (u.value between 0 and 1)) then
    raise exception using
      errcode = 'QM706',
      message = 'this is no probability',
      detail = format('p values %s', p_values),
      hint = 'Give p values from 0 to 1, null where there is none.';
  end if;

  return array(
    select case when a.value is not null then least(1, min(a.raised) over (order by a.place desc)) end
    from (
      select
        u.value,
        u.number,
        row_number() over (order by u.value nulls last, u.number) as place,
        u.value * count(u.value) over () / row_number() over (order by u.value nulls last, u.number) as raised
      from unnest(p_values) with ordinality as u (value, number)
    ) as a
    order by a.number
  );
end
$$;

comment on function model.benjamini_hochberg(double precision[]) is
  'P values adjusted for being many (Benjamini and Hochberg 1995), in their order: those at most q together contain an expected share of at most q false discoveries. Null stays null and counts for nothing. Error: QM706.';

revoke execute on function model.benjamini_hochberg(double precision[]) from public;
grant execute on function model.benjamini_hochberg(double precision[]) to qm_app, qm_readonly;
--! EndIncluded model/functions/benjamini_hochberg.sql
--! Included model/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM701', 'model', 'samples_not_comparable', 'these samples cannot be compared', 'Give finite values, and enough of them.'),
  ('QM702', 'model', 'counts_not_comparable', 'these counts cannot be compared', 'Give the same two or more bins for both, with something in each sample.'),
  ('QM703', 'model', 'edges_not_usable', 'these edges cut no bins', 'Give finite edges, each above the one before.'),
  ('QM704', 'model', 'forecasts_not_comparable', 'these forecasts cannot be compared', 'Give the errors of the same periods.'),
  ('QM705', 'model', 'bootstrap_not_usable', 'there is no bootstrap of this size', 'The hint names the limits.'),
  ('QM706', 'model', 'p_value_not_usable', 'this is no probability', 'Give p values from 0 to 1.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded model/data/error_codes.sql

reset role;
