create table demand.daily_sales (
  item_id uuid not null,
  location_id uuid not null,
  day date not null,
  quantity numeric(18, 6) not null,
  returned_quantity numeric(18, 6) not null,
  revenue numeric(24, 4) not null,
  currency text not null,
  line_count bigint not null,
  promotion_line_count bigint not null,
  constraint daily_sales_pkey primary key (item_id, location_id, day, currency),
  constraint daily_sales_line_count_check check (line_count >= 1)
);

-- Serves a location's days too; a second index would make every load pay for it.
create index daily_sales_day_location_id_idx on demand.daily_sales (day, location_id);

comment on table demand.daily_sales is
  'Sales by item, location and day: the demand history that forecasts read. Kept equal to the aggregate of demand.sales by the commands that write sales, in the same transaction. It has no foreign keys of its own: each row follows from sales rows that have them.';
comment on column demand.daily_sales.item_id is 'Item.';
comment on column demand.daily_sales.location_id is 'Location.';
comment on column demand.daily_sales.day is 'Day in the location''s time zone.';
comment on column demand.daily_sales.quantity is 'Net quantity: sales less returns, in the item''s stock unit.';
comment on column demand.daily_sales.returned_quantity is 'Quantity returned, as a positive number.';
comment on column demand.daily_sales.revenue is 'Sum of the lines'' totals.';
comment on column demand.daily_sales.currency is 'ISO 4217 code; sales in two currencies make two rows.';
comment on column demand.daily_sales.line_count is 'Number of sales lines; the row goes when it reaches zero.';
comment on column demand.daily_sales.promotion_line_count is 'Number of them under a promotion.';

grant select on demand.daily_sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
