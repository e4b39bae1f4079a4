create or replace view model.metric_periods
with (security_invoker = true)
as
select
  s.version_id,
  s.name,
  s.category,
  s.period,
  s.starts_at,
  sum(s.sample_count)::bigint as sample_count,
  sum(s.value_sum) as value_sum,
  sum(s.value_sum) / sum(s.sample_count) as mean,
  sqrt(greatest(sum(s.value_square_sum) / sum(s.sample_count) - power(sum(s.value_sum) / sum(s.sample_count), 2), 0)) as deviation,
  min(s.minimum) as minimum,
  max(s.maximum) as maximum
from (
  select r.version_id, r.name, r.category, r.period, r.starts_at, r.sample_count, r.value_sum, r.value_square_sum, r.minimum, r.maximum
  from model.metric_rollups r
  union all
  select
    d.version_id,
    d.name,
    d.category,
    p.period,
    date_trunc(p.period::text, d.starts_at, 'UTC'),
    d.sample_count,
    d.value_sum,
    d.value_square_sum,
    d.minimum,
    d.maximum
  from model.metric_deltas d
  cross join unnest(enum_range(null::model.rollup_period)) as p (period)
) as s
group by s.version_id, s.name, s.category, s.period, s.starts_at;

comment on view model.metric_periods is
  'Metrics by hour and by day, current to the last statement: the rollup and what is still to be folded into it.';
comment on column model.metric_periods.version_id is 'Version.';
comment on column model.metric_periods.name is 'Metric.';
comment on column model.metric_periods.category is 'Category; empty: of all.';
comment on column model.metric_periods.period is 'Length of the period.';
comment on column model.metric_periods.starts_at is 'Beginning of the period, in UTC.';
comment on column model.metric_periods.mean is 'Mean of the values.';
comment on column model.metric_periods.deviation is 'Standard deviation of the values, of all of them (division by n).';
comment on column model.metric_periods.minimum is 'Least value.';
comment on column model.metric_periods.maximum is 'Greatest value.';
comment on column model.metric_periods.sample_count is 'Values.';
comment on column model.metric_periods.value_sum is 'Their sum.';

grant select on model.metric_periods to qm_app, qm_readonly, qm_auditor, qm_maintenance;
