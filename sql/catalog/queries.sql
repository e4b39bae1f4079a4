/* @name CreateItem */
insert into catalog.items (
  sku,
  name,
  description,
  category_id,
  brand,
  item_type,
  unit,
  barcode,
  unit_price,
  unit_cost,
  currency,
  specifications,
  is_critical
)
values (
  :sku!,
  :name!,
  :description,
  :categoryId,
  :brand,
  coalesce(:itemType::catalog.item_type, 'product'),
  coalesce(:unit, 'piece'),
  :barcode,
  :unitPrice,
  :unitCost,
  coalesce(:currency, 'USD'),
  coalesce(:specifications::jsonb, '{}'),
  coalesce(:isCritical::boolean, false)
)
returning
  id,
  sku,
  name,
  description,
  category_id,
  brand,
  item_type,
  unit,
  barcode,
  unit_price,
  unit_cost,
  currency,
  specifications,
  is_critical,
  is_active,
  low_level_code,
  created_at,
  updated_at;

/* @name UpdateItem */
update catalog.items
set
  sku = coalesce(:sku, sku),
  name = coalesce(:name, name),
  description = coalesce(:description, description),
  category_id = coalesce(:categoryId::uuid, category_id),
  brand = coalesce(:brand, brand),
  item_type = coalesce(:itemType::catalog.item_type, item_type),
  unit = coalesce(:unit, unit),
  unit_price = coalesce(:unitPrice::numeric, unit_price),
  unit_cost = coalesce(:unitCost::numeric, unit_cost),
  currency = coalesce(:currency, currency),
  specifications = coalesce(:specifications::jsonb, specifications),
  is_critical = coalesce(:isCritical::boolean, is_critical)
where id = :itemId!
returning
  id,
  sku,
  name,
  description,
  category_id,
  brand,
  item_type,
  unit,
  barcode,
  unit_price,
  unit_cost,
  currency,
  specifications,
  is_critical,
  is_active,
  low_level_code,
  created_at,
  updated_at;

/* @name GetItem */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where i.id = :itemId!;

/* @name GetItemBySku */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where i.sku = :sku!;

/* @name GetItemByCode */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.item_codes as c
join catalog.items as i on i.id = c.item_id
where c.scheme = :scheme!
  and c.code = :code!;

/* @name ListItems */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where i.sku > coalesce(:afterSku, '')
  and (:isActive::boolean is null or i.is_active = :isActive)
order by i.sku
limit :limit!;

/* @name ListItemsByType */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where i.item_type = :itemType!
  and i.sku > coalesce(:afterSku, '')
  and (:isActive::boolean is null or i.is_active = :isActive)
order by i.sku
limit :limit!;

/* @name ListItemsByCategory */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where i.category_id = any (array(select s.id from catalog.category_subtree(:categoryId!) as s))
  and i.sku > coalesce(:afterSku, '')
  and (:isActive::boolean is null or i.is_active = :isActive)
order by i.sku
limit :limit!;

/* @name ListCriticalItems */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where i.is_critical
  and i.sku > coalesce(:afterSku, '')
  and (:itemType::catalog.item_type is null or i.item_type = :itemType)
  and (:isActive::boolean is null or i.is_active = :isActive)
order by i.sku
limit :limit!;

/* @name SearchItemsByName */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
-- A prefix is a range in byte order, which the index on (lower(name) collate "C", sku) serves in every plan.
where lower(i.name) collate "C" >= lower(:prefix!)
  and lower(i.name) collate "C" < lower(:prefix!) || chr(1114111)
  and (lower(i.name) collate "C", i.sku) > (coalesce(lower(:afterName), ''), coalesce(:afterSku, ''))
order by lower(i.name) collate "C", i.sku
limit :limit!;

/* @name SearchItemsBySku */
select
  i.id,
  i.sku,
  i.name,
  i.description,
  i.category_id,
  i.brand,
  i.item_type,
  i.unit,
  i.barcode,
  i.unit_price,
  i.unit_cost,
  i.currency,
  i.specifications,
  i.is_critical,
  i.is_active,
  i.low_level_code,
  i.created_at,
  i.updated_at
from catalog.items as i
where lower(i.sku) collate "C" >= lower(:prefix!)
  and lower(i.sku) collate "C" < lower(:prefix!) || chr(1114111)
order by lower(i.sku) collate "C"
limit :limit!;

