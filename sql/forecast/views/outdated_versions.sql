create or replace view forecast.outdated_versions
with (security_invoker = true)
as
select
  v.id,
  v.source,
  v.issued_at,
  v.training_cut_off,
  v.description,
  o.changed_series_count,
  o.revoked_series_count,
  o.last_changed_at
from (
  select
    c.version_id,
    count(*) as changed_series_count,
    count(*) filter (where c.is_revoked) as revoked_series_count,
    max(c.last_changed_at) as last_changed_at
  from forecast.outdated_series c
  group by c.version_id
) as o
join forecast.versions v on v.id = o.version_id;

comment on view forecast.outdated_versions is
  'Published versions of which some series have another history today than when they were forecast; forecast.outdated_series names them.';
comment on column forecast.outdated_versions.id is 'Version.';
comment on column forecast.outdated_versions.source is 'Where it comes from.';
comment on column forecast.outdated_versions.issued_at is 'When it was published.';
comment on column forecast.outdated_versions.training_cut_off is 'Last day whose history it knows.';
comment on column forecast.outdated_versions.description is 'What it is for.';
comment on column forecast.outdated_versions.changed_series_count is 'Series whose history has changed since.';
comment on column forecast.outdated_versions.revoked_series_count is 'Those among them that rest on an upload that was revoked since.';
comment on column forecast.outdated_versions.last_changed_at is 'When the last change was made.';

grant select on forecast.outdated_versions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
