-- Whoever asks for whomever gets one row with a hash to work on.
begin;
select plan(9);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;

select results_eq(
  $$ select user_id, password_hash from identity.begin_sign_in('GRACE') $$,
  $$ values ('01950000-0000-7000-8000-000000000002'::uuid, '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000') $$,
  'by name, in any case'
);

select results_eq(
  $$ select user_id from identity.begin_sign_in('Grace@Example.com') $$,
  $$ values ('01950000-0000-7000-8000-000000000002'::uuid) $$,
  'by address'
);

select results_eq(
  $$ select user_id, password_hash like '$argon2id$v=19$m=19456,t=2,p=1$%' from identity.begin_sign_in('nobody') $$,
  $$ values (null::uuid, true) $$,
  'an unknown user gets a hash of the same cost'
);

select results_eq(
  $$ select user_id, password_hash like '$argon2id$v=19$m=19456,t=2,p=1$%' from identity.begin_sign_in('vera') $$,
  $$ values (null::uuid, true) $$,
  'so does one without a password'
);

select is(
  (select sum(cardinality(b.decoy_hashes)) from unnest(array['grace', 'nobody', 'vera']) as l (login), identity.begin_sign_in(l.login) b),
  0::bigint, 'one algorithm and cost in use: nothing else to verify'
);

reset role;
update identity.users
set password_hash = '$2y$12$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
where username = 'tom';
insert into identity.users (username, email, password_hash)
values
  ('dora', 'dora@example.com', '$2a$10$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
  ('emil', 'emil@example.com', '$argon2id$v=19$m=4096,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$emil000000000000000000000000000000000000000');
set local role qm_app;

select results_eq(
  $$
    select distinct array(
      select coalesce('$2b$' || substr(substring(h from '^\$2.*'), 5, 2), substring(h from '^\$argon2id\$[^$]*\$[^$]*'))
      from unnest(b.password_hash || b.decoy_hashes) as h
      order by 1
    )
    from unnest(array['grace', 'tom', 'dora', 'emil', 'nobody', 'vera']) as l (login),
      identity.begin_sign_in(l.login) b
  $$,
  $$ values (array['$2b$10', '$2b$12', '$argon2id$v=19$m=19456,t=2,p=1', '$argon2id$v=19$m=4096,t=3,p=1']) $$,
  'each algorithm and cost in use is verified once for everybody'
);

select is_empty(
  $$
    select l.login
    from unnest(array['grace', 'tom', 'dora', 'emil', 'nobody', 'vera']) as l (login), identity.begin_sign_in(l.login) b
    where (b.user_id is null) is distinct from (l.login in ('nobody', 'vera'))
      or b.password_hash = any (b.decoy_hashes)
  $$,
  'and those who may sign in get their own hash'
);

reset role;
update identity.users set is_active = false where username = 'grace';
update identity.users set locked_until = now() + interval '1 minute' where username = 'ada';
set local role qm_app;

select results_eq(
  $$ select b.user_id from unnest(array['grace', 'ada', null]) as l (login), identity.begin_sign_in(l.login) b $$,
  $$ values (null::uuid), (null), (null) $$,
  'so do an inactive one, a locked one, and null'
);

set local role qm_readonly;

select throws_ok(
  $$ select identity.begin_sign_in('grace') $$,
  '42501', null, 'a reader may not see hashes'
);

select * from finish();
rollback;
