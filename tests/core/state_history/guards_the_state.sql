begin;
select plan(9);

insert into core.machines (machine, room, description) values ('kettle', 'core', 'd');
insert into core.states (machine, state, is_terminal, description)
values ('kettle', 'nonexistent', false, 'd'), ('kettle', 'cold', false, 'd'), ('kettle', 'hot', false, 'd');
insert into core.transitions (machine, from_state, to_state, command, description)
values ('kettle', 'nonexistent', 'cold', 'c', 'd'), ('kettle', 'cold', 'hot', 'c', 'd'), ('kettle', 'hot', 'cold', 'c', 'd');

create table core.kettles (id uuid primary key, state text not null);
alter table core.kettles owner to qm_owner;
create constraint trigger tg_kettles__check_state_history
after insert or update of state on core.kettles
deferrable initially deferred
for each row
execute function core.tg_check_state_history('kettle');

insert into core.kettles values ('01950000-0000-7000-8000-000000000001', 'cold');
select throws_ok('set constraints all immediate', 'QM004', 'the state does not agree with its history', 'a row without a history cannot be committed');

select lives_ok(
  $$
    select core.record_transition('kettle', '01950000-0000-7000-8000-000000000001', 'nonexistent', 'cold');
    set constraints all immediate;
  $$,
  'with its history it can'
);

set constraints all deferred;
update core.kettles set state = 'hot';
select throws_ok('set constraints all immediate', 'QM004', null, 'an update past the commands cannot be committed');
select lives_ok(
  $$
    select core.record_transition('kettle', '01950000-0000-7000-8000-000000000001', 'cold', 'hot');
    update core.kettles set state = 'cold';
    select core.record_transition('kettle', '01950000-0000-7000-8000-000000000001', 'hot', 'cold');
    set constraints all immediate;
  $$,
  'a command may move it twice: what counts is the state at commit'
);

set constraints all deferred;
select lives_ok(
  $$
    select core.record_transition('kettle', '01950000-0000-7000-8000-000000000001', 'cold', 'hot');
    update core.kettles set state = 'hot';
    delete from core.kettles;
    set constraints all immediate;
  $$,
  'a row that is gone at commit needs no state'
);

-- The keys of the history itself.
select throws_ok(
  $$ insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state) values ('kettle', '01950000-0000-7000-8000-000000000001', 9, 8, 'cold', 'hot') $$,
  '23503',
  null,
  'a gap is refused'
);
select throws_ok(
  $$ insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state) values ('kettle', '01950000-0000-7000-8000-000000000001', 2, 1, 'cold', 'hot') $$,
  '23505',
  null,
  'a fork is refused'
);
select throws_ok(
  $$ insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state) values ('kettle', '01950000-0000-7000-8000-000000000001', 5, 4, 'cold', 'hot') $$,
  '23503',
  null,
  'a move from a state in which it was not is refused'
);
select throws_ok(
  $$ delete from core.transitions where machine = 'kettle' and from_state = 'cold' $$,
  case when current_setting('server_version_num')::integer >= 180000 then '23001' else '23503' end,
  null,
  'a move that was made cannot leave the catalogue'
);

select * from finish();
rollback;
