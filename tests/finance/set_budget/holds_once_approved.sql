begin;
select plan(33);

\ir ../../support/kpi_company.sql

create function pg_temp.budget(p_lines jsonb, p_name text default 'budget')
returns finance.budgets
language sql
as $$
  select finance.set_budget(pg_temp.statement('main'), p_name, p_lines)
$$;
create function pg_temp.year(p_amount numeric)
returns jsonb
language sql
as $$
  select jsonb_agg(jsonb_build_object('line', 'revenue', 'period', format('2025-%s', lpad(m::text, 2, '0')), 'amount', p_amount))
  from generate_series(1, 12) as m
$$;
create function pg_temp.approval()
returns uuid
language sql
as $$
  select a.id from governance.approvals a where a.subject_type = 'budget' and a.state = 'pending'
$$;
create function pg_temp.amount(p_line text, p_period text)
returns numeric
language sql
as $$
  select b.amount
  from finance.parse_period(p_period) as p
  cross join lateral finance.read_budget(pg_temp.statement('main'), p_line::finance.statement_line, lower(p.period), upper(p.period) - 1) as b
$$;
create function pg_temp.reason(p_line text, p_period text)
returns text
language sql
as $$
  select b.reason
  from finance.parse_period(p_period) as p
  cross join lateral finance.read_budget(pg_temp.statement('main'), p_line::finance.statement_line, lower(p.period), upper(p.period) - 1) as b
$$;

select pg_temp.act_as(1);
create temporary table first as select * from finance.set_budget(pg_temp.statement('main'), 'Budget 2025', pg_temp.year(1200), 'k');
select is((select (version, state, period, currency)::text from first), '(1,pending,"[2025-01-01,2026-01-01)",EUR)', 'a budget waits for its approvers');
select is((select b.id from finance.set_budget(pg_temp.statement('main'), 'Budget 2025', pg_temp.year(1200), 'k') as b), (select id from first), 'the same key draws it up once');
select is(pg_temp.amount('revenue', '2025-02'), null, 'meanwhile it does not hold');
select is(pg_temp.reason('revenue', '2025-02'), 'no approved budget has revenue from 2025-02-01 to 2025-02-28', 'and that is said');
select throws_ok($$ select governance.approve(pg_temp.approval()) $$, 'QM205', null, 'who drew it up does not approve it');
select pg_temp.act_as(5);
select throws_ok($$ select governance.approve(pg_temp.approval()) $$, 'QM206', null, 'nor does an analyst');
select pg_temp.act_as(2);
select is((select a.state::text from governance.approve(pg_temp.approval()) as a), 'approved', 'another planner does');
select is((select (state, approved_at is not null)::text from finance.budgets), '(approved,t)', 'and it holds');
select throws_ok($$ select governance.revoke_vote((select approval_id from finance.budgets)) $$, null, null, 'from then on the vote stays');
select is(pg_temp.amount('revenue', '2025-02'), 1200::numeric, 'a month has its amount');
select is(pg_temp.amount('revenue', '2025-Q2'), 3600::numeric, 'a quarter has three');
select is(pg_temp.amount('revenue', '2025'), 14400::numeric, 'a year twelve');
select is(pg_temp.reason('tax', '2025-02'), 'no approved budget has tax from 2025-02-01 to 2025-02-28', 'other lines are not budgeted');
select results_eq(
  $$ select actual, budget, variance, round(variance_rate::numeric, 6), reason from finance.budget_variances(pg_temp.statement('main'), 'month', '2025-02-01', '2025-02-01') where line = 'revenue' $$,
  $$ values (1150::numeric, 1200::numeric, -50::numeric, -0.041667, null::text) $$,
  'revenue falls short of it'
);
select is(
  (select reason from finance.budget_variances(pg_temp.statement('main'), 'month', '2025-02-01', '2025-02-01') where line = 'tax'),
  'no approved budget has tax from 2025-02-01 to 2025-02-28', 'what is not known says why'
);

select throws_like($$ select pg_temp.budget('[{"line": "revenue", "period": "2025-Q4", "amount": 1}]') $$, 'this is no budget', 'it is not replaced in part');
select pg_temp.act_as(1);
select is((pg_temp.budget('[{"line": "revenue", "period": "2025", "amount": 15000}, {"line": "tax", "period": "2025-Q1", "amount": 0}]')).version, 2, 'it is replaced whole');
select is((pg_temp.budget('[{"line": "revenue", "period": "2025", "amount": 15600}, {"line": "tax", "period": "2025-Q1", "amount": 0}]')).version, 3, 'the last word waits');
select results_eq(
  $$ select version, state::text from finance.budgets order by version $$,
  $$ values (1, 'approved'), (2, 'superseded'), (3, 'pending') $$,
  'the one before does not'
);
select pg_temp.act_as(2);
select lives_ok($$ select governance.approve(pg_temp.approval()) $$, 'it is approved');
select results_eq(
  $$ select version, state::text from finance.budgets order by version $$,
  $$ values (1, 'superseded'), (2, 'superseded'), (3, 'approved') $$,
  'and takes the place of the first'
);
select is(pg_temp.amount('revenue', '2025'), 15600::numeric, 'a year''s amount holds for the year');
select is(pg_temp.reason('revenue', '2025-02'), 'the approved budget has revenue for a longer period only', 'a month has no part of it');
select is(pg_temp.reason('tax', '2025'), 'the approved budget has 90 of 365 days of tax', 'a quarter is not a year');
select is(
  (select reason from finance.budget_variances(pg_temp.statement('main'), 'quarter', '2025-01-01', '2025-01-01') where line = 'tax'),
  'the budget is zero', 'against a budget of zero there is no rate'
);

select throws_like($$ select pg_temp.budget('[]') $$, 'this is no budget', 'a budget has lines');
select throws_like($$ select pg_temp.budget('[{"line": "profit", "period": "2026", "amount": 1}]') $$, 'this is no budget', 'lines of the statement');
select throws_like($$ select pg_temp.budget('[{"line": "tax", "period": "2026", "amount": "much"}]') $$, 'this is no budget', 'amounts that are numbers');
select throws_like($$ select pg_temp.budget('[{"line": "tax", "period": "2026"}]') $$, 'this is no budget', 'and there');
select throws_like($$ select pg_temp.budget('[{"line": "tax", "period": "2026", "amount": 1}, {"line": "tax", "period": "2026-Q2", "amount": 1}]') $$, 'this is no budget', 'and counts nothing twice');
select throws_ok($$ select pg_temp.budget('[{"line": "tax", "period": "2026-13", "amount": 1}]') $$, 'QMA53', null, 'periods are months, quarters or years');

select pg_temp.budget('[{"line": "tax", "period": "2026", "amount": 1}]', 'next year');
select pg_temp.act_as(3);
select governance.reject(pg_temp.approval(), p_comment => 'no');
select is((select state::text from finance.budgets where name = 'next year'), 'rejected', 'a veto turns it down');
select throws_ok($$ update finance.budget_lines set amount = 1 $$, 'QM002', null, 'amounts never change');

select * from finish();
rollback;
