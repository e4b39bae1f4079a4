begin;
select plan(3);

\ir ../../support/uploads.sql

insert into catalog.items (id, sku, name, unit, item_type, currency)
values
  ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf', 'piece', 'product', 'EUR'),
  ('01960000-0000-7000-8000-000000000002', 'YARN', 'Yarn', 'kg', 'material', 'EUR');
insert into catalog.locations (id, code, name) values ('01960000-0000-7000-8000-000000000011', 'SHOP', 'Shop');
insert into catalog.suppliers (id, code, name) values ('01960000-0000-7000-8000-000000000041', 'ALPINE', 'Alpine');

select pg_temp.load(
  pg_temp.mapping(
    '{"supplier": {"column": "Supplier"}, "sku": {"column": "Sku"}, "price": {"column": "Price", "type": "number"}, "minimum": {"column": "Minimum", "type": "number"}}',
    '[{"target": "supplier_items", "values": {"supplier": "supplier", "item": "sku", "price": "price", "minimum_order_quantity": "minimum"}}]'
  ),
  '{Supplier,Sku,Price,Minimum}', '[["ALPINE", "YARN", "12.50", "5"], ["ALPINE", "YARN", "99", "9"], ["NOBODY", "YARN", "1", "1"], ["ALPINE", "SCARF", "", ""]]'
);
select results_eq(
  'select i.sku, o.minimum_order_quantity, p.price, p.currency from catalog.supplier_items o join catalog.items i on i.id = o.item_id left join catalog.supplier_prices p on p.supplier_item_id = o.id order by i.sku',
  $$values ('SCARF', 0.000000, null, null), ('YARN', 5.000000, 12.5000, 'EUR')$$,
  'offers, with a price in the item''s currency where there is one'
);
select pg_temp.load(
  pg_temp.mapping(
    '{"parent": {"column": "Parent"}, "component": {"column": "Component"}, "quantity": {"column": "Quantity", "type": "number"}}',
    '[{"target": "bom_lines", "values": {"parent": "parent", "component": "component", "quantity_per": "quantity"}}]'
  ),
  '{Parent,Component,Quantity}', '[["SCARF", "YARN", "0.2"], ["SCARF", "YARN", "0.3"], ["SCARF", "YARN", "0"]]', 'bill'
);
select results_eq('select position, quantity_per, unit from catalog.bom_lines order by position', $$values (1, 0.200000000, 'kg'), (2, 0.300000000, 'kg')$$, 'a component that is repeated gets a position of its own');
select is((select count(*) from series.upload_rejects), 3::bigint, 'the offer that is there twice, the unknown supplier and the empty quantity are rejects');

select * from finish();
rollback;
