--! Previous: sha1:bb06f1771f7fb472e61bbf0d4de3bf8321cc1441
--! Hash: sha1:efec1e1d8e0f1b789d743c1a9b6cdbe5c7dbccf3
--! Message: planning

-- Room planning, as sql/schema.sql lists it.

set role qm_owner;

--! Included planning/types/schema.sql
create schema planning;

comment on schema planning is
  'Supply planning: policies, runs over a pinned snapshot, time-phased requirements with pegs, recommendations and why, and the orders and receipts that follow from them.';

grant usage on schema planning to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded planning/types/schema.sql
--! Included planning/types/supply_mode.sql
create type planning.supply_mode as enum ('purchase', 'transfer', 'production');

comment on type planning.supply_mode is
  'How an item comes to a location: purchase from a supplier, transfer over a lane from another location, production from its bill of material.';
--! EndIncluded planning/types/supply_mode.sql
--! Included planning/types/bucket_size.sql
create type planning.bucket_size as enum ('day', 'week', 'month');

comment on type planning.bucket_size is 'Length of a planning bucket: day, week (from Monday) or calendar month.';
--! EndIncluded planning/types/bucket_size.sql
--! Included planning/types/lot_sizing_rule.sql
create type planning.lot_sizing_rule as enum (
  'lot_for_lot', 'fixed_quantity', 'period_of_supply', 'economic_order_quantity', 'silver_meal', 'wagner_whitin'
);

comment on type planning.lot_sizing_rule is
  'How net requirements become lots: lot_for_lot orders what each bucket needs; fixed_quantity whole multiples of one quantity; period_of_supply the need of several buckets; economic_order_quantity at least the quantity of Harris (1913); silver_meal extends the lot while the average cost of a bucket falls; wagner_whitin is the cheapest schedule of all.';
--! EndIncluded planning/types/lot_sizing_rule.sql
--! Included planning/types/safety_stock_rule.sql
create type planning.safety_stock_rule as enum ('service_level', 'days_of_cover', 'fixed', 'none');

comment on type planning.safety_stock_rule is
  'How safety stock is set: service_level from forecast error and lead time; days_of_cover from mean demand; fixed as given; none.';
--! EndIncluded planning/types/safety_stock_rule.sql
--! Included planning/types/binding_constraint.sql
create type planning.binding_constraint as enum (
  'net_requirement', 'minimum_quantity', 'order_multiple', 'whole_unit', 'fixed_quantity', 'economic_quantity', 'period_of_supply', 'average_cost',
  'contract_limit', 'supplier_share', 'no_supplier'
);

comment on type planning.binding_constraint is
  'What set a quantity: the need itself, a minimum, a multiple, whole units, the lot-sizing rule (fixed or economic quantity, periods of supply, average cost), what a contract has left, the greatest share of one supplier, or that nobody supplies it.';
--! EndIncluded planning/types/binding_constraint.sql
--! Included planning/types/explanation_topic.sql
create type planning.explanation_topic as enum (
  'recommendation', 'requirement', 'stock', 'scheduled_receipt', 'safety_stock', 'policy', 'lead_time', 'lot', 'split', 'price', 'offer',
  'approval', 'customer_order', 'forecast', 'peg', 'more'
);

comment on type planning.explanation_topic is
  'What a line of an explanation is about: the recommendation itself; the requirement (net need) behind it; stock, scheduled receipts, safety stock, policy and lead time that netting used; what set the lot and its parts; price; offers taken and rejected; approval; and what needs it: customers'' orders, forecast, pegs up to other orders, or that there are more of these.';
--! EndIncluded planning/types/explanation_topic.sql
--! Included planning/types/finding_kind.sql
create type planning.finding_kind as enum (
  'no_supplier', 'no_price', 'lead_time_assumed', 'no_unit_cost', 'no_forecast_error', 'forecast_ends_early', 'beyond_horizon'
);

comment on type planning.finding_kind is
  'What a run could not do as asked: no_supplier nobody offers it; no_price no price holds; lead_time_assumed from a setting; no_unit_cost its lot-sizing rule weighs costs and was replaced by lot_for_lot; no_forecast_error safety stock by service level is zero; forecast_ends_early before the horizon; beyond_horizon its lead time is longer than the horizon.';
--! EndIncluded planning/types/finding_kind.sql
--! Included planning/types/run_state.sql
create type planning.run_state as enum ('draft', 'current', 'superseded');

comment on type planning.run_state is
  'draft: a what-if whose recommendations wait; current: the plan in force; superseded: a newer run took its place.';
--! EndIncluded planning/types/run_state.sql
--! Included planning/types/recommendation_state.sql
create type planning.recommendation_state as enum (
  'draft', 'pending', 'approved', 'ordering', 'ordered', 'received', 'closed', 'rejected', 'expired', 'superseded'
);

comment on type planning.recommendation_state is 'State of a recommendation; core.transitions lists the legal moves of the machine recommendation.';
--! EndIncluded planning/types/recommendation_state.sql
--! Included planning/types/supply_order_state.sql
create type planning.supply_order_state as enum ('open', 'partially_received', 'received', 'closed', 'cancelled');

comment on type planning.supply_order_state is
  'State of a line of a supply order: open, partially received, received in full, closed short, or cancelled before anything came.';
--! EndIncluded planning/types/supply_order_state.sql
--! Included planning/tables/policies.sql
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
--! EndIncluded planning/tables/policies.sql
--! Included planning/tables/plans.sql
create table planning.plans (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  bucket_size planning.bucket_size not null default 'week',
  bucket_count integer not null default 26,
  consumption_backward integer not null default 1,
  consumption_forward integer not null default 1,
  action_window_days integer not null default 14,
  last_run_number integer not null default 0,
  current_run_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint plans_pkey primary key (id),
  constraint plans_code_key unique (code),
  constraint plans_code_check check (code = btrim(code) and code <> ''),
  constraint plans_name_check check (btrim(name) <> ''),
  constraint plans_bucket_count_check check (bucket_count between 1 and 366),
  constraint plans_consumption_backward_check check (consumption_backward between 0 and 366),
  constraint plans_consumption_forward_check check (consumption_forward between 0 and 366),
  constraint plans_action_window_days_check check (action_window_days between 0 and 1000)
);

comment on table planning.plans is
  'Plans: what is planned together and how time is cut. The row is the lock under which runs follow each other, and points to the run in force.';
comment on column planning.plans.id is 'Identifier.';
comment on column planning.plans.code is 'Unique code.';
comment on column planning.plans.name is 'Name to show.';
comment on column planning.plans.bucket_size is 'Length of a bucket.';
comment on column planning.plans.bucket_count is 'Number of buckets: the horizon. The first one begins on the day of the run and may be cut short.';
comment on column planning.plans.consumption_backward is 'Buckets before its own from which a customer''s order consumes forecast.';
comment on column planning.plans.consumption_forward is 'Buckets after its own from which a customer''s order consumes forecast.';
comment on column planning.plans.action_window_days is 'Planned orders that have to be placed within so many days become recommendations.';
comment on column planning.plans.last_run_number is 'Number of the last run.';
comment on column planning.plans.current_run_id is 'Run in force; null before the first one.';
comment on column planning.plans.created_at is 'When the row was made.';
comment on column planning.plans.updated_at is 'When the row last changed.';

create trigger tg_plans__set_updated_at
before update on planning.plans
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on planning.plans to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert (id, code, name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days) on planning.plans to qm_app;
grant update (name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days) on planning.plans to qm_app;
--! EndIncluded planning/tables/plans.sql
--! Included planning/tables/runs.sql
create table planning.runs (
  id uuid not null default core.uuid_v7(),
  plan_id uuid not null,
  number integer not null,
  state planning.run_state not null default 'draft',
  planned_on date not null,
  bucket_size planning.bucket_size not null,
  bucket_count integer not null,
  action_window_days integer not null,
  parameters jsonb not null,
  item_count integer not null default 0,
  planned_order_count integer not null default 0,
  peg_count integer not null default 0,
  recommendation_count integer not null default 0,
  snapshot_hash text,
  result_hash text,
  reason text,
  created_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint runs_pkey primary key (id),
  constraint runs_plan_id_number_key unique (plan_id, number),
  constraint runs_plan_id_id_key unique (plan_id, id),
  constraint runs_plan_id_fkey foreign key (plan_id) references planning.plans (id) on delete restrict,
  constraint runs_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint runs_number_check check (number >= 1)
);

-- The plan's pointer: of its own runs only.
alter table planning.plans
add constraint plans_id_current_run_id_fkey
foreign key (id, current_run_id) references planning.runs (plan_id, id) on delete restrict;

create index plans_id_current_run_id_idx on planning.plans (id, current_run_id);
create unique index runs_plan_id_current_key on planning.runs (plan_id) where state = 'current';
create index runs_created_by_idx on planning.runs (created_by) where created_by is not null;

comment on table planning.runs is
  'Planning runs: what was planned from which snapshot. What a run read is pinned in run_items, run_demands and run_edges, what it found in requirements, planned_orders and pegs.';
comment on column planning.runs.id is 'Identifier; the planning cycle of its recommendations.';
comment on column planning.runs.plan_id is 'Plan.';
comment on column planning.runs.number is 'Number within the plan, from 1.';
comment on column planning.runs.state is 'draft, current or superseded; one run of a plan is current.';
comment on column planning.runs.planned_on is 'Day that counted as today.';
comment on column planning.runs.bucket_size is 'Length of a bucket, as the plan had it.';
comment on column planning.runs.bucket_count is 'Number of buckets.';
comment on column planning.runs.action_window_days is 'Days within which planned orders became recommendations.';
comment on column planning.runs.parameters is 'Settings that the run used, by name.';
comment on column planning.runs.item_count is 'Items at locations that were planned.';
comment on column planning.runs.planned_order_count is 'Rows of planned_orders.';
comment on column planning.runs.peg_count is 'Rows of pegs.';
comment on column planning.runs.recommendation_count is 'Rows of recommendations.';
comment on column planning.runs.snapshot_hash is 'SHA-256 of what was pinned, by business keys: equal where two runs read the same.';
comment on column planning.runs.result_hash is 'SHA-256 of the recommendations, by business keys: equal where two runs recommend the same.';
comment on column planning.runs.reason is 'Why it was run.';
comment on column planning.runs.created_by is 'User of the session; null for the system.';
comment on column planning.runs.started_at is 'When it began; partitions of its details go by this.';
comment on column planning.runs.finished_at is 'When it ended.';

create constraint trigger tg_runs__check_state_history
after insert or update of state on planning.runs
deferrable initially deferred
for each row
execute function core.tg_check_state_history('planning_run');

grant select on planning.runs to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/runs.sql
--! Included planning/tables/run_buckets.sql
create table planning.run_buckets (
  run_id uuid not null,
  bucket integer not null,
  starts_on date not null,
  ends_on date not null,
  constraint run_buckets_pkey primary key (run_id, bucket),
  constraint run_buckets_run_id_fkey foreign key (run_id) references planning.runs (id) on delete cascade,
  constraint run_buckets_bucket_check check (bucket >= 1),
  constraint run_buckets_ends_on_check check (ends_on > starts_on)
);

comment on table planning.run_buckets is 'The buckets of a run. The first begins on the day of the run; the others are whole weeks or months.';
comment on column planning.run_buckets.run_id is 'Run.';
comment on column planning.run_buckets.bucket is 'Number, from 1.';
comment on column planning.run_buckets.starts_on is 'First day.';
comment on column planning.run_buckets.ends_on is 'Day after the last one.';

grant select on planning.run_buckets to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/run_buckets.sql
--! Included planning/tables/run_items.sql
create table planning.run_items (
  run_id uuid not null,
  node integer not null,
  item_id uuid not null,
  location_id uuid not null,
  level integer not null,
  supply_mode planning.supply_mode not null,
  on_hand double precision not null,
  reserved_elsewhere double precision not null,
  held_back double precision not null,
  stock_sequence bigint,
  policy_id uuid,
  series_id uuid,
  forecast_version_id uuid,
  forecast_until date,
  error_deviation double precision,
  error_period_days double precision,
  lead_time_days integer not null,
  lead_time_source text not null,
  lead_time_deviation_days double precision not null default 0,
  safety_stock_rule planning.safety_stock_rule not null,
  service_level double precision,
  review_period_days integer not null,
  fixed_safety_stock double precision,
  cover_days integer,
  safety_stock double precision not null default 0,
  daily_demand double precision not null default 0,
  lot_sizing planning.lot_sizing_rule not null,
  lot_quantity double precision,
  supply_period_count integer,
  minimum_quantity double precision not null default 0,
  order_multiple double precision,
  is_whole boolean not null,
  maximum_supplier_share double precision,
  supplier_item_id uuid,
  lane_id uuid,
  ordering_cost double precision,
  holding_cost_rate double precision,
  unit_cost double precision,
  reference_quantity double precision,
  forecast double precision[],
  orders double precision[],
  net_forecast double precision[],
  dependent double precision[],
  constraint run_items_pkey primary key (run_id, node),
  constraint run_items_run_id_item_id_location_id_key unique (run_id, item_id, location_id),
  constraint run_items_run_id_fkey foreign key (run_id) references planning.runs (id) on delete cascade,
  constraint run_items_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint run_items_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete cascade,
  constraint run_items_policy_id_fkey foreign key (policy_id) references planning.policies (id) on delete set null,
  constraint run_items_supplier_item_id_fkey foreign key (supplier_item_id) references catalog.supplier_items (id) on delete set null,
  constraint run_items_lane_id_fkey foreign key (lane_id) references catalog.lanes (id) on delete set null,
  constraint run_items_forecast_version_id_series_id_fkey
    foreign key (forecast_version_id, series_id) references forecast.series_forecasts (version_id, series_id) on delete restrict,
  constraint run_items_level_check check (level >= 0),
  constraint run_items_lead_time_days_check check (lead_time_days >= 0),
  constraint run_items_lead_time_source_check check (lead_time_source in ('offer', 'supplier', 'lane', 'policy', 'setting'))
);

create index run_items_item_id_idx on planning.run_items (item_id);
create index run_items_location_id_idx on planning.run_items (location_id);
create index run_items_policy_id_idx on planning.run_items (policy_id) where policy_id is not null;
create index run_items_supplier_item_id_idx on planning.run_items (supplier_item_id) where supplier_item_id is not null;
create index run_items_lane_id_idx on planning.run_items (lane_id) where lane_id is not null;
create index run_items_forecast_version_id_idx on planning.run_items (forecast_version_id, series_id) where forecast_version_id is not null;

comment on table planning.run_items is
  'Items at locations as a run saw them: stock, policy, forecast and terms of supply, pinned. Numbers are stock units and days.';
comment on column planning.run_items.run_id is 'Run.';
comment on column planning.run_items.node is 'Number of the item at the location within the run, from 1 by SKU and location code.';
comment on column planning.run_items.item_id is 'Item.';
comment on column planning.run_items.location_id is 'Location.';
comment on column planning.run_items.level is 'Planning level: 0 supplies customers only; deeper levels also supply those above, over lanes and bills of material.';
comment on column planning.run_items.supply_mode is 'How it is supplied.';
comment on column planning.run_items.on_hand is 'Stock that planning starts from: on hand less reserved_elsewhere and held_back.';
comment on column planning.run_items.reserved_elsewhere is 'Reserved stock beyond the open order lines of the level: promised to what planning does not see.';
comment on column planning.run_items.held_back is 'Stock in lots that are quarantined, rejected or expired.';
comment on column planning.run_items.stock_sequence is 'Last movement of the level that the stock includes (inventory.levels.last_sequence); null: never stocked.';
comment on column planning.run_items.policy_id is 'Policy that held; null: settings only, or deleted since. The policy may have changed; what counted is in this row.';
comment on column planning.run_items.series_id is 'Series of its forecast.';
comment on column planning.run_items.forecast_version_id is 'Forecast version that was read; null: no forecast.';
comment on column planning.run_items.forecast_until is 'Day after the last one that the forecast covers; demand after it is known from orders only.';
comment on column planning.run_items.error_deviation is 'Standard deviation of the forecast''s errors for one of its periods.';
comment on column planning.run_items.error_period_days is 'Days of one period of the forecast.';
comment on column planning.run_items.lead_time_days is 'Calendar days from order to receipt.';
comment on column planning.run_items.lead_time_source is 'Where the lead time comes from: offer, supplier, lane, policy, or setting where nobody knows it.';
comment on column planning.run_items.lead_time_deviation_days is 'Standard deviation of the lead time; 0 where nobody measured it.';
comment on column planning.run_items.safety_stock_rule is 'How safety stock was set.';
comment on column planning.run_items.service_level is 'Cycle service level of the rule service_level.';
comment on column planning.run_items.review_period_days is 'Review period that safety stock bridges.';
comment on column planning.run_items.fixed_safety_stock is 'Safety stock of the rule fixed: the policy''s, else the level''s.';
comment on column planning.run_items.cover_days is 'Days of the rule days_of_cover.';
comment on column planning.run_items.safety_stock is 'Safety stock that netting kept.';
comment on column planning.run_items.daily_demand is 'Mean gross requirement of a day over the horizon.';
comment on column planning.run_items.lot_sizing is 'Lot-sizing rule.';
comment on column planning.run_items.lot_quantity is 'Fixed or economic order quantity.';
comment on column planning.run_items.supply_period_count is 'Buckets of the rule period_of_supply.';
comment on column planning.run_items.minimum_quantity is 'Smallest lot.';
comment on column planning.run_items.order_multiple is 'Lots are whole multiples of it; null: any quantity.';
comment on column planning.run_items.is_whole is 'True where the unit has no parts, so that lots are whole.';
comment on column planning.run_items.maximum_supplier_share is 'Greatest share of an order that one supplier gets.';
comment on column planning.run_items.supplier_item_id is 'Offer whose terms sized the lots; null: none, or not purchased.';
comment on column planning.run_items.lane_id is 'Lane of a transfer.';
comment on column planning.run_items.ordering_cost is 'Cost of one order.';
comment on column planning.run_items.holding_cost_rate is 'Cost of holding stock for a year as a share of its value.';
comment on column planning.run_items.unit_cost is 'Cost of a unit that lot sizing used: the offer''s price, else the standard cost.';
comment on column planning.run_items.reference_quantity is 'Usual lot for which the suppliers were compared.';
comment on column planning.run_items.forecast is 'Forecast demand by bucket.';
comment on column planning.run_items.orders is 'Open customers'' orders by bucket.';
comment on column planning.run_items.net_forecast is 'Forecast that orders leave over, by bucket (forecast.consume).';
comment on column planning.run_items.dependent is 'Need of other items'' and locations'' orders by bucket: the sums of the pegs.';

grant select on planning.run_items to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/run_items.sql
--! Included planning/tables/run_demands.sql
create table planning.run_demands (
  run_id uuid not null,
  node integer not null,
  bucket integer not null,
  order_line_id uuid not null,
  quantity double precision not null,
  due_on date not null,
  constraint run_demands_pkey primary key (run_id, order_line_id),
  constraint run_demands_run_id_node_fkey foreign key (run_id, node) references planning.run_items (run_id, node) on delete cascade,
  constraint run_demands_order_line_id_fkey foreign key (order_line_id) references demand.order_lines (id) on delete cascade
);

create index run_demands_run_id_node_idx on planning.run_demands (run_id, node, bucket);
create index run_demands_order_line_id_idx on planning.run_demands (order_line_id);

comment on table planning.run_demands is 'Open lines of customers'' orders as a run saw them; what is overdue counts in the first bucket.';
comment on column planning.run_demands.run_id is 'Run.';
comment on column planning.run_demands.node is 'Item at the location that ships.';
comment on column planning.run_demands.bucket is 'Bucket of the due day; 1 where it is past.';
comment on column planning.run_demands.order_line_id is 'Order line.';
comment on column planning.run_demands.quantity is 'Open quantity.';
comment on column planning.run_demands.due_on is 'Day on which it is due.';

grant select on planning.run_demands to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/run_demands.sql
--! Included planning/tables/run_edges.sql
create table planning.run_edges (
  run_id uuid not null,
  edge integer not null,
  parent_node integer not null,
  node integer not null,
  bom_line_id uuid,
  lane_id uuid,
  quantity_per double precision not null,
  scrap_rate double precision not null default 0,
  effective_from date not null default '-infinity',
  effective_until date not null default 'infinity',
  started_at timestamptz not null,
  constraint run_edges_pkey primary key (run_id, edge, started_at),
  constraint run_edges_bom_line_id_check check ((bom_line_id is null) <> (lane_id is null)),
  constraint run_edges_quantity_per_check check (quantity_per > 0)
) partition by range (started_at);

create index run_edges_run_id_parent_node_idx on planning.run_edges (run_id, parent_node);
create index run_edges_run_id_node_idx on planning.run_edges (run_id, node);

create table planning.run_edges_default partition of planning.run_edges default;

comment on table planning.run_edges_default is 'Takes edges of months without a partition; should stay empty.';
comment on table planning.run_edges is
  'What supplies what, as a run saw it: lines of bills of material and lanes. Written by the run only.';
comment on column planning.run_edges.run_id is 'Run.';
comment on column planning.run_edges.edge is 'Number within the run.';
comment on column planning.run_edges.parent_node is 'Item at a location whose orders need something.';
comment on column planning.run_edges.node is 'Item at a location that they need: the component, or the same item where the lane begins.';
comment on column planning.run_edges.bom_line_id is 'Line of the bill of material.';
comment on column planning.run_edges.lane_id is 'Lane.';
comment on column planning.run_edges.quantity_per is 'Stock units needed for one stock unit of the parent, scrap included.';
comment on column planning.run_edges.scrap_rate is 'Part of the component that is lost, included in quantity_per.';
comment on column planning.run_edges.effective_from is 'First day of the line.';
comment on column planning.run_edges.effective_until is 'Day after the last one of the line.';
comment on column planning.run_edges.started_at is 'When the run began: the key of the partitions.';

grant select on planning.run_edges, planning.run_edges_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/run_edges.sql
--! Included planning/tables/requirements.sql
create table planning.requirements (
  run_id uuid not null,
  node integer not null,
  bucket integer not null,
  forecast double precision not null,
  orders double precision not null,
  net_forecast double precision not null,
  dependent double precision not null,
  gross double precision not null,
  scheduled_receipts double precision not null,
  net double precision not null,
  planned_receipts double precision not null,
  projected double precision not null,
  started_at timestamptz not null,
  constraint requirements_pkey primary key (run_id, node, bucket, started_at)
) partition by range (started_at);

create table planning.requirements_default partition of planning.requirements default;

comment on table planning.requirements_default is 'Takes requirements of months without a partition; should stay empty.';
comment on table planning.requirements is
  'Time-phased requirements of a run (Orlicky): one row an item at a location and bucket, in stock units, unrounded. projected = before + scheduled_receipts + planned_receipts - gross. Written by the run only.';
comment on column planning.requirements.run_id is 'Run.';
comment on column planning.requirements.node is 'Item at a location, as in planning.run_items.';
comment on column planning.requirements.bucket is 'Bucket.';
comment on column planning.requirements.forecast is 'Forecast demand of the bucket''s days.';
comment on column planning.requirements.orders is 'Open customers'' orders due in the bucket.';
comment on column planning.requirements.net_forecast is 'Forecast that the orders leave over.';
comment on column planning.requirements.dependent is 'Need of orders for other items and locations: the sum of its pegs.';
comment on column planning.requirements.gross is 'Gross requirement: net_forecast, orders and dependent.';
comment on column planning.requirements.scheduled_receipts is 'Open supply orders that arrive in the bucket; what is overdue counts in the first.';
comment on column planning.requirements.net is 'Net requirement: what is missing to keep the safety stock before planned receipts of the bucket.';
comment on column planning.requirements.planned_receipts is 'Planned orders that arrive in the bucket.';
comment on column planning.requirements.projected is 'Projected stock at the end of the bucket; below zero is a backlog.';
comment on column planning.requirements.started_at is 'When the run began: the key of the partitions.';

grant select on planning.requirements, planning.requirements_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/requirements.sql
--! Included planning/tables/planned_orders.sql
create table planning.planned_orders (
  run_id uuid not null,
  number integer not null,
  node integer not null,
  bucket integer not null,
  quantity double precision not null,
  need_quantity double precision not null,
  release_on date not null,
  receive_on date not null,
  need_on date not null,
  covers_until integer not null,
  binding_constraint planning.binding_constraint not null,
  supply_order_line_id uuid,
  started_at timestamptz not null,
  constraint planned_orders_pkey primary key (run_id, number, started_at),
  constraint planned_orders_quantity_check check (quantity > 0),
  constraint planned_orders_receive_on_check check (receive_on >= release_on or supply_order_line_id is not null)
) partition by range (started_at);

create index planned_orders_run_id_node_idx on planning.planned_orders (run_id, node, bucket);

create table planning.planned_orders_default partition of planning.planned_orders default;

comment on table planning.planned_orders_default is 'Takes planned orders of months without a partition; should stay empty.';
comment on table planning.planned_orders is
  'Orders of a run: those that it plans, and the open ones that it found (supply_order_line_id). A need that comes too early for the lead time is planned at the earliest day and shows its need_on before receive_on. Written by the run only.';
comment on column planning.planned_orders.run_id is 'Run.';
comment on column planning.planned_orders.number is 'Number within the run.';
comment on column planning.planned_orders.node is 'Item at the location that receives.';
comment on column planning.planned_orders.bucket is 'Bucket of the receipt.';
comment on column planning.planned_orders.quantity is 'Quantity, rounded once by minimum, multiple and whole units.';
comment on column planning.planned_orders.need_quantity is 'Net requirement behind it, before the lot-sizing rule and rounding.';
comment on column planning.planned_orders.release_on is 'Day on which it has to be placed; components and transfers are needed on this day.';
comment on column planning.planned_orders.receive_on is 'Day on which it arrives.';
comment on column planning.planned_orders.need_on is 'Day on which it is needed; before receive_on it is late.';
comment on column planning.planned_orders.covers_until is 'Last bucket whose need it covers.';
comment on column planning.planned_orders.binding_constraint is 'What set the quantity.';
comment on column planning.planned_orders.supply_order_line_id is 'Open order line that it is; null: planned by the run.';
comment on column planning.planned_orders.started_at is 'When the run began: the key of the partitions.';

