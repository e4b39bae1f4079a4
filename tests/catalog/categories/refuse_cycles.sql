-- The tree of categories has no cycle, however it is moved.
begin;
select plan(6);

set local role qm_app;

insert into catalog.categories (id, code, name, parent_id)
values
  ('01950000-0000-7000-8000-000000000101', 'A', 'A', null),
  ('01950000-0000-7000-8000-000000000102', 'B', 'B', '01950000-0000-7000-8000-000000000101'),
  ('01950000-0000-7000-8000-000000000103', 'C', 'C', '01950000-0000-7000-8000-000000000102'),
  ('01950000-0000-7000-8000-000000000104', 'D', 'D', null);

select throws_ok(
  $$ update catalog.categories set parent_id = '01950000-0000-7000-8000-000000000103' where code = 'A' $$,
  'QM301', 'a tree cannot contain a cycle', 'not below what is below it'
);

select throws_ok(
  $$ update catalog.categories set parent_id = id where code = 'A' $$,
  '23514', null, 'not below itself'
);

select throws_ok(
  $$ update catalog.categories c
      set parent_id = p.id
      from (values ('A', 'D'), ('D', 'C')) as m (code, parent)
      join catalog.categories p on p.code = m.parent
      where c.code = m.code $$,
  'QM301', 'a tree cannot contain a cycle', 'not by two moves in one statement'
);

select lives_ok(
  $$ update catalog.categories set parent_id = '01950000-0000-7000-8000-000000000104' where code = 'B' $$,
  'a move to another branch'
);

select lives_ok(
  $$ update catalog.categories set parent_id = '01950000-0000-7000-8000-000000000103' where code = 'A' $$,
  'makes room for what would have been a cycle before'
);

set local role qm_readonly;

select throws_ok(
  $$ update catalog.categories set parent_id = null $$,
  '42501', null, 'a reader may not move anything'
);

select * from finish();
rollback;
