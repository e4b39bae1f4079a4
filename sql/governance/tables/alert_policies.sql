create table governance.alert_policies (
  alert_type text not null,
  minimum_severity core.severity not null default 'info',
  hold_for interval not null default interval '0',
  reopen_within interval not null default interval '0',
  acknowledge_for interval,
  escalate_after interval,
  description text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint alert_policies_pkey primary key (alert_type, minimum_severity),
  constraint alert_policies_alert_type_check check (alert_type = '*' or alert_type ~ '^[a-z][a-z_]*$'),
  constraint alert_policies_hold_for_check check (hold_for >= interval '0'),
  constraint alert_policies_reopen_within_check check (reopen_within >= interval '0'),
  constraint alert_policies_acknowledge_for_check check (acknowledge_for > interval '0'),
  constraint alert_policies_escalate_after_check check (escalate_after > interval '0')
);

comment on table governance.alert_policies is
  'How long alerts wait, stay with somebody and escalate, by kind and severity. Of the rows that fit, the kind''s own comes before *, then the highest minimum_severity.';
comment on column governance.alert_policies.alert_type is 'Kind of alert, or * for those without a row of their own.';
comment on column governance.alert_policies.minimum_severity is 'Lowest severity that it is for.';
comment on column governance.alert_policies.hold_for is 'How long a cause must last before its alert opens; 0: it opens at once.';
comment on column governance.alert_policies.reopen_within is 'A cause that comes back so soon after its alert was resolved opens that alert again instead of a new one.';
comment on column governance.alert_policies.acknowledge_for is 'How long an alert stays with who acknowledged it before it opens again; null: until it is resolved.';
comment on column governance.alert_policies.escalate_after is 'An open alert that nobody takes rises one level each time this is over; null: never.';
comment on column governance.alert_policies.description is 'Why.';
comment on column governance.alert_policies.created_at is 'When the row was made.';
comment on column governance.alert_policies.updated_at is 'When the row last changed.';

create trigger tg_alert_policies__set_updated_at
before update on governance.alert_policies
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- Who could hold alerts for ever could hide anything: this is for the owner of the schema.
grant select on governance.alert_policies to qm_app, qm_readonly, qm_auditor, qm_maintenance;
