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
