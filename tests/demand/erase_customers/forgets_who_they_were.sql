-- What erasing a customer takes, what it leaves, and that neither an import nor a form brings it back.
begin;
\ir ../../support/sales_company.sql
\ir ../../support/uploads.sql
select plan(33);

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'ada', 'ada@example.com', 'admin'),
  ('01960000-0000-7000-8000-000000000052', 'grace', 'grace@example.com', 'planner');
insert into demand.customers (id, code, name, segment, tier, region)
values
  ('01960000-0000-7000-8000-000000000041', 'K-17', 'Meier, Anna', 'premium', 'gold', 'Hamburg'),
  ('01960000-0000-7000-8000-000000000042', 'K-18', 'Bauer "Bo"', 'premium', 'gold', 'Bremen'),
  ('01960000-0000-7000-8000-000000000043', 'K-19', null, 'standard', null, null);

-- Sales and orders of the three, as tills and as files bring them.
select pg_temp.sell('T1', 2, '2026-03-10 12:00+00', p_segment => 'premium', p_customer => '01960000-0000-7000-8000-000000000041');
select pg_temp.sell('T2', 3, '2026-03-10 12:00+00', p_segment => 'standard', p_customer => '01960000-0000-7000-8000-000000000043');
select demand.place_order(
  'SO-1',
  '[{"item_id": "01960000-0000-7000-8000-000000000001", "location_id": "01960000-0000-7000-8000-000000000011", "quantity": 5, "due_on": "2026-04-01"}]',
  '01960000-0000-7000-8000-000000000041'
);

create function pg_temp.sales_mapping()
returns jsonb
language sql
as $$
  select pg_temp.mapping(
    '{
      "transaction_id": {"column": "id"}, "sold_at": {"column": "at", "type": "timestamp", "formats": ["YYYY-MM-DD"]},
      "item": {"column": "sku"}, "location": {"constant": "SHOP"}, "quantity": {"column": "quantity", "type": "number"},
      "unit_price": {"constant": "10", "type": "number"}, "currency": {"constant": "EUR"}, "customer": {"column": "customer"}
    }',
    '[{"target": "sales", "values": {"transaction_id": "transaction_id", "sold_at": "sold_at", "item": "item", "location": "location",
       "quantity": "quantity", "unit_price": "unit_price", "currency": "currency", "customer": "customer"}}]'
  )
$$;
create function pg_temp.load_sales_file(p_rows jsonb, p_file text)
returns uuid
language sql
as $$
  select pg_temp.load(pg_temp.sales_mapping(), array['id', 'at', 'sku', 'quantity', 'customer', 'name'], p_rows, p_file)
$$;

create temporary table files as
select pg_temp.load_sales_file(
  '[["F1", "2026-03-11", "SCARF", "1", "K-17", ""],
    ["F2", "2026-03-11", "NONE", "1", "K-17", ""],
    ["F3", "2026-03-11", "NONE", "1", "", "\"meier, Anna\""],
    ["F4", "2026-03-11", "NONE", "1", "", "K-170"],
    ["F5", "2026-03-11", "NONE", "1", "", "\"Bauer \"\"Bo\"\"\""],
    ["F6", "2026-03-11", "NONE", "1", "K-19", "Somebody"]]', 'sales'
) as sales;
select is((select rejected_count from series.uploads), 5::bigint, 'a file whose refused records name customers');

-- An import that was committed half-way: its working tables hold the file's text.
create temporary table half_way as
select pg_temp.read(pg_temp.sales_mapping(), array['id', 'at', 'sku', 'quantity', 'customer', 'name'], '[["H1", "2026-03-12", "SCARF", "1", "K-17", ""]]', 'half-way') as id;

create temporary table before as
select
  (select jsonb_agg(to_jsonb(s) order by s.transaction_id) from demand.sales s) as sales,
  (select jsonb_agg(to_jsonb(d) order by d.item_id, d.day) from demand.daily_sales d) as days,
  (select jsonb_agg(to_jsonb(o) order by o.order_number) from demand.orders o) as orders,
  (select jsonb_agg(to_jsonb(l) order by l.id) from demand.order_lines l) as order_lines,
  (select jsonb_agg(to_jsonb(r) order by r.line_number) from series.upload_rejects r) as rejects;
grant select on before, half_way, files to qm_app;

set local role qm_app;
set local qm.user_id = '01960000-0000-7000-8000-000000000051';

