create or replace function finance.annualiser_of(p_frequency series.series_frequency, p_annualiser double precision)
returns double precision
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_annualiser double precision := coalesce(p_annualiser, finance.periods_per_year(p_frequency));
begin
  if v_annualiser is null then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = 'the series is irregular: nobody knows how many periods a year has',
      hint = 'Give an annualiser; 1 leaves figures at one period.';
  end if;

  return v_annualiser;
end
$$;

comment on function finance.annualiser_of(series.series_frequency, double precision) is
  'Periods a year: as given, or those of the frequency. Error: QMA02 neither is known.';

revoke execute on function finance.annualiser_of(series.series_frequency, double precision) from public;
grant execute on function finance.annualiser_of(series.series_frequency, double precision) to qm_app, qm_readonly;
