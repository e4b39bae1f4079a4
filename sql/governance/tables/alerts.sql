create table governance.alerts (
  id uuid not null default core.uuid_v7(),
  alert_type text not null,
  severity core.severity not null,
  title text not null,
  message text not null,
  fingerprint text not null,
  subject_type text,
  subject_id uuid,
  related jsonb not null default '{}',
  state governance.alert_state not null default 'open',
  occurrence_count integer not null default 1,
  first_seen_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  snoozed_until timestamptz,
  opens_at timestamptz,
  acknowledged_until timestamptz,
  escalation_level integer not null default 0,
  escalates_at timestamptz,
  reopened_count integer not null default 0,
  resolved_by uuid,
  resolved_at timestamptz,
  notes text,
  previous_alert_id uuid,
  changed_at timestamptz not null default clock_timestamp(),
  constraint alerts_pkey primary key (id),
  constraint alerts_acknowledged_by_fkey foreign key (acknowledged_by) references identity.users (id) on delete restrict,
  constraint alerts_resolved_by_fkey foreign key (resolved_by) references identity.users (id) on delete restrict,
  constraint alerts_previous_alert_id_fkey foreign key (previous_alert_id) references governance.alerts (id) on delete set null,
  constraint alerts_alert_type_check check (alert_type ~ '^[a-z][a-z_]*$'),
  constraint alerts_title_check check (btrim(title) <> ''),
  constraint alerts_fingerprint_check check (btrim(fingerprint) <> ''),
  constraint alerts_related_check check (jsonb_typeof(related) = 'object'),
  constraint alerts_occurrence_count_check check (occurrence_count >= 1),
  constraint alerts_snoozed_until_check check ((state = 'snoozed') = (snoozed_until is not null)),
  constraint alerts_opens_at_check check ((state = 'pending') = (opens_at is not null)),
  constraint alerts_acknowledged_until_check check (acknowledged_until is null or state = 'acknowledged'),
  constraint alerts_escalates_at_check check (escalates_at is null or state = 'open'),
  constraint alerts_escalation_level_check check (escalation_level >= 0),
  constraint alerts_reopened_count_check check (reopened_count >= 0),
  constraint alerts_resolved_at_check check ((state = 'resolved') = (resolved_at is not null))
);

-- One live alert a cause, however many sessions see it at once.
create unique index alerts_fingerprint_live_key on governance.alerts (fingerprint) where state <> 'resolved';
create index alerts_fingerprint_idx on governance.alerts (fingerprint, first_seen_at desc);
create index alerts_live_idx on governance.alerts (severity desc, id desc) where state <> 'resolved';
create index alerts_snoozed_until_idx on governance.alerts (snoozed_until) where state = 'snoozed';
create index alerts_opens_at_idx on governance.alerts (opens_at) where state = 'pending';
create index alerts_acknowledged_until_idx on governance.alerts (acknowledged_until) where acknowledged_until is not null;
create index alerts_escalates_at_idx on governance.alerts (escalates_at) where escalates_at is not null;
create index alerts_changed_at_idx on governance.alerts (changed_at, id);
create index alerts_alert_type_idx on governance.alerts (alert_type, fingerprint) where state <> 'resolved';
create index alerts_subject_id_idx on governance.alerts (subject_id, first_seen_at desc) where subject_id is not null;
create index alerts_acknowledged_by_idx on governance.alerts (acknowledged_by) where acknowledged_by is not null;
create index alerts_resolved_by_idx on governance.alerts (resolved_by) where resolved_by is not null;
create index alerts_previous_alert_id_idx on governance.alerts (previous_alert_id) where previous_alert_id is not null;

comment on table governance.alerts is
  'Alerts: one live row a cause (fingerprint), counted when it is seen again, resolved when the cause clears. Written by commands only.';
comment on column governance.alerts.id is 'Identifier.';
comment on column governance.alerts.alert_type is 'Kind: low_stock, predicted_depletion, late_need, …';
comment on column governance.alerts.severity is 'How bad; refreshed each time it is seen.';
comment on column governance.alerts.title is 'One line.';
comment on column governance.alerts.message is 'What is the matter, with its values.';
comment on column governance.alerts.fingerprint is 'The cause: alerts with the same fingerprint are the same alert.';
comment on column governance.alerts.subject_type is 'Kind of thing that it is about: level, recommendation, model_version, …';
comment on column governance.alerts.subject_id is 'The thing, by its identifier.';
comment on column governance.alerts.related is 'Further values, a JSON object.';
comment on column governance.alerts.state is 'State; core.transitions lists the legal moves.';
comment on column governance.alerts.occurrence_count is 'How often it was seen.';
comment on column governance.alerts.first_seen_at is 'When it was seen first.';
comment on column governance.alerts.last_seen_at is 'When it was seen last.';
comment on column governance.alerts.acknowledged_by is 'User who took it; null for the system.';
comment on column governance.alerts.acknowledged_at is 'When.';
comment on column governance.alerts.snoozed_until is 'Until when it keeps quiet.';
comment on column governance.alerts.opens_at is 'When a pending alert opens unless its cause clears before.';
comment on column governance.alerts.acknowledged_until is 'When an acknowledged alert opens again unless it is resolved before; null: it stays with who took it.';
comment on column governance.alerts.escalation_level is 'How often nobody took it in time, since it opened.';
comment on column governance.alerts.escalates_at is 'When it escalates next unless somebody takes it; null: it does not.';
comment on column governance.alerts.reopened_count is 'How often it came back soon after it was resolved.';
comment on column governance.alerts.resolved_by is 'User who resolved it; null where its cause cleared.';
comment on column governance.alerts.resolved_at is 'When.';
comment on column governance.alerts.notes is 'What people noted.';
comment on column governance.alerts.previous_alert_id is 'The alert of the same cause before this one.';
comment on column governance.alerts.changed_at is 'When its state or its escalation level last changed.';

create constraint trigger tg_alerts__check_state_history
after insert or update of state on governance.alerts
deferrable initially deferred
for each row
execute function core.tg_check_state_history('alert');

grant select on governance.alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
