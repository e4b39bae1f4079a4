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