/* @name RetireItem */
select
  i.id as "id!",
  i.sku as "sku!",
  i.name as "name!",
  i.description as "description?",
  i.category_id as "category_id?",
  i.brand as "brand?",
  i.item_type as "item_type!",
  i.unit as "unit!",
  i.barcode as "barcode?",
  i.unit_price as "unit_price?",
  i.unit_cost as "unit_cost?",
  i.currency as "currency!",
  i.specifications as "specifications!",
  i.is_critical as "is_critical!",
  i.is_active as "is_active!",
  i.low_level_code as "low_level_code!",
  i.created_at as "created_at!",
  i.updated_at as "updated_at!"
from catalog.retire_item(:itemId!) as i;

/* @name ReactivateItem */
select
  i.id as "id!",
  i.sku as "sku!",
  i.name as "name!",
  i.description as "description?",
  i.category_id as "category_id?",
  i.brand as "brand?",
  i.item_type as "item_type!",
  i.unit as "unit!",
  i.barcode as "barcode?",
  i.unit_price as "unit_price?",
  i.unit_cost as "unit_cost?",
  i.currency as "currency!",
  i.specifications as "specifications!",
  i.is_critical as "is_critical!",
  i.is_active as "is_active!",
  i.low_level_code as "low_level_code!",
  i.created_at as "created_at!",
  i.updated_at as "updated_at!"
from catalog.reactivate_item(:itemId!) as i;

/* @name LinkBarcode */
select
  i.id as "id!",
  i.sku as "sku!",
  i.name as "name!",
  i.description as "description?",
  i.category_id as "category_id?",
  i.brand as "brand?",
  i.item_type as "item_type!",
  i.unit as "unit!",
  i.barcode as "barcode?",
  i.unit_price as "unit_price?",
  i.unit_cost as "unit_cost?",
  i.currency as "currency!",
  i.specifications as "specifications!",
  i.is_critical as "is_critical!",
  i.is_active as "is_active!",
  i.low_level_code as "low_level_code!",
  i.created_at as "created_at!",
  i.updated_at as "updated_at!"
from catalog.link_barcode(:itemId!, :barcode) as i;

/* @name DeleteItem */
select
  d.table_name as "table_name!",
  d.row_count as "row_count!",
  d.effect as "effect!",
  d.is_done as "is_done!"
from catalog.delete_item(:itemId!, coalesce(:mode, 'restrict'), coalesce(:dryRun::boolean, true)) as d;

/* @name AddItemCode */
insert into catalog.item_codes (
  scheme,
  code,
  item_id
)
values (
  :scheme!,
  :code!,
  :itemId!
)
returning
  scheme,
  code,
  item_id,
  created_at;

/* @name RemoveItemCode */
delete from catalog.item_codes
where scheme = :scheme!
  and code = :code!
returning
  scheme,
  code,
  item_id,
  created_at;

/* @name ListItemCodes */
select
  c.scheme,
  c.code,
  c.item_id,
  c.created_at
from catalog.item_codes as c
where c.item_id = :itemId!
order by c.scheme, c.code;

/* @name CreateUnit */
insert into catalog.units (
  code,
  name,
  dimension,
  is_whole
)
values (
  :code!,
  :name!,
  :dimension!,
  coalesce(:isWhole::boolean, false)
)
returning
  code,
  name,
  dimension,
  is_whole,
  created_at;

/* @name ListUnits */
select
  u.code,
  u.name,
  u.dimension,
  u.is_whole,
  u.created_at
from catalog.units as u
order by u.code;

/* @name SetUnitConversion */
insert into catalog.unit_conversions (
  item_id,
  from_unit,
  to_unit,
  numerator,
  denominator
)
values (
  :itemId,
  :fromUnit!,
  :toUnit!,
  :numerator!,
  coalesce(:denominator::numeric, 1)
)
on conflict on constraint unit_conversions_item_id_from_unit_to_unit_key do update
set
  numerator = excluded.numerator,
  denominator = excluded.denominator
returning
  id,
  item_id,
  from_unit,
  to_unit,
  numerator,
  denominator,
  created_at;

/* @name ListUnitConversions */
select
  c.id,
  c.item_id,
  c.from_unit,
  c.to_unit,
  c.numerator,
  c.denominator,
  c.created_at
from catalog.unit_conversions as c
where (c.item_id = :itemId or (:itemId::uuid is null and c.item_id is null))
order by c.from_unit, c.to_unit;

