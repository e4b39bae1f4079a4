begin;
\ir ../../support/risk_company.sql
select plan(22);

create function pg_temp.id(p_number integer)
returns uuid
language sql
as $$ select ('01980000-0000-7000-8000-0000000000' || p_number)::uuid $$;
create function pg_temp.positions(variadic p_positions numeric[])
returns jsonb
language sql
as $$
  select jsonb_agg(jsonb_build_object('series_id', pg_temp.id(p_positions[2 * n - 1]::integer), 'weight', p_positions[2 * n]))
  from generate_series(1, cardinality(p_positions) / 2) as n
$$;

select pg_temp.act_as(1);
create temporary table made as select * from finance.create_portfolio('yarns', pg_temp.positions(11, 0.4, 12, 0.6), 'what we buy', 'key-1');
select results_eq($$ select name, currency, frequency::text, owner_id from made $$, $$ values ('yarns', 'EUR', 'daily', '01980000-0000-7000-8000-000000000001'::uuid) $$, 'a portfolio');
select is((select id from finance.create_portfolio('yarns', pg_temp.positions(11, 0.4, 12, 0.6), 'what we buy', 'key-1')), (select id from made), 'a retry gives the same');
select throws_ok($$ select finance.create_portfolio('yarns', pg_temp.positions(11, 1)) $$, '23505', null, 'a name is there once');

select throws_ok($$ select finance.create_portfolio('p', '{}') $$, 'QMA05', null, 'no array');
select throws_ok($$ select finance.create_portfolio('p', '[]') $$, 'QMA05', null, 'no positions');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(11, 0.4, 12, 0.5)) $$, 'QMA05', null, 'weights that sum to less');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(11, 1.5, 12, -0.5)) $$, 'QMA05', null, 'a weight below zero');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(11, 0.5, 11, 0.5)) $$, 'QMA05', null, 'a series twice');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(11, 0.5, 14, 0.5)) $$, 'QMA05', null, 'two currencies');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(11, 0.5, 15, 0.5)) $$, 'QMA05', null, 'two frequencies');
select throws_ok($$ select finance.create_portfolio('p', '[{"series_id": "cotton", "weight": 1}]') $$, 'QMA05', null, 'no id');
select throws_ok($$ select finance.create_portfolio('p', '[{"series_id": null, "weight": 1}]') $$, 'QMA05', null, 'no series');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(99, 1)) $$, 'QMA04', null, 'an unknown series');

create temporary table before as select m.id, m.positions from made, finance.compute_risk_metrics(p_portfolio_id => made.id) as m;
select is((select u.name from made, finance.update_portfolio(made.id, pg_temp.positions(11, 0.5, 13, 0.5), 'fibres') as u), 'fibres', 'it is changed');
select results_eq($$ select o.series_id, o.weight from finance.portfolio_positions o order by 1 $$, $$ values (pg_temp.id(11), 0.5::double precision), (pg_temp.id(13), 0.5) $$, 'all positions at once');
select ok((select m.positions = b.positions from before b join finance.risk_metrics m using (id)), 'what was measured keeps its weights');
select is((select l.is_current from before b join finance.latest_risk_metrics l using (id)), false, 'and does not hold any more');
set constraints all immediate;
set constraints all deferred;

select lives_ok($$ update finance.portfolio_positions set weight = 0.3 where series_id = pg_temp.id(13) $$, 'past the commands');
select results_eq($$ select finding, found from finance.risk_findings $$, $$ values ('weights_do_not_sum_to_one', 0.8::double precision) $$, 'what is wrong is found');
select throws_ok('set constraints all immediate', 'QMA05', null, 'and does not last until the transaction commits');

select pg_temp.act_as(2);
select throws_ok($$ select finance.update_portfolio((select id from made), p_name => 'mine') $$, 'QMA04', null, 'the portfolio of another is not there');
select throws_ok($$ select finance.create_portfolio('p', pg_temp.positions(13, 1)) $$, 'QMA04', null, 'nor is the series of another');

select * from finish();
rollback;
