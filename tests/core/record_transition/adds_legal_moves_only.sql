begin;
select plan(15);

insert into core.machines (machine, room, description) values ('kettle', 'core', 'd');
insert into core.states (machine, state, is_terminal, description)
values ('kettle', 'nonexistent', false, 'd'), ('kettle', 'cold', false, 'd'), ('kettle', 'hot', false, 'd'), ('kettle', 'broken', true, 'd');
insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('kettle', 'nonexistent', 'cold', 'c', 'd'),
  ('kettle', 'cold', 'hot', 'c', 'd'),
  ('kettle', 'hot', 'cold', 'c', 'd'),
  ('kettle', 'hot', 'broken', 'c', 'd');

create temporary table ids as select '01950000-0000-7000-8000-000000000001'::uuid as kettle;

select lives_ok($$ select core.record_transition('kettle', kettle, 'nonexistent', 'cold', 'bought', '{"price": 20}') from ids $$, 'creation is a move');
select lives_ok($$ select core.record_transition('kettle', kettle, 'cold', 'hot') from ids $$, 'a legal move');
select results_eq(
  $$ select sequence, from_state, to_state, reason, details from core.state_history order by sequence $$,
  $$ values (1, 'nonexistent', 'cold', 'bought', '{"price": 20}'::jsonb), (2, 'cold', 'hot', null, null) $$,
  'both are in the history, in order'
);

select throws_ok($$ select core.record_transition('kettle', kettle, 'hot', 'nonexistent') from ids $$, 'QM003', 'this change of state is not allowed', 'a move that is not in the catalogue');
select throws_ok($$ select core.record_transition('kettle', kettle, 'hot', 'lukewarm') from ids $$, 'QM003', null, 'a state that does not exist');
select throws_ok($$ select core.record_transition('teapot', kettle, 'nonexistent', 'cold') from ids $$, 'QM003', null, 'a machine that does not exist');
select throws_ok($$ select core.record_transition('kettle', kettle, 'cold', 'hot') from ids $$, 'QM003', null, 'a legal move from a state that was left');
select throws_ok($$ select core.record_transition('kettle', kettle, 'nonexistent', 'cold') from ids $$, 'QM003', null, 'a second creation');
select throws_ok(
  $$ select core.record_transition('kettle', '01950000-0000-7000-8000-000000000002', 'cold', 'hot') $$,
  'QM003',
  null,
  'a first move that is no creation'
);

create function pg_temp.hint_of(p_statement text)
returns text
language plpgsql
as $$
declare
  v_hint text;
begin
  execute p_statement;
  return 'no error';
exception
  when sqlstate 'QM003' then
    get stacked diagnostics v_hint = pg_exception_hint;
    return v_hint;
end
$$;
select is(
  pg_temp.hint_of($$ select core.record_transition('kettle', kettle, 'hot', 'lukewarm') from ids $$),
  'From hot a kettle can go to: broken, cold.',
  'the hint lists the legal moves'
);

create temporary table as_user as
select set_config('qm.user_id', '01950000-0000-7000-8000-0000000000aa', true);
select lives_ok($$ select core.record_transition('kettle', kettle, 'hot', 'broken') from ids $$, 'the last move');
select is(
  (select actor_id from core.state_history where sequence = 3),
  '01950000-0000-7000-8000-0000000000aa'::uuid,
  'names the session''s user'
);
select is(
  pg_temp.hint_of($$ select core.record_transition('kettle', kettle, 'broken', 'cold') from ids $$),
  'From broken a kettle can go to: nothing.',
  'nothing leads out of a terminal state'
);

set role qm_app;
select throws_ok(
  $$ select core.record_transition('kettle', '01950000-0000-7000-8000-000000000003', 'nonexistent', 'cold') $$,
  '42501',
  null,
  'the application cannot forge a history'
);
select throws_ok($$ insert into core.state_history (machine) values ('kettle') $$, '42501', null, 'nor write its rows');
reset role;

select * from finish();
rollback;
