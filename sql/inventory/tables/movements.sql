create table inventory.movements (
  item_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  id uuid not null default core.uuid_v7(),
  location_id uuid not null,
  sequence bigint not null,
  movement_type inventory.movement_type not null,
  quantity numeric(18, 6) not null,
  previous_stock numeric(18, 6) not null,
  new_stock numeric(18, 6) not null,
  unit_cost numeric(18, 4),
  average_cost numeric(18, 6),
  effective_at timestamptz not null,
  reason text,
  reference text,
  lot_id uuid,
  transfer_id uuid,
  user_id uuid,
  idempotency_key text,
  constraint movements_pkey primary key (item_id, recorded_at, id),
  constraint movements_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint movements_item_id_lot_id_fkey foreign key (item_id, lot_id) references inventory.lots (item_id, id) on delete restrict,
  constraint movements_transfer_id_fkey foreign key (transfer_id) references inventory.transfers (id) on delete restrict,
  constraint movements_user_id_fkey foreign key (user_id) references identity.users (id) on delete restrict,
  constraint movements_quantity_check check (
    case
      when movement_type in ('receipt', 'return', 'transfer_in') then quantity > 0
      when movement_type in ('issue', 'scrap', 'transfer_out') then quantity < 0
      when movement_type = 'count' then true
      else quantity <> 0
    end
  ),
  constraint movements_new_stock_check check (new_stock = previous_stock + quantity),
  constraint movements_unit_cost_check check (unit_cost >= 0),
  constraint movements_transfer_id_check check ((transfer_id is not null) = (movement_type in ('transfer_out', 'transfer_in'))),
  constraint movements_sequence_check check (sequence >= 1),
  -- Nothing is recorded before it happens, so a search by effective time can skip the months before it.
  constraint movements_effective_at_check check (effective_at <= recorded_at),
  constraint movements_reason_check check (length(reason) <= 255)
) partition by range (recorded_at);

create index movements_item_id_location_id_sequence_idx on inventory.movements (item_id, location_id, sequence);
create index movements_location_id_idx on inventory.movements (location_id, recorded_at, id);
create index movements_movement_type_idx on inventory.movements (movement_type, recorded_at, id);
create index movements_item_id_lot_id_idx on inventory.movements (item_id, lot_id) where lot_id is not null;
create index movements_transfer_id_idx on inventory.movements (transfer_id) where transfer_id is not null;
create index movements_user_id_idx on inventory.movements (user_id) where user_id is not null;
create index movements_recorded_at_idx on inventory.movements using brin (recorded_at);

create table inventory.movements_default partition of inventory.movements default;

comment on table inventory.movements_default is 'Takes movements of months without a partition; should stay empty.';

comment on table inventory.movements is
  'The stock ledger: append-only; order is commit order within each level; corrections are reversals. Written by commands only, which hold the lock on the level meanwhile.';
comment on column inventory.movements.item_id is 'Item.';
comment on column inventory.movements.recorded_at is 'When it was written, by the clock under the level''s lock.';
comment on column inventory.movements.id is 'Identifier.';
comment on column inventory.movements.location_id is 'Location.';
comment on column inventory.movements.sequence is 'Number of the movement in its level''s ledger, from 1, without gaps.';
comment on column inventory.movements.movement_type is 'Why stock moved.';
comment on column inventory.movements.quantity is 'Signed change of stock in the item''s stock unit.';
comment on column inventory.movements.previous_stock is 'On hand before, from the locked level.';
comment on column inventory.movements.new_stock is 'On hand after: previous_stock + quantity.';
comment on column inventory.movements.unit_cost is 'Cost per unit in the item''s currency: what was paid for a receipt, the moving average for an issue.';
comment on column inventory.movements.average_cost is 'Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given.';
comment on column inventory.movements.effective_at is 'When it happened in the world; never after recorded_at.';
comment on column inventory.movements.reason is 'Why, in the actor''s words.';
comment on column inventory.movements.reference is 'Document behind it: an order, a delivery note.';
comment on column inventory.movements.lot_id is 'Lot that moved, of this item by foreign key.';
comment on column inventory.movements.transfer_id is 'Transfer that it is one side of.';
comment on column inventory.movements.user_id is 'User of the session; null for the system. Kept when the user is erased.';
comment on column inventory.movements.idempotency_key is 'Key that the client sent with the write.';

create trigger tg_movements__refuse_change
before update or delete on inventory.movements
for each row
execute function core.tg_refuse_change('Correct a movement with inventory.reverse_movement.');

create trigger tg_movements__refuse_truncate
before truncate on inventory.movements
for each statement
execute function core.tg_refuse_change('Correct a movement with inventory.reverse_movement.');

grant select on inventory.movements to qm_app, qm_readonly, qm_auditor, qm_maintenance;
