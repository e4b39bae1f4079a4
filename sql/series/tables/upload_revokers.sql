create table series.upload_revokers (
  target text not null,
  revoker text not null,
  constraint upload_revokers_pkey primary key (target),
  constraint upload_revokers_target_fkey foreign key (target) references series.upload_targets (target) on delete cascade
);

comment on table series.upload_revokers is
  'How the rows of an upload are taken back, by target. A target without a row here cannot be revoked: masters may be in use, and stock is corrected by counting again.';
comment on column series.upload_revokers.target is 'Target.';
comment on column series.upload_revokers.revoker is 'Function (upload uuid) returning bigint, the rows taken back.';

grant select on series.upload_revokers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
