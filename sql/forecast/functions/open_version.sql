create or replace function forecast._open_version(
  p_source text,
  p_training_cut_off date,
  p_frequency series.series_frequency,
  p_level double precision,
  p_measure forecast.error_measure,
  p_season_length integer,
  p_model_name text,
  p_model_version text,
  p_description text,
  p_parameters jsonb,
  p_issued_at timestamptz default null
)
returns forecast.versions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_issued_at timestamptz := coalesce(p_issued_at, clock_timestamp());
  v_fault text;
  v_version forecast.versions;
begin
  v_fault := case
    when p_frequency is null or p_frequency = 'irregular' then format('frequency %s', coalesce(p_frequency::text, 'null'))
    when p_training_cut_off is null then 'training cut-off null'
    when p_training_cut_off > v_issued_at::date then format('training cut-off %s after the day of issue, %s', p_training_cut_off, v_issued_at::date)
    when v_issued_at > clock_timestamp() then format('issued at %s, which is yet to come', v_issued_at)
    when not coalesce(p_level > 0 and p_level < 1, false) then format('level %s', coalesce(p_level::text, 'null'))
    when not exists (select from forecast.sources s where s.code = p_source) then format('source %s', coalesce(p_source, 'null'))
    when p_parameters is null or jsonb_typeof(p_parameters) <> 'object' then 'parameters that are no object'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QM805',
      message = 'no forecast can be published under these terms',
      detail = v_fault,
      hint = 'Give a source of forecast.sources, a frequency, a level between 0 and 1, and a cut-off that is not after the day of issue.';
  end if;

  insert into forecast.versions (
    source, issued_at, training_cut_off, frequency, level, measure, season_length, model_name, model_version, description, parameters,
    published_by
  )
  values (
    p_source, v_issued_at, p_training_cut_off, p_frequency, p_level, p_measure, p_season_length, p_model_name, p_model_version,
    p_description, p_parameters, identity.current_user_id()
  )
  returning * into v_version;

  return v_version;
end
$$;

comment on function forecast._open_version(
  text, date, series.series_frequency, double precision, forecast.error_measure, integer, text, text, text, jsonb, timestamptz
) is
  'Checks the terms of a publication and writes its version. Error: QM805.';

revoke execute on function forecast._open_version(
  text, date, series.series_frequency, double precision, forecast.error_measure, integer, text, text, text, jsonb, timestamptz
) from public;