grant select on planning.planned_orders, planning.planned_orders_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/planned_orders.sql
--! Included planning/tables/pegs.sql
create table planning.pegs (
  run_id uuid not null,
  node integer not null,
  bucket integer not null,
  parent_order integer not null,
  edge integer not null,
  quantity double precision not null,
  started_at timestamptz not null,
  constraint pegs_pkey primary key (run_id, node, bucket, parent_order, edge, started_at),
  constraint pegs_quantity_check check (quantity > 0)
) partition by range (started_at);

create table planning.pegs_default partition of planning.pegs default;

comment on table planning.pegs_default is 'Takes pegs of months without a partition; should stay empty.';
comment on table planning.pegs is
  'Pegs: which order of a run needs how much of which item in which bucket, over which line or lane. They sum to requirements.dependent. Written by the run only; half a million a run, so without foreign keys (ops.verify looks).';
comment on column planning.pegs.run_id is 'Run.';
comment on column planning.pegs.node is 'Item at the location that is needed.';
comment on column planning.pegs.bucket is 'Bucket in which it is needed.';
comment on column planning.pegs.parent_order is 'Planned order that needs it, its number in planning.planned_orders.';
comment on column planning.pegs.edge is 'Line or lane, its number in planning.run_edges.';
comment on column planning.pegs.quantity is 'Quantity needed, in stock units of the node.';
comment on column planning.pegs.started_at is 'When the run began: the key of the partitions.';

grant select on planning.pegs, planning.pegs_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/pegs.sql
--! Included planning/tables/run_findings.sql
create table planning.run_findings (
  run_id uuid not null,
  node integer not null,
  finding planning.finding_kind not null,
  detail text not null,
  constraint run_findings_pkey primary key (run_id, node, finding),
  constraint run_findings_run_id_node_fkey foreign key (run_id, node) references planning.run_items (run_id, node) on delete cascade
);

comment on table planning.run_findings is
  'What a run could not do as it should have, item by item: nothing that was missing was made up silently. Written by the run only.';
comment on column planning.run_findings.run_id is 'Run.';
comment on column planning.run_findings.node is 'Item at a location.';
comment on column planning.run_findings.finding is 'What was missing.';
comment on column planning.run_findings.detail is 'What was done instead, and the remedy.';

grant select on planning.run_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/run_findings.sql
--! Included planning/tables/considered_offers.sql
create table planning.considered_offers (
  run_id uuid not null,
  planned_order integer not null,
  rank integer not null,
  supplier_item_id uuid not null,
  order_quantity numeric(18, 6) not null,
  price numeric(18, 4),
  currency text,
  total_price numeric(18, 4),
  lead_time_days integer,
  reliability_score double precision,
  minimum_quantity numeric(18, 6) not null,
  order_multiple numeric(18, 6),
  contract_quantity_left numeric(18, 6),
  score numeric(6, 4),
  reason text not null,
  constraint considered_offers_pkey primary key (run_id, planned_order, rank),
  constraint considered_offers_run_id_fkey foreign key (run_id) references planning.runs (id) on delete cascade,
  constraint considered_offers_supplier_item_id_fkey foreign key (supplier_item_id) references catalog.supplier_items (id) on delete cascade
);

create index considered_offers_supplier_item_id_idx on planning.considered_offers (supplier_item_id);

comment on table planning.considered_offers is
  'Offers that a run compared for each purchase that it recommends, taken or not, with the reason (catalog.rank_offers).';
comment on column planning.considered_offers.run_id is 'Run.';
comment on column planning.considered_offers.planned_order is 'Planned order, its number in planning.planned_orders.';
comment on column planning.considered_offers.rank is 'Place in the ranking, 1 first.';
comment on column planning.considered_offers.supplier_item_id is 'Offer.';
comment on column planning.considered_offers.order_quantity is 'Quantity with this offer''s minimum and multiple.';
comment on column planning.considered_offers.price is 'Price of a unit at that quantity on the day of the order; null: none holds.';
comment on column planning.considered_offers.currency is 'ISO 4217 code of the price.';
comment on column planning.considered_offers.total_price is 'order_quantity × price.';
comment on column planning.considered_offers.lead_time_days is 'Lead time; null: unknown.';
comment on column planning.considered_offers.reliability_score is 'Reliability, 0 to 1; null: unknown.';
comment on column planning.considered_offers.minimum_quantity is 'Smallest order.';
comment on column planning.considered_offers.order_multiple is 'Orders are whole multiples of it; null: any quantity.';
comment on column planning.considered_offers.contract_quantity_left is 'What the contract had left; null: no ceiling.';
comment on column planning.considered_offers.score is 'Score, 0 to 1; null: not eligible.';
comment on column planning.considered_offers.reason is 'Why it stands where it does, or why it is not eligible.';

grant select on planning.considered_offers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/considered_offers.sql
--! Included planning/tables/recommendations.sql
create table planning.recommendations (
  id uuid not null default core.uuid_v7(),
  plan_id uuid not null,
  run_id uuid not null,
  node integer not null,
  planned_order integer not null,
  part integer not null,
  supply_mode planning.supply_mode not null,
  item_id uuid not null,
  location_id uuid not null,
  supplier_id uuid,
  supplier_item_id uuid,
  supplier_price_id uuid,
  from_location_id uuid,
  lane_id uuid,
  quantity numeric(18, 6) not null,
  unit text not null,
  unit_cost numeric(18, 4),
  total_cost numeric(18, 4) generated always as (round(quantity * unit_cost, 4)) stored,
  currency text,
  approval_quantity numeric(18, 6),
  approval_unit_cost numeric(18, 4),
  lead_time_days integer not null,
  order_by date not null,
  need_by date not null,
  expected_on date not null,
  days_late integer not null generated always as (greatest(expected_on - need_by, 0)) stored,
  risk_level core.risk_level not null,
  urgency_score numeric(5, 4) not null,
  binding_constraint planning.binding_constraint not null,
  reasoning text not null,
  state planning.recommendation_state not null default 'draft',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint recommendations_pkey primary key (id),
  constraint recommendations_run_id_planned_order_part_key unique (run_id, planned_order, part),
  constraint recommendations_plan_id_run_id_fkey foreign key (plan_id, run_id) references planning.runs (plan_id, id) on delete restrict,
  constraint recommendations_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint recommendations_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint recommendations_supplier_id_fkey foreign key (supplier_id) references catalog.suppliers (id) on delete restrict,
  constraint recommendations_supplier_item_id_fkey foreign key (supplier_item_id) references catalog.supplier_items (id) on delete restrict,
  constraint recommendations_supplier_price_id_fkey foreign key (supplier_price_id) references catalog.supplier_prices (id) on delete set null,
  constraint recommendations_from_location_id_fkey foreign key (from_location_id) references catalog.locations (id) on delete restrict,
  constraint recommendations_lane_id_fkey foreign key (lane_id) references catalog.lanes (id) on delete set null,
  constraint recommendations_part_check check (part >= 1),
  constraint recommendations_quantity_check check (quantity > 0),
  constraint recommendations_unit_cost_check check (unit_cost >= 0),
  constraint recommendations_currency_check check (currency ~ '^[A-Z]{3}$' and (currency is null) = (unit_cost is null)),
  constraint recommendations_supplier_item_id_check check (
    (supplier_id is null) = (supplier_item_id is null) and (supply_mode = 'purchase' or supplier_id is null)
  ),
  constraint recommendations_from_location_id_check check ((supply_mode = 'transfer') = (from_location_id is not null)),
  constraint recommendations_urgency_score_check check (urgency_score between 0 and 1),
  -- What nobody supplies, or nobody priced, can be seen but not ordered.
  constraint recommendations_state_check check (
    state not in ('approved', 'ordering', 'ordered', 'received')
    or supply_mode <> 'purchase'
    or (supplier_id is not null and unit_cost is not null)
  )
);

create index recommendations_plan_id_run_id_idx on planning.recommendations (plan_id, run_id);
create index recommendations_item_id_idx on planning.recommendations (item_id, location_id, created_at desc);
create index recommendations_location_id_idx on planning.recommendations (location_id);
create index recommendations_supplier_id_idx on planning.recommendations (supplier_id) where supplier_id is not null;
create index recommendations_supplier_item_id_idx on planning.recommendations (supplier_item_id) where supplier_item_id is not null;
create index recommendations_supplier_price_id_idx on planning.recommendations (supplier_price_id) where supplier_price_id is not null;
create index recommendations_from_location_id_idx on planning.recommendations (from_location_id) where from_location_id is not null;
create index recommendations_lane_id_idx on planning.recommendations (lane_id) where lane_id is not null;
create index recommendations_open_idx on planning.recommendations (plan_id, order_by, id) where state in ('pending', 'approved', 'ordering');

comment on table planning.recommendations is
  'What to order now, from whom, by when and why: the planned orders of a run that are due within the action window. Written by commands only.';
comment on column planning.recommendations.id is 'Identifier.';
comment on column planning.recommendations.plan_id is 'Plan.';
comment on column planning.recommendations.run_id is 'Run that recommends it.';
comment on column planning.recommendations.node is 'Item at the location within the run, as in planning.run_items.';
comment on column planning.recommendations.planned_order is 'Planned order of the run that it carries out.';
comment on column planning.recommendations.part is 'Number of the part where one planned order is split over suppliers, from 1.';
comment on column planning.recommendations.supply_mode is 'purchase, transfer or production.';
comment on column planning.recommendations.item_id is 'Item.';
comment on column planning.recommendations.location_id is 'Location that receives.';
comment on column planning.recommendations.supplier_id is 'Supplier of a purchase; null: nobody can supply it, see planning.considered_offers.';
comment on column planning.recommendations.supplier_item_id is 'Offer.';
comment on column planning.recommendations.supplier_price_id is 'Price row that unit_cost comes from; null where it was deleted since.';
comment on column planning.recommendations.from_location_id is 'Location that a transfer comes from.';
comment on column planning.recommendations.lane_id is 'Lane of a transfer; null where it was deleted since.';
comment on column planning.recommendations.quantity is 'Quantity in unit.';
comment on column planning.recommendations.unit is 'Stock unit of the item when it was recommended.';
comment on column planning.recommendations.unit_cost is 'Price of a unit from the supplier; null for transfers and production, and where no price is known.';
comment on column planning.recommendations.total_cost is 'quantity × unit_cost.';
comment on column planning.recommendations.currency is 'ISO 4217 code of the costs.';
comment on column planning.recommendations.approval_quantity is 'Quantity that the approvers were asked about; null: they were not asked.';
comment on column planning.recommendations.approval_unit_cost is 'Unit cost that the approvers were asked about.';
comment on column planning.recommendations.lead_time_days is 'Calendar days from order to receipt.';
comment on column planning.recommendations.order_by is 'Last day to order it; the day of the run where it is late already.';
comment on column planning.recommendations.need_by is 'Day on which it is needed.';
comment on column planning.recommendations.expected_on is 'Day on which it arrives when it is ordered on order_by.';
comment on column planning.recommendations.days_late is 'Days that it arrives after need_by; above zero: expedite.';
comment on column planning.recommendations.risk_level is 'Risk by reliability and number of suppliers: one supplier is medium from 0.9, two low from 0.8 and medium from 0.6, more low from 0.7 and medium from 0.5 on the average, else high; late ones at least medium.';
comment on column planning.recommendations.urgency_score is '0 to 1: for late ones 0.8 and more, growing with the days; for others less, the further away order_by is. Critical items 0.1 more.';
comment on column planning.recommendations.binding_constraint is 'What set the quantity.';
comment on column planning.recommendations.reasoning is 'Why, in one sentence; planning.explain tells the whole.';
comment on column planning.recommendations.state is 'State; core.transitions lists the legal moves.';
comment on column planning.recommendations.created_at is 'When it was made.';
comment on column planning.recommendations.updated_at is 'When the row last changed.';

create trigger tg_recommendations__set_updated_at
before update on planning.recommendations
for each row
execute function core.tg_set_updated_at();

create constraint trigger tg_recommendations__check_state_history
after insert or update of state on planning.recommendations
deferrable initially deferred
for each row
execute function core.tg_check_state_history('recommendation');

grant select on planning.recommendations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/recommendations.sql
--! Included planning/tables/supply_orders.sql
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
--! EndIncluded planning/tables/supply_orders.sql
--! Included planning/tables/supply_order_lines.sql
create table planning.supply_order_lines (
  id uuid not null default core.uuid_v7(),
  order_id uuid not null,
  line_number integer not null,
  recommendation_id uuid not null,
  item_id uuid not null,
  location_id uuid not null,
  supplier_item_id uuid,
  quantity numeric(18, 6) not null,
  unit_cost numeric(18, 4),
  total_cost numeric(18, 4) generated always as (round(quantity * unit_cost, 4)) stored,
  received_quantity numeric(18, 6) not null default 0,
  receipt_tolerance numeric(6, 4) not null default 0,
  open_quantity numeric(18, 6) not null generated always as (
    case when state in ('open', 'partially_received') then greatest(quantity - received_quantity, 0) else 0 end
  ) stored,
  due_on date not null,
  state planning.supply_order_state not null default 'open',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint supply_order_lines_pkey primary key (id),
  constraint supply_order_lines_order_id_line_number_key unique (order_id, line_number),
  -- A recommendation is ordered once, whoever asks and however many.
  constraint supply_order_lines_recommendation_id_key unique (recommendation_id),
  constraint supply_order_lines_order_id_fkey foreign key (order_id) references planning.supply_orders (id) on delete restrict,
  constraint supply_order_lines_recommendation_id_fkey foreign key (recommendation_id) references planning.recommendations (id) on delete restrict,
  constraint supply_order_lines_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint supply_order_lines_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint supply_order_lines_supplier_item_id_fkey foreign key (supplier_item_id) references catalog.supplier_items (id) on delete restrict,
  constraint supply_order_lines_line_number_check check (line_number >= 1),
  constraint supply_order_lines_quantity_check check (quantity > 0),
  constraint supply_order_lines_unit_cost_check check (unit_cost >= 0),
  constraint supply_order_lines_receipt_tolerance_check check (receipt_tolerance between 0 and 1),
  constraint supply_order_lines_received_quantity_check check (
    received_quantity >= 0 and received_quantity <= quantity * (1 + receipt_tolerance)
  ),
  constraint supply_order_lines_state_check check (
    case state
      when 'open' then received_quantity = 0
      when 'partially_received' then received_quantity > 0 and received_quantity < quantity
      when 'received' then received_quantity >= quantity
      when 'cancelled' then received_quantity = 0
      else received_quantity < quantity
    end
  )
);

create index supply_order_lines_item_id_idx on planning.supply_order_lines (item_id, location_id, due_on) where state in ('open', 'partially_received');
create index supply_order_lines_due_on_idx on planning.supply_order_lines (due_on, id) where state in ('open', 'partially_received');
create index supply_order_lines_item_id_fkey_idx on planning.supply_order_lines (item_id);
create index supply_order_lines_location_id_idx on planning.supply_order_lines (location_id);
create index supply_order_lines_supplier_item_id_idx on planning.supply_order_lines (supplier_item_id) where supplier_item_id is not null;

comment on table planning.supply_order_lines is
  'Lines of supply orders: what is ordered, received and still open, and when it is due. Open quantities are the scheduled receipts of planning and sum to inventory.levels.on_order. Written by commands only.';
comment on column planning.supply_order_lines.id is 'Identifier.';
comment on column planning.supply_order_lines.order_id is 'Order.';
comment on column planning.supply_order_lines.line_number is 'Number of the line, from 1.';
comment on column planning.supply_order_lines.recommendation_id is 'Recommendation that it carries out.';
comment on column planning.supply_order_lines.item_id is 'Item.';
comment on column planning.supply_order_lines.location_id is 'Location that receives, that of the order.';
comment on column planning.supply_order_lines.supplier_item_id is 'Offer of a purchase; its contract''s use counts the line.';
comment on column planning.supply_order_lines.quantity is 'Quantity ordered, in the item''s stock unit.';
comment on column planning.supply_order_lines.unit_cost is 'Price of a unit in the order''s currency; null for transfers and production.';
comment on column planning.supply_order_lines.total_cost is 'quantity × unit_cost.';
comment on column planning.supply_order_lines.received_quantity is 'Quantity received so far: the sum of planning.receipts.';
comment on column planning.supply_order_lines.receipt_tolerance is 'Share of the quantity that may be received beyond it.';
comment on column planning.supply_order_lines.open_quantity is 'Quantity still to come; zero when received, closed or cancelled.';
comment on column planning.supply_order_lines.due_on is 'Day on which it is expected.';
comment on column planning.supply_order_lines.state is 'State; core.transitions lists the legal moves of the machine supply_order_line.';
comment on column planning.supply_order_lines.created_at is 'When the row was made.';
comment on column planning.supply_order_lines.updated_at is 'When the row last changed.';

create trigger tg_supply_order_lines__set_updated_at
before update on planning.supply_order_lines
for each row
execute function core.tg_set_updated_at();

create constraint trigger tg_supply_order_lines__check_state_history
after insert or update of state on planning.supply_order_lines
deferrable initially deferred
for each row
execute function core.tg_check_state_history('supply_order_line');

grant select on planning.supply_order_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/supply_order_lines.sql
--! Included planning/tables/receipts.sql
create table planning.receipts (
  id uuid not null default core.uuid_v7(),
  order_line_id uuid not null,
  quantity numeric(18, 6) not null,
  lot_id uuid,
  item_id uuid not null,
  movement_id uuid,
  transfer_id uuid,
  reference text,
  received_by uuid,
  received_at timestamptz not null default clock_timestamp(),
  constraint receipts_pkey primary key (id),
  constraint receipts_order_line_id_fkey foreign key (order_line_id) references planning.supply_order_lines (id) on delete restrict,
  constraint receipts_item_id_lot_id_fkey foreign key (item_id, lot_id) references inventory.lots (item_id, id) on delete restrict,
  constraint receipts_transfer_id_fkey foreign key (transfer_id) references inventory.transfers (id) on delete restrict,
  constraint receipts_received_by_fkey foreign key (received_by) references identity.users (id) on delete restrict,
  constraint receipts_quantity_check check (quantity > 0),
  constraint receipts_transfer_id_check check ((movement_id is null) <> (transfer_id is null))
);

create index receipts_order_line_id_idx on planning.receipts (order_line_id, received_at, id);
create index receipts_item_id_lot_id_idx on planning.receipts (item_id, lot_id) where lot_id is not null;
create index receipts_transfer_id_idx on planning.receipts (transfer_id) where transfer_id is not null;
create index receipts_received_by_idx on planning.receipts (received_by) where received_by is not null;
create index receipts_received_at_idx on planning.receipts (received_at desc, id);

comment on table planning.receipts is
  'Goods received against lines of supply orders, each with the movement or transfer of stock that it made. Append-only; written by planning.receive_order_line.';
comment on column planning.receipts.id is 'Identifier.';
comment on column planning.receipts.order_line_id is 'Line that it is for.';
comment on column planning.receipts.quantity is 'Quantity received, in the item''s stock unit.';
comment on column planning.receipts.lot_id is 'Lot that came, where lots are told apart.';
comment on column planning.receipts.item_id is 'Item, that of the line.';
comment on column planning.receipts.movement_id is 'Movement of inventory.movements that it made.';
comment on column planning.receipts.transfer_id is 'Transfer of inventory.transfers that it made, for transfers.';
comment on column planning.receipts.reference is 'Delivery note.';
comment on column planning.receipts.received_by is 'User of the session; null for the system.';
comment on column planning.receipts.received_at is 'When it was received.';

create trigger tg_receipts__refuse_change
before update or delete on planning.receipts
for each row
execute function core.tg_refuse_change('Correct stock with inventory.adjust_stock, and say why.');

create trigger tg_receipts__refuse_truncate
before truncate on planning.receipts
for each statement
execute function core.tg_refuse_change('Correct stock with inventory.adjust_stock, and say why.');

grant select on planning.receipts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/tables/receipts.sql
--! Included planning/functions/safety_stock.sql
create or replace function planning.safety_stock(
  p_service_level double precision,
  p_demand_deviation double precision,
  p_lead_time_days double precision,
  p_daily_demand double precision default 0,
  p_lead_time_deviation_days double precision default 0,
  p_period_days double precision default 1,
  p_review_period_days double precision default 0
)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  -- greatest() would take an unknown for a zero.
  select case when s.quantity < 0 then 0 else s.quantity end
  from (
    select
      core.normal_quantile(p_service_level)
      * sqrt(
        (p_lead_time_days + p_review_period_days) / p_period_days * p_demand_deviation ^ 2
        + (p_daily_demand * p_lead_time_deviation_days) ^ 2
      ) as quantity
  ) as s
$$;

comment on function planning.safety_stock(
  double precision, double precision, double precision, double precision, double precision, double precision, double precision
) is
  'Safety stock for a cycle service level: z·σ_L with σ_L = √(L·σ² + d²·σ_LT²) and z = Φ⁻¹(service level) (Silver, Pyke and Thomas 2017, ch. 6), never below zero. σ: standard deviation of the forecast''s error (better than demand''s own) in a period of p_period_days; L: lead time and review period in such periods; d: mean demand of a day; σ_LT: deviation of the lead time in days. Null where one of them is unknown. Error: QM010 service level outside (0, 1).';

revoke execute on function planning.safety_stock(
  double precision, double precision, double precision, double precision, double precision, double precision, double precision
) from public;
grant execute on function planning.safety_stock(
  double precision, double precision, double precision, double precision, double precision, double precision, double precision
) to qm_app, qm_readonly;
--! EndIncluded planning/functions/safety_stock.sql
--! Included planning/functions/reorder_point.sql
create or replace function planning.reorder_point(
  p_daily_demand double precision,
  p_lead_time_days double precision,
  p_safety_stock double precision
)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select p_daily_demand * p_lead_time_days + p_safety_stock
$$;

comment on function planning.reorder_point(double precision, double precision, double precision) is
  'Reorder point d·L + safety stock, in stock units: order when on hand + on order − backorders falls to it. d: mean demand of a day; L: lead time in days.';

