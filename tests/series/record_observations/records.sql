begin;
select plan(23);

create function pg_temp.detail(p_sql text)
returns text
language plpgsql
as $$
declare
  v_detail text;
begin
  execute p_sql;
  return 'nothing was refused';
exception
  when others then
    get stacked diagnostics v_detail = pg_exception_detail;
    return sqlstate || ' ' || v_detail;
end
$$;
insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');
set local timezone = 'UTC';
create temporary table here as select (series.create_series('rain', 'other', 'daily')).id as id;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": 1}, {"at": "yesterday evening", "value": 1}]')), 'QM509 observation 2 at yesterday evening: the time cannot be read', 'the time cannot be read') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-02-30", "value": 1}]')), 'QM509 observation 1 at 2026-02-30: the time cannot be read', 'a day that is none') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"value": 1}]')), 'QM509 observation 1 at no time: has no time', 'no time') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "infinity", "value": 1}]')), 'QM509 observation 1 at infinity: has no time', 'a time without end') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": "$5"}]')), 'QM509 observation 1 at 2026-01-01: value $5 is not a number', 'no number') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": "NaN"}]')), 'QM509 observation 1 at 2026-01-01 00:00:00+00: value NaN is not a number', 'no finite number') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": 1e999}]')), 'QM509 observation 1 at 2026-01-01: value 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 is not a number', 'a number that is too great') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01"}]')), 'QM509 observation 1 at 2026-01-01 00:00:00+00: has no value and is not censored', 'no value') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": 1}, {"at": "2026-01-01T01:00+01:00", "value": 1}]')), 'QM509 observation 2 at 2026-01-01 00:00:00+00: is given twice', 'the same moment in two forms') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": 1, "metadata": [1]}]')), 'QM509 observation 1 at 2026-01-01 00:00:00+00: metadata is not an object', 'metadata that are no object') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '[{"at": "2026-01-01", "value": 1, "is_censored": "perhaps"}]')), 'QM509 observation 1 at 2026-01-01: is_censored is neither true nor false', 'a mark that is none') from here;
select is(pg_temp.detail(format('select series.record_observations(%L, %L)', id, '{"at": "2026-01-01", "value": 1}')), 'QM509 the observations are not a JSON array', 'no array') from here;
select is((select count(*) from series.observations), 0::bigint, 'nothing was recorded');
select throws_ok($$select series.record_observations(core.uuid_v7(), '[]')$$, 'QM508', null, 'an unknown series has none');
select is((select series.record_observations(id, '[{"at": "2026-01-01", "value": 1.5, "category": "c", "metadata": {"by": "hand"}}, {"at": "2026-03-01", "is_censored": true}]', 'key-1') from here), 2::bigint, 'two are recorded');
select is((select series.record_observations(id, '[{"at": "2026-01-01", "value": 1.5, "category": "c", "metadata": {"by": "hand"}}, {"at": "2026-03-01", "is_censored": true}]', 'key-1') from here), 2::bigint, 'a retry gets the same answer');
select throws_ok($$select series.record_observations(id, '[]', 'key-1') from here$$, 'QM001', null, 'another request needs another key');
select is((select series.record_observations(id, '[{"at": "2026-01-01", "value": 7}]') from here), 1::bigint, 'the same moment is replaced');
select results_eq('select at, value, category, is_censored from series.observations order by at', $$values ('2026-01-01'::timestamptz, 7::double precision, null::text, false), ('2026-03-01', null, null, true)$$, 'as a whole');
select is((select series.record_observations(id, '[]', 'key-2') from here), 0::bigint, 'no observation is none');
select is((select series.record_observations(id, '[]', 'key-2') from here), 0::bigint, 'also on a retry');
select is((select count(*) from series.observations_default), 0::bigint, 'months have partitions');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.record_observations(id, '[]') from here$$, 'QM103', null, 'a viewer records none');

select * from finish();
rollback;
