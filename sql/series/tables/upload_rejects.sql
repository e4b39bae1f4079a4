create table series.upload_rejects (
  upload_id uuid not null,
  line_number bigint not null,
  position integer not null default 1,
  column_name text,
  value text,
  reason text not null,
  raw text not null,
  constraint upload_rejects_pkey primary key (upload_id, line_number, position),
  constraint upload_rejects_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete cascade,
  constraint upload_rejects_line_number_check check (line_number >= 1)
);

create index upload_rejects_upload_id_reason_idx on series.upload_rejects (upload_id, reason, line_number);

comment on table series.upload_rejects is 'Records of an upload that were refused: one row for each thing that is wrong with a record.';
comment on column series.upload_rejects.upload_id is 'Upload.';
comment on column series.upload_rejects.line_number is 'Line of the file on which the record starts; the header is line 1.';
comment on column series.upload_rejects.position is 'Number of the finding within the record, from 1.';
comment on column series.upload_rejects.column_name is 'Column of the file; null where the whole record is meant.';
comment on column series.upload_rejects.value is 'The value as it stands in the file.';
comment on column series.upload_rejects.reason is 'What is wrong with it.';
comment on column series.upload_rejects.raw is 'The record as it stands in the file.';

alter table series.upload_rejects enable row level security;

create policy upload_rejects_select on series.upload_rejects for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.uploads u where u.id = upload_rejects.upload_id)
);
create policy upload_rejects_select_all on series.upload_rejects for select to qm_auditor, qm_maintenance using (true);

grant select on series.upload_rejects to qm_app, qm_readonly, qm_auditor, qm_maintenance;
