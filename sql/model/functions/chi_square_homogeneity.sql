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
