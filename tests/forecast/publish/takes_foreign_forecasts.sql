begin;
select plan(31);

\ir ../../support/forecast_company.sql

create function pg_temp.points(p_text text)
returns forecast.versions
language sql
as $$
  select forecast.publish('external', p_text::jsonb, '2026-05-24', 'weekly')
$$;

create temporary table published as
select * from forecast.publish(
  'external',
  '[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 22, "lower": 20, "upper": 24},
    {"sku": "TEA", "location": "SHOP", "target_on": "2026-06-01", "point": 23, "lower": 20, "upper": 26}]',
  '2026-05-24', 'weekly', 0.8, 'prophet', '1.1', 'from Python', '{"seed": 7}', '2026-05-25 06:00Z', 'k'
);
select results_eq(
  $$ select source, issued_at, level, model_name, model_version, parameters from published $$,
  $$ values ('external', '2026-05-25 06:00Z'::timestamptz, 0.8::double precision, 'prophet', '1.1', '{"seed": 7}'::jsonb) $$,
  'a forecast of any model, with its version'
);
select results_eq(
  $$ select method::text, round(error_deviation::numeric, 6), first_target_on, last_target_on, item_id from forecast.series_forecasts $$,
  $$ select 'external', round((2 / core.normal_quantile(0.9))::numeric, 6), '2026-05-25'::date, '2026-06-01'::date, pg_temp.item(1) $$,
  'its errors follow from its interval'
);
select is(
  (select id from forecast.publish(
    'external',
    '[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 22, "lower": 20, "upper": 24},
      {"sku": "TEA", "location": "SHOP", "target_on": "2026-06-01", "point": 23, "lower": 20, "upper": 26}]',
    '2026-05-24', 'weekly', 0.8, 'prophet', '1.1', 'from Python', '{"seed": 7}', '2026-05-25 06:00Z', 'k'
  )),
  (select id from published),
  'the same key publishes once'
);

-- A published forecast never changes.
select throws_ok('update forecast.points set point = 1', 'QM002', null, 'no point changes');
select throws_ok('delete from forecast.points', 'QM002', null, 'none goes');
select throws_ok('update forecast.versions set source = ''manual''', 'QM002', null, 'nor does a version');
select throws_ok('update forecast.series_forecasts set error_deviation = 0', 'QM002', null, 'nor what is known of its errors');
select throws_ok('truncate forecast.backtests', 'QM002', null, 'not even all at once');
select throws_ok($$ insert into forecast.points values ((select id from published), pg_temp.series_of(1), '2026-06-08', 5, 6, 7) $$, '23514', null, 'a point lies within its interval');
select throws_ok($$ insert into forecast.points values ((select id from published), pg_temp.series_of(1), '2026-06-08', 'NaN', null, null) $$, '23514', null, 'and is a number');
select throws_ok(
  $$ insert into forecast.versions (source, issued_at, training_cut_off, frequency) values ('external', '2026-05-25', '2026-06-01', 'weekly') $$, '23514', null,
  'nobody knows the future'
);

-- Each fault is named, nothing is published.
select throws_like($$ select pg_temp.points('[]') $$, '%points%', 'no point');
select throws_ok($$ select pg_temp.points('[{"sku": "NO", "location": "SHOP", "target_on": "2026-05-25", "point": 1}]') $$, 'QM806', null, 'no such item');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "NO", "target_on": "2026-05-25", "point": 1}]') $$, 'QM806', null, 'no such location');
select throws_ok($$ select pg_temp.points('[{"series_id": "01980000-0000-7000-8000-000000000099", "target_on": "2026-05-25", "point": 1}]') $$, 'QM806', null, 'no such series');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-26", "point": 1}]') $$, 'QM806', null, 'a Tuesday');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-18", "point": 1}]') $$, 'QM806', null, 'before the cut-off');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25"}]') $$, 'QM806', null, 'no point');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": -1}]') $$, 'QM806', null, 'negative demand');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 1, "lower": 2, "upper": 3}]') $$, 'QM806', null, 'outside its interval');
select throws_ok($$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 1, "lower": 0}]') $$, 'QM806', null, 'half an interval');
select throws_ok(
  $$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 1}, {"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 2}]') $$,
  'QM806', null, 'twice'
);
select throws_ok(
  $$ select pg_temp.points('[{"sku": "TEA", "location": "SHOP", "target_on": "2026-05-25", "point": 1}, {"sku": "TEA", "location": "SHOP", "target_on": "2026-06-08", "point": 2}]') $$,
  'QM806', null, 'a gap'
);
select throws_ok($$ select forecast.publish('statistical', '[]', '2026-05-24', 'weekly') $$, 'QM805', null, 'the database''s own source');
select throws_ok($$ select forecast.publish('crystal_ball', '[]', '2026-05-24', 'weekly') $$, 'QM805', null, 'no such source');
select throws_ok($$ select forecast.publish('external', '[]', '2026-05-24', 'irregular') $$, 'QM805', null, 'no frequency');
select throws_ok($$ select forecast.publish('external', '[]', '2030-05-24', 'weekly') $$, 'QM805', null, 'a cut-off in the future');
select throws_ok($$ select forecast.publish('external', '[]', '2026-05-24', 'weekly', p_issued_at => clock_timestamp() + interval '1 day') $$, 'QM805', null, 'issued tomorrow');
select is((select count(*) from forecast.versions), 1::bigint, 'nothing refused left a version');
set local qm.user_id = '01980000-0000-7000-8000-000000000054';
select throws_ok($$ select forecast.publish('external', '[]', '2026-05-24', 'weekly') $$, 'QM103', null, 'a viewer publishes nothing');
set local role qm_readonly;
select throws_ok($$ select forecast.publish('external', '[]', '2026-05-24', 'weekly') $$, '42501', null, 'nor a reader');

select * from finish();
rollback;
