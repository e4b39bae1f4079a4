begin;
select plan(27);

\ir ../../support/kpi_company.sql

select pg_temp.act_as(1);
select is((finance.set_statement('main', 'Profit and loss of the company', 'EUR', p_for_company => true)).name, 'Profit and loss of the company', 'a planner names the company''s statement anew');
select throws_ok($$ select finance.set_statement('main', 'x', 'USD', p_for_company => true) $$, 'QMA51', null, 'its currency stays');
select throws_ok($$ select finance.set_statement('main', 'x', 'EUR', 4, true) $$, 'QMA51', null, 'and so does its fiscal year');
select throws_ok($$ select finance.set_statement('odd', 'x', 'EUR', 2) $$, '23514', null, 'a fiscal year begins with a quarter');
select throws_ok($$ select finance.set_statement('odd', 'x', 'euro') $$, '23514', null, 'a currency has three letters');
select is((finance.set_statement('main', 'Ann''s own', 'EUR')).owner_id, '01990000-0000-7000-8000-000000000051'::uuid, 'without saying so it is the user''s own');

select results_eq(
  $$ select position, series_id from finance.set_statement_line((select id from finance.statements where owner_id is null), 'operating_expense', 'series', array[pg_temp.series('wages'), pg_temp.series('rent')]) $$,
  $$ values (1, pg_temp.series('wages')), (2, pg_temp.series('rent')) $$,
  'a line is the sum of series'
);
select is(
  (select count(*) from finance.statement_sources where line = 'operating_expense'), 2::bigint,
  'what was said before is gone'
);

create function pg_temp.refused(p_line text, p_source text, p_series uuid[], p_detail text)
returns text
language sql
as $$
  select throws_like(
    format(
      'select finance.set_statement_line(%L, %L, %L, %L)',
      (select id from finance.statements where owner_id is null), p_line, p_source, p_series
    ),
    'the line cannot be taken from there', p_detail
  )
$$;
select pg_temp.refused('revenue', 'series', array[pg_temp.series('wages')], 'an expense is no revenue');
select pg_temp.refused('tax', 'series', array[pg_temp.series('turnover')], 'revenue is no tax');
select pg_temp.refused('other_income', 'series', array[pg_temp.series('cash')], 'cash flow is no line');
select pg_temp.refused('other_income', 'series', array[pg_temp.series('turnover in dollars')], 'dollars are not added to euros');
select pg_temp.refused('other_income', 'series', array[pg_temp.series('turnover')], 'a series counts once');
select pg_temp.refused('tax', 'series', array[pg_temp.series('taxes'), pg_temp.series('taxes')], 'and is named once');
select pg_temp.refused('tax', 'series', array['01990000-0000-7000-8000-0000000000ff'::uuid], 'a series has to be there');
select pg_temp.refused('tax', 'series', null, 'a series has to be named');
select pg_temp.refused('tax', 'none', array[pg_temp.series('taxes')], 'none has no series');
select pg_temp.refused('tax', 'sales', null, 'sales are revenue');
select pg_temp.refused('revenue', 'cost_of_sales', null, 'and their cost is not');
select pg_temp.refused('revenue', 'budget', null, 'a budget is no source');
select throws_ok(
  $$ select finance.set_statement_line((select id from finance.statements where owner_id is not null), 'revenue', 'sales') $$, 'QMA52', null,
  'sales are the company''s'
);
select throws_ok($$ select finance.set_statement_line('01990000-0000-7000-8000-0000000000ff', 'tax', 'none') $$, 'QMA50', null, 'a statement has to be there');

select pg_temp.act_as(2);
select throws_ok(
  $$ select finance.set_statement_line((select id from finance.statements where owner_id is not null), 'tax', 'none') $$, 'QMA50', null,
  'another planner does not see it'
);
select pg_temp.act_as(5);
select throws_ok(
  $$ select finance.set_statement_line((select id from finance.statements where owner_id is not null), 'tax', 'none') $$, 'QMA57', null,
  'an analyst sees it and does not change it'
);
select throws_ok(
  $$ select finance.set_statement_line((select id from finance.statements where owner_id is null), 'tax', 'none') $$, 'QM103', null,
  'nor the company''s'
);
select throws_ok($$ select finance.set_statement('main', 'x', 'EUR', p_for_company => true) $$, 'QM103', null, 'which planners and admins keep');
select pg_temp.act_as(4);
select throws_ok($$ select finance.set_statement('mine', 'x', 'EUR') $$, 'QM103', null, 'a viewer keeps none');

select * from finish();
rollback;
