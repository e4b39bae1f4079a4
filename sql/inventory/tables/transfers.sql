create table inventory.transfers (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  from_location_id uuid not null,
  to_location_id uuid not null,
  quantity numeric(18, 6) not null,
  reason text,
  user_id uuid,
  created_at timestamptz not null default now(),
  constraint transfers_pkey primary key (id),
  constraint transfers_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint transfers_from_location_id_fkey foreign key (from_location_id) references catalog.locations (id) on delete restrict,
  constraint transfers_to_location_id_fkey foreign key (to_location_id) references catalog.locations (id) on delete restrict,
  constraint transfers_user_id_fkey foreign key (user_id) references identity.users (id) on delete restrict,
  constraint transfers_to_location_id_check check (to_location_id <> from_location_id),
  constraint transfers_quantity_check check (quantity > 0)
);

create index transfers_item_id_idx on inventory.transfers (item_id, created_at);
create index transfers_from_location_id_idx on inventory.transfers (from_location_id, created_at);
create index transfers_to_location_id_idx on inventory.transfers (to_location_id, created_at);
create index transfers_user_id_idx on inventory.transfers (user_id) where user_id is not null;

comment on table inventory.transfers is 'Moves of stock between locations; each has one transfer_out and one transfer_in in the ledger that cancel out.';
comment on column inventory.transfers.id is 'Identifier.';
comment on column inventory.transfers.item_id is 'Item.';
comment on column inventory.transfers.from_location_id is 'Location that gives.';
comment on column inventory.transfers.to_location_id is 'Location that receives.';
comment on column inventory.transfers.quantity is 'Quantity moved, in the item''s stock unit.';
comment on column inventory.transfers.reason is 'Why.';
comment on column inventory.transfers.user_id is 'User of the session; null for the system.';
comment on column inventory.transfers.created_at is 'When.';

grant select on inventory.transfers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
