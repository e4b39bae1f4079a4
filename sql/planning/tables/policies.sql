create table planning.policies (
  id uuid not null default core.uuid_v7(),
  item_id uuid,
  category_id uuid,
  location_id uuid,
  is_planned boolean not null default true,
  supply_mode planning.supply_mode,
  safety_stock_rule planning.safety_stock_rule,
  service_level double precision,
  safety_stock numeric(18, 6),
  cover_days integer,
  review_period_days integer,
  lot_sizing planning.lot_sizing_rule,
  lot_quantity numeric(18, 6),
  supply_period_count integer,
  minimum_quantity numeric(18, 6),
  order_multiple numeric(18, 6),
  production_lead_time_days integer,
  maximum_supplier_share double precision,
  notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint policies_pkey primary key (id),
  constraint policies_item_id_category_id_location_id_key unique nulls not distinct (item_id, category_id, location_id),
  constraint policies_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint policies_category_id_fkey foreign key (category_id) references catalog.categories (id) on delete cascade,
  constraint policies_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete cascade,
  constraint policies_category_id_check check (num_nonnulls(item_id, category_id) <= 1),
  constraint policies_service_level_check check (service_level > 0 and service_level < 1),
  constraint policies_safety_stock_check check (safety_stock >= 0),
  constraint policies_safety_stock_rule_check check (
    case safety_stock_rule
      when 'fixed' then safety_stock is not null
      when 'days_of_cover' then cover_days is not null
      else true
    end
  ),
  constraint policies_cover_days_check check (cover_days between 0 and 1000),
  constraint policies_review_period_days_check check (review_period_days between 0 and 365),
  constraint policies_lot_sizing_check check (
    case lot_sizing
      when 'fixed_quantity' then lot_quantity is not null
      when 'period_of_supply' then supply_period_count is not null
      else true
    end
  ),
  constraint policies_lot_quantity_check check (lot_quantity > 0),
  constraint policies_supply_period_count_check check (supply_period_count between 1 and 366),
  constraint policies_minimum_quantity_check check (minimum_quantity >= 0),
  constraint policies_order_multiple_check check (order_multiple > 0),
  constraint policies_production_lead_time_days_check check (production_lead_time_days between 0 and 1000),
  constraint policies_maximum_supplier_share_check check (maximum_supplier_share > 0 and maximum_supplier_share <= 1)
);

create index policies_category_id_idx on planning.policies (category_id) where category_id is not null;
create index policies_location_id_idx on planning.policies (location_id) where location_id is not null;

comment on table planning.policies is
  'How items are planned. The most specific row holds as a whole: item and location, item, category and location, category, location, then the row for everything. What a row leaves null comes from the settings planning.*.';
comment on column planning.policies.id is 'Identifier.';
comment on column planning.policies.item_id is 'Item that it is for; null: every item, or those of the category.';
comment on column planning.policies.category_id is 'Category that it is for, that category itself and not those below it.';
comment on column planning.policies.location_id is 'Location that it is for; null: every location.';
comment on column planning.policies.is_planned is 'False: planning leaves it alone.';
comment on column planning.policies.supply_mode is 'How it is supplied; null: transferred where an active lane leads to the location, else produced where it has a bill of material, else purchased.';
comment on column planning.policies.safety_stock_rule is 'How safety stock is set; null: fixed where the level has a safety stock, else service_level where forecast errors are known, else none.';
comment on column planning.policies.service_level is 'Cycle service level: wanted probability of no stockout in a replenishment cycle; null: setting planning.service_level.';
comment on column planning.policies.safety_stock is 'Safety stock of the rule fixed, in stock units.';
comment on column planning.policies.cover_days is 'Days of mean demand of the rule days_of_cover.';
comment on column planning.policies.review_period_days is 'Days between looks at the stock, which safety stock must bridge too; null: setting planning.review_period_days.';
comment on column planning.policies.lot_sizing is 'Lot-sizing rule; null: setting planning.lot_sizing.';
comment on column planning.policies.lot_quantity is 'Quantity of the rule fixed_quantity, in stock units.';
comment on column planning.policies.supply_period_count is 'Buckets that a lot of the rule period_of_supply covers.';
comment on column planning.policies.minimum_quantity is 'Smallest lot of production or transfer; purchases take the supplier''s.';
comment on column planning.policies.order_multiple is 'Lots of production or transfer are whole multiples of it; purchases take the supplier''s.';
comment on column planning.policies.production_lead_time_days is 'Calendar days to make a lot; null: setting planning.production_lead_time_days.';
comment on column planning.policies.maximum_supplier_share is 'Greatest share of an order that goes to one supplier; null: one supplier may have it all.';
comment on column planning.policies.notes is 'Why it is planned like this.';
comment on column planning.policies.created_at is 'When the row was made.';
comment on column planning.policies.updated_at is 'When the row last changed.';

create trigger tg_policies__set_updated_at
before update on planning.policies
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on planning.policies to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on planning.policies to qm_app;
