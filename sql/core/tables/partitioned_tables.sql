create table core.partitioned_tables (
  table_name text not null,
  time_column text not null,
  months_ahead integer not null default 3,
  retention_months integer,
  unique_columns text[] not null default '{}',
  description text not null,
  constraint partitioned_tables_pkey primary key (table_name),
  constraint partitioned_tables_months_ahead_check check (months_ahead between 0 and 60),
  constraint partitioned_tables_retention_months_check check (retention_months >= 1)
);

comment on table core.partitioned_tables is
  'Tables that are range-partitioned by month of a timestamptz column (boundaries at midnight UTC): how far ahead partitions are made and how long they are kept.';
comment on column core.partitioned_tables.table_name is 'Partitioned table, as schema.table.';
comment on column core.partitioned_tables.time_column is 'Column of type timestamptz that it is partitioned by.';
comment on column core.partitioned_tables.months_ahead is 'Months after the current one for which core.create_partitions_ahead makes partitions.';
comment on column core.partitioned_tables.retention_months is 'Whole months kept before the current one; null keeps everything. core.drop_expired_partitions acts on it.';
comment on column core.partitioned_tables.unique_columns is
  'Columns that are unique within each partition: a key that lacks the time column cannot be unique over a partitioned table, so each partition gets a unique index of its own and the commands check the other months.';
comment on column core.partitioned_tables.description is 'Why the table is partitioned and what its retention means.';

grant select on core.partitioned_tables to qm_app, qm_readonly, qm_auditor, qm_maintenance;
