create table demand.sales (
  item_id uuid not null,
  sold_at timestamptz not null,
  transaction_id text not null,
  location_id uuid not null,
  sold_on date not null,
  quantity numeric(18, 6) not null,
  unit_price numeric(18, 4) not null,
  total numeric(24, 4) not null generated always as (round(quantity * unit_price, 4)) stored,
  currency text not null,
  customer_id uuid,
  customer_segment text,
  region text,
  promotion text,
  upload_id uuid,
  recorded_at timestamptz not null default now(),
  constraint sales_pkey primary key (item_id, sold_at, transaction_id),
  constraint sales_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint sales_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint sales_customer_id_fkey foreign key (customer_id) references demand.customers (id) on delete restrict,
  constraint sales_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint sales_transaction_id_check check (transaction_id <> ''),
  constraint sales_quantity_check check (quantity <> 0),
  constraint sales_unit_price_check check (unit_price >= 0),
  constraint sales_currency_check check (currency ~ '^[A-Z]{3}$')
) partition by range (sold_at);

create index sales_location_id_idx on demand.sales (location_id, sold_at desc);
create index sales_customer_id_idx on demand.sales (customer_id, sold_at desc) where customer_id is not null;
create index sales_upload_id_idx on demand.sales (upload_id) where upload_id is not null;
create index sales_sold_at_idx on demand.sales (sold_at desc);

create table demand.sales_default partition of demand.sales default;
create unique index sales_default_transaction_id_key on demand.sales_default (transaction_id);

comment on table demand.sales_default is 'Takes sales of months without a partition; should stay empty.';

comment on table demand.sales is
  'Sales lines. A negative quantity is a return. Written by commands only, which keep demand.daily_sales up to date in the same transaction.';
comment on column demand.sales.item_id is 'Item sold.';
comment on column demand.sales.sold_at is 'When.';
comment on column demand.sales.transaction_id is 'Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands.';
comment on column demand.sales.location_id is 'Where.';
comment on column demand.sales.sold_on is 'Day of the sale in the location''s time zone.';
comment on column demand.sales.quantity is 'Quantity in the item''s stock unit; negative for a return, never zero.';
comment on column demand.sales.unit_price is 'Price per stock unit.';
comment on column demand.sales.total is 'quantity x unit_price, computed by the database.';
comment on column demand.sales.currency is 'ISO 4217 code.';
comment on column demand.sales.customer_id is 'Customer, where known.';
comment on column demand.sales.customer_segment is 'Segment at the time of the sale.';
comment on column demand.sales.region is 'Region of the sale.';
comment on column demand.sales.promotion is 'Promotion that applied; null: none.';
comment on column demand.sales.upload_id is 'Upload that brought it; null where it was recorded directly.';
comment on column demand.sales.recorded_at is 'When it was written.';

grant select on demand.sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant select on demand.sales_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
