begin;
select plan(9);

create temporary table prepared as
select core.ensure_partitions('series.observations', '2020-01-15', '2020-02-15');
insert into series.series (id, name, kind, frequency)
values ('01950000-0000-7000-8000-0000000000d1', 'S', 'other', 'daily');
insert into series.observations (series_id, at, value)
values ('01950000-0000-7000-8000-0000000000d1', '2020-01-20', 1), ('01950000-0000-7000-8000-0000000000d1', '2020-01-21', 2);
insert into core.idempotency_keys (key, command, request_hash, created_at)
values ('old', 'c', '', now() - interval '31 days'), ('new', 'c', '', now());

select results_eq(
  $$ select subject, row_count, is_removed from ops.apply_retention() $$,
  $$ values ('core.idempotency_keys', 1::bigint, false) $$,
  'without a retention only old keys are listed'
);

create temporary table kept as select * from core.set_retention('series.observations', 12);
select results_eq(
  $$ select subject, kind, row_count, is_removed from ops.apply_retention() $$,
  $$
    values
      ('series.observations_2020_01', 'partition', 2::bigint, false),
      ('series.observations_2020_02', 'partition', 0::bigint, false),
      ('core.idempotency_keys', 'rows', 1::bigint, false)
  $$,
  'the dry run lists what would go, with its exact number of rows'
);
select is((select count(*) from series.observations), 2::bigint, 'the dry run is the default and removes nothing');
select is((select count(*) from core.idempotency_keys), 2::bigint, 'nor keys');

select results_eq(
  $$ select subject, is_removed from ops.apply_retention(p_dry_run => false) $$,
  $$ values ('series.observations_2020_01', true), ('series.observations_2020_02', true), ('core.idempotency_keys', true) $$,
  'asked to, it removes'
);
select is((select count(*) from series.observations), 0::bigint, 'the rows are gone');
select results_eq($$ select key from core.idempotency_keys $$, $$ values ('new') $$, 'young keys stay');

set role qm_app;
select throws_ok($$ select * from ops.apply_retention() $$, '42501', null, 'the application may not remove');
reset role;
set role qm_maintenance;
select lives_ok($$ select * from ops.apply_retention() $$, 'maintenance may');
reset role;

select * from finish();
rollback;
