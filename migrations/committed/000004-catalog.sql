--! Previous: sha1:9569fd30fb58f77ba695aec38f644c4189cc23e9
--! Hash: sha1:584cca1c852658b7a7c52058051da97bc889dbe7
--! Message: catalog

-- Room catalog, as sql/schema.sql lists it.

set role qm_owner;

--! Included catalog/types/schema.sql
create schema catalog;

comment on schema catalog is
  'Master data: items (products and materials in one master), units, categories, locations, suppliers with their offers and prices, bills of material.';

grant usage on schema catalog to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded catalog/types/schema.sql
--! Included catalog/types/item_type.sql
create type catalog.item_type as enum ('product', 'material', 'component', 'packaging', 'service');

comment on type catalog.item_type is
  'What an item is: product is sold, material is bought to be consumed, component is made to be consumed, packaging is consumed in packing, service has no stock.';
--! EndIncluded catalog/types/item_type.sql
--! Included catalog/types/location_type.sql
create type catalog.location_type as enum ('store', 'warehouse', 'plant', 'virtual');

comment on type catalog.location_type is
  'What a location is: store sells, warehouse keeps, plant makes, virtual holds no goods (a group, a channel, goods in transit).';
--! EndIncluded catalog/types/location_type.sql
--! Included catalog/types/bom_basis.sql
create type catalog.bom_basis as enum ('quantity', 'share');

comment on type catalog.bom_basis is
  'How a line of a bill of material says its quantity: quantity is component units per parent unit; share is a part of the parent''s quantity (1 is 100 %), both in the same unit of measure.';
--! EndIncluded catalog/types/bom_basis.sql
--! Included catalog/tables/units.sql
create table catalog.units (
  code text not null,
  name text not null,
  dimension text not null,
  is_whole boolean not null default false,
  created_at timestamptz not null default now(),
  constraint units_pkey primary key (code),
  constraint units_code_check check (code ~ '^[a-z][a-z0-9_]{0,19}$'),
  constraint units_dimension_check check (dimension in ('count', 'mass', 'length', 'area', 'volume', 'time'))
);

comment on table catalog.units is 'Units of measure. Every quantity in the database is in the stock unit of its item.';
comment on column catalog.units.code is 'Short name in lower case: piece, kg, lb, m, yd.';
comment on column catalog.units.name is 'Name to show.';
comment on column catalog.units.dimension is 'What it measures: count, mass, length, area, volume, time.';
comment on column catalog.units.is_whole is 'True where a part of a unit makes no sense; stock of such items moves in whole numbers.';
comment on column catalog.units.created_at is 'When the row was made.';

grant select on catalog.units to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.units to qm_app;
--! EndIncluded catalog/tables/units.sql
--! Included catalog/tables/categories.sql
create table catalog.categories (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  parent_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint categories_pkey primary key (id),
  constraint categories_code_key unique (code),
  constraint categories_parent_id_fkey foreign key (parent_id) references catalog.categories (id) on delete restrict,
  constraint categories_code_check check (code = btrim(code) and code <> ''),
  constraint categories_parent_id_check check (parent_id <> id)
);

create index categories_parent_id_idx on catalog.categories (parent_id);

comment on table catalog.categories is 'Tree of item categories.';
comment on column catalog.categories.id is 'Identifier.';
comment on column catalog.categories.code is 'Unique code.';
comment on column catalog.categories.name is 'Name to show.';
comment on column catalog.categories.parent_id is 'Category above; null at the top. A cycle is refused.';
comment on column catalog.categories.created_at is 'When the row was made.';
comment on column catalog.categories.updated_at is 'When the row last changed.';

create trigger tg_categories__set_updated_at
before update on catalog.categories
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.categories to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.categories to qm_app;
--! EndIncluded catalog/tables/categories.sql
--! Included catalog/tables/items.sql
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
--! EndIncluded catalog/tables/items.sql
--! Included catalog/tables/item_codes.sql
create table catalog.item_codes (
  scheme text not null,
  code text not null,
  item_id uuid not null,
  created_at timestamptz not null default now(),
  constraint item_codes_pkey primary key (scheme, code),
  constraint item_codes_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint item_codes_scheme_check check (scheme ~ '^[a-z][a-z0-9_:.-]{0,59}$'),
  constraint item_codes_code_check check (code = btrim(code) and code <> '')
);

create index item_codes_item_id_idx on catalog.item_codes (item_id);

comment on table catalog.item_codes is
  'Further codes of an item by scheme: barcodes, suppliers'' article numbers, ids of older systems, other spellings.';
comment on column catalog.item_codes.scheme is 'Who gives the code: barcode, supplier:acme, erp.';
comment on column catalog.item_codes.code is 'The code, unique in its scheme.';
comment on column catalog.item_codes.item_id is 'Item that it means.';
comment on column catalog.item_codes.created_at is 'When the row was made.';

grant select on catalog.item_codes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.item_codes to qm_app;
--! EndIncluded catalog/tables/item_codes.sql
--! Included catalog/tables/unit_conversions.sql
create table catalog.unit_conversions (
  id uuid not null default core.uuid_v7(),
  item_id uuid,
  from_unit text not null,
  to_unit text not null,
  numerator numeric(24, 9) not null,
  denominator numeric(24, 9) not null default 1,
  created_at timestamptz not null default now(),
  constraint unit_conversions_pkey primary key (id),
  constraint unit_conversions_item_id_from_unit_to_unit_key unique nulls not distinct (item_id, from_unit, to_unit),
  constraint unit_conversions_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint unit_conversions_from_unit_fkey foreign key (from_unit) references catalog.units (code) on update cascade on delete cascade,
  constraint unit_conversions_to_unit_fkey foreign key (to_unit) references catalog.units (code) on update cascade on delete cascade,
  constraint unit_conversions_from_unit_to_unit_check check (from_unit <> to_unit),
  constraint unit_conversions_numerator_check check (numerator > 0),
  constraint unit_conversions_denominator_check check (denominator > 0)
);

create index unit_conversions_from_unit_idx on catalog.unit_conversions (from_unit);
create index unit_conversions_to_unit_idx on catalog.unit_conversions (to_unit);

comment on table catalog.unit_conversions is
  'Exact ratios between units, for all items or for one (a yard of this fabric weighs so much). A missing conversion is an error, never 1. Each row serves both directions.';
comment on column catalog.unit_conversions.id is 'Identifier.';
comment on column catalog.unit_conversions.item_id is 'Item that the ratio belongs to; null for all items.';
comment on column catalog.unit_conversions.from_unit is 'Unit converted from.';
comment on column catalog.unit_conversions.to_unit is 'Unit converted to.';
comment on column catalog.unit_conversions.numerator is 'One from_unit is numerator / denominator to_unit.';
comment on column catalog.unit_conversions.denominator is 'See numerator: a ratio of two numbers stays exact where a decimal fraction does not.';
comment on column catalog.unit_conversions.created_at is 'When the row was made.';

grant select on catalog.unit_conversions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.unit_conversions to qm_app;
--! EndIncluded catalog/tables/unit_conversions.sql
--! Included catalog/tables/locations.sql
create table catalog.locations (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  address text,
  region text,
  location_type catalog.location_type not null default 'warehouse',
  floor_area numeric(12, 2),
  parent_id uuid,
  allows_negative_stock boolean not null default false,
  time_zone text not null default 'UTC',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint locations_pkey primary key (id),
  constraint locations_code_key unique (code),
  constraint locations_id_allows_negative_stock_key unique (id, allows_negative_stock),
  constraint locations_parent_id_fkey foreign key (parent_id) references catalog.locations (id) on delete restrict,
  constraint locations_code_check check (code = btrim(code) and code <> ''),
  constraint locations_floor_area_check check (floor_area > 0),
  constraint locations_parent_id_check check (parent_id <> id)
);

create index locations_parent_id_idx on catalog.locations (parent_id);
create index locations_location_type_idx on catalog.locations (location_type, code);

comment on table catalog.locations is 'Where goods are kept, made or sold: stores, warehouses, plants; in a tree.';
comment on column catalog.locations.id is 'Identifier.';
comment on column catalog.locations.code is 'Unique code.';
comment on column catalog.locations.name is 'Name to show.';
comment on column catalog.locations.address is 'Postal address.';
comment on column catalog.locations.region is 'Sales region.';
comment on column catalog.locations.location_type is 'Store, warehouse, plant or virtual.';
comment on column catalog.locations.floor_area is 'Floor area in square metres.';
comment on column catalog.locations.parent_id is 'Location above in the tree; a cycle is refused.';
comment on column catalog.locations.allows_negative_stock is 'True where stock may fall below zero because the counting comes later; false refuses it.';
comment on column catalog.locations.time_zone is 'IANA time zone that decides on which day a sale here falls.';
comment on column catalog.locations.is_active is 'False: closed; kept for history.';
comment on column catalog.locations.created_at is 'When the row was made.';
comment on column catalog.locations.updated_at is 'When the row last changed.';

create trigger tg_locations__set_updated_at
before update on catalog.locations
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.locations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.locations to qm_app;
--! EndIncluded catalog/tables/locations.sql
--! Included catalog/tables/suppliers.sql
create table catalog.suppliers (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  contact_name text,
  contact_email text,
  contact_phone text,
  address text,
  default_lead_time_days integer,
  reliability_score double precision,
  risk_level core.risk_level not null default 'medium',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint suppliers_pkey primary key (id),
  constraint suppliers_code_key unique (code),
  constraint suppliers_code_check check (code = btrim(code) and code <> ''),
  constraint suppliers_default_lead_time_days_check check (default_lead_time_days between 0 and 1000),
  constraint suppliers_reliability_score_check check (reliability_score between 0 and 1)
);

create index suppliers_risk_level_idx on catalog.suppliers (risk_level, code);
create index suppliers_is_active_idx on catalog.suppliers (code) where is_active;

comment on table catalog.suppliers is 'Suppliers (vendors).';
comment on column catalog.suppliers.id is 'Identifier.';
comment on column catalog.suppliers.code is 'Unique code.';
comment on column catalog.suppliers.name is 'Name to show.';
comment on column catalog.suppliers.contact_name is 'Person to talk to.';
comment on column catalog.suppliers.contact_email is 'E-mail address.';
comment on column catalog.suppliers.contact_phone is 'Telephone number.';
comment on column catalog.suppliers.address is 'Postal address.';
comment on column catalog.suppliers.default_lead_time_days is 'Calendar days from order to receipt where the offer says none; null where nobody measured it.';
comment on column catalog.suppliers.reliability_score is 'Share of deliveries on time and in full, 0 to 1; null where nobody measured it.';
comment on column catalog.suppliers.risk_level is 'Risk of relying on this supplier.';
comment on column catalog.suppliers.is_active is 'False: no new orders.';
comment on column catalog.suppliers.created_at is 'When the row was made.';
comment on column catalog.suppliers.updated_at is 'When the row last changed.';

