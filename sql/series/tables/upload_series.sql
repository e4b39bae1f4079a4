create table series.upload_series (
  upload_id uuid not null,
  name text not null,
  kind series.series_kind not null,
  frequency series.series_frequency not null,
  unit text,
  currency text,
  is_new boolean not null,
  record_count bigint not null,
  missing_count bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  minimum double precision,
  maximum double precision,
  mean double precision,
  constraint upload_series_pkey primary key (upload_id, name),
  constraint upload_series_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete cascade,
  constraint upload_series_record_count_check check (record_count >= 1),
  constraint upload_series_missing_count_check check (missing_count between 0 and record_count),
  constraint upload_series_last_at_check check (last_at >= first_at),
  constraint upload_series_minimum_check check ((minimum is null) = (missing_count = record_count))
);

comment on table series.upload_series is
  'Time series in an uploaded file as validation found them: how many records, over which time, with which values. Accepted records only; decisions that follow do not change it.';
comment on column series.upload_series.upload_id is 'Upload.';
comment on column series.upload_series.name is 'Name of the series.';
comment on column series.upload_series.kind is 'What it measures: of the series that is there, or of the one that the load makes.';
comment on column series.upload_series.frequency is 'How far apart its observations are.';
comment on column series.upload_series.unit is 'Unit of measure of the values, where they are quantities.';
comment on column series.upload_series.currency is 'ISO 4217 code, where the values are money.';
comment on column series.upload_series.is_new is 'True where the owner had no series of this name.';
comment on column series.upload_series.record_count is 'Records of the file that belong to it.';
comment on column series.upload_series.missing_count is 'Records without a value.';
comment on column series.upload_series.first_at is 'Earliest moment.';
comment on column series.upload_series.last_at is 'Latest moment.';
comment on column series.upload_series.minimum is 'Least value; null where no record has one.';
comment on column series.upload_series.maximum is 'Greatest value.';
comment on column series.upload_series.mean is 'Arithmetic mean of the values.';

alter table series.upload_series enable row level security;

create policy upload_series_select on series.upload_series for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_series.upload_id)
);
create policy upload_series_select_all on series.upload_series for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_series to qm_app, qm_readonly, qm_auditor, qm_maintenance;