revoke execute on function planning.reorder_point(double precision, double precision, double precision) from public;
grant execute on function planning.reorder_point(double precision, double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded planning/functions/reorder_point.sql
--! Included planning/functions/economic_order_quantity.sql
create or replace function planning.economic_order_quantity(
  p_annual_demand double precision,
  p_ordering_cost double precision,
  p_unit_cost double precision,
  p_holding_cost_rate double precision
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_annual_demand < 0 or p_ordering_cost < 0 or not (p_unit_cost * p_holding_cost_rate > 0) then
    raise exception using
      errcode = 'QM902',
      message = 'there is no economic order quantity for these costs',
      detail = format(
        'annual demand %s, ordering cost %s, unit cost %s, holding cost rate %s',
        p_annual_demand, p_ordering_cost, p_unit_cost, p_holding_cost_rate
      ),
      hint = 'Give annual demand and ordering cost of zero or more, and a unit cost and holding cost rate above zero.';
  end if;

  return sqrt(2 * p_annual_demand * p_ordering_cost / (p_unit_cost * p_holding_cost_rate));
end
$$;

comment on function planning.economic_order_quantity(double precision, double precision, double precision, double precision) is
  'Economic order quantity √(2DS/(ic)) of Harris (1913), unrounded: D is the demand of a year, not of a planning cycle; S the cost of an order; i the holding cost rate a year; c the unit cost. Null where one is unknown. Error: QM902 costs without an optimum.';

revoke execute on function planning.economic_order_quantity(double precision, double precision, double precision, double precision) from public;
grant execute on function planning.economic_order_quantity(double precision, double precision, double precision, double precision)
to qm_app, qm_readonly;
--! EndIncluded planning/functions/economic_order_quantity.sql
--! Included planning/functions/economic_order_with_breaks.sql
create or replace function planning.economic_order_with_breaks(
  p_annual_demand double precision,
  p_ordering_cost double precision,
  p_holding_cost_rate double precision,
  p_from_quantities double precision[],
  p_unit_costs double precision[]
)
returns table (
  from_quantity double precision,
  unit_cost double precision,
  economic_quantity double precision,
  quantity double precision,
  annual_cost double precision,
  is_best boolean
)
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  with tiers as (
    select
      t.from_quantity,
      t.unit_cost,
      planning.economic_order_quantity(p_annual_demand, p_ordering_cost, t.unit_cost, p_holding_cost_rate) as economic_quantity,
      lead(t.from_quantity) over (order by t.from_quantity) as until_quantity
    from unnest(p_from_quantities, p_unit_costs) as t (from_quantity, unit_cost)
  ),
  clamped as (
    -- Beyond the end of a tier the next one holds, so a larger optimum is not this tier's.
    select t.*, greatest(t.economic_quantity, t.from_quantity) as quantity
    from tiers t
    where t.until_quantity is null
      or t.economic_quantity < t.until_quantity
  ),
  costed as (
    select
      c.*,
      p_annual_demand * c.unit_cost
        + p_annual_demand * p_ordering_cost / nullif(c.quantity, 0)
        + p_holding_cost_rate * c.unit_cost * c.quantity / 2 as annual_cost
    from clamped c
  )
  select
    c.from_quantity,
    c.unit_cost,
    c.economic_quantity,
    c.quantity,
    c.annual_cost,
    row_number() over (order by c.annual_cost, c.quantity) = 1
  from costed c
  order by c.from_quantity
$$;

comment on function planning.economic_order_with_breaks(
  double precision, double precision, double precision, double precision[], double precision[]
) is
  'Economic order quantity with price breaks for all units: each tier''s own quantity, raised to where the tier begins, and the cost of a year D·c + D·S/Q + i·c·Q/2; is_best is the cheapest. A tier whose optimum lies beyond its end is left out, for a better tier holds there. p_from_quantities: where each price begins. Error: QM902.';

revoke execute on function planning.economic_order_with_breaks(
  double precision, double precision, double precision, double precision[], double precision[]
) from public;
grant execute on function planning.economic_order_with_breaks(
  double precision, double precision, double precision, double precision[], double precision[]
) to qm_app, qm_readonly;
--! EndIncluded planning/functions/economic_order_with_breaks.sql
--! Included planning/functions/cheapest_lots.sql
create or replace function planning.cheapest_lots(
  p_gross double precision[],
  p_scheduled_receipts double precision[],
  p_on_hand double precision,
  p_safety_stock double precision,
  p_first_bucket integer,
  p_ordering_cost double precision,
  p_holding_cost double precision
)
returns integer[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := cardinality(p_gross);
  v_balance double precision := p_on_hand;
  v_need double precision[] := array_fill(0::double precision, array[v_count]);
  v_cost double precision[] := array_fill('infinity'::double precision, array[v_count + 1]);
  v_start integer[] := array_fill(0, array[v_count]);
  v_ends integer[] := array_fill(0, array[v_count]);
  v_total double precision;
  v_quantity double precision;
  j integer;
begin
  for t in 1..v_count loop
    v_balance := v_balance + p_scheduled_receipts[t] - p_gross[t];
    if t >= p_first_bucket and v_balance < p_safety_stock then
      v_need[t] := p_safety_stock - v_balance;
      v_balance := p_safety_stock;
    end if;
  end loop;

  -- v_cost[t + 1]: the least cost of covering buckets 1 to t.
  v_cost[1] := 0;
  for i in 1..v_count loop
    v_total := v_cost[i];
    v_quantity := 0;
    for k in i..v_count loop
      if v_need[k] > 0 and v_quantity = 0 then
        v_total := v_total + p_ordering_cost;
      end if;
      v_quantity := v_quantity + v_need[k];
      v_total := v_total + v_need[k] * (k - i) * p_holding_cost;
      if v_total < v_cost[k + 1] then
        v_cost[k + 1] := v_total;
        v_start[k] := i;
      end if;
    end loop;
  end loop;

  j := v_count;
  while j >= 1 loop
    for t in v_start[j]..j loop
      v_ends[t] := j;
    end loop;
    j := v_start[j] - 1;
  end loop;

  return v_ends;
end
$$;

comment on function planning.cheapest_lots(
  double precision[], double precision[], double precision, double precision, integer, double precision, double precision
) is
  'Dynamic programme of Wagner and Whitin (1958) over the net requirements: for each bucket the last bucket of the lot that covers it in the cheapest schedule.';

revoke execute on function planning.cheapest_lots(
  double precision[], double precision[], double precision, double precision, integer, double precision, double precision
) from public;
grant execute on function planning.cheapest_lots(
  double precision[], double precision[], double precision, double precision, integer, double precision, double precision
) to qm_app, qm_readonly;
--! EndIncluded planning/functions/cheapest_lots.sql
--! Included planning/functions/net_requirements.sql
create or replace function planning.net_requirements(
  p_gross double precision[],
  p_scheduled_receipts double precision[] default null,
  p_on_hand double precision default 0,
  p_safety_stock double precision default 0,
  p_first_bucket integer default 1,
  p_lot_sizing planning.lot_sizing_rule default 'lot_for_lot',
  p_minimum_quantity double precision default 0,
  p_order_multiple double precision default null,
  p_lot_quantity double precision default null,
  p_supply_period_count integer default null,
  p_ordering_cost double precision default null,
  p_holding_cost double precision default null,
  p_is_whole boolean default false
)
returns table (
  bucket integer,
  gross double precision,
  scheduled_receipts double precision,
  net double precision,
  planned_receipts double precision,
  projected double precision,
  need_bucket integer,
  covers_until integer,
  binding_constraint planning.binding_constraint
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_gross), 0);
  v_scheduled double precision[] := coalesce(p_scheduled_receipts, array_fill(0::double precision, array[v_count]));
  v_multiple double precision := coalesce(p_order_multiple, case when p_is_whole then 1 end);
  v_minimum double precision := coalesce(p_minimum_quantity, 0);
  -- What floating point leaves over is no requirement.
  c_tolerance constant double precision := 1e-9;
  v_projected double precision := p_on_hand;
  v_available double precision;
  v_need double precision;
  v_lot double precision;
  v_rounded double precision;
  v_constraint planning.binding_constraint;
  v_short_since integer;
  v_last integer;
  v_ahead double precision;
  v_wanted double precision;
  v_holding double precision;
  v_average double precision;
  v_lowest double precision;
  v_ends integer[];
  v_net double precision[] := array_fill(0::double precision, array[v_count]);
  v_planned double precision[] := array_fill(0::double precision, array[v_count]);
  v_balance double precision[] := array_fill(0::double precision, array[v_count]);
  v_needs integer[] := array_fill(null::integer, array[v_count]);
  v_covers integer[] := array_fill(null::integer, array[v_count]);
  v_constraints planning.binding_constraint[] := array_fill(null::planning.binding_constraint, array[v_count]);
begin
  if p_lot_sizing in ('fixed_quantity', 'economic_order_quantity') and not coalesce(p_lot_quantity > 0, false)
    or p_lot_sizing = 'period_of_supply' and not coalesce(p_supply_period_count >= 1, false)
    or p_lot_sizing in ('silver_meal', 'wagner_whitin') and not coalesce(p_ordering_cost >= 0 and p_holding_cost >= 0, false)
    or v_multiple <= 0 or v_minimum < 0
    or cardinality(v_scheduled) <> v_count
    or p_on_hand is null or p_safety_stock is null or p_first_bucket is null or p_lot_sizing is null
  then
    raise exception using
      errcode = 'QM903',
      message = 'the lot-sizing rule lacks what it needs',
      detail = format(
        'rule %s, lot quantity %s, periods %s, ordering cost %s, holding cost %s, minimum %s, multiple %s, %s gross and %s scheduled buckets, on hand %s, safety stock %s, first bucket %s',
        p_lot_sizing, p_lot_quantity, p_supply_period_count, p_ordering_cost, p_holding_cost, p_minimum_quantity, p_order_multiple,
        v_count, cardinality(v_scheduled), p_on_hand, p_safety_stock, p_first_bucket
      ),
      hint = 'Give a lot quantity above zero for fixed and economic quantities, a number of periods for period_of_supply, both costs for silver_meal and wagner_whitin, and as many scheduled receipts as gross requirements.';
  end if;

  if p_lot_sizing = 'wagner_whitin' then
    v_ends := planning.cheapest_lots(p_gross, v_scheduled, p_on_hand, p_safety_stock, p_first_bucket, p_ordering_cost, p_holding_cost);
  end if;

  for t in 1..v_count loop
    v_available := v_projected + v_scheduled[t] - p_gross[t];
    v_need := p_safety_stock - v_available;

    if v_need <= c_tolerance then
      v_short_since := null;
      v_projected := v_available;
      v_balance[t] := v_projected;
      continue;
    end if;

    v_net[t] := v_need;
    v_short_since := coalesce(v_short_since, t);

    if t < p_first_bucket then
      -- Nothing ordered now arrives so early: the backlog is carried, never dropped.
      v_projected := v_available;
      v_balance[t] := v_projected;
      continue;
    end if;

    v_lot := v_need;
    v_constraint := 'net_requirement';

    case p_lot_sizing
      when 'lot_for_lot' then
        null;
      when 'fixed_quantity' then
        v_lot := ceil(v_need / p_lot_quantity - c_tolerance) * p_lot_quantity;
        v_constraint := 'fixed_quantity';
      when 'economic_order_quantity' then
        if p_lot_quantity > v_need then
          v_lot := p_lot_quantity;
          v_constraint := 'economic_quantity';
        end if;
      when 'silver_meal' then
        v_ahead := v_available;
        v_holding := 0;
        v_lowest := p_ordering_cost;
        for j in t + 1..v_count loop
          v_ahead := v_ahead + v_scheduled[j] - p_gross[j];
          v_wanted := greatest(v_lot, p_safety_stock - v_ahead);
          v_holding := v_holding + (v_wanted - v_lot) * (j - t) * p_holding_cost;
          v_average := (p_ordering_cost + v_holding) / (j - t + 1);
          exit when v_average > v_lowest;
          if v_wanted > v_lot then
            v_constraint := 'average_cost';
          end if;
          v_lowest := v_average;
          v_lot := v_wanted;
        end loop;
      else
        -- Period of supply, or the cycle of the cheapest schedule that this bucket is in.
        v_last := least(v_count, case when p_lot_sizing = 'period_of_supply' then t + p_supply_period_count - 1 else v_ends[t] end);
        v_ahead := v_available;
        for j in t + 1..v_last loop
          v_ahead := v_ahead + v_scheduled[j] - p_gross[j];
          if p_safety_stock - v_ahead > v_lot then
            v_lot := p_safety_stock - v_ahead;
            v_constraint := case when p_lot_sizing = 'period_of_supply' then 'period_of_supply'::planning.binding_constraint else 'average_cost' end;
          end if;
        end loop;
    end case;

    if v_minimum > v_lot then
      v_lot := v_minimum;
      v_constraint := 'minimum_quantity';
    end if;

    if v_multiple is not null then
      v_rounded := ceil(v_lot / v_multiple - c_tolerance) * v_multiple;
      if v_rounded > v_lot + c_tolerance and v_constraint = 'net_requirement' then
        v_constraint := case when p_order_multiple is null then 'whole_unit'::planning.binding_constraint else 'order_multiple' end;
      end if;
      v_lot := v_rounded;
    end if;

    v_planned[t] := v_lot;
    v_needs[t] := v_short_since;
    v_constraints[t] := v_constraint;
    v_short_since := null;
    v_projected := v_available + v_lot;
    v_balance[t] := v_projected;
  end loop;

  -- A lot covers the buckets up to the next one.
  v_last := v_count;
  for t in reverse v_count..1 loop
    if v_needs[t] is not null then
      v_covers[t] := v_last;
      v_last := t - 1;
    end if;
  end loop;

  return query
  select r.*
  from rows from (
    generate_series(1, v_count), unnest(p_gross), unnest(v_scheduled), unnest(v_net), unnest(v_planned), unnest(v_balance),
    unnest(v_needs), unnest(v_covers), unnest(v_constraints)
  ) as r;
end
$$;

comment on function planning.net_requirements(
  double precision[], double precision[], double precision, double precision, integer, planning.lot_sizing_rule,
  double precision, double precision, double precision, integer, double precision, double precision, boolean
) is
  'Netting of one item over the buckets of an array (Orlicky): net = max(0, gross + safety stock − projected before − scheduled), then the lot-sizing rule, the minimum, and the multiple, rounded up once: max(⌈minimum/m⌉m, ⌈lot/m⌉m). Nothing ordered arrives before p_first_bucket: what is missing until then is carried as a negative balance, covered there, and need_bucket tells since when it was missing. p_lot_quantity: for fixed_quantity and economic_order_quantity; p_supply_period_count: for period_of_supply; p_ordering_cost and p_holding_cost (of a unit over a bucket): for silver_meal (Silver and Meal 1973: extend the lot while the average cost of a bucket does not rise) and wagner_whitin (Wagner and Whitin 1958). Pure: equal input, equal result. Error: QM903.';

revoke execute on function planning.net_requirements(
  double precision[], double precision[], double precision, double precision, integer, planning.lot_sizing_rule,
  double precision, double precision, double precision, integer, double precision, double precision, boolean
) from public;
grant execute on function planning.net_requirements(
  double precision[], double precision[], double precision, double precision, integer, planning.lot_sizing_rule,
  double precision, double precision, double precision, integer, double precision, double precision, boolean
) to qm_app, qm_readonly;
--! EndIncluded planning/functions/net_requirements.sql
--! Included planning/functions/policy_for.sql
create or replace function planning.policy_for(p_item_id uuid, p_location_id uuid)
returns setof planning.policies
language sql
stable
rows 1
as $$
  select (f.policy).*
  from (
    select 1 as rank, p as policy
    from planning.policies p
    where p.item_id = p_item_id and p.category_id is null and p.location_id = p_location_id
    union all
    select 2, p
    from planning.policies p
    where p.item_id = p_item_id and p.category_id is null and p.location_id is null
    union all
    select 3, p
    from planning.policies p
    where p.item_id is null
      -- Looked up, not joined: a run switches nested loops off.
      and p.category_id = (select i.category_id from catalog.items i where i.id = p_item_id)
      and p.location_id = p_location_id
    union all
    select 4, p
    from planning.policies p
    where p.item_id is null
      -- Looked up, not joined: a run switches nested loops off.
      and p.category_id = (select i.category_id from catalog.items i where i.id = p_item_id)
      and p.location_id is null
    union all
    select 5, p
    from planning.policies p
    where p.item_id is null and p.category_id is null and p.location_id = p_location_id
    union all
    select 6, p
    from planning.policies p
    where p.item_id is null and p.category_id is null and p.location_id is null
  ) as f
  order by f.rank
  limit 1
$$;

comment on function planning.policy_for(uuid, uuid) is
  'The policy that holds for an item at a location, the most specific one; no row where settings alone hold. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function planning.policy_for(uuid, uuid) from public;
grant execute on function planning.policy_for(uuid, uuid) to qm_app, qm_readonly;
--! EndIncluded planning/functions/policy_for.sql
--! Included planning/functions/bucket_starts.sql
create or replace function planning.bucket_starts(p_planned_on date, p_bucket_size planning.bucket_size, p_bucket_count integer)
returns date[]
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(
    case
      when b.number = 0 then p_planned_on
      else (
        date_trunc(p_bucket_size::text, p_planned_on::timestamp) + b.number * ('1 ' || p_bucket_size::text)::interval
      )::date
    end
    order by b.number
  )
  from generate_series(0, p_bucket_count) as b (number)
$$;

comment on function planning.bucket_starts(date, planning.bucket_size, integer) is
  'First days of the buckets of a horizon, and the day after its end as one more element. The first bucket begins on p_planned_on and ends with its week (Sunday) or month.';

revoke execute on function planning.bucket_starts(date, planning.bucket_size, integer) from public;
grant execute on function planning.bucket_starts(date, planning.bucket_size, integer) to qm_app, qm_readonly;
--! EndIncluded planning/functions/bucket_starts.sql
--! Included planning/functions/supply_of.sql
create or replace function planning._supply_of(p_item_id uuid, p_location_id uuid, p_from date, p_until date)
returns table (
  supply_mode planning.supply_mode,
  is_planned boolean,
  policy_id uuid,
  lane_id uuid,
  from_location_id uuid
)
language sql
stable
rows 1
as $$
  select
    m.supply_mode,
    coalesce(p.is_planned, true),
    p.id,
    case when m.supply_mode = 'transfer' then l.id end,
    case when m.supply_mode = 'transfer' then l.from_location_id end
  from (select) as one
  left join planning.policy_for(p_item_id, p_location_id) as p on true
  left join lateral (
    select a.id, a.from_location_id
    from catalog.lanes a
    where a.item_id = p_item_id
      and a.to_location_id = p_location_id
      and a.is_active
    order by a.priority, a.lead_time_days, a.from_location_id
    limit 1
  ) as l on true
  cross join lateral (
    select
      case
        when p.supply_mode = 'transfer' and l.id is null then null
        when p.supply_mode is not null then p.supply_mode
        when l.id is not null then 'transfer'
        when exists (
          select
          from catalog.bom_lines b
          where b.parent_id = p_item_id
            and b.effectivity && daterange(p_from, p_until)
        )
          then 'production'
        else 'purchase'::planning.supply_mode
      end as supply_mode
  ) as m
$$;

comment on function planning._supply_of(uuid, uuid, date, date) is
  'How an item comes to a location: by its policy, else over its first lane (priority, lead time), else by production where it has a bill of material within the days given, else by purchase. supply_mode is null where the policy says transfer and no lane leads there. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function planning._supply_of(uuid, uuid, date, date) from public;
--! EndIncluded planning/functions/supply_of.sql
--! Included planning/functions/pin_snapshot.sql
create or replace function planning._pin_snapshot(p_run planning.runs, p_starts date[])
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_buckets integer := cardinality(p_starts) - 1;
  v_until date := p_starts[v_buckets + 1];
  v_bad record;
  v_count integer;
begin
  -- All that the run reads of stock, orders, structure, policies and forecasts: one statement sees one moment.
  with recursive seeds as (
    select l.item_id, l.location_id
    from inventory.levels l
    union
    select o.item_id, o.location_id
    from demand.order_lines o
    where o.state in ('open', 'partially_shipped')
    union
    select f.item_id, f.location_id
    from forecast.current_forecasts() as f
    join series.series s on s.id = f.series_id and s.owner_id is null
    where f.location_id is not null
    union
    select s.item_id, s.location_id
    from planning.supply_order_lines s
    where s.state in ('open', 'partially_received')
    union
    select p.item_id, p.location_id
    from planning.policies p
    where p.item_id is not null
      and p.location_id is not null
  ),
  nodes (item_id, location_id) as (
    select s.item_id, s.location_id
    from seeds s
    join catalog.items i on i.id = s.item_id
    join catalog.locations c on c.id = s.location_id
    where i.is_active
      and i.item_type <> 'service'
      and c.is_active
    union
    select k.item_id, k.location_id
    from nodes n
    cross join lateral planning._supply_of(n.item_id, n.location_id, p_run.planned_on, v_until) as w
    cross join lateral (
      select n.item_id, w.from_location_id as location_id
      where w.supply_mode = 'transfer'
      union all
      select b.component_id, n.location_id
      from catalog.bom_lines b
      where w.supply_mode = 'production'
        and b.parent_id = n.item_id
        and b.effectivity && daterange(p_run.planned_on, v_until)
    ) as k
    where w.is_planned
  ),
  forecasts as (
    -- One forecast an item and location: of several series of different frequency the newest.
    select distinct on (f.item_id, f.location_id) f.*
    from forecast.current_forecasts() as f
    -- What somebody forecasts of a series of his own is no plan of the company.
    join series.series s on s.id = f.series_id and s.owner_id is null
    where f.location_id is not null
    order by f.item_id, f.location_id, f.issued_at desc, f.series_id
  ),
  open_lines as (
    select o.id, o.item_id, o.location_id, o.open_quantity, o.due_on
    from demand.order_lines o
    where o.state in ('open', 'partially_shipped')
      and o.due_on < v_until
  ),
  ordered as (
    select o.item_id, o.location_id, sum(o.open_quantity) as quantity
    from demand.order_lines o
    where o.state in ('open', 'partially_shipped')
    group by o.item_id, o.location_id
  ),
  unusable as (
    select k.item_id, k.location_id, sum(k.on_hand) as quantity
    from inventory.lot_levels k
    join inventory.lots t on t.item_id = k.item_id and t.id = k.lot_id
    where t.state <> 'available'
      or t.expires_on < p_run.planned_on
    group by k.item_id, k.location_id
  ),
  planned as materialized (
    select
      (row_number() over (order by i.sku, c.code))::integer as node,
      n.item_id,
      n.location_id,
      i.unit,
      w.supply_mode,
      w.lane_id,
      w.from_location_id,
      p.id as policy_id,
      coalesce(v.on_hand, 0) as on_hand,
      greatest(0, coalesce(v.reserved, 0) - coalesce(o.quantity, 0)) as reserved_elsewhere,
      coalesce(h.quantity, 0) as held_back,
      v.last_sequence,
      v.safety_stock as level_safety_stock,
      f.series_id,
      f.version_id,
      f.error_deviation,
      case f.frequency
        when 'daily' then 1
        when 'weekly' then 7
        when 'monthly' then 30.4375
        when 'quarterly' then 91.3125
        when 'yearly' then 365.25
      end as error_period_days,
      case w.supply_mode
        when 'transfer' then a.lead_time_days
        when 'production' then p.production_lead_time_days
      end as lead_time_days,
      a.lead_time_deviation_days,
      case w.supply_mode when 'transfer' then a.minimum_quantity when 'production' then p.minimum_quantity end as minimum_quantity,
      case w.supply_mode when 'transfer' then a.order_multiple when 'production' then p.order_multiple end as order_multiple,
      p.safety_stock_rule,
      p.service_level,
      p.safety_stock as policy_safety_stock,
      p.cover_days,
      p.review_period_days,
      p.lot_sizing,
      p.lot_quantity,
      p.supply_period_count,
      p.maximum_supplier_share,
      u.is_whole,
      i.unit_cost
    from nodes n
    join catalog.items i on i.id = n.item_id
    join catalog.units u on u.code = i.unit
    join catalog.locations c on c.id = n.location_id
    cross join lateral planning._supply_of(n.item_id, n.location_id, p_run.planned_on, v_until) as w
    left join planning.policies p on p.id = w.policy_id
    left join catalog.lanes a on a.id = w.lane_id
    left join inventory.levels v on v.item_id = n.item_id and v.location_id = n.location_id
    left join ordered o on o.item_id = n.item_id and o.location_id = n.location_id
    left join unusable h on h.item_id = n.item_id and h.location_id = n.location_id
    left join forecasts f on f.item_id = n.item_id and f.location_id = n.location_id
    where w.is_planned
  ),
  lines as (
    select
      b.id,
      b.parent_id,
      b.component_id,
      b.scrap_rate,
      b.position,
      coalesce(lower(b.effectivity), '-infinity') as effective_from,
      coalesce(upper(b.effectivity), 'infinity') as effective_until,
      -- Where units need no conversion, which is nearly always, the formula of catalog.component_quantity is this.
      case
        when b.unit = c.unit and (b.basis = 'quantity' or b.unit = i.unit) then b.quantity_per / (1 - b.scrap_rate)
        else catalog.component_quantity(b.id, 1)
      end as quantity_per
    from catalog.bom_lines b
    join catalog.items i on i.id = b.parent_id
    join catalog.items c on c.id = b.component_id
    where b.effectivity && daterange(p_run.planned_on, v_until)
      and b.parent_id in (select p.item_id from planned p where p.supply_mode = 'production')
  ),
  -- Materialized, so that the second join has both its keys: one location holds thousands of items.
  needs as materialized (
    select p.node, p.location_id, l.component_id, l.position, l.id, l.quantity_per, l.scrap_rate, l.effective_from, l.effective_until
    from planned p
    join lines l on l.parent_id = p.item_id
    where p.supply_mode = 'production'
  ),
  edges as (
    select
      (row_number() over (order by e.parent_node, e.node, e.position, e.id))::integer as edge,
      e.*
    from (
      select p.node as parent_node, s.node, 0 as position, p.lane_id as id, false as is_line, 1::numeric as quantity_per, 0::numeric as scrap_rate,
        '-infinity'::date as effective_from, 'infinity'::date as effective_until
      from planned p
      join planned s on s.item_id = p.item_id and s.location_id = p.from_location_id
      where p.supply_mode = 'transfer'
      union all
      select l.node, s.node, l.position, l.id, true, l.quantity_per, l.scrap_rate, l.effective_from, l.effective_until
      from needs l
      join planned s on s.item_id = l.component_id and s.location_id = l.location_id
    ) as e
  ),
  pinned_items as (
    insert into planning.run_items (
      run_id, node, item_id, location_id, level, supply_mode, on_hand, reserved_elsewhere, held_back, stock_sequence,
      policy_id, series_id, forecast_version_id, error_deviation, error_period_days,
      lead_time_days, lead_time_source, lead_time_deviation_days,
      safety_stock_rule, service_level, review_period_days, fixed_safety_stock, cover_days,
      lot_sizing, lot_quantity, supply_period_count, minimum_quantity, order_multiple, is_whole, maximum_supplier_share,
      lane_id, ordering_cost, holding_cost_rate, unit_cost
    )
    select
      p_run.id, p.node, p.item_id, p.location_id, 0, p.supply_mode,
      p.on_hand - p.reserved_elsewhere - p.held_back, p.reserved_elsewhere, p.held_back, p.last_sequence,
      p.policy_id, p.series_id, p.version_id, p.error_deviation, p.error_period_days,
      coalesce(
        p.lead_time_days,
        case when p.supply_mode = 'production' then core.setting_integer('planning.production_lead_time_days')
          else core.setting_integer('planning.purchase_lead_time_days') end
      ),
      case when p.lead_time_days is null then 'setting' when p.supply_mode = 'transfer' then 'lane' else 'policy' end,
      coalesce(p.lead_time_deviation_days, 0),
      r.safety_stock_rule,
      case when r.safety_stock_rule = 'service_level' then coalesce(p.service_level, core.setting_numeric('planning.service_level')) end,
      coalesce(p.review_period_days, core.setting_integer('planning.review_period_days')),
      case when r.safety_stock_rule = 'fixed' then coalesce(p.policy_safety_stock, p.level_safety_stock) end,
      case when r.safety_stock_rule = 'days_of_cover' then p.cover_days end,
      coalesce(p.lot_sizing, core.setting_text('planning.lot_sizing')::planning.lot_sizing_rule),
      case when p.lot_sizing = 'fixed_quantity' then p.lot_quantity end,
      case when p.lot_sizing = 'period_of_supply' then p.supply_period_count end,
      coalesce(p.minimum_quantity, 0), p.order_multiple, p.is_whole, p.maximum_supplier_share,
      p.lane_id,
      core.setting_numeric('planning.ordering_cost'),
      core.setting_numeric('planning.holding_cost_rate'),
      p.unit_cost
    from planned p
    cross join lateral (
      select
        coalesce(
          p.safety_stock_rule,
          case
            when p.level_safety_stock is not null then 'fixed'
            when p.error_deviation is not null then 'service_level'
            else 'none'::planning.safety_stock_rule
          end
        ) as safety_stock_rule
    ) as r
    where p.supply_mode is not null
    order by p.node
    returning node
  ),
  pinned_edges as (
    insert into planning.run_edges (
      run_id, edge, parent_node, node, bom_line_id, lane_id, quantity_per, scrap_rate, effective_from, effective_until, started_at
    )
    select
      p_run.id, e.edge, e.parent_node, e.node,
      case when e.is_line then e.id end, case when not e.is_line then e.id end,
      e.quantity_per, e.scrap_rate, e.effective_from, e.effective_until, p_run.started_at
    from edges e
    order by e.edge
  ),
  pinned_demands as (
    insert into planning.run_demands (run_id, node, bucket, order_line_id, quantity, due_on)
    select p_run.id, p.node, greatest(1, width_bucket(o.due_on, p_starts)), o.id, o.open_quantity, o.due_on
    from open_lines o
    join planned p on p.item_id = o.item_id and p.location_id = o.location_id
  ),
  pinned_orders as (
    insert into planning.planned_orders (
      run_id, number, node, bucket, quantity, need_quantity, release_on, receive_on, need_on, covers_until, binding_constraint,
      supply_order_line_id, started_at
    )
    select
      p_run.id,
      row_number() over (order by p.node, s.due_on, s.order_id, s.line_number),
      p.node,
      least(v_buckets, greatest(1, width_bucket(s.due_on, p_starts))),
      s.open_quantity,
      s.open_quantity,
      greatest(p_run.planned_on, s.due_on - coalesce(p.lead_time_days, 0)),
      greatest(p_run.planned_on, s.due_on),
      greatest(p_run.planned_on, s.due_on),
      least(v_buckets, greatest(1, width_bucket(s.due_on, p_starts))),
      'net_requirement',
      s.id,
      p_run.started_at
    from planning.supply_order_lines s
    join planned p on p.item_id = s.item_id and p.location_id = s.location_id
    where s.open_quantity > 0
      and s.due_on < v_until
  )
  select
    max(p.node),
    (array_agg(p.item_id order by p.node) filter (where p.supply_mode is null))[1] as item_id,
    (array_agg(p.location_id order by p.node) filter (where p.supply_mode is null))[1] as location_id
  into v_bad
  from planned p;

  if v_bad.item_id is not null then
    raise exception using
      errcode = 'QM905',
      message = 'a policy wants a transfer where no lane leads',
      detail = format(
        'item %s at location %s',
        (select i.sku from catalog.items i where i.id = v_bad.item_id),
        (select c.code from catalog.locations c where c.id = v_bad.location_id)
      ),
      hint = 'Add an active lane to catalog.lanes, or change supply_mode of the policy: select * from planning.policy_for(item, location).';
  end if;

  v_count := coalesce(v_bad.max, 0);

  if v_count = 0 then
    raise exception using
      errcode = 'QM906',
      message = 'there is nothing to plan',
      detail = 'no active item has stock, orders, a forecast or a policy at an active location',
      hint = 'Record stock or orders, or publish forecasts (forecast.run), then plan.';
  end if;

  -- Versions of forecasts never change, so their points may be read after the snapshot.
  with forecasted as (
    select n.node, n.forecast_version_id as version_id, n.series_id, v.frequency
    from planning.run_items n
    join forecast.versions v on v.id = n.forecast_version_id
    where n.run_id = p_run.id
  ),
  points as materialized (
    select
      f.node,
      p.target_on,
      (p.target_on + series.frequency_step(f.frequency))::date as until,
      p.point
    from forecasted f
    join forecast.points p on p.version_id = f.version_id and p.series_id = f.series_id
  ),
  shares as (
    -- A period of the forecast is spread over the buckets by days.
    select
      t.target_on,
      t.until,
      h.bucket,
      (least(t.until, p_starts[h.bucket + 1]) - greatest(t.target_on, p_starts[h.bucket]))::double precision
        / (t.until - t.target_on) as share
    from (select distinct p.target_on, p.until from points p) as t
    cross join generate_series(1, v_buckets) as h (bucket)
    where t.until > p_starts[h.bucket]
      and t.target_on < p_starts[h.bucket + 1]
  ),
  spread as (
    select p.node, s.bucket, sum(p.point * s.share) as quantity, max(s.until) as until
    from points p
    join shares s on s.target_on = p.target_on and s.until = p.until
    group by p.node, s.bucket
  ),
  filled as (
    select f.node, array_agg(coalesce(s.quantity, 0) order by g.bucket) as quantities, max(s.until) as until
    from forecasted f
    cross join generate_series(1, v_buckets) as g (bucket)
    left join spread s on s.node = f.node and s.bucket = g.bucket
    group by f.node
  )
  update planning.run_items n
  set
    forecast = f.quantities,
    forecast_until = f.until
  from filled f
  where n.run_id = p_run.id
    and n.node = f.node;

  update planning.run_items n
  set orders = d.quantities
  from (
    select q.node, array_agg(coalesce(o.quantity, 0) order by g.bucket) as quantities
    from (select distinct d.node from planning.run_demands d where d.run_id = p_run.id) as q
    cross join generate_series(1, v_buckets) as g (bucket)
    left join (
      select d.node, d.bucket, sum(d.quantity) as quantity
      from planning.run_demands d
      where d.run_id = p_run.id
      group by d.node, d.bucket
    ) as o on o.node = q.node and o.bucket = g.bucket
    group by q.node
  ) as d
  where n.run_id = p_run.id
    and n.node = d.node;

  update planning.run_items n
  set net_forecast = case
    when n.orders is null then n.forecast
    else forecast.consume(
      n.forecast,
      n.orders,
      (p_run.parameters ->> 'consumption_backward')::integer,
      (p_run.parameters ->> 'consumption_forward')::integer
    )
  end
  where n.run_id = p_run.id
    and n.forecast is not null;

  return v_count;
end
$$;

comment on function planning._pin_snapshot(planning.runs, date[]) is
  'Writes down what a run plans from: items at locations with stock, policy and forecast version, open orders of customers and of supply, lanes and lines of bills of material. What is not an active item with stock, demand, a policy or something above it that needs it, is left out. Returns the number of items at locations. Errors: QM303 unit, QM905 transfer without a lane, QM906 nothing to plan.';

revoke execute on function planning._pin_snapshot(planning.runs, date[]) from public;
--! EndIncluded planning/functions/pin_snapshot.sql
--! Included planning/functions/find_levels.sql
create or replace function planning._find_levels(p_run_id uuid)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_level integer := 0;
begin
  loop
    update planning.run_items n
    set level = v_level + 1
    where n.run_id = p_run_id
      and n.node in (
        select e.node
        from planning.run_items p
        join planning.run_edges e on e.run_id = p.run_id and e.parent_node = p.node
        where p.run_id = p_run_id
          and p.level = v_level
      );

    exit when not found;

    v_level := v_level + 1;

    -- Neither lanes nor bills of material can form a ring; this stops a loop over rows that were written past the rules.
    if v_level > (select r.item_count from planning.runs r where r.id = p_run_id) then
      raise exception using
        errcode = 'QM907',
        message = 'lanes and bills of material form a ring',
        detail = format('after %s levels', v_level),
        hint = 'select * from ops.verify() finds the rows that were written past the rules.';
    end if;
  end loop;

  return v_level;
end
$$;

comment on function planning._find_levels(uuid) is
  'Gives each item at a location of a run its level: one deeper than everything that needs it, the longest way over lanes and bills of material. Returns the deepest. Error: QM907.';

revoke execute on function planning._find_levels(uuid) from public;
--! EndIncluded planning/functions/find_levels.sql
--! Included planning/functions/economic_quantity.sql
create or replace function planning._economic_quantity(p_item planning.run_items, p_on_date date)
returns double precision
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(
    (
      select q.quantity
      from (
        select array_agg(lower(p.quantity_range)::double precision) as from_quantities, array_agg(p.price::double precision) as unit_costs
        from catalog.supplier_prices p
        where p.supplier_item_id = p_item.supplier_item_id
          and p.validity @> p_on_date
      ) as t
      cross join lateral planning.economic_order_with_breaks(
        p_item.daily_demand * 365, p_item.ordering_cost, p_item.holding_cost_rate, t.from_quantities, t.unit_costs
      ) as q
      where q.is_best
    ),
    planning.economic_order_quantity(p_item.daily_demand * 365, p_item.ordering_cost, p_item.unit_cost, p_item.holding_cost_rate)
  )
$$;

comment on function planning._economic_quantity(planning.run_items, date) is
  'Economic order quantity of an item of a run from its annual demand, daily demand × 365: over the price breaks of its offer where it has some, else at its unit cost.';

revoke execute on function planning._economic_quantity(planning.run_items, date) from public;
--! EndIncluded planning/functions/economic_quantity.sql
--! Included planning/functions/choose_offers.sql
create or replace function planning._choose_offers(p_run planning.runs, p_level integer, p_bucket_days double precision)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lead_time integer := core.setting_integer('planning.purchase_lead_time_days');
begin
  with wanted as materialized (
    -- The usual lot: the need of a bucket, or of as many as its rule orders at once.
    select
      n.node,
      n.item_id,
      case when n.is_whole then ceil(q.quantity) else round(q.quantity::numeric, 6) end::numeric as quantity
    from planning.run_items n
    cross join lateral (
      select
        greatest(
          case when n.is_whole then 1 else 0.000001 end,
          case n.lot_sizing
            when 'fixed_quantity' then n.lot_quantity
            when 'period_of_supply' then n.daily_demand * p_bucket_days * n.supply_period_count
            else n.daily_demand * p_bucket_days
          end
        ) as quantity
    ) as q
    where n.run_id = p_run.id
      and n.level = p_level
      and n.supply_mode = 'purchase'
  ),
  ranked as (
    select distinct on (r.number)
      r.number as node,
      r.supplier_item_id,
      r.lead_time_days,
      r.price
    from (
      select
        array_agg(q.node order by q.node) as nodes,
        array_agg(q.item_id order by q.node) as item_ids,
        array_agg(q.quantity order by q.node) as quantities,
        array_agg(p_run.planned_on order by q.node) as dates
      from wanted q
    ) as w
    cross join lateral catalog.rank_offers_for(w.nodes, w.item_ids, w.quantities, w.dates) as r
    -- What cannot be bought on these terms today is still better known than nothing.
    order by r.number, r.is_eligible desc, r.price is null, r.rank
  )
  update planning.run_items n
  set
    reference_quantity = t.quantity,
    supplier_item_id = t.supplier_item_id,
    lead_time_days = coalesce(t.lead_time_days, v_lead_time),
    lead_time_source = case
      when t.offer_lead_time_days is not null then 'offer'
      when t.lead_time_days is not null then 'supplier'
      else 'setting'
    end,
    lead_time_deviation_days = coalesce(t.lead_time_deviation_days, 0),
    minimum_quantity = coalesce(t.minimum_order_quantity, 0),
    order_multiple = t.order_multiple,
    ordering_cost = coalesce(t.ordering_cost, n.ordering_cost),
    holding_cost_rate = coalesce(t.holding_cost_rate, n.holding_cost_rate),
    unit_cost = coalesce(t.price, n.unit_cost)
  from (
    select
      q.node, q.quantity, r.supplier_item_id, r.lead_time_days, r.price,
      o.lead_time_days as offer_lead_time_days, o.lead_time_deviation_days, o.minimum_order_quantity, o.order_multiple, o.ordering_cost,
      o.holding_cost_rate
    from wanted q
    left join ranked r on r.node = q.node
    left join catalog.supplier_items o on o.id = r.supplier_item_id
  ) as t
  where n.run_id = p_run.id
    and n.node = t.node;
end
$$;

comment on function planning._choose_offers(planning.runs, integer, double precision) is
  'Chooses for each purchased item of a level the offer that ranks first (catalog.rank_offers_for) at its usual lot, and takes its lead time, minimum, multiple and costs: lots are sized on the terms of the supplier that gets the order, not of another one.';

revoke execute on function planning._choose_offers(planning.runs, integer, double precision) from public;
--! EndIncluded planning/functions/choose_offers.sql
--! Included planning/functions/plan_level.sql
create or replace function planning._plan_level(p_run planning.runs, p_level integer, p_starts date[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_buckets integer := cardinality(p_starts) - 1;
  v_days double precision := p_starts[v_buckets + 1] - p_starts[1];
  v_bucket_days double precision := case p_run.bucket_size when 'day' then 1 when 'week' then 7 else 30.4375 end;
  v_last_number integer;
begin
  -- What the levels above need.
  with pegged as (
    select p.node, p.bucket, sum(p.quantity) as quantity
    from planning.pegs p
    join planning.run_items n on n.run_id = p.run_id and n.node = p.node
    where p.run_id = p_run.id
      and n.level = p_level
    group by p.node, p.bucket
  ),
  filled as (
    select q.node, array_agg(coalesce(p.quantity, 0) order by g.bucket) as quantities
    from (select distinct p.node from pegged p) as q
    cross join generate_series(1, v_buckets) as g (bucket)
    left join pegged p on p.node = q.node and p.bucket = g.bucket
    group by q.node
  )
  update planning.run_items n
  set
    dependent = f.quantities,
    daily_demand = (
      coalesce((select sum(x) from unnest(n.net_forecast) as x), 0)
      + coalesce((select sum(x) from unnest(n.orders) as x), 0)
      + coalesce((select sum(x) from unnest(f.quantities) as x), 0)
    ) / v_days
  from (
    select m.node, l.quantities
    from planning.run_items m
    left join filled l on l.node = m.node
    where m.run_id = p_run.id
      and m.level = p_level
  ) as f
  where n.run_id = p_run.id
    and n.node = f.node;

  perform planning._choose_offers(p_run, p_level, v_bucket_days);

  update planning.run_items n
  set
    safety_stock = case n.safety_stock_rule
      when 'fixed' then n.fixed_safety_stock
      when 'days_of_cover' then n.cover_days * n.daily_demand
      when 'service_level' then coalesce(
        planning.safety_stock(
          n.service_level, n.error_deviation, n.lead_time_days, n.daily_demand, n.lead_time_deviation_days, n.error_period_days,
          n.review_period_days
        ),
        0
      )
      else 0
    end,
    -- Rules that weigh costs need a cost; without one each bucket is bought for itself, and a finding says so.
    lot_sizing = case
      when n.lot_sizing in ('economic_order_quantity', 'silver_meal', 'wagner_whitin') and not coalesce(n.unit_cost * n.holding_cost_rate > 0, false)
        then 'lot_for_lot'
      when n.lot_sizing = 'economic_order_quantity' and not coalesce(n.daily_demand > 0, false)
        then 'lot_for_lot'
      else n.lot_sizing
    end,
    lot_quantity = case
      when n.lot_sizing <> 'economic_order_quantity' then n.lot_quantity
      when n.unit_cost * n.holding_cost_rate > 0 and n.daily_demand > 0 then planning._economic_quantity(n, p_run.planned_on)
    end
  where n.run_id = p_run.id
    and n.level = p_level;

  select coalesce(max(o.number), 0)
  into v_last_number
  from planning.planned_orders o
  where o.run_id = p_run.id;

  with scheduled as (
    select q.node, array_agg(coalesce(o.quantity, 0) order by g.bucket) as quantities
    from (
      select distinct o.node
      from planning.planned_orders o
      where o.run_id = p_run.id
        and o.supply_order_line_id is not null
    ) as q
    cross join generate_series(1, v_buckets) as g (bucket)
    left join (
      select o.node, o.bucket, sum(o.quantity) as quantity
      from planning.planned_orders o
      where o.run_id = p_run.id
        and o.supply_order_line_id is not null
      group by o.node, o.bucket
    ) as o on o.node = q.node and o.bucket = g.bucket
    group by q.node
  ),
  needs as (
    select
      n.*,
      s.quantities as scheduled,
      array(
        select coalesce(a, 0) + coalesce(b, 0) + coalesce(c, 0)
        from rows from (generate_series(1, v_buckets), unnest(n.net_forecast), unnest(n.orders), unnest(n.dependent))
          with ordinality as u (number, a, b, c, position)
        order by position
      ) as gross
    from planning.run_items n
    left join scheduled s on s.node = n.node
    where n.run_id = p_run.id
      and n.level = p_level
  ),
  netted as materialized (
    select
      n.node,
      n.lead_time_days,
      n.forecast[r.bucket] as forecast,
      n.orders[r.bucket] as orders,
      n.net_forecast[r.bucket] as net_forecast,
      n.dependent[r.bucket] as dependent,
      r.*
    from needs n
    cross join lateral planning.net_requirements(
      n.gross,
      n.scheduled,
      n.on_hand,
      n.safety_stock,
      least(v_buckets, greatest(1, width_bucket(p_run.planned_on + n.lead_time_days, p_starts))),
      n.lot_sizing,
      n.minimum_quantity,
      n.order_multiple,
      n.lot_quantity,
      n.supply_period_count,
      n.ordering_cost,
      n.unit_cost * n.holding_cost_rate * v_bucket_days / 365,
      n.is_whole
    ) as r
  ),
  written as (
    insert into planning.requirements (
      run_id, node, bucket, forecast, orders, net_forecast, dependent, gross, scheduled_receipts, net, planned_receipts, projected, started_at
    )
    select
      p_run.id, r.node, r.bucket, coalesce(r.forecast, 0), coalesce(r.orders, 0), coalesce(r.net_forecast, 0), coalesce(r.dependent, 0),
      r.gross, r.scheduled_receipts, r.net, r.planned_receipts, r.projected, p_run.started_at
    from netted r
  )
  insert into planning.planned_orders (
    run_id, number, node, bucket, quantity, need_quantity, release_on, receive_on, need_on, covers_until, binding_constraint, started_at
  )
  select
    p_run.id,
    v_last_number + row_number() over (order by r.node, r.bucket),
    r.node,
    r.bucket,
    r.planned_receipts,
    r.net,
    d.receive_on - r.lead_time_days,
    d.receive_on,
    p_starts[r.need_bucket],
    r.covers_until,
    r.binding_constraint,
    p_run.started_at
  from netted r
  cross join lateral (
    -- On the first day of the bucket, unless the lead time reaches further.
    select greatest(p_starts[r.bucket], p_run.planned_on + r.lead_time_days) as receive_on
  ) as d
  where r.planned_receipts > 0;

  -- What these orders, and the open ones of this level, need from the levels below, on the day of their release.
  insert into planning.pegs (run_id, node, bucket, parent_order, edge, quantity, started_at)
  select
    p_run.id,
    e.node,
    greatest(1, width_bucket(o.release_on, p_starts)),
    o.number,
    e.edge,
    o.quantity * e.quantity_per,
    p_run.started_at
  from planning.run_items n
  join planning.planned_orders o on o.run_id = n.run_id and o.node = n.node
  join planning.run_edges e on e.run_id = n.run_id and e.parent_node = n.node
  left join planning.supply_order_lines l on l.id = o.supply_order_line_id
  left join planning.supply_orders s on s.id = l.order_id
  where n.run_id = p_run.id
    and n.level = p_level
    and o.release_on >= e.effective_from
    and o.release_on < e.effective_until
    and (o.supply_order_line_id is null or s.supply_mode = n.supply_mode)
  order by 2, 3, 4, 5;
end
$$;

comment on function planning._plan_level(planning.runs, integer, date[]) is
  'Plans all items of one level at once: sums what the levels above need, chooses offers, sets safety stock, nets and sizes lots, offsets lead times and pegs what the new orders need from the levels below.';

revoke execute on function planning._plan_level(planning.runs, integer, date[]) from public;
--! EndIncluded planning/functions/plan_level.sql
--! Included planning/functions/allocate_suppliers.sql
create or replace function planning._allocate_suppliers(p_run planning.runs)
returns table (
  planned_order integer,
  part integer,
  supplier_item_id uuid,
  quantity numeric,
  binding_constraint planning.binding_constraint
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_offer record;
  v_left numeric;
  v_limited planning.binding_constraint;
  v_available numeric;
  v_share numeric;
  v_wanted numeric;
  -- Contract quantity that this run has given away, by offer.
  v_given jsonb := '{}'::jsonb;
begin
  for v_offer in
    select
      o.number,
      round(o.quantity::numeric, 6) as quantity,
      o.binding_constraint,
      n.maximum_supplier_share::numeric as share,
      n.is_whole,
      c.supplier_item_id,
      c.minimum_quantity,
      c.order_multiple,
      c.contract_quantity_left,
      c.price,
      row_number() over chain as position,
      count(*) over (partition by o.number) as offer_count
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    left join planning.considered_offers c on c.run_id = o.run_id and c.planned_order = o.number and c.price is not null
    where o.run_id = p_run.id
      and o.supply_order_line_id is null
      and n.supply_mode = 'purchase'
      and o.release_on <= p_run.planned_on + p_run.action_window_days
    -- The offer that sized the lot comes first.
    window chain as (partition by o.number order by c.supplier_item_id is distinct from n.supplier_item_id, c.rank)
    order by o.need_on, o.number, position
  loop
    if v_offer.position = 1 then
      planned_order := v_offer.number;
      part := 0;
      v_left := v_offer.quantity;
      v_limited := v_offer.binding_constraint;
    end if;

    if v_offer.supplier_item_id is not null and v_left > 0 then
      v_available := null;
      if v_offer.contract_quantity_left is not null then
        v_available := v_offer.contract_quantity_left - coalesce((v_given ->> v_offer.supplier_item_id::text)::numeric, 0);
      end if;
      -- The last one takes what is left, whatever its share.
      v_share := case when v_offer.position < v_offer.offer_count then v_offer.quantity * v_offer.share end;
      v_wanted := least(v_left, v_available, v_share);

      -- What is cut short is cut to the multiple, what is too small raised to the minimum.
      if v_wanted < v_left then
        v_wanted := case
          when v_offer.order_multiple is not null then floor(v_wanted / v_offer.order_multiple) * v_offer.order_multiple
          when v_offer.is_whole then floor(v_wanted)
          else v_wanted
        end;
      end if;
      if v_wanted > 0 then
        v_wanted := greatest(v_wanted, v_offer.minimum_quantity);
        if v_offer.order_multiple is not null then
          v_wanted := ceil(v_wanted / v_offer.order_multiple) * v_offer.order_multiple;
        end if;
      end if;

      if v_wanted > 0 and (v_available is null or v_wanted <= v_available) then
        part := part + 1;
        supplier_item_id := v_offer.supplier_item_id;
        quantity := v_wanted;
        binding_constraint := v_limited;
        return next;
        v_left := v_left - v_wanted;
        if v_available is not null then
          v_given := v_given
            || jsonb_build_object(
              v_offer.supplier_item_id::text,
              coalesce((v_given ->> v_offer.supplier_item_id::text)::numeric, 0) + v_wanted
            );
        end if;
      end if;

      if v_left > 0 then
        v_limited := case
          when v_share is null or v_available <= v_share then 'contract_limit'::planning.binding_constraint
          else 'supplier_share'
        end;
      end if;
    end if;

    -- What nobody may deliver is recommended without a supplier: seen, not dropped.
    if v_offer.position = v_offer.offer_count and v_left > 0 then
      part := part + 1;
      supplier_item_id := null;
      quantity := v_left;
      binding_constraint := case when v_offer.supplier_item_id is null then 'no_supplier' else v_limited end;
      return next;
    end if;
  end loop;
end
$$;

comment on function planning._allocate_suppliers(planning.runs) is
  'Gives the purchases that a run recommends to suppliers, in the order of need: first the offer that sized the lot, then the others by rank, each as far as its contract and the policy''s greatest share allow, in its minimum and multiple. What is left over has no supplier.';

revoke execute on function planning._allocate_suppliers(planning.runs) from public;
--! EndIncluded planning/functions/allocate_suppliers.sql
--! Included planning/functions/recommend.sql
create or replace function planning._recommend(p_run planning.runs, p_is_released boolean)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_until date := p_run.planned_on + p_run.action_window_days;
  v_count integer;
  v_state record;
begin
  insert into planning.considered_offers (
    run_id, planned_order, rank, supplier_item_id, order_quantity, price, currency, total_price, lead_time_days, reliability_score,
    minimum_quantity, order_multiple, contract_quantity_left, score, reason
  )
  select
    p_run.id, r.number, r.rank, r.supplier_item_id, r.order_quantity, r.price, r.currency, r.total_price, r.lead_time_days,
    r.reliability_score, r.minimum_order_quantity, r.order_multiple, r.contract_quantity_left, r.score, r.reason
  from (
    select
      array_agg(o.number order by o.number) as numbers,
      array_agg(n.item_id order by o.number) as item_ids,
      array_agg(round(o.quantity::numeric, 6) order by o.number) as quantities,
      array_agg(greatest(o.release_on, p_run.planned_on) order by o.number) as dates
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    where o.run_id = p_run.id
      and o.supply_order_line_id is null
      and n.supply_mode = 'purchase'
      and o.release_on <= v_until
  ) as w
  cross join lateral catalog.rank_offers_for(w.numbers, w.item_ids, w.quantities, w.dates) as r;

  with parts as materialized (
    select
      a.planned_order, a.part, a.supplier_item_id, a.quantity, a.binding_constraint,
      count(*) over (partition by a.planned_order) as part_count
    from planning._allocate_suppliers(p_run) as a
    union all
    select o.number, 1, null, round(o.quantity::numeric, 6), o.binding_constraint, 1
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    where o.run_id = p_run.id
      and o.supply_order_line_id is null
      and n.supply_mode <> 'purchase'
      and o.release_on <= v_until
  ),
  terms as (
    select
      p.*,
      o.node,
      o.need_on,
      o.receive_on as planned_receive_on,
      o.need_quantity,
      n.item_id,
      n.location_id,
      n.supply_mode,
      n.lane_id,
      n.safety_stock,
      n.lot_sizing,
      l.from_location_id,
      g.code as from_location_code,
      f.supplier_id,
      s.code as supplier_code,
      c.score,
      price.id as price_id,
      price.price,
      price.currency,
      i.unit,
      i.is_critical,
      -- Another offer than the one that sized the lot has a lead time of its own.
      case
        when p.supplier_item_id is null or p.supplier_item_id = n.supplier_item_id then n.lead_time_days
        else coalesce(c.lead_time_days, n.lead_time_days)
      end as lead_time_days,
      avg(coalesce(c.reliability_score, 0)) over (partition by p.planned_order) as mean_reliability
    from parts p
    join planning.planned_orders o on o.run_id = p_run.id and o.number = p.planned_order
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    join catalog.items i on i.id = n.item_id
    left join catalog.lanes l on l.id = n.lane_id
    left join catalog.locations g on g.id = l.from_location_id
    left join planning.considered_offers c
      on c.run_id = p_run.id and c.planned_order = p.planned_order and c.supplier_item_id = p.supplier_item_id
    left join catalog.supplier_items f on f.id = p.supplier_item_id
    left join catalog.suppliers s on s.id = f.supplier_id
    left join catalog.supplier_prices price
      on price.supplier_item_id = p.supplier_item_id
      and price.quantity_range @> p.quantity
      and price.validity @> greatest(o.release_on, p_run.planned_on)
  ),
  dated as (
    select
      t.*,
      greatest(p_run.planned_on, t.planned_receive_on - t.lead_time_days) as order_by,
      greatest(p_run.planned_on + t.lead_time_days, t.planned_receive_on) as expected_on
    from terms t
  ),
  judged as (
    select
      d.*,
      greatest(d.expected_on - d.need_on, 0) as days_late,
      greatest(
        case when d.expected_on > d.need_on then 'medium'::core.risk_level else 'low' end,
        case
          when d.supply_mode <> 'purchase' then 'low'
          when d.supplier_item_id is null or d.price is null then 'high'
          when d.part_count = 1 then case when d.mean_reliability >= 0.9 then 'medium' else 'high' end
          when d.part_count = 2 then
            case when d.mean_reliability >= 0.8 then 'low' when d.mean_reliability >= 0.6 then 'medium' else 'high' end
          else case when d.mean_reliability >= 0.7 then 'low' when d.mean_reliability >= 0.5 then 'medium' else 'high' end
        end::core.risk_level
      ) as risk_level
    from dated d
  )
  insert into planning.recommendations (
    plan_id, run_id, node, planned_order, part, supply_mode, item_id, location_id, supplier_id, supplier_item_id, supplier_price_id,
    from_location_id, lane_id, quantity, unit, unit_cost, currency, lead_time_days, order_by, need_by, expected_on, risk_level,
    urgency_score, binding_constraint, reasoning, state, approval_quantity, approval_unit_cost
  )
  select
    p_run.plan_id,
    p_run.id,
    j.node,
    j.planned_order,
    j.part,
    j.supply_mode,
    j.item_id,
    j.location_id,
    j.supplier_id,
    j.supplier_item_id,
    j.price_id,
    j.from_location_id,
    j.lane_id,
    j.quantity,
    j.unit,
    j.price,
    j.currency,
    j.lead_time_days,
    j.order_by,
    j.need_on,
    j.expected_on,
    j.risk_level,
    least(
      1,
      case
        when j.days_late > 0 then 0.8 + 0.2 * least(1, j.days_late / 30.0)
        else 0.8 * (1 - (j.order_by - p_run.planned_on) / (p_run.action_window_days + 1.0))
      end + case when j.is_critical then 0.1 else 0 end
    ),
    j.binding_constraint,
    concat_ws(
      '; ',
      format(
        'needs %s %s by %s%s',
        trim_scale(round(j.need_quantity::numeric, 2)),
        j.unit,
        j.need_on,
        case when j.safety_stock > 0 then format(' to keep the safety stock of %s', trim_scale(round(j.safety_stock::numeric, 2))) else '' end
      ),
      case j.binding_constraint
        when 'net_requirement' then null
        when 'minimum_quantity' then 'raised to the minimum order'
        when 'order_multiple' then 'rounded up to the order multiple'
        when 'whole_unit' then 'rounded up to whole units'
        when 'fixed_quantity' then 'in fixed lots'
        when 'economic_quantity' then 'raised to the economic order quantity'
        when 'period_of_supply' then 'covers several buckets, by its lot-sizing rule'
        when 'average_cost' then format('covers the buckets that are cheapest together (%s)', replace(j.lot_sizing::text, '_', ' '))
        when 'contract_limit' then 'what another contract had left was not enough'
        when 'supplier_share' then 'no supplier may have all of it'
        when 'no_supplier' then 'no active offer with a price'
      end,
      case
        when j.part_count > 1 then format('part %s of %s', j.part, j.part_count)
      end,
      case
        when j.supplier_code is not null and j.score is not null then format('%s ranks best at the usual lot; score %s at this quantity', j.supplier_code, j.score)
        when j.supplier_code is not null then format('%s is not eligible for this quantity alone', j.supplier_code)
        when j.supply_mode = 'transfer' then 'over the lane from ' || j.from_location_code
        when j.supply_mode = 'production' then 'from its bill of material'
      end,
      case when j.days_late > 0 then format('%s days late: expedite', j.days_late) end
    ),
    case
      when not p_is_released then 'draft'
      -- Nobody is paid for a transfer or for own production, so nobody has to approve them.
      when j.supply_mode <> 'purchase' then 'approved'
      else 'pending'::planning.recommendation_state
    end,
    case when j.supplier_item_id is not null and j.price is not null then j.quantity end,
    case when j.supplier_item_id is not null then j.price end
  from judged j
  order by j.planned_order, j.part;

  get diagnostics v_count = row_count;

  for v_state in
    select r.state, array_agg(r.id order by r.planned_order, r.part) as ids
    from planning.recommendations r
    where r.run_id = p_run.id
    group by r.state
  loop
    perform core.record_transitions('recommendation', v_state.ids, 'nonexistent', v_state.state::text);
  end loop;

  return v_count;
end
$$;

comment on function planning._recommend(planning.runs, boolean) is
  'Turns the planned orders of a run that are due within the action window into recommendations with supplier, price, dates, risk, urgency and reasoning: drafts, or as released ones waiting for approval where it is needed. Returns how many.';

revoke execute on function planning._recommend(planning.runs, boolean) from public;
--! EndIncluded planning/functions/recommend.sql
--! Included planning/functions/find_shortcomings.sql
create or replace function planning._find_shortcomings(p_run planning.runs, p_until date)
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  insert into planning.run_findings (run_id, node, finding, detail)
  select n.run_id, n.node, f.finding, f.detail
  from planning.run_items n
  left join planning.policies p on p.id = n.policy_id
  cross join lateral (
    values
      (
        'no_supplier'::planning.finding_kind,
        n.supply_mode = 'purchase' and n.supplier_item_id is null,
        'Nobody offers it: lots have no minimum or multiple. Add an offer to catalog.supplier_items.'
      ),
      (
        'no_price',
        n.supplier_item_id is not null and not exists (
          select from catalog.supplier_prices c where c.supplier_item_id = n.supplier_item_id and c.validity @> p_run.planned_on
        ),
        'Its offer has no price on the day of the run. Add one with catalog.set_supplier_price.'
      ),
      (
        'lead_time_assumed',
        n.lead_time_source = 'setting',
        format('A lead time of %s days was taken from the settings. Write the real one into the offer, the supplier or the policy.', n.lead_time_days)
      ),
      (
        'no_unit_cost',
        n.lot_sizing = 'lot_for_lot'
          and coalesce(p.lot_sizing::text, p_run.parameters ->> 'lot_sizing') in ('economic_order_quantity', 'silver_meal', 'wagner_whitin')
          and n.daily_demand > 0,
        'Its lot-sizing rule weighs costs and none is known: lots are lot for lot. Set unit_cost of the item or a price.'
      ),
      (
        'no_forecast_error',
        n.safety_stock_rule = 'service_level' and n.error_deviation is null,
        'Its safety stock by service level is 0, because no forecast error is known. Run forecasts, or set another rule.'
      ),
      (
        'forecast_ends_early',
        n.forecast_version_id is not null and (n.forecast_until is null or n.forecast_until < p_until),
        format(
          'Its forecast %s; later demand is known from orders only. Forecast a longer horizon.',
          coalesce('ends before ' || n.forecast_until::text, 'has no period of the horizon')
        )
      ),
      (
        'beyond_horizon',
        p_run.planned_on + n.lead_time_days >= p_until,
        format('Its lead time of %s days is longer than the horizon: orders are planned in the last bucket.', n.lead_time_days)
      )
  ) as f (finding, is_true, detail)
  where n.run_id = p_run.id
    and f.is_true
$$;

comment on function planning._find_shortcomings(planning.runs, date) is
  'Writes down what a run could not do as it should have: planning.run_findings. p_until: the day after the horizon.';

revoke execute on function planning._find_shortcomings(planning.runs, date) from public;
--! EndIncluded planning/functions/find_shortcomings.sql
--! Included planning/functions/snapshot_hash.sql
create or replace function planning._snapshot_hash(p_run_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  -- A hash over hashes: no text of the whole snapshot is ever built.
  select encode(
    sha256(
      convert_to(
        concat_ws(
          '|',
          (select r.planned_on || r.bucket_size::text || r.bucket_count || r.parameters::text from planning.runs r where r.id = p_run_id),
          (
            select string_agg(
              md5(
                concat_ws(
                  ',', n.node, n.item_id, n.location_id, n.supply_mode, n.on_hand, n.policy_id, n.series_id, n.forecast_version_id, n.lane_id,
                  n.supplier_item_id, n.lead_time_days, n.minimum_quantity, n.order_multiple, n.unit_cost, n.net_forecast::text, n.orders::text
                )
              ),
              '' order by n.node
            )
            from planning.run_items n
            where n.run_id = p_run_id
          ),
          (
            select string_agg(
              md5(concat_ws(',', e.parent_node, e.node, e.bom_line_id, e.lane_id, e.quantity_per, e.effective_from, e.effective_until)),
              '' order by e.edge
            )
            from planning.run_edges e
            where e.run_id = p_run_id
          ),
          (
            select string_agg(
              md5(concat_ws(',', o.node, o.quantity, o.receive_on, o.supply_order_line_id)),
              '' order by o.number
            )
            from planning.planned_orders o
            where o.run_id = p_run_id
              and o.supply_order_line_id is not null
          )
        ),
        'UTF8'
      )
    ),
    'hex'
  )
$$;

comment on function planning._snapshot_hash(uuid) is
  'SHA-256 of what a run planned from: equal for two runs that read the same.';

revoke execute on function planning._snapshot_hash(uuid) from public;
--! EndIncluded planning/functions/snapshot_hash.sql
--! Included planning/functions/result_hash.sql
create or replace function planning._result_hash(p_run_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select encode(
    sha256(
      convert_to(
        coalesce(
          string_agg(
            concat_ws(
              ',', c.item_id, c.location_id, c.supply_mode, c.supplier_item_id, c.from_location_id, trim_scale(c.quantity), c.unit_cost, c.currency,
              c.order_by, c.need_by, c.expected_on, c.binding_constraint, c.part
            ),
            ';' order by c.planned_order, c.part
          ),
          ''
        ),
        'UTF8'
      )
    ),
    'hex'
  )
  from planning.recommendations c
  where c.run_id = p_run_id
$$;

comment on function planning._result_hash(uuid) is
  'SHA-256 of what a run recommends: equal for two runs that recommend the same.';

revoke execute on function planning._result_hash(uuid) from public;
--! EndIncluded planning/functions/result_hash.sql
--! Included planning/functions/approval_parameters.sql
create or replace function planning._approval_parameters(p_recommendation planning.recommendations)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'item_id', p_recommendation.item_id,
    'location_id', p_recommendation.location_id,
    'supplier_item_id', p_recommendation.supplier_item_id,
    'quantity', trim_scale(p_recommendation.approval_quantity),
    'unit', p_recommendation.unit,
    'unit_cost', trim_scale(p_recommendation.approval_unit_cost),
    'currency', p_recommendation.currency
  )
$$;

comment on function planning._approval_parameters(planning.recommendations) is
  'What the approvers of a recommendation agree to; votes are bound to its hash.';

revoke execute on function planning._approval_parameters(planning.recommendations) from public;
--! EndIncluded planning/functions/approval_parameters.sql
--! Included planning/functions/move_recommendations.sql
create or replace function planning._move_recommendations(
  p_recommendation_ids uuid[],
  p_from_state planning.recommendation_state,
  p_to_state planning.recommendation_state,
  p_reason text default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transitions('recommendation', p_recommendation_ids, p_from_state::text, p_to_state::text, p_reason);

  update planning.recommendations r
  set state = p_to_state
  where r.id = any (p_recommendation_ids);
end
$$;

comment on function planning._move_recommendations(uuid[], planning.recommendation_state, planning.recommendation_state, text) is
  'Moves recommendations of one state to another, with their history; the caller holds their locks. Error: QM003.';

revoke execute on function planning._move_recommendations(uuid[], planning.recommendation_state, planning.recommendation_state, text) from public;
--! EndIncluded planning/functions/move_recommendations.sql
--! Included planning/functions/_release_run.sql
create or replace function planning._release_run(p_plan_id uuid, p_run_id uuid)
returns planning.runs
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run planning.runs;
  v_old record;
begin
  -- Approvals before recommendations, as every command locks them.
  perform governance._supersede_approvals(
    'procurement_recommendation',
    array(
      select r.id
      from planning.recommendations r
      where r.plan_id = p_plan_id
        and r.run_id <> p_run_id
        and r.supply_mode = 'purchase'
        and r.state in ('pending', 'approved')
      order by r.id
    ),
    'a newer run came into force'
  );

  perform r.id
  from planning.recommendations r
  where r.plan_id = p_plan_id
    and r.run_id <> p_run_id
    and r.state in ('draft', 'pending', 'approved')
  order by r.id
  for no key update;

  for v_old in
    select r.state, array_agg(r.id order by r.id) as ids
    from planning.recommendations r
    where r.plan_id = p_plan_id
      and r.run_id <> p_run_id
      and r.state in ('draft', 'pending', 'approved')
    group by r.state
  loop
    perform planning._move_recommendations(v_old.ids, v_old.state, 'superseded', 'a newer run came into force');
  end loop;

  for v_old in
    select r.id, r.state
    from planning.runs r
    where r.plan_id = p_plan_id
      and r.id <> p_run_id
      and r.state in ('draft', 'current')
    order by r.number
  loop
    perform core.record_transition('planning_run', v_old.id, v_old.state::text, 'superseded');

    update planning.runs r
    set state = 'superseded'
    where r.id = v_old.id;
  end loop;

  perform core.record_transition('planning_run', p_run_id, 'draft', 'current');

  update planning.runs r
  set state = 'current'
  where r.id = p_run_id
  returning r.* into v_run;

  update planning.plans p
  set current_run_id = p_run_id
  where p.id = p_plan_id;

  perform planning._move_recommendations(
    array(
      select r.id from planning.recommendations r where r.run_id = p_run_id and r.state = 'draft' and r.supply_mode = 'purchase' order by r.id
    ),
    'draft',
    'pending'
  );
  perform planning._move_recommendations(
    array(select r.id from planning.recommendations r where r.run_id = p_run_id and r.state = 'draft' order by r.id), 'draft', 'approved'
  );

  perform governance._request_approvals(
    'procurement_recommendation',
    coalesce(
      (
        select jsonb_agg(
          jsonb_build_object(
            'subject_id', r.id,
            'parameters', planning._approval_parameters(r),
            'amount', r.total_cost,
            'currency', r.currency,
            'risk_level', r.risk_level
          )
          order by r.id
        )
        from planning.recommendations r
        where r.run_id = p_run_id
          and r.approval_quantity is not null
      ),
      '[]'
    ),
    identity.current_user_id()
  );

  return v_run;
end
$$;

comment on function planning._release_run(uuid, uuid) is
  'Brings a draft run into force; the caller holds the plan''s lock. The recommendations of other runs that were not ordered are superseded, their votes void; those of this run wait for approval, or are approved where none is needed.';

revoke execute on function planning._release_run(uuid, uuid) from public;
--! EndIncluded planning/functions/_release_run.sql
--! Included planning/functions/lock_plan.sql
create or replace function planning._lock_plan(p_plan_code text)
returns planning.plans
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_plan planning.plans;
begin
  select p.*
  into v_plan
  from planning.plans p
  where p.code = p_plan_code
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM901',
      message = 'there is no such plan',
      detail = format('plan %s', coalesce(p_plan_code, 'null')),
      hint = 'select code, name from planning.plans lists them.';
  end if;

  return v_plan;
end
$$;

comment on function planning._lock_plan(text) is
  'Locks a plan for a run. Global lock order: plan, approvals by id, recommendations by id, contracts (supplier items) by id, stock levels. Error: QM901.';

revoke execute on function planning._lock_plan(text) from public;
--! EndIncluded planning/functions/lock_plan.sql
--! Included planning/functions/run_plan.sql
create or replace function planning.run_plan(
  p_plan_code text default 'main',
  p_planned_on date default null,
  p_reason text default null,
  p_release boolean default true,
  p_idempotency_key text default null
)
returns planning.runs
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
-- Rows that were written a moment ago have no statistics: joins over them are hashed, whatever the estimate says.
set enable_nestloop = off
set jit = off
set work_mem = '128MB'
as $$
declare
  v_first jsonb;
  v_plan planning.plans;
  v_run planning.runs;
  v_starts date[];
  v_deepest integer;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'planning.run_plan', jsonb_build_array(p_plan_code, p_planned_on, p_reason, p_release)
  );

  if v_first is not null then
    return jsonb_populate_record(null::planning.runs, v_first);
  end if;

  -- Runs of a plan follow each other, and orders are placed before or after a run, never beside it.
  v_plan := planning._lock_plan(p_plan_code);

  -- Offers stand still while a plan is made from them.
  lock table catalog.supplier_items, catalog.supplier_prices, catalog.suppliers in share mode;

  update planning.plans p
  set last_run_number = p.last_run_number + 1
  where p.id = v_plan.id;

  insert into planning.runs (
    plan_id, number, planned_on, bucket_size, bucket_count, action_window_days, parameters, reason, created_by, started_at
  )
  values (
    v_plan.id,
    v_plan.last_run_number + 1,
    coalesce(p_planned_on, current_date),
    v_plan.bucket_size,
    v_plan.bucket_count,
    v_plan.action_window_days,
    (
      select
        jsonb_build_object('consumption_backward', v_plan.consumption_backward, 'consumption_forward', v_plan.consumption_forward)
        || jsonb_object_agg(replace(s.name, 'planning.', ''), s.value)
      from core.settings s
      where s.name like 'planning.%'
    ),
    p_reason,
    identity.current_user_id(),
    clock_timestamp()
  )
  returning * into v_run;

  perform core.record_transition('planning_run', v_run.id, 'nonexistent', 'draft', p_reason);
  perform core.ensure_partitions(t.table_name, v_run.started_at, v_run.started_at)
  from core.partitioned_tables t
  where t.table_name like 'planning.%';

  v_starts := planning.bucket_starts(v_run.planned_on, v_run.bucket_size, v_run.bucket_count);

  insert into planning.run_buckets (run_id, bucket, starts_on, ends_on)
  select v_run.id, b, v_starts[b], v_starts[b + 1]
  from generate_series(1, v_run.bucket_count) as b;

  update planning.runs r
  set item_count = planning._pin_snapshot(v_run, v_starts)
  where r.id = v_run.id;

  v_deepest := planning._find_levels(v_run.id);

  for v_level in 0..v_deepest loop
    perform planning._plan_level(v_run, v_level, v_starts);
  end loop;

  perform planning._find_shortcomings(v_run, v_starts[v_run.bucket_count + 1]);
  perform planning._recommend(v_run, p_release);

  update planning.runs r
  set
    planned_order_count = (select count(*) from planning.planned_orders o where o.run_id = r.id and o.supply_order_line_id is null),
    peg_count = (select count(*) from planning.pegs g where g.run_id = r.id),
    recommendation_count = (select count(*) from planning.recommendations c where c.run_id = r.id),
    snapshot_hash = planning._snapshot_hash(r.id),
    result_hash = planning._result_hash(r.id),
    finished_at = clock_timestamp()
  where r.id = v_run.id
  returning r.* into v_run;

  if p_release then
    v_run := planning._release_run(v_plan.id, v_run.id);
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_run));

  return v_run;
end
$$;

comment on function planning.run_plan(text, date, text, boolean, text) is
  'Plans supply: pins stock, orders, structure, policies and forecasts as of one moment, nets them level by level, and recommends what to order within the action window, from whom and by when. p_planned_on counts as today (default: today); p_release false leaves a draft beside the plan in force (a what-if), true supersedes the former recommendations. Runs of one plan wait for each other. The same snapshot gives the same recommendations (result_hash). Returns the run. Errors: QM001, QM102, QM103, QM303 unit, QM901 no such plan, QM905 transfer without a lane, QM906 nothing to plan.';

revoke execute on function planning.run_plan(text, date, text, boolean, text) from public;
grant execute on function planning.run_plan(text, date, text, boolean, text) to qm_app;
--! EndIncluded planning/functions/run_plan.sql
--! Included planning/functions/release_run.sql
create or replace function planning.release_run(p_run_id uuid, p_idempotency_key text default null)
returns planning.runs
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_run planning.runs;
  v_plan planning.plans;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'planning.release_run', jsonb_build_array(p_run_id));

  if v_first is not null then
    return jsonb_populate_record(null::planning.runs, v_first);
  end if;

  select p.*
  into v_plan
  from planning.plans p
  where p.id = (select r.plan_id from planning.runs r where r.id = p_run_id)
  for no key update;

  select r.*
  into v_run
  from planning.runs r
  where r.id = p_run_id;

  if v_run.state is distinct from 'draft' then
    raise exception using
      errcode = 'QM908',
      message = 'this run cannot be released',
      detail = format('run %s is %s', p_run_id, coalesce(v_run.state::text, 'unknown')),
      hint = 'Release a draft of planning.runs, or plan anew with planning.run_plan.';
  end if;

  if v_run.number < (select r.number from planning.runs r where r.id = v_plan.current_run_id) then
    raise exception using
      errcode = 'QM908',
      message = 'this run cannot be released',
      detail = format('run %s (number %s) is older than the one in force', p_run_id, v_run.number),
      hint = 'Its snapshot is out of date: plan anew with planning.run_plan.';
  end if;

  v_run := planning._release_run(v_plan.id, p_run_id);
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_run));

  return v_run;
end
$$;

comment on function planning.release_run(uuid, text) is
  'Brings a draft run into force: its recommendations wait for approval, those of other runs that were not ordered are superseded. Errors: QM001, QM102, QM103, QM908 no draft, or older than the run in force.';

revoke execute on function planning.release_run(uuid, text) from public;
grant execute on function planning.release_run(uuid, text) to qm_app;
--! EndIncluded planning/functions/release_run.sql
--! Included planning/functions/tg_approvals__move_recommendation.sql
create or replace function planning.tg_approvals__move_recommendation()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from planning.recommendation_state;
  v_to planning.recommendation_state := case new.state::text
    when 'approved' then 'approved'::planning.recommendation_state
    when 'pending' then 'pending'
    when 'rejected' then 'rejected'
    when 'cancelled' then 'rejected'
    when 'expired' then 'expired'
  end;
begin
  select r.state
  into v_from
  from planning.recommendations r
  where r.id = new.subject_id
  for no key update;

  -- A superseded approval follows its recommendation, not the other way round.
  if v_to is not null and v_from in ('pending', 'approved') and v_from <> v_to then
    perform planning._move_recommendations(array[new.subject_id], v_from, v_to, format('approval %s', new.state));
  end if;

  return null;
end
$$;

comment on function planning.tg_approvals__move_recommendation() is
  'Trigger of governance.approvals: what the approvers decide about a recommendation becomes its state in the same transaction.';

revoke execute on function planning.tg_approvals__move_recommendation() from public;

drop trigger if exists tg_approvals__move_recommendation on governance.approvals;
create trigger tg_approvals__move_recommendation
after insert or update of state on governance.approvals
for each row
when (new.subject_type = 'procurement_recommendation')
execute function planning.tg_approvals__move_recommendation();
--! EndIncluded planning/functions/tg_approvals__move_recommendation.sql
--! Included planning/functions/order_recommendations.sql
create or replace function planning.order_recommendations(
  p_recommendation_ids uuid[],
  p_order_number text default null,
  p_notes text default null,
  p_idempotency_key text default null
)
returns setof planning.supply_orders
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_ids uuid[] := array(select distinct u.id from unnest(p_recommendation_ids) as u (id) where u.id is not null order by u.id);
  v_bad record;
  v_recommendation planning.recommendations;
  v_level record;
  v_orders uuid[];
  v_lines uuid[];
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'planning.order_recommendations', jsonb_build_array(v_ids, p_order_number, p_notes)
  );

  if v_first is not null then
    return query select o.* from jsonb_populate_recordset(null::planning.supply_orders, v_first) as o;
    return;
  end if;

  select coalesce(cardinality(v_ids), 0) - count(*), min(u.id::text) filter (where r.id is null) as missing
  into v_bad
  from unnest(v_ids) as u (id)
  left join planning.recommendations r on r.id = u.id
  having cardinality(v_ids) = 0 or count(*) filter (where r.id is null) > 0;

  if found then
    raise exception using
      errcode = 'QM909',
      message = 'there is no such recommendation',
      detail = coalesce('recommendation ' || v_bad.missing, 'none was given'),
      hint = 'select * from planning.open_recommendations lists those that can be ordered.';
  end if;

  -- No run of their plans meanwhile: either it sees these orders, or they see that it superseded them.
  perform p.id
  from planning.plans p
  where p.id in (select r.plan_id from planning.recommendations r where r.id = any (v_ids))
  order by p.id
  for share;

  -- Approvals before recommendations, as every command locks them.
  for v_recommendation in
    select r.*
    from planning.recommendations r
    where r.id = any (v_ids)
      and r.supply_mode = 'purchase'
      and r.state = 'approved'
    order by r.id
  loop
    perform governance._require_effective_approval(
      'procurement_recommendation', v_recommendation.id, planning._approval_parameters(v_recommendation)
    );
  end loop;

  perform r.id
  from planning.recommendations r
  where r.id = any (v_ids)
  order by r.id
  for no key update;

  select r.id, r.state
  into v_bad
  from planning.recommendations r
  where r.id = any (v_ids)
    and r.state <> 'approved'
  order by r.id
  limit 1;

  if found then
    raise exception using
      errcode = 'QM910',
      message = 'only an approved recommendation can be ordered',
      detail = format('recommendation %s is %s', v_bad.id, v_bad.state),
      hint = case v_bad.state
        when 'pending' then 'Let it be approved: governance.pending_approvals shows by whom. One without supplier or price is given them by planning.revise_recommendation first.'
        when 'superseded' then 'A newer run took its place: order what that one recommends.'
        when 'ordered' then 'It was ordered before: planning.supply_order_lines shows where.'
        else 'Plan anew with planning.run_plan.'
      end;
  end if;

  select r.id, r.unit_cost, r.approval_unit_cost, r.approval_quantity, r.quantity, p.price, r.currency, p.currency as price_currency
  into v_bad
  from planning.recommendations r
  left join lateral catalog.supplier_price(r.supplier_item_id, r.quantity, current_date) as p on true
  where r.id = any (v_ids)
    and r.supply_mode = 'purchase'
    and not coalesce(
      p.currency = r.currency
      and p.price <= r.approval_unit_cost * (1 + core.setting_numeric('planning.price_tolerance'))
      and abs(r.quantity - r.approval_quantity) <= r.approval_quantity * core.setting_numeric('planning.quantity_tolerance'),
      false
    )
  order by r.id
  limit 1;

  if found then
    raise exception using
      errcode = 'QM911',
      message = 'this is not what was approved',
      detail = format(
        'recommendation %s: approved %s at %s %s, now %s at %s',
        v_bad.id, trim_scale(v_bad.approval_quantity), v_bad.approval_unit_cost, v_bad.currency, trim_scale(v_bad.quantity),
        coalesce(v_bad.price || ' ' || v_bad.price_currency, 'no price')
      ),
      hint = 'Take the price of today with planning.revise_recommendation and let it be approved again.';
  end if;

  -- Contracts: locked in order, then looked at, then raised; what holds under the lock holds at commit.
  perform s.id
  from catalog.supplier_items s
  where s.id in (select r.supplier_item_id from planning.recommendations r where r.id = any (v_ids))
  order by s.id
  for no key update;

  select u.code, i.sku, w.quantity, s.contract_quantity_limit - s.contract_quantity_used as quantity_left
  into v_bad
  from (
    select r.supplier_item_id, sum(r.quantity) as quantity
    from planning.recommendations r
    where r.id = any (v_ids)
    group by r.supplier_item_id
  ) as w
  join catalog.supplier_items s on s.id = w.supplier_item_id
  join catalog.suppliers u on u.id = s.supplier_id
  join catalog.items i on i.id = s.item_id
  where s.contract_quantity_used + w.quantity > s.contract_quantity_limit
  order by u.code, i.sku
  limit 1;

  if found then
    raise exception using
      errcode = 'QM912',
      message = 'the contract has not enough left',
      detail = format(
        'supplier %s, item %s: %s wanted, %s left', v_bad.code, v_bad.sku, trim_scale(v_bad.quantity), trim_scale(v_bad.quantity_left)
      ),
      hint = 'Order less, raise contract_quantity_limit of the offer, or plan anew, which splits over other suppliers.';
  end if;

  update catalog.supplier_items s
  set contract_quantity_used = s.contract_quantity_used + w.quantity
  from (
    select r.supplier_item_id, sum(r.quantity) as quantity
    from planning.recommendations r
    where r.id = any (v_ids)
    group by r.supplier_item_id
  ) as w
  where s.id = w.supplier_item_id;

  with groups as (
    select
      r.supply_mode, r.supplier_id, r.from_location_id, r.location_id, r.currency,
      core.uuid_v7() as id,
      count(*) over () as group_count
    from planning.recommendations r
    where r.id = any (v_ids)
    group by r.supply_mode, r.supplier_id, r.from_location_id, r.location_id, r.currency
  ),
  placed as (
    insert into planning.supply_orders (
      id, order_number, supply_mode, supplier_id, from_location_id, location_id, currency, notes, ordered_by
    )
    select
      g.id,
      case
        when p_order_number is null then format(
          '%s-%s-%s',
          case g.supply_mode when 'purchase' then 'PO' when 'transfer' then 'TO' else 'MO' end,
          to_char(current_date, 'YYYYMMDD'),
          lpad(nextval('planning.supply_order_numbers')::text, 4, '0')
        )
        when g.group_count = 1 then p_order_number
        else p_order_number || '-' || row_number() over (order by g.supply_mode, g.supplier_id, g.from_location_id, g.location_id, g.currency)
      end,
      g.supply_mode,
      g.supplier_id,
      g.from_location_id,
      g.location_id,
      g.currency,
      p_notes,
      identity.current_user_id()
    from groups g
    order by g.supply_mode, g.supplier_id, g.from_location_id, g.location_id, g.currency
    returning id
  ),
  lines as (
    insert into planning.supply_order_lines (
      order_id, line_number, recommendation_id, item_id, location_id, supplier_item_id, quantity, unit_cost, receipt_tolerance, due_on
    )
    select
      g.id,
      row_number() over (partition by g.id order by i.sku, r.need_by, r.id),
      r.id,
      r.item_id,
      r.location_id,
      r.supplier_item_id,
      r.quantity,
      p.price,
      core.setting_numeric('planning.receipt_tolerance'),
      greatest(r.expected_on, current_date + r.lead_time_days)
    from planning.recommendations r
    join groups g
      on g.supply_mode = r.supply_mode
      and g.supplier_id is not distinct from r.supplier_id
      and g.from_location_id is not distinct from r.from_location_id
      and g.location_id = r.location_id
      and g.currency is not distinct from r.currency
    join catalog.items i on i.id = r.item_id
    left join lateral catalog.supplier_price(r.supplier_item_id, r.quantity, current_date) as p on true
    where r.id = any (v_ids)
    returning id
  )
  select array(select p.id from placed p), array(select l.id from lines l)
  into v_orders, v_lines;

  perform core.record_transitions('supply_order_line', v_lines, 'nonexistent', 'open');
  perform planning._move_recommendations(v_ids, 'approved', 'ordering');
  perform planning._move_recommendations(v_ids, 'ordering', 'ordered');

  for v_level in
    select l.item_id, l.location_id, sum(l.quantity) as quantity
    from planning.supply_order_lines l
    where l.id = any (v_lines)
    group by l.item_id, l.location_id
    order by l.item_id, l.location_id
  loop
    perform inventory._add_on_order(v_level.item_id, v_level.location_id, v_level.quantity);
  end loop;

  perform core.keep_idempotent_result(
    p_idempotency_key,
    (
      select jsonb_agg(to_jsonb(o) order by o.order_number)
      from planning.supply_orders o
      where o.id = any (v_orders)
    )
  );

  return query
  select o.*
  from planning.supply_orders o
  where o.id = any (v_orders)
  order by o.order_number;
