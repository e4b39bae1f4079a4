create table ops.unkeyed_references (
  table_name text not null,
  column_name text not null,
  referenced_table text not null,
  referenced_column text not null,
  description text not null,
  constraint unkeyed_references_pkey primary key (table_name, column_name)
);

comment on table ops.unkeyed_references is
  'Columns that name a row of another table without a foreign key, on purpose: history outlives what it is about, and big facts are kept free of keys that could not be distributed. ops.orphan_findings looks after them.';
comment on column ops.unkeyed_references.table_name is 'Table with the column, as schema.table.';
comment on column ops.unkeyed_references.column_name is 'Column.';
comment on column ops.unkeyed_references.referenced_table is 'Table that it names a row of, as schema.table.';
comment on column ops.unkeyed_references.referenced_column is 'Column of that table.';
comment on column ops.unkeyed_references.description is 'Why there is no foreign key.';

grant select on ops.unkeyed_references to qm_app, qm_readonly, qm_auditor, qm_maintenance;
