create table series.revisions (
  series_id uuid not null,
  revision bigint not null,
  change series.revision_change not null,
  upload_id uuid,
  observation_count bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  constraint revisions_pkey primary key (series_id, revision),
  constraint revisions_series_id_fkey foreign key (series_id) references series.series (id) on delete cascade,
  constraint revisions_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint revisions_changed_by_fkey foreign key (changed_by) references identity.users (id) on delete restrict,
  constraint revisions_revision_check check (revision >= 1),
  constraint revisions_observation_count_check check (observation_count >= 1),
  constraint revisions_last_at_check check (last_at >= first_at),
  constraint revisions_upload_id_check check (change not in ('loaded', 'revoked') or upload_id is not null)
);

create index revisions_upload_id_idx on series.revisions (upload_id) where upload_id is not null;
create index revisions_changed_by_idx on series.revisions (changed_by) where changed_by is not null;

comment on table series.revisions is
  'Changes of the observations of each series, one row for each number of series.series.data_revision. A row computed from a series at revision n rests on other data where a later revision touches the time that it was computed from. Demand of the company is read from sales, not from observations: there only revoked uploads count.';
comment on column series.revisions.series_id is 'Series.';
comment on column series.revisions.revision is 'Number of the change, from 1.';
comment on column series.revisions.change is 'What happened.';
comment on column series.revisions.upload_id is 'Upload that was loaded or revoked, or whose finding was decided; null where it was no upload.';
comment on column series.revisions.observation_count is 'Observations written or removed; for demand that is read from sales, lines of sale.';
comment on column series.revisions.first_at is 'Earliest moment among them.';
comment on column series.revisions.last_at is 'Latest moment among them.';
comment on column series.revisions.changed_by is 'User of the session; null for a session without a user.';
comment on column series.revisions.changed_at is 'When.';

alter table series.revisions enable row level security;

create policy revisions_select on series.revisions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = revisions.series_id)
);
create policy revisions_select_all on series.revisions for select to qm_auditor, qm_maintenance using (true);

grant select on series.revisions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
