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
