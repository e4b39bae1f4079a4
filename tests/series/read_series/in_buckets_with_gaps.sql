begin;
select plan(10);

set local timezone = 'UTC';
create temporary table here as select (series.create_series('rain', 'other', 'daily')).id as id;
select series.record_observations(id, '[{"at": "2026-01-05T10:00Z", "value": 2}, {"at": "2026-01-05T20:00Z", "value": 4}, {"at": "2026-01-07", "value": 5}, {"at": "2026-02-10", "is_censored": true, "value": 3}, {"at": "2026-04-01", "value": 8}]') from here;
select results_eq(
  $$select r.* from here, series.read_series(id, '2026-01-05', '2026-01-08') r$$,
  $$values ('2026-01-05'::timestamptz, 3::double precision, 2::bigint, false, false), ('2026-01-06', null, 0, true, false), ('2026-01-07', 5, 1, false, false)$$,
  'daily, the mean of what is neither flow nor price, gaps told'
);
select results_eq(
  $$select r.bucket, r.value, r.is_gap from here, series.read_series(id, '2026-01-07', '2026-01-20', 'weekly', 'sum') r$$,
  $$values ('2026-01-05'::timestamptz, 5::double precision, false), ('2026-01-12', null, true), ('2026-01-19', null, true)$$,
  'weeks start on Monday'
);
select results_eq(
  $$select r.bucket, r.value, r.observation_count, r.is_gap, r.is_censored from here, series.read_series(id, '2026-01-01', '2026-05-01', 'monthly', 'maximum') r$$,
  $$values ('2026-01-01'::timestamptz, 5::double precision, 3::bigint, false, false), ('2026-02-01', null, 1, false, true), ('2026-03-01', null, 0, true, false), ('2026-04-01', 8, 1, false, false)$$,
  'a censored month has no value'
);
select results_eq(
  $$select r.bucket, r.value, r.is_censored from here, series.read_series(id, '2026-01-01', '2026-07-01', 'quarterly', 'minimum') r$$,
  $$values ('2026-01-01'::timestamptz, null::double precision, true), ('2026-04-01', 8, false)$$,
  'quarters'
);
select results_eq(
  $$select r.bucket, r.value from here, series.read_series(id, '2026-01-01', '2026-01-09', 'irregular') r$$,
  $$values ('2026-01-05T10:00Z'::timestamptz, 2::double precision), ('2026-01-05T20:00Z', 4), ('2026-01-07', 5)$$,
  'as they are'
);
create temporary table price as select (series.create_series('price', 'price', 'monthly', p_currency => 'EUR')).id as id;
select series.record_observations(id, '[{"at": "2026-01-20", "value": 9}, {"at": "2026-01-03", "value": 10}]') from price;
select results_eq($$select r.value from price, series.read_series(id, '2026-01-01', '2026-02-01') r$$, 'values (9::double precision)', 'a price is what it was last');
create temporary table flow as select (series.create_series('flow', 'cash_flow', 'monthly', p_currency => 'EUR')).id as id;
select series.record_observations(id, '[{"at": "2026-01-20", "value": 9}, {"at": "2026-01-03", "value": 10}]') from flow;
select results_eq($$select r.value from flow, series.read_series(id, '2026-01-01', '2026-02-01') r$$, 'values (19::double precision)', 'a flow adds up');
select throws_ok($$select series.read_series(core.uuid_v7(), '2026-01-01', '2026-02-01')$$, 'QM508', null, 'an unknown series');
select throws_ok($$select series.read_series(id, '2026-02-01', '2026-01-01') from here$$, 'QM510', null, 'a period that ends before it starts');
select throws_ok($$select series.read_series(id, '2026-01-01', '2026-02-01', 'daily', 'median') from here$$, 'QM510', null, 'an unknown aggregate');

select * from finish();
rollback;