end
$$;

comment on function planning.order_recommendations(uuid[], text, text, text) is
  'Orders approved recommendations, all or none, each once: one supply order a supplier (or giving location), receiving location and currency, and returns the orders. Re-proves each approval, takes the price of today within the tolerance of what was approved, uses contracts up to their ceiling, and raises on_order. p_order_number: the number to use, with -1, -2 … where several orders come of it; by default PO, TO or MO, the day and a number; one that exists is refused by supply_orders_order_number_key. Errors: QM001, QM102, QM103, those of the approval (QM2xx), QM909 no such recommendation, QM910 not approved, QM911 price or quantity beyond tolerance, QM912 contract.';

revoke execute on function planning.order_recommendations(uuid[], text, text, text) from public;
grant execute on function planning.order_recommendations(uuid[], text, text, text) to qm_app;
--! EndIncluded planning/functions/order_recommendations.sql
--! Included planning/functions/lock_order_line.sql
create or replace function planning._lock_order_line(p_order_line_id uuid)
returns planning.supply_order_lines
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line planning.supply_order_lines;
begin
  select l.*
  into v_line
  from planning.supply_order_lines l
  where l.id = p_order_line_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM913',
      message = 'there is no such order line',
      detail = format('order line %s', coalesce(p_order_line_id::text, 'null')),
      hint = 'select * from planning.open_order_lines lists those that are open.';
  end if;

  if v_line.state not in ('open', 'partially_received') then
    raise exception using
      errcode = 'QM914',
      message = 'this order line is finished',
      detail = format('order line %s is %s', p_order_line_id, v_line.state),
      hint = 'What came without an order is posted with inventory.post_movement.';
  end if;

  return v_line;
