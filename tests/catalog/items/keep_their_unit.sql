-- A table that counts in the items stock unit refers to (id, unit), and the unit stays.
begin;
select plan(3);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);


create table public.counts (
  item_id uuid primary key,
  unit text not null,
  constraint counts_item_id_unit_fkey foreign key (item_id, unit) references catalog.items (id, unit) on update restrict on delete restrict
);
insert into public.counts values ('01950000-0000-7000-8000-000000000203', 'kg');

set local role qm_app;

-- PostgreSQL 18 reports restrict with 23001, older ones with 23503; the constraint is the same.
select throws_matching(
  $$ update catalog.items set unit = 'g' where sku = 'YARN' $$,
  'counts_item_id_unit_fkey',
  'refused where something is counted'
);

select lives_ok($$ update catalog.items set unit = 'kg' where sku = 'DYE' $$, 'allowed where nothing is');

select throws_ok(
  $$ update catalog.items set low_level_code = 3 where sku = 'DYE' $$,
  '42501', null, 'the low-level code is not for the application to write'
);

select * from finish();
rollback;
