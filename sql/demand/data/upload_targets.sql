insert into series.upload_targets (target, table_name, loader, checker, load_order, description)
values
  ('customers', 'demand.customers', null, null, 4, 'A customer.'),
  ('sales', null, 'demand._load_upload_sales', 'demand._check_upload_sales', 10, 'A line of sales; a negative quantity is a return.'),
  ('orders', null, 'demand._load_upload_orders', 'demand._check_upload_orders', 11, 'A line of a customer''s order.')
on conflict (target) do update
set
  table_name = excluded.table_name,
  loader = excluded.loader,
  checker = excluded.checker,
  load_order = excluded.load_order,
  description = excluded.description;

insert into series.upload_target_columns (
  target, column_name, position, value_type, is_required, is_key, rule, table_column, lookup_table, lookup_column, description
)
values
  ('customers', 'code', 1, 'text', true, true, '{value} = btrim({value}) and {value} <> '''' and octet_length({value}) <= 2000', 'code', null, null, 'Unique code.'),
  ('customers', 'name', 2, 'text', false, false, 'btrim({value}) <> ''''', 'name', null, null, 'Name; the code where there is none.'),
  ('customers', 'segment', 3, 'text', false, false, null, 'segment', null, null, 'Segment.'),
  ('customers', 'tier', 4, 'text', false, false, null, 'tier', null, null, 'Service tier.'),
  ('customers', 'region', 5, 'text', false, false, null, 'region', null, null, 'Region or country.'),
  ('sales', 'transaction_id', 1, 'text', true, false, '{value} <> '''' and octet_length({value}) <= 2000', null, null, null, 'Identifier of the line, unique over all files.'),
  ('sales', 'sold_at', 2, 'timestamp', true, false, '{value} >= ''1900-01-01'' and {value} < ''2200-01-01''', null, null, null, 'When.'),
  ('sales', 'item', 3, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('sales', 'location', 4, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location.'),
  ('sales', 'quantity', 5, 'number', true, false, '{value} <> 0 and abs({value}) < 1e12', null, null, null, 'Quantity; negative for a return.'),
  ('sales', 'unit_price', 6, 'number', true, false, '{value} >= 0 and {value} < 1e14', null, null, null, 'Price per stock unit.'),
  ('sales', 'currency', 7, 'text', true, false, '{value} ~ ''^[A-Z]{3}$''', null, null, null, 'Currency.'),
  ('sales', 'customer', 8, 'text', false, false, null, null, 'demand.customers', 'code', 'Code of the customer; unknown where there is none.'),
  ('sales', 'customer_segment', 9, 'text', false, false, null, null, null, null, 'Segment at the time of the sale.'),
  ('sales', 'region', 10, 'text', false, false, null, null, null, null, 'Region of the sale.'),
  ('sales', 'promotion', 11, 'text', false, false, null, null, null, null, 'Promotion that applied; none where there is none.'),
  ('orders', 'order_number', 1, 'text', true, false, '{value} <> '''' and octet_length({value}) <= 2000', null, null, null, 'Number of the order.'),
  ('orders', 'order_line', 2, 'integer', false, false, '{value} between 1 and 1000000', null, null, null, 'Line; the order in the file where there is none.'),
  ('orders', 'item', 3, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('orders', 'location', 4, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location that ships.'),
  ('orders', 'customer', 5, 'text', false, false, null, null, 'demand.customers', 'code', 'Code of the customer.'),
  ('orders', 'ordered_quantity', 6, 'number', true, false, '{value} > 0 and {value} < 1e12', null, null, null, 'Quantity ordered.'),
  ('orders', 'due_on', 7, 'date', true, false, null, null, null, null, 'Day on which it is due.'),
  ('orders', 'ordered_at', 8, 'timestamp', false, false, null, null, null, null, 'When it was placed; now where there is none.'),
  ('orders', 'priority', 9, 'integer', false, false, '{value} between 1 and 99', null, null, null, 'Priority; 10 where there is none.'),
  ('orders', 'shipped_quantity', 10, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Quantity shipped so far; nothing where there is none.')
on conflict (target, column_name) do update
set
  position = excluded.position,
  value_type = excluded.value_type,
  is_required = excluded.is_required,
  is_key = excluded.is_key,
  rule = excluded.rule,
  table_column = excluded.table_column,
  lookup_table = excluded.lookup_table,
  lookup_column = excluded.lookup_column,
  description = excluded.description;

insert into series.upload_revokers (target, revoker)
values
  ('sales', 'demand.revoke_upload_sales')
on conflict (target) do update
set
  revoker = excluded.revoker;
