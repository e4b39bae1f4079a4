-- The catalogue of state machines is whole: every state can be entered, and left unless it is terminal.
begin;
select plan(5);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

select is_empty(
  $$
    with recursive reachable (machine, state) as (
      select m.machine, 'nonexistent'
      from core.machines m
      union
      select t.machine, t.to_state
      from core.transitions t
      join reachable r on r.machine = t.machine and r.state = t.from_state
    )
    select s.machine, s.state
    from core.states s
    where not exists (
      select from reachable r where r.machine = s.machine and r.state = s.state
    )
    order by 1, 2
  $$,
  'every state can be reached'
);

select is_empty(
  $$
    select s.machine, s.state
    from core.states s
    where s.is_terminal = exists (
      select from core.transitions t where t.machine = s.machine and t.from_state = s.state
    )
    order by 1, 2
  $$,
  'exactly the terminal states have no way out'
);

select is_empty(
  $$
    select m.machine
    from core.machines m
    where not exists (
      select from core.states s where s.machine = m.machine and s.is_terminal
    )
      and not exists (
        select from core.states s where s.machine = m.machine and s.state <> 'nonexistent'
      )
  $$,
  'every machine has states'
);

select is_empty(
  $$
    select m.machine, m.room
    from core.machines m
    where not exists (select from room_schemas r where r.room = m.room)
  $$,
  'every machine belongs to a room'
);

select is_empty(
  $$
    select distinct t.machine, t.command
    from core.transitions t
    where not exists (
      select
      from pg_catalog.pg_proc p
      join room_schemas r on r.oid = p.pronamespace
      where format('%s.%s', r.room, p.proname) = t.command
    )
    order by 1, 2
  $$,
  'every transition is made by a command that exists'
);

select * from finish();
rollback;