end
$$;

comment on function planning._lock_order_line(uuid) is
  'Locks an open line of a supply order. Errors: QM913 no such line, QM914 finished.';

revoke execute on function planning._lock_order_line(uuid) from public;
--! EndIncluded planning/functions/lock_order_line.sql
--! Included planning/functions/produce.sql
create or replace function planning._produce(
  p_line planning.supply_order_lines,
  p_quantity numeric,
  p_reference text,
  p_lot_id uuid
)
returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lines inventory.movement_line[];
  v_rows inventory.movements[];
  v_cost numeric;
begin
  -- Components of one item on several positions leave in one movement, rounded once.
  v_lines := array(
    select
      row(
        n.component_id, p_line.location_id, 'issue',
        case when u.is_whole then ceil(round(n.quantity, 6)) else round(n.quantity, 6) end,
        null, 'used in production', p_reference, null, null
      )::inventory.movement_line
    from (
      select b.component_id, sum(catalog.component_quantity(b.id, p_quantity)) as quantity
      from catalog.bom_lines b
      where b.parent_id = p_line.item_id
        and b.effectivity @> current_date
      group by b.component_id
    ) as n
    join catalog.items i on i.id = n.component_id
    join catalog.units u on u.code = i.unit
    where i.item_type <> 'service'
      and not exists (select from planning.policy_for(n.component_id, p_line.location_id) as p where not p.is_planned)
    order by n.component_id
  );

  -- What was made costs what went into it; unknown where one component's cost is.
  select case when count(*) = count(l.average_cost) then round(sum(x.quantity * l.average_cost) / p_quantity, 4) end
  into v_cost
  from unnest(v_lines) as x
  left join inventory.levels l on l.item_id = x.item_id and l.location_id = x.location_id;

  v_rows := inventory._post_lines(
    v_lines
    || row(
      p_line.item_id, p_line.location_id, 'receipt', p_quantity, v_cost, 'produced', p_reference, p_lot_id, null
    )::inventory.movement_line
  );

  return v_rows[cardinality(v_rows)].id;
