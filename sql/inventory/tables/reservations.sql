create table inventory.reservations (
  item_id uuid not null,
  id uuid not null default core.uuid_v7(),
  location_id uuid not null,
  quantity numeric(18, 6) not null,
  fulfilled_quantity numeric(18, 6) not null default 0,
  state inventory.reservation_state not null default 'active',
  reference text,
  expires_at timestamptz,
  user_id uuid,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  constraint reservations_pkey primary key (item_id, id),
  constraint reservations_id_key unique (id),
  constraint reservations_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint reservations_user_id_fkey foreign key (user_id) references identity.users (id) on delete restrict,
  constraint reservations_quantity_check check (quantity > 0),
  constraint reservations_fulfilled_quantity_check check (fulfilled_quantity between 0 and quantity),
  constraint reservations_state_check check ((state = 'fulfilled') = (fulfilled_quantity = quantity)),
  constraint reservations_closed_at_check check ((state = 'active') = (closed_at is null))
);

create index reservations_item_id_location_id_idx on inventory.reservations (item_id, location_id, state);
create index reservations_expires_at_idx on inventory.reservations (expires_at) where state = 'active' and expires_at is not null;
create index reservations_active_idx on inventory.reservations (created_at, id) where state = 'active';
create index reservations_reference_idx on inventory.reservations (reference) where reference is not null;
create index reservations_user_id_idx on inventory.reservations (user_id) where user_id is not null;

comment on table inventory.reservations is
  'Stock held back for somebody. What is left of the active ones of a level sums to its reserved. Written by commands only; its short life (active, then one of three ends) is in this row, without a history table.';
comment on column inventory.reservations.item_id is 'Item.';
comment on column inventory.reservations.id is 'Identifier, unique by itself too.';
comment on column inventory.reservations.location_id is 'Location.';
comment on column inventory.reservations.quantity is 'Quantity promised, in the item''s stock unit.';
comment on column inventory.reservations.fulfilled_quantity is 'Part already issued.';
comment on column inventory.reservations.state is 'active, fulfilled, released or expired.';
comment on column inventory.reservations.reference is 'Document behind it: an order line, a basket.';
comment on column inventory.reservations.expires_at is 'When what is left returns to available; null: never.';
comment on column inventory.reservations.user_id is 'User of the session; null for the system.';
comment on column inventory.reservations.created_at is 'When it was made.';
comment on column inventory.reservations.closed_at is 'When it stopped being active.';

grant select on inventory.reservations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
