begin;
select plan(4);

select ok(not has_function_privilege('qm_app', 'core.ensure_partitions(text, timestamptz, timestamptz)', 'execute'), 'the application makes no partitions by itself');
select ok(not has_function_privilege('qm_app', 'core.drop_expired_partitions(boolean)', 'execute'), 'and drops none');

set local role qm_maintenance;
select lives_ok('select core.create_partitions_ahead()', 'maintenance makes them');
select lives_ok('select core.drop_expired_partitions()', 'and looks at what would be dropped');
reset role;

select * from finish();
rollback;
