/* @name ForecastDemand */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.frequency as "frequency!",
  v.level as "level!",
  v.measure as "measure?",
  v.season_length as "season_length?",
  v.model_name as "model_name?",
  v.model_version as "model_version?",
  v.description as "description?",
  v.parameters as "parameters!",
  v.published_by as "published_by?"
from forecast.forecast_demand(
  :horizon,
  coalesce(:frequency::series.series_frequency, 'weekly'),
  :trainingCutOff,
  :itemIds,
  :locationIds,
  coalesce(:measure::forecast.error_measure, 'wape'),
  :methods::forecast.method[],
  :seasonLength,
  coalesce(:level::double precision, 0.95),
  :description,
  :idempotencyKey
) as v;

/* @name ForecastSeries */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.frequency as "frequency!",
  v.level as "level!",
  v.measure as "measure?",
  v.season_length as "season_length?",
  v.model_name as "model_name?",
  v.model_version as "model_version?",
  v.description as "description?",
  v.parameters as "parameters!",
  v.published_by as "published_by?"
from forecast.forecast_series(
  :seriesIds!,
  :horizon!,
  :trainingCutOff,
  coalesce(:measure::forecast.error_measure, 'wape'),
  :methods::forecast.method[],
  :seasonLength,
  coalesce(:level::double precision, 0.95),
  :description,
  :idempotencyKey
) as v;

/* @name Publish */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.frequency as "frequency!",
  v.level as "level!",
  v.measure as "measure?",
  v.season_length as "season_length?",
  v.model_name as "model_name?",
  v.model_version as "model_version?",
  v.description as "description?",
  v.parameters as "parameters!",
  v.published_by as "published_by?"
from forecast.publish(
  :source!,
  :points!,
  :trainingCutOff!,
  :frequency!,
  coalesce(:level::double precision, 0.95),
  :modelName,
  :modelVersion,
  :description,
  coalesce(:parameters::jsonb, '{}'),
  :issuedAt,
  :idempotencyKey
) as v;

/* @name Blend */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.frequency as "frequency!",
  v.level as "level!",
  v.measure as "measure?",
  v.season_length as "season_length?",
  v.model_name as "model_name?",
  v.model_version as "model_version?",
  v.description as "description?",
  v.parameters as "parameters!",
  v.published_by as "published_by?"
from forecast.blend(:parts!, :description, :idempotencyKey) as v;

/* @name GetVersion */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.frequency as "frequency!",
  v.level as "level!",
  v.measure as "measure?",
  v.model_name as "model_name?",
  v.model_version as "model_version?",
  v.description as "description?",
  v.published_by as "published_by?",
  v.series_count as "series_count!",
  v.skipped_count as "skipped_count!",
  v.mean_backtest_error as "mean_backtest_error?",
  v.first_target_on as "first_target_on?",
  v.last_target_on as "last_target_on?"
from forecast.version_summaries as v
where v.id = :versionId!;

/* @name ListVersions */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.frequency as "frequency!",
  v.level as "level!",
  v.measure as "measure?",
  v.model_name as "model_name?",
  v.model_version as "model_version?",
  v.description as "description?",
  v.published_by as "published_by?",
  v.series_count as "series_count!",
  v.skipped_count as "skipped_count!",
  v.mean_backtest_error as "mean_backtest_error?",
  v.first_target_on as "first_target_on?",
  v.last_target_on as "last_target_on?"
from forecast.version_summaries as v
where v.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by v.id desc
limit :limit!;

/* @name ListOutdatedVersions */
select
  v.id as "id!",
  v.source as "source!",
  v.issued_at as "issued_at!",
  v.training_cut_off as "training_cut_off!",
  v.description as "description?",
  v.changed_series_count as "changed_series_count!",
  v.revoked_series_count as "revoked_series_count!",
  v.last_changed_at as "last_changed_at!"
from forecast.outdated_versions as v
where v.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by v.id desc
limit :limit!;

/* @name ListOutdatedSeries */
select
  o.version_id as "version_id!",
  o.series_id as "series_id!",
  o.name as "name!",
  o.data_revision as "data_revision!",
  o.change_count as "change_count!",
  o.is_revoked as "is_revoked!",
  o.first_at as "first_at!",
  o.last_at as "last_at!",
  o.last_changed_at as "last_changed_at!"
from forecast.outdated_series as o
where o.version_id = :versionId!
  and o.series_id > coalesce(:afterSeriesId::uuid, '00000000-0000-0000-0000-000000000000')
order by o.series_id
limit :limit!;

/* @name ListSeriesForecasts */
select
  f.version_id as "version_id!",
  f.series_id as "series_id!",
  f.item_id as "item_id?",
  f.location_id as "location_id?",
  f.source as "source!",
  f.issued_at as "issued_at!",
  f.data_revision as "data_revision!",
  f.method as "method!",
  f.parameters as "parameters!",
  f.error_deviation as "error_deviation?",
  f.backtest_error as "backtest_error?",
  f.first_target_on as "first_target_on!",
  f.last_target_on as "last_target_on!",
  f.reason as "reason?"
from forecast.series_forecasts as f
where f.version_id = :versionId!
  and f.series_id > coalesce(:afterSeriesId::uuid, '00000000-0000-0000-0000-000000000000')
