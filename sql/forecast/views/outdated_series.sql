create or replace view forecast.outdated_series
with (security_invoker = true)
as
select
  f.version_id,
  f.series_id,
  s.name,
  f.data_revision,
  c.change_count,
  c.is_revoked,
  c.first_at,
  c.last_at,
  c.last_changed_at
from forecast.series_forecasts f
join forecast.versions v on v.id = f.version_id
join series.series s on s.id = f.series_id and s.data_revision > f.data_revision
cross join lateral (
  select
    count(*) as change_count,
    bool_or(r.change = 'revoked') as is_revoked,
    min(r.first_at) as first_at,
    max(r.last_at) as last_at,
    max(r.changed_at) as last_changed_at
  from series.revisions r
  where r.series_id = f.series_id
    and r.revision > f.data_revision
    -- What was observed later is news, not another past.
    and r.first_at < (v.training_cut_off + 1)::timestamp at time zone 'UTC'
) as c
where c.change_count > 0;

comment on view forecast.outdated_series is
  'Series of published forecasts whose history, up to the training cut-off, has changed since it was read: observations were corrected, replaced, added late, or taken back with their upload. The forecast stays as it was published; a new version reads the history of today.';
comment on column forecast.outdated_series.version_id is 'Version.';
comment on column forecast.outdated_series.series_id is 'Series.';
comment on column forecast.outdated_series.name is 'Its name.';
comment on column forecast.outdated_series.data_revision is 'Revision that the forecast read.';
comment on column forecast.outdated_series.change_count is 'Changes of the history since; series.revisions has them.';
comment on column forecast.outdated_series.is_revoked is 'True where an upload that the history came from was revoked since.';
comment on column forecast.outdated_series.first_at is 'Earliest moment that changed.';
comment on column forecast.outdated_series.last_at is 'Latest moment that changed; it may lie after the cut-off.';
comment on column forecast.outdated_series.last_changed_at is 'When the last change was made.';

grant select on forecast.outdated_series to qm_app, qm_readonly, qm_auditor, qm_maintenance;
