create table series.upload_targets (
  target text not null,
  table_name text,
  loader text,
  checker text,
  inspector text,
  load_order integer not null,
  description text not null,
  constraint upload_targets_pkey primary key (target),
  constraint upload_targets_target_check check (target ~ '^[a-z][a-z_]*$'),
  constraint upload_targets_loader_check check (num_nonnulls(table_name, loader) = 1)
);

comment on table series.upload_targets is
  'What a file can be turned into. Rooms register their targets here, so that this room need not know the rooms below it.';
comment on column series.upload_targets.target is 'Name that mappings use: items, sales, stock.';
comment on column series.upload_targets.table_name is 'Master table, as schema.table, for targets that are upserted by their key.';
comment on column series.upload_targets.loader is 'Function (source query text, upload uuid, mode text) returning bigint, for targets that are loaded by a command of their room.';
comment on column series.upload_targets.checker is 'Function (source query text, items query text) returning (line_number, column_name, value, reason): further reasons to reject records, found set-wise before the load; null: none. The items query gives sku and unit of every item as they will be when the masters of the file are loaded; an item that it does not name has the unit piece.';
comment on column series.upload_targets.inspector is 'Function (upload uuid, source query text, source query with rejects text) that looks at the accepted records as a whole and keeps what it finds, for a person to decide before the load; null: none.';
comment on column series.upload_targets.load_order is 'Order in which the reference lists the targets: what others refer to comes first.';
comment on column series.upload_targets.description is 'What one record makes.';

grant select on series.upload_targets to qm_app, qm_readonly, qm_auditor, qm_maintenance;
