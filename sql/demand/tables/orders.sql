create table demand.orders (
  id uuid not null default core.uuid_v7(),
  order_number text not null,
  customer_id uuid,
  ordered_at timestamptz not null default now(),
  upload_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint orders_pkey primary key (id),
  constraint orders_order_number_key unique (order_number),
  constraint orders_customer_id_fkey foreign key (customer_id) references demand.customers (id) on delete restrict,
  constraint orders_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint orders_order_number_check check (order_number = btrim(order_number) and order_number <> '')
);

create index orders_customer_id_idx on demand.orders (customer_id, ordered_at desc) where customer_id is not null;
create index orders_upload_id_idx on demand.orders (upload_id) where upload_id is not null;

comment on table demand.orders is 'Customers'' orders; their lines consume forecasts.';
comment on column demand.orders.id is 'Identifier.';
comment on column demand.orders.order_number is 'Unique number.';
comment on column demand.orders.customer_id is 'Customer, where known.';
comment on column demand.orders.ordered_at is 'When it was placed.';
comment on column demand.orders.upload_id is 'Upload that brought it; null where it was recorded directly.';
comment on column demand.orders.created_at is 'When the row was made.';
comment on column demand.orders.updated_at is 'When the row last changed.';

create trigger tg_orders__set_updated_at
before update on demand.orders
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on demand.orders to qm_app, qm_readonly, qm_auditor, qm_maintenance;