/* @name ConvertQuantity */
select catalog.convert_quantity(:itemId, :quantity!, :fromUnit!, :toUnit!) as "quantity!";

/* @name CreateCategory */
insert into catalog.categories (
  code,
  name,
  parent_id
)
values (
  :code!,
  :name!,
  :parentId
)
returning
  id,
  code,
  name,
  parent_id,
  created_at,
  updated_at;

/* @name MoveCategory */
update catalog.categories
set
  parent_id = :parentId
where id = :categoryId!
returning
  id,
  code,
  name,
  parent_id,
  created_at,
  updated_at;

/* @name RenameCategory */
update catalog.categories
set
  name = :name!
where id = :categoryId!
returning
  id,
  code,
  name,
  parent_id,
  created_at,
  updated_at;

/* @name GetCategoryByCode */
select
  c.id,
  c.code,
  c.name,
  c.parent_id,
  c.created_at,
  c.updated_at
from catalog.categories as c
where c.code = :code!;

/* @name ListCategories */
select
  c.id,
  c.code,
  c.name,
  c.parent_id,
  c.created_at,
  c.updated_at
from catalog.categories as c
where c.code > coalesce(:afterCode, '')
order by c.code
limit :limit!;

/* @name ListCategorySubtree */
select
  s.id as "id!",
  s.code as "code!",
  s.name as "name!",
  s.parent_id as "parent_id?",
  s.depth as "depth!",
  s.path as "path!"
from catalog.category_subtree(:categoryId!) as s;

/* @name CreateLocation */
insert into catalog.locations (
  code,
  name,
  address,
  region,
  location_type,
  floor_area,
  parent_id,
  allows_negative_stock,
  time_zone
)
values (
  :code!,
  :name!,
  :address,
  :region,
  coalesce(:locationType::catalog.location_type, 'warehouse'),
  :floorArea,
  :parentId,
  coalesce(:allowsNegativeStock::boolean, false),
  coalesce(:timeZone, 'UTC')
)
returning
  id,
  code,
  name,
  address,
  region,
  location_type,
  floor_area,
  parent_id,
  allows_negative_stock,
  time_zone,
  is_active,
  created_at,
  updated_at;

/* @name UpdateLocation */
update catalog.locations
set
  name = coalesce(:name, name),
  address = coalesce(:address, address),
  region = coalesce(:region, region),
  location_type = coalesce(:locationType::catalog.location_type, location_type),
  floor_area = coalesce(:floorArea::numeric, floor_area),
  allows_negative_stock = coalesce(:allowsNegativeStock::boolean, allows_negative_stock),
  time_zone = coalesce(:timeZone, time_zone),
  is_active = coalesce(:isActive::boolean, is_active)
where id = :locationId!
returning
  id,
  code,
  name,
  address,
  region,
  location_type,
  floor_area,
  parent_id,
  allows_negative_stock,
  time_zone,
  is_active,
  created_at,
  updated_at;

/* @name MoveLocation */
update catalog.locations
set
  parent_id = :parentId
where id = :locationId!
returning
  id,
  code,
  name,
  address,
  region,
  location_type,
  floor_area,
  parent_id,
  allows_negative_stock,
  time_zone,
  is_active,
  created_at,
  updated_at;

/* @name GetLocation */
select
  l.id,
  l.code,
  l.name,
  l.address,
  l.region,
  l.location_type,
  l.floor_area,
  l.parent_id,
  l.allows_negative_stock,
  l.time_zone,
  l.is_active,
  l.created_at,
  l.updated_at
from catalog.locations as l
where l.id = :locationId!;

/* @name GetLocationByCode */
select
  l.id,
  l.code,
  l.name,
  l.address,
  l.region,
  l.location_type,
  l.floor_area,
  l.parent_id,
  l.allows_negative_stock,
  l.time_zone,
  l.is_active,
  l.created_at,
  l.updated_at
from catalog.locations as l
where l.code = :code!;

/* @name ListLocations */
select
  l.id,
  l.code,
  l.name,
  l.address,
  l.region,
  l.location_type,
  l.floor_area,
  l.parent_id,
  l.allows_negative_stock,
  l.time_zone,
  l.is_active,
  l.created_at,
  l.updated_at
from catalog.locations as l
where l.code > coalesce(:afterCode, '')
  and (:isActive::boolean is null or l.is_active = :isActive)
order by l.code
limit :limit!;

