begin;
select plan(7);

\ir ../../support/uploads.sql

insert into catalog.items (id, sku, name, unit, item_type, currency)
values
  ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf', 'piece', 'product', 'EUR'),
  ('01960000-0000-7000-8000-000000000002', 'YARN', 'Yarn', 'kg', 'material', 'EUR');
insert into catalog.locations (id, code, name) values ('01960000-0000-7000-8000-000000000011', 'SHOP', 'Shop');
insert into catalog.suppliers (id, code, name) values ('01960000-0000-7000-8000-000000000041', 'ALPINE', 'Alpine');

create function pg_temp.count(p_rows jsonb, p_file text) returns uuid language sql as $$
  select pg_temp.load(
    pg_temp.mapping(
      '{"sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "stock": {"column": "Stock", "type": "number"}, "cost": {"column": "Cost", "type": "number"}, "point": {"column": "Point", "type": "number"}}',
      '[{"target": "stock", "values": {"item": "sku", "location": "shop", "on_hand": "stock", "unit_cost": "cost", "reorder_point": "point"}}]'
    ),
    '{Sku,Stock,Cost,Point}', p_rows, p_file
  )
$$;
select pg_temp.count('[["SCARF", "10", "4", "3"], ["YARN", "2.5", "", ""], ["SCARF", "-1", "", ""]]', 'first');
select results_eq(
  'select i.sku, v.on_hand, v.reorder_point from inventory.levels v join catalog.items i on i.id = v.item_id order by i.sku',
  $$values ('SCARF', 10.000000, 3.000000), ('YARN', 2.500000, null)$$,
  'a count makes levels'
);
select pg_temp.count('[["SCARF", "7", "", ""]]', 'second');
select results_eq(
  'select i.sku, sum(m.quantity), count(*) from inventory.movements m join catalog.items i on i.id = m.item_id group by i.sku order by i.sku',
  $$values ('SCARF', 7.000000, 2::bigint), ('YARN', 2.500000, 1)$$,
  'each difference is a movement'
);
select pg_temp.load(
  pg_temp.mapping(
    '{"sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "quantity": {"column": "Quantity", "type": "number"}, "at": {"column": "At", "type": "timestamp"}}',
    '[{"target": "movements", "values": {"item": "sku", "location": "shop", "quantity": "quantity", "effective_at": "at"}}]'
  ),
  '{Sku,Quantity,At}', '[["SCARF", "-2", "2026-01-03 10:00:00"], ["SCARF", "5", "2026-01-02 10:00:00"]]', 'movements'
);
select is((select v.on_hand from inventory.levels v where v.item_id = '01960000-0000-7000-8000-000000000001'), 10.000000, 'movements change the level');
select is_empty('select * from inventory.integrity_findings', 'and ledger and levels agree');
create temporary table short as
select pg_temp.read(
  pg_temp.mapping(
    '{"sku": {"column": "Sku"}, "shop": {"constant": "NEW"}, "quantity": {"column": "Quantity", "type": "number"}}',
    '[{"target": "locations", "values": {"code": "shop"}}, {"target": "movements", "values": {"item": "sku", "location": "shop", "quantity": "quantity"}}]'
  ),
  '{Sku,Quantity}', '[["SCARF", "5"], ["SCARF", "-6"]]', 'short'
) as id;
select matches(pg_temp.detail('select series.load_upload((select id from short))'), '^QM4', 'what the stock does not allow is refused');
select is((select count(*) from catalog.locations), 1::bigint, 'and leaves nothing, not even the new location');
select is((select state from series.uploads where id = (select id from short)), 'validated', 'the upload is where it was');

select * from finish();
rollback;