order by f.series_id
limit :limit!;

/* @name CountMethods */
select
  m.method as "method!",
  m.series_count as "series_count!",
  m.mean_backtest_error as "mean_backtest_error?"
from (
  select f.method, count(*) as series_count, avg(f.backtest_error) as mean_backtest_error
  from forecast.series_forecasts f
  where f.version_id = :versionId!
  group by f.method
) as m
order by m.series_count desc, m.method;

/* @name ListSkippedSeries */
select
  k.series_id,
  s.name,
  k.reason
from forecast.skipped_series k
join series.series s on s.id = k.series_id
where k.version_id = :versionId!
order by s.name, k.series_id;

/* @name ListBacktests */
select
  b.version_id as "version_id!",
  b.series_id as "series_id!",
  b.method as "method!",
  b.parameters as "parameters!",
  b.origin_count as "origin_count!",
  b.error_count as "error_count!",
  b.mae as "mae?",
  b.rmse as "rmse?",
  b.bias as "bias?",
  b.wape as "wape?",
  b.mape as "mape?",
  b.mape_excluded_count as "mape_excluded_count!",
  b.smape as "smape?",
  b.mase as "mase?",
  b.one_step_deviation as "one_step_deviation?",
  b.step_deviations as "step_deviations?",
  b.is_selected as "is_selected!"
from forecast.backtests as b
where b.version_id = :versionId!
  and b.series_id = :seriesId!
order by b.is_selected desc, b.wape, b.method;

/* @name GetDemandSeries */
select
  s.id as "id!",
  s.name as "name!",
  s.kind as "kind!",
  s.item_id as "item_id?",
  s.location_id as "location_id?",
  s.unit as "unit?",
  s.currency as "currency?",
  s.frequency as "frequency!",
  s.owner_id as "owner_id?",
  s.description as "description?",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from series.series as s
where s.item_id = :itemId!
  and s.location_id = :locationId!
  and s.kind = 'demand'
  and s.frequency = coalesce(:frequency::series.series_frequency, 'weekly')
  and s.owner_id is null
order by s.id
limit 1;

/* @name ListCurrentForecasts */
select
  c.series_id as "series_id!",
  c.item_id as "item_id?",
  c.location_id as "location_id?",
  c.source as "source!",
  c.version_id as "version_id!",
  c.issued_at as "issued_at!",
  c.frequency as "frequency!",
  c.error_deviation as "error_deviation?",
  c.method as "method!",
  c.first_target_on as "first_target_on!",
  c.last_target_on as "last_target_on!"
from forecast.current_forecasts(:asOf) as c
where (:itemId::uuid is null or c.item_id = :itemId)
order by c.series_id;

/* @name ReadForecast */
select
  r.target_on as "target_on!",
  r.point as "point!",
  r.lower as "lower?",
  r.upper as "upper?",
  r.actual as "actual?",
  r.version_id as "version_id!",
  r.source as "source!",
  r.method as "method!",
  r.issued_at as "issued_at!",
  r.training_cut_off as "training_cut_off!"
from forecast.read_forecast(:seriesId!, :from, :to, :asOf) as r
order by r.target_on;

/* @name Accuracy */
select
  a.group_key as "group_key!",
  a.series_count as "series_count!",
  a.error_count as "error_count!",
  a.mae as "mae?",
  a.rmse as "rmse?",
  a.bias as "bias?",
  a.wape as "wape?",
  a.mape as "mape?",
  a.mape_excluded_count as "mape_excluded_count!",
  a.smape as "smape?",
  a.interval_coverage as "interval_coverage?"
from forecast.accuracy(:lag!, :from!, :to!, :seriesIds, :source, coalesce(:by::text, 'series')) as a
order by a.group_key;

/* @name ForecastsByLag */
select
  l.series_id as "series_id!",
  l.item_id as "item_id?",
  l.location_id as "location_id?",
  l.target_on as "target_on!",
  l.point as "point!",
  l.lower as "lower?",
  l.upper as "upper?",
  l.actual as "actual?",
  l.version_id as "version_id!",
  l.source as "source!",
  l.method as "method!"
from forecast.forecasts_by_lag(:lag!, :from!, :to!, :seriesIds, :source) as l
order by l.series_id, l.target_on;

/* @name ForecastHistory */
select
  o.method as "method?",
  o.parameters as "parameters!",
  o.points as "points?",
  o.deviations as "deviations?",
  o.error_deviation as "error_deviation?",
  o.backtest_error as "backtest_error?",
  o.reason as "reason?"
from forecast.forecast_history(
  :history!,
  :horizon!,
  :seasonLength,
  coalesce(:measure::forecast.error_measure, 'wape'),
  coalesce(:isNonnegative::boolean, true),
  coalesce(:minimumHistory::integer, core.setting_integer('forecast.minimum_history')),
  coalesce(:deadPeriods::integer, 26),
  coalesce(:intermittentInterval::double precision, core.setting_numeric('demand.intermittent_interval')::double precision),
  :methods::forecast.method[]
) as o;

/* @name Consume */
select forecast.consume(:forecast!, :orders!, :backward!, :forward!) as "net_forecast!";
