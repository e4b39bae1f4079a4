create table series.observations (
  series_id uuid not null,
  at timestamptz not null,
  value double precision,
  category text,
  metadata jsonb,
  is_censored boolean not null default false,
  upload_id uuid,
  recorded_at timestamptz not null default now(),
  constraint observations_pkey primary key (series_id, at),
  constraint observations_series_id_fkey foreign key (series_id) references series.series (id) on delete cascade,
  constraint observations_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint observations_value_check check (value is not null or is_censored),
  constraint observations_value_finite_check check (value <> 'NaN' and value <> 'Infinity' and value <> '-Infinity'),
  constraint observations_metadata_check check (jsonb_typeof(metadata) = 'object')
) partition by range (at);

create index observations_upload_id_idx on series.observations (upload_id) where upload_id is not null;
create index observations_at_idx on series.observations using brin (at);

create table series.observations_default partition of series.observations default;

comment on table series.observations_default is 'Takes observations of months without a partition; should stay empty.';

comment on table series.observations is 'Values of the time series, one for each moment of a series.';
comment on column series.observations.series_id is 'Series.';
comment on column series.observations.at is 'Moment, or start of the bucket that the value belongs to.';
comment on column series.observations.value is 'Value in the unit or currency of the series; null only where it is censored: unknown, not zero.';
comment on column series.observations.category is 'Category within the series, as the source gave it.';
comment on column series.observations.metadata is 'Whatever else the source said, a JSON object.';
comment on column series.observations.is_censored is 'True where the value is not what would have been observed: a stockout, an outage.';
comment on column series.observations.upload_id is 'Upload that brought it; null where it was recorded directly.';
comment on column series.observations.recorded_at is 'When it was written.';

alter table series.observations enable row level security;

create policy observations_select on series.observations for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = observations.series_id)
);
create policy observations_select_all on series.observations for select to qm_auditor, qm_maintenance using (true);

grant select on series.observations to qm_app, qm_readonly, qm_auditor, qm_maintenance;

-- Partitions are read through their parent; the default one is also watched by itself.
grant select on series.observations_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
