create table catalog.items (
  id uuid not null default core.uuid_v7(),
  sku text not null,
  name text not null,
  description text,
  category_id uuid,
  brand text,
  item_type catalog.item_type not null default 'product',
  unit text not null default 'piece',
  barcode text,
  unit_price numeric(18, 4),
  unit_cost numeric(18, 4),
  currency text not null default 'USD',
  specifications jsonb not null default '{}',
  is_critical boolean not null default false,
  is_active boolean not null default true,
  low_level_code integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint items_pkey primary key (id),
  constraint items_sku_key unique (sku),
  constraint items_barcode_key unique (barcode),
  constraint items_id_unit_key unique (id, unit),
  constraint items_id_low_level_code_key unique (id, low_level_code),
  constraint items_category_id_fkey foreign key (category_id) references catalog.categories (id) on delete restrict,
  constraint items_unit_fkey foreign key (unit) references catalog.units (code) on update cascade on delete restrict,
  constraint items_sku_check check (sku = btrim(sku) and sku <> ''),
  constraint items_name_check check (btrim(name) <> ''),
  constraint items_barcode_check check (barcode = btrim(barcode) and barcode <> ''),
  constraint items_unit_price_check check (unit_price >= 0),
  constraint items_unit_cost_check check (unit_cost >= 0),
  constraint items_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint items_specifications_check check (jsonb_typeof(specifications) = 'object'),
  constraint items_low_level_code_check check (low_level_code >= 0)
);

create index items_category_id_idx on catalog.items (category_id, sku);
create index items_item_type_idx on catalog.items (item_type, sku);
create index items_unit_idx on catalog.items (unit);
create index items_is_critical_idx on catalog.items (sku) where is_critical;
-- Searches for a prefix are ranges in byte order, which serve any locale and any plan.
create index items_lower_name_idx on catalog.items (lower(name) collate "C", sku);
create index items_lower_sku_idx on catalog.items (lower(sku) collate "C");

comment on table catalog.items is
  'Item master: everything that is bought, made, stocked or sold, products and materials alike. Retire an item (is_active false) rather than delete it.';
comment on column catalog.items.id is 'Identifier.';
comment on column catalog.items.sku is 'Stock keeping unit: the unique business key.';
comment on column catalog.items.name is 'Name to show.';
comment on column catalog.items.description is 'Longer description.';
comment on column catalog.items.category_id is 'Category; a subcategory is a category below another.';
comment on column catalog.items.brand is 'Brand.';
comment on column catalog.items.item_type is 'Product, material, component, packaging or service.';
comment on column catalog.items.unit is 'Stock unit: the unit of every quantity of this item.';
comment on column catalog.items.barcode is 'Main barcode, unique; further codes are in catalog.item_codes.';
comment on column catalog.items.unit_price is 'List price per stock unit, in currency.';
comment on column catalog.items.unit_cost is 'Standard cost per stock unit, in currency.';
comment on column catalog.items.currency is 'ISO 4217 code of unit_price and unit_cost.';
comment on column catalog.items.specifications is 'Further properties, a JSON object.';
comment on column catalog.items.is_critical is 'True where a stockout stops production or sales.';
comment on column catalog.items.is_active is 'False: retired; kept for history, not planned.';
comment on column catalog.items.low_level_code is 'Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order.';
comment on column catalog.items.created_at is 'When the row was made.';
comment on column catalog.items.updated_at is 'When the row last changed.';

create trigger tg_items__set_updated_at
before update on catalog.items
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.items to qm_app, qm_readonly, qm_auditor, qm_maintenance;
-- low_level_code is derived from the bills of material, so nobody writes it by hand.
grant insert (
  id, sku, name, description, category_id, brand, item_type, unit, barcode, unit_price,
  unit_cost, currency, specifications, is_critical, is_active
) on catalog.items to qm_app;
grant update (
  sku, name, description, category_id, brand, item_type, unit, barcode, unit_price,
  unit_cost, currency, specifications, is_critical, is_active
) on catalog.items to qm_app;
