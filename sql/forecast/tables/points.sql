create table forecast.points (
  version_id uuid not null,
  series_id uuid not null,
  target_on date not null,
  point double precision not null,
  lower double precision,
  upper double precision,
  constraint points_pkey primary key (series_id, version_id, target_on),
  constraint points_version_id_series_id_fkey
    foreign key (version_id, series_id) references forecast.series_forecasts (version_id, series_id) on delete restrict,
  constraint points_point_check check (point > '-infinity' and point < 'infinity'),
  constraint points_lower_check check (lower > '-infinity' and lower <= point),
  constraint points_upper_check check (upper >= point and upper < 'infinity'),
  constraint points_interval_check check ((lower is null) = (upper is null))
);

create index points_version_id_series_id_idx on forecast.points (version_id, series_id);

comment on table forecast.points is 'The figures of published forecasts: one row a series, version and period.';
comment on column forecast.points.version_id is 'Version.';
comment on column forecast.points.series_id is 'Series.';
comment on column forecast.points.target_on is 'First day of the period forecast.';
comment on column forecast.points.point is 'Expected value of the period, in the unit of the series.';
comment on column forecast.points.lower is 'Lower bound of the interval; null where the source gives none.';
comment on column forecast.points.upper is 'Upper bound of the interval.';

create trigger tg_points__refuse_change
before update or delete on forecast.points
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_points__refuse_truncate
before truncate on forecast.points
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.points enable row level security;

create policy points_select on forecast.points for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (
    select
    from forecast.series_forecasts f
    where f.version_id = points.version_id
      and f.series_id = points.series_id
  )
);
create policy points_select_all on forecast.points for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.points to qm_app, qm_readonly, qm_auditor, qm_maintenance;
