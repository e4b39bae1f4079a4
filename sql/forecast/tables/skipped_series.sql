create table forecast.skipped_series (
  version_id uuid not null,
  series_id uuid not null,
  reason text not null,
  constraint skipped_series_pkey primary key (version_id, series_id),
  constraint skipped_series_version_id_fkey foreign key (version_id) references forecast.versions (id) on delete restrict,
  constraint skipped_series_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict
);

create index skipped_series_series_id_idx on forecast.skipped_series (series_id);

comment on table forecast.skipped_series is
  'Series that a publication was asked for and could not forecast, and why: nothing is left out silently.';
comment on column forecast.skipped_series.version_id is 'Version.';
comment on column forecast.skipped_series.series_id is 'Series.';
comment on column forecast.skipped_series.reason is 'Why there is no forecast.';

create trigger tg_skipped_series__refuse_change
before update or delete on forecast.skipped_series
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_skipped_series__refuse_truncate
before truncate on forecast.skipped_series
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.skipped_series enable row level security;

create policy skipped_series_select on forecast.skipped_series for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = skipped_series.series_id)
);
create policy skipped_series_select_all on forecast.skipped_series for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.skipped_series to qm_app, qm_readonly, qm_auditor, qm_maintenance;

-- Stands here because it asks this table: a version is seen by who published it and who sees something of it.
alter table forecast.versions enable row level security;

create policy versions_select on forecast.versions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or published_by = any ((select identity.owners_in_sight())::uuid[])
  or exists (select from forecast.series_forecasts f where f.version_id = versions.id)
  or exists (select from forecast.skipped_series k where k.version_id = versions.id)
);
create policy versions_select_all on forecast.versions for select to qm_auditor, qm_maintenance using (true);
