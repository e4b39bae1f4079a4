create table catalog.supplier_prices (
  id uuid not null default core.uuid_v7(),
  supplier_item_id uuid not null,
  price numeric(18, 4) not null,
  currency text not null,
  quantity_range numrange not null default '[0,)',
  validity daterange not null default '[,)',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint supplier_prices_pkey primary key (id),
  constraint supplier_prices_supplier_item_id_fkey foreign key (supplier_item_id) references catalog.supplier_items (id) on delete cascade,
  -- Deferrable, so that one transaction can move the boundary between two intervals.
  constraint supplier_prices_supplier_item_id_quantity_range_validity_excl
    exclude using gist (supplier_item_id with =, quantity_range with &&, validity with &&) deferrable initially immediate,
  constraint supplier_prices_price_check check (price > 0),
  constraint supplier_prices_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint supplier_prices_quantity_range_check check (
    not isempty(quantity_range) and lower(quantity_range) >= 0 and lower_inc(quantity_range)
  ),
  constraint supplier_prices_validity_check check (not isempty(validity))
);

create index supplier_prices_supplier_item_id_idx on catalog.supplier_prices (supplier_item_id);

comment on table catalog.supplier_prices is
  'Prices of offers by quantity break and period of validity; at most one price holds for a quantity on a day.';
comment on column catalog.supplier_prices.id is 'Identifier.';
comment on column catalog.supplier_prices.supplier_item_id is 'Offer.';
comment on column catalog.supplier_prices.price is 'Price per stock unit of the item.';
comment on column catalog.supplier_prices.currency is 'ISO 4217 code.';
comment on column catalog.supplier_prices.quantity_range is 'Order quantities that it holds for, in stock units; lower bound included: [100,500).';
comment on column catalog.supplier_prices.validity is 'Days that it holds for: [2026-01-01,2027-01-01).';
comment on column catalog.supplier_prices.created_at is 'When the row was made.';
comment on column catalog.supplier_prices.updated_at is 'When the row last changed.';

create trigger tg_supplier_prices__set_updated_at
before update on catalog.supplier_prices
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.supplier_prices to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.supplier_prices to qm_app;
