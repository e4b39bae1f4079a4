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
