/* @name ListSettings */
select
  s.name as "name!",
  s.value as "value!",
  s.value_type as "value_type!",
  s.default_value as "default_value!",
  s.minimum as "minimum?",
  s.maximum as "maximum?",
  s.allowed_values as "allowed_values?",
  s.unit as "unit?",
  s.description as "description!",
  s.updated_at as "updated_at!",
  s.updated_by as "updated_by?"
from core.settings s
where :room::text is null
  or s.name like :room || '.%'
order by s.name;

/* @name GetSetting */
select
  s.name as "name!",
  s.value as "value!",
  s.value_type as "value_type!",
  s.default_value as "default_value!",
  s.minimum as "minimum?",
  s.maximum as "maximum?",
  s.allowed_values as "allowed_values?",
  s.unit as "unit?",
  s.description as "description!",
  s.updated_at as "updated_at!",
  s.updated_by as "updated_by?"
from core.settings s
where s.name = :name!;

/* @name SetSetting */
select
  s.name as "name!",
  s.value as "value!",
  s.value_type as "value_type!",
  s.default_value as "default_value!",
  s.minimum as "minimum?",
  s.maximum as "maximum?",
  s.allowed_values as "allowed_values?",
  s.unit as "unit?",
  s.description as "description!",
  s.updated_at as "updated_at!",
  s.updated_by as "updated_by?"
from core.set_setting(:name!, :value!) as s;

/* @name ListErrorCodes */
select
  e.code as "code!",
  e.room as "room!",
  e.name as "name!",
  e.message as "message!",
  e.remedy as "remedy!"
from core.error_codes e
order by e.code;

/* @name ListTransitions */
select
  t.machine as "machine!",
  t.from_state as "from_state!",
  t.to_state as "to_state!",
  t.command as "command!",
  t.description as "description!"
from core.transitions t
where t.machine = :machine!
order by t.from_state, t.to_state;

/* @name GetStateHistory */
select
  h.sequence as "sequence!",
  h.from_state as "from_state!",
  h.to_state as "to_state!",
  h.actor_id as "actor_id?",
  h.reason as "reason?",
  h.details as "details?",
  h.at as "at!"
from core.state_history h
where h.machine = :machine!
  and h.subject_id = :subjectId!
order by h.sequence;

/* @name SetRetention */
select
  t.table_name as "table_name!",
  t.time_column as "time_column!",
  t.months_ahead as "months_ahead!",
  t.retention_months as "retention_months?",
  t.unique_columns as "unique_columns!",
  t.description as "description!"
from core.set_retention(:table!, :months) as t;

/* @name ListPartitions */
select
  p.table_name as "table_name!",
  p.partition_name as "partition_name!",
  p.is_default as "is_default!",
  p.month as "month?",
  p.estimated_rows as "estimated_rows!",
  p.bytes as "bytes!",
  p.is_expired as "is_expired?"
from core.partitions p
where p.table_name = :table!
order by p.month nulls last;

/* @name CreatePartitionsAhead */
select
  p.partition_name as "partition_name!"
from core.create_partitions_ahead() as p (partition_name);

/* @name MoveDefaultRows */
select
  core.move_default_rows(:table!) as "row_count!";

/* @name GetSchemaVersion */
select
  core.schema_version() as "version!";