/* @name ListLocationsByType */
select
  l.id,
  l.code,
  l.name,
  l.address,
  l.region,
  l.location_type,
  l.floor_area,
  l.parent_id,
  l.allows_negative_stock,
  l.time_zone,
  l.is_active,
  l.created_at,
  l.updated_at
from catalog.locations as l
where l.location_type = :locationType!
  and l.code > coalesce(:afterCode, '')
  and (:isActive::boolean is null or l.is_active = :isActive)
order by l.code
limit :limit!;

/* @name CreateSupplier */
insert into catalog.suppliers (
  code,
  name,
  contact_name,
  contact_email,
  contact_phone,
  address,
  default_lead_time_days,
  reliability_score,
  risk_level
)
values (
  :code!,
  :name!,
  :contactName,
  :contactEmail,
  :contactPhone,
  :address,
  :defaultLeadTimeDays,
  :reliabilityScore,
  coalesce(:riskLevel::core.risk_level, 'medium')
)
returning
  id,
  code,
  name,
  contact_name,
  contact_email,
  contact_phone,
  address,
  default_lead_time_days,
  reliability_score,
  risk_level,
  is_active,
  created_at,
  updated_at;

/* @name UpdateSupplier */
update catalog.suppliers
set
  name = coalesce(:name, name),
  contact_name = coalesce(:contactName, contact_name),
  contact_email = coalesce(:contactEmail, contact_email),
  contact_phone = coalesce(:contactPhone, contact_phone),
  address = coalesce(:address, address),
  default_lead_time_days = coalesce(:defaultLeadTimeDays::integer, default_lead_time_days),
  reliability_score = coalesce(:reliabilityScore::double precision, reliability_score),
  risk_level = coalesce(:riskLevel::core.risk_level, risk_level),
  is_active = coalesce(:isActive::boolean, is_active)
where id = :supplierId!
returning
  id,
  code,
  name,
  contact_name,
  contact_email,
  contact_phone,
  address,
  default_lead_time_days,
  reliability_score,
  risk_level,
  is_active,
  created_at,
  updated_at;

/* @name DeleteSupplier */
delete from catalog.suppliers
where id = :supplierId!
returning
  id,
  code,
  name,
  contact_name,
  contact_email,
  contact_phone,
  address,
  default_lead_time_days,
  reliability_score,
  risk_level,
  is_active,
  created_at,
  updated_at;

/* @name GetSupplier */
select
  s.id,
  s.code,
  s.name,
  s.contact_name,
  s.contact_email,
  s.contact_phone,
  s.address,
  s.default_lead_time_days,
  s.reliability_score,
  s.risk_level,
  s.is_active,
  s.created_at,
  s.updated_at
from catalog.suppliers as s
where s.id = :supplierId!;

/* @name GetSupplierByCode */
select
  s.id,
  s.code,
  s.name,
  s.contact_name,
  s.contact_email,
  s.contact_phone,
  s.address,
  s.default_lead_time_days,
  s.reliability_score,
  s.risk_level,
  s.is_active,
  s.created_at,
  s.updated_at
from catalog.suppliers as s
where s.code = :code!;

/* @name ListSuppliers */
select
  s.id,
  s.code,
  s.name,
  s.contact_name,
  s.contact_email,
  s.contact_phone,
  s.address,
  s.default_lead_time_days,
  s.reliability_score,
  s.risk_level,
  s.is_active,
  s.created_at,
  s.updated_at,
  n.item_count as "item_count!"
from catalog.suppliers as s
cross join lateral (
  select count(*) as item_count
  from catalog.supplier_items as o
  where o.supplier_id = s.id
) as n
where s.code > coalesce(:afterCode, '')
order by s.code
limit :limit!;

/* @name ListActiveSuppliers */
select
  s.id,
  s.code,
  s.name,
  s.contact_name,
  s.contact_email,
  s.contact_phone,
  s.address,
  s.default_lead_time_days,
  s.reliability_score,
  s.risk_level,
  s.is_active,
  s.created_at,
  s.updated_at,
  n.item_count as "item_count!"
from catalog.suppliers as s
cross join lateral (
  select count(*) as item_count
  from catalog.supplier_items as o
  where o.supplier_id = s.id
) as n
where s.is_active
  and s.code > coalesce(:afterCode, '')
order by s.code
limit :limit!;

