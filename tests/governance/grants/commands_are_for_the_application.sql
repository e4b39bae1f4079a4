begin;
select plan(6);

select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'governance'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_readonly', p.oid, 'execute')
  $$,
  'a reader may execute no command'
);
select bag_eq(
  $$
    select p.proname::text
    from pg_proc p
    where p.pronamespace = 'governance'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_app', p.oid, 'execute')
  $$,
  $$
    values
      ('approve'), ('reject'), ('cancel_approval'), ('revoke_vote'), ('expire_approvals'), ('raise_alert'), ('acknowledge_alert'),
      ('snooze_alert'), ('resolve_alert'), ('wake_alerts'), ('silence_alerts'), ('end_silence'), ('propose_action'), ('revise_action'),
      ('cancel_action'), ('claim_action'), ('prolong_action'), ('complete_action'), ('fail_action'), ('settle_action'), ('recover_actions')
  $$,
  'the application has these commands'
);
select is_empty(
  $$
    select c.relname, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'governance'::regnamespace
      and c.relkind in ('r', 'p')

      and has_table_privilege('qm_app', c.oid, x.privilege)
  $$,
  'it writes by commands only'
);
select is_empty(
  $$
    select c.relname
    from pg_class c
    where c.relnamespace = 'governance'::regnamespace
      and c.relkind in ('r', 'p', 'v')
      and c.relname not in ('audit_log', 'audit_heads')
      and not (has_table_privilege('qm_readonly', c.oid, 'select') and has_table_privilege('qm_auditor', c.oid, 'select'))
  $$,
  'readers and auditors may read all'
);
select is_empty(
  $$
    select r.rolname, t.name
    from (values ('qm_app'), ('qm_readonly'), ('qm_maintenance')) as r (rolname)
    cross join (values ('governance.audit_log'), ('governance.audit_heads')) as t (name)
    where has_table_privilege(r.rolname, t.name, 'select')
  $$,
  'but the audit log, which only auditors may'
);
select ok(
  has_table_privilege('qm_auditor', 'governance.audit_log', 'select')
  and has_function_privilege('qm_auditor', 'governance.verify_audit_log()', 'execute')
  and not has_function_privilege('qm_app', 'governance.verify_audit_log()', 'execute'),
  'and verify'
);

select * from finish();
rollback;