create trigger tg_suppliers__set_updated_at
before update on catalog.suppliers
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.suppliers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.suppliers to qm_app;
--! EndIncluded catalog/tables/suppliers.sql
--! Included catalog/tables/supplier_items.sql
create table catalog.supplier_items (
  id uuid not null default core.uuid_v7(),
  supplier_id uuid not null,
  item_id uuid not null,
  supplier_sku text,
  lead_time_days integer,
  lead_time_deviation_days double precision,
  minimum_order_quantity numeric(18, 6) not null default 0,
  order_multiple numeric(18, 6),
  contract_quantity_limit numeric(18, 6),
  contract_quantity_used numeric(18, 6) not null default 0,
  reliability_score double precision,
  ordering_cost numeric(18, 4) not null default 100,
  holding_cost_rate double precision not null default 0.25,
  preferred_rank integer,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint supplier_items_pkey primary key (id),
  constraint supplier_items_supplier_id_item_id_key unique (supplier_id, item_id),
  constraint supplier_items_supplier_id_fkey foreign key (supplier_id) references catalog.suppliers (id) on delete cascade,
  constraint supplier_items_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint supplier_items_lead_time_days_check check (lead_time_days between 0 and 1000),
  constraint supplier_items_lead_time_deviation_days_check check (lead_time_deviation_days >= 0),
  constraint supplier_items_minimum_order_quantity_check check (minimum_order_quantity >= 0),
  constraint supplier_items_order_multiple_check check (order_multiple > 0),
  constraint supplier_items_contract_quantity_used_check check (
    contract_quantity_used >= 0
    and (contract_quantity_limit is null or contract_quantity_used <= contract_quantity_limit)
  ),
  constraint supplier_items_contract_quantity_limit_check check (contract_quantity_limit >= minimum_order_quantity),
  constraint supplier_items_reliability_score_check check (reliability_score between 0 and 1),
  constraint supplier_items_ordering_cost_check check (ordering_cost >= 0),
  constraint supplier_items_holding_cost_rate_check check (holding_cost_rate between 0 and 10),
  constraint supplier_items_preferred_rank_check check (preferred_rank >= 1)
);

create index supplier_items_item_id_idx on catalog.supplier_items (item_id, supplier_id);

comment on table catalog.supplier_items is 'Offers: which supplier sells which item, on what terms. Prices are in catalog.supplier_prices.';
comment on column catalog.supplier_items.id is 'Identifier.';
comment on column catalog.supplier_items.supplier_id is 'Supplier; deleting one deletes its offers.';
comment on column catalog.supplier_items.item_id is 'Item offered.';
comment on column catalog.supplier_items.supplier_sku is 'The supplier''s own article number.';
comment on column catalog.supplier_items.lead_time_days is 'Calendar days from order to receipt; null: the supplier''s default.';
comment on column catalog.supplier_items.lead_time_deviation_days is 'Standard deviation of the lead time in days; null where nobody measured it.';
comment on column catalog.supplier_items.minimum_order_quantity is 'Smallest order, in the item''s stock unit.';
comment on column catalog.supplier_items.order_multiple is 'Orders are whole multiples of this quantity; null: any quantity.';
comment on column catalog.supplier_items.contract_quantity_limit is 'Ceiling of the contract in stock units; null: none.';
comment on column catalog.supplier_items.contract_quantity_used is 'Part of the ceiling that orders have used; written by the ordering commands.';
comment on column catalog.supplier_items.reliability_score is 'Reliability for this item, 0 to 1; null: the supplier''s.';
comment on column catalog.supplier_items.ordering_cost is 'Fixed cost of one order, in the price''s currency.';
comment on column catalog.supplier_items.holding_cost_rate is 'Cost of holding stock for a year as a share of its value.';
comment on column catalog.supplier_items.preferred_rank is 'Buyer''s preference, 1 first; null: none.';
comment on column catalog.supplier_items.is_active is 'False: the offer is not used for new orders.';
comment on column catalog.supplier_items.created_at is 'When the row was made.';
comment on column catalog.supplier_items.updated_at is 'When the row last changed.';

create trigger tg_supplier_items__set_updated_at
before update on catalog.supplier_items
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.supplier_items to qm_app, qm_readonly, qm_auditor, qm_maintenance;
-- contract_quantity_used belongs to the ordering commands.
grant insert (
  id, supplier_id, item_id, supplier_sku, lead_time_days, lead_time_deviation_days, minimum_order_quantity, order_multiple,
  contract_quantity_limit, reliability_score, ordering_cost, holding_cost_rate, preferred_rank, is_active
) on catalog.supplier_items to qm_app;
grant update (
  supplier_sku, lead_time_days, lead_time_deviation_days, minimum_order_quantity, order_multiple,
  contract_quantity_limit, reliability_score, ordering_cost, holding_cost_rate, preferred_rank, is_active
) on catalog.supplier_items to qm_app;
grant delete on catalog.supplier_items to qm_app;
--! EndIncluded catalog/tables/supplier_items.sql
--! Included catalog/tables/supplier_prices.sql
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
--! EndIncluded catalog/tables/supplier_prices.sql
--! Included catalog/tables/bom_lines.sql
create table catalog.bom_lines (
  id uuid not null default core.uuid_v7(),
  parent_id uuid not null,
  parent_low_level_code integer not null,
  position integer not null,
  component_id uuid not null,
  component_low_level_code integer not null,
  basis catalog.bom_basis not null default 'quantity',
  quantity_per numeric(18, 9) not null,
  unit text not null,
  scrap_rate numeric(9, 6) not null default 0,
  effectivity daterange not null default '[,)',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint bom_lines_pkey primary key (id),
  constraint bom_lines_parent_id_parent_low_level_code_fkey
    foreign key (parent_id, parent_low_level_code) references catalog.items (id, low_level_code) on update cascade on delete cascade,
  constraint bom_lines_component_id_component_low_level_code_fkey
    foreign key (component_id, component_low_level_code) references catalog.items (id, low_level_code) on update cascade on delete restrict,
  constraint bom_lines_unit_fkey foreign key (unit) references catalog.units (code) on update cascade on delete restrict,
  -- A component is always deeper than its parent, so no cycle can be stored, whoever writes and however many at once.
  constraint bom_lines_component_low_level_code_check check (component_low_level_code > parent_low_level_code),
  constraint bom_lines_parent_id_component_id_position_effectivity_excl
    exclude using gist (parent_id with =, component_id with =, position with =, effectivity with &&) deferrable initially immediate,
  constraint bom_lines_position_check check (position >= 1),
  constraint bom_lines_quantity_per_check check (quantity_per > 0),
  constraint bom_lines_share_check check (basis <> 'share' or quantity_per <= 1),
  constraint bom_lines_scrap_rate_check check (scrap_rate >= 0 and scrap_rate < 1),
  constraint bom_lines_effectivity_check check (not isempty(effectivity))
);

create index bom_lines_parent_id_idx on catalog.bom_lines (parent_id, parent_low_level_code, position);
create index bom_lines_component_id_idx on catalog.bom_lines (component_id, component_low_level_code);
create index bom_lines_unit_idx on catalog.bom_lines (unit);

comment on table catalog.bom_lines is
  'Bills of material: what goes into one unit of the parent. Multi-level and acyclic. A component may stand on several positions of one parent; catalog.bom_components sums them.';
comment on column catalog.bom_lines.id is 'Identifier.';
comment on column catalog.bom_lines.parent_id is 'Item that is made.';
comment on column catalog.bom_lines.parent_low_level_code is 'The parent''s low-level code, kept equal by the foreign key; filled in by the database.';
comment on column catalog.bom_lines.position is 'Position on the bill, from 1.';
comment on column catalog.bom_lines.component_id is 'Item that goes into it.';
comment on column catalog.bom_lines.component_low_level_code is 'The component''s low-level code, kept equal by the foreign key; filled in by the database.';
comment on column catalog.bom_lines.basis is 'Whether quantity_per is a quantity or a share of the parent''s quantity.';
comment on column catalog.bom_lines.quantity_per is 'Net component quantity for one stock unit of the parent, in unit; or the share, 0 to 1.';
comment on column catalog.bom_lines.unit is 'Unit of quantity_per; converted to the component''s stock unit in explosions.';
comment on column catalog.bom_lines.scrap_rate is 'Share of the component that is lost, 0 to below 1; need is quantity / (1 - scrap_rate).';
comment on column catalog.bom_lines.effectivity is 'Days on which the line holds.';
comment on column catalog.bom_lines.created_at is 'When the row was made.';
comment on column catalog.bom_lines.updated_at is 'When the row last changed.';

create trigger tg_bom_lines__set_updated_at
before update on catalog.bom_lines
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.bom_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert (id, parent_id, position, component_id, basis, quantity_per, unit, scrap_rate, effectivity) on catalog.bom_lines to qm_app;
grant update (position, basis, quantity_per, unit, scrap_rate, effectivity) on catalog.bom_lines to qm_app;
grant delete on catalog.bom_lines to qm_app;
--! EndIncluded catalog/tables/bom_lines.sql
--! Included catalog/tables/lanes.sql
create table catalog.lane_networks (
  item_id uuid not null,
  change_count bigint not null default 1,
  constraint lane_networks_pkey primary key (item_id),
  constraint lane_networks_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade
);

comment on table catalog.lane_networks is
  'One row an item that has lanes, written by every change of them: changes of one item''s lanes queue here, and one with an older snapshot fails instead of overlooking the other, so that no ring can be committed. Kept by a trigger of catalog.lanes.';
comment on column catalog.lane_networks.item_id is 'Item.';
comment on column catalog.lane_networks.change_count is 'Number of statements that changed its lanes.';

grant select on catalog.lane_networks to qm_app, qm_readonly, qm_auditor, qm_maintenance;

create table catalog.lanes (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  from_location_id uuid not null,
  to_location_id uuid not null,
  lead_time_days integer not null,
  lead_time_deviation_days double precision,
  minimum_quantity numeric(18, 6) not null default 0,
  order_multiple numeric(18, 6),
  priority integer not null default 1,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lanes_pkey primary key (id),
  constraint lanes_item_id_from_location_id_to_location_id_key unique (item_id, from_location_id, to_location_id),
  constraint lanes_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint lanes_from_location_id_fkey foreign key (from_location_id) references catalog.locations (id) on delete restrict,
  constraint lanes_to_location_id_fkey foreign key (to_location_id) references catalog.locations (id) on delete restrict,
  constraint lanes_to_location_id_check check (to_location_id <> from_location_id),
  constraint lanes_lead_time_days_check check (lead_time_days between 0 and 1000),
  constraint lanes_lead_time_deviation_days_check check (lead_time_deviation_days >= 0),
  constraint lanes_minimum_quantity_check check (minimum_quantity >= 0),
  constraint lanes_order_multiple_check check (order_multiple > 0),
  constraint lanes_priority_check check (priority >= 1)
);

create index lanes_item_id_idx on catalog.lanes (item_id, to_location_id, priority);
create index lanes_from_location_id_idx on catalog.lanes (from_location_id, item_id);
create index lanes_to_location_id_idx on catalog.lanes (to_location_id, item_id);

comment on table catalog.lanes is
  'Lanes: from which location an item is sent to which, and how long that takes. The lanes of an item form no ring, inactive ones included.';
