begin;
select plan(11);

\ir ../../support/forecast_company.sql

create temporary table sales as
select * from series.create_series('Revenue', 'revenue', 'monthly', p_currency => 'EUR');
create temporary table flow as
select * from series.create_series('Cash', 'cash_flow', 'monthly', p_currency => 'EUR');
create temporary table empty as
select * from series.create_series('Empty', 'revenue', 'monthly', p_currency => 'EUR');
select series.record_observations(
  (select id from sales), (select jsonb_agg(jsonb_build_object('at', (date '2024-01-01' + make_interval(months => m))::date, 'value', 1000 + 10 * m)) from generate_series(0, 23) as m)
);
select series.record_observations(
  (select id from flow), (select jsonb_agg(jsonb_build_object('at', (date '2024-01-01' + make_interval(months => m))::date, 'value', 50 - 100 * (m % 2))) from generate_series(0, 23) as m where m <> 5)
);

create temporary table published as
select * from forecast.forecast_series(array[(select id from sales), (select id from flow), (select id from empty)], 6, p_idempotency_key => 'k');
select is((select training_cut_off from published), '2025-12-31'::date, 'up to the end of the last month that was observed');
select is((select count(*) from forecast.points), 12::bigint, 'six months of both');
select results_eq(
  'select s.name, k.reason from forecast.skipped_series k join series.series s on s.id = k.series_id', $$ values ('Empty', 'no observation up to 2025-12-31') $$, 'the empty one is named'
);
select cmp_ok((select min(lower) from forecast.points where series_id = (select id from flow)), '<', 0::double precision, 'a cash flow may be negative');
select cmp_ok((select point from forecast.points where series_id = (select id from sales) and target_on = '2026-06-01'), '>', 1230::double precision, 'growing revenue goes on');
select is((select id from forecast.forecast_series(array[(select id from sales), (select id from flow), (select id from empty)], 6, p_idempotency_key => 'k')), (select id from published), 'the same key publishes once');
select throws_ok($$ select forecast.forecast_series('{}', 6) $$, 'QM804', null, 'no series');
select throws_ok($$ select forecast.forecast_series(array['01980000-0000-7000-8000-000000000099'::uuid], 6) $$, 'QM804', null, 'no such series');
select throws_ok(
  $$ select forecast.forecast_series(array[(select id from sales), (series.create_series('Daily', 'revenue', 'daily', p_currency => 'EUR')).id], 6) $$, 'QM804', null, 'two frequencies'
);
select throws_ok($$ select forecast.forecast_series(array[(select id from sales)], 0) $$, 'QM803', null, 'no horizon');
set local role qm_readonly;
select throws_ok($$ select forecast.forecast_series('{}', 6) $$, '42501', null, 'a reader publishes nothing');

select * from finish();
rollback;