end
$$;

comment on function planning._produce(planning.supply_order_lines, numeric, text, uuid) is
  'Receives what was made and issues what went into it by the bill of material of today (backflushing), in one batch; returns the receipt''s movement. Errors: those of inventory.post_movement, QM401 where a component is short.';

revoke execute on function planning._produce(planning.supply_order_lines, numeric, text, uuid) from public;
--! EndIncluded planning/functions/produce.sql
--! Included planning/functions/receive_order_line.sql
create or replace function planning.receive_order_line(
  p_order_line_id uuid,
  p_quantity numeric default null,
  p_reference text default null,
  p_lot_id uuid default null,
  p_idempotency_key text default null
)
returns planning.receipts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line planning.supply_order_lines;
  v_order planning.supply_orders;
  v_quantity numeric;
  v_receipt planning.receipts;
  v_movement_id uuid;
  v_transfer_id uuid;
  v_state planning.supply_order_state;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'planning.receive_order_line', jsonb_build_array(p_order_line_id, trim_scale(p_quantity), p_reference, p_lot_id)
  );

  if v_first is not null then
    return jsonb_populate_record(null::planning.receipts, v_first);
  end if;

  v_line := planning._lock_order_line(p_order_line_id);
  v_quantity := coalesce(p_quantity, v_line.open_quantity);

  perform inventory._refuse_values('receipt', v_quantity, null, null);

  if v_line.received_quantity + v_quantity > v_line.quantity * (1 + v_line.receipt_tolerance) then
    raise exception using
      errcode = 'QM915',
      message = 'more would be received than was ordered',
      detail = format(
        'order line %s: ordered %s, tolerance %s %%, received %s, now %s',
        p_order_line_id, trim_scale(v_line.quantity), trim_scale(v_line.receipt_tolerance * 100), trim_scale(v_line.received_quantity),
        trim_scale(v_quantity)
      ),
      hint = format(
        'Receive at most %s and send the rest back, or count it in with inventory.post_movement.',
        trim_scale(v_line.quantity * (1 + v_line.receipt_tolerance) - v_line.received_quantity)
      );
  end if;

  select o.*
  into v_order
  from planning.supply_orders o
  where o.id = v_line.order_id;

  case v_order.supply_mode
    when 'purchase' then
      v_movement_id := (
        inventory.post_movement(
          p_item_id => v_line.item_id,
          p_location_id => v_line.location_id,
          p_movement_type => 'receipt',
          p_quantity => v_quantity,
          -- The ledger is in the item's currency; a price in another one says nothing there.
          p_unit_cost => (select v_line.unit_cost from catalog.items i where i.id = v_line.item_id and i.currency = v_order.currency),
          p_reason => 'order received',
          p_reference => v_order.order_number,
          p_lot_id => p_lot_id
        )
      ).id;
    when 'transfer' then
      v_transfer_id := (
        inventory.transfer_stock(
          p_item_id => v_line.item_id,
          p_from_location_id => v_order.from_location_id,
          p_to_location_id => v_line.location_id,
          p_quantity => v_quantity,
          p_reason => v_order.order_number,
          p_lot_id => p_lot_id
        )
      ).id;
    else
      v_movement_id := planning._produce(v_line, v_quantity, v_order.order_number, p_lot_id);
  end case;

  insert into planning.receipts (order_line_id, quantity, lot_id, item_id, movement_id, transfer_id, reference, received_by)
  values (
    v_line.id, v_quantity, p_lot_id, v_line.item_id, v_movement_id, v_transfer_id, p_reference, identity.current_user_id()
  )
  returning * into v_receipt;

  v_state := case when v_line.received_quantity + v_quantity >= v_line.quantity then 'received'::planning.supply_order_state else 'partially_received' end;

  if v_state <> v_line.state then
    perform core.record_transition('supply_order_line', v_line.id, v_line.state::text, v_state::text);
  end if;

  update planning.supply_order_lines l
  set
    received_quantity = l.received_quantity + v_quantity,
    state = v_state
  where l.id = v_line.id;

  perform inventory._add_on_order(v_line.item_id, v_line.location_id, -least(v_quantity, v_line.open_quantity));

  if v_state = 'received' then
    perform planning._move_recommendations(array[v_line.recommendation_id], 'ordered', 'received');
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_receipt));

  return v_receipt;
end
$$;

comment on function planning.receive_order_line(uuid, numeric, text, uuid, text) is
  'Receives goods of an order line, whole (p_quantity null: all that is open) or in part, and returns the receipt. Stock moves in the same transaction: a purchase comes in at the order''s price, a transfer leaves the giving location, production uses up its components (backflushing). p_reference: the delivery note. Errors: QM001, QM102, QM103, QM402 quantity, QM913 no such line, QM914 finished, QM915 more than ordered and tolerated; those of inventory.post_movement and inventory.transfer_stock.';

revoke execute on function planning.receive_order_line(uuid, numeric, text, uuid, text) from public;
grant execute on function planning.receive_order_line(uuid, numeric, text, uuid, text) to qm_app;
--! EndIncluded planning/functions/receive_order_line.sql
--! Included planning/functions/close_order_line.sql
create or replace function planning.close_order_line(p_order_line_id uuid, p_reason text, p_idempotency_key text default null)
returns planning.supply_order_lines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line planning.supply_order_lines;
  v_state planning.supply_order_state;
  v_open numeric;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'planning.close_order_line', jsonb_build_array(p_order_line_id, p_reason));

  if v_first is not null then
    return jsonb_populate_record(null::planning.supply_order_lines, v_first);
  end if;

  v_line := planning._lock_order_line(p_order_line_id);

  if coalesce(btrim(p_reason), '') = '' then
    raise exception using
      errcode = 'QM916',
      message = 'closing an order line needs a reason',
      detail = format('order line %s', p_order_line_id),
      hint = 'Say why the rest will not come.';
  end if;

  v_state := case when v_line.received_quantity = 0 then 'cancelled'::planning.supply_order_state else 'closed' end;
  v_open := v_line.open_quantity;

  perform core.record_transition('supply_order_line', v_line.id, v_line.state::text, v_state::text, p_reason);

  update planning.supply_order_lines l
  set state = v_state
  where l.id = v_line.id
  returning l.* into v_line;

  -- What will not come is the contract's again.
  update catalog.supplier_items s
  set contract_quantity_used = greatest(0, s.contract_quantity_used - v_open)
  where s.id = v_line.supplier_item_id;

  perform inventory._add_on_order(v_line.item_id, v_line.location_id, -v_open);
  perform planning._move_recommendations(array[v_line.recommendation_id], 'ordered', 'closed', p_reason);
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_line));

  return v_line;
end
$$;

comment on function planning.close_order_line(uuid, text, text) is
  'Closes an open order line whose rest will not come, and returns it: cancelled where nothing came, else closed short. The open quantity is no longer on order and counts no more against the contract. Errors: QM001, QM102, QM103, QM913 no such line, QM914 finished, QM916 no reason.';

revoke execute on function planning.close_order_line(uuid, text, text) from public;
grant execute on function planning.close_order_line(uuid, text, text) to qm_app;
--! EndIncluded planning/functions/close_order_line.sql
--! Included planning/functions/revise_recommendation.sql
create or replace function planning.revise_recommendation(
  p_recommendation_id uuid,
  p_quantity numeric default null,
  p_supplier_item_id uuid default null,
  p_reason text default null,
  p_idempotency_key text default null
)
returns planning.recommendations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_recommendation planning.recommendations;
  v_offer catalog.supplier_items;
  v_supplier catalog.suppliers;
  v_price catalog.supplier_prices;
  v_quantity numeric;
  v_is_within boolean;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'planning.revise_recommendation',
    jsonb_build_array(p_recommendation_id, trim_scale(p_quantity), p_supplier_item_id, p_reason)
  );

  if v_first is not null then
    return jsonb_populate_record(null::planning.recommendations, v_first);
  end if;

  -- Approvals before recommendations, as every command locks them.
  perform governance._lock_approvals('procurement_recommendation', array[p_recommendation_id]);

  select r.*
  into v_recommendation
  from planning.recommendations r
  where r.id = p_recommendation_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM909',
      message = 'there is no such recommendation',
      detail = format('recommendation %s', coalesce(p_recommendation_id::text, 'null')),
      hint = 'select * from planning.open_recommendations lists those that are open.';
  end if;

  if v_recommendation.supply_mode <> 'purchase' or v_recommendation.state not in ('pending', 'approved') then
    raise exception using
      errcode = 'QM917',
      message = 'this recommendation cannot be revised',
      detail = format('recommendation %s is a %s and %s', p_recommendation_id, v_recommendation.supply_mode, v_recommendation.state),
      hint = 'Purchases that are pending or approved can be revised; otherwise plan anew.';
  end if;

  v_quantity := coalesce(p_quantity, v_recommendation.quantity);

  select s.*
  into v_offer
  from catalog.supplier_items s
  where s.id = coalesce(p_supplier_item_id, v_recommendation.supplier_item_id);

  select s.*
  into v_supplier
  from catalog.suppliers s
  where s.id = v_offer.supplier_id;

  select p.*
  into v_price
  from catalog.supplier_price(v_offer.id, v_quantity, current_date) as p;

  if v_offer.item_id is distinct from v_recommendation.item_id
    or not (v_offer.is_active and v_supplier.is_active)
    or v_price.id is null
    or not coalesce(v_quantity > 0 and v_quantity < 1e12 and v_quantity = round(v_quantity, 6), false)
    or v_quantity < v_offer.minimum_order_quantity
    or mod(v_quantity, coalesce(v_offer.order_multiple, v_quantity)) <> 0
  then
    raise exception using
      errcode = 'QM918',
      message = 'nobody sells this on these terms',
      detail = format(
        'recommendation %s: %s %s from offer %s: %s',
        p_recommendation_id, v_quantity, v_recommendation.unit, coalesce(v_offer.id::text, 'none'),
        case
          when v_offer.id is null then 'there is no such offer'
          when v_offer.item_id <> v_recommendation.item_id then 'the offer is for another item'
          when not (v_offer.is_active and v_supplier.is_active) then 'the offer or its supplier is not active'
          when not coalesce(v_quantity > 0 and v_quantity < 1e12 and v_quantity = round(v_quantity, 6), false) then 'this is no quantity'
          when v_quantity < v_offer.minimum_order_quantity then format('the minimum is %s', trim_scale(v_offer.minimum_order_quantity))
          when mod(v_quantity, coalesce(v_offer.order_multiple, v_quantity)) <> 0 then format('the multiple is %s', trim_scale(v_offer.order_multiple))
          else 'no price holds today'
        end
      ),
      hint = 'catalog.rank_offers shows the offers for a quantity, with their minimum, multiple and price.';
  end if;

  perform catalog.check_whole_quantity(v_recommendation.unit, v_quantity);

  v_is_within := coalesce(
    v_recommendation.state = 'approved'
    and v_offer.id = v_recommendation.supplier_item_id
    and v_price.currency = v_recommendation.currency
    and v_price.price <= v_recommendation.approval_unit_cost * (1 + core.setting_numeric('planning.price_tolerance'))
    and abs(v_quantity - v_recommendation.approval_quantity)
      <= v_recommendation.approval_quantity * core.setting_numeric('planning.quantity_tolerance'),
    false
  );

  update planning.recommendations r
  set
    supplier_id = v_offer.supplier_id,
    supplier_item_id = v_offer.id,
    supplier_price_id = v_price.id,
    quantity = v_quantity,
    unit_cost = v_price.price,
    currency = v_price.currency,
    lead_time_days = coalesce(v_offer.lead_time_days, v_supplier.default_lead_time_days, r.lead_time_days),
    expected_on = greatest(
      r.need_by, current_date + coalesce(v_offer.lead_time_days, v_supplier.default_lead_time_days, r.lead_time_days)
    ),
    approval_quantity = case when v_is_within then r.approval_quantity else v_quantity end,
    approval_unit_cost = case when v_is_within then r.approval_unit_cost else v_price.price end,
    reasoning = concat_ws('; ', r.reasoning, 'revised' || coalesce(': ' || nullif(btrim(p_reason), ''), ''))
  where r.id = p_recommendation_id
  returning r.* into v_recommendation;

  if not v_is_within then
    if v_recommendation.state = 'approved' then
      perform planning._move_recommendations(array[p_recommendation_id], 'approved', 'pending', coalesce(p_reason, 'revised'));
    end if;

    perform governance._request_approval(
      'procurement_recommendation',
      p_recommendation_id,
      planning._approval_parameters(v_recommendation),
      v_recommendation.total_cost,
      v_recommendation.currency,
      v_recommendation.risk_level,
      identity.current_user_id(),
      null
    );

    select r.*
    into v_recommendation
    from planning.recommendations r
    where r.id = p_recommendation_id;
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_recommendation));

  return v_recommendation;
end
$$;

comment on function planning.revise_recommendation(uuid, numeric, uuid, text, text) is
  'Changes quantity or supplier of a purchase that is not ordered yet, takes the price of today, and returns it. Within the tolerances planning.price_tolerance and planning.quantity_tolerance of what was approved the approval stands; beyond them, and with another supplier, the votes are void and it waits for approval again. Errors: QM001, QM102, QM103, QM304 part of a whole unit, QM909 no such recommendation, QM917 not to be revised, QM918 offer, quantity or price.';

revoke execute on function planning.revise_recommendation(uuid, numeric, uuid, text, text) from public;
grant execute on function planning.revise_recommendation(uuid, numeric, uuid, text, text) to qm_app;
--! EndIncluded planning/functions/revise_recommendation.sql
--! Included planning/functions/explain.sql
create or replace function planning.explain(p_recommendation_id uuid, p_depth integer default 8, p_breadth integer default 10)
returns table (
  line integer,
  depth integer,
  topic planning.explanation_topic,
  subject text,
  quantity double precision,
  on_date date,
  detail text,
  reference jsonb
)
language plpgsql
stable
rows 50
set search_path = pg_catalog, pg_temp
as $$
declare
  v_recommendation planning.recommendations;
  v_run planning.runs;
  v_node planning.run_items;
  v_order planning.planned_orders;
  v_bucket integer;
  v_need planning.requirements;
  v_policy planning.policies;
  v_name text;
  v_unit text;