comment on column catalog.lanes.id is 'Identifier.';
comment on column catalog.lanes.item_id is 'Item; deleting one deletes its lanes.';
comment on column catalog.lanes.from_location_id is 'Location that sends.';
comment on column catalog.lanes.to_location_id is 'Location that receives.';
comment on column catalog.lanes.lead_time_days is 'Calendar days from order to receipt.';
comment on column catalog.lanes.lead_time_deviation_days is 'Standard deviation of the lead time in days; null where nobody measured it.';
comment on column catalog.lanes.minimum_quantity is 'Smallest transfer, in the item''s stock unit.';
comment on column catalog.lanes.order_multiple is 'Transfers are whole multiples of this quantity; null: any quantity.';
comment on column catalog.lanes.priority is 'Of several lanes to one location planning takes the lowest, then the shortest.';
comment on column catalog.lanes.is_active is 'False: planning does not use it.';
comment on column catalog.lanes.created_at is 'When the row was made.';
comment on column catalog.lanes.updated_at is 'When the row last changed.';

create trigger tg_lanes__set_updated_at
before update on catalog.lanes
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.lanes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.lanes to qm_app;
--! EndIncluded catalog/tables/lanes.sql
--! Included catalog/tables/deleted_items.sql
create table catalog.deleted_items (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  item_sku text not null,
  table_name text not null,
  row_data jsonb not null,
  deleted_by uuid,
  deleted_at timestamptz not null default now(),
  constraint deleted_items_pkey primary key (id),
  constraint deleted_items_deleted_by_fkey foreign key (deleted_by) references identity.users (id) on delete restrict
);

create index deleted_items_item_sku_idx on catalog.deleted_items (item_sku, deleted_at);
create index deleted_items_deleted_by_idx on catalog.deleted_items (deleted_by) where deleted_by is not null;

comment on table catalog.deleted_items is
  'Copies of all rows that catalog.delete_item removed, of every table, for the auditor. Append-only.';
comment on column catalog.deleted_items.id is 'Identifier.';
comment on column catalog.deleted_items.item_id is 'Item that was deleted.';
comment on column catalog.deleted_items.item_sku is 'Its SKU.';
comment on column catalog.deleted_items.table_name is 'Table that the row was in, as schema.table.';
comment on column catalog.deleted_items.row_data is 'The row as it was.';
comment on column catalog.deleted_items.deleted_by is 'User of the session; null where it acted for none.';
comment on column catalog.deleted_items.deleted_at is 'When it was deleted.';

create trigger tg_deleted_items__refuse_change
before update or delete on catalog.deleted_items
for each row
execute function core.tg_refuse_change('It is the trail of what was deleted.');

create trigger tg_deleted_items__refuse_truncate
before truncate on catalog.deleted_items
for each statement
execute function core.tg_refuse_change('It is the trail of what was deleted.');

grant select on catalog.deleted_items to qm_auditor;
--! EndIncluded catalog/tables/deleted_items.sql
--! Included catalog/functions/tg_lock_tree.sql
create or replace function catalog.tg_lock_tree()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(format('%I.%I', tg_table_schema, tg_table_name), 0));

  return null;
end
$$;

comment on function catalog.tg_lock_tree() is
  'Before-statement trigger of trees: changes of structure queue, before any row is locked, so that two of them cannot deadlock.';

revoke execute on function catalog.tg_lock_tree() from public;
--! EndIncluded catalog/functions/tg_lock_tree.sql
--! Included catalog/functions/tg_refuse_tree_cycle.sql
create or replace function catalog.tg_refuse_tree_cycle()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ancestor_id uuid := new.parent_id;
  v_path text := new.code;
  v_code text;
begin
  -- Each ancestor is locked in the version that is walked over: a session whose snapshot is older than a
  -- committed move (repeatable read) fails with 40001 here instead of overlooking the move.
  while v_ancestor_id is not null and v_ancestor_id <> new.id loop
    execute format('select t.parent_id, t.code from %I.%I t where t.id = $1 for share', tg_table_schema, tg_table_name)
    into v_ancestor_id, v_code
    using v_ancestor_id;

    v_path := v_path || ' < ' || v_code;
  end loop;

  if v_ancestor_id = new.id then
    raise exception using
      errcode = 'QM301',
      message = 'a tree cannot contain a cycle',
      detail = format('%I.%I: %s < %s', tg_table_schema, tg_table_name, v_path, new.code),
      hint = 'Choose a parent that does not lie below it, or move that one first.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_refuse_tree_cycle() is
  'After-row trigger of trees with columns id, code and parent_id: walks up from the new parent and refuses to meet the row itself. Error: QM301.';

revoke execute on function catalog.tg_refuse_tree_cycle() from public;

drop trigger if exists tg_categories__lock_tree on catalog.categories;
create trigger tg_categories__lock_tree
before update of parent_id on catalog.categories
for each statement
execute function catalog.tg_lock_tree();

drop trigger if exists tg_categories__refuse_tree_cycle on catalog.categories;
create trigger tg_categories__refuse_tree_cycle
after update of parent_id on catalog.categories
for each row
when (new.parent_id is not null and new.parent_id is distinct from old.parent_id)
execute function catalog.tg_refuse_tree_cycle();

drop trigger if exists tg_locations__lock_tree on catalog.locations;
create trigger tg_locations__lock_tree
before update of parent_id on catalog.locations
for each statement
execute function catalog.tg_lock_tree();

drop trigger if exists tg_locations__refuse_tree_cycle on catalog.locations;
create trigger tg_locations__refuse_tree_cycle
after update of parent_id on catalog.locations
for each row
when (new.parent_id is not null and new.parent_id is distinct from old.parent_id)
execute function catalog.tg_refuse_tree_cycle();
--! EndIncluded catalog/functions/tg_refuse_tree_cycle.sql
--! Included catalog/functions/tg_locations__check_time_zone.sql
create or replace function catalog.tg_locations__check_time_zone()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform now() at time zone new.time_zone;

  return null;
exception
  when invalid_parameter_value then
    raise exception using
      errcode = 'QM302',
      message = 'there is no such time zone',
      detail = format('location %s: time zone %s', new.code, new.time_zone),
      hint = 'Use a name of pg_timezone_names, like Europe/Vienna.';
end
$$;

comment on function catalog.tg_locations__check_time_zone() is
  'After-row trigger: days of sales are cut in the location''s time zone, so an unknown one is refused here and not at the first sale. Error: QM302.';

revoke execute on function catalog.tg_locations__check_time_zone() from public;

