begin;
select plan(4);

\ir ../../support/uploads.sql

select pg_temp.load(
  pg_temp.mapping(
    '{"sku": {"column": "Sku"}, "category": {"column": "Category"}}',
    '[{"target": "categories", "values": {"code": "category"}, "when": [{"field": "category", "is_null": false}]}, {"target": "items", "values": {"sku": "sku", "category": "category"}}]'
  ),
  '{Sku,Category}', '[["A", "NEW"], ["B", ""]]'
);
select results_eq('select i.sku, c.code from catalog.items i left join catalog.categories c on c.id = i.category_id order by i.sku', $$values ('A', 'NEW'), ('B', null)$$, 'an earlier target makes the category');
select pg_temp.read(
  pg_temp.mapping(
    '{"sku": {"column": "Sku"}, "category": {"column": "Category"}}',
    '[{"target": "items", "values": {"sku": "sku", "category": "category"}}, {"target": "categories", "values": {"code": "category"}}]'
  ),
  '{Sku,Category}', '[["C", "LATER"], ["D", "NEW"]]', 'second'
);
select results_eq('select line_number, reason from series.upload_rejects', $$values (2::bigint, 'is not known in catalog.categories')$$, 'a later one is too late');
select pg_temp.load(
  pg_temp.mapping(
    '{"code": {"column": "Code"}, "parent": {"column": "Parent"}}',
    '[{"target": "categories", "values": {"code": "code", "parent": "parent"}}]'
  ),
  '{Code,Parent}', '[["LEAF", "BRANCH"], ["BRANCH", "ROOT"], ["ROOT", ""], ["LOST", "NOWHERE"]]', 'tree'
);
select results_eq(
  $$select c.code, p.code from catalog.categories c left join catalog.categories p on p.id = c.parent_id where c.code <> 'NEW' order by c.code$$,
  $$values ('BRANCH', 'ROOT'), ('LEAF', 'BRANCH'), ('ROOT', null)$$,
  'parents come in any order'
);
select results_eq($$select raw, reason from series.upload_rejects where line_number = 5$$, $$values ('LOST,NOWHERE', 'is not known in catalog.categories')$$, 'but must be there');

select * from finish();
rollback;
