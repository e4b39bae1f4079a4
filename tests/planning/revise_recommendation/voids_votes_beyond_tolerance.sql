begin;
select plan(17);

\ir ../../support/planning_company.sql

create temporary table helmets as select pg_temp.approved_helmets() as id;
select pg_temp.act_as(2);

-- Within: 5 % of the quantity, 2 % of the price.
select is((select r.state::text from planning.revise_recommendation((select id from helmets), 42, p_reason => 'two for the staff', p_idempotency_key => 'k') as r), 'approved', 'within the tolerance the approval stands');
select is((select r.quantity from planning.revise_recommendation((select id from helmets), 42, p_reason => 'two for the staff', p_idempotency_key => 'k') as r), 42::numeric, 'the same key revises once');
select is((select count(*) from governance.approvals), 1::bigint, 'nobody is asked again');
select catalog.set_supplier_price('01970000-0000-7000-8000-000000000033', 8.16, 'USD', current_date);
select is((select r.unit_cost from planning.revise_recommendation((select id from helmets)) as r), 8.16::numeric, 'it takes the price of today');
select is((select state::text from planning.recommendations), 'approved', '2 % more is within the tolerance');

-- Beyond it.
select is((select r.state::text from planning.revise_recommendation((select id from helmets), 43) as r), 'pending', 'beyond the tolerance of what was approved, in small steps too, it waits again');
select results_eq(
  $$ select revision, state::text, parameters ->> 'quantity' from governance.approvals order by revision $$,
  $$ values (1, 'superseded', '40'), (2, 'pending', '43') $$,
  'the votes are void: a new revision asks'
);
select throws_ok($$ select governance.approve(pg_temp.approval('HELMET')) $$, 'QM205', null, 'who revised asked, and does not approve');
select throws_ok($$ select planning.order_recommendations(array[(select id from helmets)]) $$, 'QM910', null, 'and it cannot be ordered');
select pg_temp.act_as(1);
select is((select a.state::text from governance.approve(pg_temp.approval('HELMET')) as a), 'approved', 'another one approves');
select is((select state::text from planning.recommendations), 'approved', 'and the recommendation with it');

-- Refusals.
select throws_ok($$ select planning.revise_recommendation('01970000-0000-7000-8000-000000000099') $$, 'QM909', null, 'no such recommendation');
select throws_ok($$ select planning.revise_recommendation((select id from helmets), 40, '01970000-0000-7000-8000-000000000031') $$, 'QM918', null, 'an offer of another item');
select throws_ok($$ select planning.revise_recommendation((select id from helmets), 40.5) $$, 'QM304', null, 'half a helmet');
select throws_ok($$ select planning.revise_recommendation((select id from helmets), 0) $$, 'QM918', null, 'none');
select planning.order_recommendations(array[(select id from helmets)]);
select throws_ok($$ select planning.revise_recommendation((select id from helmets), 40) $$, 'QM917', null, 'what is ordered is not revised');
set local role qm_readonly;
select throws_ok($$ select planning.revise_recommendation('01970000-0000-7000-8000-000000000099') $$, '42501', null, 'a reader revises nothing');

select * from finish();
rollback;
