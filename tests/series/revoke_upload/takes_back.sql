begin;
select plan(12);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

create temporary table here as select pg_temp.load(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"column": "Price", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'), '{Id,Sku,At,Quantity,Price}', '[["1", "SCARF", "2026-03-10", "2", "10"], ["2", "SCARF", "2026-03-11", "1", "10"]]') as id;
select demand.record_sale('3', i.id, l.id, 1, 10, 'EUR', '2026-03-10') from catalog.items i, catalog.locations l;
select results_eq(
  $$select u.state, u.detected_schema -> 'revoked', u.revoked_at is not null from here, series.revoke_upload(here.id, 'the wrong year') u$$,
  $$values ('revoked', '{"sales": 2}'::jsonb, true)$$,
  'its sales go'
);
select results_eq('select day, quantity from demand.daily_sales', $$values ('2026-03-10'::date, 1.000000)$$, 'and leave the rollup');
select is_empty('select * from demand.integrity_findings', 'which agrees with the lines');
select is((select count(*) from catalog.items), 1::bigint, 'masters stay');
select lives_ok('set constraints all immediate', 'the way there is in the history');
select throws_ok($$select series.revoke_upload((select id from here), 'again')$$, 'QM503', null, 'once');
select throws_ok($$select series.revoke_upload(core.uuid_v7(), 'again')$$, 'QM504', null, 'only what is there');
create temporary table again as select pg_temp.load(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"column": "Price", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'), '{Id,Sku,At,Quantity,Price}', '[["1", "SCARF", "2026-03-10", "2", "10"], ["2", "SCARF", "2026-03-11", "1", "10"]]') as id;
select is((select state from series.uploads u, again where u.id = again.id), 'loaded', 'the file can be loaded again');
select is((select count(*) from demand.sales), 3::bigint, 'with its sales');
create temporary table rain as select pg_temp.load(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"]]', 'rain') as id;
select series.revoke_upload(id, 'no rain') from rain;
select is((select count(*) from series.observations), 0::bigint, 'observations are taken back too');
create temporary table masters as select pg_temp.load(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]', 'masters') as id;
select throws_ok($$select series.revoke_upload((select id from masters), 'x')$$, 'QM507', null, 'masters alone are not');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.revoke_upload((select id from again), 'x')$$, 'QM103', null, 'a viewer revokes nothing');

select * from finish();
rollback;
