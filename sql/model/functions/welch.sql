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