/* @name ListSuppliersByRisk */
select
  s.id,
  s.code,
  s.name,
  s.contact_name,
  s.contact_email,
  s.contact_phone,
  s.address,
  s.default_lead_time_days,
  s.reliability_score,
  s.risk_level,
  s.is_active,
  s.created_at,
  s.updated_at,
  n.item_count as "item_count!"
from catalog.suppliers as s
cross join lateral (
  select count(*) as item_count
  from catalog.supplier_items as o
  where o.supplier_id = s.id
) as n
where s.risk_level = :riskLevel!
  and s.code > coalesce(:afterCode, '')
order by s.code
limit :limit!;

/* @name UpsertOffer */
select
  o.id as "id!",
  o.supplier_id as "supplier_id!",
  o.item_id as "item_id!",
  o.supplier_sku as "supplier_sku?",
  o.lead_time_days as "lead_time_days?",
  o.lead_time_deviation_days as "lead_time_deviation_days?",
  o.minimum_order_quantity as "minimum_order_quantity!",
  o.order_multiple as "order_multiple?",
  o.contract_quantity_limit as "contract_quantity_limit?",
  o.contract_quantity_used as "contract_quantity_used!",
  o.reliability_score as "reliability_score?",
  o.ordering_cost as "ordering_cost!",
  o.holding_cost_rate as "holding_cost_rate!",
  o.preferred_rank as "preferred_rank?",
  o.is_active as "is_active!",
  o.created_at as "created_at!",
  o.updated_at as "updated_at!"
from catalog.upsert_offer(
  :supplierId!,
  :itemId!,
  :supplierSku,
  :leadTimeDays,
  :leadTimeDeviationDays,
  :minimumOrderQuantity,
  :orderMultiple,
  :contractQuantityLimit,
  :reliabilityScore,
  :orderingCost,
  :holdingCostRate,
  :preferredRank,
  :isActive
) as o;

/* @name GetOffer */
select
  o.id,
  o.supplier_id,
  o.item_id,
  o.supplier_sku,
  o.lead_time_days,
  o.lead_time_deviation_days,
  o.minimum_order_quantity,
  o.order_multiple,
  o.contract_quantity_limit,
  o.contract_quantity_used,
  o.reliability_score,
  o.ordering_cost,
  o.holding_cost_rate,
  o.preferred_rank,
  o.is_active,
  o.created_at,
  o.updated_at
from catalog.supplier_items as o
where o.supplier_id = :supplierId!
  and o.item_id = :itemId!;

/* @name DeleteOffer */
delete from catalog.supplier_items
where id = :supplierItemId!
returning
  id,
  supplier_id,
  item_id,
  supplier_sku,
  lead_time_days,
  lead_time_deviation_days,
  minimum_order_quantity,
  order_multiple,
  contract_quantity_limit,
  contract_quantity_used,
  reliability_score,
  ordering_cost,
  holding_cost_rate,
  preferred_rank,
  is_active,
  created_at,
  updated_at;

/* @name ListOffersOfSupplier */
select
  o.id,
  o.supplier_id,
  o.item_id,
  o.supplier_sku,
  o.lead_time_days,
  o.lead_time_deviation_days,
  o.minimum_order_quantity,
  o.order_multiple,
  o.contract_quantity_limit,
  o.contract_quantity_used,
  o.reliability_score,
  o.ordering_cost,
  o.holding_cost_rate,
  o.preferred_rank,
  o.is_active,
  o.created_at,
  o.updated_at,
  i.sku,
  i.name
from catalog.supplier_items as o
join catalog.items as i on i.id = o.item_id
where o.supplier_id = :supplierId!
  and o.item_id > coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000')
order by o.item_id
limit :limit!;

/* @name RankOffers */
select
  r.rank as "rank!",
  r.is_best as "is_best!",
  r.is_eligible as "is_eligible!",
  r.supplier_item_id as "supplier_item_id!",
  r.supplier_id as "supplier_id!",
  r.supplier_code as "supplier_code!",
  r.supplier_name as "supplier_name!",
  r.order_quantity as "order_quantity!",
  r.price as "price?",
  r.currency as "currency?",
  r.total_price as "total_price?",
  r.lead_time_days as "lead_time_days?",
  r.reliability_score as "reliability_score?",
  r.minimum_order_quantity as "minimum_order_quantity!",
  r.order_multiple as "order_multiple?",
  r.contract_quantity_left as "contract_quantity_left?",
  r.preferred_rank as "preferred_rank?",
  r.score as "score?",
  r.reason as "reason!"
