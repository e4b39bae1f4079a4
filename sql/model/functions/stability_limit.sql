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
