--! Previous: sha1:584cca1c852658b7a7c52058051da97bc889dbe7
--! Hash: sha1:c21930a9105efd5c09b36a245b2f487f6fc53dd7
--! Message: inventory

-- Room inventory, as sql/schema.sql lists it.

set role qm_owner;

--! Included inventory/types/schema.sql
create schema inventory;

comment on schema inventory is
  'Stock levels, the movement ledger behind them, reservations, transfers, lots, stockouts and estimates of depletion.';

grant usage on schema inventory to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded inventory/types/schema.sql
--! Included inventory/types/movement_type.sql
create type inventory.movement_type as enum (
  'receipt', 'issue', 'adjustment', 'transfer_out', 'transfer_in', 'count', 'return', 'scrap', 'reversal'
);

comment on type inventory.movement_type is
  'Why stock moved. receipt, return and transfer_in add; issue, scrap and transfer_out take away; adjustment, count and reversal do either.';
--! EndIncluded inventory/types/movement_type.sql
--! Included inventory/types/reservation_state.sql
create type inventory.reservation_state as enum ('active', 'fulfilled', 'released', 'expired');

comment on type inventory.reservation_state is
  'active holds stock back; fulfilled was issued in full; released and expired gave back what was left.';
--! EndIncluded inventory/types/reservation_state.sql
--! Included inventory/types/lot_state.sql
create type inventory.lot_state as enum ('available', 'quarantined', 'rejected');

comment on type inventory.lot_state is
  'Whether a lot may be allocated: quarantined waits for a decision, rejected never will be. Expiry is a date, not a state.';
--! EndIncluded inventory/types/lot_state.sql
--! Included inventory/types/stock_condition.sql
create type inventory.stock_condition as enum ('out', 'below_safety', 'low', 'normal', 'excess');

comment on type inventory.stock_condition is
  'How a level stands, worst first: out (nothing available), below_safety (available below the safety stock), low (available at or below the reorder point, or below it: setting inventory.low_stock_boundary), normal, excess (on hand above the maximum).';
--! EndIncluded inventory/types/stock_condition.sql
--! Included inventory/types/movement_line.sql
create type inventory.movement_line as (
  item_id uuid,
  location_id uuid,
  movement_type inventory.movement_type,
  quantity numeric,
  unit_cost numeric,
  reason text,
  reference text,
  lot_id uuid,
  effective_at timestamptz
);

comment on type inventory.movement_line is
  'One movement of a batch, with the meaning of the parameters of inventory.post_movement.';
--! EndIncluded inventory/types/movement_line.sql
--! Included inventory/tables/levels.sql
create table inventory.levels (
  item_id uuid not null,
  location_id uuid not null,
  unit text not null,
  allows_negative_stock boolean not null,
  on_hand numeric(18, 6) not null default 0,
  reserved numeric(18, 6) not null default 0,
  available numeric(18, 6) not null generated always as (on_hand - reserved) stored,
  in_lots numeric(18, 6) not null default 0,
  on_order numeric(18, 6) not null default 0,
  reorder_point numeric(18, 6),
  safety_stock numeric(18, 6),
  maximum_stock numeric(18, 6),
  average_cost numeric(18, 6),
  last_sequence bigint not null default 0,
  last_movement_at timestamptz,
  last_counted_at timestamptz,
  last_counted_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint levels_pkey primary key (item_id, location_id),
  -- The unit of an item that has stock cannot change under it.
  constraint levels_item_id_unit_fkey foreign key (item_id, unit) references catalog.items (id, unit) on update restrict on delete restrict,
  constraint levels_location_id_allows_negative_stock_fkey
    foreign key (location_id, allows_negative_stock) references catalog.locations (id, allows_negative_stock) on update cascade on delete restrict,
  constraint levels_last_counted_by_fkey foreign key (last_counted_by) references identity.users (id) on delete restrict,
  constraint levels_on_hand_check check (allows_negative_stock or on_hand >= 0),
  constraint levels_reserved_check check (reserved >= 0 and (allows_negative_stock or reserved <= on_hand)),
  -- Stock of lots leaves by its lot only, so what has no lot never falls below zero.
  constraint levels_in_lots_check check (in_lots >= 0 and (allows_negative_stock or in_lots <= on_hand)),
  constraint levels_on_order_check check (on_order >= 0),
  constraint levels_reorder_point_check check (reorder_point >= 0),
  constraint levels_safety_stock_check check (safety_stock >= 0),
  constraint levels_maximum_stock_check check (maximum_stock >= 0 and maximum_stock >= coalesce(reorder_point, 0)),
  constraint levels_last_sequence_check check (last_sequence > 0 or (last_sequence = 0 and on_hand = 0))
)
-- Room on each page for the new version of a busy row, so that its updates touch no index.
with (fillfactor = 70);

create index levels_location_id_idx on inventory.levels (location_id, item_id);
create index levels_location_id_allows_negative_stock_idx on inventory.levels (location_id, allows_negative_stock);
create index levels_item_id_unit_idx on inventory.levels (item_id, unit);
create index levels_last_counted_by_idx on inventory.levels (last_counted_by) where last_counted_by is not null;

comment on table inventory.levels is
  'Stock of one item at one location: the running balance of inventory.movements. Written by commands only; every change of on_hand has its ledger row.';
comment on column inventory.levels.item_id is 'Item.';
comment on column inventory.levels.location_id is 'Location.';
comment on column inventory.levels.unit is 'The item''s stock unit, held by foreign key: the unit of all quantities of this row.';
comment on column inventory.levels.allows_negative_stock is 'The location''s policy, held by foreign key so that a check constraint can read it.';
comment on column inventory.levels.on_hand is 'Quantity physically there; below zero only where the location allows it.';
comment on column inventory.levels.reserved is 'Quantity held back by active reservations.';
comment on column inventory.levels.available is 'on_hand - reserved: what can still be promised.';
comment on column inventory.levels.in_lots is 'Part of on_hand that is in known lots: the sum of inventory.lot_levels.';
comment on column inventory.levels.on_order is 'Quantity ordered from suppliers and not received.';
comment on column inventory.levels.reorder_point is 'At or below this the level counts as low; null: not managed.';
comment on column inventory.levels.safety_stock is 'Buffer against uncertain demand and lead time; null: not managed.';
comment on column inventory.levels.maximum_stock is 'Above this the level counts as excess; null: no maximum.';
comment on column inventory.levels.average_cost is 'Moving average cost per unit in the item''s currency; null before the first movement with a cost.';
comment on column inventory.levels.last_sequence is 'Sequence of the last movement in the ledger of this level.';
comment on column inventory.levels.last_movement_at is 'When stock last moved.';
comment on column inventory.levels.last_counted_at is 'When stock was last counted.';
comment on column inventory.levels.last_counted_by is 'User who last counted.';
comment on column inventory.levels.created_at is 'When the row was made.';
comment on column inventory.levels.updated_at is 'When the row last changed.';

-- Commands stamp updated_at themselves; this is for planning parameters, so that a movement pays nothing for it.
create trigger tg_levels__set_updated_at
before update of reorder_point, safety_stock, maximum_stock on inventory.levels
for each row
when (
  (old.reorder_point, old.safety_stock, old.maximum_stock)
    is distinct from (new.reorder_point, new.safety_stock, new.maximum_stock)
)
execute function core.tg_set_updated_at();

grant select on inventory.levels to qm_app, qm_readonly, qm_auditor, qm_maintenance;
-- Planning parameters are plain data; balances are not.
grant update (reorder_point, safety_stock, maximum_stock) on inventory.levels to qm_app;
--! EndIncluded inventory/tables/levels.sql
--! Included inventory/tables/lots.sql
create table inventory.lots (
  item_id uuid not null,
  id uuid not null default core.uuid_v7(),
  lot_number text not null,
  state inventory.lot_state not null default 'available',
  quality_grade text,
  manufactured_on date,
  expires_on date,
  supplier_id uuid,
  quarantine_reason text,
  test_results jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lots_pkey primary key (item_id, id),
  constraint lots_item_id_lot_number_key unique (item_id, lot_number),
  constraint lots_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint lots_supplier_id_fkey foreign key (supplier_id) references catalog.suppliers (id) on delete restrict,
  constraint lots_lot_number_check check (lot_number = btrim(lot_number) and lot_number <> ''),
  constraint lots_expires_on_check check (expires_on >= manufactured_on),
  constraint lots_quarantine_reason_check check ((state = 'available') = (quarantine_reason is null)),
  constraint lots_test_results_check check (jsonb_typeof(test_results) = 'object')
);

create index lots_supplier_id_idx on inventory.lots (supplier_id) where supplier_id is not null;
create index lots_expires_on_idx on inventory.lots (expires_on) where expires_on is not null;

comment on table inventory.lots is 'Batches of an item that are told apart: dye lots, production batches, deliveries with an expiry date.';
comment on column inventory.lots.item_id is 'Item; a lot belongs to exactly one.';
comment on column inventory.lots.id is 'Identifier.';
comment on column inventory.lots.lot_number is 'Number on the goods, unique for the item.';
comment on column inventory.lots.state is 'Whether it may be allocated.';
comment on column inventory.lots.quality_grade is 'Grade given by inspection.';
comment on column inventory.lots.manufactured_on is 'Day of manufacture.';
comment on column inventory.lots.expires_on is 'Last day on which it may be allocated; null: never expires.';
comment on column inventory.lots.supplier_id is 'Who delivered it.';
comment on column inventory.lots.quarantine_reason is 'Why it is quarantined or rejected.';
comment on column inventory.lots.test_results is 'Results of inspection, a JSON object.';
comment on column inventory.lots.created_at is 'When the row was made.';
comment on column inventory.lots.updated_at is 'When the row last changed.';

create trigger tg_lots__set_updated_at
before update on inventory.lots
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_lots__check_state_history
after insert or update of state on inventory.lots
deferrable initially deferred
for each row
execute function core.tg_check_state_history('lot');

grant select on inventory.lots to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/lots.sql
--! Included inventory/tables/lot_levels.sql
create table inventory.lot_levels (
  item_id uuid not null,
  location_id uuid not null,
  lot_id uuid not null,
  on_hand numeric(18, 6) not null default 0,
  updated_at timestamptz not null default now(),
  constraint lot_levels_pkey primary key (item_id, location_id, lot_id),
  constraint lot_levels_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint lot_levels_item_id_lot_id_fkey foreign key (item_id, lot_id) references inventory.lots (item_id, id) on delete restrict,
  constraint lot_levels_on_hand_check check (on_hand >= 0)
);

create index lot_levels_item_id_lot_id_idx on inventory.lot_levels (item_id, lot_id);

comment on table inventory.lot_levels is 'Part of a level''s stock that is in a known lot; the rest of the level has no lot.';
comment on column inventory.lot_levels.item_id is 'Item.';
comment on column inventory.lot_levels.location_id is 'Location.';
comment on column inventory.lot_levels.lot_id is 'Lot, of this item by foreign key.';
comment on column inventory.lot_levels.on_hand is 'Quantity of the lot there, in the item''s stock unit; never below zero.';
comment on column inventory.lot_levels.updated_at is 'When the row last changed.';

grant select on inventory.lot_levels to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/lot_levels.sql
--! Included inventory/tables/transfers.sql
create table inventory.transfers (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  from_location_id uuid not null,
  to_location_id uuid not null,
  quantity numeric(18, 6) not null,
  reason text,
  user_id uuid,
  created_at timestamptz not null default now(),
  constraint transfers_pkey primary key (id),
  constraint transfers_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint transfers_from_location_id_fkey foreign key (from_location_id) references catalog.locations (id) on delete restrict,
  constraint transfers_to_location_id_fkey foreign key (to_location_id) references catalog.locations (id) on delete restrict,
  constraint transfers_user_id_fkey foreign key (user_id) references identity.users (id) on delete restrict,
  constraint transfers_to_location_id_check check (to_location_id <> from_location_id),
  constraint transfers_quantity_check check (quantity > 0)
);

create index transfers_item_id_idx on inventory.transfers (item_id, created_at);
create index transfers_from_location_id_idx on inventory.transfers (from_location_id, created_at);
create index transfers_to_location_id_idx on inventory.transfers (to_location_id, created_at);
create index transfers_user_id_idx on inventory.transfers (user_id) where user_id is not null;

comment on table inventory.transfers is 'Moves of stock between locations; each has one transfer_out and one transfer_in in the ledger that cancel out.';
comment on column inventory.transfers.id is 'Identifier.';
comment on column inventory.transfers.item_id is 'Item.';
comment on column inventory.transfers.from_location_id is 'Location that gives.';
comment on column inventory.transfers.to_location_id is 'Location that receives.';
comment on column inventory.transfers.quantity is 'Quantity moved, in the item''s stock unit.';
comment on column inventory.transfers.reason is 'Why.';
comment on column inventory.transfers.user_id is 'User of the session; null for the system.';
comment on column inventory.transfers.created_at is 'When.';

grant select on inventory.transfers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/transfers.sql
--! Included inventory/tables/movements.sql
create table inventory.movements (
  item_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  id uuid not null default core.uuid_v7(),
  location_id uuid not null,
  sequence bigint not null,
  movement_type inventory.movement_type not null,
  quantity numeric(18, 6) not null,
  previous_stock numeric(18, 6) not null,
  new_stock numeric(18, 6) not null,
  unit_cost numeric(18, 4),
  average_cost numeric(18, 6),
  effective_at timestamptz not null,
  reason text,
  reference text,
  lot_id uuid,
  transfer_id uuid,
  user_id uuid,
  idempotency_key text,
  constraint movements_pkey primary key (item_id, recorded_at, id),
  constraint movements_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint movements_item_id_lot_id_fkey foreign key (item_id, lot_id) references inventory.lots (item_id, id) on delete restrict,
  constraint movements_transfer_id_fkey foreign key (transfer_id) references inventory.transfers (id) on delete restrict,
  constraint movements_user_id_fkey foreign key (user_id) references identity.users (id) on delete restrict,
  constraint movements_quantity_check check (
    case
      when movement_type in ('receipt', 'return', 'transfer_in') then quantity > 0
      when movement_type in ('issue', 'scrap', 'transfer_out') then quantity < 0
      when movement_type = 'count' then true
      else quantity <> 0
    end
  ),
  constraint movements_new_stock_check check (new_stock = previous_stock + quantity),
  constraint movements_unit_cost_check check (unit_cost >= 0),
  constraint movements_transfer_id_check check ((transfer_id is not null) = (movement_type in ('transfer_out', 'transfer_in'))),
  constraint movements_sequence_check check (sequence >= 1),
  -- Nothing is recorded before it happens, so a search by effective time can skip the months before it.
  constraint movements_effective_at_check check (effective_at <= recorded_at),
  constraint movements_reason_check check (length(reason) <= 255)
) partition by range (recorded_at);

create index movements_item_id_location_id_sequence_idx on inventory.movements (item_id, location_id, sequence);
create index movements_location_id_idx on inventory.movements (location_id, recorded_at, id);
create index movements_movement_type_idx on inventory.movements (movement_type, recorded_at, id);
create index movements_item_id_lot_id_idx on inventory.movements (item_id, lot_id) where lot_id is not null;
create index movements_transfer_id_idx on inventory.movements (transfer_id) where transfer_id is not null;
create index movements_user_id_idx on inventory.movements (user_id) where user_id is not null;
create index movements_recorded_at_idx on inventory.movements using brin (recorded_at);

create table inventory.movements_default partition of inventory.movements default;

comment on table inventory.movements_default is 'Takes movements of months without a partition; should stay empty.';

comment on table inventory.movements is
  'The stock ledger: append-only; order is commit order within each level; corrections are reversals. Written by commands only, which hold the lock on the level meanwhile.';
comment on column inventory.movements.item_id is 'Item.';
comment on column inventory.movements.recorded_at is 'When it was written, by the clock under the level''s lock.';
comment on column inventory.movements.id is 'Identifier.';
comment on column inventory.movements.location_id is 'Location.';
comment on column inventory.movements.sequence is 'Number of the movement in its level''s ledger, from 1, without gaps.';
comment on column inventory.movements.movement_type is 'Why stock moved.';
comment on column inventory.movements.quantity is 'Signed change of stock in the item''s stock unit.';
comment on column inventory.movements.previous_stock is 'On hand before, from the locked level.';
comment on column inventory.movements.new_stock is 'On hand after: previous_stock + quantity.';
comment on column inventory.movements.unit_cost is 'Cost per unit in the item''s currency: what was paid for a receipt, the moving average for an issue.';
comment on column inventory.movements.average_cost is 'Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given.';
comment on column inventory.movements.effective_at is 'When it happened in the world; never after recorded_at.';
comment on column inventory.movements.reason is 'Why, in the actor''s words.';
comment on column inventory.movements.reference is 'Document behind it: an order, a delivery note.';
comment on column inventory.movements.lot_id is 'Lot that moved, of this item by foreign key.';
comment on column inventory.movements.transfer_id is 'Transfer that it is one side of.';
comment on column inventory.movements.user_id is 'User of the session; null for the system. Kept when the user is erased.';
comment on column inventory.movements.idempotency_key is 'Key that the client sent with the write.';

create trigger tg_movements__refuse_change
before update or delete on inventory.movements
for each row
execute function core.tg_refuse_change('Correct a movement with inventory.reverse_movement.');

