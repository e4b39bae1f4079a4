create table inventory.lot_levels (
  item_id uuid not null,
  location_id uuid not null,
  lot_id uuid not null,
  on_hand numeric(18, 6) not null default 0,
  updated_at timestamptz not null default now(),
  constraint lot_levels_pkey primary key (item_id, location_id, lot_id),
  constraint lot_levels_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint lot_levels_item_id_lot_id_fkey foreign key (item_id, lot_id) references inventory.lots (item_id, id) on delete restrict,
  constraint lot_levels_on_hand_check check (on_hand >= 0)
);

create index lot_levels_item_id_lot_id_idx on inventory.lot_levels (item_id, lot_id);

comment on table inventory.lot_levels is 'Part of a level''s stock that is in a known lot; the rest of the level has no lot.';
comment on column inventory.lot_levels.item_id is 'Item.';
comment on column inventory.lot_levels.location_id is 'Location.';
comment on column inventory.lot_levels.lot_id is 'Lot, of this item by foreign key.';
comment on column inventory.lot_levels.on_hand is 'Quantity of the lot there, in the item''s stock unit; never below zero.';
comment on column inventory.lot_levels.updated_at is 'When the row last changed.';

grant select on inventory.lot_levels to qm_app, qm_readonly, qm_auditor, qm_maintenance;
