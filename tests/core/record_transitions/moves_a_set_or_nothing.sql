begin;
select plan(5);

insert into core.machines (machine, room, description) values ('kettle', 'core', 'd');
insert into core.states (machine, state, is_terminal, description)
values ('kettle', 'nonexistent', false, 'd'), ('kettle', 'cold', false, 'd'), ('kettle', 'hot', true, 'd');
insert into core.transitions (machine, from_state, to_state, command, description)
values ('kettle', 'nonexistent', 'cold', 'c', 'd'), ('kettle', 'cold', 'hot', 'c', 'd');

create temporary table ids as
select array['01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000002']::uuid[] as kettles;

select lives_ok($$ select core.record_transitions('kettle', kettles, 'nonexistent', 'cold', 'bought') from ids $$, 'all are made');
select lives_ok($$ select core.record_transitions('kettle', kettles[1:1], 'cold', 'hot') from ids $$, 'one is moved');
select throws_ok(
  $$ select core.record_transitions('kettle', kettles, 'cold', 'hot') from ids $$,
  'QM003',
  'this change of state is not allowed',
  'one in another state refuses the whole set'
);
select results_eq(
  $$ select subject_id, sequence, from_state, to_state, reason from core.state_history where machine = 'kettle' order by subject_id, sequence $$,
  $$
    values
      ('01950000-0000-7000-8000-000000000001'::uuid, 1, 'nonexistent', 'cold', 'bought'),
      ('01950000-0000-7000-8000-000000000001'::uuid, 2, 'cold', 'hot', null),
      ('01950000-0000-7000-8000-000000000002'::uuid, 1, 'nonexistent', 'cold', 'bought')
  $$,
  'the history holds what was allowed and nothing else'
);
select ok(
  not has_function_privilege('qm_app', 'core.record_transitions(text, uuid[], text, text, text)', 'execute'),
  'applications move states by commands only'
);

select * from finish();
rollback;
