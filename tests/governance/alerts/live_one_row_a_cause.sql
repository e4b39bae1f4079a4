begin;
select plan(24);

\ir ../../support/planning_company.sql

create function pg_temp.raise_it(p_severity text default 'low')
returns governance.alerts
language sql
as $$
  select governance.raise_alert('oven_hot', p_severity::core.severity, 'Oven hot', '90 °C', 'oven:1')
$$;
create function pg_temp.live()
returns uuid
language sql
as $$
  select id from governance.alerts where state <> 'resolved'
$$;

select is((pg_temp.raise_it()).state::text, 'open', 'an alert is raised');
select is((pg_temp.raise_it('high')).occurrence_count, 2, 'the same cause is counted');
select results_eq('select severity::text from governance.alerts', $$ values ('high') $$, 'with what is known now');

select pg_temp.act_as(1);
select is((governance.acknowledge_alert(pg_temp.live(), 'I look')).acknowledged_by, '01970000-0000-7000-8000-000000000051'::uuid, 'somebody takes it');
select pg_temp.act_as(2);
select is((governance.acknowledge_alert(pg_temp.live())).acknowledged_by, '01970000-0000-7000-8000-000000000051'::uuid, 'and it stays his');
select is((governance.snooze_alert(pg_temp.live(), clock_timestamp() + interval '1 hour')).state::text, 'snoozed', 'it keeps quiet');
select throws_ok($$ select governance.acknowledge_alert(pg_temp.live()) $$, 'QM003', null, 'a snoozed one is not taken');
select throws_ok($$ select governance.snooze_alert(pg_temp.live(), now() - interval '1 hour') $$, 'QM217', null, 'not until yesterday');
select is((pg_temp.raise_it()).state::text, 'snoozed', 'seen again it is counted and keeps quiet');
update governance.alerts set snoozed_until = clock_timestamp() - interval '1 second';
select is((select state::text from governance.active_alerts), 'open', 'when the time is over it shows as open');
select is(governance.wake_alerts(), 1, 'a timer wakes it');
select is((select state::text from governance.alerts), 'open', 'it is open');

select throws_ok($$ select governance.resolve_alert(pg_temp.live(), 2) $$, 'QM216', null, 'seen again meanwhile it is not resolved unseen');
select is((governance.resolve_alert(pg_temp.live(), 3, 'cooled')).state::text, 'resolved', 'with the count that was looked at it is');
select throws_ok($$ select governance.resolve_alert((select id from governance.alerts), 3) $$, 'QM215', null, 'once');
select throws_ok($$ select governance.snooze_alert('01970000-0000-7000-8000-000000000099', now() + interval '1 hour') $$, 'QM214', null, 'no such alert');
select is((pg_temp.raise_it()).occurrence_count, 4, 'a cause that comes back soon opens its alert again');
select is((select reopened_count from governance.alerts where id = pg_temp.live()), 1, 'which counts that');
select governance.resolve_alert(pg_temp.live(), 4);
update governance.alerts set resolved_at = clock_timestamp() - interval '16 minutes';
create temporary table again as select * from pg_temp.raise_it();
select is((select occurrence_count from again), 1, 'a cause that comes back is a new alert');
select is((select previous_alert_id from again), (select id from governance.alerts where state = 'resolved'), 'linked to the one before');
select results_eq('select state::text, count(*) from governance.alerts group by 1 order by 1', $$ values ('open', 1::bigint), ('resolved', 1) $$, 'one live row a cause');

select pg_temp.act_as(4);
select throws_ok($$ select pg_temp.raise_it() $$, 'QM103', null, 'a viewer raises none');
select throws_ok($$ select governance.acknowledge_alert(pg_temp.live()) $$, 'QM103', null, 'and takes none');
set local role qm_readonly;
select throws_ok($$ select governance.raise_alert('a', 'low', 'a', 'a', 'a') $$, '42501', null, 'nor does a reader');

select * from finish();
rollback;
