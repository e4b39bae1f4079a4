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
