-- Partitions of demand.sales stand for those of every table in core.partitioned_tables.
begin;
select plan(20);

insert into catalog.items (id, sku, name) values ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf');
insert into catalog.locations (id, code, name) values ('01960000-0000-7000-8000-000000000011', 'SHOP', 'Shop');
create function pg_temp.put(p_id text, p_sold_at timestamptz)
returns void
language sql
as $$
  insert into demand.sales (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
  values ('01960000-0000-7000-8000-000000000001', p_sold_at, p_id, '01960000-0000-7000-8000-000000000011', p_sold_at::date, 1, 10, 'EUR')
$$;

select cmp_ok((select count(*) from core.create_partitions_ahead()), '>=', 1::bigint, 'partitions are made ahead');
select is_empty('select core.create_partitions_ahead()', 'once');
select is(
  (select count(*) from core.partitions where table_name = 'demand.sales' and not is_default),
  (select months_ahead + 1 from core.partitioned_tables where table_name = 'demand.sales')::bigint,
  'this month and the months ahead'
);
select is_empty(
  $$
    select t.table_name
    from core.partitioned_tables t
    where not exists (
      select
      from core.partitions p
      where p.table_name = t.table_name
        and p.month = date_trunc('month', now() at time zone 'UTC')::date
    )
  $$,
  'every partitioned table has the current month'
);

select results_eq(
  $$select core.ensure_partitions('demand.sales', '2021-11-15 00:00Z', '2022-01-31 23:59:59Z')$$,
  $$values ('demand.sales_2021_11'), ('demand.sales_2021_12'), ('demand.sales_2022_01')$$,
  'a range gets its months'
);
select throws_ok($$select core.ensure_partitions('demand.orders', now(), now())$$, 'QM008', null, 'a table without partitions');
select throws_ok($$select core.ensure_partitions('demand.sales', now(), now() - interval '1 day')$$, 'QM009', null, 'the wrong way round');
select throws_ok($$select core.ensure_partitions('demand.sales', 'infinity', 'infinity')$$, 'QM009', null, 'no end');
select throws_ok($$select core.move_default_rows('demand.orders')$$, 'QM008', null, 'no default partition to move from');
select throws_ok($$select core.set_retention('demand.orders', 1)$$, 'QM008', null, 'no retention either');

select is_empty(
  $$
    (select regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING', '') from pg_index i where i.indrelid = 'demand.sales'::regclass)
    except
    (select regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING', '') from pg_index i where i.indrelid = 'demand.sales_2021_11'::regclass)
  $$,
  'a partition has the indexes of its parent'
);
select is(
  (select count(*) from pg_index i join pg_inherits h on h.inhrelid = i.indexrelid where i.indrelid = 'demand.sales_2021_11'::regclass),
  (select count(*) from pg_index i where i.indrelid = 'demand.sales'::regclass),
  'which are the parent''s, none is made twice'
);
select is_empty($$select conname from pg_constraint where conname = 'sales_2021_11_range_check'$$, 'the check that spared a scan is gone');

select pg_temp.put('D1', '2020-02-29 23:59:59.999999Z');
select pg_temp.put('D2', '2020-03-01 00:00Z');
select pg_temp.put('P1', '2021-11-01 00:00Z');
select throws_ok($$select core.ensure_partitions('demand.sales', '2020-02-01', '2020-02-02')$$, 'QM007', null, 'rows in the default partition stand in the way');
select is(core.move_default_rows('demand.sales'), 2::bigint, 'until they are moved');
select results_eq(
  $$select tableoid::regclass::text, transaction_id from demand.sales order by 2$$,
  $$values ('demand.sales_2020_02', 'D1'), ('demand.sales_2020_03', 'D2'), ('demand.sales_2021_11', 'P1')$$,
  'each to its month'
);

select core.set_retention('demand.sales', 12);
select results_eq(
  $$select partition_name, row_count, is_dropped from core.drop_expired_partitions() where table_name = 'demand.sales'$$,
  $$
    values
      ('demand.sales_2020_02', 1::bigint, false),
      ('demand.sales_2020_03', 1, false),
      ('demand.sales_2021_11', 1, false),
      ('demand.sales_2021_12', 0, false),
      ('demand.sales_2022_01', 0, false)
  $$,
  'the dry run says what would go'
);
select is((select count(*) from demand.sales), 3::bigint, 'and leaves it');
select is((select count(*) from core.drop_expired_partitions(false) where is_dropped), 5::bigint, 'the real one drops it');
select is((select count(*) from demand.sales), 0::bigint, 'rows and all');

select * from finish();
rollback;
