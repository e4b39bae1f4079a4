begin;
select plan(5);

insert into core.idempotency_keys (key, command, request_hash, created_at)
values
  ('older', 'c', '', now() - interval '30 days 1 second'),
  ('as old as allowed', 'c', '', now() - interval '30 days'),
  ('new', 'c', '', now());

set role qm_maintenance;
select is(core.purge_idempotency_keys(), 1::bigint, 'the one beyond the setting is removed');
reset role;
select set_eq($$ select key from core.idempotency_keys $$, array['as old as allowed', 'new'], 'the others stay');

create temporary table shorter as select core.set_setting('core.idempotency_key_days', '1');
select is(core.purge_idempotency_keys(), 1::bigint, 'a shorter time removes more');

set role qm_app;
select throws_ok($$ select core.purge_idempotency_keys() $$, '42501', null, 'the application may not purge');
select throws_ok($$ delete from core.idempotency_keys $$, '42501', null, 'nor delete');
reset role;

select * from finish();
rollback;
