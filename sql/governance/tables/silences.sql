create table governance.silences (
  id uuid not null default core.uuid_v7(),
  alert_type text,
  fingerprint_pattern text,
  subject_id uuid,
  maximum_severity core.severity not null default 'high',
  starts_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  reason text not null,
  created_by uuid,
  ended_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint silences_pkey primary key (id),
  constraint silences_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint silences_ended_by_fkey foreign key (ended_by) references identity.users (id) on delete restrict,
  constraint silences_alert_type_fingerprint_pattern_subject_id_check check (num_nonnulls(alert_type, fingerprint_pattern, subject_id) >= 1),
  constraint silences_reason_check check (btrim(reason) <> ''),
  constraint silences_ends_at_check check (isfinite(starts_at) and isfinite(ends_at))
);

create index silences_ends_at_idx on governance.silences (ends_at);
create index silences_created_by_idx on governance.silences (created_by) where created_by is not null;
create index silences_ended_by_idx on governance.silences (ended_by) where ended_by is not null;

comment on table governance.silences is
  'Alerts that nobody is told of for a while, such as during a stocktaking. They are raised, counted and resolved as ever. Written by commands only.';
comment on column governance.silences.id is 'Identifier.';
comment on column governance.silences.alert_type is 'Kind of alert; null: any.';
comment on column governance.silences.fingerprint_pattern is 'Causes, as a LIKE pattern; null: any.';
comment on column governance.silences.subject_id is 'Thing that the alerts are about; null: any.';
comment on column governance.silences.maximum_severity is 'Alerts above this severity are told nevertheless.';
comment on column governance.silences.starts_at is 'From when on.';
comment on column governance.silences.ends_at is 'Until when.';
comment on column governance.silences.reason is 'Why.';
comment on column governance.silences.created_by is 'User who asked for it; null for the system.';
comment on column governance.silences.ended_by is 'User who ended it before its time.';
comment on column governance.silences.created_at is 'When it was asked for.';

grant select on governance.silences to qm_app, qm_readonly, qm_auditor, qm_maintenance;