create trigger tg_movements__refuse_truncate
before truncate on inventory.movements
for each statement
execute function core.tg_refuse_change('Correct a movement with inventory.reverse_movement.');

grant select on inventory.movements to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/movements.sql
--! Included inventory/tables/reversals.sql
create table inventory.reversals (
  movement_id uuid not null,
  item_id uuid not null,
  movement_recorded_at timestamptz not null,
  reversal_id uuid not null,
  reversal_recorded_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint reversals_pkey primary key (movement_id),
  constraint reversals_reversal_id_key unique (reversal_id),
  constraint reversals_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint reversals_movement_id_check check (movement_id <> reversal_id)
);

create index reversals_item_id_idx on inventory.reversals (item_id);

comment on table inventory.reversals is
  'Which movement reverses which. A movement is reversed at most once: its id is the primary key here, which a partitioned ledger could not promise. The ledger''s keys are kept without a foreign key; inventory.integrity_findings watches them.';
comment on column inventory.reversals.movement_id is 'Movement that was reversed.';
comment on column inventory.reversals.item_id is 'Item of both movements.';
comment on column inventory.reversals.movement_recorded_at is 'recorded_at of the movement that was reversed, to find its partition.';
comment on column inventory.reversals.reversal_id is 'Movement that reverses it.';
comment on column inventory.reversals.reversal_recorded_at is 'recorded_at of the reversal.';
comment on column inventory.reversals.created_at is 'When the row was made.';

grant select on inventory.reversals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/reversals.sql
--! Included inventory/tables/reservations.sql
create table inventory.reservations (
  item_id uuid not null,
  id uuid not null default core.uuid_v7(),
  location_id uuid not null,
  quantity numeric(18, 6) not null,
  fulfilled_quantity numeric(18, 6) not null default 0,
  state inventory.reservation_state not null default 'active',
  reference text,
  expires_at timestamptz,
  user_id uuid,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  constraint reservations_pkey primary key (item_id, id),
  constraint reservations_id_key unique (id),
  constraint reservations_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint reservations_user_id_fkey foreign key (user_id) references identity.users (id) on delete restrict,
  constraint reservations_quantity_check check (quantity > 0),
  constraint reservations_fulfilled_quantity_check check (fulfilled_quantity between 0 and quantity),
  constraint reservations_state_check check ((state = 'fulfilled') = (fulfilled_quantity = quantity)),
  constraint reservations_closed_at_check check ((state = 'active') = (closed_at is null))
);

create index reservations_item_id_location_id_idx on inventory.reservations (item_id, location_id, state);
create index reservations_expires_at_idx on inventory.reservations (expires_at) where state = 'active' and expires_at is not null;
create index reservations_active_idx on inventory.reservations (created_at, id) where state = 'active';
create index reservations_reference_idx on inventory.reservations (reference) where reference is not null;
create index reservations_user_id_idx on inventory.reservations (user_id) where user_id is not null;

comment on table inventory.reservations is
  'Stock held back for somebody. What is left of the active ones of a level sums to its reserved. Written by commands only; its short life (active, then one of three ends) is in this row, without a history table.';
comment on column inventory.reservations.item_id is 'Item.';
comment on column inventory.reservations.id is 'Identifier, unique by itself too.';
comment on column inventory.reservations.location_id is 'Location.';
comment on column inventory.reservations.quantity is 'Quantity promised, in the item''s stock unit.';
comment on column inventory.reservations.fulfilled_quantity is 'Part already issued.';
comment on column inventory.reservations.state is 'active, fulfilled, released or expired.';
comment on column inventory.reservations.reference is 'Document behind it: an order line, a basket.';
comment on column inventory.reservations.expires_at is 'When what is left returns to available; null: never.';
comment on column inventory.reservations.user_id is 'User of the session; null for the system.';
comment on column inventory.reservations.created_at is 'When it was made.';
comment on column inventory.reservations.closed_at is 'When it stopped being active.';

grant select on inventory.reservations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/reservations.sql
--! Included inventory/tables/stockouts.sql
create table inventory.stockouts (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  location_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  lost_sales_estimate numeric(18, 6),
  restocked_quantity numeric(18, 6),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stockouts_pkey primary key (id),
  constraint stockouts_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint stockouts_ended_at_check check (ended_at >= started_at),
  constraint stockouts_lost_sales_estimate_check check (lost_sales_estimate >= 0),
  constraint stockouts_item_id_location_id_started_at_ended_at_excl
    exclude using gist (item_id with =, location_id with =, tstzrange(started_at, ended_at) with &&)
);

create index stockouts_item_id_location_id_idx on inventory.stockouts (item_id, location_id, started_at);
create unique index stockouts_open_key on inventory.stockouts (item_id, location_id) where ended_at is null;
create index stockouts_started_at_idx on inventory.stockouts (started_at, id);

comment on table inventory.stockouts is
  'Times at which a level had nothing on hand. Opened and closed by the movement that crosses zero; sales of these times are censored, not zero.';
comment on column inventory.stockouts.id is 'Identifier.';
comment on column inventory.stockouts.item_id is 'Item.';
comment on column inventory.stockouts.location_id is 'Location.';
comment on column inventory.stockouts.started_at is 'When stock fell to zero or below.';
comment on column inventory.stockouts.ended_at is 'When stock was above zero again; null while it lasts.';
comment on column inventory.stockouts.lost_sales_estimate is 'Quantity that would have been sold, by the sales rate before; null where there is nothing to estimate from.';
comment on column inventory.stockouts.restocked_quantity is 'On hand after the movement that ended it.';
comment on column inventory.stockouts.created_at is 'When the row was made.';
comment on column inventory.stockouts.updated_at is 'When the row last changed.';

grant select on inventory.stockouts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/stockouts.sql
--! Included inventory/tables/depletion_estimates.sql
create table inventory.depletion_estimates (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  location_id uuid not null,
  estimated_at timestamptz not null default now(),
  on_hand numeric(18, 6) not null,
  daily_consumption_rate double precision not null,
  predicted_depletion_date date,
  confidence double precision,
  method text not null,
  model_version_id uuid,
  lookback_days integer,
  observed_days double precision,
  constraint depletion_estimates_pkey primary key (id),
  constraint depletion_estimates_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete cascade,
  constraint depletion_estimates_daily_consumption_rate_check check (daily_consumption_rate >= 0),
  constraint depletion_estimates_confidence_check check (confidence between 0 and 1),
  constraint depletion_estimates_lookback_days_check check (lookback_days >= 1)
);

create index depletion_estimates_item_id_location_id_idx on inventory.depletion_estimates (item_id, location_id, estimated_at desc);
create index depletion_estimates_predicted_depletion_date_idx on inventory.depletion_estimates (predicted_depletion_date);

comment on table inventory.depletion_estimates is
  'When a level will be empty at the present rate of consumption, by whose estimate. The newest row of a level counts.';
comment on column inventory.depletion_estimates.id is 'Identifier.';
comment on column inventory.depletion_estimates.item_id is 'Item.';
comment on column inventory.depletion_estimates.location_id is 'Location.';
comment on column inventory.depletion_estimates.estimated_at is 'When the estimate was made.';
comment on column inventory.depletion_estimates.on_hand is 'Stock that it started from, in the item''s stock unit.';
comment on column inventory.depletion_estimates.daily_consumption_rate is 'Expected consumption in stock units a day.';
comment on column inventory.depletion_estimates.predicted_depletion_date is 'First day on which stock runs out; null where consumption is zero or the day lies beyond the horizon.';
comment on column inventory.depletion_estimates.confidence is 'Confidence in the estimate, 0 to 1; null where the method gives none. consumption_rate: 1 / (1 + s / (m * sqrt(n))) with mean m and deviation s of n observed days of consumption.';
comment on column inventory.depletion_estimates.method is 'How it was made: consumption_rate, or the name of an outside method.';
comment on column inventory.depletion_estimates.model_version_id is 'Model version that made it, where a model did.';
comment on column inventory.depletion_estimates.lookback_days is 'Days of consumption that the rate was measured over.';
comment on column inventory.depletion_estimates.observed_days is 'Days of the lookback on which there was stock to sell: stockouts and the time before the first movement are left out.';

grant select on inventory.depletion_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/tables/depletion_estimates.sql
--! Included inventory/functions/average_cost.sql
create or replace function inventory._average_cost(p_on_hand numeric, p_average_cost numeric, p_quantity numeric, p_unit_cost numeric)
returns numeric
language sql
immutable
parallel safe
as $$
  select case
    when p_unit_cost is null or p_quantity = 0 then p_average_cost
    when p_quantity > 0 and (p_average_cost is null or p_on_hand <= 0) then p_unit_cost
    when p_quantity < 0 and (p_average_cost is null or p_on_hand + p_quantity <= 0) then p_average_cost
    else greatest(0, (p_on_hand * p_average_cost + p_quantity * p_unit_cost) / (p_on_hand + p_quantity))
  end
$$;

comment on function inventory._average_cost(numeric, numeric, numeric, numeric) is
  'Moving average cost after p_quantity moved at p_unit_cost: (on hand × average + quantity × cost) / (on hand + quantity). Without a cost, as for every issue, the average stays; stock that comes to an empty or negative level brings its own. Without a pinned search_path so that the planner can inline it; it uses operators of pg_catalog alone.';

revoke execute on function inventory._average_cost(numeric, numeric, numeric, numeric) from public;
--! EndIncluded inventory/functions/average_cost.sql
--! Included inventory/functions/running_cost.sql
-- State: on hand and average cost after the rows so far; null before the first row of a level.
create or replace function inventory._running_cost_step(
  p_state numeric[],
  p_on_hand numeric,
  p_average_cost numeric,
  p_quantity numeric,
  p_unit_cost numeric
)
returns numeric[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_state is null then
    p_state := array[p_on_hand, p_average_cost];
  end if;

  return array[
    p_state[1] + p_quantity,
    round(inventory._average_cost(p_state[1], p_state[2], p_quantity, p_unit_cost), 6)
  ];
end
$$;

comment on function inventory._running_cost_step(numeric[], numeric, numeric, numeric, numeric) is
  'Step of the aggregate inventory._running_cost.';

revoke execute on function inventory._running_cost_step(numeric[], numeric, numeric, numeric, numeric) from public;

create or replace aggregate inventory._running_cost(
  p_on_hand numeric,
  p_average_cost numeric,
  p_quantity numeric,
  p_unit_cost numeric
) (
  sfunc = inventory._running_cost_step,
  stype = numeric[],
  parallel = safe
);

comment on function inventory._running_cost(numeric, numeric, numeric, numeric) is
  'Window aggregate over the movements of a level in order, started from the level''s on hand and average cost: {on hand, average cost} after each of them. Only its step function needs a search_path; it is not inlined.';

revoke execute on function inventory._running_cost(numeric, numeric, numeric, numeric) from public;
--! EndIncluded inventory/functions/running_cost.sql
--! Included inventory/functions/local_date.sql
create or replace function inventory._local_date(p_location_id uuid, p_at timestamptz)
returns date
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select (p_at at time zone c.time_zone)::date
  from catalog.locations c
  where c.id = p_location_id
$$;

comment on function inventory._local_date(uuid, timestamptz) is
  'Day of a moment at a location, by its time zone.';

revoke execute on function inventory._local_date(uuid, timestamptz) from public;
--! EndIncluded inventory/functions/local_date.sql
--! Included inventory/functions/tg_levels__require_ledger_row.sql
create or replace function inventory.tg_levels__require_ledger_row()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM423',
    message = 'a balance changes by movements only',
    detail = format(
      'item %s at location %s: on hand %s to %s without a new row in its ledger',
      new.item_id, new.location_id, old.on_hand, new.on_hand
    ),
    hint = 'Post a movement with inventory.post_movement, or count with inventory.count_stock.';
end
$$;

comment on function inventory.tg_levels__require_ledger_row() is
  'Refuses an update that changes on_hand, in_lots or average_cost and leaves last_sequence as it is: the owner''s direct UPDATE in psql. The condition stands at the trigger, so that a command pays for a comparison and not for a call. One who forges last_sequence too is found by inventory.integrity_findings. Error: QM423.';

revoke execute on function inventory.tg_levels__require_ledger_row() from public;

drop trigger if exists tg_levels__require_ledger_row on inventory.levels;

create trigger tg_levels__require_ledger_row
after update on inventory.levels
for each row
when (
  new.last_sequence <= old.last_sequence
  and (
    new.on_hand <> old.on_hand
    or new.in_lots <> old.in_lots
    or new.average_cost is distinct from old.average_cost
    or new.last_sequence <> old.last_sequence
  )
)
execute function inventory.tg_levels__require_ledger_row();
--! EndIncluded inventory/functions/tg_levels__require_ledger_row.sql
--! Included inventory/functions/tg_balance_transfer.sql
create or replace function inventory.tg_balance_transfer()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer inventory.transfers;
  v_transfer_id uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  v_found text;
begin
  select t.*
  into v_transfer
  from inventory.transfers t
  where t.id = v_transfer_id;

  select string_agg(format('%s %s at %s', m.movement_type, m.quantity, m.location_id), '; ' order by m.movement_type)
  into v_found
  from inventory.movements m
  where m.transfer_id = v_transfer_id
  having count(*) <> 2
    or sum(m.quantity) <> 0
    or count(*) filter (
      where m.movement_type = 'transfer_out'
        and m.location_id = v_transfer.from_location_id
        and m.quantity = -v_transfer.quantity
    ) <> 1
    or count(*) filter (
      where m.movement_type = 'transfer_in'
        and m.location_id = v_transfer.to_location_id
        and m.item_id = v_transfer.item_id
    ) <> 1;

  if found then
    raise exception using
      errcode = 'QM424',
      message = 'a transfer does not net to zero',
      detail = format(
        'transfer %s of %s from %s to %s has the movements: %s',
        v_transfer_id, v_transfer.quantity, v_transfer.from_location_id, v_transfer.to_location_id, coalesce(v_found, 'none')
      ),
      hint = 'Move stock with inventory.transfer_stock, which writes both sides.';
  end if;

  return null;
end
$$;

comment on function inventory.tg_balance_transfer() is
  'Deferred constraint trigger; argument: the column with the transfer''s id. At commit a transfer has exactly one transfer_out and one transfer_in that cancel out. Error: QM424.';

revoke execute on function inventory.tg_balance_transfer() from public;

drop trigger if exists tg_movements__balance_transfer on inventory.movements;

create constraint trigger tg_movements__balance_transfer
after insert on inventory.movements
deferrable initially deferred
for each row
when (new.transfer_id is not null)
execute function inventory.tg_balance_transfer('transfer_id');

drop trigger if exists tg_transfers__balance_transfer on inventory.transfers;

create constraint trigger tg_transfers__balance_transfer
after insert or update on inventory.transfers
deferrable initially deferred
for each row
execute function inventory.tg_balance_transfer('id');
--! EndIncluded inventory/functions/tg_balance_transfer.sql
--! Included inventory/functions/prepare_level.sql
create or replace function inventory._prepare_level(
  p_item_id uuid,
  p_location_id uuid,
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_lot_id uuid default null,
  p_release numeric default 0,
  p_line integer default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
  v_item record;
  v_location catalog.locations;
  v_level inventory.levels;
  v_least numeric;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select i.sku, i.unit, i.item_type, i.is_active, u.is_whole
  into v_item
  from catalog.items i
  join catalog.units u on u.code = i.unit
  where i.id = p_item_id;

  if not found then
    raise exception using
      errcode = 'QM310',
      message = 'there is no such item',
      detail = format('%sitem %s', v_line, coalesce(p_item_id::text, 'null')),
      hint = 'select id, sku, name from catalog.items lists the items.';
  end if;

  select c.*
  into v_location
  from catalog.locations c
  where c.id = p_location_id;

  if not found then
    raise exception using
      errcode = 'QM406',
      message = 'there is no such location',
      detail = format('%slocation %s', v_line, coalesce(p_location_id::text, 'null')),
      hint = 'select id, code, name from catalog.locations lists the locations.';
  end if;

  if v_item.item_type = 'service' then
    raise exception using
      errcode = 'QM407',
      message = 'a service has no stock',
      detail = format('%sitem %s', v_line, v_item.sku),
      hint = 'Sell it without moving stock, or change the type of the item.';
  end if;

  if p_movement_type in ('receipt', 'transfer_in') and not (v_item.is_active and v_location.is_active) then
    raise exception using
      errcode = 'QM408',
      message = 'what is retired or closed takes nothing in',
      detail = format(
        '%sitem %s is %s, location %s is %s',
        v_line,
        v_item.sku, case when v_item.is_active then 'active' else 'retired' end,
        v_location.code, case when v_location.is_active then 'active' else 'closed' end
      ),
      hint = 'Reactivate it first; what is left there can still be issued, sent away, counted and scrapped.';
  end if;

  if v_item.is_whole and p_quantity <> trunc(p_quantity) then
    raise exception using
      errcode = 'QM304',
      message = 'this unit has no parts',
      detail = format('%s%s %s of item %s', v_line, abs(p_quantity), v_item.unit, v_item.sku),
      hint = 'Give a whole number, or convert with catalog.convert_quantity first.';
  end if;

  -- The lock is kept, so that what is found here still holds when the caller tries again.
  select l.*
  into v_level
  from inventory.levels l
  where l.item_id = p_item_id
    and l.location_id = p_location_id
  for no key update;

  if not found then
    if p_quantity < 0 and not v_location.allows_negative_stock then
      raise exception using
        errcode = 'QM404',
        message = 'this item was never stocked at this location',
        detail = format('%sitem %s at location %s', v_line, v_item.sku, v_location.code),
        hint = 'Receive stock first, or post to a location that has it: select * from inventory.levels where item_id = … lists them.';
    end if;

    -- Another session may be making it at this moment; the caller's next try finds either's row.
    insert into inventory.levels (item_id, location_id, unit, allows_negative_stock)
    values (p_item_id, p_location_id, v_item.unit, v_location.allows_negative_stock)
    on conflict on constraint levels_pkey do nothing;

    return;
  end if;

  if p_lot_id is not null and v_level.in_lots + p_quantity < 0 then
    raise exception using
      errcode = 'QM412',
      message = 'there is not enough of this lot',
      detail = format(
        '%slot %s of item %s at location %s: %s wanted, %s in all lots there',
        v_line, p_lot_id, v_item.sku, v_location.code, trim_scale(-p_quantity), trim_scale(v_level.in_lots)
      ),
      hint = 'Take less, or take another lot: inventory.lot_levels lists them.';
  end if;

  v_least := greatest(v_level.reserved - p_release, case when p_lot_id is null then v_level.in_lots end);

  if p_quantity < 0 and not v_level.allows_negative_stock and v_level.on_hand + p_quantity < v_least then
    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        '%sitem %s at location %s: %s %s wanted; on hand %s, of it reserved %s, in lots %s',
        v_line, v_item.sku, v_location.code, trim_scale(-p_quantity), v_item.unit,
        trim_scale(v_level.on_hand), trim_scale(v_level.reserved), trim_scale(v_level.in_lots)
      ),
      hint = case
        when v_level.on_hand + p_quantity < 0 then 'Take less, receive stock first, or count if the shelf says otherwise.'
        when v_level.on_hand + p_quantity < v_level.reserved - p_release then 'Take less, or release or fulfil reservations first.'
        else 'Name the lot that it comes from, or let inventory.issue_by_expiry choose.'
      end;
  end if;
end
$$;

comment on function inventory._prepare_level(uuid, uuid, inventory.movement_type, numeric, uuid, numeric, integer) is
  'Called when a movement changed no row: raises the rule that it broke, or makes the level that was missing and returns for another try. Errors: QM102, QM103, QM304, QM310, QM401, QM404, QM406, QM407, QM408, QM412.';

revoke execute on function inventory._prepare_level(uuid, uuid, inventory.movement_type, numeric, uuid, numeric, integer) from public;
--! EndIncluded inventory/functions/prepare_level.sql
--! Included inventory/functions/require_lot.sql
create or replace function inventory._require_lot(p_item_id uuid, p_lot_id uuid, p_line integer default null)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from inventory.lots t where t.item_id = p_item_id and t.id = p_lot_id) then
    raise exception using
      errcode = 'QM409',
      message = 'this item has no such lot',
      detail = format(
        '%slot %s of item %s',
        case when p_line is null then '' else format('line %s: ', p_line) end, p_lot_id, p_item_id
      ),
      hint = 'Register it with inventory.register_lot; a lot belongs to one item.';
  end if;
