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
