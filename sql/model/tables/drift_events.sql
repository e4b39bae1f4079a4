create table model.drift_events (
  id uuid not null default core.uuid_v7(),
  version_id uuid not null,
  kind model.drift_kind not null,
  state model.drift_state not null default 'active',
  severity core.severity not null,
  report_id uuid,
  metric text,
  accuracy_drop double precision,
  drift_score double precision not null,
  affected_categories text[] not null default '{}',
  details jsonb not null default '{}',
  alert_id uuid,
  detected_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  resolved_at timestamptz,
  constraint drift_events_pkey primary key (id),
  constraint drift_events_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint drift_events_report_id_fkey foreign key (report_id) references model.drift_reports (id) on delete restrict,
  constraint drift_events_alert_id_fkey foreign key (alert_id) references governance.alerts (id) on delete restrict,
  constraint drift_events_resolved_at_check check ((state = 'resolved') = (resolved_at is not null)),
  constraint drift_events_drift_score_check check (drift_score between 0 and 1),
  constraint drift_events_details_check check (jsonb_typeof(details) = 'object')
);

create unique index drift_events_version_id_kind_metric_live_key on model.drift_events (version_id, kind, (coalesce(metric, ''))) where state = 'active';
create index drift_events_version_id_idx on model.drift_events (version_id, id desc);
create index drift_events_report_id_idx on model.drift_events (report_id) where report_id is not null;
create index drift_events_alert_id_idx on model.drift_events (alert_id) where alert_id is not null;
create index drift_events_active_idx on model.drift_events (severity desc, id desc) where state = 'active';

comment on table model.drift_events is
  'Drift events: one of a version and kind is active at a time. Written by commands only.';
comment on column model.drift_events.id is 'Identifier.';
comment on column model.drift_events.version_id is 'Version.';
comment on column model.drift_events.kind is 'What drifted.';
comment on column model.drift_events.state is 'State; core.transitions lists the legal moves.';
comment on column model.drift_events.severity is 'How bad.';
comment on column model.drift_events.report_id is 'Newest report that says so, of data drift.';
comment on column model.drift_events.metric is 'Metric that dropped, of performance drift.';
comment on column model.drift_events.accuracy_drop is 'By how much the metric dropped.';
comment on column model.drift_events.drift_score is 'Score from 0 to 1.';
comment on column model.drift_events.affected_categories is 'Features or categories that are affected.';
comment on column model.drift_events.details is 'Further values, a JSON object.';
comment on column model.drift_events.alert_id is 'Alert that it raised.';
comment on column model.drift_events.detected_at is 'When it was detected.';
comment on column model.drift_events.last_seen_at is 'When it was detected last.';
comment on column model.drift_events.resolved_at is 'When its cause was gone.';

create constraint trigger tg_drift_events__check_state_history
after insert or update of state on model.drift_events
deferrable initially deferred
for each row
execute function core.tg_check_state_history('drift_event');

alter table model.drift_events enable row level security;

create policy drift_events_select on model.drift_events for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = drift_events.version_id)
);
create policy drift_events_select_all on model.drift_events for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_drift_events on core.state_history for select to qm_app, qm_readonly using (
  machine = 'drift_event' and exists (select from model.drift_events s where s.id = subject_id)
);

grant select on model.drift_events to qm_app, qm_readonly, qm_auditor, qm_maintenance;