end
$$;

comment on function inventory._require_lot(uuid, uuid, integer) is
  'Refuses a lot that is not one of the item''s. Error: QM409.';

revoke execute on function inventory._require_lot(uuid, uuid, integer) from public;
--! EndIncluded inventory/functions/require_lot.sql
--! Included inventory/functions/move_lot.sql
create or replace function inventory._move_lot(p_movement inventory.movements, p_line integer default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
  v_lot inventory.lots;
begin
  -- Shared: many may issue from a lot, but none while its state changes.
  select t.*
  into strict v_lot
  from inventory.lots t
  where t.item_id = p_movement.item_id
    and t.id = p_movement.lot_id
  for share;

  if p_movement.movement_type = 'issue' then
    if v_lot.state <> 'available' then
      raise exception using
        errcode = 'QM410',
        message = 'this lot is held back',
        detail = format('%slot %s is %s: %s', v_line, v_lot.lot_number, v_lot.state, v_lot.quarantine_reason),
        hint = 'Take another lot, or release this one with inventory.set_lot_state; it can be scrapped or transferred as it is.';
    end if;

    if v_lot.expires_on < inventory._local_date(p_movement.location_id, p_movement.effective_at) then
      raise exception using
        errcode = 'QM411',
        message = 'this lot has expired',
        detail = format('%slot %s expired after %s', v_line, v_lot.lot_number, v_lot.expires_on),
        hint = 'Take another lot, and scrap this one.';
    end if;
  end if;

  if p_movement.quantity > 0 then
    insert into inventory.lot_levels (item_id, location_id, lot_id, on_hand)
    values (p_movement.item_id, p_movement.location_id, p_movement.lot_id, p_movement.quantity)
    on conflict on constraint lot_levels_pkey do update
    set
      on_hand = lot_levels.on_hand + excluded.on_hand,
      updated_at = now();
    return;
  end if;

  update inventory.lot_levels b
  set
    on_hand = b.on_hand + p_movement.quantity,
    updated_at = now()
  where b.item_id = p_movement.item_id
    and b.location_id = p_movement.location_id
    and b.lot_id = p_movement.lot_id
    and b.on_hand + p_movement.quantity >= 0;

  -- A count that finds nothing of a lot that is not there changes nothing.
  if not found and p_movement.quantity < 0 then
    raise exception using
      errcode = 'QM412',
      message = 'there is not enough of this lot',
      detail = format(
        '%slot %s at location %s: %s wanted, on hand %s',
        v_line, v_lot.lot_number, p_movement.location_id, trim_scale(-p_movement.quantity),
        coalesce(
          (
            select trim_scale(b.on_hand)
            from inventory.lot_levels b
            where b.item_id = p_movement.item_id
              and b.location_id = p_movement.location_id
              and b.lot_id = p_movement.lot_id
          ),
          0
        )
      ),
      hint = 'Take less, or take another lot: inventory.lot_levels lists them.';
  end if;
end
$$;

comment on function inventory._move_lot(inventory.movements, integer) is
  'Applies a movement to the stock of its lot; called under the lock of the level. Only an issue asks whether the lot may be allocated. Errors: QM410, QM411, QM412.';

revoke execute on function inventory._move_lot(inventory.movements, integer) from public;
--! EndIncluded inventory/functions/move_lot.sql
--! Included inventory/functions/move_stock.sql
create or replace function inventory._move_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_unit_cost numeric default null,
  p_reason text default null,
  p_reference text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null,
  p_id uuid default null,
  p_transfer_id uuid default null,
  p_release numeric default 0,
  p_line integer default null
)
returns inventory.movements
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := core.session_user_id();
  v_movement inventory.movements;
begin
  if p_lot_id is not null then
    perform inventory._require_lot(p_item_id, p_lot_id, p_line);
  end if;

  -- All rules stand in the condition of one update; only when it changes nothing is the reason looked for.
  loop
    with changed as (
      update inventory.levels l
      set
        on_hand = l.on_hand + p_quantity,
        reserved = l.reserved - p_release,
        in_lots = case when p_lot_id is null then l.in_lots else l.in_lots + p_quantity end,
        average_cost = inventory._average_cost(l.on_hand, l.average_cost, p_quantity, p_unit_cost),
        last_sequence = l.last_sequence + 1,
        last_movement_at = clock_timestamp(),
        last_counted_at = case when p_movement_type = 'count' then clock_timestamp() else l.last_counted_at end,
        last_counted_by = case when p_movement_type = 'count' then v_user_id else l.last_counted_by end,
        updated_at = now()
      from catalog.items i, catalog.units u, catalog.locations c
      where l.item_id = p_item_id
        and l.location_id = p_location_id
        and i.id = p_item_id
        and u.code = i.unit
        and c.id = p_location_id
        and i.item_type <> 'service'
        and (i.is_active and c.is_active or p_movement_type not in ('receipt', 'transfer_in'))
        and (not u.is_whole or p_quantity = trunc(p_quantity))
        and (
          l.allows_negative_stock
          or p_quantity >= 0
          or l.on_hand + p_quantity >= l.reserved - p_release
            and (p_lot_id is not null or l.on_hand + p_quantity >= l.in_lots)
        )
        and (p_lot_id is null or l.in_lots + p_quantity >= 0)
        and (
          v_user_id is null
          or exists (
            select from identity.users s where s.id = v_user_id and s.is_active and s.role <> 'viewer'
          )
        )
      returning l.on_hand, l.last_sequence, l.average_cost, l.last_movement_at
    )
    insert into inventory.movements (
      item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock,
      unit_cost, average_cost, effective_at, reason, reference, lot_id, transfer_id, user_id, idempotency_key
    )
    select
      p_item_id,
      c.last_movement_at,
      coalesce(p_id, core.uuid_v7()),
      p_location_id,
      c.last_sequence,
      p_movement_type,
      p_quantity,
      c.on_hand - p_quantity,
      c.on_hand,
      coalesce(p_unit_cost, c.average_cost),
      c.average_cost,
      -- A client's clock may be a little ahead of the server's.
      least(p_effective_at, c.last_movement_at),
      p_reason,
      p_reference,
      p_lot_id,
      p_transfer_id,
      v_user_id,
      p_idempotency_key
    from changed c
    returning * into v_movement;

    exit when found;

    perform inventory._prepare_level(p_item_id, p_location_id, p_movement_type, p_quantity, p_lot_id, p_release, p_line);
  end loop;

  if p_lot_id is not null then
    perform inventory._move_lot(v_movement, p_line);
  end if;

  -- A level is in a stockout while it has had stock and has none: the ledger row that crosses zero says when.
  if v_movement.new_stock <= 0 then
    if v_movement.previous_stock > 0 or v_movement.sequence = 1 then
      insert into inventory.stockouts (item_id, location_id, started_at)
      select
        p_item_id,
        p_location_id,
        -- Late entries may lie before the end of the stockout before; it keeps its time.
        greatest(v_movement.effective_at, max(s.ended_at))
      from inventory.stockouts s
      where s.item_id = p_item_id
        and s.location_id = p_location_id;
    end if;
  elsif v_movement.previous_stock <= 0 and v_movement.sequence > 1 then
    update inventory.stockouts s
    set
      ended_at = greatest(v_movement.effective_at, s.started_at),
      restocked_quantity = v_movement.new_stock,
      updated_at = now()
    where s.item_id = p_item_id
      and s.location_id = p_location_id
      and s.ended_at is null;
  end if;

  return v_movement;
end
$$;

comment on function inventory._move_stock(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text, uuid, uuid, numeric, integer) is
  'The one place where stock moves by one row: locks and changes the level, writes the ledger row with what the level was and is, moves the lot, opens or closes the stockout. p_quantity is signed; p_release gives back that much of the reservations; p_line is the line of a batch, named in errors. Its callers have checked that p_quantity is a usable number. Errors: those of inventory.post_movement.';

revoke execute on function inventory._move_stock(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text, uuid, uuid, numeric, integer) from public;
--! EndIncluded inventory/functions/move_stock.sql
--! Included inventory/functions/refuse_values.sql
create or replace function inventory._refuse_values(
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_unit_cost numeric,
  p_effective_at timestamptz,
  p_line integer default null
)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
begin
  if p_movement_type is null or p_movement_type in ('transfer_out', 'transfer_in', 'count', 'reversal') then
    raise exception using
      errcode = 'QM419',
      message = 'this type of movement has a command of its own',
      detail = format('%smovement type %s', v_line, coalesce(p_movement_type::text, 'null')),
      hint = 'Post receipt, issue, return, scrap or adjustment; for the others call inventory.transfer_stock, count_stock or reverse_movement.';
  end if;

  if p_quantity is null
    or not abs(p_quantity) < 1e12
    or p_quantity <> round(p_quantity, 6)
    or (p_quantity <= 0 and p_movement_type <> 'adjustment')
    or p_quantity = 0
  then
    raise exception using
      errcode = 'QM402',
      message = 'this is no quantity to move',
      detail = format('%squantity %s', v_line, coalesce(p_quantity::text, 'null')),
      hint = case
        when p_movement_type = 'adjustment' then 'An adjustment takes the signed change: not zero, below 10^12, at most six decimals.'
        else 'Give how much moves: above zero, below 10^12, at most six decimals. The type of movement says in which direction.'
      end;
  end if;

  if p_unit_cost is not null
    and (
      p_movement_type not in ('receipt', 'return', 'adjustment')
      or p_quantity < 0
      or not (p_unit_cost >= 0 and p_unit_cost < 1e12 and p_unit_cost = round(p_unit_cost, 4))
    )
  then
    raise exception using
      errcode = 'QM420',
      message = 'this cost cannot be taken',
      detail = format('%sunit cost %s of movement type %s', v_line, p_unit_cost, p_movement_type),
      hint = 'What comes in may bring a cost, zero or more, with at most four decimals; what goes out goes at the moving average.';
  end if;

  if p_effective_at > clock_timestamp() + interval '5 minutes' then
    raise exception using
      errcode = 'QM421',
      message = 'stock cannot move in the future',
      detail = format('%seffective at %s', v_line, p_effective_at),
      hint = 'Post it when it has happened; what is expected belongs to planning.';
  end if;
end
$$;

comment on function inventory._refuse_values(inventory.movement_type, numeric, numeric, timestamptz, integer) is
  'Raises the rule that the values of a movement break by themselves, if any. Errors: QM402, QM419, QM420, QM421.';

revoke execute on function inventory._refuse_values(inventory.movement_type, numeric, numeric, timestamptz, integer) from public;
--! EndIncluded inventory/functions/refuse_values.sql
--! Included inventory/functions/find_movement.sql
create or replace function inventory._find_movement(p_item_id uuid, p_id uuid)
returns inventory.movements
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  -- The first 48 bits of the id are the millisecond it was made in, close to recorded_at.
  v_made_at timestamptz := to_timestamp(('x' || replace(left(p_id::text, 13), '-', ''))::bit(48)::bigint / 1000.0);
  v_movement inventory.movements;
begin
  select m.*
  into v_movement
  from inventory.movements m
  where m.item_id = p_item_id
    and m.id = p_id
    and m.recorded_at between v_made_at - interval '1 hour' and v_made_at + interval '1 hour';

  if not found then
    select m.*
    into v_movement
    from inventory.movements m
    where m.item_id = p_item_id
      and m.id = p_id;
  end if;

  if not found then
    raise exception using
      errcode = 'QM416',
      message = 'there is no such movement',
      detail = format('movement %s of item %s', p_id, p_item_id),
      hint = 'select * from inventory.movements where item_id = … lists the movements of an item.';
  end if;

  return v_movement;
end
$$;

comment on function inventory._find_movement(uuid, uuid) is
  'A movement by its id: looked for around the time that is in the id, so that one partition is touched, and then everywhere. Error: QM416.';

revoke execute on function inventory._find_movement(uuid, uuid) from public;
--! EndIncluded inventory/functions/find_movement.sql
--! Included inventory/functions/post_movement.sql
create or replace function inventory.post_movement(
  p_item_id uuid,
  p_location_id uuid,
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_unit_cost numeric default null,
  p_reason text default null,
  p_reference text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_id uuid;
  v_first jsonb;
begin
  -- One look at all values; which of them is wrong is found out only when one is.
  if (
    p_movement_type in ('receipt', 'return', 'issue', 'scrap') and p_quantity > 0
    or p_movement_type = 'adjustment' and p_quantity <> 0
  ) is not true
    or not abs(p_quantity) < 1e12
    or p_quantity <> round(p_quantity, 6)
    or p_unit_cost is not null
    or p_effective_at is not null
  then
    perform inventory._refuse_values(p_movement_type, p_quantity, p_unit_cost, p_effective_at);
  end if;

  if p_idempotency_key is not null then
    v_id := core.uuid_v7();
    v_first := core.claim_idempotency_key(
      p_idempotency_key,
      'inventory.post_movement',
      jsonb_build_array(
        p_item_id, p_location_id, p_movement_type, trim_scale(p_quantity), trim_scale(p_unit_cost), p_reason,
        p_reference, p_lot_id, extract(epoch from p_effective_at)
      ),
      jsonb_build_object('item_id', p_item_id, 'id', v_id)
    );

    if v_first is not null then
      return inventory._find_movement((v_first ->> 'item_id')::uuid, (v_first ->> 'id')::uuid);
    end if;
  end if;

  return inventory._move_stock(
    p_item_id,
    p_location_id,
    p_movement_type,
    case when p_movement_type in ('issue', 'scrap') then -p_quantity else p_quantity end,
    p_unit_cost,
    p_reason,
    p_reference,
    p_lot_id,
    p_effective_at,
    p_idempotency_key,
    v_id
  );
end
$$;

comment on function inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text) is
  'Moves stock of one item at one location and returns the ledger row. Types: receipt, return, issue, scrap with a quantity above zero, whose direction the type says; adjustment with a signed one. p_unit_cost: what came in cost, else it comes in at the moving average. p_effective_at: when it happened, now by default. The first receipt makes the level. Errors: QM001 key used for something else, QM102 and QM103 user, QM304 part of a whole unit, QM310 item, QM401 not enough, QM402 quantity, QM404 never stocked there, QM406 location, QM407 service, QM408 retired or closed, QM409 to QM412 lot, QM419 type, QM420 cost, QM421 future.';

