begin;
select plan(37);

\ir ../../support/kpi_company.sql

select pg_temp.act_as(1);
create temporary table february as select * from pg_temp.report('main', '2025-02');
select is(
  (select (period_start, period_end, granularity, revision, state, currency, is_complete)::text from february),
  '(2025-02-01,2025-02-28,month,1,draft,EUR,t)', 'a report is a draft of a period'
);
select is((select (revenue, operating_income, net_income)::text from february), '(1150.0000,250.0000,135.0000)', 'income is what is left of revenue');
select is((select (revenue_growth, operating_margin, net_margin)::text from february), '(0.15,0.21739130434782608,0.11739130434782609)', 'growth and margins are shares');
select is((select reasons ->> 'budget_variance' from february), 'budget revenue not known', 'what cannot be said has a reason');
select is((select reasons ->> 'risk_adjusted_return' from february), 'growth is known of 1 months of the last 12; two are needed', 'one growth has no deviation');
select is((select reasons ->> 'inventory_value' from february), 'no stock is recorded', 'no stock is not stock of zero');
select is((select r.id from pg_temp.report('main', '2025-02') as r), (select id from february), 'worked out again it is the same row');
select results_eq(
  $$ select label, amount, row_count, missing_count from finance.kpi_report_inputs where report_id = (select id from february) and source = 'series' order by position $$,
  $$ values ('turnover', 1150::numeric, 1::bigint, 0::bigint), ('material', 600, 1, 0), ('wages', 300, 1, 0), ('taxes', 115, 1, 0), ('turnover', 1000, 1, 0) $$,
  'it lists what it stands on'
);
select results_eq(
  $$ select path, figure::text, amount, explanation from finance.explain_kpi((select id from february), 'revenue_growth') $$,
  $$
    values
      ('{1}'::integer[], 'revenue_growth', 0.15, '(revenue − previous revenue) / |previous revenue|'),
      ('{1,1}', 'revenue', 1150, 'sum of the sources of the line revenue'),
      ('{1,1,1}', 'revenue', 1150, 'turnover'),
      ('{1,2}', 'previous_revenue', 1000, 'revenue of the period of the same length before'),
      ('{1,2,1}', 'previous_revenue', 1000, 'turnover')
  $$,
  'and a figure says why it is what it is'
);
select throws_ok($$ select * from finance.explain_kpi('01990000-0000-7000-8000-0000000000ff', 'revenue') $$, 'QMA55', null, 'of a report that is there');

-- A quarter and a year are sums.
select is((select (revenue, previous_revenue, round(risk_adjusted_return::numeric, 6))::text from pg_temp.report('main', '2025-Q2')), '(3600.0000,3150.0000,1.868792)', 'a quarter sums its months');
select is(
  (select round(sharpe::numeric, 6) from (select avg(g) / stddev_samp(g) * sqrt(12) as sharpe from unnest(array[0.15, -150 / 1150.0, 0.1, 100 / 1100.0, 100 / 1200.0]) as g) as s),
  1.868792, 'growth for its fluctuation is mean over deviation by year'
);
select is((select (revenue, is_complete, previous_revenue)::text from pg_temp.report('main', '2025')), '(6750.0000,f,)', 'a year with six months is not complete');
select is((select reasons ->> 'revenue_growth' from pg_temp.report('main', '2025')), 'previous revenue not known', 'and has nothing to grow from');
select results_eq(
  $$ select quarter, amount, missing_count from finance.quarterly_lines where line = 'revenue' order by quarter $$,
  $$ values (date '2025-01-01', 3150::numeric, 0::bigint), ('2025-04-01', 3600, 0) $$,
  'quarters are there to be read'
);
select is((select count(*) from finance.monthly_lines where is_complete), 36::bigint, 'and so are months');
select is(finance.period_of('year', '2025-03-31', 4), daterange('2024-04-01', '2025-04-01'), 'a fiscal year begins when the company says');
select is((select (granularity, period)::text from finance.parse_period('2025', 10)), '(year,"[2025-10-01,2026-10-01)")', 'and has the name of the year it begins in');