select results_eq(
  $$ select regexp_replace(table_name, '_[0-9a-f]{32}', ''), row_count, effect, is_done
      from demand.erase_customers(array['01960000-0000-7000-8000-000000000041']::uuid[]) $$,
  $$ values
      ('demand.customers', 1::bigint, 'erase', false),
      ('series.upload_rejects', 2, 'erase', false),
      ('series.staging', 1, 'drop', false),
      ('demand.orders', 1, 'keep', false),
      ('demand.sales', 2, 'keep', false) $$,
  'the dry run says what would go and what stays'
);

select is((select name from demand.customers where code = 'K-17'), 'Meier, Anna', 'and does nothing');
select is((select jsonb_agg(to_jsonb(r) order by r.line_number) from series.upload_rejects r), (select rejects from before), 'nothing at all');

select results_eq(
  $$ select regexp_replace(table_name, '_[0-9a-f]{32}', ''), row_count, effect, is_done
      from demand.erase_customers(array['01960000-0000-7000-8000-000000000041', '01960000-0000-7000-8000-000000000041']::uuid[], false) $$,
  $$ values
      ('demand.customers', 1::bigint, 'erase', true),
      ('series.upload_rejects', 2, 'erase', true),
      ('series.staging', 1, 'drop', true),
      ('demand.orders', 1, 'keep', true),
      ('demand.sales', 2, 'keep', true) $$,
  'the same, done; naming a customer twice is naming the customer'
);

select results_eq(
  $$ select code, name, segment, tier, region, is_active, erased_at = now() from demand.customers where id = '01960000-0000-7000-8000-000000000041' $$,
  $$ values ('erased-01960000000070008000000000000041', null, 'premium', 'gold', null, false, true) $$,
  'code, name and region are gone, the class is not'
);

select is((select jsonb_agg(to_jsonb(s) order by s.transaction_id) from demand.sales s), (select sales from before), 'sales are as they were');
select is((select jsonb_agg(to_jsonb(d) order by d.item_id, d.day) from demand.daily_sales d), (select days from before), 'so is every day of the rollup');
select is((select jsonb_agg(to_jsonb(o) order by o.order_number) from demand.orders o), (select orders from before), 'so are orders');
select is((select jsonb_agg(to_jsonb(l) order by l.id) from demand.order_lines l), (select order_lines from before), 'and their lines');

select results_eq(
  $$ select line_number, value, raw, reason from series.upload_rejects r where upload_id = (select sales from files) order by line_number $$,
  $$ values
      (3::bigint, null, '(erased)', 'is not known in catalog.items'),
      (4, null, '(erased)', 'is not known in catalog.items'),
      (5, 'NONE', 'F4,2026-03-11,NONE,1,,K-170', 'is not known in catalog.items'),
      (6, 'NONE', 'F5,2026-03-11,NONE,1,,"Bauer ""Bo"""', 'is not known in catalog.items'),
      (7, 'NONE', 'F6,2026-03-11,NONE,1,K-19,Somebody', 'is not known in catalog.items') $$,
  'refused records that name the customer are emptied, the others are not; the account of the file stays'
);
select is((select to_regclass(format('series.staging_%s', replace(id::text, '-', ''))) from half_way), null, 'the working tables of the import half-way are gone');
select throws_ok(
  $$ select series.load_upload((select id from half_way)) $$,
  'QM505', 'the staging table of the upload is gone', 'which has to begin anew'
);

reset role;
set constraints all immediate;
select results_eq(
  $$ select row_id, actor_id, operation, before, after - 'erased_at' from governance.audit_log where table_name = 'demand.customers' $$,
  $$ values (
      '01960000-0000-7000-8000-000000000041', '01960000-0000-7000-8000-000000000051'::uuid, 'update',
      '{"is_active": true, "erased_at": null}'::jsonb, '{"is_active": false}'::jsonb
    ) $$,
  'the audit log says who erased whom'
);
select is((select count(*) from governance.audit_log l where l::text ~* 'K-17|Meier|Hamburg'), 0::bigint, 'without what was erased');
select is(
  (
    select count(*)
    from (
      select c::text as line from demand.customers c
      union all select o::text from demand.orders o
      union all select s::text from demand.sales s
      union all select r::text from series.upload_rejects r
      union all select u::text from series.uploads u
      union all select h::text from core.state_history h
      union all select k::text from core.idempotency_keys k
    ) as l
    where l.line ~* 'K-17\M|Meier|Hamburg'
  ),
  0::bigint, 'nor is it anywhere else'
);
set constraints all deferred;
set local role qm_app;