revoke execute on function inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text) from public;
grant execute on function inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text) to qm_app;
--! EndIncluded inventory/functions/post_movement.sql
--! Included inventory/functions/adjust_stock.sql
create or replace function inventory.adjust_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reason text,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_reason is null or btrim(p_reason) = '' or length(p_reason) > 255 then
    raise exception using
      errcode = 'QM425',
      message = 'an adjustment says why',
      detail = format('reason of %s characters', coalesce(length(p_reason), 0)),
      hint = 'Give a reason of 1 to 255 characters.';
  end if;

  return inventory.post_movement(p_item_id, p_location_id, 'adjustment', p_quantity, null, p_reason, null, null, null, p_idempotency_key);
end
$$;

comment on function inventory.adjust_stock(uuid, uuid, numeric, text, text) is
  'Corrects stock by a signed quantity, with a reason, and returns the ledger row. Errors: QM425 no reason, and those of inventory.post_movement.';

revoke execute on function inventory.adjust_stock(uuid, uuid, numeric, text, text) from public;
grant execute on function inventory.adjust_stock(uuid, uuid, numeric, text, text) to qm_app;
--! EndIncluded inventory/functions/adjust_stock.sql
--! Included inventory/functions/create_level.sql
create or replace function inventory.create_level(
  p_item_id uuid,
  p_location_id uuid,
  p_reorder_point numeric default null,
  p_safety_stock numeric default null,
  p_maximum_stock numeric default null
)
returns inventory.levels
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_level inventory.levels;
begin
  perform inventory._prepare_level(p_item_id, p_location_id, 'receipt', 0);

  update inventory.levels l
  set
    reorder_point = coalesce(p_reorder_point, l.reorder_point),
    safety_stock = coalesce(p_safety_stock, l.safety_stock),
    maximum_stock = coalesce(p_maximum_stock, l.maximum_stock)
  where l.item_id = p_item_id
    and l.location_id = p_location_id
  returning l.* into v_level;

  return v_level;
end
$$;

comment on function inventory.create_level(uuid, uuid, numeric, numeric, numeric) is
  'Makes the level of an item at a location without stock, so that planning knows it, and returns it; an existing one gets the parameters that are given. Calling it twice does no harm. Errors: QM102, QM103, QM310, QM406, QM407, QM408; the check constraints of inventory.levels for the parameters.';

revoke execute on function inventory.create_level(uuid, uuid, numeric, numeric, numeric) from public;
grant execute on function inventory.create_level(uuid, uuid, numeric, numeric, numeric) to qm_app;
--! EndIncluded inventory/functions/create_level.sql
--! Included inventory/functions/lock_levels.sql
create or replace function inventory._lock_levels(p_item_ids uuid[], p_location_ids uuid[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- All new rows before the first lock, in one order: who waits here holds nothing that a locker could wait for.
  insert into inventory.levels (item_id, location_id, unit, allows_negative_stock)
  select i.id, c.id, i.unit, c.allows_negative_stock
  from (select distinct u.item_id, u.location_id from unnest(p_item_ids, p_location_ids) as u (item_id, location_id)) as wanted
  join catalog.items i on i.id = wanted.item_id
  join catalog.locations c on c.id = wanted.location_id
  where i.item_type <> 'service'
    and not exists (
      select from inventory.levels l where l.item_id = wanted.item_id and l.location_id = wanted.location_id
    )
  order by i.id, c.id
  on conflict on constraint levels_pkey do nothing;

  perform l.item_id
  from inventory.levels l
  where (l.item_id, l.location_id) in (
    select u.item_id, u.location_id from unnest(p_item_ids, p_location_ids) as u (item_id, location_id)
  )
  order by l.item_id, l.location_id
  for no key update;
end
$$;

comment on function inventory._lock_levels(uuid[], uuid[]) is
  'Makes the levels that are missing and locks all of them in the order (item, location), which every command keeps, so that requests over several levels never deadlock.';

revoke execute on function inventory._lock_levels(uuid[], uuid[]) from public;
--! EndIncluded inventory/functions/lock_levels.sql
--! Included inventory/functions/mark_stockouts.sql
create or replace function inventory._mark_stockouts(p_movements inventory.movements[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Those that were open end with the first movement of their level that brings stock.
  update inventory.stockouts s
  set
    ended_at = greatest(e.effective_at, s.started_at),
    restocked_quantity = e.new_stock,
    updated_at = now()
  from (
    select distinct on (m.item_id, m.location_id) m.item_id, m.location_id, m.effective_at, m.new_stock
    from unnest(p_movements) as m
    where m.previous_stock <= 0
      and m.new_stock > 0
    order by m.item_id, m.location_id, m.sequence
  ) as e
  where s.item_id = e.item_id
    and s.location_id = e.location_id
    and s.ended_at is null;

  -- Late entries may lie before the crossing before them; times never run backwards.
  insert into inventory.stockouts (item_id, location_id, started_at, ended_at, restocked_quantity)
  select r.item_id, r.location_id, r.at, r.next_at, r.next_stock
  from (
    select
      c.*,
      lead(c.at) over (partition by c.item_id, c.location_id order by c.sequence) as next_at,
      lead(c.new_stock) over (partition by c.item_id, c.location_id order by c.sequence) as next_stock
    from (
      select
        m.item_id, m.location_id, m.sequence, m.new_stock,
        greatest(
          max(m.effective_at) over (partition by m.item_id, m.location_id order by m.sequence),
          (
            select max(s.ended_at)
            from inventory.stockouts s
            where s.item_id = m.item_id
              and s.location_id = m.location_id
          )
        ) as at
      from unnest(p_movements) as m
      where (m.new_stock <= 0 and (m.previous_stock > 0 or m.sequence = 1))
        or (m.new_stock > 0 and m.previous_stock <= 0 and m.sequence > 1)
    ) as c
  ) as r
  where r.new_stock <= 0;
end
$$;

comment on function inventory._mark_stockouts(inventory.movements[]) is
  'Opens and closes the stockouts of a batch of new ledger rows, as inventory._move_stock does for one.';

revoke execute on function inventory._mark_stockouts(inventory.movements[]) from public;
--! EndIncluded inventory/functions/mark_stockouts.sql
--! Included inventory/functions/post_lines.sql
create or replace function inventory._post_lines(p_lines inventory.movement_line[], p_idempotency_key text default null)
returns inventory.movements[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := core.session_user_id();
  v_recorded_at timestamptz;
  v_rows inventory.movements[];
  v_bad record;
begin
  if coalesce(cardinality(p_lines), 0) = 0 then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = 'no lines were given',
      hint = 'Give at least one line.';
  end if;

  if v_user_id is not null then
    perform identity.require_role('agent', 'analyst', 'planner', 'admin');
  end if;

  -- The first line that breaks a rule by itself; the functions for single movements say which rule.
  select x.*
  into v_bad
  from unnest(p_lines) with ordinality as x (
    item_id, location_id, movement_type, quantity, unit_cost, reason, reference, lot_id, effective_at, line
  )
  left join catalog.items i on i.id = x.item_id
  left join catalog.units u on u.code = i.unit
  left join catalog.locations c on c.id = x.location_id
  left join inventory.lots t on t.item_id = x.item_id and t.id = x.lot_id
  where (
      x.movement_type in ('receipt', 'return', 'issue', 'scrap') and x.quantity > 0
      or x.movement_type = 'adjustment' and x.quantity <> 0
    ) is not true
    or not abs(x.quantity) < 1e12
    or x.quantity <> round(x.quantity, 6)
    or (
      x.unit_cost is not null
      and not (
        x.movement_type in ('receipt', 'return', 'adjustment') and x.quantity > 0
        and x.unit_cost >= 0 and x.unit_cost < 1e12 and x.unit_cost = round(x.unit_cost, 4)
      )
    )
    or x.effective_at > clock_timestamp() + interval '5 minutes'
    or i.id is null
    or c.id is null
    or i.item_type = 'service'
    or (x.movement_type = 'receipt' and not (i.is_active and c.is_active))
    or (u.is_whole and x.quantity <> trunc(x.quantity))
    or (x.lot_id is not null and t.id is null)
  order by x.line
  limit 1;

  if found then
    perform inventory._refuse_values(v_bad.movement_type, v_bad.quantity, v_bad.unit_cost, v_bad.effective_at, v_bad.line::integer);
    perform inventory._prepare_level(v_bad.item_id, v_bad.location_id, v_bad.movement_type, abs(v_bad.quantity), v_bad.lot_id, 0, v_bad.line::integer);
    perform inventory._require_lot(v_bad.item_id, v_bad.lot_id, v_bad.line::integer);
  end if;

  perform inventory._lock_levels(
    array(select x.item_id from unnest(p_lines) as x),
    array(select x.location_id from unnest(p_lines) as x)
  );
  v_recorded_at := clock_timestamp();

  -- Each line continues from what the lines before it left of its level.
  select array_agg(
    row(
      r.item_id, v_recorded_at, core.uuid_v7(), r.location_id, r.sequence, r.movement_type, r.quantity,
      r.running[1] - r.quantity, r.running[1], coalesce(r.unit_cost, r.running[2]), r.running[2],
      least(r.effective_at, v_recorded_at), r.reason, r.reference, r.lot_id, null, v_user_id, p_idempotency_key
    )::inventory.movements
    order by r.line
  )
  into v_rows
  from (
    select
      x.*,
      l.last_sequence + row_number() over level_lines as sequence,
      inventory._running_cost(l.on_hand, l.average_cost, x.quantity, x.unit_cost) over level_lines as running
    from (
      select
        y.item_id, y.location_id, y.movement_type,
        case when y.movement_type in ('issue', 'scrap') then -y.quantity else y.quantity end as quantity,
        y.unit_cost, y.reason, y.reference, y.lot_id, y.effective_at, y.line
      from unnest(p_lines) with ordinality as y (
        item_id, location_id, movement_type, quantity, unit_cost, reason, reference, lot_id, effective_at, line
      )
    ) as x
    join inventory.levels l on l.item_id = x.item_id and l.location_id = x.location_id
    window level_lines as (partition by x.item_id, x.location_id order by x.line)
  ) as r;

  select r.*, i.sku, i.unit, c.code
  into v_bad
  from (
    select
      m.item_id, m.location_id, m.quantity, m.new_stock, m.lot_id, m.line, l.reserved, l.allows_negative_stock,
      l.in_lots + coalesce(sum(m.quantity) filter (where m.lot_id is not null) over (
        partition by m.item_id, m.location_id order by m.line
      ), 0) as in_lots
    from unnest(v_rows) with ordinality as m (
      item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, unit_cost,
      average_cost, effective_at, reason, reference, lot_id, transfer_id, user_id, idempotency_key, line
    )
    join inventory.levels l on l.item_id = m.item_id and l.location_id = m.location_id
  ) as r
  join catalog.items i on i.id = r.item_id
  join catalog.locations c on c.id = r.location_id
  where r.quantity < 0
    and (
      not r.allows_negative_stock and r.new_stock < greatest(r.reserved, case when r.lot_id is null then r.in_lots end)
      or r.lot_id is not null and r.in_lots < 0
    )
  order by r.line
  limit 1;

  if found and v_bad.lot_id is not null and v_bad.in_lots < 0 then
    raise exception using
      errcode = 'QM412',
      message = 'there is not enough of this lot',
      detail = format(
        'line %s: lot %s of item %s at location %s: %s wanted, %s in all lots there after the lines before',
        v_bad.line, v_bad.lot_id, v_bad.sku, v_bad.code, trim_scale(-v_bad.quantity),
        trim_scale(v_bad.in_lots - v_bad.quantity)
      ),
      hint = 'Take less, or take another lot: inventory.lot_levels lists them.';
  elsif found then
    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        'line %s: item %s at location %s: %s %s wanted; on hand %s after the lines before, of it reserved %s, in lots %s',
        v_bad.line, v_bad.sku, v_bad.code, trim_scale(-v_bad.quantity), v_bad.unit,
        trim_scale(v_bad.new_stock - v_bad.quantity), trim_scale(v_bad.reserved), trim_scale(v_bad.in_lots)
      ),
      hint = 'The lines of a request count together, in their order. Nothing of it was posted.';
  end if;

  insert into inventory.movements
  select m.*
  from unnest(v_rows) as m;

  perform inventory._mark_stockouts(v_rows);

  update inventory.levels l
  set
    on_hand = t.new_stock,
    in_lots = l.in_lots + t.lot_quantity,
    average_cost = t.average_cost,
    last_sequence = t.sequence,
    last_movement_at = v_recorded_at,
    updated_at = now()
  from (
    select distinct on (m.item_id, m.location_id)
      m.item_id, m.location_id, m.new_stock, m.average_cost, m.sequence,
      coalesce(sum(m.quantity) filter (where m.lot_id is not null) over (partition by m.item_id, m.location_id), 0) as lot_quantity
    from unnest(v_rows) as m
    order by m.item_id, m.location_id, m.sequence desc
  ) as t
  where l.item_id = t.item_id
    and l.location_id = t.location_id;

  for v_bad in
    select m.line
    from unnest(v_rows) with ordinality as m (
      item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, unit_cost,
      average_cost, effective_at, reason, reference, lot_id, transfer_id, user_id, idempotency_key, line
    )
    where m.lot_id is not null
    order by m.item_id, m.location_id, m.lot_id, m.line
  loop
    perform inventory._move_lot(v_rows[v_bad.line], v_bad.line::integer);
  end loop;

  return v_rows;
end
$$;

comment on function inventory._post_lines(inventory.movement_line[], text) is
  'Posts the lines of a batch, all or none, in a fixed number of set-wise statements: the result is the same as posting them one by one. Lines count together in their order; levels are locked in (item, location) order. Lines with a lot are applied to it one by one. Returns the ledger rows in the order of the lines. Errors: QM427 no lines, and those of inventory.post_movement, whose detail names the line.';

revoke execute on function inventory._post_lines(inventory.movement_line[], text) from public;
--! EndIncluded inventory/functions/post_lines.sql
--! Included inventory/functions/post_movements.sql
create or replace function inventory.post_movements(p_lines jsonb, p_idempotency_key text default null)
returns setof inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_rows inventory.movements[];
begin
  if jsonb_typeof(p_lines) is distinct from 'array' then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with item_id, location_id, movement_type, quantity and, where known, unit_cost, reason, reference, lot_id, effective_at.';
  end if;

  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.post_movements', p_lines);

  if v_first is not null then
    return query select m.* from jsonb_populate_recordset(null::inventory.movements, v_first) as m;
    return;
  end if;

  v_rows := inventory._post_lines(
    array(select x from jsonb_populate_recordset(null::inventory.movement_line, p_lines) as x),
    p_idempotency_key
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_rows));
  end if;

  return query select m.* from unnest(v_rows) as m;
end
$$;

comment on function inventory.post_movements(jsonb, text) is
  'Posts several movements, all or none, and returns their ledger rows in the order of the lines. p_lines: a JSON array of objects with the names of inventory.movement_line. Lines count together: a line takes what those before it have left. Errors: QM427 no lines; those of inventory.post_movement, whose detail names the line.';

revoke execute on function inventory.post_movements(jsonb, text) from public;
grant execute on function inventory.post_movements(jsonb, text) to qm_app;
--! EndIncluded inventory/functions/post_movements.sql
--! Included inventory/functions/load_movements.sql
create or replace function inventory.load_movements(p_lines inventory.movement_line[], p_idempotency_key text default null)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_count bigint;
begin
  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.load_movements', to_jsonb(p_lines));

  if v_first is not null then
    return (v_first #>> '{}')::bigint;
  end if;

  v_count := cardinality(inventory._post_lines(p_lines, p_idempotency_key));

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_count));
  end if;

  return v_count;
end
$$;

comment on function inventory.load_movements(inventory.movement_line[], text) is
  'The same as inventory.post_movements for loads: typed lines, in the order in which they happened, and only their number comes back. Opening balances are receipts with a cost. Some ten thousand lines a call are a good size. Errors: those of inventory.post_movements.';

revoke execute on function inventory.load_movements(inventory.movement_line[], text) from public;
grant execute on function inventory.load_movements(inventory.movement_line[], text) to qm_app, qm_maintenance;
--! EndIncluded inventory/functions/load_movements.sql
--! Included inventory/functions/refuse_transfer_values.sql
create or replace function inventory._refuse_transfer_values(
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_quantity numeric,
  p_effective_at timestamptz,
  p_line integer default null
)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A transfer's quantity obeys the rules of what is received.
  perform inventory._refuse_values('receipt', p_quantity, null, p_effective_at, p_line);

  if p_from_location_id = p_to_location_id then
    raise exception using
      errcode = 'QM428',
      message = 'a transfer needs two locations',
      detail = format('%slocation %s', case when p_line is null then '' else format('line %s: ', p_line) end, p_from_location_id),
      hint = 'Give another location to send it to.';
  end if;
end
$$;

comment on function inventory._refuse_transfer_values(uuid, uuid, numeric, timestamptz, integer) is
  'Raises the rule that the values of a transfer break by themselves, if any. Errors: QM402, QM421, QM428.';

revoke execute on function inventory._refuse_transfer_values(uuid, uuid, numeric, timestamptz, integer) from public;
--! EndIncluded inventory/functions/refuse_transfer_values.sql
--! Included inventory/functions/transfer.sql
create or replace function inventory._transfer(
  p_item_id uuid,
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_quantity numeric,
  p_reason text,
  p_lot_id uuid,
  p_effective_at timestamptz,
  p_idempotency_key text,
  p_line integer default null
)
returns inventory.transfers
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer inventory.transfers;
  v_out inventory.movements;
begin
  -- Before the first row is written, so that what is wrong is said by its rule and not by a foreign key.
  perform inventory._prepare_level(p_item_id, p_from_location_id, 'transfer_out', -p_quantity, p_lot_id, 0, p_line);
  perform inventory._prepare_level(p_item_id, p_to_location_id, 'transfer_in', p_quantity, p_lot_id, 0, p_line);

  insert into inventory.transfers (item_id, from_location_id, to_location_id, quantity, reason, user_id)
  values (
    p_item_id, p_from_location_id, p_to_location_id, p_quantity, p_reason,
    core.session_user_id()
  )
  returning * into v_transfer;

  v_out := inventory._move_stock(
    p_item_id, p_from_location_id, 'transfer_out', -p_quantity, null, p_reason, null, p_lot_id, p_effective_at,
    p_idempotency_key, null, v_transfer.id, 0, p_line
  );

  -- Goods arrive at the cost they left with.
  perform inventory._move_stock(
    p_item_id, p_to_location_id, 'transfer_in', p_quantity, v_out.unit_cost, p_reason, null, p_lot_id, p_effective_at,
    p_idempotency_key, null, v_transfer.id, 0, p_line
  );

  return v_transfer;
end
$$;

comment on function inventory._transfer(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text, integer) is
  'Writes a transfer and its two movements; the caller has locked both levels. Errors: those of inventory.transfer_stock.';

revoke execute on function inventory._transfer(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text, integer) from public;
--! EndIncluded inventory/functions/transfer.sql
--! Included inventory/functions/transfer_stock.sql
create or replace function inventory.transfer_stock(
  p_item_id uuid,
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_quantity numeric,
  p_reason text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.transfers
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer inventory.transfers;
  v_first jsonb;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.transfer_stock',
    jsonb_build_array(
      p_item_id, p_from_location_id, p_to_location_id, trim_scale(p_quantity), p_reason, p_lot_id,
      extract(epoch from p_effective_at)
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.transfers, v_first);
  end if;

  perform inventory._refuse_transfer_values(p_from_location_id, p_to_location_id, p_quantity, p_effective_at);
  perform inventory._lock_levels(array[p_item_id, p_item_id], array[p_from_location_id, p_to_location_id]);

  v_transfer := inventory._transfer(
    p_item_id, p_from_location_id, p_to_location_id, p_quantity, p_reason, p_lot_id, p_effective_at, p_idempotency_key
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_transfer));
  end if;

  return v_transfer;
end
$$;

comment on function inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text) is
  'Moves stock of an item from one location to another and returns the transfer; the ledger gets a transfer_out and a transfer_in that cancel out, at the cost of the giving level. Errors: those of inventory.post_movement; QM428 both locations are the same.';

revoke execute on function inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text) from public;
grant execute on function inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text) to qm_app;
--! EndIncluded inventory/functions/transfer_stock.sql
--! Included inventory/functions/transfer_stocks.sql
create or replace function inventory.transfer_stocks(p_lines jsonb, p_idempotency_key text default null)
returns setof inventory.transfers
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line record;
  v_transfers inventory.transfers[] := '{}'::inventory.transfers[];