drop trigger if exists tg_locations__check_time_zone on catalog.locations;
create trigger tg_locations__check_time_zone
after insert or update of time_zone on catalog.locations
for each row
execute function catalog.tg_locations__check_time_zone();
--! EndIncluded catalog/functions/tg_locations__check_time_zone.sql
--! Included catalog/functions/category_subtree.sql
create or replace function catalog.category_subtree(p_category_id uuid)
returns table (
  id uuid,
  code text,
  name text,
  parent_id uuid,
  depth integer,
  path text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive subtree as (
    select c.id, c.code, c.name, c.parent_id, 0 as depth, c.code as path
    from catalog.categories c
    where c.id = p_category_id
    union all
    select c.id, c.code, c.name, c.parent_id, s.depth + 1, s.path || ' > ' || c.code
    from subtree s
    join catalog.categories c on c.parent_id = s.id
  )
  select s.id, s.code, s.name, s.parent_id, s.depth, s.path
  from subtree s
  order by s.path
$$;

comment on function catalog.category_subtree(uuid) is
  'A category (depth 0) and everything below it.';

revoke execute on function catalog.category_subtree(uuid) from public;
grant execute on function catalog.category_subtree(uuid) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/category_subtree.sql
--! Included catalog/functions/convert_quantity.sql
create or replace function catalog.convert_quantity(p_item_id uuid, p_quantity numeric, p_from_unit text, p_to_unit text)
returns numeric
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_multiplier numeric;
  v_divisor numeric;
begin
  if p_from_unit = p_to_unit then
    return p_quantity;
  end if;

  -- Every row serves both directions; the item's own ratio comes before the general one, the stored direction before its inverse.
  select
    case when c.from_unit = p_from_unit then c.numerator else c.denominator end,
    case when c.from_unit = p_from_unit then c.denominator else c.numerator end
  into v_multiplier, v_divisor
  from catalog.unit_conversions c
  where (c.item_id = p_item_id or c.item_id is null)
    and (
      (c.from_unit = p_from_unit and c.to_unit = p_to_unit)
      or (c.from_unit = p_to_unit and c.to_unit = p_from_unit)
    )
  order by c.item_id nulls last, c.from_unit = p_from_unit desc
  limit 1;

  if not found then
    raise exception using
      errcode = 'QM303',
      message = 'there is no conversion between these units',
      detail = format(
        'from %s to %s%s',
        coalesce(p_from_unit, 'null'),
        coalesce(p_to_unit, 'null'),
        coalesce(' for item ' || (select i.sku from catalog.items i where i.id = p_item_id), '')
      ),
      hint = 'Add the ratio to catalog.unit_conversions, with an item_id where it holds for one item only.';
  end if;

  return trim_scale(p_quantity * v_multiplier / v_divisor);
end
$$;

comment on function catalog.convert_quantity(uuid, numeric, text, text) is
  'Quantity of an item in another unit: exact numeric ratio of catalog.unit_conversions, the item''s own before the general one, in either direction, unrounded. p_item_id may be null for general ratios. Error: QM303 where no ratio is stored, for a guess of 1 would be a wrong stock.';

revoke execute on function catalog.convert_quantity(uuid, numeric, text, text) from public;
grant execute on function catalog.convert_quantity(uuid, numeric, text, text) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/convert_quantity.sql
--! Included catalog/functions/check_whole_quantity.sql
create or replace function catalog.check_whole_quantity(p_unit text, p_quantity numeric)
returns numeric
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_quantity <> trunc(p_quantity) and exists (select from catalog.units u where u.code = p_unit and u.is_whole) then
    raise exception using
      errcode = 'QM304',
      message = 'this unit has no parts',
      detail = format('%s %s', p_quantity, p_unit),
      hint = 'Give a whole number, or a quantity in a unit that can be divided.';
  end if;

  return p_quantity;
end
$$;

comment on function catalog.check_whole_quantity(text, numeric) is
  'Guard of commands that move or order stock: returns the quantity unless the unit is counted in whole numbers and the quantity is not one. Whole quantities are passed without a look at the table. Error: QM304.';

revoke execute on function catalog.check_whole_quantity(text, numeric) from public;
grant execute on function catalog.check_whole_quantity(text, numeric) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/check_whole_quantity.sql
--! Included catalog/functions/lock_item.sql
create or replace function catalog._lock_item(p_item_id uuid)
returns catalog.items
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
begin
  select i.*
  into v_item
  from catalog.items i
  where i.id = p_item_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM310',
      message = 'there is no such item',
      detail = format('item %s', p_item_id),
      hint = 'select id, sku, name from catalog.items lists the items.';
  end if;

  return v_item;
end
$$;

comment on function catalog._lock_item(uuid) is
  'Locks an item for a command and returns its row. Error: QM310 no such item.';

revoke execute on function catalog._lock_item(uuid) from public;
--! EndIncluded catalog/functions/lock_item.sql
--! Included catalog/functions/retire_item.sql
create or replace function catalog.retire_item(p_item_id uuid)
returns catalog.items
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
begin
  v_item := catalog._lock_item(p_item_id);

  update catalog.items i
  set is_active = false
  where i.id = v_item.id
  returning i.* into v_item;

  return v_item;
end
$$;

comment on function catalog.retire_item(uuid) is
  'Retires an item: it stays for history and is no longer planned or offered, and returns its row; doing it twice changes nothing. Error: QM310 no such item.';

revoke execute on function catalog.retire_item(uuid) from public;
grant execute on function catalog.retire_item(uuid) to qm_app;
--! EndIncluded catalog/functions/retire_item.sql
--! Included catalog/functions/reactivate_item.sql
create or replace function catalog.reactivate_item(p_item_id uuid)
returns catalog.items
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
begin
  v_item := catalog._lock_item(p_item_id);

  update catalog.items i
  set is_active = true
  where i.id = v_item.id
  returning i.* into v_item;

  return v_item;
end
$$;

comment on function catalog.reactivate_item(uuid) is
  'Takes a retired item back into use, and returns its row; doing it twice changes nothing. Error: QM310 no such item.';

revoke execute on function catalog.reactivate_item(uuid) from public;
grant execute on function catalog.reactivate_item(uuid) to qm_app;
--! EndIncluded catalog/functions/reactivate_item.sql
--! Included catalog/functions/rows_of_item.sql
create or replace function catalog._rows_of_item(p_item_id uuid)
returns table (
  table_name text,
  depth integer,
  condition text,
  is_owned boolean,
  is_kept boolean
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_frontier jsonb;
  v_depth integer := 0;
begin
  -- Paths from the item outwards, one step of foreign keys at a time. A row is found by comparing its
  -- columns with the rows that the step before found, so conditions nest.
  v_frontier := jsonb_build_array(jsonb_build_object(
    'table', 'catalog.items'::regclass::oid::text,
    'condition', format('t.id = %L::uuid', p_item_id),
    'owned', true,
    'seen', jsonb_build_array('catalog.items'::regclass::oid::text)
  ));

  while jsonb_array_length(v_frontier) > 0 and v_depth < 20 loop
    return query
    select
      f.step ->> 'table',
      v_depth,
      f.step ->> 'condition',
      (f.step ->> 'owned')::boolean,
      coalesce((f.step ->> 'kept')::boolean, false)
    from jsonb_array_elements(v_frontier) as f (step);

    v_depth := v_depth + 1;

    select coalesce(jsonb_agg(jsonb_build_object(
      'table', k.conrelid::text,
      'condition', format(
        '(%s) in (select %s from %s t where %s)',
        k.columns,
        k.referenced_columns,
        k.confrelid::regclass,
        f.step ->> 'condition'
      ),
      -- Owned: the key itself takes the row along when the item goes.
      'owned', (f.step ->> 'owned')::boolean and k.confdeltype = 'c',
      -- Kept: the key empties the reference and the row stays.
      'kept', k.confdeltype in ('n', 'd'),
      'seen', (f.step -> 'seen') || jsonb_build_array(k.conrelid::text)
    )), '[]')
    into v_frontier
    from jsonb_array_elements(v_frontier) as f (step)
    join lateral (
      select
        c.conrelid,
        c.confrelid,
        c.confdeltype,
        (
          select string_agg(format('t.%I', a.attname), ', ' order by u.place)
          from unnest(c.conkey) with ordinality as u (number, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.number
        ) as columns,
        (
          select string_agg(format('t.%I', a.attname), ', ' order by u.place)
          from unnest(c.confkey) with ordinality as u (number, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = u.number
        ) as referenced_columns
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      where c.contype = 'f'
        and c.confrelid = (f.step ->> 'table')::oid
        -- Keys of and to partitions repeat those of their table.
        and c.conparentid = 0
        and not t.relispartition
    ) as k on true
    where not coalesce((f.step ->> 'kept')::boolean, false)
      and not (f.step -> 'seen') ? k.conrelid::text;
  end loop;
end
$$;

comment on function catalog._rows_of_item(uuid) is
  'Every path of foreign keys that leads to an item, of whatever room: table (its oid), steps from the item, the condition that finds its rows (alias t), whether each key on the path deletes along (is_owned), and whether the last one only empties the reference (is_kept).';

revoke execute on function catalog._rows_of_item(uuid) from public;
--! EndIncluded catalog/functions/rows_of_item.sql
--! Included catalog/functions/count_rows.sql
create or replace function catalog._count_rows(p_table oid, p_conditions text[])
returns bigint
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  -- One branch a condition, each with its own index; a row that several find counts once.
  execute format(
    'select count(*) from (%s) as f',
    (
      select string_agg(format('select t.tableoid, t.ctid from %s t where %s', p_table::regclass, c.condition), ' union ')
      from unnest(p_conditions) as c (condition)
    )
  )
  into v_count;

  return v_count;
end
$$;

comment on function catalog._count_rows(oid, text[]) is
  'Number of rows of a table (alias t) for which at least one of the conditions holds.';

revoke execute on function catalog._count_rows(oid, text[]) from public;
--! EndIncluded catalog/functions/count_rows.sql
--! Included catalog/functions/delete_item.sql
create or replace function catalog.delete_item(p_item_id uuid, p_mode text default 'restrict', p_dry_run boolean default true)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
  v_step record;
  v_guard record;
  v_blockers text := '';
  v_condition text;
  v_rows bigint;
begin
  if p_mode not in ('restrict', 'cascade') then
    raise exception using
      errcode = 'QM311',
      message = 'there is no such mode of deletion',
      detail = format('mode %s', p_mode),
      hint = 'Use restrict, which refuses where other records name the item, or cascade, which deletes those too.';
  end if;

  -- A cascade takes ledger rows along: that is for admins, and named.
  if p_mode = 'cascade' and not p_dry_run then
    perform identity.require_role('admin');
  end if;

  v_item := catalog._lock_item(p_item_id);

  if not p_dry_run then
    -- Keeps other sessions from adding rows that name the item meanwhile.
    perform i.id from catalog.items i where i.id = p_item_id for update;
    -- Waiting triggers would forbid the alter table below.
    set constraints all immediate;
    -- Its codes go before the item, whose main barcode is one of them.
    set constraints catalog.tg_item_codes__keep_barcode deferred;
  end if;

  for v_step in
    select
      r.table_name::oid as table_oid,
      format('%I.%I', n.nspname, c.relname) as name,
      max(r.depth) as depth,
      array_agg(r.condition order by r.depth, r.condition) filter (where not r.is_kept) as conditions,
      array_agg(r.condition order by r.depth, r.condition) filter (where r.is_kept) as kept_conditions,
      array_agg(r.condition order by r.depth, r.condition) filter (where not r.is_kept and not r.is_owned) as foreign_conditions
    from catalog._rows_of_item(p_item_id) r
    join pg_class c on c.oid = r.table_name::oid
    join pg_namespace n on n.oid = c.relnamespace
    group by r.table_name, n.nspname, c.relname
    order by max(r.depth) desc, 2
  loop
    if v_step.kept_conditions is not null then
      table_name := v_step.name;
      effect := 'keep';
      is_done := not p_dry_run;
      row_count := catalog._count_rows(v_step.table_oid, v_step.kept_conditions);
      if row_count > 0 then
        return next;
      end if;
    end if;

    continue when v_step.conditions is null;

    table_name := v_step.name;
    effect := 'delete';
    is_done := not p_dry_run;

    if p_mode = 'restrict' and v_step.foreign_conditions is not null then
      row_count := catalog._count_rows(v_step.table_oid, v_step.foreign_conditions);
      if row_count > 0 then
        effect := 'refuse';
        v_blockers := v_blockers || format('%s: %s; ', v_step.name, row_count);
        if p_dry_run then
          return next;
        end if;
        continue;
      end if;
    end if;

    if p_dry_run then
      row_count := catalog._count_rows(v_step.table_oid, v_step.conditions);
    elsif v_blockers <> '' then
      row_count := 0;
    else
      -- Ledgers refuse deletion by a trigger of core; only here it steps aside, in this transaction.
      for v_guard in
        select g.tgname
        from pg_trigger g
        where g.tgrelid = v_step.table_oid
          and g.tgfoid = 'core.tg_refuse_change()'::regprocedure
          and g.tgparentid = 0
          and g.tgenabled <> 'D'
      loop
        execute format('alter table %s disable trigger %I', v_step.table_oid::regclass, v_guard.tgname);
      end loop;

      row_count := 0;

      foreach v_condition in array v_step.conditions loop
        execute format(
          'with gone as (delete from %s t where %s returning to_jsonb(t.*) as row_data) '
            'insert into catalog.deleted_items (item_id, item_sku, table_name, row_data, deleted_by) '
            'select $1, $2, $3, g.row_data, $4 from gone g',
          v_step.table_oid::regclass,
          v_condition
        )
        using v_item.id, v_item.sku, v_step.name, identity.current_user_id();
        get diagnostics v_rows = row_count;
        row_count := row_count + v_rows;
      end loop;

      for v_guard in
        select g.tgname
        from pg_trigger g
        where g.tgrelid = v_step.table_oid
          and g.tgfoid = 'core.tg_refuse_change()'::regprocedure
          and g.tgparentid = 0
      loop
        execute format('alter table %s enable trigger %I', v_step.table_oid::regclass, v_guard.tgname);
      end loop;
    end if;

    if row_count > 0 then
      return next;
    end if;
  end loop;

  if not p_dry_run then
    set constraints catalog.tg_item_codes__keep_barcode immediate;
  end if;

  if not p_dry_run and v_blockers <> '' then
    raise exception using
      errcode = 'QM312',
      message = 'other records name this item',
      detail = format('item %s: %s', v_item.sku, rtrim(v_blockers, '; ')),
      hint = 'Retire it with catalog.retire_item, or delete those records too with the mode cascade.';
  end if;
end
$$;

comment on function catalog.delete_item(uuid, text, boolean) is
  'Deletes an item, or says with p_dry_run (the default) what would go: one row a table with the number of rows and the effect: delete, refuse, or keep with the reference emptied. All tables of all rooms are found through their foreign keys. Mode restrict refuses where others than the item''s own codes, conversions and bill of material name it; cascade, for admins, deletes those too, ledger rows included. Deleted rows are copied to catalog.deleted_items. Errors: QM310 no such item, QM311 mode, QM312 other records name it; QM101, QM102, QM103 for a cascade.';

revoke execute on function catalog.delete_item(uuid, text, boolean) from public;
grant execute on function catalog.delete_item(uuid, text, boolean) to qm_app, qm_maintenance;
--! EndIncluded catalog/functions/delete_item.sql
--! Included catalog/functions/tg_items__keep_barcode.sql
create or replace function catalog.tg_items__keep_barcode()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid;
begin
  if tg_op = 'UPDATE' and old.barcode is not null then
    delete from catalog.item_codes c
    where c.scheme = 'barcode'
      and c.code = old.barcode;
  end if;

  if new.barcode is not null then
    insert into catalog.item_codes as c (scheme, code, item_id)
    values ('barcode', new.barcode, new.id)
    -- A further barcode of the item becomes the main one; the update that changes nothing locks and returns the row.
    on conflict on constraint item_codes_pkey do update
    set code = c.code
    returning c.item_id into v_owner_id;

    if v_owner_id <> new.id then
      raise exception using
        errcode = 'QM308',
        message = 'this barcode belongs to another item',
        detail = format(
          'barcode %s belongs to %s',
          new.barcode,
          (select i.sku from catalog.items i where i.id = v_owner_id)
        ),
        hint = 'Take it from that item first: catalog.link_barcode with another barcode or null, or delete its row of catalog.item_codes.';
    end if;
  end if;

  return null;
end
$$;

comment on function catalog.tg_items__keep_barcode() is
  'After-row trigger: the main barcode of an item is a row of catalog.item_codes too, so that its key makes barcodes unique over main and further ones. Error: QM308.';

revoke execute on function catalog.tg_items__keep_barcode() from public;

drop trigger if exists tg_items__keep_barcode_of_new on catalog.items;
create trigger tg_items__keep_barcode_of_new
after insert on catalog.items
for each row
when (new.barcode is not null)
execute function catalog.tg_items__keep_barcode();

drop trigger if exists tg_items__keep_barcode on catalog.items;
create trigger tg_items__keep_barcode
after update of barcode on catalog.items
for each row
when (new.barcode is distinct from old.barcode)
execute function catalog.tg_items__keep_barcode();
--! EndIncluded catalog/functions/tg_items__keep_barcode.sql
--! Included catalog/functions/tg_item_codes__keep_barcode.sql
create or replace function catalog.tg_item_codes__keep_barcode()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select
    from catalog.items i
    where i.id = old.item_id
      and i.barcode = old.code
  )
  and not exists (
    select
    from catalog.item_codes c
    where c.scheme = 'barcode'
      and c.code = old.code
      and c.item_id = old.item_id
  ) then
    raise exception using
      errcode = 'QM309',
      message = 'this is the item''s main barcode',
      detail = format('barcode %s of item %s', old.code, old.item_id),
      hint = 'Change or remove the main barcode with catalog.link_barcode.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_item_codes__keep_barcode() is
  'Constraint trigger, at once unless deferred: the row that stands for an item''s main barcode goes only with that barcode. Error: QM309.';

revoke execute on function catalog.tg_item_codes__keep_barcode() from public;

drop trigger if exists tg_item_codes__keep_barcode on catalog.item_codes;
create constraint trigger tg_item_codes__keep_barcode
after update or delete on catalog.item_codes
deferrable initially immediate
for each row
when (old.scheme = 'barcode')
execute function catalog.tg_item_codes__keep_barcode();
--! EndIncluded catalog/functions/tg_item_codes__keep_barcode.sql
--! Included catalog/functions/link_barcode.sql
create or replace function catalog.link_barcode(p_item_id uuid, p_barcode text)
returns catalog.items
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
begin
  v_item := catalog._lock_item(p_item_id);

  update catalog.items i
  set barcode = p_barcode
  where i.id = p_item_id
    and i.barcode is distinct from p_barcode
  returning i.* into v_item;

  if not found then
    select i.*
    into strict v_item
    from catalog.items i
    where i.id = p_item_id;
  end if;

  return v_item;
exception
  -- The main barcode of another item; further ones are found by the trigger on catalog.items.
  when unique_violation then
    raise exception using
      errcode = 'QM308',
      message = 'this barcode belongs to another item',
      detail = format('barcode %s belongs to %s', p_barcode, (select i.sku from catalog.items i where i.barcode = p_barcode)),
      hint = 'Take it from that item first: catalog.link_barcode with another barcode or null.';
end
$$;

comment on function catalog.link_barcode(uuid, text) is
  'Makes a barcode the item''s main one, in place of the old, and returns the item; null takes it away. Unique over main barcodes and the codes of scheme barcode. Errors: QM308 it belongs to another item, QM310 no such item, items_barcode_check.';

revoke execute on function catalog.link_barcode(uuid, text) from public;
grant execute on function catalog.link_barcode(uuid, text) to qm_app;
--! EndIncluded catalog/functions/link_barcode.sql
--! Included catalog/functions/lock_offer.sql
create or replace function catalog._lock_offer(p_supplier_item_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform s.id
  from catalog.supplier_items s
  where s.id = p_supplier_item_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM306',
      message = 'there is no such offer',
      detail = format('supplier item %s', p_supplier_item_id),
      hint = 'catalog.upsert_offer makes one; select id, supplier_id, item_id from catalog.supplier_items lists them.';
  end if;
end
$$;

comment on function catalog._lock_offer(uuid) is
  'Locks an offer, so that changes of its prices queue. Error: QM306 no such offer.';

revoke execute on function catalog._lock_offer(uuid) from public;
--! EndIncluded catalog/functions/lock_offer.sql
--! Included catalog/functions/upsert_offer.sql
create or replace function catalog.upsert_offer(
  p_supplier_id uuid,
  p_item_id uuid,
  p_supplier_sku text default null,
  p_lead_time_days integer default null,
  p_lead_time_deviation_days double precision default null,
  p_minimum_order_quantity numeric default null,
  p_order_multiple numeric default null,
  p_contract_quantity_limit numeric default null,
  p_reliability_score double precision default null,
  p_ordering_cost numeric default null,
  p_holding_cost_rate double precision default null,
  p_preferred_rank integer default null,
  p_is_active boolean default null
)
returns catalog.supplier_items
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into catalog.supplier_items as s (
    supplier_id, item_id, supplier_sku, lead_time_days, lead_time_deviation_days, minimum_order_quantity, order_multiple,
    contract_quantity_limit, reliability_score, ordering_cost, holding_cost_rate, preferred_rank, is_active
  )
  values (
    p_supplier_id, p_item_id, p_supplier_sku, p_lead_time_days, p_lead_time_deviation_days, coalesce(p_minimum_order_quantity, 0),
    p_order_multiple, p_contract_quantity_limit, p_reliability_score, coalesce(p_ordering_cost, 100),
    coalesce(p_holding_cost_rate, 0.25), p_preferred_rank, coalesce(p_is_active, true)
  )
  on conflict on constraint supplier_items_supplier_id_item_id_key do update
  set
    supplier_sku = coalesce(p_supplier_sku, s.supplier_sku),
    lead_time_days = coalesce(p_lead_time_days, s.lead_time_days),
    lead_time_deviation_days = coalesce(p_lead_time_deviation_days, s.lead_time_deviation_days),
    minimum_order_quantity = coalesce(p_minimum_order_quantity, s.minimum_order_quantity),
    order_multiple = coalesce(p_order_multiple, s.order_multiple),
    contract_quantity_limit = coalesce(p_contract_quantity_limit, s.contract_quantity_limit),
    reliability_score = coalesce(p_reliability_score, s.reliability_score),
    ordering_cost = coalesce(p_ordering_cost, s.ordering_cost),
    holding_cost_rate = coalesce(p_holding_cost_rate, s.holding_cost_rate),
    preferred_rank = coalesce(p_preferred_rank, s.preferred_rank),
    is_active = coalesce(p_is_active, s.is_active)
  returning s.*
$$;

comment on function catalog.upsert_offer(uuid, uuid, text, integer, double precision, numeric, numeric, numeric, double precision, numeric, double precision, integer, boolean) is
  'Adds the offer of a supplier for an item or changes its terms, and returns it. Null keeps the stored term, or means the default for a new offer; to empty a term, update catalog.supplier_items. Errors: the foreign keys and checks of the table.';

revoke execute on function catalog.upsert_offer(uuid, uuid, text, integer, double precision, numeric, numeric, numeric, double precision, numeric, double precision, integer, boolean) from public;
grant execute on function catalog.upsert_offer(uuid, uuid, text, integer, double precision, numeric, numeric, numeric, double precision, numeric, double precision, integer, boolean) to qm_app;
--! EndIncluded catalog/functions/upsert_offer.sql
--! Included catalog/functions/supplier_price.sql
create or replace function catalog.supplier_price(p_supplier_item_id uuid, p_quantity numeric, p_on_date date default current_date)
returns setof catalog.supplier_prices
language sql
stable
rows 1
set search_path = pg_catalog, pg_temp
as $$
  select p.*
  from catalog.supplier_prices p
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range @> p_quantity
    and p.validity @> p_on_date
$$;

comment on function catalog.supplier_price(uuid, numeric, date) is
  'The price row of an offer that holds for an order quantity (in stock units) on a day; no row where none holds, never more than one.';

revoke execute on function catalog.supplier_price(uuid, numeric, date) from public;
grant execute on function catalog.supplier_price(uuid, numeric, date) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/supplier_price.sql
--! Included catalog/functions/set_supplier_price.sql
create or replace function catalog.set_supplier_price(
  p_supplier_item_id uuid,
  p_price numeric,
  p_currency text,
  p_valid_from date default current_date,
  p_valid_until date default null,
  p_quantity_range numrange default '[0,)'
)
returns catalog.supplier_prices
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_price catalog.supplier_prices;
  v_next date;
begin
  perform catalog._lock_offer(p_supplier_item_id);

  -- A price for the same quantities that starts on the same day is corrected.
  delete from catalog.supplier_prices p
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range = p_quantity_range
    and lower(p.validity) = p_valid_from;

  -- One that started earlier ends where the new one begins.
  update catalog.supplier_prices p
  set validity = daterange(lower(p.validity), p_valid_from)
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range = p_quantity_range
    and p.validity @> p_valid_from;

  -- The new one ends where the next begins.
  select min(lower(p.validity))
  into v_next
  from catalog.supplier_prices p
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range = p_quantity_range
    and lower(p.validity) > p_valid_from;

  insert into catalog.supplier_prices (supplier_item_id, price, currency, quantity_range, validity)
  values (p_supplier_item_id, p_price, p_currency, p_quantity_range, daterange(p_valid_from, coalesce(p_valid_until, v_next)))
  returning * into v_price;

  return v_price;
end
$$;

comment on function catalog.set_supplier_price(uuid, numeric, text, date, date, numrange) is
  'Sets the price of an offer for a range of quantities from a day on, and returns its row: the price in force before ends that day, and the new one holds until p_valid_until (that day excluded), or until the next price already stored begins, or without end. The same start again corrects the price. Errors: QM306 no such offer; supplier_prices_supplier_item_id_quantity_range_validity_excl where another price overlaps, for instance with other quantity breaks; the check constraints of the table.';

revoke execute on function catalog.set_supplier_price(uuid, numeric, text, date, date, numrange) from public;
grant execute on function catalog.set_supplier_price(uuid, numeric, text, date, date, numrange) to qm_app;
--! EndIncluded catalog/functions/set_supplier_price.sql
--! Included catalog/functions/rank_offers_for.sql
create or replace function catalog.rank_offers_for(
  p_numbers integer[],
  p_item_ids uuid[],
  p_quantities numeric[],
  p_on_dates date[]
)
returns table (
  number integer,
  rank bigint,
  is_best boolean,
  is_eligible boolean,
  supplier_item_id uuid,
  supplier_id uuid,
  supplier_code text,
  supplier_name text,
  order_quantity numeric,
  price numeric,
  currency text,
  total_price numeric,
  lead_time_days integer,
  reliability_score double precision,
  minimum_order_quantity numeric,
  order_multiple numeric,
  contract_quantity_left numeric,
  preferred_rank integer,
  score numeric,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with weights as (
    select
      core.setting_numeric('catalog.offer_price_weight') as price_weight,
      core.setting_numeric('catalog.offer_reliability_weight') as reliability_weight,
      core.setting_numeric('catalog.offer_lead_time_weight') as lead_time_weight
  ),
  asked as (
    select w.number, w.item_id, w.quantity, w.on_date
    from unnest(p_numbers, p_item_ids, p_quantities, p_on_dates) as w (number, item_id, quantity, on_date)
  ),
  offers as (
    select
      a.number,
      a.quantity as asked_quantity,
      o.id,
      s.id as supplier_id,
      s.code,
      s.name,
      q.order_quantity,
      p.price,
      p.currency,
      coalesce(o.lead_time_days, s.default_lead_time_days) as lead_time_days,
      coalesce(o.reliability_score, s.reliability_score) as reliability_score,
      o.minimum_order_quantity,
      o.order_multiple,
      o.contract_quantity_limit - o.contract_quantity_used as contract_quantity_left,
      o.preferred_rank,
      case
        when q.order_quantity <= 0 then 'nothing is asked for'
        when p.price is null then format('no price for %s on %s', trim_scale(q.order_quantity), a.on_date)
        when p.currency <> i.currency then format('its price is in %s, the item''s currency is %s', p.currency, i.currency)
        when o.contract_quantity_limit - o.contract_quantity_used < q.order_quantity
          then format('the contract has %s left', trim_scale(o.contract_quantity_limit - o.contract_quantity_used))
      end as obstacle
    from asked a
    join catalog.items i on i.id = a.item_id
    join catalog.supplier_items o on o.item_id = i.id
    join catalog.suppliers s on s.id = o.supplier_id
    cross join lateral (
      select
        case
          when o.order_multiple is null then greatest(a.quantity, o.minimum_order_quantity)
          else ceil(greatest(a.quantity, o.minimum_order_quantity) / o.order_multiple) * o.order_multiple
        end as order_quantity
    ) as q
    left join catalog.supplier_prices p
      on p.supplier_item_id = o.id
      and p.quantity_range @> q.order_quantity
      and p.validity @> a.on_date
    where o.is_active
      and s.is_active
  ),
  compared as (
    select
      o.*,
      o.obstacle is null as is_eligible,
      min(o.price * o.order_quantity) filter (where o.obstacle is null) over (partition by o.number) as lowest_total,
      min(o.lead_time_days) filter (where o.obstacle is null) over (partition by o.number) as shortest_lead_time
    from offers o
  ),
  parts as (
    select
      c.*,
      -- 1 for the lowest total, half of it for twice the total.
      w.price_weight * c.lowest_total / nullif(c.price * c.order_quantity, 0) as price_part,
      w.reliability_weight * c.reliability_score::numeric as reliability_part,
      w.lead_time_weight * (c.shortest_lead_time + 1) / (c.lead_time_days + 1)::numeric as lead_time_part
    from compared c
    cross join weights w
  ),
  scored as (
    select
      p.*,
      case
        when p.is_eligible
          then round(p.price_part + coalesce(p.reliability_part, 0) + coalesce(p.lead_time_part, 0), 4)
      end as score
    from parts p
  ),
  ranked as (
    select
      s.*,
      row_number() over (
        partition by s.number
        order by s.is_eligible desc, s.score desc, s.preferred_rank nulls last, s.price * s.order_quantity, s.code
      ) as rank
    from scored s
  )
  select
    r.number,
    r.rank,
    r.rank = 1 and r.is_eligible,
    r.is_eligible,
    r.id,
    r.supplier_id,
    r.code,
    r.name,
    trim_scale(r.order_quantity),
    r.price,
    r.currency,
    round(r.price * r.order_quantity, 4),
    r.lead_time_days,
    r.reliability_score,
    r.minimum_order_quantity,
    r.order_multiple,
    r.contract_quantity_left,
    r.preferred_rank,
    r.score,
    case
      when not r.is_eligible then 'not eligible: ' || r.obstacle
      else concat_ws(
        '; ',
        format('score %s', r.score),
        case
          when r.price * r.order_quantity = r.lowest_total
            then format('lowest total %s %s', round(r.lowest_total, 2), r.currency)
          else format(
            'total %s %s, %s %% above the lowest',
            round(r.price * r.order_quantity, 2),
            r.currency,
            round(100 * (r.price * r.order_quantity / r.lowest_total - 1), 1)
          )
        end,
        case
          when r.reliability_score is null then 'reliability unknown, counted as 0'
          else format('reliability %s', round(r.reliability_score::numeric, 2))
        end,
        case
          when r.lead_time_days is null then 'lead time unknown, counted as 0'
          when r.lead_time_days = r.shortest_lead_time then format('shortest lead time %s days', r.lead_time_days)
          else format('lead time %s days', r.lead_time_days)
        end,
        case
          when r.order_quantity > r.asked_quantity
            then format('quantity raised to %s by minimum or multiple', trim_scale(r.order_quantity))
        end
      )
    end
  from ranked r
  order by r.number, r.rank
$$;

comment on function catalog.rank_offers_for(integer[], uuid[], numeric[], date[]) is
  'catalog.rank_offers for many questions at once: the arrays hold a number to tell them apart, the item, the quantity and the day of each. Active offers of active suppliers for a quantity of an item on a day, the best first, with the reason in words. The quantity is raised to the minimum order and to a whole multiple first; total_price is for that quantity. Reliability and lead time fall back from the offer to the supplier and stay null where nobody knows them. Score, 0 to 1: price weight × lowest total / total + reliability weight × reliability + lead-time weight × (shortest + 1) / (lead time + 1), with the settings catalog.offer_*_weight; what is unknown earns nothing. Ties go to the lower preferred_rank, then the lower total, then the code. Not eligible, and last: no price that day, a price in another currency than the item''s, a contract without enough left.';

revoke execute on function catalog.rank_offers_for(integer[], uuid[], numeric[], date[]) from public;
grant execute on function catalog.rank_offers_for(integer[], uuid[], numeric[], date[]) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/rank_offers_for.sql
--! Included catalog/functions/rank_offers.sql
create or replace function catalog.rank_offers(p_item_id uuid, p_quantity numeric default 1, p_on_date date default current_date)
returns table (
  rank bigint,
  is_best boolean,
  is_eligible boolean,
  supplier_item_id uuid,
  supplier_id uuid,
  supplier_code text,
  supplier_name text,
  order_quantity numeric,
  price numeric,
  currency text,
  total_price numeric,
  lead_time_days integer,
  reliability_score double precision,
  minimum_order_quantity numeric,
  order_multiple numeric,
  contract_quantity_left numeric,
  preferred_rank integer,
  score numeric,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    r.rank,
    r.is_best,
    r.is_eligible,
    r.supplier_item_id,
    r.supplier_id,
    r.supplier_code,
    r.supplier_name,
    r.order_quantity,
    r.price,
    r.currency,
    r.total_price,
    r.lead_time_days,
    r.reliability_score,
    r.minimum_order_quantity,
    r.order_multiple,
    r.contract_quantity_left,
    r.preferred_rank,
    r.score,
    r.reason
  from catalog.rank_offers_for(array[1], array[p_item_id], array[p_quantity], array[p_on_date]) as r
  order by r.rank
$$;

comment on function catalog.rank_offers(uuid, numeric, date) is
  'Active offers of active suppliers for a quantity of an item on a day, the best first, with the reason in words. The quantity is raised to the minimum order and to a whole multiple first; total_price is for that quantity. Reliability and lead time fall back from the offer to the supplier and stay null where nobody knows them. Score, 0 to 1: price weight × lowest total / total + reliability weight × reliability + lead-time weight × (shortest + 1) / (lead time + 1), with the settings catalog.offer_*_weight; what is unknown earns nothing. Ties go to the lower preferred_rank, then the lower total, then the code. Not eligible, and last: no price that day, a price in another currency than the item''s, a contract without enough left.';

revoke execute on function catalog.rank_offers(uuid, numeric, date) from public;
grant execute on function catalog.rank_offers(uuid, numeric, date) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/rank_offers.sql
--! Included catalog/functions/tg_lanes__refuse_ring.sql
create or replace function catalog.tg_lanes__refuse_ring()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_path text;
begin
  insert into catalog.lane_networks as n (item_id)
  values (new.item_id)
  on conflict on constraint lane_networks_pkey do update
  set change_count = n.change_count + 1;

  with recursive upstream (location_id, path) as (
    select new.from_location_id, array[new.to_location_id, new.from_location_id]
    union all
    select l.from_location_id, u.path || l.from_location_id
    from upstream u
    join catalog.lanes l on l.item_id = new.item_id and l.to_location_id = u.location_id
    where u.location_id <> new.to_location_id
      -- Rows of the same statement may form another ring, which their own triggers refuse.
      and l.from_location_id <> all (u.path[2:])
  )
  select (
    select string_agg(c.code, ' < ' order by p.position)
    from unnest(u.path) with ordinality as p (location_id, position)
    join catalog.locations c on c.id = p.location_id
  )
  into v_path
  from upstream u
  where u.location_id = new.to_location_id
  limit 1;

  if v_path is not null then
    raise exception using
      errcode = 'QM313',
      message = 'the lanes of an item cannot form a ring',
      detail = format('item %s: %s', (select i.sku from catalog.items i where i.id = new.item_id), v_path),
      hint = 'Delete or turn one of the lanes on this way; inactive ones count too.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_lanes__refuse_ring() is
  'After-row trigger of catalog.lanes: queues changes of one item''s lanes, then walks upstream from the new lane and refuses to come back to where it leads. Error: QM313.';

revoke execute on function catalog.tg_lanes__refuse_ring() from public;

drop trigger if exists tg_lanes__refuse_ring on catalog.lanes;
create trigger tg_lanes__refuse_ring
after insert or update of item_id, from_location_id, to_location_id on catalog.lanes
for each row
execute function catalog.tg_lanes__refuse_ring();
--! EndIncluded catalog/functions/tg_lanes__refuse_ring.sql
--! Included catalog/functions/upsert_lane.sql
create or replace function catalog.upsert_lane(
  p_item_id uuid,
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_lead_time_days integer default null,
  p_lead_time_deviation_days double precision default null,
  p_minimum_quantity numeric default null,
  p_order_multiple numeric default null,
  p_priority integer default null,
  p_is_active boolean default null
)
returns catalog.lanes
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lane catalog.lanes;
begin
  update catalog.lanes l
  set
    lead_time_days = coalesce(p_lead_time_days, l.lead_time_days),
    lead_time_deviation_days = coalesce(p_lead_time_deviation_days, l.lead_time_deviation_days),
    minimum_quantity = coalesce(p_minimum_quantity, l.minimum_quantity),
    order_multiple = coalesce(p_order_multiple, l.order_multiple),
    priority = coalesce(p_priority, l.priority),
    is_active = coalesce(p_is_active, l.is_active)
  where l.item_id = p_item_id
    and l.from_location_id = p_from_location_id
    and l.to_location_id = p_to_location_id
  returning l.* into v_lane;

  if found then
    return v_lane;
  end if;

  insert into catalog.lanes as l (
    item_id, from_location_id, to_location_id, lead_time_days, lead_time_deviation_days, minimum_quantity, order_multiple, priority, is_active
  )
  values (
    p_item_id, p_from_location_id, p_to_location_id, p_lead_time_days, p_lead_time_deviation_days, coalesce(p_minimum_quantity, 0),
    p_order_multiple, coalesce(p_priority, 1), coalesce(p_is_active, true)
  )
  -- Another session made it a moment ago.
  on conflict on constraint lanes_item_id_from_location_id_to_location_id_key do update
  set
    lead_time_days = coalesce(p_lead_time_days, l.lead_time_days),
    lead_time_deviation_days = coalesce(p_lead_time_deviation_days, l.lead_time_deviation_days),
    minimum_quantity = coalesce(p_minimum_quantity, l.minimum_quantity),
    order_multiple = coalesce(p_order_multiple, l.order_multiple),
    priority = coalesce(p_priority, l.priority),
    is_active = coalesce(p_is_active, l.is_active)
  returning l.* into v_lane;

  return v_lane;
end
$$;

comment on function catalog.upsert_lane(uuid, uuid, uuid, integer, double precision, numeric, numeric, integer, boolean) is
  'Adds the lane of an item between two locations or changes it, and returns it. Null keeps what is stored, or means the default for a new lane, whose lead time has to be given; to empty a term, update catalog.lanes. Errors: QM313 ring; the foreign keys and checks of the table.';

revoke execute on function catalog.upsert_lane(uuid, uuid, uuid, integer, double precision, numeric, numeric, integer, boolean) from public;
grant execute on function catalog.upsert_lane(uuid, uuid, uuid, integer, double precision, numeric, numeric, integer, boolean) to qm_app;
--! EndIncluded catalog/functions/upsert_lane.sql
--! Included catalog/functions/tg_bom_lines__lock_structure.sql
create or replace function catalog.tg_bom_lines__lock_structure()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('catalog.bom_lines', 0));

  return null;
end
$$;

comment on function catalog.tg_bom_lines__lock_structure() is
  'Before-statement trigger: new bill-of-material lines queue, so that the loser of a race is told of the cycle instead of meeting a deadlock. The keys of catalog.bom_lines would refuse the cycle without it.';

revoke execute on function catalog.tg_bom_lines__lock_structure() from public;

drop trigger if exists tg_bom_lines__lock_structure on catalog.bom_lines;
create trigger tg_bom_lines__lock_structure
before insert on catalog.bom_lines
for each statement
execute function catalog.tg_bom_lines__lock_structure();
--! EndIncluded catalog/functions/tg_bom_lines__lock_structure.sql
--! Included catalog/functions/tg_bom_lines__keep_levels.sql
create or replace function catalog.tg_bom_lines__keep_levels()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_cycle boolean;
  v_raise record;
begin
  -- Locked as the foreign keys will lock them: with a snapshot older than a change of a code (repeatable read)
  -- this fails with 40001, which can be retried.
  select i.low_level_code
  into new.parent_low_level_code
  from catalog.items i
  where i.id = new.parent_id
  for key share;

  select i.low_level_code
  into new.component_low_level_code
  from catalog.items i
  where i.id = new.component_id
  for key share;

  -- An unknown item is reported by the foreign keys.
  if new.parent_low_level_code is null or new.component_low_level_code is null then
    new.parent_low_level_code := coalesce(new.parent_low_level_code, 0);
    new.component_low_level_code := coalesce(new.component_low_level_code, new.parent_low_level_code + 1);
    return new;
  end if;

  -- A component that is deeper already cannot have the parent below it.
  if new.component_low_level_code > new.parent_low_level_code then
    return new;
  end if;

  -- Each item below is visited once, and none deeper than the new parent.
  with recursive below (item_id) as (
    select new.component_id
    union
    select l.component_id
    from below b
    -- The offset keeps the lookup by parent: a plan made while the table was empty would read all lines.
    cross join lateral (
      select m.component_id
      from catalog.bom_lines m
      where m.parent_id = b.item_id
        and m.component_low_level_code <= new.parent_low_level_code
      offset 0
    ) as l
  )
  select true
  into v_is_cycle
  from below b
  where b.item_id = new.parent_id;

  if v_is_cycle then
    raise exception using
      errcode = 'QM305',
      message = 'a bill of material cannot contain a cycle',
      detail = format(
        '%s already contains %s',
        (select i.sku from catalog.items i where i.id = new.component_id),
        (select i.sku from catalog.items i where i.id = new.parent_id)
      ),
      hint = 'select * from catalog.where_used(parent_id) shows on which way the parent goes into the component.';
  end if;

  -- The component and what lies below it move down, deepest first: between two steps every line's
  -- component stays deeper than its parent, and the foreign keys carry the new codes to the lines.
  for v_raise in
    with recursive raises (item_id, low_level_code) as (
      select new.component_id, new.parent_low_level_code + 1
      union
      select l.component_id, r.low_level_code + 1
      from raises r
      cross join lateral (
        select m.component_id
        from catalog.bom_lines m
        where m.parent_id = r.item_id
          and m.component_low_level_code <= r.low_level_code
        offset 0
      ) as l
    )
    select r.item_id, max(r.low_level_code) as low_level_code
    from raises r
    group by r.item_id
    order by 2 desc, 1
  loop
    update catalog.items i
    set low_level_code = v_raise.low_level_code
    where i.id = v_raise.item_id;
  end loop;

  new.component_low_level_code := new.parent_low_level_code + 1;

  return new;
end
$$;

comment on function catalog.tg_bom_lines__keep_levels() is
  'Before-insert row trigger: fills in both low-level codes and moves the component, with all below it, under its new parent. Error: QM305 the line would close a cycle. Under concurrency the keys of the table hold: a session with an old snapshot fails with 40001 or bom_lines_component_low_level_code_check.';

revoke execute on function catalog.tg_bom_lines__keep_levels() from public;

drop trigger if exists tg_bom_lines__keep_levels on catalog.bom_lines;
create trigger tg_bom_lines__keep_levels
before insert on catalog.bom_lines
for each row
execute function catalog.tg_bom_lines__keep_levels();
--! EndIncluded catalog/functions/tg_bom_lines__keep_levels.sql
--! Included catalog/functions/recompute_low_level_codes.sql
create or replace function catalog.recompute_low_level_codes()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_change record;
  v_changes integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('catalog.bom_lines', 0));

  for v_change in
    with recursive levels (item_id, low_level_code) as (
      select distinct l.parent_id, 0
      from catalog.bom_lines l
      where not exists (select from catalog.bom_lines u where u.component_id = l.parent_id)
      union
      select l.component_id, v.low_level_code + 1
      from levels v
      join catalog.bom_lines l on l.parent_id = v.item_id
    ),
    wanted as (
      select i.id, i.low_level_code as current_code, coalesce(max(v.low_level_code), 0) as low_level_code
      from catalog.items i
      left join levels v on v.item_id = i.id
      group by i.id
    )
    select w.id, w.low_level_code
    from wanted w
    where w.current_code <> w.low_level_code
    -- First down, deepest first, then up, highest first: a component is deeper than its parent after every step.
    order by
      w.low_level_code < w.current_code,
      case when w.low_level_code > w.current_code then -w.low_level_code else w.low_level_code end,
      w.id
  loop
    update catalog.items i
    set low_level_code = v_change.low_level_code
    where i.id = v_change.id;

    v_changes := v_changes + 1;
  end loop;

  return v_changes;
end
$$;

comment on function catalog.recompute_low_level_codes() is
  'Sets every item''s low-level code to the deepest level that it has now and returns how many changed. Deleting lines leaves codes too deep, which is safe (explosions still meet components after parents) but not exact.';

revoke execute on function catalog.recompute_low_level_codes() from public;
grant execute on function catalog.recompute_low_level_codes() to qm_app, qm_maintenance;
--! EndIncluded catalog/functions/recompute_low_level_codes.sql
--! Included catalog/functions/component_quantity.sql
create or replace function catalog.component_quantity(p_bom_line_id uuid, p_parent_quantity numeric)
returns numeric
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select trim_scale(catalog.convert_quantity(
    l.component_id,
    case l.basis
      when 'share' then catalog.convert_quantity(l.parent_id, p_parent_quantity, p.unit, l.unit)
      else p_parent_quantity
    end * l.quantity_per / (1 - l.scrap_rate),
    l.unit,
    c.unit
  ))
  from catalog.bom_lines l
  join catalog.items p on p.id = l.parent_id
  join catalog.items c on c.id = l.component_id
  where l.id = p_bom_line_id
$$;

comment on function catalog.component_quantity(uuid, numeric) is
  'Component needed by one line for a quantity of the parent, both in stock units, unrounded: quantity × quantity_per / (1 − scrap_rate), the yield form; a share is taken of the parent''s quantity in the line''s unit. Error: QM303.';

revoke execute on function catalog.component_quantity(uuid, numeric) from public;
grant execute on function catalog.component_quantity(uuid, numeric) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/component_quantity.sql
--! Included catalog/functions/explode_bom.sql
create or replace function catalog.explode_bom(p_item_id uuid, p_quantity numeric default 1, p_on_date date default current_date)
returns table (
  level integer,
  path text,
  bom_line_id uuid,
  parent_id uuid,
  component_id uuid,
  sku text,
  name text,
  quantity numeric,
  unit text,
  scrap_rate numeric,
  is_leaf boolean
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive exploded as (
    select
      1 as level,
      i.sku || ' > ' || c.sku as path,
      array[l.position] as positions,
      l.id as bom_line_id,
      l.parent_id,
      l.component_id,
      catalog.component_quantity(l.id, p_quantity) as quantity,
      l.scrap_rate
    from catalog.items i
    join catalog.bom_lines l on l.parent_id = i.id
    join catalog.items c on c.id = l.component_id
    where i.id = p_item_id
      and l.effectivity @> p_on_date
    union all
    select
      e.level + 1,
      e.path || ' > ' || c.sku,
      e.positions || l.position,
      l.id,
      l.parent_id,
      l.component_id,
      catalog.component_quantity(l.id, e.quantity),
      l.scrap_rate
    from exploded e
    join catalog.bom_lines l on l.parent_id = e.component_id
    join catalog.items c on c.id = l.component_id
    where l.effectivity @> p_on_date
  )
  select
    e.level,
    e.path,
    e.bom_line_id,
    e.parent_id,
    e.component_id,
    c.sku,
    c.name,
    e.quantity,
    c.unit,
    e.scrap_rate,
    not exists (
      select
      from catalog.bom_lines l
      where l.parent_id = e.component_id
        and l.effectivity @> p_on_date
    )
  from exploded e
  join catalog.items c on c.id = e.component_id
  order by e.positions, e.path
$$;

comment on function catalog.explode_bom(uuid, numeric, date) is
  'What goes into a quantity of an item, level by level, one row a line and path, in the order of the positions: the need of each component in its stock unit, scrap included, unrounded. Lines in force on p_on_date. is_leaf: nothing goes into it. Sum the rows of a component for its total. Error: QM303 a unit cannot be converted.';

revoke execute on function catalog.explode_bom(uuid, numeric, date) from public;
grant execute on function catalog.explode_bom(uuid, numeric, date) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/explode_bom.sql
--! Included catalog/functions/where_used.sql
create or replace function catalog.where_used(p_item_id uuid, p_on_date date default current_date)
returns table (
  level integer,
  path text,
  bom_line_id uuid,
  parent_id uuid,
  sku text,
  name text,
  quantity_per numeric,
  unit text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive used as (
    select
      1 as level,
      i.sku || ' < ' || p.sku as path,
      array[l.position] as positions,
      l.id as bom_line_id,
      l.parent_id,
      catalog.component_quantity(l.id, 1) as quantity_per
    from catalog.items i
    join catalog.bom_lines l on l.component_id = i.id
    join catalog.items p on p.id = l.parent_id
    where i.id = p_item_id
      and l.effectivity @> p_on_date
    union all
    select
      u.level + 1,
      u.path || ' < ' || p.sku,
      u.positions || l.position,
      l.id,
      l.parent_id,
      trim_scale(u.quantity_per * catalog.component_quantity(l.id, 1))
    from used u
    join catalog.bom_lines l on l.component_id = u.parent_id
    join catalog.items p on p.id = l.parent_id
    where l.effectivity @> p_on_date
  )
  select
    u.level,
    u.path,
    u.bom_line_id,
    u.parent_id,
    p.sku,
    p.name,
    u.quantity_per,
    i.unit
  from used u
  join catalog.items p on p.id = u.parent_id
  join catalog.items i on i.id = p_item_id
  order by u.path, u.positions, u.bom_line_id
$$;

comment on function catalog.where_used(uuid, date) is
  'Everything that an item goes into, directly and over several levels, one row a line and path: quantity_per is the need of the item, in its stock unit, for one stock unit of that parent, scrap included. Lines in force on p_on_date. Error: QM303.';

revoke execute on function catalog.where_used(uuid, date) from public;
grant execute on function catalog.where_used(uuid, date) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/where_used.sql
--! Included catalog/functions/roll_up_cost.sql
create or replace function catalog.roll_up_cost(p_item_id uuid, p_on_date date default current_date)
returns table (
  item_id uuid,
  sku text,
  currency text,
  standard_cost numeric,
  material_cost numeric,
  leaf_count bigint,
  skus_without_cost text[]
)
language sql
stable
rows 1
set search_path = pg_catalog, pg_temp
as $$
  select
    i.id,
    i.sku,
    i.currency,
    i.unit_cost,
    -- One unknown cost makes the sum unknown, not smaller.
    case when l.missing is null then trim_scale(l.cost) end,
    l.leaf_count,
    coalesce(l.missing, '{}')
  from catalog.items i
  cross join lateral (
    select
      sum(e.quantity * c.unit_cost) as cost,
      count(distinct e.component_id) as leaf_count,
      array_agg(distinct c.sku order by c.sku) filter (
        where c.unit_cost is null or c.currency <> i.currency
      ) as missing
    from catalog.explode_bom(i.id, 1, p_on_date) e
    join catalog.items c on c.id = e.component_id
    where e.is_leaf
  ) as l
  where i.id = p_item_id
$$;

comment on function catalog.roll_up_cost(uuid, date) is
  'Material cost of one stock unit of an item from the standard costs (catalog.items.unit_cost) of what the explosion ends with, scrap included, unrounded, beside the item''s own standard cost. Null where a leaf has no cost or one in another currency; skus_without_cost names those. Null too where the item has no bill. Error: QM303.';

revoke execute on function catalog.roll_up_cost(uuid, date) from public;
grant execute on function catalog.roll_up_cost(uuid, date) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/roll_up_cost.sql
--! Included catalog/functions/check_bom_shares.sql
create or replace function catalog.check_bom_shares(p_on_date date default current_date)
returns table (
  parent_id uuid,
  sku text,
  line_count bigint,
  share_sum numeric,
  difference numeric
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    i.id,
    i.sku,
    s.line_count,
    trim_scale(s.share_sum),
    trim_scale(s.share_sum - 1)
  from (
    select
      l.parent_id,
      count(*) as line_count,
      sum(l.quantity_per) as share_sum
    from catalog.bom_lines l
    where l.basis = 'share'
      and l.effectivity @> p_on_date
    group by l.parent_id
  ) as s
  join catalog.items i on i.id = s.parent_id
  where abs(s.share_sum - 1) > core.setting_numeric('catalog.share_tolerance')
  order by i.sku
$$;

comment on function catalog.check_bom_shares(date) is
  'Items whose shares, in force on p_on_date, do not sum to 1 within setting catalog.share_tolerance. Reported for somebody to correct; explosions take the shares as they are and never rescale them.';

revoke execute on function catalog.check_bom_shares(date) from public;
grant execute on function catalog.check_bom_shares(date) to qm_app, qm_readonly;
--! EndIncluded catalog/functions/check_bom_shares.sql
--! Included catalog/views/bom_components.sql
create or replace view catalog.bom_components
with (security_invoker = true)
as
select
  l.parent_id,
  l.component_id,
  l.basis,
  l.unit,
  count(*) as line_count,
  array_agg(l.position order by l.position) as positions,
  trim_scale(sum(l.quantity_per)) as quantity_per,
  trim_scale(sum(l.quantity_per / (1 - l.scrap_rate))) as gross_quantity_per
from catalog.bom_lines l
where l.effectivity @> current_date
group by
  l.parent_id,
  l.component_id,
  l.basis,
  l.unit;

comment on view catalog.bom_components is
  'Bills of material in force today with repeated components summed: the same yarn on several feeders is one row.';
comment on column catalog.bom_components.parent_id is 'Item that is made.';
comment on column catalog.bom_components.component_id is 'Item that goes into it.';
comment on column catalog.bom_components.basis is 'Whether the quantities are quantities or shares.';
comment on column catalog.bom_components.unit is 'Unit of the quantities; lines in different units stay apart.';
comment on column catalog.bom_components.line_count is 'Lines summed.';
comment on column catalog.bom_components.positions is 'Their positions.';
comment on column catalog.bom_components.quantity_per is 'Sum of the net quantities, or of the shares.';
comment on column catalog.bom_components.gross_quantity_per is 'Sum with scrap: quantity_per / (1 - scrap_rate) of each line.';

grant select on catalog.bom_components to qm_app, qm_readonly;
--! EndIncluded catalog/views/bom_components.sql
--! Included catalog/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM301', 'catalog', 'tree_cycle', 'a tree cannot contain a cycle', 'Choose a parent that does not lie below the row itself.'),
  ('QM302', 'catalog', 'time_zone_not_found', 'there is no such time zone', 'Use a name of pg_timezone_names, like Europe/Vienna.'),
  ('QM303', 'catalog', 'conversion_not_found', 'there is no conversion between these units', 'Add the ratio to catalog.unit_conversions.'),
  ('QM304', 'catalog', 'quantity_not_whole', 'this unit has no parts', 'Give a whole number, or a quantity in a unit that can be divided.'),
  ('QM305', 'catalog', 'bom_cycle', 'a bill of material cannot contain a cycle', 'catalog.where_used shows on which way the parent goes into the component.'),
  ('QM306', 'catalog', 'offer_not_found', 'there is no such offer', 'catalog.upsert_offer makes one.'),
  ('QM307', 'catalog', 'offer_weights_sum', 'the weights of an offer''s score must sum to one', 'Change the weights together, in one transaction.'),
  ('QM308', 'catalog', 'barcode_taken', 'this barcode belongs to another item', 'Take it from that item first, with catalog.link_barcode.'),
  ('QM309', 'catalog', 'main_barcode', 'this is the item''s main barcode', 'Change or remove the main barcode with catalog.link_barcode.'),
  ('QM310', 'catalog', 'item_not_found', 'there is no such item', 'select id, sku, name from catalog.items lists the items.'),
  ('QM311', 'catalog', 'delete_mode', 'there is no such mode of deletion', 'Use restrict or cascade.'),
  ('QM312', 'catalog', 'item_in_use', 'other records name this item', 'Retire it, or delete those records too with the mode cascade.'),
  ('QM313', 'catalog', 'lane_ring', 'the lanes of an item cannot form a ring', 'Delete or turn one of the lanes on the way; inactive ones count too.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded catalog/data/error_codes.sql
--! Included catalog/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('catalog.offer_price_weight', '0.4', 'numeric', '0.4', 0, 1, null, 'share', 'Weight of the total price in an offer''s score; the three weights sum to one.'),
  ('catalog.offer_reliability_weight', '0.3', 'numeric', '0.3', 0, 1, null, 'share', 'Weight of reliability in an offer''s score; the three weights sum to one.'),
  ('catalog.offer_lead_time_weight', '0.3', 'numeric', '0.3', 0, 1, null, 'share', 'Weight of the lead time in an offer''s score; the three weights sum to one.'),
  ('catalog.share_tolerance', '0.000001', 'numeric', '0.000001', 0, 0.1, null, 'share', 'How far the shares of a bill of material may sum from 1 without being reported.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded catalog/data/settings.sql
--! Included catalog/functions/tg_settings__offer_weights.sql
create or replace function catalog.tg_settings__offer_weights()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sum numeric;
  v_weights text;
begin
  select
    sum((s.value #>> '{}')::numeric),
    string_agg(format('%s = %s', s.name, s.value #>> '{}'), ', ' order by s.name)
  into v_sum, v_weights
  from core.settings s
  where s.name in ('catalog.offer_price_weight', 'catalog.offer_reliability_weight', 'catalog.offer_lead_time_weight');

  if v_sum <> 1 then
    raise exception using
      errcode = 'QM307',
      message = 'the weights of an offer''s score must sum to one',
      detail = v_weights,
      hint = 'Change the weights together, in one transaction.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_settings__offer_weights() is
  'Deferred constraint trigger on core.settings: at commit the three weights of catalog.rank_offers sum to one. Error: QM307.';

revoke execute on function catalog.tg_settings__offer_weights() from public;

drop trigger if exists tg_settings__offer_weights on core.settings;
create constraint trigger tg_settings__offer_weights
after insert or update of value on core.settings
deferrable initially deferred
for each row
when (new.name in ('catalog.offer_price_weight', 'catalog.offer_reliability_weight', 'catalog.offer_lead_time_weight'))
execute function catalog.tg_settings__offer_weights();
--! EndIncluded catalog/functions/tg_settings__offer_weights.sql
--! Included catalog/data/units.sql
insert into catalog.units (code, name, dimension, is_whole)
values
  ('piece', 'Piece', 'count', true),
  ('pair', 'Pair', 'count', true),
  ('dozen', 'Dozen', 'count', true),
  ('box', 'Box', 'count', true),
  ('g', 'Gram', 'mass', false),
  ('kg', 'Kilogram', 'mass', false),
  ('lb', 'Pound', 'mass', false),
  ('oz', 'Ounce', 'mass', false),
  ('m', 'Metre', 'length', false),
  ('cm', 'Centimetre', 'length', false),
  ('yd', 'Yard', 'length', false),
  ('m2', 'Square metre', 'area', false),
  ('l', 'Litre', 'volume', false),
  ('ml', 'Millilitre', 'volume', false),
  ('hour', 'Hour', 'time', false)
on conflict (code) do update
set
  name = excluded.name,
  dimension = excluded.dimension,
  is_whole = excluded.is_whole;
--! EndIncluded catalog/data/units.sql
--! Included catalog/data/unit_conversions.sql
-- Exact by definition: the international pound is 0.45359237 kg, the yard 0.9144 m.
insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values
  (null, 'dozen', 'piece', 12, 1),
  (null, 'pair', 'piece', 2, 1),
  (null, 'kg', 'g', 1000, 1),
  (null, 'lb', 'kg', 0.45359237, 1),
  (null, 'lb', 'g', 453.59237, 1),
  (null, 'lb', 'oz', 16, 1),
  (null, 'm', 'cm', 100, 1),
  (null, 'yd', 'm', 0.9144, 1),
  (null, 'yd', 'cm', 91.44, 1),
  (null, 'l', 'ml', 1000, 1)
on conflict on constraint unit_conversions_item_id_from_unit_to_unit_key do update
set
  numerator = excluded.numerator,
  denominator = excluded.denominator;
--! EndIncluded catalog/data/unit_conversions.sql

reset role;
