begin;
select plan(14);

\ir ../../support/uploads.sql

create temporary table here as select pg_temp.read(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"column": "Price", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'), '{Id,Sku,At,Quantity,Price}', '[["1", "SCARF", "2026-03-10", "2", "10"], ["2", "SCARF", "2026-03-10", "-1", "10"], ["2", "SCARF", "2026-03-11", "1", "10"], ["4", "SCARF", "2026-03-11", "0.5", "10"], ["5", "SCARF", "2026-03-11", "0", "-1"]]') as id;
select throws_ok('select series.load_upload((select id from here))', 'QM506', null, 'rejects must be accepted');
select throws_ok('select series.load_upload(core.uuid_v7(), true)', 'QM504', null, 'an unknown upload is none');
select is((select u.state from here, series.load_upload(here.id, true) u), 'loaded', 'then the rest is loaded');
select throws_ok('select series.load_upload((select id from here), true)', 'QM503', null, 'once');
select results_eq('select day, quantity, returned_quantity, revenue, line_count from demand.daily_sales', $$values ('2026-03-10'::date, 1.000000, 1.000000, 10.0000, 2::bigint)$$, 'into the rollup');
select results_eq(
  'select line_number, column_name, value, reason from series.upload_rejects order by line_number, position',
  $$
    values
      (4::bigint, 'Id', '2', 'stands in the file more than once'),
      (5, 'Quantity', '0.5', 'is not a whole number of piece'),
      (6, 'Quantity', '0', 'cannot be quantity of sales: quantity <> 0 and abs(quantity) < 1e12'),
      (6, 'Price', '-1', 'cannot be unit_price of sales: unit_price >= 0 and unit_price < 1e14')
  $$,
  'the room says what cannot be a sale, by the file''s column'
);
select is_empty($$select table_name from information_schema.tables where table_name ~ '(staging|typed|sale_lines)_'$$, 'no working table is left');
select is_empty('select * from demand.integrity_findings', 'sales and rollup agree');
select is_empty('select * from series.integrity_findings', 'and so does the account');

create temporary table again as select pg_temp.read(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"column": "Price", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'), '{Id,Sku,At,Quantity,Price}', '[["1", "SCARF", "2026-03-12", "2", "10"], ["9", "SCARF", "2026-03-12", "2", "10"]]', 'second') as id;
select results_eq('select r.value, r.reason from series.upload_rejects r, again where r.upload_id = again.id', $$values ('1', 'is already recorded')$$, 'an id of an earlier file is rejected');
select demand.record_sale('9', i.id, l.id, 1, 10, 'EUR', '2026-03-12') from catalog.items i, catalog.locations l;
select throws_ok('select series.load_upload((select id from again), true)', 'QM601', null, 'a sale recorded meanwhile refuses the load as a whole');
select is((select count(*) from demand.sales), 3::bigint, 'nothing of it is there');
select series.discard_staging(id) from again;
select throws_ok('select series.load_upload((select id from again), true)', 'QM505', null, 'without staging nothing can be loaded');

select pg_temp.load(
  pg_temp.mapping(
    '{"number": {"column": "Order"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "ordered": {"column": "Ordered", "type": "number"}, "shipped": {"column": "Shipped", "type": "number"}, "due": {"column": "Due", "type": "date"}}',
    '[{"target": "orders", "values": {"order_number": "number", "item": "sku", "location": "shop", "ordered_quantity": "ordered", "shipped_quantity": "shipped", "due_on": "due"}}]'
  ),
  '{Order,Sku,Ordered,Shipped,Due}', '[["SO-1", "SCARF", "5", "", "2026-04-01"], ["SO-1", "SCARF", "3", "3", "2026-04-01"], ["SO-2", "SCARF", "4", "1", "2026-04-01"], ["SO-3", "SCARF", "1", "2", "2026-04-01"]]', 'orders'
);
select results_eq(
  'select o.order_number, l.line_number, l.ordered_quantity, l.state::text from demand.orders o join demand.order_lines l on l.order_id = o.id order by 1, 2',
  $$values ('SO-1', 1, 5.000000, 'open'), ('SO-1', 2, 3.000000, 'shipped'), ('SO-2', 1, 4.000000, 'partially_shipped')$$,
  'orders with what was shipped of them'
);

select * from finish();
rollback;