begin
  if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) = 0 then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with item_id, from_location_id, to_location_id, quantity and, where known, reason, lot_id.';
  end if;

  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.transfer_stocks', p_lines);

  if v_first is not null then
    return query select t.* from jsonb_populate_recordset(null::inventory.transfers, v_first) as t;
    return;
  end if;

  perform inventory._lock_levels(
    array_agg(x.item_id) || array_agg(x.item_id),
    array_agg(x.from_location_id) || array_agg(x.to_location_id)
  )
  from jsonb_to_recordset(p_lines) as x (item_id uuid, from_location_id uuid, to_location_id uuid);

  for v_line in
    select x.*
    from rows from (
      jsonb_to_recordset(p_lines) as (
        item_id uuid, from_location_id uuid, to_location_id uuid, quantity numeric, reason text, lot_id uuid
      )
    ) with ordinality as x (item_id, from_location_id, to_location_id, quantity, reason, lot_id, number)
    order by x.number
  loop
    perform inventory._refuse_transfer_values(
      v_line.from_location_id, v_line.to_location_id, v_line.quantity, null, v_line.number::integer
    );
    v_transfers := v_transfers || inventory._transfer(
      v_line.item_id, v_line.from_location_id, v_line.to_location_id, v_line.quantity, v_line.reason, v_line.lot_id,
      null, p_idempotency_key, v_line.number::integer
    );
  end loop;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_transfers));
  end if;

  return query select t.* from unnest(v_transfers) as t;
end
$$;

comment on function inventory.transfer_stocks(jsonb, text) is
  'Several transfers, all or none, one after the other, and returns them in the order of the lines. p_lines: a JSON array of objects with item_id, from_location_id, to_location_id, quantity, reason, lot_id. Errors: QM427 no lines; those of inventory.transfer_stock, whose detail names the line.';

revoke execute on function inventory.transfer_stocks(jsonb, text) from public;
grant execute on function inventory.transfer_stocks(jsonb, text) to qm_app;
--! EndIncluded inventory/functions/transfer_stocks.sql
--! Included inventory/functions/reserve.sql
create or replace function inventory._reserve(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reference text,
  p_expires_at timestamptz,
  p_line integer default null
)
returns inventory.reservations
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
  v_user_id uuid := core.session_user_id();
  v_level record;
  v_reservation inventory.reservations;
begin
  if (p_quantity > 0 and p_quantity < 1e12 and p_quantity = round(p_quantity, 6)) is not true then
    raise exception using
      errcode = 'QM402',
      message = 'this is no quantity to move',
      detail = format('%squantity %s', v_line, coalesce(p_quantity::text, 'null')),
      hint = 'Reserve a quantity above zero, below 10^12, with at most six decimals.';
  end if;

  if p_expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM426',
      message = 'a reservation expires in the future',
      detail = format('%sexpires at %s', v_line, p_expires_at),
      hint = 'Give a later time, or none for a reservation that stays until it is released.';
  end if;

  if v_user_id is not null then
    perform identity.require_role('agent', 'analyst', 'planner', 'admin');
  end if;

  loop
    -- The condition and the change are one statement: between them nobody can take the stock.
    update inventory.levels l
    set
      reserved = l.reserved + p_quantity,
      updated_at = now()
    from catalog.units u
    where l.item_id = p_item_id
      and l.location_id = p_location_id
      and u.code = l.unit
      and (not u.is_whole or p_quantity = trunc(p_quantity))
      and (l.allows_negative_stock or l.on_hand - l.reserved >= p_quantity);

    exit when found;

    select i.sku, c.code, l.on_hand, l.reserved, l.unit
    into v_level
    from inventory.levels l
    join catalog.items i on i.id = l.item_id
    join catalog.locations c on c.id = l.location_id
    where l.item_id = p_item_id
      and l.location_id = p_location_id;

    if not found then
      -- Where stock may be negative this makes the level; elsewhere it says what is wrong.
      perform inventory._prepare_level(p_item_id, p_location_id, 'issue', -p_quantity, null, 0, p_line);
      continue;
    end if;

    -- Before the lack of stock, what is wrong with the request.
    perform inventory._prepare_level(p_item_id, p_location_id, 'issue', p_quantity, null, 0, p_line);

    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        '%sitem %s at location %s: %s %s wanted; on hand %s, of it reserved %s',
        v_line, v_level.sku, v_level.code, trim_scale(p_quantity), v_level.unit,
        trim_scale(v_level.on_hand), trim_scale(v_level.reserved)
      ),
      hint = 'Reserve less, receive stock first, or let expired reservations go with inventory.expire_reservations.';
  end loop;

  insert into inventory.reservations (item_id, location_id, quantity, reference, expires_at, user_id)
  values (p_item_id, p_location_id, p_quantity, p_reference, p_expires_at, v_user_id)
  returning * into v_reservation;

  return v_reservation;
end
$$;

comment on function inventory._reserve(uuid, uuid, numeric, text, timestamptz, integer) is
  'Takes a quantity from what is available, by one conditional update, and writes the reservation. Errors: those of inventory.reserve_stock.';

revoke execute on function inventory._reserve(uuid, uuid, numeric, text, timestamptz, integer) from public;
--! EndIncluded inventory/functions/reserve.sql
--! Included inventory/functions/reserve_stock.sql
create or replace function inventory.reserve_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reference text default null,
  p_expires_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.reservations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_reservation inventory.reservations;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.reserve_stock',
    jsonb_build_array(p_item_id, p_location_id, trim_scale(p_quantity), p_reference, extract(epoch from p_expires_at))
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.reservations, v_first);
  end if;

  v_reservation := inventory._reserve(p_item_id, p_location_id, p_quantity, p_reference, p_expires_at);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reservation));
  end if;

  return v_reservation;
end
$$;

comment on function inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text) is
  'Holds back stock for somebody and returns the reservation. Never more than is available, however many ask at once; a location that allows negative stock promises what is not there yet. Errors: QM001 key, QM102 and QM103 user, QM304 part of a whole unit, QM310 item, QM401 not enough, QM402 quantity, QM404 never stocked there, QM406 location, QM407 service, QM426 expiry.';

revoke execute on function inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text) from public;
grant execute on function inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text) to qm_app;
--! EndIncluded inventory/functions/reserve_stock.sql
--! Included inventory/functions/reserve_stocks.sql
create or replace function inventory.reserve_stocks(
  p_lines jsonb,
  p_reference text default null,
  p_expires_at timestamptz default null,
  p_idempotency_key text default null
)
returns setof inventory.reservations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line record;
  v_reservations inventory.reservations[] := '{}'::inventory.reservations[];
begin
  if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) = 0 then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with item_id, location_id and quantity.';
  end if;

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.reserve_stocks',
    jsonb_build_array(p_lines, p_reference, extract(epoch from p_expires_at))
  );

  if v_first is not null then
    return query select r.* from jsonb_populate_recordset(null::inventory.reservations, v_first) as r;
    return;
  end if;

  -- In (item, location) order; nothing is made, for there is nothing to reserve where no level is.
  perform l.item_id
  from inventory.levels l
  where (l.item_id, l.location_id) in (
    select x.item_id, x.location_id from jsonb_to_recordset(p_lines) as x (item_id uuid, location_id uuid)
  )
  order by l.item_id, l.location_id
  for no key update;

  for v_line in
    select x.*
    from rows from (
      jsonb_to_recordset(p_lines) as (item_id uuid, location_id uuid, quantity numeric)
    ) with ordinality as x (item_id, location_id, quantity, number)
    order by x.number
  loop
    v_reservations := v_reservations || inventory._reserve(
      v_line.item_id, v_line.location_id, v_line.quantity, p_reference, p_expires_at, v_line.number::integer
    );
  end loop;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reservations));
  end if;

  return query select r.* from unnest(v_reservations) as r;
end
$$;

comment on function inventory.reserve_stocks(jsonb, text, timestamptz, text) is
  'Reserves several lines, all or none, and returns the reservations in their order. Lines of the same level count together. p_lines: a JSON array of objects with item_id, location_id, quantity. Errors: QM427 no lines; those of inventory.reserve_stock, whose detail names the line.';

revoke execute on function inventory.reserve_stocks(jsonb, text, timestamptz, text) from public;
grant execute on function inventory.reserve_stocks(jsonb, text, timestamptz, text) to qm_app;
--! EndIncluded inventory/functions/reserve_stocks.sql
--! Included inventory/functions/lock_reservation.sql
create or replace function inventory._lock_reservation(p_reservation_id uuid)
returns inventory.reservations
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reservation inventory.reservations;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- The level first, as everywhere; item and location of a reservation never change.
  perform l.item_id
  from inventory.reservations r
  join inventory.levels l on l.item_id = r.item_id and l.location_id = r.location_id
  where r.id = p_reservation_id
  for no key update of l;

  select r.*
  into v_reservation
  from inventory.reservations r
  where r.id = p_reservation_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM413',
      message = 'there is no such reservation',
      detail = format('reservation %s', p_reservation_id),
      hint = 'select * from inventory.reservations where reference = … lists them.';
  end if;

  if v_reservation.state <> 'active' then
    raise exception using
      errcode = 'QM414',
      message = 'this reservation is closed',
      detail = format('reservation %s is %s since %s', p_reservation_id, v_reservation.state, v_reservation.closed_at),
      hint = 'Reserve again with inventory.reserve_stock.';
  end if;

  return v_reservation;
end
$$;

comment on function inventory._lock_reservation(uuid) is
  'Locks the level and then the reservation, and returns it while it is active. Errors: QM102, QM103, QM413, QM414.';

revoke execute on function inventory._lock_reservation(uuid) from public;
--! EndIncluded inventory/functions/lock_reservation.sql
--! Included inventory/functions/release_reservation.sql
create or replace function inventory.release_reservation(p_reservation_id uuid, p_idempotency_key text default null)
returns inventory.reservations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_reservation inventory.reservations;
begin
  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.release_reservation', to_jsonb(p_reservation_id));

  if v_first is not null then
    return jsonb_populate_record(null::inventory.reservations, v_first);
  end if;

  v_reservation := inventory._lock_reservation(p_reservation_id);

  update inventory.levels l
  set
    reserved = l.reserved - (v_reservation.quantity - v_reservation.fulfilled_quantity),
    updated_at = now()
  where l.item_id = v_reservation.item_id
    and l.location_id = v_reservation.location_id;

  update inventory.reservations r
  set
    state = 'released',
    closed_at = clock_timestamp()
  where r.item_id = v_reservation.item_id
    and r.id = p_reservation_id
  returning r.* into v_reservation;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reservation));
  end if;

  return v_reservation;
end
$$;

comment on function inventory.release_reservation(uuid, text) is
  'Gives back what is left of a reservation and returns it. Errors: QM001 key, QM102 and QM103 user, QM413 no such reservation, QM414 closed already.';

revoke execute on function inventory.release_reservation(uuid, text) from public;
grant execute on function inventory.release_reservation(uuid, text) to qm_app;
--! EndIncluded inventory/functions/release_reservation.sql
--! Included inventory/functions/fulfil_reservation.sql
create or replace function inventory.fulfil_reservation(
  p_reservation_id uuid,
  p_quantity numeric default null,
  p_lot_id uuid default null,
  p_reason text default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_reservation inventory.reservations;
  v_left numeric;
  v_quantity numeric;
  v_movement inventory.movements;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.fulfil_reservation',
    jsonb_build_array(p_reservation_id, trim_scale(p_quantity), p_lot_id, p_reason, extract(epoch from p_effective_at))
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.movements, v_first);
  end if;

  v_reservation := inventory._lock_reservation(p_reservation_id);
  v_left := v_reservation.quantity - v_reservation.fulfilled_quantity;
  v_quantity := coalesce(p_quantity, v_left);

  perform inventory._refuse_values('issue', v_quantity, null, p_effective_at);

  if v_quantity > v_left then
    raise exception using
      errcode = 'QM415',
      message = 'this is more than is reserved',
      detail = format('reservation %s: %s wanted, %s left', p_reservation_id, trim_scale(v_quantity), trim_scale(v_left)),
      hint = 'Fulfil what is left, and issue the rest with inventory.post_movement.';
  end if;

  v_movement := inventory._move_stock(
    v_reservation.item_id, v_reservation.location_id, 'issue', -v_quantity, null, p_reason, v_reservation.reference,
    p_lot_id, p_effective_at, p_idempotency_key, null, null, v_quantity
  );

  update inventory.reservations r
  set
    fulfilled_quantity = r.fulfilled_quantity + v_quantity,
    state = case when v_quantity = v_left then 'fulfilled' else r.state end,
    closed_at = case when v_quantity = v_left then clock_timestamp() end
  where r.item_id = v_reservation.item_id
    and r.id = p_reservation_id;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_movement));
  end if;

  return v_movement;
end
$$;

comment on function inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text) is
  'Issues the reserved stock, or a part of it, and returns the ledger row; the last part closes the reservation. p_quantity: by default what is left. Errors: QM413 no such reservation, QM414 closed, QM415 more than is left; those of inventory.post_movement.';

revoke execute on function inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text) from public;
grant execute on function inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text) to qm_app;
--! EndIncluded inventory/functions/fulfil_reservation.sql
--! Included inventory/functions/expire_reservations.sql
create or replace function inventory.expire_reservations(p_limit integer default 10000)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids uuid[];
  v_expired bigint;
begin
  v_ids := array(
    select r.id
    from inventory.reservations r
    where r.state = 'active'
      and r.expires_at <= now()
    order by r.expires_at
    limit p_limit
  );

  perform l.item_id
  from inventory.levels l
  where (l.item_id, l.location_id) in (
    select r.item_id, r.location_id from inventory.reservations r where r.id = any (v_ids)
  )
  order by l.item_id, l.location_id
  for no key update;

  -- Read again under the locks: some may have been fulfilled or released meanwhile.
  with expired as (
    update inventory.reservations r
    set
      state = 'expired',
      closed_at = clock_timestamp()
    where r.id = any (v_ids)
      and r.state = 'active'
    returning r.item_id, r.location_id, r.quantity - r.fulfilled_quantity as freed
  ),
  freed as (
    update inventory.levels l
    set
      reserved = l.reserved - e.freed,
      updated_at = now()
    from (select x.item_id, x.location_id, sum(x.freed) as freed from expired x group by x.item_id, x.location_id) as e
    where l.item_id = e.item_id
      and l.location_id = e.location_id
  )
  select count(*)
  into v_expired
  from expired;

  return v_expired;
