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
