create table ops.integrity_checks (
  source text not null,
  finding text not null,
  room text not null,
  severity core.severity not null,
  description text not null,
  remedy text not null,
  constraint integrity_checks_pkey primary key (source, finding),
  constraint integrity_checks_finding_check check (finding ~ '^[a-z][a-z0-9_]*$'),
  constraint integrity_checks_source_check check (source ~ '^[a-z_]+\.[a-z_]+(\(\))?$')
);

create index integrity_checks_room_idx on ops.integrity_checks (room, finding);

comment on table ops.integrity_checks is
  'Register of what ops.verify looks at. A source is a view, or a function without arguments, that has one row for each thing that is wrong and a column named finding; a room adds its own by rows of this table.';
comment on column ops.integrity_checks.source is 'View (schema.view) or function (schema.function()) that lists findings; empty when all is well.';
comment on column ops.integrity_checks.finding is 'Value of the source''s column finding that this row describes.';
comment on column ops.integrity_checks.room is 'Room whose data or objects are checked.';
comment on column ops.integrity_checks.severity is 'How bad a finding is.';
comment on column ops.integrity_checks.description is 'What is compared with what.';
comment on column ops.integrity_checks.remedy is 'What to do about a finding.';

grant select on ops.integrity_checks to qm_app, qm_readonly, qm_auditor, qm_maintenance;