from catalog.rank_offers(:itemId!, coalesce(:quantity::numeric, 1), coalesce(:onDate::date, current_date)) as r;

/* @name SetSupplierPrice */
select
  p.id as "id!",
  p.supplier_item_id as "supplier_item_id!",
  p.price as "price!",
  p.currency as "currency!",
  p.quantity_range as "quantity_range!",
  p.validity as "validity!",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from catalog.set_supplier_price(
  :supplierItemId!,
  :price!,
  :currency!,
  coalesce(:validFrom::date, current_date),
  :validUntil::date,
  coalesce(:quantityRange::numrange, '[0,)')
) as p;

/* @name GetSupplierPrice */
select
  p.id as "id!",
  p.supplier_item_id as "supplier_item_id!",
  p.price as "price!",
  p.currency as "currency!",
  p.quantity_range as "quantity_range!",
  p.validity as "validity!",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from catalog.supplier_items as o
cross join lateral catalog.supplier_price(o.id, :quantity!, coalesce(:onDate::date, current_date)) as p
where o.supplier_id = :supplierId!
  and o.item_id = :itemId!;

/* @name ListSupplierPrices */
select
  p.id,
  p.supplier_item_id,
  p.price,
  p.currency,
  p.quantity_range,
  p.validity,
  p.created_at,
  p.updated_at
from catalog.supplier_prices as p
where p.supplier_item_id = :supplierItemId!
order by lower(p.quantity_range), lower(p.validity) nulls first;

/* @name AddBomLine */
insert into catalog.bom_lines (
  parent_id,
  position,
  component_id,
  basis,
  quantity_per,
  unit,
  scrap_rate,
  effectivity
)
values (
  :parentId!,
  :position!,
  :componentId!,
  coalesce(:basis::catalog.bom_basis, 'quantity'),
  :quantityPer!,
  :unit!,
  coalesce(:scrapRate::numeric, 0),
  coalesce(:effectivity::daterange, '[,)')
)
returning
  id,
  parent_id,
  parent_low_level_code,
  position,
  component_id,
  component_low_level_code,
  basis,
  quantity_per,
  unit,
  scrap_rate,
  effectivity,
  created_at,
  updated_at;

/* @name UpdateBomLine */
update catalog.bom_lines
set
  position = coalesce(:position::integer, position),
  basis = coalesce(:basis::catalog.bom_basis, basis),
  quantity_per = coalesce(:quantityPer::numeric, quantity_per),
  unit = coalesce(:unit, unit),
  scrap_rate = coalesce(:scrapRate::numeric, scrap_rate),
  effectivity = coalesce(:effectivity::daterange, effectivity)
where id = :bomLineId!
returning
  id,
  parent_id,
  parent_low_level_code,
  position,
  component_id,
  component_low_level_code,
  basis,
  quantity_per,
  unit,
  scrap_rate,
  effectivity,
  created_at,
  updated_at;

/* @name RemoveBomLine */
delete from catalog.bom_lines
where id = :bomLineId!
returning
  id,
  parent_id,
  parent_low_level_code,
  position,
  component_id,
  component_low_level_code,
  basis,
  quantity_per,
  unit,
  scrap_rate,
  effectivity,
  created_at,
  updated_at;

/* @name ListBomLines */
select
  l.id,
  l.parent_id,
  l.parent_low_level_code,
  l.position,
  l.component_id,
  l.component_low_level_code,
  l.basis,
  l.quantity_per,
  l.unit,
  l.scrap_rate,
  l.effectivity,
  l.created_at,
  l.updated_at,
  c.sku as component_sku,
  c.name as component_name
from catalog.bom_lines as l
join catalog.items as c on c.id = l.component_id
where l.parent_id = :parentId!
order by l.position, l.id;

/* @name ListBomComponents */
select
  b.parent_id as "parent_id!",
  b.component_id as "component_id!",
  b.basis as "basis!",
  b.unit as "unit!",
  b.line_count as "line_count!",
  b.positions as "positions!",
  b.quantity_per as "quantity_per!",
  b.gross_quantity_per as "gross_quantity_per!"
from catalog.bom_components as b
where b.parent_id = :parentId!
order by b.positions;