-- What changed is a new revision.
select pg_temp.record('turnover', '2025-02-01', 1200);
create temporary table revised as select * from pg_temp.report('main', '2025-02');
select is((select (revision, revenue, previous_id = (select id from february))::text from revised), '(2,1200.0000,t)', 'a changed row makes the next revision');
select is((select (state, revenue)::text from finance.kpi_reports where id = (select id from february)), '(superseded,1150.0000)', 'the one before stays, superseded');
select throws_ok($$ update finance.kpi_reports set revenue = 1 $$, 'QM002', null, 'figures never change');
select throws_ok($$ delete from finance.kpi_reports $$, 'QM002', null, 'nor go');

-- Denominators of zero, gaps, what is unknown.
select pg_temp.record('turnover', '2025-03-01', 0);
select is(
  (select (revenue, revenue_growth, operating_margin, reasons ->> 'operating_margin')::text from pg_temp.report('main', '2025-03')),
  '(0.0000,-1,,"revenue is zero")', 'without revenue there is no margin'
);
select is(
  (select (revenue_growth, reasons ->> 'revenue_growth')::text from pg_temp.report('main', '2025-04')), '(,"previous revenue is zero")',
  'from zero there is no growth'
);
delete from series.observations where series_id = pg_temp.series('wages') and at = '2025-05-01Z';
select is(
  (select (operating_expense, net_income, is_complete, reasons ->> 'operating_expense')::text from pg_temp.report('main', '2025-05')),
  '(,,f,"series wages has no observation from 2025-05-01 to 2025-05-31")', 'a gap is not zero'
);
select is((select (operating_expense, is_complete)::text from pg_temp.report('main', '2025-Q2')), '(600.0000,f)', 'in a quarter it is flagged');
update series.observations set is_censored = true where series_id = pg_temp.series('turnover') and at = '2025-06-01Z';
select is(
  (select reasons ->> 'revenue' from pg_temp.report('main', '2025-06')), '1 observations of series turnover are censored: unknown, not zero',
  'what is censored is unknown'
);
select pg_temp.record('rent', '2025-01-01', 90);
select finance.set_statement_line(pg_temp.statement('main'), 'operating_expense', 'series', array[pg_temp.series('wages'), pg_temp.series('rent')]);
select is((select operating_expense from pg_temp.report('main', '2025-Q1')), 990::numeric, 'a quarter has a quarterly series');
select is((select reasons ->> 'operating_expense' from pg_temp.report('main', '2025-01')), 'series rent is quarterly, which no month has a part of', 'a month has no part of it');
select finance.set_statement('bare', 'Bare', 'EUR', p_for_company => true);
select is((select reasons ->> 'revenue' from pg_temp.report('bare', '2025-01')), 'no source says what revenue is', 'a line without a source is unknown');

-- Forecasts.
select forecast.publish(
  'external',
  (
    select jsonb_agg(jsonb_build_object('series_id', pg_temp.series('turnover'), 'target_on', f.day, 'point', f.point))
    from (values ('2025-02-01', 1080), ('2025-03-01', 0)) as f (day, point)
  ),
  '2025-01-31', 'monthly', p_model_name => 'revenue', p_model_version => '3'
);
select is((select forecast_accuracy from pg_temp.report('main', '2025-02')), 0.9::double precision, 'accuracy is one less the absolute errors by the actuals');
select is((select reasons ->> 'forecast_accuracy' from pg_temp.report('main', '2025-03')), 'the actuals of the forecast periods are zero', 'not said where they are zero');
select model.register_model('revenue', 'forecast', 'low');
create temporary table versions as
select v.id, v.version
from generate_series(1, 3) as n
cross join lateral model.register_version((select m.id from model.models m), 'arima', repeat(n::text, 64), repeat('b', 64)) as v;
select is(
  (
    select (forecast_accuracy, revision, model_version_id = (select id from versions where version = 3))::text
    from finance.compute_kpi_report(pg_temp.statement('main'), '2025-02', (select id from versions where version = 3))
  ),
  '(0.9,1,t)', 'a report can be of a model version'
);
select is(
  (select r.reasons ->> 'forecast_accuracy' from finance.compute_kpi_report(pg_temp.statement('main'), '2025-02', (select id from versions where version = 2)) as r),
  'no forecast of revenue has a period in it', 'and another version has its own'
);
select throws_ok($$ select pg_temp.report('main', '2999-01') $$, 'QMA53', null, 'a period has begun');
select throws_ok($$ select pg_temp.report('main', 'spring') $$, 'QMA53', null, 'and is a month, a quarter or a year');
select throws_ok($$ select pg_temp.report('other', '2025-01') $$, 'QMA50', null, 'of a statement that is there');

select * from finish();
rollback;
