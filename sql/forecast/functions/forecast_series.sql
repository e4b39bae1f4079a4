create or replace function forecast.forecast_series(
  p_series_ids uuid[],
  p_horizon integer,
  p_training_cut_off date default null,
  p_measure forecast.error_measure default 'wape',
  p_methods forecast.method[] default null,
  p_season_length integer default null,
  p_level double precision default 0.95,
  p_description text default null,
  p_idempotency_key text default null
)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_first jsonb;
  v_fault text;
  v_frequency series.series_frequency;
  v_cut_off date;
  v_version forecast.versions;
  v_histories forecast.history[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'forecast.forecast_series',
    jsonb_build_array(p_series_ids, p_horizon, p_training_cut_off, p_measure, p_methods, p_season_length, p_level, p_description)
  );

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  select
    min(s.frequency),
    case
      when count(*) = 0 then 'no series is named'
      when bool_or(s.id is null) then format('there is no series %s', min(w.id::text) filter (where s.id is null))
      when bool_or(s.kind = 'demand' and s.owner_id is null) then format('series %s is demand, which sales tell', min(s.name) filter (where s.kind = 'demand'))
      when min(s.frequency) <> max(s.frequency) then format('the series are %s and %s', min(s.frequency), max(s.frequency))
      when min(s.frequency) = 'irregular' then 'the series are irregular'
    end
  into v_frequency, v_fault
  from unnest(p_series_ids) as w (id)
  left join series.series s on s.id = w.id and s.id in (select i.id from series._in_sight(p_series_ids) as i (id));

  if v_fault is null then
    v_cut_off := coalesce(
      (date_trunc(series.frequency_unit(v_frequency), (p_training_cut_off + 1)::timestamp) - interval '1 day')::date,
      forecast.last_complete_period(v_frequency, p_series_ids)
    );

    if v_cut_off is null then
      v_fault := 'the series have no observations';
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM804',
      message = 'there is nothing to forecast',
      detail = v_fault,
      hint = 'Name series of series.series with observations and of one frequency; forecast.forecast_demand forecasts demand.';
  end if;

  v_version := forecast._open_version(
    'statistical',
    v_cut_off,
    v_frequency,
    p_level,
    coalesce(p_measure, 'wape'),
    coalesce(p_season_length, forecast.season_length_of(v_frequency)),
    null,
    null,
    p_description,
    jsonb_build_object('horizon', p_horizon, 'methods', p_methods, 'minimum_history', core.setting_integer('forecast.minimum_history'))
  );

  select array_agg(row(s.id, s.item_id, s.location_id, s.data_revision, h.readings)::forecast.history order by s.name, s.id)
  into v_histories
  from series.series s
  cross join lateral (
    select array_agg(r.value order by r.bucket) as readings
    from series.read_series(
      s.id,
      greatest(
        (select min(o.at) from series.observations o where o.series_id = s.id),
        (v_cut_off - core.setting_integer('forecast.history_days'))::timestamp at time zone 'UTC'
      ),
      (v_cut_off + 1)::timestamp at time zone 'UTC'
    ) as r
  ) as h
  where s.id = any (p_series_ids)
    and exists (select from series.observations o where o.series_id = s.id and o.at < (v_cut_off + 1)::timestamp at time zone 'UTC');

  perform forecast._publish_histories(v_version, v_histories, p_horizon, p_methods);

  insert into forecast.skipped_series (version_id, series_id, reason)
  select v_version.id, s.id, format('no observation up to %s', v_cut_off)
  from series.series s
  where s.id = any (p_series_ids)
    and not exists (select from series.observations o where o.series_id = s.id and o.at < (v_cut_off + 1)::timestamp at time zone 'UTC');

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.forecast_series(
  uuid[], integer, date, forecast.error_measure, forecast.method[], integer, double precision, text, text
) is
  'Forecasts series of observations (revenue, expenses, cash flow, prices…) of one frequency and publishes them as one version of source statistical, by the same methods and rules as demand. Periods without observations are unknown. Errors: QM001, QM102, QM103, QM802, QM803, QM804, QM805.';

revoke execute on function forecast.forecast_series(
  uuid[], integer, date, forecast.error_measure, forecast.method[], integer, double precision, text, text
) from public;
grant execute on function forecast.forecast_series(
  uuid[], integer, date, forecast.error_measure, forecast.method[], integer, double precision, text, text
) to qm_app;
