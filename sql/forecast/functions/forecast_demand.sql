create or replace function forecast.forecast_demand(
  p_horizon integer default null,
  p_frequency series.series_frequency default 'weekly',
  p_training_cut_off date default null,
  p_item_ids uuid[] default null,
  p_location_ids uuid[] default null,
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
  -- So many series at a time keep the histories in memory.
  c_batch constant integer := 2000;
  v_first jsonb;
  v_unknown text;
  v_horizon integer;
  v_cut_off date;
  v_from date;
  v_item_ids uuid[];
  v_location_ids uuid[];
  v_version forecast.versions;
  v_histories forecast.history[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'forecast.forecast_demand',
    jsonb_build_array(
      p_horizon, p_frequency, p_training_cut_off, p_item_ids, p_location_ids, p_measure, p_methods, p_season_length, p_level, p_description
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  v_unknown := case
    when p_frequency is null or p_frequency not in ('daily', 'weekly', 'monthly')
      then format('frequency %s of demand', coalesce(p_frequency::text, 'null'))
    else coalesce(
      (
        select format('item %s', w.id)
        from unnest(p_item_ids) as w (id)
        where not exists (select from catalog.items i where i.id = w.id)
        limit 1
      ),
      (
        select format('location %s', w.id)
        from unnest(p_location_ids) as w (id)
        where not exists (select from catalog.locations l where l.id = w.id)
        limit 1
      )
    )
  end;

  if v_unknown is not null then
    raise exception using
      errcode = 'QM804',
      message = 'there is nothing to forecast',
      detail = format('there is no %s', v_unknown),
      hint = 'Name items and locations of the catalog, or none for all that were sold; demand is forecast daily, weekly or monthly.';
  end if;

  v_horizon := coalesce(
    p_horizon,
    ceil(
      core.setting_integer('forecast.horizon_days') / (extract(epoch from series.frequency_step(p_frequency)) / 86400)
    )::integer
  );
  v_cut_off := coalesce(
    (date_trunc(series.frequency_unit(p_frequency), (p_training_cut_off + 1)::timestamp) - interval '1 day')::date,
    forecast.last_complete_period(p_frequency)
  );
  v_from := v_cut_off - core.setting_integer('forecast.history_days');

  select array_agg(d.item_id order by i.sku, l.code), array_agg(d.location_id order by i.sku, l.code), min(d.first_day)
  into v_item_ids, v_location_ids, v_from
  from (
    select s.item_id, s.location_id, min(s.day) as first_day
    from demand.daily_sales s
    where s.day between v_from and v_cut_off
      and (p_item_ids is null or s.item_id = any (p_item_ids))
      and (p_location_ids is null or s.location_id = any (p_location_ids))
    group by s.item_id, s.location_id
  ) as d
  join catalog.items i on i.id = d.item_id
  join catalog.locations l on l.id = d.location_id
  where i.is_active
    and i.item_type <> 'service'
    and l.is_active;

  if v_item_ids is null then
    raise exception using
      errcode = 'QM804',
      message = 'there is nothing to forecast',
      detail = format(
        'no active item was sold at an active location up to %s', coalesce(v_cut_off::text, 'any day')
      ),
      hint = 'Record or import sales (demand.record_sales, quartermaster import), or give a later training cut-off.';
  end if;

  -- From the start of the period in which the first of them was sold.
  v_from := date_trunc(series.frequency_unit(p_frequency), v_from::timestamp)::date;

  v_version := forecast._open_version(
    'statistical',
    v_cut_off,
    p_frequency,
    p_level,
    coalesce(p_measure, 'wape'),
    coalesce(p_season_length, forecast.season_length_of(p_frequency)),
    null,
    null,
    p_description,
    jsonb_build_object(
      'horizon', v_horizon,
      'history_from', v_from,
      'methods', p_methods,
      'minimum_history', core.setting_integer('forecast.minimum_history'),
      'dead_days', core.setting_integer('forecast.dead_days'),
      'intermittent_interval', core.setting_numeric('demand.intermittent_interval')
    )
  );

  for v_batch in 0..(cardinality(v_item_ids) - 1) / c_batch loop
    -- A series made just now is not seen by the join, and has had no revision.
    select array_agg(row(s.series_id, s.item_id, s.location_id, coalesce(r.data_revision, 0), h.quantities)::forecast.history)
    into v_histories
    from forecast._ensure_demand_series(
      v_item_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
      v_location_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
      p_frequency
    ) as s
    join (
      select
        d.item_id,
        d.location_id,
        -- More returned than sold is no negative demand; unknown stays unknown, which greatest() would not keep.
        array_agg(case when d.quantity < 0 then 0 else d.quantity end::double precision order by d.period_start) as quantities
      from demand.read_demands(
        v_item_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
        v_location_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
        v_from,
        v_cut_off,
        p_frequency::text
      ) as d
      group by d.item_id, d.location_id
    ) as h on h.item_id = s.item_id and h.location_id = s.location_id
    left join series.series r on r.id = s.series_id;

    perform forecast._publish_histories(v_version, v_histories, v_horizon, p_methods);
  end loop;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.forecast_demand(
  integer, series.series_frequency, date, uuid[], uuid[], forecast.error_measure, forecast.method[], integer, double precision, text, text
) is
  'Forecasts the demand of every active item at every active location that sold it (or of those named), from net sales by period, and publishes it as one version of source statistical. A period with a stockout is unknown, not zero. p_horizon: periods ahead (default: setting forecast.horizon_days). p_training_cut_off: last day of history, moved back to the end of a whole period (default: forecast.last_complete_period). p_measure selects the method by backtest among p_methods (default: those that suit the history, and the mean of the best three); see forecast.forecast_history. p_level: probability that the actual lies in the interval. Returns the version; forecast.series_forecasts has the methods and errors, forecast.skipped_series what could not be forecast. Errors: QM001, QM102, QM103, QM802, QM803 horizon or season, QM804 nothing to forecast, QM805 terms.';

revoke execute on function forecast.forecast_demand(
  integer, series.series_frequency, date, uuid[], uuid[], forecast.error_measure, forecast.method[], integer, double precision, text, text
) from public;
grant execute on function forecast.forecast_demand(
  integer, series.series_frequency, date, uuid[], uuid[], forecast.error_measure, forecast.method[], integer, double precision, text, text
) to qm_app;
