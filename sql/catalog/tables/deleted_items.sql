create table catalog.deleted_items (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  item_sku text not null,
  table_name text not null,
  row_data jsonb not null,
  deleted_by uuid,
  deleted_at timestamptz not null default now(),
  constraint deleted_items_pkey primary key (id),
  constraint deleted_items_deleted_by_fkey foreign key (deleted_by) references identity.users (id) on delete restrict
);

create index deleted_items_item_sku_idx on catalog.deleted_items (item_sku, deleted_at);
create index deleted_items_deleted_by_idx on catalog.deleted_items (deleted_by) where deleted_by is not null;

comment on table catalog.deleted_items is
  'Copies of all rows that catalog.delete_item removed, of every table, for the auditor. Append-only.';
comment on column catalog.deleted_items.id is 'Identifier.';
comment on column catalog.deleted_items.item_id is 'Item that was deleted.';
comment on column catalog.deleted_items.item_sku is 'Its SKU.';
comment on column catalog.deleted_items.table_name is 'Table that the row was in, as schema.table.';
comment on column catalog.deleted_items.row_data is 'The row as it was.';
comment on column catalog.deleted_items.deleted_by is 'User of the session; null where it acted for none.';
comment on column catalog.deleted_items.deleted_at is 'When it was deleted.';

create trigger tg_deleted_items__refuse_change
before update or delete on catalog.deleted_items
for each row
execute function core.tg_refuse_change('It is the trail of what was deleted.');

create trigger tg_deleted_items__refuse_truncate
before truncate on catalog.deleted_items
for each statement
execute function core.tg_refuse_change('It is the trail of what was deleted.');

grant select on catalog.deleted_items to qm_auditor;
