-- A barcode means one item, be it the main or a further one.
begin;
select plan(18);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

set local role qm_app;

select is((select barcode from catalog.link_barcode('01950000-0000-7000-8000-000000000201', '4006381333931')), '4006381333931', 'the item has it');

select results_eq(
  $$ select scheme, code from catalog.item_codes where item_id = '01950000-0000-7000-8000-000000000201' $$,
  $$ values ('barcode', '4006381333931') $$,
  'and it is among its codes'
);

select is((select barcode from catalog.link_barcode('01950000-0000-7000-8000-000000000201', '222')), '222', 'another replaces it');
select is((select array_agg(code) from catalog.item_codes where item_id = '01950000-0000-7000-8000-000000000201'), array['222'], 'the old one is gone');
select is((select barcode from catalog.link_barcode('01950000-0000-7000-8000-000000000201', '222')), '222', 'twice is once');

insert into catalog.item_codes (scheme, code, item_id) values ('barcode', '333', '01950000-0000-7000-8000-000000000201');

select throws_ok($$ select catalog.link_barcode('01950000-0000-7000-8000-000000000203', '222') $$, 'QM308', 'this barcode belongs to another item', 'a main one of another item');
select throws_ok($$ select catalog.link_barcode('01950000-0000-7000-8000-000000000203', '333') $$, 'QM308', 'this barcode belongs to another item', 'a further one of another item');
select throws_ok($$ update catalog.items set barcode = '333' where sku = 'YARN' $$, 'QM308', 'this barcode belongs to another item', 'also without the command');
select throws_ok($$ insert into catalog.item_codes (scheme, code, item_id) values ('barcode', '222', '01950000-0000-7000-8000-000000000203') $$, '23505', null, 'also from the other side');
select throws_ok($$ delete from catalog.item_codes where code = '222' $$, 'QM309', 'this is the item''s main barcode', 'the main one stays among the codes');
select is((select barcode from catalog.link_barcode('01950000-0000-7000-8000-000000000201', '333')), '333', 'a further one can become the main one');
select is((select barcode from catalog.link_barcode('01950000-0000-7000-8000-000000000201', null)), null, 'null takes it away');
select lives_ok($$ select catalog.link_barcode('01950000-0000-7000-8000-000000000203', '333') $$, 'and it is free');
select throws_ok($$ select catalog.link_barcode('01950000-0000-7000-8000-0000000002ff', '1') $$, 'QM310', 'there is no such item', 'an unknown item');
select throws_ok($$ select catalog.link_barcode('01950000-0000-7000-8000-000000000201', ' 1') $$, '23514', null, 'blanks around it');
select lives_ok($$ insert into catalog.items (sku, name, barcode) values ('NEW', 'New', '555') $$, 'a new item brings its own');
select is((select item_id from catalog.item_codes where scheme = 'barcode' and code = '555'), (select id from catalog.items where sku = 'NEW'), 'which is among the codes');

set local role qm_readonly;

select throws_ok(
  $$ select catalog.link_barcode('01950000-0000-7000-8000-000000000201', '1') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
