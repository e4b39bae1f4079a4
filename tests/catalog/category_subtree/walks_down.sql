-- A category and all below it.
begin;
select plan(2);

set local role qm_app;

insert into catalog.categories (id, code, name, parent_id)
values
  ('01950000-0000-7000-8000-000000000101', 'A', 'A', null),
  ('01950000-0000-7000-8000-000000000102', 'B', 'B', '01950000-0000-7000-8000-000000000101'),
  ('01950000-0000-7000-8000-000000000103', 'C', 'C', '01950000-0000-7000-8000-000000000102'),
  ('01950000-0000-7000-8000-000000000104', 'D', 'D', null);

set local role qm_readonly;

select results_eq(
  $$ select code, depth, path from catalog.category_subtree('01950000-0000-7000-8000-000000000101') $$,
  $$ values ('A', 0, 'A'), ('B', 1, 'A > B'), ('C', 2, 'A > B > C') $$,
  'with depth and path'
);

select is_empty($$ select * from catalog.category_subtree('01950000-0000-7000-8000-0000000001ff') $$, 'nothing for an unknown one');

select * from finish();
rollback;
