-- Whatever changes the observations of a series counts, and says what it was.
begin;
select plan(9);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role) values ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner');
set local timezone = 'UTC';
create function pg_temp.history(p_name text) returns table (revision bigint, change text, observation_count bigint, first_on date, last_on date)
language sql as $$
  select r.revision, r.change::text, r.observation_count, r.first_at::date, r.last_at::date
  from series.revisions r
  join series.series s on s.id = r.series_id
  where s.name = p_name
  order by r.revision
$$;
create temporary table rain as select (series.create_series('rain', 'other', 'daily')).id;
select results_eq('select s.data_revision from series.series s join rain using (id)', 'values (0::bigint)', 'a new series has had no change');
select series.record_observations(id, '[{"at": "2026-01-01", "value": 10}, {"at": "2026-01-02", "value": 11}, {"at": "2026-01-03", "value": 12}, {"at": "2026-01-04", "value": 13}, {"at": "2026-01-05", "value": 90}]') from rain;
select series.record_observations(id, '[]') from rain;
select throws_ok($$select series.record_observations(id, '[{"at": "2026-01-01"}]') from rain$$, 'QM509', null, 'what is refused');
select results_eq($$select * from pg_temp.history('rain')$$, $$values (1::bigint, 'recorded', 5::bigint, '2026-01-01'::date, '2026-01-05'::date)$$, 'and nothing at all are no changes');
select series.record_quality_findings(id) from rain;
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
select series.decide_quality_finding(f.id, 'fixed', 'a typing error', 9) from series.quality_findings f where f.kind = 'outlier_iqr';
select series.decide_quality_finding(f.id, 'ignored') from series.quality_findings f where f.kind = 'outlier_robust_z';
select results_eq($$select * from pg_temp.history('rain') h where h.revision > 1$$, $$values (2::bigint, 'corrected', 1::bigint, '2026-01-05'::date, '2026-01-05'::date)$$, 'a correction counts, a decision that changes nothing does not');
set local qm.user_id = '';
create temporary table loaded as select pg_temp.load(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-02-01", "1.5"], ["rain", "2026-02-03", "2"], ["wind", "2026-02-01", "3"]]') as id;
select results_eq($$select * from pg_temp.history('rain') h where h.revision > 2$$, $$values (3::bigint, 'loaded', 2::bigint, '2026-02-01'::date, '2026-02-03'::date)$$, 'a load counts once for each series');
select results_eq($$select * from pg_temp.history('wind')$$, $$values (1::bigint, 'loaded', 1::bigint, '2026-02-01'::date, '2026-02-01'::date)$$, 'of a new series too');
select series.revoke_upload(id, 'no rain') from loaded;
select results_eq($$select h.revision, h.change, h.observation_count from pg_temp.history('rain') h where h.revision > 3 union all select * from (select h.revision, h.change, h.observation_count from pg_temp.history('wind') h where h.revision > 1) as w$$, $$values (4::bigint, 'revoked', 2::bigint), (2, 'revoked', 1)$$, 'its revocation too');
select results_eq('select s.name, s.data_revision from series.series s order by s.name', $$values ('rain', 4::bigint), ('wind', 2)$$, 'the series carry the last number');
select results_eq('select r.changed_by, r.upload_id is not null from series.revisions r join rain on rain.id = r.series_id order by r.revision', $$values (null::uuid, false), ('01960000-0000-7000-8000-000000000052', false), (null, true), (null, true)$$, 'with who did it, and by which upload');

select * from finish();
rollback;