begin
  select r.* into v_recommendation from planning.recommendations r where r.id = p_recommendation_id;

  if not found then
    raise exception using
      errcode = 'QM909',
      message = 'there is no such recommendation',
      detail = format('recommendation %s', coalesce(p_recommendation_id::text, 'null')),
      hint = 'select id, sku, state from planning.open_recommendations lists those that are open.';
  end if;

  select r.* into strict v_run from planning.runs r where r.id = v_recommendation.run_id;

  select n.* into v_node from planning.run_items n where n.run_id = v_run.id and n.node = v_recommendation.node;

  select o.*
  into v_order
  from planning.planned_orders o
  where o.run_id = v_run.id
    and o.number = v_recommendation.planned_order
    and o.started_at = v_run.started_at;

  select b.bucket into v_bucket from planning.run_buckets b where b.run_id = v_run.id and v_order.need_on >= b.starts_on and v_order.need_on < b.ends_on;

  -- The need that the order was made for: of its bucket or, where the lead time made it late, of the one that it arrives in.
  select r.*
  into v_need
  from planning.requirements r
  where r.run_id = v_run.id
    and r.node = v_recommendation.node
    and r.bucket = v_order.bucket
    and r.started_at = v_run.started_at;

  select p.* into v_policy from planning.policies p where p.id = v_node.policy_id;

  select format('%s @ %s', i.sku, l.code), i.unit
  into v_name, v_unit
  from catalog.items i
  cross join catalog.locations l
  where i.id = v_recommendation.item_id
    and l.id = v_recommendation.location_id;

  return query
  with recursive orders as (
    select
      array[5000]::integer[] as path,
      0 as level,
      v_recommendation.planned_order as number,
      v_recommendation.node as node,
      coalesce(v_bucket, v_order.bucket) as from_bucket,
      v_order.covers_until as to_bucket
    where v_node.run_id is not null
      and v_order.run_id is not null
    union all
    select
      o.path || (g.rank + 1000),
      o.level + 1,
      a.number,
      a.node,
      f.bucket,
      a.covers_until
    from orders o
    cross join lateral (
      select p.parent_order, (row_number() over (order by sum(p.quantity) desc, p.parent_order))::integer as rank
      from planning.pegs p
      where p.run_id = v_run.id
        and p.started_at = v_run.started_at
        and p.node = o.node
        and p.bucket between o.from_bucket and o.to_bucket
      group by p.parent_order
      order by rank
      limit p_breadth
    ) as g
    join planning.planned_orders a on a.run_id = v_run.id and a.started_at = v_run.started_at and a.number = g.parent_order
    left join planning.run_buckets f on f.run_id = v_run.id and a.need_on >= f.starts_on and a.need_on < f.ends_on
    where o.level < p_depth
  ),
  gathered as (
    select
      o.path,
      p.parent_order,
      p.edge,
      sum(p.quantity) as quantity,
      min(p.bucket) as bucket,
      sum(sum(p.quantity)) over (partition by o.path, p.parent_order) as parent_quantity
    from orders o
    join planning.pegs p
      on p.run_id = v_run.id
      and p.started_at = v_run.started_at
      and p.node = o.node
      and p.bucket between o.from_bucket and o.to_bucket
    group by o.path, p.parent_order, p.edge
  ),
  pegged as (
    select
      g.*,
      row_number() over (partition by g.path order by g.parent_quantity desc, g.parent_order, g.edge) as place,
      dense_rank() over (partition by g.path order by g.parent_quantity desc, g.parent_order) as rank
    from gathered g
  ),
  lines as (
    select
      array[0] as path, 0 as depth, 'recommendation'::planning.explanation_topic as topic, v_name as subject,
      v_recommendation.quantity::double precision as quantity, v_recommendation.order_by as on_date,
      format(
        '%s %s %s %s by %s, to be there by %s%s: %s',
        case v_recommendation.supply_mode when 'purchase' then 'buy' when 'transfer' then 'transfer' else 'make' end,
        trim_scale(v_recommendation.quantity), v_recommendation.unit,
        coalesce(
          (select 'from ' || s.code from catalog.suppliers s where s.id = v_recommendation.supplier_id),
          (select 'from ' || l.code from catalog.locations l where l.id = v_recommendation.from_location_id),
          case v_recommendation.supply_mode when 'production' then 'by its bill of material' else 'from nobody yet' end
        ),
        v_recommendation.order_by, v_recommendation.need_by,
        case when v_recommendation.days_late > 0 then format(' (%s days late)', v_recommendation.days_late) else '' end,
        v_recommendation.reasoning
      ) as detail,
      jsonb_build_object(
        'recommendation_id', v_recommendation.id, 'run_id', v_run.id, 'run_number', v_run.number, 'planned_order', v_recommendation.planned_order,
        'part', v_recommendation.part, 'state', v_recommendation.state
      ) as reference
    union all
    select
      array[100], 1, 'requirement', format('bucket %s of run %s', v_need.bucket, v_run.number), v_need.net, b.starts_on,
      format(
        'gross %s (forecast left by orders %s, customers'' orders %s, other items'' orders %s), scheduled receipts %s, net of stock and safety stock %s, planned %s, then projected %s',
        trim_scale(round(v_need.gross::numeric, 2)), trim_scale(round(v_need.net_forecast::numeric, 2)),
        trim_scale(round(v_need.orders::numeric, 2)), trim_scale(round(v_need.dependent::numeric, 2)),
        trim_scale(round(v_need.scheduled_receipts::numeric, 2)), trim_scale(round(v_need.net::numeric, 2)),
        trim_scale(round(v_need.planned_receipts::numeric, 2)), trim_scale(round(v_need.projected::numeric, 2))
      ),
      jsonb_build_object('run_id', v_run.id, 'node', v_need.node, 'bucket', v_need.bucket)
    from planning.run_buckets b
    where b.run_id = v_need.run_id
      and b.bucket = v_need.bucket
    union all
    select
      array[200], 1, 'stock', v_name, v_node.on_hand, v_run.planned_on,
      format(
        'on hand when the run began%s%s%s',
        case when v_node.stock_sequence is null then ': never stocked here' else format(', after movement %s', v_node.stock_sequence) end,
        case when v_node.reserved_elsewhere > 0 then format('; without %s reserved for others', trim_scale(round(v_node.reserved_elsewhere::numeric, 2))) else '' end,
        case when v_node.held_back > 0 then format('; without %s in lots that are expired or not available', trim_scale(round(v_node.held_back::numeric, 2))) else '' end
      ),
      jsonb_build_object('item_id', v_node.item_id, 'location_id', v_node.location_id, 'sequence', v_node.stock_sequence)
    where v_node.run_id is not null
    union all
    select
      array[300, o.number], 1, 'scheduled_receipt', s.order_number, o.quantity, o.receive_on, 'open order, expected then',
      jsonb_build_object('supply_order_line_id', o.supply_order_line_id, 'supply_order_id', s.id)
    from planning.planned_orders o
    left join planning.supply_order_lines l on l.id = o.supply_order_line_id
    left join planning.supply_orders s on s.id = l.order_id
    where o.run_id = v_run.id
      and o.started_at = v_run.started_at
      and o.node = v_recommendation.node
      and o.supply_order_line_id is not null
      and o.bucket <= v_order.covers_until
    union all
    select
      array[400], 1, 'safety_stock', replace(v_node.safety_stock_rule::text, '_', ' '), v_node.safety_stock, null,
      case v_node.safety_stock_rule
        when 'none' then 'no safety stock is kept'
        when 'fixed' then 'fixed by the policy or the level'
        when 'days_of_cover' then format('%s days at %s a day', v_node.cover_days, trim_scale(round(v_node.daily_demand::numeric, 2)))
        else case
          when v_node.error_deviation is null then 'no forecast error is known, so none is kept'
          else format(
            'z %s for a service level of %s, times the forecast error of %s in %s days over %s days of lead time%s%s',
            round(core.normal_quantile(v_node.service_level)::numeric, 3), v_node.service_level,
            trim_scale(round(v_node.error_deviation::numeric, 2)), trim_scale(round(v_node.error_period_days::numeric, 1)),
            v_node.lead_time_days,
            case when v_node.review_period_days > 0 then format(' and %s of review', v_node.review_period_days) else '' end,
            case
              when v_node.lead_time_deviation_days > 0
                then format(', and %s days of deviation of the lead time', trim_scale(round(v_node.lead_time_deviation_days::numeric, 1)))
              else ''
            end
          )
        end
      end,
      jsonb_build_object('service_level', v_node.service_level, 'error_deviation', v_node.error_deviation, 'version_id', v_node.forecast_version_id)
    where v_node.run_id is not null
    union all
    select
      array[500], 1, 'policy',
      case
        when v_node.policy_id is null then 'settings'
        else concat_ws(
          ' and ',
          coalesce((select 'item ' || i.sku from catalog.items i where i.id = v_policy.item_id), (select 'category ' || c.name from catalog.categories c where c.id = v_policy.category_id)),
          (select 'location ' || l.code from catalog.locations l where l.id = v_policy.location_id)
        )
      end,
      null, null,
      format(
        '%s, %s%s',
        v_node.supply_mode,
        replace(v_node.lot_sizing::text, '_', ' '),
        case when v_policy.notes is not null then ': ' || v_policy.notes else '' end
      ),
      jsonb_build_object('policy_id', v_node.policy_id)
    where v_node.run_id is not null
    union all
    select
      array[600], 1, 'lead_time', v_node.lead_time_source, v_node.lead_time_days, v_order.receive_on,
      format(
        '%s days: placed on %s it arrives on %s, needed on %s', v_recommendation.lead_time_days, v_recommendation.order_by,
        v_recommendation.expected_on, v_recommendation.need_by
      ),
      jsonb_build_object('lane_id', v_recommendation.lane_id, 'supplier_item_id', v_recommendation.supplier_item_id)
    where v_node.run_id is not null
    union all
    select
      array[700], 1, 'lot', replace(v_order.binding_constraint::text, '_', ' '), v_order.quantity, null,
      format(
        'need %s, lot %s%s%s%s%s',
        trim_scale(round(v_order.need_quantity::numeric, 2)),
        trim_scale(round(v_order.quantity::numeric, 2)),
        case when v_node.minimum_quantity > 0 then format(', minimum %s', trim_scale(round(v_node.minimum_quantity::numeric, 2))) else '' end,
        case when v_node.order_multiple is not null then format(', multiples of %s', trim_scale(round(v_node.order_multiple::numeric, 2))) else '' end,
        case when v_node.lot_quantity is not null then format(', %s %s', replace(v_node.lot_sizing::text, '_', ' '), trim_scale(round(v_node.lot_quantity::numeric, 2))) else '' end,
        case when v_order.covers_until > coalesce(v_bucket, v_order.bucket) then format(', covers needs up to bucket %s', v_order.covers_until) else '' end
      ),
      jsonb_build_object('planned_order', v_order.number, 'binding_constraint', v_order.binding_constraint)
    where v_order.run_id is not null
    union all
    select
      array[800, r.part], 1, 'split', coalesce(s.code, 'no supplier'), r.quantity::double precision, r.order_by,
      format('part %s%s', r.part, case when r.id = v_recommendation.id then ': this recommendation' else '' end),
      jsonb_build_object('recommendation_id', r.id)
    from planning.recommendations r
    left join catalog.suppliers s on s.id = r.supplier_id
    where r.run_id = v_run.id
      and r.planned_order = v_recommendation.planned_order
      and exists (
        select from planning.recommendations t where t.run_id = r.run_id and t.planned_order = r.planned_order and t.part <> r.part
      )
    union all
    select
      array[900], 1, 'price', s.code, v_recommendation.unit_cost::double precision, null,
      format(
        '%s %s a %s%s', trim_scale(v_recommendation.unit_cost), v_recommendation.currency, v_recommendation.unit,
        case when p.id is null then ' (the price row is gone)' else format(' for %s units, valid %s', p.quantity_range, p.validity) end
      ),
      jsonb_build_object('supplier_price_id', v_recommendation.supplier_price_id)
    from catalog.suppliers s
    left join catalog.supplier_prices p on p.id = v_recommendation.supplier_price_id
    where s.id = v_recommendation.supplier_id
      and v_recommendation.unit_cost is not null
    union all
    select
      array[1000, c.rank], 1, 'offer', s.code, c.order_quantity::double precision, null,
      format(
        '%s%s: %s',
        case when c.supplier_item_id = v_recommendation.supplier_item_id then 'taken' else 'not taken' end,
        case when c.price is not null then format(', %s %s a %s', trim_scale(c.price), c.currency, v_unit) else '' end,
        c.reason
      ),
      jsonb_build_object('supplier_item_id', c.supplier_item_id, 'rank', c.rank, 'score', c.score)
    from planning.considered_offers c
    join catalog.supplier_items o on o.id = c.supplier_item_id
    join catalog.suppliers s on s.id = o.supplier_id
    where c.run_id = v_run.id
      and c.planned_order = v_recommendation.planned_order
    union all
    select
      array[1100, a.revision], 1, 'approval', a.state::text, a.quorum, a.requested_at::date,
      format(
        'revision %s, %s of %s votes%s, expires %s', a.revision, count(v.approver_id), a.quorum,
        coalesce(' by ' || string_agg(u.username, ', ' order by v.voted_at), ''), a.expires_at
      ),
      jsonb_build_object('approval_id', a.id)
    from governance.approvals a
    left join governance.approval_votes v on v.approval_id = a.id and v.decision = 'approve' and v.revoked_at is null
    left join identity.users u on u.id = v.approver_id
    where a.subject_type = 'procurement_recommendation'
      and a.subject_id = v_recommendation.id
    group by a.id
    union all
    -- Pegs, on the level of the order that needs them, its own needs below it.
    select
      o.path || (g.rank + 1000)::integer || 0 || g.place::integer,
      o.level + 1,
      'peg',
      format('%s @ %s', i.sku, l.code),
      g.quantity,
      a.release_on,
      format(
        '%s %s for %s %s of it on %s, %s',
        trim_scale(round(g.quantity::numeric, 2)),
        (select c.unit from planning.run_items k join catalog.items c on c.id = k.item_id where k.run_id = v_run.id and k.node = o.node),
        trim_scale(round(a.quantity::numeric, 2)), i.unit, a.release_on,
        case
          when e.lane_id is not null then 'over its lane'
          else format(
            'at %s each%s',
            trim_scale(round(e.quantity_per::numeric, 6)),
            case when e.scrap_rate > 0 then format(' with %s %% scrap', trim_scale(round(e.scrap_rate::numeric * 100, 2))) else '' end
          )
        end
      ),
      jsonb_build_object('planned_order', a.number, 'bom_line_id', e.bom_line_id, 'lane_id', e.lane_id, 'bucket', g.bucket)
    from pegged g
    join orders o on o.path = g.path
    join planning.planned_orders a on a.run_id = v_run.id and a.started_at = v_run.started_at and a.number = g.parent_order
    join planning.run_edges e on e.run_id = v_run.id and e.started_at = v_run.started_at and e.edge = g.edge
    join planning.run_items n on n.run_id = v_run.id and n.node = a.node
    join catalog.items i on i.id = n.item_id
    join catalog.locations l on l.id = n.location_id
    where g.rank <= p_breadth
      and o.level < p_depth
    union all
    select
      o.path || 900000,
      o.level + 1,
      'more',
      null,
      sum(g.quantity),
      null,
      format('and %s more', count(distinct g.parent_order)),
      '{}'
    from pegged g
    join orders o on o.path = g.path
    where g.rank > p_breadth
      or o.level >= p_depth
    group by o.path, o.level
    union all
    select
      o.path || 500 || (row_number() over (partition by o.path order by d.due_on, d.order_line_id))::integer,
      o.level + 1,
      'customer_order',
      t.order_number,
      d.quantity::double precision,
      d.due_on,
      format('open quantity of a customer''s order, due %s', d.due_on),
      jsonb_build_object('order_line_id', d.order_line_id, 'bucket', d.bucket)
    from orders o
    join planning.run_demands d on d.run_id = v_run.id and d.node = o.node and d.bucket between o.from_bucket and o.to_bucket
    left join demand.order_lines k on k.id = d.order_line_id
    left join demand.orders t on t.id = k.order_id
    union all
    select
      o.path || 600,
      o.level + 1,
      'forecast',
      coalesce(f.method::text, 'forecast'),
      (select sum(x.value) from unnest(n.net_forecast[o.from_bucket:o.to_bucket]) as x (value)),
      v.training_cut_off,
      format(
        'forecast of %s %s in bucket%s %s%s, less what orders consumed; issued %s by %s%s',
        (select trim_scale(round(sum(x.value)::numeric, 2)) from unnest(n.forecast[o.from_bucket:o.to_bucket]) as x (value)),
        i.unit,
        case when o.to_bucket > o.from_bucket then 's' else '' end,
        o.from_bucket,
        case when o.to_bucket > o.from_bucket then format(' to %s', o.to_bucket) else '' end,
        to_char(v.issued_at at time zone 'UTC', 'YYYY-MM-DD'),
        v.source,
        coalesce(': ' || nullif(f.reason, ''), '')
      ),
      jsonb_build_object('version_id', n.forecast_version_id, 'series_id', n.series_id)
    from orders o
    join planning.run_items n on n.run_id = v_run.id and n.node = o.node
    join catalog.items i on i.id = n.item_id
    join forecast.versions v on v.id = n.forecast_version_id
    left join forecast.series_forecasts f on f.version_id = n.forecast_version_id and f.series_id = n.series_id
    where (select sum(x.value) from unnest(n.net_forecast[o.from_bucket:o.to_bucket]) as x (value)) > 0
  )
  select
    (row_number() over (order by s.path, s.topic))::integer,
    s.depth,
    s.topic,
    s.subject,
    s.quantity,
    s.on_date,
    s.detail,
    s.reference
  from lines s
  order by s.path, s.topic;
end
$$;

comment on function planning.explain(uuid, integer, integer) is
  'Why this number? Line by line, as a tree by depth: the recommendation; the requirement of the bucket; the stock, open orders, safety stock, policy and lead time that netting used; what set the lot; price and all offers, taken or rejected, with reasons; approvals; and who needs it, up through bills of material and lanes to customers'' orders and the forecast version. At most p_breadth orders are listed where one is needed by more, the largest first, and p_depth levels; a line says how many more there are. quantity is in stock units of the line''s item (price: money; lead_time: days). reference has the ids of the rows that the line speaks of. Error: QM909 no such recommendation.';

revoke execute on function planning.explain(uuid, integer, integer) from public;
grant execute on function planning.explain(uuid, integer, integer) to qm_app, qm_readonly;
--! EndIncluded planning/functions/explain.sql
--! Included planning/functions/refresh_alerts.sql
create or replace function planning.refresh_alerts(p_days integer default null)
returns table (alert_type text, live_count integer, resolved_count integer)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_days integer := coalesce(p_days, core.setting_integer('planning.alert_days'));
  v_found record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if v_days not between 0 and 365 then
    raise exception using
      errcode = 'QM919',
      message = 'alerts cannot look so far ahead',
      detail = format('%s days', v_days),
      hint = 'Give 0 to 365 days, or none for the setting planning.alert_days.';
  end if;

  perform inventory.estimate_depletions();

  for v_found in
    with causes as (
      select
        'low_stock' as alert_type,
        case
          when s.condition = 'out' and i.is_critical then 'critical'
          when s.condition in ('out', 'below_safety') then 'high'
          else 'medium'
        end::core.severity as severity,
        s.item_id,
        s.location_id,
        s.sku,
        s.location_code,
        format('%s is %s at %s', s.sku, case when s.condition = 'out' then 'out of stock' else 'low' end, s.location_code) as title,
        format(
          '%s %s available, reorder point %s, safety stock %s, on order %s',
          trim_scale(s.available), s.unit, coalesce(trim_scale(s.reorder_point)::text, 'none'), coalesce(trim_scale(s.safety_stock)::text, 'none'),
          trim_scale(s.on_order)
        ) as message,
        jsonb_build_object('available', s.available, 'reorder_point', s.reorder_point, 'on_order', s.on_order) as related
      from inventory.stock_status s
      join catalog.items i on i.id = s.item_id
      where i.is_active
        and (s.is_low or s.condition = 'below_safety')
      union all
      select
        'predicted_depletion',
        case when i.is_critical then 'high' else 'medium' end::core.severity,
        e.item_id,
        e.location_id,
        i.sku,
        l.code,
        format('%s will be used up at %s on %s', i.sku, l.code, e.predicted_depletion_date),
        format(
          '%s %s on hand, %s used a day over the last %s days', trim_scale(e.on_hand), i.unit,
          trim_scale(round(e.daily_consumption_rate::numeric, 2)), trim_scale(round(e.observed_days::numeric, 1))
        ),
        jsonb_build_object('predicted_depletion_date', e.predicted_depletion_date, 'estimate_id', e.id)
      from inventory.latest_depletion_estimates e
      join catalog.items i on i.id = e.item_id
      join catalog.locations l on l.id = e.location_id
      where i.is_active
        and e.on_hand > 0
        and e.predicted_depletion_date <= current_date + v_days
      union all
      (
        select distinct on (r.item_id, r.location_id)
          'late_need',
          case when i.is_critical then 'critical' else 'high' end::core.severity,
          r.item_id,
          r.location_id,
          i.sku,
          l.code,
          format('%s comes %s days late to %s', i.sku, r.days_late, l.code),
          format(
            '%s %s needed by %s, expected on %s: expedite', trim_scale(r.quantity), r.unit, r.need_by, r.expected_on
          ),
          jsonb_build_object('recommendation_id', r.id, 'need_by', r.need_by, 'expected_on', r.expected_on)
        from planning.recommendations r
        join catalog.items i on i.id = r.item_id
        join catalog.locations l on l.id = r.location_id
        where r.state in ('pending', 'approved', 'ordering', 'ordered')
          and r.days_late > 0
          and r.need_by <= current_date + v_days
        order by r.item_id, r.location_id, r.need_by, r.id
      )
    )
    select
      k.alert_type,
      count(c.alert_type)::integer as cause_count,
      coalesce(
        jsonb_agg(
          jsonb_build_object(
            'alert_type', c.alert_type,
            'severity', c.severity,
            'title', c.title,
            'message', c.message,
            'fingerprint', format('%s:%s:%s', c.alert_type, c.item_id, c.location_id),
            'subject_type', 'item',
            'subject_id', c.item_id,
            'related', c.related || jsonb_build_object('item_id', c.item_id, 'sku', c.sku, 'location_id', c.location_id, 'location', c.location_code)
          )
        ) filter (where c.alert_type is not null),
        '[]'
      ) as alerts,
      coalesce(
        array_agg(format('%s:%s:%s', c.alert_type, c.item_id, c.location_id)) filter (where c.alert_type is not null), '{}'
      ) as fingerprints
    from (values ('late_need'), ('low_stock'), ('predicted_depletion')) as k (alert_type)
    left join causes c on c.alert_type = k.alert_type
    group by k.alert_type
    order by k.alert_type
  loop
    perform governance._raise_alerts(v_found.alerts);

    alert_type := v_found.alert_type;
    live_count := v_found.cause_count;
    resolved_count := governance._resolve_alerts(v_found.alert_type, v_found.fingerprints, 'the cause cleared');
    return next;
  end loop;
end
$$;

comment on function planning.refresh_alerts(integer) is
  'Looks at stock and plan and raises alerts, one live alert a cause: low_stock (available at the reorder point or below safety stock), predicted_depletion (consumption uses the stock up within p_days, newly estimated), late_need (what is recommended or ordered for a need within p_days comes too late). Alerts whose cause cleared are resolved. p_days: default setting planning.alert_days. For a timer; returns what is live and what was resolved of each kind. Errors: QM102, QM103, QM919 days.';

revoke execute on function planning.refresh_alerts(integer) from public;
grant execute on function planning.refresh_alerts(integer) to qm_app, qm_maintenance;
--! EndIncluded planning/functions/refresh_alerts.sql
--! Included planning/views/open_recommendations.sql
create or replace view planning.open_recommendations
with (security_invoker = true)
as
select
  r.id,
  r.plan_id,
  p.code as plan_code,
  r.run_id,
  r.state,
  r.supply_mode,
  r.item_id,
  i.sku,
  i.name,
  r.location_id,
  c.code as location_code,
  r.supplier_id,
  s.code as supplier_code,
  r.from_location_id,
  g.code as from_location_code,
  r.quantity,
  r.unit,
  r.unit_cost,
  r.total_cost,
  r.currency,
  r.lead_time_days,
  r.order_by,
  r.need_by,
  r.expected_on,
  r.days_late,
  r.risk_level,
  r.urgency_score,
  r.binding_constraint,
  r.reasoning,
  a.id as approval_id,
  a.quorum,
  (
    select count(*)
    from governance.approval_votes v
    where v.approval_id = a.id
      and v.decision = 'approve'
      and v.revoked_at is null
  ) as votes,
  a.expires_at,
  r.created_at
from planning.recommendations r
join planning.plans p on p.id = r.plan_id
join catalog.items i on i.id = r.item_id
join catalog.locations c on c.id = r.location_id
left join catalog.suppliers s on s.id = r.supplier_id
left join catalog.locations g on g.id = r.from_location_id
left join governance.approvals a
  on a.subject_type = 'procurement_recommendation'
  and a.subject_id = r.id
  and a.state in ('pending', 'approved')
where r.state in ('pending', 'approved', 'ordering');

comment on view planning.open_recommendations is
  'What can be decided and ordered now, with names, reasons and how far its approval is.';
comment on column planning.open_recommendations.id is 'Identifier of the recommendation.';
comment on column planning.open_recommendations.plan_id is 'Plan.';
comment on column planning.open_recommendations.plan_code is 'Code of the plan.';
comment on column planning.open_recommendations.run_id is 'Run that recommends it.';
comment on column planning.open_recommendations.state is 'State of the recommendation.';
comment on column planning.open_recommendations.supply_mode is 'purchase, transfer or production.';
comment on column planning.open_recommendations.item_id is 'Item.';
comment on column planning.open_recommendations.sku is 'Stock keeping unit: the unique business key.';
comment on column planning.open_recommendations.name is 'Name to show.';
comment on column planning.open_recommendations.location_id is 'Location that receives.';
comment on column planning.open_recommendations.location_code is 'Code of the location that receives.';
comment on column planning.open_recommendations.supplier_id is 'Supplier of a purchase; null: nobody can supply it, see planning.considered_offers.';
comment on column planning.open_recommendations.supplier_code is 'Code of the supplier; null for transfers and production, and where nobody can supply it.';
comment on column planning.open_recommendations.from_location_id is 'Location that a transfer comes from.';
comment on column planning.open_recommendations.from_location_code is 'Code of the location that a transfer comes from.';
comment on column planning.open_recommendations.quantity is 'Quantity in unit.';
comment on column planning.open_recommendations.unit is 'Stock unit of the item when it was recommended.';
comment on column planning.open_recommendations.unit_cost is 'Price of a unit from the supplier; null for transfers and production, and where no price is known.';
comment on column planning.open_recommendations.total_cost is 'quantity × unit_cost.';
comment on column planning.open_recommendations.currency is 'ISO 4217 code of the costs.';
comment on column planning.open_recommendations.lead_time_days is 'Calendar days from order to receipt.';
comment on column planning.open_recommendations.order_by is 'Last day to order it; the day of the run where it is late already.';
comment on column planning.open_recommendations.need_by is 'Day on which it is needed.';
comment on column planning.open_recommendations.expected_on is 'Day on which it arrives when it is ordered on order_by.';
comment on column planning.open_recommendations.days_late is 'Days that it arrives after need_by; above zero: expedite.';
comment on column planning.open_recommendations.risk_level is 'Risk by reliability and number of suppliers: one supplier is medium from 0.9, two low from 0.8 and medium from 0.6, more low from 0.7 and medium from 0.5 on the average, else high; late ones at least medium.';
comment on column planning.open_recommendations.urgency_score is '0 to 1: for late ones 0.8 and more, growing with the days; for others less, the further away order_by is. Critical items 0.1 more.';
comment on column planning.open_recommendations.binding_constraint is 'What set the quantity.';
comment on column planning.open_recommendations.reasoning is 'Why, in one sentence; planning.explain tells the whole.';
comment on column planning.open_recommendations.approval_id is 'Its newest request for approval; null where none was made.';
comment on column planning.open_recommendations.quorum is 'Distinct approvers needed.';
comment on column planning.open_recommendations.votes is 'Votes for it that count now.';
comment on column planning.open_recommendations.expires_at is 'From then on, by the clock, it can neither be decided nor used.';
comment on column planning.open_recommendations.created_at is 'When it was made.';

