begin;
select plan(9);

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

insert into catalog.items (id, sku, name) values ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf');
create temporary table here as select * from series.create_series('rent', 'expense', 'monthly', p_currency => 'EUR');
select results_eq('select name, kind::text, frequency::text, currency, owner_id from here', $$values ('rent', 'expense', 'monthly', 'EUR', null::uuid)$$, 'a series is made');
select is((select s.id from series.create_series('rent', 'expense', 'monthly', p_currency => 'EUR', p_description => 'office') s), (select id from here), 'once more it is the same');
select is((select description from series.series), 'office', 'with the newer description');
select throws_ok($$select series.create_series('rent', 'expense', 'weekly', p_currency => 'EUR')$$, 'QM510', null, 'another frequency is another series');
select throws_ok($$select series.create_series('sales', 'revenue', 'monthly')$$, '23514', null, 'money has a currency');
select throws_ok($$select series.create_series('units', 'demand', 'monthly')$$, '23514', null, 'demand has an item');
select lives_ok($$select series.create_series('units', 'demand', 'monthly', '01960000-0000-7000-8000-000000000001')$$, 'as here');
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
select isnt((select s.id from series.create_series('rent', 'expense', 'monthly', p_currency => 'EUR') s), (select id from here), 'a name is the owner''s own');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.create_series('x', 'other', 'daily')$$, 'QM103', null, 'a viewer makes none');

select * from finish();
rollback;
