begin;
select plan(17);

set role qm_readonly;
select lives_ok(format('select * from ops.%I', v), v || ' can be read')
from unnest(array[
  'unused_indexes', 'missing_indexes', 'bloat_estimates', 'lock_waits', 'connections', 'long_transactions',
  'replication_lag', 'table_statistics', 'cache_hit_ratios', 'partition_status'
]) as v;
reset role;

select is_empty($$ select * from ops.slow_statements() $$, 'without pg_stat_statements there are no slow statements');
select isnt_empty(
  $$ select * from ops.connections where state = 'active' and connection_count = 1 and share_of_maximum > 0 $$,
  'this session is a connection'
);

insert into catalog.categories (code, name) select 'C' || n, 'N' from generate_series(1, 5) as n;
analyze catalog.categories;
select is((select row_count from ops.count_rows() where table_name = 'catalog.categories'), 5::bigint, 'rows are counted exactly');
select is(
  (select estimated_rows from ops.table_statistics where table_name = 'catalog.categories'),
  5::bigint,
  'and estimated by the last analyze'
);
select isnt_empty(
  $$ select * from ops.table_statistics where table_name = 'demand.sales' and partition_count >= 1 $$,
  'partitions are counted with their table'
);
select isnt_empty(
  $$ select * from ops.unused_indexes where index_name = 'suppliers_is_active_idx' $$,
  'an index that nobody used is listed'
);
select is_empty(
  $$ select * from ops.unused_indexes where index_name in ('items_category_id_idx', 'items_sku_key', 'items_pkey') $$,
  'keys and indexes that serve foreign keys are not'
);

select * from finish();
rollback;