grant select on planning.open_recommendations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/views/open_recommendations.sql
--! Included planning/views/open_order_lines.sql
create or replace view planning.open_order_lines
with (security_invoker = true)
as
select
  l.id,
  o.id as order_id,
  o.order_number,
  l.line_number,
  o.supply_mode,
  o.supplier_id,
  s.code as supplier_code,
  g.code as from_location_code,
  l.item_id,
  i.sku,
  i.name,
  l.location_id,
  c.code as location_code,
  l.quantity,
  l.received_quantity,
  l.open_quantity,
  i.unit,
  l.unit_cost,
  o.currency,
  l.due_on,
  l.due_on < current_date as is_overdue,
  l.state,
  o.ordered_at,
  l.recommendation_id
from planning.supply_order_lines l
join planning.supply_orders o on o.id = l.order_id
join catalog.items i on i.id = l.item_id
join catalog.locations c on c.id = l.location_id
left join catalog.suppliers s on s.id = o.supplier_id
left join catalog.locations g on g.id = o.from_location_id
where l.state in ('open', 'partially_received');

comment on view planning.open_order_lines is 'Lines of supply orders that are still to come: what, from where, how much and when.';
comment on column planning.open_order_lines.id is 'Identifier of the line.';
comment on column planning.open_order_lines.order_id is 'Order.';
comment on column planning.open_order_lines.order_number is 'Unique number: the caller''s, else PO, TO or MO, the day and a number.';
comment on column planning.open_order_lines.line_number is 'Number of the line, from 1.';
comment on column planning.open_order_lines.supply_mode is 'purchase, transfer or production.';
comment on column planning.open_order_lines.supplier_id is 'Supplier of a purchase.';
comment on column planning.open_order_lines.supplier_code is 'Code of the supplier; null for transfers and production.';
comment on column planning.open_order_lines.from_location_code is 'Code of the location that a transfer comes from.';
comment on column planning.open_order_lines.item_id is 'Item.';
comment on column planning.open_order_lines.sku is 'Stock keeping unit: the unique business key.';
comment on column planning.open_order_lines.name is 'Name to show.';
comment on column planning.open_order_lines.location_id is 'Location that receives, that of the order.';
comment on column planning.open_order_lines.location_code is 'Code of the location that receives.';
comment on column planning.open_order_lines.quantity is 'Quantity ordered, in the item''s stock unit.';
comment on column planning.open_order_lines.received_quantity is 'Quantity received so far: the sum of planning.receipts.';
comment on column planning.open_order_lines.open_quantity is 'Quantity still to come; zero when received, closed or cancelled.';
comment on column planning.open_order_lines.unit is 'Stock unit: the unit of every quantity of this item.';
comment on column planning.open_order_lines.unit_cost is 'Price of a unit in the order''s currency; null for transfers and production.';
comment on column planning.open_order_lines.currency is 'ISO 4217 code of the costs of a purchase.';
comment on column planning.open_order_lines.due_on is 'Day on which it is expected.';
comment on column planning.open_order_lines.is_overdue is 'True where due_on is past.';
comment on column planning.open_order_lines.state is 'State; core.transitions lists the legal moves of the machine supply_order_line.';
comment on column planning.open_order_lines.ordered_at is 'When it was placed.';
comment on column planning.open_order_lines.recommendation_id is 'Recommendation that it carries out.';

grant select on planning.open_order_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/views/open_order_lines.sql
--! Included planning/views/purchase_orders.sql
create or replace view planning.purchase_orders
with (security_invoker = true)
as
select
  o.id,
  o.order_number,
  o.supplier_id,
  s.code as supplier_code,
  s.name as supplier_name,
  o.location_id,
  c.code as location_code,
  o.currency,
  t.line_count,
  t.open_line_count,
  t.total_cost,
  t.open_cost,
  t.next_due_on,
  t.state,
  o.notes,
  o.ordered_by,
  o.ordered_at
from planning.supply_orders o
join catalog.suppliers s on s.id = o.supplier_id
join catalog.locations c on c.id = o.location_id
cross join lateral (
  select
    count(*) as line_count,
    count(*) filter (where l.state in ('open', 'partially_received')) as open_line_count,
    sum(l.total_cost) as total_cost,
    sum(round(l.open_quantity * l.unit_cost, 4)) as open_cost,
    min(l.due_on) filter (where l.state in ('open', 'partially_received')) as next_due_on,
    case
      when bool_or(l.state in ('open', 'partially_received')) and bool_or(l.received_quantity > 0) then 'partially_received'
      when bool_or(l.state in ('open', 'partially_received')) then 'open'
      when bool_and(l.state = 'cancelled') then 'cancelled'
      when bool_and(l.state in ('received', 'cancelled')) then 'received'
      else 'closed'
    end::planning.supply_order_state as state
  from planning.supply_order_lines l
  where l.order_id = o.id
) as t;

comment on view planning.purchase_orders is
  'Purchase orders with their totals; the state follows from the lines. open_cost is what is committed and not received.';
comment on column planning.purchase_orders.id is 'Identifier of the order.';
comment on column planning.purchase_orders.order_number is 'Unique number: the caller''s, else PO, TO or MO, the day and a number.';
comment on column planning.purchase_orders.supplier_id is 'Supplier of a purchase.';
comment on column planning.purchase_orders.supplier_code is 'Code of the supplier.';
comment on column planning.purchase_orders.supplier_name is 'Name of the supplier.';
comment on column planning.purchase_orders.location_id is 'Location that receives.';
comment on column planning.purchase_orders.location_code is 'Code of the location that receives.';
comment on column planning.purchase_orders.currency is 'ISO 4217 code of the costs of a purchase.';
comment on column planning.purchase_orders.line_count is 'Lines of the order.';
comment on column planning.purchase_orders.open_line_count is 'Lines of which something is still to come.';
comment on column planning.purchase_orders.total_cost is 'Cost of what was ordered, in currency.';
comment on column planning.purchase_orders.open_cost is 'Cost of what is still to come, in currency.';
comment on column planning.purchase_orders.next_due_on is 'First day on which something that is still to come is expected.';
comment on column planning.purchase_orders.state is 'State of the order, from those of its lines.';
comment on column planning.purchase_orders.notes is 'Notes of the buyer.';
comment on column planning.purchase_orders.ordered_by is 'User of the session; null for the system.';
comment on column planning.purchase_orders.ordered_at is 'When it was placed.';

grant select on planning.purchase_orders to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/views/purchase_orders.sql
--! Included planning/views/stock_projection.sql
create or replace view planning.stock_projection
with (security_invoker = true)
as
select
  p.code as plan_code,
  r.run_id,
  n.item_id,
  i.sku,
  n.location_id,
  c.code as location_code,
  r.bucket,
  b.starts_on,
  b.ends_on,
  r.forecast,
  r.orders,
  r.net_forecast,
  r.dependent,
  r.gross,
  r.scheduled_receipts,
  r.net,
  r.planned_receipts,
  r.projected,
  n.safety_stock,
  i.unit
from planning.plans p
join planning.requirements r on r.run_id = p.current_run_id
join planning.run_items n on n.run_id = r.run_id and n.node = r.node
join planning.run_buckets b on b.run_id = r.run_id and b.bucket = r.bucket
join catalog.items i on i.id = n.item_id
join catalog.locations c on c.id = n.location_id;

comment on view planning.stock_projection is
  'The plan in force, bucket by bucket: demand, receipts and projected stock of each item at each location against its safety stock.';
comment on column planning.stock_projection.plan_code is 'Code of the plan.';
comment on column planning.stock_projection.run_id is 'Run in force.';
comment on column planning.stock_projection.item_id is 'Item.';
comment on column planning.stock_projection.sku is 'Stock keeping unit: the unique business key.';
comment on column planning.stock_projection.location_id is 'Location.';
comment on column planning.stock_projection.location_code is 'Code of the location.';
comment on column planning.stock_projection.bucket is 'Number of the bucket, from 1.';
comment on column planning.stock_projection.starts_on is 'First day.';
comment on column planning.stock_projection.ends_on is 'Day after the last one.';
comment on column planning.stock_projection.forecast is 'Forecast demand of the bucket''s days.';
comment on column planning.stock_projection.orders is 'Open customers'' orders due in the bucket.';
comment on column planning.stock_projection.net_forecast is 'Forecast that the orders leave over.';
comment on column planning.stock_projection.dependent is 'Need of orders for other items and locations: the sum of its pegs.';
comment on column planning.stock_projection.gross is 'Gross requirement: net_forecast, orders and dependent.';
comment on column planning.stock_projection.scheduled_receipts is 'Open supply orders that arrive in the bucket; what is overdue counts in the first.';
comment on column planning.stock_projection.net is 'Net requirement: what is missing to keep the safety stock before planned receipts of the bucket.';
comment on column planning.stock_projection.planned_receipts is 'Planned orders that arrive in the bucket.';
comment on column planning.stock_projection.projected is 'Projected stock at the end of the bucket; below zero is a backlog.';
comment on column planning.stock_projection.safety_stock is 'Safety stock that netting kept.';
comment on column planning.stock_projection.unit is 'Stock unit: the unit of every quantity of this item.';

grant select on planning.stock_projection to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/views/stock_projection.sql
--! Included planning/views/recommendation_history.sql
create or replace view planning.recommendation_history
with (security_invoker = true)
as
select
  h.subject_id as recommendation_id,
  r.item_id,
  i.sku,
  r.location_id,
  l.code as location_code,
  h.sequence,
  h.from_state,
  h.to_state,
  h.reason,
  h.actor_id,
  u.username as actor_name,
  h.at
from core.state_history h
join planning.recommendations r on r.id = h.subject_id
join catalog.items i on i.id = r.item_id
join catalog.locations l on l.id = r.location_id
left join identity.users u on u.id = h.actor_id
where h.machine = 'recommendation';

comment on view planning.recommendation_history is
  'Every move of every recommendation: who brought it from which state into which, when and why.';
comment on column planning.recommendation_history.recommendation_id is 'Recommendation.';
comment on column planning.recommendation_history.item_id is 'Item.';
comment on column planning.recommendation_history.sku is 'Item''s SKU.';
comment on column planning.recommendation_history.location_id is 'Location that receives.';
comment on column planning.recommendation_history.location_code is 'Its code.';
comment on column planning.recommendation_history.sequence is 'Number of the move, from 1.';
comment on column planning.recommendation_history.from_state is 'State before.';
comment on column planning.recommendation_history.to_state is 'State after.';
comment on column planning.recommendation_history.reason is 'Why.';
comment on column planning.recommendation_history.actor_id is 'User of the session; null for the system.';
comment on column planning.recommendation_history.actor_name is 'Name of that user.';
comment on column planning.recommendation_history.at is 'When.';

grant select on planning.recommendation_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/views/recommendation_history.sql
--! Included planning/views/integrity_findings.sql
create or replace view planning.integrity_findings
with (security_invoker = true)
as
with ordered as (
  select l.item_id, l.location_id, sum(l.open_quantity) as quantity
  from planning.supply_order_lines l
  where l.state in ('open', 'partially_received')
  group by l.item_id, l.location_id
),
used as (
  select
    l.supplier_item_id,
    sum(case when l.state in ('cancelled', 'closed') then l.received_quantity else l.quantity end) as quantity
  from planning.supply_order_lines l
  where l.supplier_item_id is not null
  group by l.supplier_item_id
),
current_runs as (
  select r.id, r.started_at
  from planning.plans p
  join planning.runs r on r.id = p.current_run_id
),
pegged as (
  select p.run_id, p.node, p.bucket, sum(p.quantity) as quantity
  from current_runs c
  join planning.pegs p on p.run_id = c.id and p.started_at = c.started_at
  group by p.run_id, p.node, p.bucket
),
balances as (
  select
    r.run_id, r.node, r.bucket, r.projected, r.dependent,
    lag(r.projected, 1, n.on_hand) over (partition by r.run_id, r.node order by r.bucket)
    + r.scheduled_receipts + r.planned_receipts - r.gross as expected
  from current_runs c
  join planning.requirements r on r.run_id = c.id and r.started_at = c.started_at
  join planning.run_items n on n.run_id = r.run_id and n.node = r.node
)
select
  'on_order_differs_from_open_lines'::text as finding,
  format('item %s at location %s', coalesce(v.item_id, o.item_id), coalesce(v.location_id, o.location_id)) as subject,
  coalesce(o.quantity, 0)::text as expected,
  coalesce(v.on_order, 0)::text as actual
from ordered o
full join inventory.levels v on v.item_id = o.item_id and v.location_id = o.location_id
where coalesce(o.quantity, 0) <> coalesce(v.on_order, 0)
union all
select
  'received_differs_from_receipts',
  format('order line %s', l.id),
  coalesce(sum(r.quantity), 0)::text,
  l.received_quantity::text
from planning.supply_order_lines l
left join planning.receipts r on r.order_line_id = l.id
group by l.id
having coalesce(sum(r.quantity), 0) <> l.received_quantity
union all
select
  'contract_use_differs_from_lines',
  format('supplier item %s', s.id),
  coalesce(u.quantity, 0)::text,
  s.contract_quantity_used::text
from catalog.supplier_items s
left join used u on u.supplier_item_id = s.id
where coalesce(u.quantity, 0) <> s.contract_quantity_used
union all
select
  'pegs_differ_from_dependent',
  format('run %s, node %s, bucket %s', b.run_id, b.node, b.bucket),
  coalesce(p.quantity, 0)::text,
  b.dependent::text
from balances b
left join pegged p on p.run_id = b.run_id and p.node = b.node and p.bucket = b.bucket
where abs(coalesce(p.quantity, 0) - b.dependent) > 1e-6 * greatest(1, abs(b.dependent))
union all
select
  'projection_does_not_add_up',
  format('run %s, node %s, bucket %s', b.run_id, b.node, b.bucket),
  b.expected::text,
  b.projected::text
from balances b
where abs(b.projected - b.expected) > 1e-6 * greatest(1, abs(b.expected))
union all
select
  'approved_without_approval',
  format('recommendation %s', r.id),
  'an approved approval',
  'none'
from planning.recommendations r
where r.supply_mode = 'purchase'
  and r.state in ('approved', 'ordering')
  and not exists (
    select
    from governance.approvals a
    where a.subject_type = 'procurement_recommendation'
      and a.subject_id = r.id
      and a.state = 'approved'
  );

comment on view planning.integrity_findings is
  'What does not agree between orders, receipts, stock on order, contracts, recommendations and the plans in force; empty when all is well.';
comment on column planning.integrity_findings.finding is 'What does not agree.';
comment on column planning.integrity_findings.subject is 'Where.';
comment on column planning.integrity_findings.expected is 'What follows from the rows.';
comment on column planning.integrity_findings.actual is 'What stands there.';

grant select on planning.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded planning/views/integrity_findings.sql
--! Included planning/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM901', 'planning', 'plan_not_found', 'there is no such plan', 'select code, name from planning.plans lists them.'),
  ('QM902', 'planning', 'no_economic_quantity', 'there is no economic order quantity for these costs', 'Give costs and a holding cost rate above zero.'),
  ('QM903', 'planning', 'lot_sizing_incomplete', 'the lot-sizing rule lacks what it needs', 'The hint names what each rule needs.'),
  ('QM905', 'planning', 'lane_missing', 'a policy wants a transfer where no lane leads', 'Add an active lane to catalog.lanes, or change supply_mode of the policy.'),
  ('QM906', 'planning', 'nothing_to_plan', 'there is nothing to plan', 'Record stock or orders, or publish forecasts, then plan.'),
  ('QM907', 'planning', 'supply_ring', 'lanes and bills of material form a ring', 'select * from ops.verify() finds the rows that were written past the rules.'),
  ('QM908', 'planning', 'run_not_releasable', 'this run cannot be released', 'Release a draft that is newer than the run in force, or plan anew.'),
  ('QM909', 'planning', 'recommendation_not_found', 'there is no such recommendation', 'select * from planning.open_recommendations lists those that are open.'),
  ('QM910', 'planning', 'recommendation_not_approved', 'only an approved recommendation can be ordered', 'Let it be approved; governance.pending_approvals shows by whom.'),
  ('QM911', 'planning', 'beyond_approval', 'this is not what was approved', 'Take the price of today with planning.revise_recommendation and let it be approved again.'),
  ('QM912', 'planning', 'contract_exhausted', 'the contract has not enough left', 'Order less, raise the ceiling, or plan anew.'),
  ('QM913', 'planning', 'supply_order_line_not_found', 'there is no such order line', 'select * from planning.open_order_lines lists those that are open.'),
  ('QM914', 'planning', 'supply_order_line_finished', 'this order line is finished', 'What came without an order is posted with inventory.post_movement.'),
  ('QM915', 'planning', 'over_receipt', 'more would be received than was ordered', 'Receive what is open and tolerated, and send the rest back.'),
  ('QM916', 'planning', 'reason_to_close', 'closing an order line needs a reason', 'Say why the rest will not come.'),
  ('QM917', 'planning', 'recommendation_not_revisable', 'this recommendation cannot be revised', 'Purchases that are pending or approved can be revised.'),
  ('QM918', 'planning', 'offer_not_usable', 'nobody sells this on these terms', 'catalog.rank_offers shows the offers for a quantity.'),
  ('QM919', 'planning', 'alert_days_not_usable', 'alerts cannot look so far ahead', 'Give 0 to 365 days.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded planning/data/error_codes.sql
--! Included planning/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('planning.service_level', '0.95', 'numeric', '0.95', 0.5, 0.9999, null, 'probability', 'Cycle service level of items whose policy names none.'),
  ('planning.review_period_days', '0', 'integer', '0', 0, 365, null, 'days', 'Days between looks at the stock that safety stock bridges, where the policy names none; 0: every movement is looked at.'),
  ('planning.lot_sizing', '"lot_for_lot"', 'text', '"lot_for_lot"', null, null, array['lot_for_lot', 'economic_order_quantity', 'silver_meal', 'wagner_whitin'], null, 'Lot-sizing rule of items whose policy names none; rules that need a quantity of their own stand in policies only.'),
  ('planning.purchase_lead_time_days', '30', 'integer', '30', 0, 1000, null, 'days', 'Lead time of purchases where neither offer nor supplier has one; shown as assumed.'),
  ('planning.production_lead_time_days', '7', 'integer', '7', 0, 1000, null, 'days', 'Lead time of production where the policy has none; shown as assumed.'),
  ('planning.ordering_cost', '100', 'numeric', '100', 0, null, null, 'money', 'Cost of one order of production and transfer, and of purchases without an offer, for lot sizing.'),
  ('planning.holding_cost_rate', '0.25', 'numeric', '0.25', 0, 10, null, 'share a year', 'Cost of holding stock for a year as a share of its value, where no offer names one.'),
  ('planning.price_tolerance', '0.02', 'numeric', '0.02', 0, 1, null, 'share', 'How far the unit cost may rise after approval before the votes are void.'),
  ('planning.quantity_tolerance', '0.05', 'numeric', '0.05', 0, 1, null, 'share', 'How far the quantity may change after approval before the votes are void.'),
  ('planning.receipt_tolerance', '0.00', 'numeric', '0.00', 0, 1, null, 'share', 'How much more than ordered may be received, for new orders.'),
  ('planning.alert_days', '7', 'integer', '7', 0, 365, null, 'days', 'Depletion and late needs within so many days raise alerts.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded planning/data/settings.sql
--! Included planning/data/states.sql
insert into core.machines (machine, room, description)
values
  ('planning_run', 'planning', 'Whether a run of planning.runs is in force.'),
  ('recommendation', 'planning', 'From a recommendation of planning.recommendations to its order and receipt.'),
  ('supply_order_line', 'planning', 'From a line of planning.supply_order_lines to its receipt.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('planning_run', 'nonexistent', false, 'Not run yet.'),
  ('planning_run', 'draft', false, 'A what-if; its recommendations wait.'),
  ('planning_run', 'current', false, 'In force.'),
  ('planning_run', 'superseded', true, 'A newer run took its place.'),
  ('recommendation', 'nonexistent', false, 'Not recommended yet.'),
  ('recommendation', 'draft', false, 'Of a run that is not in force.'),
  ('recommendation', 'pending', false, 'Waits for approval.'),
  ('recommendation', 'approved', false, 'May be ordered.'),
  ('recommendation', 'ordering', false, 'Claimed by a buyer.'),
  ('recommendation', 'ordered', false, 'On a supply order.'),
  ('recommendation', 'received', true, 'Received in full.'),
  ('recommendation', 'closed', true, 'Its order was closed short or cancelled.'),
  ('recommendation', 'rejected', true, 'Somebody decided against it.'),
  ('recommendation', 'expired', true, 'Nobody decided in time.'),
  ('recommendation', 'superseded', true, 'A newer run took its place.'),
  ('supply_order_line', 'nonexistent', false, 'Not ordered yet.'),
  ('supply_order_line', 'open', false, 'Ordered; nothing came yet.'),
  ('supply_order_line', 'partially_received', false, 'A part came.'),
  ('supply_order_line', 'received', true, 'All came.'),
  ('supply_order_line', 'closed', true, 'The rest will not come.'),
  ('supply_order_line', 'cancelled', true, 'Called off before anything came.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('planning_run', 'nonexistent', 'draft', 'planning.run_plan', 'Is planned.'),
  ('planning_run', 'draft', 'current', 'planning.release_run', 'Comes into force.'),
  ('planning_run', 'draft', 'superseded', 'planning.release_run', 'Another run came into force.'),
  ('planning_run', 'current', 'superseded', 'planning.release_run', 'Another run came into force.'),
  ('recommendation', 'nonexistent', 'draft', 'planning.run_plan', 'Is recommended by a what-if.'),
  ('recommendation', 'nonexistent', 'pending', 'planning.run_plan', 'Is recommended.'),
  ('recommendation', 'nonexistent', 'approved', 'planning.run_plan', 'Is recommended and needs nobody''s approval.'),
  ('recommendation', 'draft', 'pending', 'planning.release_run', 'Its run came into force.'),
  ('recommendation', 'draft', 'approved', 'planning.release_run', 'Its run came into force, and it needs nobody''s approval.'),
  ('recommendation', 'draft', 'superseded', 'planning.release_run', 'Another run came into force.'),
  ('recommendation', 'pending', 'approved', 'governance.approve', 'Enough approvers agree, or none is needed.'),
  ('recommendation', 'pending', 'rejected', 'governance.reject', 'An approver decides against it.'),
  ('recommendation', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('recommendation', 'approved', 'expired', 'governance.expire_approvals', 'Nobody ordered in time.'),
  ('recommendation', 'approved', 'pending', 'planning.revise_recommendation', 'Quantity or price changed beyond the tolerance, or a vote was taken back.'),
  ('recommendation', 'pending', 'superseded', 'planning.release_run', 'A newer run came into force.'),
  ('recommendation', 'approved', 'superseded', 'planning.release_run', 'A newer run came into force.'),
  ('recommendation', 'approved', 'ordering', 'planning.order_recommendations', 'A buyer claims it.'),
  ('recommendation', 'ordering', 'ordered', 'planning.order_recommendations', 'Is on a supply order.'),
  ('recommendation', 'ordered', 'received', 'planning.receive_order_line', 'All came.'),
  ('recommendation', 'ordered', 'closed', 'planning.close_order_line', 'The order was closed short or cancelled.'),
  ('supply_order_line', 'nonexistent', 'open', 'planning.order_recommendations', 'Is ordered.'),
  ('supply_order_line', 'open', 'partially_received', 'planning.receive_order_line', 'A part came.'),
  ('supply_order_line', 'open', 'received', 'planning.receive_order_line', 'All came at once.'),
  ('supply_order_line', 'partially_received', 'received', 'planning.receive_order_line', 'The rest came.'),
  ('supply_order_line', 'partially_received', 'closed', 'planning.close_order_line', 'The rest will not come.'),
  ('supply_order_line', 'open', 'cancelled', 'planning.close_order_line', 'Called off before anything came.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded planning/data/states.sql
--! Included planning/data/partitioned_tables.sql
insert into core.partitioned_tables (table_name, time_column, retention_months, description)
values
  ('planning.run_edges', 'started_at', 12, 'What supplied what in each planning run; old runs keep their recommendations without it.'),
  ('planning.requirements', 'started_at', 12, 'Time-phased requirements of each planning run; old runs keep their recommendations without them.'),
  ('planning.planned_orders', 'started_at', 12, 'Planned orders of each run; old runs keep their recommendations without them.'),
  ('planning.pegs', 'started_at', 12, 'Pegs of each planning run, the largest of its details; old runs keep their recommendations without them.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
--! EndIncluded planning/data/partitioned_tables.sql
--! Included planning/data/plans.sql
-- Given once: a company changes or adds plans as it likes.
insert into planning.plans (code, name)
select 'main', 'Main plan'
where not exists (select from planning.plans);
--! EndIncluded planning/data/plans.sql

reset role;
