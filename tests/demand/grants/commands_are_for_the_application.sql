begin;
select plan(5);

insert into catalog.categories (id, code, name, parent_id)
values
  ('01960000-0000-7000-8000-000000000031', 'KNIT', 'Knitwear', null),
  ('01960000-0000-7000-8000-000000000032', 'SCARVES', 'Scarves', '01960000-0000-7000-8000-000000000031');
insert into catalog.items (id, sku, name, unit, item_type, category_id)
values
  ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf', 'piece', 'product', '01960000-0000-7000-8000-000000000032'),
  ('01960000-0000-7000-8000-000000000002', 'HAT', 'Hat', 'piece', 'product', '01960000-0000-7000-8000-000000000031'),
  ('01960000-0000-7000-8000-000000000003', 'YARN', 'Yarn', 'kg', 'material', null);
insert into catalog.locations (id, code, name, location_type, time_zone)
values
  ('01960000-0000-7000-8000-000000000011', 'SHOP', 'Shop', 'store', 'UTC'),
  ('01960000-0000-7000-8000-000000000012', 'TOKYO', 'Shop in Tokyo', 'store', 'Asia/Tokyo');
create function pg_temp.sell(p_id text, p_quantity numeric, p_sold_at timestamptz, p_item integer default 1, p_location integer default 1, p_price numeric default 10, p_segment text default null, p_customer uuid default null)
returns void
language sql
as $$
  select demand.record_sale(
    p_id,
    ('01960000-0000-7000-8000-00000000000' || p_item)::uuid,
    ('01960000-0000-7000-8000-00000000001' || p_location)::uuid,
    p_quantity, p_price, 'EUR', p_sold_at, p_customer, p_segment
  )
$$;

select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'demand'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_readonly', p.oid, 'execute')
  $$,
  'a reader may execute no command'
);
select is_empty(
  $$
    select c.relname, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'demand'::regnamespace
      and c.relname in ('sales', 'daily_sales', 'orders', 'order_lines', 'customer_behavior')
      and has_table_privilege('qm_app', c.oid, x.privilege)
  $$,
  'the application writes sales, rollup and orders by commands only'
);
insert into identity.users (id, username, email, role)
values ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select pg_temp.sell('T1', 1, '2026-03-10')$$, 'QM103', null, 'a viewer records no sale');
select throws_ok($$select demand.void_sale('T1')$$, 'QM103', null, 'and voids none');
set local role qm_readonly;
select throws_ok($$select demand.record_sales('[]')$$, '42501', null, 'a reader is refused');

select * from finish();
rollback;
