create sequence planning.supply_order_numbers as bigint;

comment on sequence planning.supply_order_numbers is 'Last part of the numbers of supply orders; gaps are normal.';

create table planning.supply_orders (
  id uuid not null default core.uuid_v7(),
  order_number text not null,
  supply_mode planning.supply_mode not null,
  supplier_id uuid,
  from_location_id uuid,
  location_id uuid not null,
  currency text,
  notes text,
  ordered_by uuid,
  ordered_at timestamptz not null default now(),
  constraint supply_orders_pkey primary key (id),
  constraint supply_orders_order_number_key unique (order_number),
  constraint supply_orders_supplier_id_fkey foreign key (supplier_id) references catalog.suppliers (id) on delete restrict,
  constraint supply_orders_from_location_id_fkey foreign key (from_location_id) references catalog.locations (id) on delete restrict,
  constraint supply_orders_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint supply_orders_ordered_by_fkey foreign key (ordered_by) references identity.users (id) on delete restrict,
  constraint supply_orders_order_number_check check (order_number = btrim(order_number) and order_number <> ''),
  constraint supply_orders_supplier_id_check check ((supply_mode = 'purchase') = (supplier_id is not null)),
  constraint supply_orders_from_location_id_check check ((supply_mode = 'transfer') = (from_location_id is not null)),
  constraint supply_orders_currency_check check (currency ~ '^[A-Z]{3}$' and (supply_mode = 'purchase') = (currency is not null))
);

create index supply_orders_supplier_id_idx on planning.supply_orders (supplier_id, id desc) where supplier_id is not null;
create index supply_orders_from_location_id_idx on planning.supply_orders (from_location_id) where from_location_id is not null;
create index supply_orders_location_id_idx on planning.supply_orders (location_id);
create index supply_orders_ordered_by_idx on planning.supply_orders (ordered_by) where ordered_by is not null;

comment on table planning.supply_orders is
  'Orders that bring goods to a location: purchase orders to a supplier, transfers from another location, production. Written by commands only; the states are in the lines.';
comment on column planning.supply_orders.id is 'Identifier.';
comment on column planning.supply_orders.order_number is 'Unique number: the caller''s, else PO, TO or MO, the day and a number.';
comment on column planning.supply_orders.supply_mode is 'purchase, transfer or production.';
comment on column planning.supply_orders.supplier_id is 'Supplier of a purchase.';
comment on column planning.supply_orders.from_location_id is 'Location that a transfer comes from.';
comment on column planning.supply_orders.location_id is 'Location that receives.';
comment on column planning.supply_orders.currency is 'ISO 4217 code of the costs of a purchase.';
comment on column planning.supply_orders.notes is 'Notes of the buyer.';
comment on column planning.supply_orders.ordered_by is 'User of the session; null for the system.';
comment on column planning.supply_orders.ordered_at is 'When it was placed.';

grant select on planning.supply_orders to qm_app, qm_readonly, qm_auditor, qm_maintenance;