end
$$;

comment on function inventory.expire_reservations(integer) is
  'Gives back what is left of active reservations whose time is over, at most p_limit of them, the longest over first, and returns how many. To be run every minute or so; calling it beside other commands is safe.';

revoke execute on function inventory.expire_reservations(integer) from public;
grant execute on function inventory.expire_reservations(integer) to qm_app, qm_maintenance;
--! EndIncluded inventory/functions/expire_reservations.sql
--! Included inventory/functions/reverse_movement.sql
create or replace function inventory.reverse_movement(
  p_item_id uuid,
  p_movement_id uuid,
  p_reason text,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_original inventory.movements;
  v_reversal inventory.movements;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.reverse_movement',
    jsonb_build_array(p_item_id, p_movement_id, p_reason)
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.movements, v_first);
  end if;

  v_original := inventory._find_movement(p_item_id, p_movement_id);

  if v_original.movement_type in ('transfer_out', 'transfer_in', 'reversal') or v_original.quantity = 0 then
    raise exception using
      errcode = 'QM418',
      message = 'this movement cannot be reversed',
      detail = format('movement %s is a %s of %s', p_movement_id, v_original.movement_type, trim_scale(v_original.quantity)),
      hint = 'Send a transfer back with inventory.transfer_stock; post again what was reversed by mistake.';
  end if;

  if p_reason is null or btrim(p_reason) = '' or length(p_reason) > 255 then
    raise exception using
      errcode = 'QM425',
      message = 'an adjustment says why',
      detail = format('reason of %s characters', coalesce(length(p_reason), 0)),
      hint = 'Give a reason of 1 to 255 characters.';
  end if;

  -- Under the lock of the level two reversals of one movement meet; the second finds the first.
  perform inventory._lock_levels(array[p_item_id], array[v_original.location_id]);

  if exists (select from inventory.reversals r where r.movement_id = p_movement_id) then
    raise exception using
      errcode = 'QM417',
      message = 'this movement was reversed before',
      detail = format('movement %s', p_movement_id),
      hint = 'select * from inventory.reversals where movement_id = … shows its reversal.';
  end if;

  v_reversal := inventory._move_stock(
    p_item_id, v_original.location_id, 'reversal', -v_original.quantity, v_original.unit_cost, p_reason,
    v_original.reference, v_original.lot_id, null, p_idempotency_key
  );

  insert into inventory.reversals (movement_id, item_id, movement_recorded_at, reversal_id, reversal_recorded_at)
  values (p_movement_id, p_item_id, v_original.recorded_at, v_reversal.id, v_reversal.recorded_at);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reversal));
  end if;

  return v_reversal;
end
$$;

comment on function inventory.reverse_movement(uuid, uuid, text, text) is
  'Undoes a movement by its opposite, at its cost and in its lot, and returns the new ledger row. Once only; the primary key of inventory.reversals holds that. Errors: QM001 key, QM401 the stock is gone, QM416 no such movement, QM417 reversed before, QM418 a transfer or a reversal, QM425 no reason; QM102 and QM103 user.';

revoke execute on function inventory.reverse_movement(uuid, uuid, text, text) from public;
grant execute on function inventory.reverse_movement(uuid, uuid, text, text) to qm_app;
--! EndIncluded inventory/functions/reverse_movement.sql
--! Included inventory/functions/count_stock.sql
create or replace function inventory.count_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_counted_quantity numeric,
  p_reason text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_level record;
  v_movement inventory.movements;
begin
  if (p_counted_quantity >= 0 and p_counted_quantity < 1e12 and p_counted_quantity = round(p_counted_quantity, 6)) is not true then
    raise exception using
      errcode = 'QM402',
      message = 'this is no quantity to move',
      detail = format('counted %s', coalesce(p_counted_quantity::text, 'null')),
      hint = 'Give what was counted: zero or more, below 10^12, at most six decimals.';
  end if;

  perform inventory._refuse_values('receipt', 1, null, p_effective_at);

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.count_stock',
    jsonb_build_array(
      p_item_id, p_location_id, trim_scale(p_counted_quantity), p_reason, p_lot_id, extract(epoch from p_effective_at)
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.movements, v_first);
  end if;

  -- Locks the level, or makes it: the variance is against what is there now.
  perform inventory._prepare_level(p_item_id, p_location_id, 'count', p_counted_quantity, p_lot_id);

  select l.on_hand, l.reserved, l.in_lots, l.allows_negative_stock, i.sku, c.code, b.on_hand as lot_on_hand
  into v_level
  from inventory.levels l
  join catalog.items i on i.id = l.item_id
  join catalog.locations c on c.id = l.location_id
  left join inventory.lot_levels b
    on b.item_id = l.item_id
    and b.location_id = l.location_id
    and b.lot_id = p_lot_id
  where l.item_id = p_item_id
    and l.location_id = p_location_id
  for no key update of l;

  if not v_level.allows_negative_stock
    and (
      p_lot_id is null and p_counted_quantity < greatest(v_level.reserved, v_level.in_lots)
      or p_counted_quantity < coalesce(v_level.lot_on_hand, 0) - (v_level.on_hand - v_level.reserved)
        and p_lot_id is not null
    )
  then
    raise exception using
      errcode = 'QM422',
      message = 'less was counted than is promised',
      detail = format(
        'item %s at location %s: counted %s; reserved %s, in lots %s',
        v_level.sku, v_level.code, trim_scale(p_counted_quantity), trim_scale(v_level.reserved), trim_scale(v_level.in_lots)
      ),
      hint = 'Release reservations until they fit, count the lots one by one, and count again.';
  end if;

  v_movement := inventory._move_stock(
    p_item_id, p_location_id, 'count',
    p_counted_quantity - case when p_lot_id is null then v_level.on_hand else coalesce(v_level.lot_on_hand, 0) end,
    null, p_reason, null, p_lot_id, p_effective_at, p_idempotency_key
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_movement));
  end if;

  return v_movement;
end
$$;

comment on function inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text) is
  'Records a stock count and returns its ledger row, whose quantity is the variance (zero when the books were right). With a lot, that lot was counted. Stamps who counted and when. Errors: QM402 quantity, QM422 less than is reserved or in lots, QM421 future; QM102, QM103, QM304, QM310, QM406, QM407, QM409 as for inventory.post_movement.';

revoke execute on function inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text) from public;
grant execute on function inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text) to qm_app;
--! EndIncluded inventory/functions/count_stock.sql
--! Included inventory/functions/register_lot.sql
create or replace function inventory.register_lot(
  p_item_id uuid,
  p_lot_number text,
  p_expires_on date default null,
  p_manufactured_on date default null,
  p_supplier_id uuid default null,
  p_quality_grade text default null,
  p_test_results jsonb default '{}',
  p_quarantine_reason text default null,
  p_idempotency_key text default null
)
returns inventory.lots
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_lot inventory.lots;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.register_lot',
    jsonb_build_array(
      p_item_id, p_lot_number, p_expires_on, p_manufactured_on, p_supplier_id, p_quality_grade, p_test_results,
      p_quarantine_reason
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.lots, v_first);
  end if;

  insert into inventory.lots (
    item_id, lot_number, state, quality_grade, manufactured_on, expires_on, supplier_id, quarantine_reason, test_results
  )
  values (
    p_item_id, p_lot_number,
    case when p_quarantine_reason is null then 'available'::inventory.lot_state else 'quarantined' end,
    p_quality_grade, p_manufactured_on, p_expires_on, p_supplier_id, p_quarantine_reason, p_test_results
  )
  returning * into v_lot;

  perform core.record_transition('lot', v_lot.id, 'nonexistent', v_lot.state::text, p_quarantine_reason);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_lot));
  end if;

  return v_lot;
end
$$;

comment on function inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text) is
  'Makes a lot known and returns it; stock comes into it by movements that name it. With p_quarantine_reason it starts in quarantine. Errors: QM001 key, QM102 and QM103 user; lots_item_id_lot_number_key the number is taken, lots_item_id_fkey no such item, lots_supplier_id_fkey no such supplier, the check constraints of inventory.lots.';

revoke execute on function inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text) from public;
grant execute on function inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text) to qm_app;
--! EndIncluded inventory/functions/register_lot.sql
--! Included inventory/functions/set_lot_state.sql
create or replace function inventory.set_lot_state(
  p_item_id uuid,
  p_lot_id uuid,
  p_state inventory.lot_state,
  p_reason text default null,
  p_quality_grade text default null,
  p_test_results jsonb default null,
  p_idempotency_key text default null
)
returns inventory.lots
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_lot inventory.lots;
  v_from_state text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.set_lot_state',
    jsonb_build_array(p_item_id, p_lot_id, p_state, p_reason, p_quality_grade, p_test_results)
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.lots, v_first);
  end if;

  perform inventory._require_lot(p_item_id, p_lot_id);

  select t.state::text
  into strict v_from_state
  from inventory.lots t
  where t.item_id = p_item_id
    and t.id = p_lot_id
  for no key update;

  perform core.record_transition('lot', p_lot_id, v_from_state, p_state::text, p_reason);

  update inventory.lots t
  set
    state = p_state,
    quarantine_reason = case when p_state <> 'available' then coalesce(p_reason, t.quarantine_reason) end,
    quality_grade = coalesce(p_quality_grade, t.quality_grade),
    test_results = coalesce(p_test_results, t.test_results)
  where t.item_id = p_item_id
    and t.id = p_lot_id
  returning t.* into v_lot;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_lot));
  end if;

  return v_lot;
end
$$;

comment on function inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text) is
  'Holds a lot back, releases or condemns it, with the grade and results of its inspection, and returns it. Holding back and condemning need a reason (lots_quarantine_reason_check). Errors: QM001 key, QM003 this change of state is not allowed, QM102 and QM103 user, QM409 no such lot.';

revoke execute on function inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text) from public;
grant execute on function inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text) to qm_app;
--! EndIncluded inventory/functions/set_lot_state.sql
--! Included inventory/functions/issue_by_expiry.sql
create or replace function inventory.issue_by_expiry(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reason text default null,
  p_reference text default null,
  p_idempotency_key text default null
)
returns setof inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_today date := inventory._local_date(p_location_id, clock_timestamp());
  v_part record;
  v_left numeric := p_quantity;
  v_taken numeric;
  v_movements inventory.movements[] := '{}'::inventory.movements[];
begin
  perform inventory._refuse_values('issue', p_quantity, null, null);

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.issue_by_expiry',
    jsonb_build_array(p_item_id, p_location_id, trim_scale(p_quantity), p_reason, p_reference)
  );

  if v_first is not null then
    return query select m.* from jsonb_populate_recordset(null::inventory.movements, v_first) as m;
    return;
  end if;

  -- Refuses unknown items and the like, and locks the level; lots that are not to be had may still be the reason below.
  perform inventory._prepare_level(p_item_id, p_location_id, 'issue', p_quantity);

  for v_part in
    select p.lot_id, p.quantity
    from (
      select b.lot_id, b.on_hand as quantity, t.expires_on, t.lot_number
      from inventory.lot_levels b
      join inventory.lots t on t.item_id = b.item_id and t.id = b.lot_id
      where b.item_id = p_item_id
        and b.location_id = p_location_id
        and b.on_hand > 0
        and t.state = 'available'
        and (t.expires_on is null or t.expires_on >= v_today)
      union all
      -- What is in no lot comes last; it has no date.
      select null, l.on_hand - l.in_lots, null, null
      from inventory.levels l
      where l.item_id = p_item_id
        and l.location_id = p_location_id
        and l.on_hand > l.in_lots
    ) as p
    order by p.expires_on nulls last, p.lot_number nulls last
  loop
    v_taken := least(v_left, v_part.quantity);
    v_movements := v_movements || inventory._move_stock(
      p_item_id, p_location_id, 'issue', -v_taken, null, p_reason, p_reference, v_part.lot_id, null, p_idempotency_key
    );
    v_left := v_left - v_taken;
    exit when v_left = 0;
  end loop;

  if v_left > 0 then
    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        'item %s at location %s: %s wanted, %s of it can be had from lots that are available and not expired, or outside of lots',
        p_item_id, p_location_id, trim_scale(p_quantity), trim_scale(p_quantity - v_left)
      ),
      hint = 'Take less, or release lots with inventory.set_lot_state.';
  end if;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_movements));
  end if;

  return query select m.* from unnest(v_movements) as m;
end
$$;

comment on function inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text) is
  'Issues stock from the lots that expire first, skipping those that are expired or held back, then from stock in no lot; returns one ledger row for each part. All or nothing. Errors: QM401 not enough that may be issued; those of inventory.post_movement.';

revoke execute on function inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text) from public;
grant execute on function inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text) to qm_app;
--! EndIncluded inventory/functions/issue_by_expiry.sql
--! Included inventory/functions/add_on_order.sql
create or replace function inventory._add_on_order(p_item_id uuid, p_location_id uuid, p_quantity numeric)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform inventory._lock_levels(array[p_item_id], array[p_location_id]);

  update inventory.levels l
  set
    on_order = l.on_order + p_quantity,
    updated_at = now()
  where l.item_id = p_item_id
    and l.location_id = p_location_id;
end
$$;

comment on function inventory._add_on_order(uuid, uuid, numeric) is
  'Adds to what is on order for a level, or takes away with a negative quantity; for the commands of planning that open, change, receive and cancel orders. Error: levels_on_order_check below zero.';

revoke execute on function inventory._add_on_order(uuid, uuid, numeric) from public;
--! EndIncluded inventory/functions/add_on_order.sql
--! Included inventory/functions/stock_condition.sql
create or replace function inventory.is_low_stock(p_available numeric, p_reorder_point numeric, p_boundary text)
returns boolean
language sql
immutable
parallel safe
as $$
  select coalesce(case when p_boundary = 'below' then p_available < p_reorder_point else p_available <= p_reorder_point end, false)
$$;

comment on function inventory.is_low_stock(numeric, numeric, text) is
  'Whether stock counts as low: the one boundary that the stock status, alerts and their resolution share. p_boundary: setting inventory.low_stock_boundary. Without a reorder point nothing is low. Without a pinned search_path so that the planner can inline it; it uses operators of pg_catalog alone.';

