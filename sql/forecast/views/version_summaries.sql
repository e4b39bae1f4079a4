create or replace view forecast.version_summaries
with (security_invoker = true)
as
select
  v.id,
  v.source,
  v.issued_at,
  v.training_cut_off,
  v.frequency,
  v.level,
  v.measure,
  v.model_name,
  v.model_version,
  v.description,
  v.published_by,
  f.series_count,
  (select count(*) from forecast.skipped_series k where k.version_id = v.id) as skipped_count,
  f.mean_backtest_error,
  f.first_target_on,
  f.last_target_on
from forecast.versions v
cross join lateral (
  select
    count(*) as series_count,
    avg(s.backtest_error) as mean_backtest_error,
    min(s.first_target_on) as first_target_on,
    max(s.last_target_on) as last_target_on
  from forecast.series_forecasts s
  where s.version_id = v.id
) as f;

comment on view forecast.version_summaries is 'Published versions with the number of series they cover.';
comment on column forecast.version_summaries.id is 'Version.';
comment on column forecast.version_summaries.source is 'Where it comes from.';
comment on column forecast.version_summaries.issued_at is 'When it was published.';
comment on column forecast.version_summaries.training_cut_off is 'Last day whose history it knows.';
comment on column forecast.version_summaries.frequency is 'How far apart its points are.';
comment on column forecast.version_summaries.level is 'Probability of its intervals.';
comment on column forecast.version_summaries.measure is 'Error measure that selected the methods.';
comment on column forecast.version_summaries.model_name is 'Model that made it.';
comment on column forecast.version_summaries.model_version is 'Version of that model.';
comment on column forecast.version_summaries.description is 'What it is for.';
comment on column forecast.version_summaries.published_by is 'User of the session that published it.';
comment on column forecast.version_summaries.series_count is 'Series that it forecasts.';
comment on column forecast.version_summaries.skipped_count is 'Series that it could not forecast; forecast.skipped_series says why.';
comment on column forecast.version_summaries.mean_backtest_error is 'Mean of the series'' backtest errors, by the version''s measure; null for foreign forecasts.';
comment on column forecast.version_summaries.first_target_on is 'First period.';
comment on column forecast.version_summaries.last_target_on is 'Last period.';

grant select on forecast.version_summaries to qm_app, qm_readonly, qm_auditor, qm_maintenance;
