import { expect, test } from 'vitest';
import { nullabilityMistakes } from '../../tools/generate/nullability.js';

const views = new Set(['demand.monthly']);

test.each([
  ['columns of a table', 'select i.id, i.sku from catalog.items i'],
  ['the only table without its name', 'select id, sku from catalog.items'],
  ['inner joins', 'select i.id, c.code from catalog.items i join catalog.categories c on c.id = i.category_id'],
  [
    'a hint on an outer join',
    'select i.id, c.code as "code?" from catalog.items i left join catalog.categories c on true',
  ],
  ['a hint on a function', 'select r.id as "id!" from inventory.reserve_stock($1) r'],
  ['what a statement returns', 'insert into catalog.items (sku) values ($1) returning id, sku'],
])('accepts %s', async (_, query) => {
  expect(await nullabilityMistakes(query, views)).toEqual([]);
});

test.each([
  ['an outer join', 'select c.code from catalog.items i left join catalog.categories c on true', 'outer join'],
  [
    'the left side of a right join',
    'select i.id from catalog.items i right join catalog.units u on true',
    'outer join',
  ],
  ['a view', 'select m.quantity from demand.monthly m', 'a view'],
  ['a function', 'select r.id from inventory.reserve_stock($1) r', 'a function'],
  ['a common table expression', 'with x as (select 1 as n) select x.n from x', 'a subquery'],
  ['an expression', 'select count(*) from catalog.items', 'is computed'],
  ['a star', 'select i.* from catalog.items i', 'select *'],
  ['an ambiguous column', 'select id from catalog.items i join catalog.units u on true', 'from which table'],
])('refuses %s without a hint', async (_, query, message) => {
  expect((await nullabilityMistakes(query, views)).join('\n')).toContain(message);
});
