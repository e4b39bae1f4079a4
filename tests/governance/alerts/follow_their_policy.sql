begin;
select plan(27);

\ir ../../support/model_company.sql

insert into governance.alert_policies (alert_type, minimum_severity, hold_for, reopen_within, acknowledge_for, escalate_after, description)
values
  ('oven_hot', 'info', '5 minutes', '10 minutes', '1 hour', '15 minutes', 'test'),
  ('oven_hot', 'critical', '0', '0', null, null, 'test');
create function pg_temp.raise_it(p_severity text default 'low')
returns governance.alerts
language sql
as $$
  select governance.raise_alert('oven_hot', p_severity::core.severity, 'Oven hot', '90 °C', 'oven:1', 'oven', '01970000-0000-7000-8000-0000000000ff')
$$;
create function pg_temp.alert()
returns governance.alerts
language sql
as $$
  select * from governance.alerts order by id desc limit 1
$$;

select is((pg_temp.raise_it()).state::text, 'pending', 'a cause has to last');
select is_empty('select from governance.active_alerts', 'until then nobody sees it');
select throws_ok($$ select governance.acknowledge_alert((pg_temp.alert()).id) $$, 'QM003', null, 'or takes it');
select is((pg_temp.raise_it()).occurrence_count, 2, 'it is counted');
select is((governance.resolve_alert((pg_temp.alert()).id, 2)).state::text, 'resolved', 'one that clears before has never opened');
update governance.alerts set resolved_at = clock_timestamp() - interval '11 minutes';
select is((pg_temp.raise_it()).state::text, 'pending', 'later it has to last again');
update governance.alerts set opens_at = clock_timestamp() - interval '1 second' where state = 'pending';
select is((select state::text from governance.active_alerts), 'open', 'one that lasted shows as open');
select is(governance.wake_alerts(), 1, 'a timer opens it');
select cmp_ok((pg_temp.alert()).escalates_at, '>', clock_timestamp() + interval '14 minutes', 'from then on somebody should take it');
update governance.alerts set escalates_at = clock_timestamp() - interval '1 second' where state = 'open';
select governance.wake_alerts();
select is((pg_temp.alert()).escalation_level, 1, 'else it rises');
select is((governance.acknowledge_alert((pg_temp.alert()).id)).escalates_at, null, 'taken it does not');
update governance.alerts set acknowledged_until = clock_timestamp() - interval '1 second' where state = 'acknowledged';
select is((select state::text from governance.active_alerts), 'open', 'what is not resolved in time shows as open');
select governance.wake_alerts();
select is((pg_temp.alert()).state::text, 'open', 'and is');
select governance.resolve_alert((pg_temp.alert()).id, 1);
select is((pg_temp.raise_it('medium')).state::text, 'open', 'what comes back soon opens at once');
select results_eq(
  $$ select reopened_count, severity::text, escalation_level, resolved_at, count(*) over () from governance.alerts order by id desc limit 1 $$,
  $$ values (1, 'medium', 0, null::timestamptz, 2::bigint) $$, 'the same alert, as it is now'
);
select governance.resolve_alert((pg_temp.alert()).id, 2);
select is((pg_temp.raise_it('critical')).previous_alert_id is not null, true, 'a critical one has a policy of its own: it opens, as a new one');

-- Silences and inhibitions.
select pg_temp.act_as(1);
select throws_ok($$ select governance.silence_alerts(now() - interval '1 minute', 'x', 'oven_hot') $$, 'QM218', null, 'a silence ends later');
select throws_ok($$ select governance.silence_alerts('infinity', 'x', 'oven_hot') $$, 'QM218', null, 'and it ends');
select throws_ok($$ select governance.silence_alerts(now() + interval '1 hour', 'x') $$, '23514', null, 'it is about something');
select throws_ok($$ select governance.silence_alerts(now() + interval '1 hour', ' ', 'oven_hot') $$, '23514', null, 'for a reason');
select pg_temp.name_it('silence', (governance.silence_alerts(now() + interval '1 hour', 'cleaning', p_fingerprint_pattern => 'oven:%')).id);
select is((select is_silenced from governance.active_alerts), false, 'a critical alert is told nevertheless');
update governance.alerts set severity = 'high' where state = 'open';
select is((select is_silenced from governance.active_alerts), true, 'another one is not');
select cmp_ok((governance.end_silence(pg_temp.id_of('silence'))).ends_at, '<=', clock_timestamp(), 'it can be ended');
select is((select is_silenced from governance.active_alerts), false, 'then they are told again');
select throws_ok($$ select governance.end_silence('01970000-0000-7000-8000-000000000099') $$, 'QM219', null, 'no such silence');
select governance.raise_alert('predicted_depletion', 'low', 'Soon empty', 'x', 'p:1', 'item', '01970000-0000-7000-8000-0000000000aa');
select governance.raise_alert('low_stock', 'low', 'Low', 'x', 'l:1', 'item', '01970000-0000-7000-8000-0000000000aa');
select results_eq(
  $$ select alert_type, is_inhibited from governance.active_alerts where alert_type <> 'oven_hot' order by 1 $$,
  $$ values ('low_stock', false), ('predicted_depletion', true) $$,
  'an alert that says more makes the other superfluous'
);
select pg_temp.act_as(4);
select throws_ok($$ select governance.silence_alerts(now() + interval '1 hour', 'x', 'oven_hot') $$, 'QM103', null, 'a viewer silences nothing');

select * from finish();
rollback;
