create table inventory.levels (
  item_id uuid not null,
  location_id uuid not null,
  unit text not null,
  allows_negative_stock boolean not null,
  on_hand numeric(18, 6) not null default 0,
  reserved numeric(18, 6) not null default 0,
  available numeric(18, 6) not null generated always as (on_hand - reserved) stored,
  in_lots numeric(18, 6) not null default 0,
  on_order numeric(18, 6) not null default 0,
  reorder_point numeric(18, 6),
  safety_stock numeric(18, 6),
  maximum_stock numeric(18, 6),
  average_cost numeric(18, 6),
  last_sequence bigint not null default 0,
  last_movement_at timestamptz,
  last_counted_at timestamptz,
  last_counted_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint levels_pkey primary key (item_id, location_id),
  -- The unit of an item that has stock cannot change under it.
  constraint levels_item_id_unit_fkey foreign key (item_id, unit) references catalog.items (id, unit) on update restrict on delete restrict,
  constraint levels_location_id_allows_negative_stock_fkey
    foreign key (location_id, allows_negative_stock) references catalog.locations (id, allows_negative_stock) on update cascade on delete restrict,
  constraint levels_last_counted_by_fkey foreign key (last_counted_by) references identity.users (id) on delete restrict,
  constraint levels_on_hand_check check (allows_negative_stock or on_hand >= 0),
  constraint levels_reserved_check check (reserved >= 0 and (allows_negative_stock or reserved <= on_hand)),
  -- Stock of lots leaves by its lot only, so what has no lot never falls below zero.
  constraint levels_in_lots_check check (in_lots >= 0 and (allows_negative_stock or in_lots <= on_hand)),
  constraint levels_on_order_check check (on_order >= 0),
  constraint levels_reorder_point_check check (reorder_point >= 0),
  constraint levels_safety_stock_check check (safety_stock >= 0),
  constraint levels_maximum_stock_check check (maximum_stock >= 0 and maximum_stock >= coalesce(reorder_point, 0)),
  constraint levels_last_sequence_check check (last_sequence > 0 or (last_sequence = 0 and on_hand = 0))
)
-- Room on each page for the new version of a busy row, so that its updates touch no index.
with (fillfactor = 70);

create index levels_location_id_idx on inventory.levels (location_id, item_id);
create index levels_location_id_allows_negative_stock_idx on inventory.levels (location_id, allows_negative_stock);
create index levels_item_id_unit_idx on inventory.levels (item_id, unit);
create index levels_last_counted_by_idx on inventory.levels (last_counted_by) where last_counted_by is not null;

comment on table inventory.levels is
  'Stock of one item at one location: the running balance of inventory.movements. Written by commands only; every change of on_hand has its ledger row.';
comment on column inventory.levels.item_id is 'Item.';
comment on column inventory.levels.location_id is 'Location.';
comment on column inventory.levels.unit is 'The item''s stock unit, held by foreign key: the unit of all quantities of this row.';
comment on column inventory.levels.allows_negative_stock is 'The location''s policy, held by foreign key so that a check constraint can read it.';
comment on column inventory.levels.on_hand is 'Quantity physically there; below zero only where the location allows it.';
comment on column inventory.levels.reserved is 'Quantity held back by active reservations.';
comment on column inventory.levels.available is 'on_hand - reserved: what can still be promised.';
comment on column inventory.levels.in_lots is 'Part of on_hand that is in known lots: the sum of inventory.lot_levels.';
comment on column inventory.levels.on_order is 'Quantity ordered from suppliers and not received.';
comment on column inventory.levels.reorder_point is 'At or below this the level counts as low; null: not managed.';
comment on column inventory.levels.safety_stock is 'Buffer against uncertain demand and lead time; null: not managed.';
comment on column inventory.levels.maximum_stock is 'Above this the level counts as excess; null: no maximum.';
comment on column inventory.levels.average_cost is 'Moving average cost per unit in the item''s currency; null before the first movement with a cost.';
comment on column inventory.levels.last_sequence is 'Sequence of the last movement in the ledger of this level.';
comment on column inventory.levels.last_movement_at is 'When stock last moved.';
comment on column inventory.levels.last_counted_at is 'When stock was last counted.';
comment on column inventory.levels.last_counted_by is 'User who last counted.';
comment on column inventory.levels.created_at is 'When the row was made.';
comment on column inventory.levels.updated_at is 'When the row last changed.';

-- Commands stamp updated_at themselves; this is for planning parameters, so that a movement pays nothing for it.
create trigger tg_levels__set_updated_at
before update of reorder_point, safety_stock, maximum_stock on inventory.levels
for each row
when (
  (old.reorder_point, old.safety_stock, old.maximum_stock)
    is distinct from (new.reorder_point, new.safety_stock, new.maximum_stock)
)
execute function core.tg_set_updated_at();

grant select on inventory.levels to qm_app, qm_readonly, qm_auditor, qm_maintenance;
-- Planning parameters are plain data; balances are not.
grant update (reorder_point, safety_stock, maximum_stock) on inventory.levels to qm_app;
