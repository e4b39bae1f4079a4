create table planning.receipts (
  id uuid not null default core.uuid_v7(),
  order_line_id uuid not null,
  quantity numeric(18, 6) not null,
  lot_id uuid,
  item_id uuid not null,
  movement_id uuid,
  transfer_id uuid,
  reference text,
  received_by uuid,
  received_at timestamptz not null default clock_timestamp(),
  constraint receipts_pkey primary key (id),
  constraint receipts_order_line_id_fkey foreign key (order_line_id) references planning.supply_order_lines (id) on delete restrict,
  constraint receipts_item_id_lot_id_fkey foreign key (item_id, lot_id) references inventory.lots (item_id, id) on delete restrict,
  constraint receipts_transfer_id_fkey foreign key (transfer_id) references inventory.transfers (id) on delete restrict,
  constraint receipts_received_by_fkey foreign key (received_by) references identity.users (id) on delete restrict,
  constraint receipts_quantity_check check (quantity > 0),
  constraint receipts_transfer_id_check check ((movement_id is null) <> (transfer_id is null))
);

create index receipts_order_line_id_idx on planning.receipts (order_line_id, received_at, id);
create index receipts_item_id_lot_id_idx on planning.receipts (item_id, lot_id) where lot_id is not null;
create index receipts_transfer_id_idx on planning.receipts (transfer_id) where transfer_id is not null;
create index receipts_received_by_idx on planning.receipts (received_by) where received_by is not null;
create index receipts_received_at_idx on planning.receipts (received_at desc, id);

comment on table planning.receipts is
  'Goods received against lines of supply orders, each with the movement or transfer of stock that it made. Append-only; written by planning.receive_order_line.';
comment on column planning.receipts.id is 'Identifier.';
comment on column planning.receipts.order_line_id is 'Line that it is for.';
comment on column planning.receipts.quantity is 'Quantity received, in the item''s stock unit.';
comment on column planning.receipts.lot_id is 'Lot that came, where lots are told apart.';
comment on column planning.receipts.item_id is 'Item, that of the line.';
comment on column planning.receipts.movement_id is 'Movement of inventory.movements that it made.';
comment on column planning.receipts.transfer_id is 'Transfer of inventory.transfers that it made, for transfers.';
comment on column planning.receipts.reference is 'Delivery note.';
comment on column planning.receipts.received_by is 'User of the session; null for the system.';
comment on column planning.receipts.received_at is 'When it was received.';

create trigger tg_receipts__refuse_change
before update or delete on planning.receipts
for each row
execute function core.tg_refuse_change('Correct stock with inventory.adjust_stock, and say why.');

create trigger tg_receipts__refuse_truncate
before truncate on planning.receipts
for each statement
execute function core.tg_refuse_change('Correct stock with inventory.adjust_stock, and say why.');

grant select on planning.receipts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
