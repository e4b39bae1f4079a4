-- A rule of one's own, or one that one relies on: stock changes by movements only.
begin;
select plan(3);

insert into catalog.items (id, sku, name)
values ('01950000-0000-7000-8000-00000000e001', 'EXAMPLE', 'Item of the example');
insert into catalog.locations (id, code, name)
values ('01950000-0000-7000-8000-00000000e002', 'EXAMPLE', 'Location of the example');

select is(
  (
    select new_stock
    from inventory.post_movement('01950000-0000-7000-8000-00000000e001', '01950000-0000-7000-8000-00000000e002', 'receipt', 10)
  ),
  10::numeric,
  'a receipt adds stock'
);
select throws_ok(
  $$ update inventory.levels set on_hand = on_hand + 1 where item_id = '01950000-0000-7000-8000-00000000e001' $$,
  'QM423',
  'a balance changes by movements only',
  'nobody finds stock in psql'
);
select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-00000000e001', '01950000-0000-7000-8000-00000000e002', 'issue', 11) $$,
  'QM401',
  'there is not enough stock',
  'nor is more issued than there is'
);

select * from finish();
rollback;
