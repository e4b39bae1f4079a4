begin;
select plan(6);

insert into catalog.items (id, sku, name)
values ('01950000-0000-7000-8000-0000000000a1', 'A1', 'Item');
insert into catalog.locations (id, code, name)
values ('01950000-0000-7000-8000-0000000000b1', 'B1', 'Location');
create temporary table received as
select * from inventory.post_movement('01950000-0000-7000-8000-0000000000a1', '01950000-0000-7000-8000-0000000000b1', 'receipt', 10);
create temporary table reserved as
select * from inventory.reserve_stock('01950000-0000-7000-8000-0000000000a1', '01950000-0000-7000-8000-0000000000b1', 4, p_expires_at => clock_timestamp() + interval '1 hour');
update inventory.reservations set created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour';
insert into core.idempotency_keys (key, command, request_hash, created_at)
values ('old', 'c', '', now() - interval '31 days');
set constraints all immediate;

set role qm_maintenance;
create temporary table round as select * from ops.run_maintenance();
reset role;

select results_eq(
  $$ select task, affected > 0 from round order by 1 $$,
  $$
    values
      ('actions_recovered', false),
      ('alerts_refreshed', false),
      ('alerts_woken', false),
      ('approvals_expired', false),
      ('default_rows_moved', true),
      ('deployments_advanced', false),
      ('idempotency_keys_purged', true),
      ('partitions_created', true),
      ('reservations_expired', true),
      ('retrainings_recovered', false),
      ('rollups_folded', false)
  $$,
  'partitions ahead, old keys, expired reservations and rows of default partitions are seen to'
);
select is((select count(*) from only inventory.movements_default), 0::bigint, 'no movement stays in the default partition');
select is((select reserved from inventory.levels), 0::numeric, 'what was reserved is free again');
select is_empty(
  $$ select * from ops.run_maintenance() where affected <> 0 $$,
  'a second round has nothing to do'
);
select is_empty(
  $$ select table_name from ops.partition_status where not is_ahead $$,
  'every partitioned table is ahead'
);

set role qm_app;
select throws_ok($$ select * from ops.run_maintenance() $$, '42501', null, 'it is for the maintenance role');
reset role;

select * from finish();
rollback;
