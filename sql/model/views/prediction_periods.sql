create or replace view model.prediction_periods
with (security_invoker = true)
as
select
  s.version_id,
  s.period,
  s.starts_at,
  sum(s.prediction_count)::bigint as prediction_count,
  sum(s.prediction_sum) / nullif(sum(s.prediction_count), 0) as mean_prediction,
  sum(s.latency_sum) / nullif(sum(s.latency_count), 0) as mean_latency_ms,
  sum(s.actual_count)::bigint as actual_count,
  sum(s.error_sum) / nullif(sum(s.actual_count), 0) as bias,
  sum(s.absolute_error_sum) / nullif(sum(s.actual_count), 0) as mae,
  sqrt(sum(s.squared_error_sum) / nullif(sum(s.actual_count), 0)) as rmse,
  sum(s.absolute_error_sum) / nullif(sum(s.absolute_actual_sum), 0) as wape,
  sum(s.hit_count)::double precision / nullif(sum(s.actual_count), 0) as accuracy
from (
  select
    r.version_id, r.period, r.starts_at, r.prediction_count, r.prediction_sum, r.latency_count, r.latency_sum, r.actual_count, r.error_sum,
    r.absolute_error_sum, r.squared_error_sum, r.absolute_actual_sum, r.hit_count
  from model.prediction_rollups r
  union all
  select
    d.version_id, p.period, date_trunc(p.period::text, d.starts_at, 'UTC'), d.prediction_count, d.prediction_sum, d.latency_count,
    d.latency_sum, d.actual_count, d.error_sum, d.absolute_error_sum, d.squared_error_sum, d.absolute_actual_sum, d.hit_count
  from model.prediction_deltas d
  cross join unnest(enum_range(null::model.rollup_period)) as p (period)
) as s
group by s.version_id, s.period, s.starts_at;

comment on view model.prediction_periods is
  'Predictions by hour and by day, with how right they were as far as actuals are known, current to the last statement.';
comment on column model.prediction_periods.version_id is 'Version.';
comment on column model.prediction_periods.period is 'Length of the period.';
comment on column model.prediction_periods.starts_at is 'Beginning of the period, in UTC.';
comment on column model.prediction_periods.prediction_count is 'Predictions.';
comment on column model.prediction_periods.mean_prediction is 'Their mean.';
comment on column model.prediction_periods.mean_latency_ms is 'Mean latency, in milliseconds.';
comment on column model.prediction_periods.actual_count is 'Predictions whose actual is known.';
comment on column model.prediction_periods.bias is 'Mean of prediction minus actual.';
comment on column model.prediction_periods.mae is 'Mean absolute error.';
comment on column model.prediction_periods.rmse is 'Root of the mean squared error.';
comment on column model.prediction_periods.wape is 'Sum of the absolute errors over the sum of the absolute actuals; null where that is zero.';
comment on column model.prediction_periods.accuracy is 'Share of predictions that equal their actual: for classes.';

grant select on model.prediction_periods to qm_app, qm_readonly, qm_auditor, qm_maintenance;
