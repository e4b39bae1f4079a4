create table series.upload_filters (
  upload_id uuid not null,
  reason text not null,
  record_count bigint not null,
  constraint upload_filters_pkey primary key (upload_id, reason),
  constraint upload_filters_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete cascade,
  constraint upload_filters_record_count_check check (record_count >= 1)
);

comment on table series.upload_filters is 'Records of an upload that the mapping leaves out on purpose, counted by the reason that it gives.';
comment on column series.upload_filters.upload_id is 'Upload.';
comment on column series.upload_filters.reason is 'Reason given in the mapping: postage is no goods.';
comment on column series.upload_filters.record_count is 'Records left out for it.';

alter table series.upload_filters enable row level security;

create policy upload_filters_select on series.upload_filters for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_filters.upload_id)
);
create policy upload_filters_select_all on series.upload_filters for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_filters to qm_app, qm_readonly, qm_auditor, qm_maintenance;
