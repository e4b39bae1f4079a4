create table planning.run_buckets (
  run_id uuid not null,
  bucket integer not null,
  starts_on date not null,
  ends_on date not null,
  constraint run_buckets_pkey primary key (run_id, bucket),
  constraint run_buckets_run_id_fkey foreign key (run_id) references planning.runs (id) on delete cascade,
  constraint run_buckets_bucket_check check (bucket >= 1),
  constraint run_buckets_ends_on_check check (ends_on > starts_on)
);

comment on table planning.run_buckets is 'The buckets of a run. The first begins on the day of the run; the others are whole weeks or months.';
comment on column planning.run_buckets.run_id is 'Run.';
comment on column planning.run_buckets.bucket is 'Number, from 1.';
comment on column planning.run_buckets.starts_on is 'First day.';
comment on column planning.run_buckets.ends_on is 'Day after the last one.';

grant select on planning.run_buckets to qm_app, qm_readonly, qm_auditor, qm_maintenance;
