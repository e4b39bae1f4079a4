create table demand.order_lines (
  id uuid not null default core.uuid_v7(),
  order_id uuid not null,
  line_number integer not null,
  item_id uuid not null,
  location_id uuid not null,
  ordered_quantity numeric(18, 6) not null,
  shipped_quantity numeric(18, 6) not null default 0,
  open_quantity numeric(18, 6) not null generated always as (
    case when state = 'cancelled' then 0 else ordered_quantity - shipped_quantity end
  ) stored,
  due_on date not null,
  priority integer not null default 10,
  state demand.order_line_state not null default 'open',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint order_lines_pkey primary key (id),
  constraint order_lines_order_id_line_number_key unique (order_id, line_number),
  constraint order_lines_order_id_fkey foreign key (order_id) references demand.orders (id) on delete cascade,
  constraint order_lines_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint order_lines_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint order_lines_line_number_check check (line_number >= 1),
  constraint order_lines_ordered_quantity_check check (ordered_quantity > 0),
  constraint order_lines_shipped_quantity_check check (shipped_quantity between 0 and ordered_quantity),
  constraint order_lines_priority_check check (priority between 1 and 99),
  constraint order_lines_state_check check (
    case state
      when 'open' then shipped_quantity = 0
      when 'partially_shipped' then shipped_quantity > 0 and shipped_quantity < ordered_quantity
      when 'shipped' then shipped_quantity = ordered_quantity
      else true
    end
  )
);

create index order_lines_item_id_idx on demand.order_lines (item_id, location_id, due_on) where state in ('open', 'partially_shipped');
create index order_lines_due_on_idx on demand.order_lines (due_on, priority, id) where state in ('open', 'partially_shipped');
create index order_lines_item_id_fkey_idx on demand.order_lines (item_id);
create index order_lines_location_id_idx on demand.order_lines (location_id, due_on);

comment on table demand.order_lines is 'Lines of customers'' orders: what is ordered, shipped and still open, and when it is due.';
comment on column demand.order_lines.id is 'Identifier.';
comment on column demand.order_lines.order_id is 'Order.';
comment on column demand.order_lines.line_number is 'Number of the line, from 1.';
comment on column demand.order_lines.item_id is 'Item.';
comment on column demand.order_lines.location_id is 'Location that ships.';
comment on column demand.order_lines.ordered_quantity is 'Quantity ordered, in the item''s stock unit.';
comment on column demand.order_lines.shipped_quantity is 'Quantity shipped so far.';
comment on column demand.order_lines.open_quantity is 'Quantity still to ship; zero when cancelled.';
comment on column demand.order_lines.due_on is 'Day on which it is due.';
comment on column demand.order_lines.priority is '1 (first) to 99.';
comment on column demand.order_lines.state is 'Open, partially shipped, shipped or cancelled.';
comment on column demand.order_lines.created_at is 'When the row was made.';
comment on column demand.order_lines.updated_at is 'When the row last changed.';

create trigger tg_order_lines__set_updated_at
before update on demand.order_lines
for each row
execute function core.tg_set_updated_at();

grant select on demand.order_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