revoke execute on function inventory.is_low_stock(numeric, numeric, text) from public;
grant execute on function inventory.is_low_stock(numeric, numeric, text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;

create or replace function inventory.stock_condition(
  p_on_hand numeric,
  p_available numeric,
  p_reorder_point numeric,
  p_safety_stock numeric,
  p_maximum_stock numeric,
  p_boundary text
)
returns inventory.stock_condition
language sql
immutable
parallel safe
as $$
  select case
    when p_available <= 0 then 'out'::inventory.stock_condition
    when p_available < p_safety_stock then 'below_safety'::inventory.stock_condition
    when inventory.is_low_stock(p_available, p_reorder_point, p_boundary) then 'low'::inventory.stock_condition
    when p_on_hand > p_maximum_stock then 'excess'::inventory.stock_condition
    else 'normal'::inventory.stock_condition
  end
$$;

comment on function inventory.stock_condition(numeric, numeric, numeric, numeric, numeric, text) is
  'How a level stands, the worst that is true of it; see the type inventory.stock_condition. Without a pinned search_path so that the planner can inline it; its body is fully qualified.';

revoke execute on function inventory.stock_condition(numeric, numeric, numeric, numeric, numeric, text) from public;
grant execute on function inventory.stock_condition(numeric, numeric, numeric, numeric, numeric, text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/functions/stock_condition.sql
--! Included inventory/functions/stock_as_of.sql
create or replace function inventory.stock_as_of(
  p_at timestamptz,
  p_basis text default 'effective',
  p_item_id uuid default null,
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  location_id uuid,
  on_hand numeric,
  average_cost numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- One item and the whole company want different plans.
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_basis = 'recorded' then
    return query
    select l.item_id, l.location_id, coalesce(m.new_stock, 0::numeric), m.average_cost
    from inventory.levels l
    left join lateral (
      select x.new_stock, x.average_cost
      from inventory.movements x
      where x.item_id = l.item_id
        and x.location_id = l.location_id
        and x.recorded_at <= p_at
      order by x.sequence desc
      limit 1
    ) as m on true
    where (p_item_id is null or l.item_id = p_item_id)
      and (p_location_id is null or l.location_id = p_location_id);
  elsif p_basis = 'effective' then
    return query
    select
      l.item_id,
      l.location_id,
      -- Nothing is effective after it is recorded, so what was recorded before p_at need not be looked at.
      l.on_hand - coalesce(m.quantity, 0),
      null::numeric
    from inventory.levels l
    left join lateral (
      select sum(x.quantity) as quantity
      from inventory.movements x
      where x.item_id = l.item_id
        and x.location_id = l.location_id
        and x.recorded_at > p_at
        and x.effective_at > p_at
    ) as m on true
    where (p_item_id is null or l.item_id = p_item_id)
      and (p_location_id is null or l.location_id = p_location_id);
  else
    raise exception using
      errcode = 'QM429',
      message = 'there is no such basis of time',
      detail = format('basis %s', coalesce(p_basis, 'null')),
      hint = 'Use effective, when it happened, or recorded, what the books said then.';
  end if;
end
$$;

comment on function inventory.stock_as_of(timestamptz, text, uuid, uuid) is
  'Stock on hand at a past moment. Basis effective: what was there, by what is known today. Basis recorded: what the books said then, with the moving average cost of then. Error: QM429 another basis.';

revoke execute on function inventory.stock_as_of(timestamptz, text, uuid, uuid) from public;
grant execute on function inventory.stock_as_of(timestamptz, text, uuid, uuid) to qm_app, qm_readonly, qm_auditor;
--! EndIncluded inventory/functions/stock_as_of.sql
--! Included inventory/functions/consumption.sql
create or replace function inventory.consumption(
  p_from timestamptz,
  p_to timestamptz,
  p_item_id uuid default null,
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  location_id uuid,
  on_hand numeric,
  consumed numeric,
  consumed_squares numeric,
  observed_days double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- One item and the whole company want different plans.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
  return query
  with settings as materialized (
    select core.setting_boolean('inventory.consumption_includes_transfers') as includes_transfers
  ),
  daily as (
    select x.item_id, x.location_id, -sum(x.quantity) as quantity
    from inventory.movements x
    join catalog.locations c on c.id = x.location_id
    cross join settings s
    where x.effective_at >= p_from
      and x.effective_at < p_to
      and x.recorded_at >= p_from
      and (x.movement_type = 'issue' or (x.movement_type = 'transfer_out' and s.includes_transfers))
      and (p_item_id is null or x.item_id = p_item_id)
      and (p_location_id is null or x.location_id = p_location_id)
      and not exists (select from inventory.reversals r where r.movement_id = x.id)
    group by x.item_id, x.location_id, (x.effective_at at time zone c.time_zone)::date
  ),
  consumed as (
    select d.item_id, d.location_id, sum(d.quantity) as quantity, sum(d.quantity * d.quantity) as squares
    from daily d
    group by d.item_id, d.location_id
  ),
  closed as (
    select
      o.item_id,
      o.location_id,
      sum(extract(epoch from least(coalesce(o.ended_at, p_to), p_to) - greatest(o.started_at, p_from))) as seconds
    from inventory.stockouts o
    where o.started_at < p_to
      and coalesce(o.ended_at, p_to) > p_from
      and (p_item_id is null or o.item_id = p_item_id)
      and (p_location_id is null or o.location_id = p_location_id)
    group by o.item_id, o.location_id
  )
  select
    l.item_id,
    l.location_id,
    l.on_hand,
    coalesce(c.quantity, 0),
    coalesce(c.squares, 0),
    greatest(
      extract(epoch from p_to - greatest(p_from, f.effective_at))
        -- Where stock may be negative a stockout keeps nobody from buying.
        - case when l.allows_negative_stock then 0 else coalesce(o.seconds, 0) end,
      0
    )::double precision / 86400
  from inventory.levels l
  cross join lateral (
    select x.effective_at
    from inventory.movements x
    where x.item_id = l.item_id
      and x.location_id = l.location_id
    order by x.sequence
    limit 1
  ) as f
  left join consumed c on c.item_id = l.item_id and c.location_id = l.location_id
  left join closed o on o.item_id = l.item_id and o.location_id = l.location_id
  where (p_item_id is null or l.item_id = p_item_id)
    and (p_location_id is null or l.location_id = p_location_id)
    and f.effective_at < p_to;
end
$$;

comment on function inventory.consumption(timestamptz, timestamptz, uuid, uuid) is
  'What levels consumed in a time: issues (and transfers out, setting inventory.consumption_includes_transfers) that were not reversed; never what came in. observed_days are the days with stock to consume: the time before the first movement and stockouts are left out, because demand in a stockout is censored, not zero. consumed_squares: sum of the squares of daily quantities, for the deviation.';

revoke execute on function inventory.consumption(timestamptz, timestamptz, uuid, uuid) from public;
grant execute on function inventory.consumption(timestamptz, timestamptz, uuid, uuid) to qm_app, qm_readonly, qm_maintenance;
--! EndIncluded inventory/functions/consumption.sql
--! Included inventory/functions/estimate_depletion.sql
create or replace function inventory._estimate_depletions(p_item_id uuid default null, p_location_id uuid default null)
returns setof inventory.depletion_estimates
language sql
set search_path = pg_catalog, pg_temp
as $$
  with settings as materialized (
    select
      core.setting_integer('inventory.lookback_days') as lookback_days,
      core.setting_integer('inventory.depletion_horizon_days') as horizon_days
  ),
  measured as (
    select
      c.*,
      -- Less than a day of observation says no more than a day's consumption does.
      greatest(c.observed_days, 1) as days,
      s.lookback_days,
      s.horizon_days
    from settings s
    cross join lateral inventory.consumption(
      now() - make_interval(days => s.lookback_days), now(), p_item_id, p_location_id
    ) as c
    where c.observed_days > 0
  ),
  rated as (
    select
      m.*,
      m.consumed::double precision / m.days as rate,
      sqrt(greatest(m.consumed_squares::double precision - m.consumed::double precision ^ 2 / m.days, 0) / greatest(m.days - 1, 1)) as deviation
    from measured m
  )
  insert into inventory.depletion_estimates (
    item_id, location_id, on_hand, daily_consumption_rate, predicted_depletion_date, confidence, method, lookback_days, observed_days
  )
  select
    r.item_id,
    r.location_id,
    r.on_hand,
    r.rate,
    case
      when r.on_hand <= 0 then d.today
      when r.rate > 0 and r.on_hand::double precision / r.rate <= r.horizon_days
        then d.today + floor(r.on_hand::double precision / r.rate)::integer
    end,
    case when r.rate > 0 and r.days >= 7 then 1 / (1 + r.deviation / (r.rate * sqrt(r.days))) end,
    'consumption_rate',
    r.lookback_days,
    r.observed_days
  from rated r
  join catalog.locations c on c.id = r.location_id
  cross join lateral (select (now() at time zone c.time_zone)::date as today) as d
  returning *
$$;

comment on function inventory._estimate_depletions(uuid, uuid) is
  'Writes an estimate for every level, or those of one item or location, that had stock within the lookback.';

revoke execute on function inventory._estimate_depletions(uuid, uuid) from public;

create or replace function inventory.estimate_depletion(p_item_id uuid, p_location_id uuid)
returns inventory.depletion_estimates
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_estimate inventory.depletion_estimates;
begin
  select e.*
  into v_estimate
  from inventory._estimate_depletions(p_item_id, p_location_id) as e;

  if not found then
    raise exception using
      errcode = 'QM430',
      message = 'there is nothing to estimate from',
      detail = format('item %s at location %s had no stock within the lookback', p_item_id, p_location_id),
      hint = 'Post movements first, or look further back: setting inventory.lookback_days.';
  end if;

  return v_estimate;
end
$$;

comment on function inventory.estimate_depletion(uuid, uuid) is
  'Estimates when a level will be empty, from its consumption (not from its stock, not from restocks) over setting inventory.lookback_days, keeps the estimate and returns it. Rate: consumed quantity / observed days. Date: the day on which on hand / rate days are over; null where nothing is consumed or it lies beyond setting inventory.depletion_horizon_days. Confidence: 1 / (1 + s / (m·√n)) with mean m and deviation s of daily consumption over n observed days, null below seven days. Error: QM430 no observation.';

revoke execute on function inventory.estimate_depletion(uuid, uuid) from public;
grant execute on function inventory.estimate_depletion(uuid, uuid) to qm_app, qm_maintenance;

create or replace function inventory.estimate_depletions()
returns bigint
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  select count(*)
  from inventory._estimate_depletions()
$$;

comment on function inventory.estimate_depletions() is
  'inventory.estimate_depletion for all levels in one statement; returns how many estimates were written.';

revoke execute on function inventory.estimate_depletions() from public;
grant execute on function inventory.estimate_depletions() to qm_app, qm_maintenance;
--! EndIncluded inventory/functions/estimate_depletion.sql
--! Included inventory/functions/estimate_lost_sales.sql
create or replace function inventory.estimate_lost_sales()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lookback interval := make_interval(days => core.setting_integer('inventory.lookback_days'));
  v_estimated bigint;
begin
  update inventory.stockouts s
  set
    lost_sales_estimate = round(
      (c.consumed / greatest(c.observed_days, 1)::numeric * extract(epoch from s.ended_at - s.started_at)::numeric / 86400),
      6
    ),
    updated_at = now()
  from inventory.stockouts o
  -- The movement that emptied the level is part of what was consumed before.
  cross join lateral inventory.consumption(
    o.started_at - v_lookback, o.started_at + interval '1 microsecond', o.item_id, o.location_id
  ) as c
  where o.ended_at is not null
    and o.lost_sales_estimate is null
    and c.observed_days > 0
    and s.id = o.id;

  get diagnostics v_estimated = row_count;
  return v_estimated;
end
$$;

comment on function inventory.estimate_lost_sales() is
  'Fills in lost_sales_estimate of the stockouts that have ended: consumption a day over setting inventory.lookback_days before, times the days it lasted. Returns how many. To be run once a day.';

revoke execute on function inventory.estimate_lost_sales() from public;
grant execute on function inventory.estimate_lost_sales() to qm_app, qm_maintenance;
--! EndIncluded inventory/functions/estimate_lost_sales.sql
--! Included inventory/functions/turnover.sql
create or replace function inventory.turnover(
  p_from timestamptz,
  p_to timestamptz default now(),
  p_item_id uuid default null,
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  location_id uuid,
  on_hand numeric,
  consumed numeric,
  average_stock numeric,
  turnover_per_year double precision,
  days_of_supply double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- One item and the whole company want different plans.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
  return query
  with balances as (
    select
      x.item_id,
      x.location_id,
      x.quantity,
      x.effective_at
    from inventory.movements x
    where x.effective_at > p_from
      and x.effective_at < p_to
      and x.recorded_at > p_from
      and (p_item_id is null or x.item_id = p_item_id)
      and (p_location_id is null or x.location_id = p_location_id)
  ),
  opening as (
    select a.item_id, a.location_id, a.on_hand
    from inventory.stock_as_of(p_from, 'effective', p_item_id, p_location_id) as a
  ),
  -- Stock after the opening counts from its moment to the end: the mean over time without a row a day.
  averages as (
    select
      o.item_id,
      o.location_id,
      o.on_hand + coalesce(
        sum(b.quantity * extract(epoch from p_to - b.effective_at)::numeric) / extract(epoch from p_to - p_from)::numeric,
        0
      ) as average_stock
    from opening o
    left join balances b on b.item_id = o.item_id and b.location_id = o.location_id
    group by o.item_id, o.location_id, o.on_hand
  )
  select
    c.item_id,
    c.location_id,
    c.on_hand,
    c.consumed,
    round(a.average_stock, 6),
    c.consumed::double precision / nullif(greatest(a.average_stock, 0), 0)::double precision
      * 365.0 / (extract(epoch from p_to - p_from)::double precision / 86400),
    c.on_hand::double precision / nullif(c.consumed::double precision / nullif(c.observed_days, 0), 0)
  from inventory.consumption(p_from, p_to, p_item_id, p_location_id) as c
  join averages a on a.item_id = c.item_id and a.location_id = c.location_id;
end
$$;

comment on function inventory.turnover(timestamptz, timestamptz, uuid, uuid) is
  'How often stock turned over. average_stock is the mean over time; turnover_per_year is consumed / average_stock, made annual; days_of_supply is on hand / consumption a day (inventory.consumption). Null where there is nothing to divide by.';

revoke execute on function inventory.turnover(timestamptz, timestamptz, uuid, uuid) from public;
grant execute on function inventory.turnover(timestamptz, timestamptz, uuid, uuid) to qm_app, qm_readonly;
--! EndIncluded inventory/functions/turnover.sql
--! Included inventory/views/stock_status.sql
create or replace view inventory.stock_status
with (security_invoker = true)
as
select
  l.item_id,
  i.sku,
  i.name,
  i.category_id,
  l.location_id,
  c.code as location_code,
  l.unit,
  l.on_hand,
  l.reserved,
  l.available,
  l.on_order,
  l.available + l.on_order as projected,
  l.reorder_point,
  l.safety_stock,
  l.maximum_stock,
  inventory.stock_condition(
    l.on_hand, l.available, l.reorder_point, l.safety_stock, l.maximum_stock, b.boundary
  ) as condition,
  inventory.is_low_stock(l.available, l.reorder_point, b.boundary) as is_low,
  l.average_cost,
  i.currency,
  round(l.on_hand * l.average_cost, 4) as stock_value,
  l.last_movement_at,
  l.last_counted_at
from inventory.levels l
join catalog.items i on i.id = l.item_id
join catalog.locations c on c.id = l.location_id
-- Read once for the whole statement.
cross join (select (select core.setting_text('inventory.low_stock_boundary')) as boundary) as b;

comment on view inventory.stock_status is
  'Every level with its item and location, how it stands (condition, the worst that is true; is_low by the boundary that alerts use too) and what it is worth at moving average cost. projected: available and on order.';
comment on column inventory.stock_status.item_id is 'Item.';
comment on column inventory.stock_status.sku is 'Stock keeping unit: the unique business key.';
comment on column inventory.stock_status.name is 'Name to show.';
comment on column inventory.stock_status.category_id is 'Category; a subcategory is a category below another.';
comment on column inventory.stock_status.location_id is 'Location.';
comment on column inventory.stock_status.location_code is 'Code of the location.';
comment on column inventory.stock_status.unit is 'The item''s stock unit, held by foreign key: the unit of all quantities of this row.';
comment on column inventory.stock_status.on_hand is 'Quantity physically there; below zero only where the location allows it.';
comment on column inventory.stock_status.reserved is 'Quantity held back by active reservations.';
comment on column inventory.stock_status.available is 'on_hand - reserved: what can still be promised.';
comment on column inventory.stock_status.on_order is 'Quantity ordered from suppliers and not received.';
comment on column inventory.stock_status.projected is 'available + on_order: what can be promised when all is delivered.';
comment on column inventory.stock_status.reorder_point is 'At or below this the level counts as low; null: not managed.';
comment on column inventory.stock_status.safety_stock is 'Buffer against uncertain demand and lead time; null: not managed.';
comment on column inventory.stock_status.maximum_stock is 'Above this the level counts as excess; null: no maximum.';
comment on column inventory.stock_status.condition is 'out, low, below safety, normal or excess, by inventory.stock_condition: the one boundary that alerts use too.';
comment on column inventory.stock_status.is_low is 'True where available has come down to the reorder point, by the boundary that alerts use too.';
comment on column inventory.stock_status.average_cost is 'Moving average cost per unit in the item''s currency; null before the first movement with a cost.';
comment on column inventory.stock_status.currency is 'ISO 4217 code of unit_price and unit_cost.';
comment on column inventory.stock_status.stock_value is 'on_hand × average_cost, in currency; null where the cost is unknown.';
comment on column inventory.stock_status.last_movement_at is 'When stock last moved.';
comment on column inventory.stock_status.last_counted_at is 'When stock was last counted.';

grant select on inventory.stock_status to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/views/stock_status.sql
--! Included inventory/views/movement_history.sql
create or replace view inventory.movement_history
with (security_invoker = true)
as
select
  m.*,
  i.sku,
  i.name,
  i.unit,
  c.code as location_code,
  r.reversal_id
from inventory.movements m
join catalog.items i on i.id = m.item_id
join catalog.locations c on c.id = m.location_id
left join inventory.reversals r on r.movement_id = m.id;

comment on view inventory.movement_history is
  'The ledger with the names of item and location; reversal_id tells which movement undid it.';
comment on column inventory.movement_history.item_id is 'Item.';
comment on column inventory.movement_history.recorded_at is 'When it was written, by the clock under the level''s lock.';
comment on column inventory.movement_history.id is 'Identifier of the movement.';
comment on column inventory.movement_history.location_id is 'Location.';
comment on column inventory.movement_history.sequence is 'Number of the movement in its level''s ledger, from 1, without gaps.';
comment on column inventory.movement_history.movement_type is 'Why stock moved.';
comment on column inventory.movement_history.quantity is 'Signed change of stock in the item''s stock unit.';
comment on column inventory.movement_history.previous_stock is 'On hand before, from the locked level.';
comment on column inventory.movement_history.new_stock is 'On hand after: previous_stock + quantity.';
comment on column inventory.movement_history.unit_cost is 'Cost per unit in the item''s currency: what was paid for a receipt, the moving average for an issue.';
comment on column inventory.movement_history.average_cost is 'Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given.';
comment on column inventory.movement_history.effective_at is 'When it happened in the world; never after recorded_at.';
comment on column inventory.movement_history.reason is 'Why, in the actor''s words.';
comment on column inventory.movement_history.reference is 'Document behind it: an order, a delivery note.';
comment on column inventory.movement_history.lot_id is 'Lot that moved, of this item by foreign key.';
comment on column inventory.movement_history.transfer_id is 'Transfer that it is one side of.';
comment on column inventory.movement_history.user_id is 'User of the session; null for the system. Kept when the user is erased.';
comment on column inventory.movement_history.idempotency_key is 'Key that the client sent with the write.';
comment on column inventory.movement_history.sku is 'Stock keeping unit: the unique business key.';
comment on column inventory.movement_history.name is 'Name to show.';
comment on column inventory.movement_history.unit is 'Stock unit: the unit of every quantity of this item.';
comment on column inventory.movement_history.location_code is 'Code of the location.';
comment on column inventory.movement_history.reversal_id is 'Movement that reverses it.';

grant select on inventory.movement_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/views/movement_history.sql
--! Included inventory/views/valuation.sql
create or replace view inventory.valuation
with (security_invoker = true)
as
select
  i.currency,
  i.category_id,
  l.item_id,
  l.location_id,
  l.on_hand,
  l.average_cost,
  round(l.on_hand * l.average_cost, 4) as stock_value
from inventory.levels l
join catalog.items i on i.id = l.item_id
where l.on_hand <> 0;

comment on view inventory.valuation is
  'What stock is worth at moving average cost, a row for each level that has stock; sum it by item, location or category, and by currency. stock_value is null where no cost was ever given.';
comment on column inventory.valuation.item_id is 'Item.';
comment on column inventory.valuation.location_id is 'Location.';
comment on column inventory.valuation.category_id is 'Category of the item.';
comment on column inventory.valuation.on_hand is 'Stock, in the stock unit.';
comment on column inventory.valuation.average_cost is 'Moving average cost per stock unit.';
comment on column inventory.valuation.stock_value is 'on_hand × average_cost, in currency; null where no cost was ever given.';
comment on column inventory.valuation.currency is 'Currency of the cost.';

grant select on inventory.valuation to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/views/valuation.sql
--! Included inventory/views/latest_depletion_estimates.sql
create or replace view inventory.latest_depletion_estimates
with (security_invoker = true)
as
select e.*
from inventory.levels l
cross join lateral (
  select x.*
  from inventory.depletion_estimates x
  where x.item_id = l.item_id
    and x.location_id = l.location_id
  order by x.estimated_at desc
  limit 1
) as e;

comment on view inventory.latest_depletion_estimates is 'The newest depletion estimate of each level: the one that counts.';
comment on column inventory.latest_depletion_estimates.id is 'Estimate.';
comment on column inventory.latest_depletion_estimates.item_id is 'Item.';
comment on column inventory.latest_depletion_estimates.location_id is 'Location.';
comment on column inventory.latest_depletion_estimates.estimated_at is 'When it was made.';
comment on column inventory.latest_depletion_estimates.on_hand is 'Stock at the time, in the stock unit.';
comment on column inventory.latest_depletion_estimates.daily_consumption_rate is 'Expected consumption a day, in the stock unit.';
comment on column inventory.latest_depletion_estimates.predicted_depletion_date is 'Day on which the stock is expected to run out; null where it is not.';
comment on column inventory.latest_depletion_estimates.confidence is 'Confidence in the estimate, 0 to 1; null where the method gives none.';
comment on column inventory.latest_depletion_estimates.method is 'How it was made.';
comment on column inventory.latest_depletion_estimates.model_version_id is 'Version of the model that made it; null where none did.';
comment on column inventory.latest_depletion_estimates.lookback_days is 'Days of consumption that the rate was measured over.';
comment on column inventory.latest_depletion_estimates.observed_days is 'Days of them on which there was stock to sell.';

grant select on inventory.latest_depletion_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/views/latest_depletion_estimates.sql
--! Included inventory/views/integrity_findings.sql
create or replace view inventory.integrity_findings
with (security_invoker = true)
as
with ledger as (
  select
    m.item_id,
    m.location_id,
    sum(m.quantity) as quantity,
    count(*) as rows,
    max(m.sequence) as last_sequence,
    count(distinct m.sequence) as sequences,
    (array_agg(m.new_stock order by m.sequence desc))[1] as new_stock,
    (array_agg(m.average_cost order by m.sequence desc))[1] as average_cost
  from inventory.movements m
  group by m.item_id, m.location_id
),
chain as (
  select
    m.item_id, m.location_id, m.sequence, m.previous_stock,
    lag(m.new_stock, 1, 0::numeric) over (partition by m.item_id, m.location_id order by m.sequence) as expected
  from inventory.movements m
),
promised as (
  select r.item_id, r.location_id, sum(r.quantity - r.fulfilled_quantity) as quantity
  from inventory.reservations r
  where r.state = 'active'
  group by r.item_id, r.location_id
),
lots as (
  select b.item_id, b.location_id, sum(b.on_hand) as quantity
  from inventory.lot_levels b
  group by b.item_id, b.location_id
),
lot_ledger as (
  select m.item_id, m.location_id, m.lot_id, sum(m.quantity) as quantity
  from inventory.movements m
  where m.lot_id is not null
  group by m.item_id, m.location_id, m.lot_id
)
select 'on_hand_differs_from_ledger' as finding, l.item_id, l.location_id, null::uuid as subject_id, coalesce(g.quantity, 0) as expected, l.on_hand as found
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.on_hand <> coalesce(g.quantity, 0)
union all
select 'on_hand_differs_from_last_row', l.item_id, l.location_id, null, coalesce(g.new_stock, 0), l.on_hand
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.on_hand <> coalesce(g.new_stock, 0)
union all
select 'average_cost_differs_from_last_row', l.item_id, l.location_id, null, g.average_cost, l.average_cost
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.average_cost is distinct from g.average_cost
union all
select 'sequence_has_gaps', l.item_id, l.location_id, null, l.last_sequence, coalesce(g.rows, 0)
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.last_sequence <> coalesce(g.rows, 0)
  or l.last_sequence <> coalesce(g.last_sequence, 0)
  or l.last_sequence <> coalesce(g.sequences, 0)
union all
select 'ledger_row_does_not_follow', c.item_id, c.location_id, null, c.expected, c.previous_stock
from chain c
where c.previous_stock <> c.expected
union all
select 'reserved_differs_from_reservations', l.item_id, l.location_id, null, coalesce(p.quantity, 0), l.reserved
from inventory.levels l
left join promised p using (item_id, location_id)
where l.reserved <> coalesce(p.quantity, 0)
union all
select 'in_lots_differs_from_lot_levels', l.item_id, l.location_id, null, coalesce(b.quantity, 0), l.in_lots
from inventory.levels l
left join lots b using (item_id, location_id)
where l.in_lots <> coalesce(b.quantity, 0)
union all
select 'lot_differs_from_ledger', item_id, location_id, lot_id, coalesce(g.quantity, 0), coalesce(b.on_hand, 0)
from lot_ledger g
full join inventory.lot_levels b using (item_id, location_id, lot_id)
where coalesce(g.quantity, 0) <> coalesce(b.on_hand, 0)
union all
select 'transfer_does_not_net_to_zero', t.item_id, t.from_location_id, t.id, 2, count(m.id)
from inventory.transfers t
left join inventory.movements m on m.transfer_id = t.id
group by t.item_id, t.from_location_id, t.id, t.quantity
having count(m.id) <> 2
  or sum(m.quantity) <> 0
  or max(m.quantity) <> t.quantity
union all
select 'reversal_without_its_pair', r.item_id, coalesce(o.location_id, v.location_id), r.movement_id, -o.quantity, v.quantity
from inventory.reversals r
left join inventory.movements o on o.item_id = r.item_id and o.recorded_at = r.movement_recorded_at and o.id = r.movement_id
left join inventory.movements v on v.item_id = r.item_id and v.recorded_at = r.reversal_recorded_at and v.id = r.reversal_id
where o.id is null
  or v.id is null
  or o.quantity <> -v.quantity
  or o.location_id <> v.location_id
  or v.movement_type <> 'reversal'
union all
select 'reversal_without_its_pair', m.item_id, m.location_id, m.id, null, m.quantity
from inventory.movements m
where m.movement_type = 'reversal'
  and not exists (select from inventory.reversals r where r.reversal_id = m.id)
union all
select 'stockout_missing', l.item_id, l.location_id, null, 1, 0
from inventory.levels l
where l.on_hand <= 0
  and l.last_sequence > 0
  and not exists (
    select from inventory.stockouts s where s.item_id = l.item_id and s.location_id = l.location_id and s.ended_at is null
  )
union all
select 'stockout_with_stock', l.item_id, l.location_id, s.id, 0, l.on_hand
from inventory.levels l
join inventory.stockouts s on s.item_id = l.item_id and s.location_id = l.location_id and s.ended_at is null
where l.on_hand > 0;

comment on view inventory.integrity_findings is
  'Every place where a counter and its rows disagree; empty when all is well. finding: what is wrong; subject_id: the lot, transfer, movement or stockout that it is about; expected and found: the two figures. Reads the whole ledger.';
comment on column inventory.integrity_findings.finding is 'What is wrong.';
comment on column inventory.integrity_findings.item_id is 'Item, where one is meant.';
comment on column inventory.integrity_findings.location_id is 'Location, where one is meant.';
comment on column inventory.integrity_findings.subject_id is 'Row that is wrong: a lot, transfer, movement or stockout.';
comment on column inventory.integrity_findings.expected is 'Figure that its rows give.';
comment on column inventory.integrity_findings.found is 'Figure that is kept.';

grant select on inventory.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded inventory/views/integrity_findings.sql
--! Included inventory/functions/supply_chain_health.sql
create or replace function inventory.supply_chain_health(p_location_id uuid default null)
returns table (
  levels bigint,
  out_of_stock bigint,
  low bigint,
  excess bigint,
  recent_stockouts bigint,
  score double precision,
  grade text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with counted as (
    select
      count(*) as levels,
      count(*) filter (where s.condition = 'out') as out_of_stock,
      count(*) filter (where s.is_low) as low,
      count(*) filter (where s.condition = 'excess') as excess
    from inventory.stock_status s
    where p_location_id is null or s.location_id = p_location_id
  ),
  recent as (
    select count(*) as stockouts
    from inventory.stockouts o
    where o.started_at >= now() - interval '7 days'
      and (p_location_id is null or o.location_id = p_location_id)
  ),
  scored as (
    select
      c.*,
      r.stockouts,
      greatest(
        100
          - 40.0 * c.out_of_stock / nullif(c.levels, 0)
          - 20.0 * c.low / nullif(c.levels, 0)
          - 10.0 * c.excess / nullif(c.levels, 0)
          - least(2 * r.stockouts, 20),
        0
      )::double precision as score
    from counted c
    cross join recent r
  )
  select
    s.levels,
    s.out_of_stock,
    s.low,
    s.excess,
    s.stockouts,
    s.score,
    case
      when s.score >= 90 then 'excellent'
      when s.score >= 75 then 'good'
      when s.score >= 60 then 'fair'
      when s.score >= 40 then 'poor'
      when s.score is not null then 'critical'
    end
  from scored s
$$;

comment on function inventory.supply_chain_health(uuid) is
  'Health of the stock as one number: 100 − 40·share out − 20·share low − 10·share in excess − min(2·stockouts begun within 7 days, 20), and its grade: excellent from 90, good 75, fair 60, poor 40, else critical. Null without levels.';

revoke execute on function inventory.supply_chain_health(uuid) from public;
grant execute on function inventory.supply_chain_health(uuid) to qm_app, qm_readonly;
--! EndIncluded inventory/functions/supply_chain_health.sql
--! Included inventory/data/partitioned_tables.sql
insert into core.partitioned_tables (table_name, time_column, description)
values
  ('inventory.movements', 'recorded_at', 'The stock ledger grows for ever; kept whole unless the company decides otherwise.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
--! EndIncluded inventory/data/partitioned_tables.sql
--! Included inventory/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM401', 'inventory', 'insufficient_stock', 'there is not enough stock', 'Take less, receive stock first, or release reservations.'),
  ('QM402', 'inventory', 'quantity_not_usable', 'this is no quantity to move', 'Give a number above zero (an adjustment: not zero), below 10^12, with at most six decimals.'),
  ('QM404', 'inventory', 'level_not_found', 'this item was never stocked at this location', 'Receive stock there first, or take it from a location that has it.'),
  ('QM406', 'inventory', 'location_not_found', 'there is no such location', 'select id, code, name from catalog.locations lists the locations.'),
  ('QM407', 'inventory', 'service_without_stock', 'a service has no stock', 'Sell it without moving stock, or change the type of the item.'),
  ('QM408', 'inventory', 'takes_nothing_in', 'what is retired or closed takes nothing in', 'Reactivate the item or the location first.'),
  ('QM409', 'inventory', 'lot_not_found', 'this item has no such lot', 'Register it with inventory.register_lot; a lot belongs to one item.'),
  ('QM410', 'inventory', 'lot_held_back', 'this lot is held back', 'Take another lot, or release it with inventory.set_lot_state.'),
  ('QM411', 'inventory', 'lot_expired', 'this lot has expired', 'Take another lot, and scrap this one.'),
  ('QM412', 'inventory', 'insufficient_lot_stock', 'there is not enough of this lot', 'Take less, or take another lot.'),
  ('QM413', 'inventory', 'reservation_not_found', 'there is no such reservation', 'Look it up by its reference in inventory.reservations.'),
  ('QM414', 'inventory', 'reservation_closed', 'this reservation is closed', 'Reserve again with inventory.reserve_stock.'),
  ('QM415', 'inventory', 'more_than_reserved', 'this is more than is reserved', 'Fulfil what is left, and issue the rest with inventory.post_movement.'),
  ('QM416', 'inventory', 'movement_not_found', 'there is no such movement', 'Look it up by its item in inventory.movements.'),
  ('QM417', 'inventory', 'already_reversed', 'this movement was reversed before', 'inventory.reversals shows its reversal.'),
  ('QM418', 'inventory', 'movement_not_reversible', 'this movement cannot be reversed', 'Send a transfer back with inventory.transfer_stock; post again what was reversed by mistake.'),
  ('QM419', 'inventory', 'movement_type_has_command', 'this type of movement has a command of its own', 'Post receipt, issue, return, scrap or adjustment; for the others call transfer_stock, count_stock or reverse_movement.'),
  ('QM420', 'inventory', 'cost_not_taken', 'this cost cannot be taken', 'Give a cost of zero or more, with at most four decimals, for what comes in only.'),
  ('QM421', 'inventory', 'movement_in_future', 'stock cannot move in the future', 'Post it when it has happened.'),
  ('QM422', 'inventory', 'count_below_promised', 'less was counted than is promised', 'Release reservations until they fit, count lots one by one, and count again.'),
  ('QM423', 'inventory', 'balance_without_movement', 'a balance changes by movements only', 'Post a movement, or count with inventory.count_stock.'),
  ('QM424', 'inventory', 'transfer_not_balanced', 'a transfer does not net to zero', 'Move stock with inventory.transfer_stock, which writes both sides.'),
  ('QM425', 'inventory', 'reason_required', 'an adjustment says why', 'Give a reason of 1 to 255 characters.'),
  ('QM426', 'inventory', 'expiry_not_in_future', 'a reservation expires in the future', 'Give a later time, or none.'),
  ('QM427', 'inventory', 'batch_without_lines', 'a batch needs lines', 'Give a JSON array with at least one object.'),
  ('QM428', 'inventory', 'transfer_to_itself', 'a transfer needs two locations', 'Give another location to send it to.'),
  ('QM429', 'inventory', 'time_basis_not_found', 'there is no such basis of time', 'Use effective or recorded.'),
  ('QM430', 'inventory', 'nothing_to_estimate', 'there is nothing to estimate from', 'Post movements first, or look further back: setting inventory.lookback_days.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded inventory/data/error_codes.sql
--! Included inventory/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('inventory.low_stock_boundary', '"at_or_below"', 'text', '"at_or_below"', null, null, array['at_or_below', 'below'], null, 'Whether stock exactly at the reorder point counts as low. One boundary for the stock status, alerts and their resolution.'),
  ('inventory.lookback_days', '90', 'integer', '90', 1, 3650, null, 'days', 'Days of consumption from which depletion and lost sales are estimated.'),
  ('inventory.depletion_horizon_days', '365', 'integer', '365', 1, 36500, null, 'days', 'A depletion predicted beyond this many days is given as none.'),
  ('inventory.consumption_includes_transfers', 'true', 'boolean', 'true', null, null, null, null, 'Whether transfers out of a location count as its consumption, beside issues: true where warehouses feed stores.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded inventory/data/settings.sql
--! Included inventory/data/states.sql
insert into core.machines (machine, room, description)
values
  ('lot', 'inventory', 'Whether a lot of inventory.lots may be allocated.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('lot', 'nonexistent', false, 'Not registered yet.'),
  ('lot', 'available', false, 'May be allocated until it expires.'),
  ('lot', 'quarantined', false, 'Waits for a decision; cannot be issued.'),
  ('lot', 'rejected', true, 'Never to be issued; can only be scrapped or sent away.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('lot', 'nonexistent', 'available', 'inventory.register_lot', 'Arrives in order.'),
  ('lot', 'nonexistent', 'quarantined', 'inventory.register_lot', 'Arrives and is to be inspected first.'),
  ('lot', 'available', 'quarantined', 'inventory.set_lot_state', 'Is held back.'),
  ('lot', 'quarantined', 'available', 'inventory.set_lot_state', 'Is released.'),
  ('lot', 'available', 'rejected', 'inventory.set_lot_state', 'Is condemned.'),
  ('lot', 'quarantined', 'rejected', 'inventory.set_lot_state', 'Is condemned.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded inventory/data/states.sql

reset role;
