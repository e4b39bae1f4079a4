begin;
select plan(14);

\ir ../../support/uploads.sql

create function pg_temp.weather() returns jsonb language sql as $$
  select pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
    '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]')
$$;
set local timezone = 'UTC';
select pg_temp.load(pg_temp.weather(), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"], ["rain", "2026-01-02", "2"], ["rain", "2026-01-02", "2"], ["wind", "2026-01-01", "x"], [" ", "2026-01-01", "1"]]');
select results_eq('select s.name, s.kind::text, s.frequency::text, o.at, o.value from series.observations o join series.series s on s.id = o.series_id order by o.at', $$values ('rain', 'other', 'irregular', '2026-01-01Z'::timestamptz, 1.5::double precision), ('rain', 'other', 'irregular', '2026-01-02Z', 2)$$, 'the series is made with its observations');
select results_eq('select line_number, column_name, left(reason, 40) from series.upload_rejects order by line_number', $$values (4::bigint, 'At', 'repeats a record above it'), (5, 'Value', 'is not a number'), (6, 'Series', 'cannot be series of observations: btrim(')$$, 'a moment has one value, which is a number, and its series a name');
select pg_temp.read(pg_temp.weather(), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"]]', 'second');
select results_eq($$select r.reason from series.upload_rejects r where r.line_number = 2$$, $$values ('is already observed in this series')$$, 'and keeps it');
select is((select count(*) from series.observations_default), 0::bigint, 'months have partitions');

-- A file says the same of a series as the series itself.
create function pg_temp.money() returns jsonb language sql as $$
  select pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}, "kind": {"column": "Kind"}, "currency": {"column": "Currency"}, "category": {"column": "Category"}, "metadata": {"column": "Notes"}}',
    '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value", "kind": "kind", "currency": "currency", "category": "category", "metadata": "metadata"}}]')
$$;
create temporary table mixed as select pg_temp.load(pg_temp.money(), '{Series,At,Value,Kind,Currency,Category,Notes}', '[["fees", "2026-01-01", "1", "revenue", "EUR", "north", "{\"booked_by\": \"ada\"}"], ["fees", "2026-01-02", "2", "revenue", "EUR", "", ""], ["fees", "2026-01-03", "3", "revenue", "USD", "", ""], ["fees", "2026-01-04", "4", "expense", "EUR", "", ""], ["rain", "2026-02-01", "5", "other", "EUR", "", ""], ["fees", "2026-01-05", "6", "revenue", "EUR", "", "[1]"], ["fees", "2026-01-06", "7", "revenue", "EUR", "", "no json"], ["rent", "2026-01-06", "7", "expense", "", "", ""]]', 'money') as id;
select results_eq('select r.line_number, r.column_name, r.value, left(r.reason, 40) from series.upload_rejects r join mixed on mixed.id = r.upload_id order by r.line_number',
  $$values (4::bigint, 'Currency', 'USD', 'differs from the series, which has EUR'), (5, 'Kind', 'expense', 'differs from the series, which has reven'), (6, 'Currency', 'EUR', 'differs from the series, which has none'), (7, 'Notes', '[1]', 'cannot be metadata of observations: seri'), (8, 'Notes', 'no json', 'cannot be metadata of observations: seri'), (9, 'Currency', '', 'is needed for a series of money')$$, 'another kind or currency is no majority''s business');
select results_eq($$select o.at::date, o.value, o.category, o.metadata from series.observations o join series.series s on s.id = o.series_id where s.name = 'fees' order by o.at$$, $$values ('2026-01-01'::date, 1::double precision, 'north', '{"booked_by": "ada"}'::jsonb), ('2026-01-02', 2, null, null)$$, 'category and metadata are kept');

-- What waits is held against what is there when it is loaded.
create temporary table waiting as select pg_temp.read(pg_temp.weather(), '{Series,At,Value}', '[["rain", "2026-03-01", "1"], ["hail", "2026-03-01", "1"]]', 'waiting') as id;
select series.record_observations(s.id, '[{"at": "2026-03-01", "value": 2}]') from series.series s where s.name = 'rain';
select is(pg_temp.detail('select series.load_upload(id) from waiting'), 'QM514 line 2: rain is already observed at 2026-03-01 00:00:00+00', 'a moment that was observed meanwhile is not overwritten');
select series.record_observations((series.create_series('hail', 'price', 'daily', p_currency => 'USD')).id, '[]');
create temporary table described as select pg_temp.read(pg_temp.money(), '{Series,At,Value,Kind,Currency,Category,Notes}', '[["snow", "2026-03-01", "1", "revenue", "EUR", "", ""]]', 'described') as id;
select series.create_series('snow', 'revenue', 'daily', p_currency => 'USD');
select is(pg_temp.detail('select series.load_upload(id) from described'), 'QM514 line 2: snow is revenue in daily USD by now', 'nor a series that was made meanwhile');
create temporary table crashed as select pg_temp.read(pg_temp.weather(), '{Series,At,Value}', '[["dew", "2026-03-01", "1"]]', 'crashed') as id;
do $$ begin execute format('truncate series.typed_%s', (select replace(id::text, '-', '') from crashed)); end $$;
select is(split_part(pg_temp.detail('select series.load_upload(id) from crashed'), ':', 2), ' 0 of 1 accepted records are left', 'what a crash has emptied is not loaded as nothing');

-- The series is the owner's, whoever loads.
insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'admin');
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
create temporary table petras as select pg_temp.read(pg_temp.weather(), '{Series,At,Value}', '[["rain", "2026-01-01", "1"]]', 'petra') as id;
select is((select u.state from series.uploads u join petras using (id)), 'validated', 'another owner has a series of the same name');
set local qm.user_id = '01960000-0000-7000-8000-000000000053';
select is((series.load_upload(id)).state, 'loaded', 'an admin loads what waits') from petras;
select results_eq($$select u.username::text from series.series s left join identity.users u on u.id = s.owner_id where s.name = 'rain' order by 1 nulls first$$, $$values (null), ('petra')$$, 'for the one whose file it was');
set local qm.user_id = '';

-- A column that may be absent says nothing.
create temporary table optional as select pg_temp.load(pg_temp.money() || '{"format": {"optional": ["Category", "Notes"]}}', '{Series,At,Value,Kind,Currency}', '[["tips", "2026-01-01", "1", "revenue", "EUR"]]', 'optional') as id;
select results_eq($$select o.category, o.metadata from series.observations o join optional on optional.id = o.upload_id$$, $$values (null::text, null::jsonb)$$, 'optional columns may be missing');
select throws_ok($$select pg_temp.read(pg_temp.money(), '{Series,At,Value,Kind,Currency}', '[]', 'required')$$, 'QM501', null, 'others may not');

select * from finish();
rollback;
