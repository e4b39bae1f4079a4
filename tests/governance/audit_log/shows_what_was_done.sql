begin;
select plan(22);

\ir ../../support/model_company.sql

select pg_temp.act_as(1);
select core.set_setting('model.significance', '0.01');
set constraints all immediate;
set constraints all deferred;
select results_eq(
  $$
    select operation, table_name, row_id, before, after, actor_id, login = session_user, transaction_id = (pg_current_xact_id()::text)::bigint
    from governance.audit_log
    where table_name = 'core.settings' and actor_id is not null
  $$,
  $$
    values (
      'update', 'core.settings', 'model.significance',
      (select jsonb_build_object('value', 0.05, 'updated_by', null)),
      jsonb_build_object('value', 0.01, 'updated_by', '01970000-0000-7000-8000-000000000051'),
      '01970000-0000-7000-8000-000000000051'::uuid, true, true
    )
  $$,
  'what was, what is, who, when, in which transaction'
);
select is((select count(distinct chain) from governance.audit_log where transaction_id = (pg_current_xact_id()::text)::bigint), 1::bigint, 'a transaction has one chain');
select is_empty('select * from governance.verify_audit_log()', 'all is well');
select is_empty(
  $$
    select l.after
    from governance.audit_log l
    where l.table_name = 'identity.users'
      and (l.after ?| array['username', 'email', 'full_name', 'password_hash'] or l.before ?| array['username', 'email', 'full_name', 'password_hash'])
  $$,
  'without personal data'
);
update identity.users set full_name = 'Ann A.' where username = 'ann';
select pg_temp.name_it('deleted', (governance.silence_alerts(now() + interval '1 hour', 'x', 'oven_hot')).id);
set constraints all immediate;
delete from governance.silences;
select results_eq(
  $$ select operation, before ->> 'reason', after ->> 'reason' from governance.audit_log where table_name = 'governance.silences' order by sequence $$,
  $$ values ('insert', null, 'x'), ('delete', 'x', null) $$,
  'rows that are gone are there'
);

-- It is only added to, whoever tries.
select throws_ok('delete from governance.audit_log', 'QM002', null, 'nothing is deleted');
select throws_ok($$ update governance.audit_log set actor_id = null $$, 'QM002', null, 'or changed');
select throws_ok('truncate governance.audit_log', 'QM002', null, 'or emptied');
select throws_ok('delete from governance.audit_heads', 'QM002', null, 'a chain keeps its head');
select throws_ok('update governance.audit_heads set chain = chain + 64', 'QM002', null, 'and its number');
select throws_ok('truncate governance.audit_heads', 'QM002', null, 'all of them');
set local role qm_app;
select throws_ok('select from governance.audit_log', '42501', null, 'the application does not read it');
select throws_ok('select governance.verify_audit_log()', '42501', null, 'or verify it');
reset role;
set local role qm_auditor;
select isnt_empty('select from governance.audit_log', 'an auditor does');
select is_empty('select * from governance.verify_audit_log()', 'and verifies');
select is(length(governance.audit_position()), 64, 'and keeps its position elsewhere');
reset role;

-- Who owns the table can switch the triggers off; it shows.
create temporary table entry as select chain, sequence from governance.audit_log where table_name = 'core.settings' and operation = 'update';
alter table governance.audit_log disable trigger all;
alter table governance.audit_heads disable trigger all;
savepoint tampered;
update governance.audit_log l set after = '{"value": 0.5}' from entry e where (l.chain, l.sequence) = (e.chain, e.sequence);
select results_eq('select finding from governance.verify_audit_log()', $$ values ('audit_entry_altered') $$, 'an entry that was altered');
rollback to tampered;
delete from governance.audit_log l using entry e where (l.chain, l.sequence) = (e.chain, e.sequence);
select results_eq('select finding from governance.verify_audit_log()', $$ values ('audit_chain_broken') $$, 'one that is missing');
rollback to tampered;
delete from governance.audit_log l using entry e where l.chain = e.chain and l.sequence >= e.sequence;
select results_eq('select finding from governance.verify_audit_log()', $$ values ('audit_chain_cut') $$, 'a chain that was cut');
rollback to tampered;
delete from governance.audit_heads h using entry e where h.chain <> e.chain and h.sequence = 0;
select ok((select count(*) > 0 and count(distinct finding) = 1 from governance.verify_audit_log()), 'heads that are missing');
rollback to tampered;
delete from governance.audit_heads h where h.chain = (pg_current_xact_id()::text)::bigint % 64;
select throws_ok(
  $$ update governance.action_types set max_attempts = 2 where action_type = 'send_alert' $$,
  'QM229', 'the audit log cannot be written', 'nothing governed changes without its entry'
);
rollback to tampered;
select throws_ok(
  $$
    insert into governance.audit_log (chain, sequence, transaction_id, operation, table_name, row_id, previous_hash, hash)
    select l.chain, 1000000, 1, 'insert', 'x', 'x', l.previous_hash, l.hash from governance.audit_log l join entry e on (l.chain, l.sequence) = (e.chain, e.sequence)
  $$,
  '23505', null, 'a fork is refused by the key'
);

select * from finish();
rollback;