-- No way back.
select throws_ok(
  $$ select demand.erase_customers(array['01960000-0000-7000-8000-000000000041']::uuid[], false) $$,
  'QM614', 'this customer has been erased', 'once'
);
select throws_ok(
  $$ update demand.customers set name = 'Anna' where id = '01960000-0000-7000-8000-000000000041' $$,
  'QM614', 'this customer has been erased', 'nobody gives the row a name again'
);
select throws_ok(
  $$ update demand.customers set erased_at = null where id = '01960000-0000-7000-8000-000000000041' $$,
  '42501', null, 'the mark is not for the application'
);
select throws_ok(
  $$ insert into demand.customers (code, erased_at) values ('K-99', now()) $$,
  '42501', null, 'in a new row neither'
);
select throws_ok(
  $$ select demand.place_order('SO-2', '[{"item_id": "01960000-0000-7000-8000-000000000001", "location_id": "01960000-0000-7000-8000-000000000011", "quantity": 5, "due_on": "2026-04-01"}]', '01960000-0000-7000-8000-000000000041') $$,
  'QM614', 'this customer has been erased', 'no new order'
);
select throws_ok(
  $$ select demand.record_sale('T3', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 1, 1, 'EUR', '2026-03-10 12:00+00', '01960000-0000-7000-8000-000000000041') $$,
  'QM614', 'this customer has been erased', 'no new sale'
);
select is(
  pg_temp.detail($$ select demand.record_sales('[{"transaction_id": "T4", "item_id": "01960000-0000-7000-8000-000000000001", "location_id": "01960000-0000-7000-8000-000000000011", "sold_at": "2026-03-10T12:00Z", "quantity": 1, "unit_price": 1, "currency": "EUR", "customer_id": "01960000-0000-7000-8000-000000000041"}]') $$),
  'QM602 line 1: customer_id 01960000-0000-7000-8000-000000000041 has been erased; faults in all: 1', 'nor in a batch'
);

-- The same code in a file is somebody new: what was sold before does not come back to it.
select pg_temp.load_sales_file('[["F7", "2026-03-13", "SCARF", "1", "K-17", ""], ["F8", "2026-03-13", "SCARF", "1", "K-18", ""]]', 'later');
select is(
  (select rejected_count from series.uploads where filename = 'later.csv'),
  1::bigint, 'the code is unknown to an import of sales'
);
select lives_ok(
  $$ select pg_temp.load(
    pg_temp.mapping('{"code": {"column": "code"}, "name": {"column": "name"}}', '[{"target": "customers", "mode": "update", "values": {"code": "code", "name": "name"}}]'),
    array['code', 'name'], '[["K-17", "Meier, Anna"]]', 'customers') $$,
  'an import of customers makes a new one'
);
select results_eq(
  $$ select c.id <> '01960000-0000-7000-8000-000000000041', c.erased_at, (select count(*) from demand.sales s where s.customer_id = c.id), (select count(*) from demand.orders o where o.customer_id = c.id)
      from demand.customers c where c.code = 'K-17' $$,
  $$ values (true, null::timestamptz, 0::bigint, 0::bigint) $$,
  'another id, without a past'
);
select pg_temp.load_sales_file('[["F1", "2026-03-11", "SCARF", "1", "K-17", ""], ["F9", "2026-03-13", "SCARF", "1", "K-17", ""]]', 'again');
select is(
  (select rejected_count from series.uploads where filename = 'again.csv'),
  1::bigint, 'a sale that is recorded is refused for its id, so that the old link does not come back'
);
select results_eq(
  $$ select s.transaction_id, c.code from demand.sales s join demand.customers c on c.id = s.customer_id where s.transaction_id in ('T1', 'F1', 'F9') order by 1 $$,
  $$ values ('F1', 'erased-01960000000070008000000000000041'), ('F9', 'K-17'), ('T1', 'erased-01960000000070008000000000000041') $$,
  'only new sales are the new customer''s'
);

-- For whom, and which.
select throws_ok($$ select demand.erase_customers(array['01960000-0000-7000-8000-0000000000ff', '01960000-0000-7000-8000-000000000042']::uuid[], false) $$, 'QM613', 'there is no such customer', 'an unknown customer among others: none is erased');
select throws_ok($$ select demand.erase_customers('{}', false) $$, 'QM613', 'there is no such customer', 'no customer');
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
select throws_ok($$ select demand.erase_customers(array['01960000-0000-7000-8000-000000000042']::uuid[]) $$, 'QM103', 'the user''s role does not allow this', 'a planner is refused, the dry run too');
set local qm.user_id = '';
select throws_ok($$ select demand.erase_customers(array['01960000-0000-7000-8000-000000000042']::uuid[]) $$, 'QM101', 'this needs a signed-in user', 'and who is nobody');
set local role qm_readonly;
select throws_ok($$ select demand.erase_customers(array['01960000-0000-7000-8000-000000000042']::uuid[]) $$, '42501', null, 'a reader may not execute it');

select * from finish();
rollback;
