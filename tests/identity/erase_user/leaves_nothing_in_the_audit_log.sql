-- The audit log is a chain, so what is in it stays: nothing that would have to be erased gets into it.
begin;
select plan(5);

insert into identity.users (id, username, email, role)
values ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin');
set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000001';
create function pg_temp.grace()
returns uuid
language sql
as $$ select id from identity.accounts where lower(username) = 'grace' $$;

-- All that can be done to a user leaves its entry.
select identity.create_user('grace', 'grace@example.com', 'Grace Hopper', '$2b$12$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'analyst');
set constraints all immediate;
reset role;
update identity.users set password_changed_at = '2020-01-01' where id = pg_temp.grace();
set local role qm_app;
select identity.finish_sign_in(pg_temp.grace(), '$2b$12$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$upgraded00000000000000000000000000000000000');
select identity.change_password(pg_temp.grace(), '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$changed000000000000000000000000000000000000');
select identity.change_role(pg_temp.grace(), 'planner');
select identity.finish_sign_in(pg_temp.grace(), null) from generate_series(1, 5);
select identity.unlock_user(pg_temp.grace());
select identity.deactivate_user(pg_temp.grace());
select identity.activate_user(pg_temp.grace());
reset role;
update identity.users set username = 'Grace', email = 'hopper@example.com', full_name = 'G. Hopper' where id = pg_temp.grace();
create temporary table erased as select pg_temp.grace() as id;
grant select on erased to qm_app;
set local role qm_app;
select identity.erase_user(pg_temp.grace());
reset role;

select results_eq(
  $$
    select operation, (select array_agg(k order by k) from jsonb_object_keys(coalesce(before, after)) as k)
    from governance.audit_log l
    join erased e on e.id::text = l.row_id
    where l.table_name = 'identity.users' and l.operation = 'update'
    order by l.sequence
  $$,
  $$ values
      ('update', array['password_changed_at']),
      ('update', array['password_scheme']),
      ('update', array['password_changed_at']),
      ('update', array['role']),
      ('update', array['locked_until']),
      ('update', array['locked_until']),
      ('update', array['is_active']),
      ('update', array['is_active']),
      ('update', array['erased_at', 'is_active', 'password_scheme']) $$,
  'each change is in it, the erasure as the last'
);
select results_eq(
  $$ select l.actor_id, l.after ->> 'is_active' from governance.audit_log l join erased e on e.id::text = l.row_id where l.after ? 'erased_at' and l.operation = 'update' $$,
  $$ values ('01950000-0000-7000-8000-000000000001'::uuid, 'false') $$,
  'with who erased'
);
select is(
  (select count(*) from governance.audit_log l where l::text ~* 'grace|hopper|@example|@erased|fromanolder|upgraded0|changed0'),
  0::bigint, 'names, addresses and hashes are in none of them'
);
select is(
  (
    select count(*)
    from (
      select u::text as line from identity.users u
      union all select k::text from core.idempotency_keys k
      union all select h::text from core.state_history h
    ) as l
    where l.line ~* 'grace|hopper|fromanolder|upgraded0|changed0'
  ),
  0::bigint, 'nor anywhere else'
);
select is_empty($$ select * from governance.verify_audit_log() $$, 'and the chain holds');

select * from finish();
rollback;
