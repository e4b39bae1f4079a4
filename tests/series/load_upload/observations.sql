begin;
select plan(4);

\ir ../../support/uploads.sql

select pg_temp.load(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"], ["rain", "2026-01-02", "2"], ["rain", "2026-01-02", "3"], ["wind", "2026-01-01", "x"]]');
select results_eq('select s.name, s.kind::text, s.frequency::text, o.at, o.value from series.observations o join series.series s on s.id = o.series_id order by o.at', $$values ('rain', 'other', 'irregular', '2026-01-01Z'::timestamptz, 1.5::double precision), ('rain', 'other', 'irregular', '2026-01-02Z', 2)$$, 'the series is made with its observations');
select results_eq('select line_number, column_name, reason from series.upload_rejects order by line_number', $$values (4::bigint, 'At', 'stands in the file more than once for this series'), (5, 'Value', 'is not a number')$$, 'a moment has one value');
select pg_temp.read(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"]]', 'second');
select results_eq($$select r.reason from series.upload_rejects r where r.line_number = 2$$, $$values ('is already observed in this series')$$, 'and keeps it');
select is((select count(*) from series.observations_default), 0::bigint, 'months have partitions');

select * from finish();
rollback;
