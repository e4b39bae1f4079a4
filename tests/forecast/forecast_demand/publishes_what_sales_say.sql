begin;
select plan(28);

\ir ../../support/forecast_company.sql

select is(forecast.last_complete_period('weekly'), '2026-05-24'::date, 'the last week that is known whole');
select is(forecast.last_complete_period('monthly'), '2026-04-30'::date, 'the last month');
select is(forecast.last_complete_period('weekly', p_today => '2026-05-24'), '2026-05-17'::date, 'today is not over yet');

create temporary table published as
select * from forecast.forecast_demand(4, p_description => 'first', p_idempotency_key => 'k');
select results_eq(
  $$ select source, training_cut_off, frequency::text, level, measure::text, season_length, description, parameters ->> 'horizon' from published $$,
  $$ values ('statistical', '2026-05-24'::date, 'weekly', 0.95::double precision, 'wape', 52, 'first', '4') $$,
  'a version says what it knows and how it was made'
);
select results_eq(
  $$ select s.name, s.unit, f.first_target_on, f.last_target_on from forecast.series_forecasts f join series.series s on s.id = f.series_id order by s.name $$,
  $$
    values
      ('demand CANDLE @ SHOP, weekly', 'piece', '2026-05-25'::date, '2026-06-15'::date),
      ('demand ICE @ SHOP, weekly', 'piece', '2026-05-25', '2026-06-15'),
      ('demand TEA @ SHOP, weekly', 'piece', '2026-05-25', '2026-06-15')
  $$,
  'every item that was sold, where it was sold'
);
select is((select count(*) from forecast.points), 12::bigint, 'four weeks each');
select is_empty('select * from forecast.points where not (lower >= 0 and lower <= point and point <= upper)', 'points lie within their intervals, demand not below zero');
select is_empty(
  $$
    select from forecast.points p join forecast.series_forecasts f using (version_id, series_id)
    join forecast.backtests b on b.version_id = p.version_id and b.series_id = p.series_id and b.is_selected
    where abs(p.upper - p.point - core.normal_quantile(0.975) * b.step_deviations[least(cardinality(b.step_deviations), ((p.target_on - f.first_target_on) / 7) + 1)]) > 1e-9
  $$,
  'the interval is z times the errors of the backtest'
);
select is((select count(*) from forecast.backtests where is_selected), 3::bigint, 'one method is selected for each');
select cmp_ok((select point from forecast.points p where series_id = pg_temp.series_of(2) and target_on = '2026-05-25'), '>', 20::double precision, 'a trend goes on');
select cmp_ok(
  (select abs(point - 21) from forecast.points p where series_id = pg_temp.series_of(1) and target_on = '2026-05-25'), '<', 1.5::double precision, 'a level stays'
);
select ok(
  (select count(*) > 0 from forecast.backtests where series_id = pg_temp.series_of(3) and method in ('croston', 'sba')), 'candles are intermittent'
);
select is((select id from forecast.forecast_demand(4, p_description => 'first', p_idempotency_key => 'k')), (select id from published), 'the same key publishes once');
select throws_ok($$ select forecast.forecast_demand(5, p_idempotency_key => 'k') $$, 'QM001', null, 'and for one request only');
select is((select series_count from forecast.version_summaries), 3::bigint, 'the summary counts');

-- As it was in April: what came later is not known.
select is(
  (select training_cut_off from forecast.forecast_demand(2, p_training_cut_off => '2026-04-15', p_item_ids => array[pg_temp.item(2)], p_measure => 'rmse', p_methods => '{naive}')),
  '2026-04-12'::date, 'a cut-off is moved back to the end of a whole week'
);
select is(
  (select p.point from forecast.points p join forecast.versions v on v.id = p.version_id where v.training_cut_off = '2026-04-12' and p.target_on = '2026-04-13'),
  18::double precision, 'the last value before the cut-off'
);

-- A stockout hides demand: the week is unknown, not zero.
select inventory.post_movement(pg_temp.item(1), pg_temp.place(1), 'receipt', 1, p_effective_at => '2026-05-11 08:00Z');
select inventory.post_movement(pg_temp.item(1), pg_temp.place(1), 'issue', 1, p_effective_at => '2026-05-11 09:00Z');
select inventory.post_movement(pg_temp.item(1), pg_temp.place(1), 'receipt', 100, p_effective_at => '2026-05-17 09:00Z');
select is(
  (select count(*) from demand.read_demands(array[pg_temp.item(1)], array[pg_temp.place(1)], '2026-05-04', '2026-05-24') where quantity is null), 1::bigint, 'one week is censored'
);
select forecast.forecast_demand(1, p_item_ids => array[pg_temp.item(1)], p_methods => '{moving_average}', p_training_cut_off => '2026-05-17');
select cmp_ok(
  (select p.point from forecast.points p join forecast.versions v on v.id = p.version_id where v.training_cut_off = '2026-05-17'), '>', 20::double precision, 'and lowers no forecast'
);

-- Sold in one week only: a mean without an interval.
select demand.record_sale('ONCE', pg_temp.item(4), pg_temp.place(1), 3, 2, 'EUR', '2026-05-20 12:00Z');
select forecast.forecast_demand(1, p_item_ids => array[pg_temp.item(4)]);
select results_eq(
  $$ select f.method::text, p.point, p.lower, p.upper, f.error_deviation from forecast.points p join forecast.series_forecasts f using (version_id, series_id) where f.item_id = pg_temp.item(4) $$,
  $$ values ('mean', 3::double precision, null::double precision, null::double precision, null::double precision) $$,
  'of one week nobody knows how it varies'
);

-- Refusals.
select throws_ok($$ select forecast.forecast_demand(p_location_ids => array[pg_temp.place(2)]) $$, 'QM804', null, 'where nothing was sold');
select throws_ok($$ select forecast.forecast_demand(p_item_ids => array['01980000-0000-7000-8000-000000000099'::uuid]) $$, 'QM804', null, 'no such item');
select throws_ok($$ select forecast.forecast_demand(p_frequency => 'yearly') $$, 'QM804', null, 'demand of a year');
select throws_ok($$ select forecast.forecast_demand(0) $$, 'QM803', null, 'no horizon');
select throws_ok($$ select forecast.forecast_demand(4, p_level => 1) $$, 'QM805', null, 'no interval holds everything');
select is((select count(*) from forecast.versions), 4::bigint, 'nothing refused left a version');
set local qm.user_id = '01980000-0000-7000-8000-000000000054';
select throws_ok($$ select forecast.forecast_demand(4) $$, 'QM103', null, 'a viewer publishes nothing');
set local role qm_readonly;
select throws_ok($$ select forecast.forecast_demand(4) $$, '42501', null, 'nor a reader');

select * from finish();
rollback;