/* @name ExplodeBom */
select
  e.level as "level!",
  e.path as "path!",
  e.bom_line_id as "bom_line_id!",
  e.parent_id as "parent_id!",
  e.component_id as "component_id!",
  e.sku as "sku!",
  e.name as "name!",
  e.quantity as "quantity!",
  e.unit as "unit!",
  e.scrap_rate as "scrap_rate!",
  e.is_leaf as "is_leaf!"
from catalog.explode_bom(:itemId!, coalesce(:quantity::numeric, 1), coalesce(:onDate::date, current_date)) as e;

/* @name WhereUsed */
select
  w.level as "level!",
  w.path as "path!",
  w.bom_line_id as "bom_line_id!",
  w.parent_id as "parent_id!",
  w.sku as "sku!",
  w.name as "name!",
  w.quantity_per as "quantity_per!",
  w.unit as "unit!"
from catalog.where_used(:itemId!, coalesce(:onDate::date, current_date)) as w;

/* @name RollUpCost */
select
  r.item_id as "item_id!",
  r.sku as "sku!",
  r.currency as "currency!",
  r.standard_cost as "standard_cost?",
  r.material_cost as "material_cost?",
  r.leaf_count as "leaf_count!",
  r.skus_without_cost as "skus_without_cost!"
from catalog.roll_up_cost(:itemId!, coalesce(:onDate::date, current_date)) as r;

/* @name CheckBomShares */
select
  s.parent_id as "parent_id!",
  s.sku as "sku!",
  s.line_count as "line_count!",
  s.share_sum as "share_sum!",
  s.difference as "difference!"
from catalog.check_bom_shares(coalesce(:onDate::date, current_date)) as s;

/* @name RecomputeLowLevelCodes */
select catalog.recompute_low_level_codes() as "changed!";

/* @name UpsertLane */
select
  l.id as "id!",
  l.item_id as "item_id!",
  l.from_location_id as "from_location_id!",
  l.to_location_id as "to_location_id!",
  l.lead_time_days as "lead_time_days!",
  l.lead_time_deviation_days as "lead_time_deviation_days?",
  l.minimum_quantity as "minimum_quantity!",
  l.order_multiple as "order_multiple?",
  l.priority as "priority!",
  l.is_active as "is_active!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from catalog.upsert_lane(
  :itemId!,
  :fromLocationId!,
  :toLocationId!,
  :leadTimeDays,
  :leadTimeDeviationDays,
  :minimumQuantity,
  :orderMultiple,
  :priority,
  :isActive
) as l;

/* @name ListLanesOfItem */
select
  l.id as "id!",
  l.item_id as "item_id!",
  l.from_location_id as "from_location_id!",
  l.to_location_id as "to_location_id!",
  l.lead_time_days as "lead_time_days!",
  l.lead_time_deviation_days as "lead_time_deviation_days?",
  l.minimum_quantity as "minimum_quantity!",
  l.order_multiple as "order_multiple?",
  l.priority as "priority!",
  l.is_active as "is_active!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from catalog.lanes as l
where l.item_id = :itemId!
order by l.to_location_id, l.priority, l.id;

/* @name ListLanesFrom */
select
  l.id as "id!",
  l.item_id as "item_id!",
  l.from_location_id as "from_location_id!",
  l.to_location_id as "to_location_id!",
  l.lead_time_days as "lead_time_days!",
  l.lead_time_deviation_days as "lead_time_deviation_days?",
  l.minimum_quantity as "minimum_quantity!",
  l.order_multiple as "order_multiple?",
  l.priority as "priority!",
  l.is_active as "is_active!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from catalog.lanes as l
where l.from_location_id = :locationId!
  and (l.item_id, l.to_location_id) > (
    coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
    coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by l.item_id, l.to_location_id
limit :limit!;

/* @name ListLanesTo */
select
  l.id as "id!",
  l.item_id as "item_id!",
  l.from_location_id as "from_location_id!",
  l.to_location_id as "to_location_id!",
  l.lead_time_days as "lead_time_days!",
  l.lead_time_deviation_days as "lead_time_deviation_days?",
  l.minimum_quantity as "minimum_quantity!",
  l.order_multiple as "order_multiple?",
  l.priority as "priority!",
  l.is_active as "is_active!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from catalog.lanes as l
where l.to_location_id = :locationId!
  and (l.item_id, l.from_location_id) > (
    coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
    coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by l.item_id, l.from_location_id
limit :limit!;

/* @name DeleteLane */
delete from catalog.lanes
where id = :laneId!;
