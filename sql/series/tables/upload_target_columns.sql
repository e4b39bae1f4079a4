create table series.upload_target_columns (
  target text not null,
  column_name text not null,
  position integer not null,
  value_type text not null,
  is_required boolean not null default false,
  is_key boolean not null default false,
  rule text,
  table_column text,
  lookup_table text,
  lookup_column text,
  description text not null,
  constraint upload_target_columns_pkey primary key (target, column_name),
  constraint upload_target_columns_target_fkey foreign key (target) references series.upload_targets (target) on delete cascade,
  constraint upload_target_columns_value_type_check check (value_type in ('text', 'number', 'integer', 'boolean', 'date', 'timestamp')),
  constraint upload_target_columns_lookup_table_check check ((lookup_table is null) = (lookup_column is null))
);

comment on table series.upload_target_columns is 'Columns that a mapping can fill for each target, with the rules that a record must keep to be accepted.';
comment on column series.upload_target_columns.target is 'Target.';
comment on column series.upload_target_columns.column_name is 'Name that mappings use.';
comment on column series.upload_target_columns.position is 'Place in the reference.';
comment on column series.upload_target_columns.value_type is 'text, number, integer, boolean, date or timestamp; a field of the mapping must have it.';
comment on column series.upload_target_columns.is_required is 'True where a record without it is rejected.';
comment on column series.upload_target_columns.is_key is 'True for the business key of a master table.';
comment on column series.upload_target_columns.rule is 'SQL condition over {value} that the value keeps, written by the schema; null: none.';
comment on column series.upload_target_columns.table_column is 'Column of the master table that it goes to, where that differs or a lookup turns it into an id.';
comment on column series.upload_target_columns.lookup_table is 'Master table in which the value must be known.';
comment on column series.upload_target_columns.lookup_column is 'Its code column.';
comment on column series.upload_target_columns.description is 'What it means, and what its absence means.';

grant select on series.upload_target_columns to qm_app, qm_readonly, qm_auditor, qm_maintenance;
