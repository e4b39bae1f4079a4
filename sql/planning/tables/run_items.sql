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
