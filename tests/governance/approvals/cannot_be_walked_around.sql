-- As the superuser, with plain statements: what the commands refuse, the tables refuse too.
begin;
select plan(9);

\ir ../../support/planning_company.sql

select pg_temp.order_of('H1', 4, 2, 40, '2026-06-20');
select pg_temp.act_as(1);
select planning.run_plan(p_planned_on => '2026-06-01');
create function pg_temp.vote(p_user integer, p_hash text default null)
returns void
language sql
as $$
  insert into governance.approval_votes (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash)
  select a.id, ('01970000-0000-7000-8000-00000000005' || p_user)::uuid, a.requester_key, a.principal_key, 'approve', coalesce(p_hash, a.parameters_hash)
  from governance.approvals a
$$;

select throws_ok('select pg_temp.vote(1)', '23514', null, 'a vote of who asked breaks a check');
select throws_ok(
  $$
    insert into governance.approval_votes (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash)
    select a.id, '01970000-0000-7000-8000-000000000051', '01970000-0000-7000-8000-000000000052', a.principal_key, 'approve', a.parameters_hash
    from governance.approvals a
  $$,
  '23503', null, 'and cannot name another requester'
);
select throws_ok(
  $$
    do $do$
    begin
      update governance.approvals set state = 'approved';
      set constraints all immediate;
    end
    $do$
  $$,
  'QM004', null, 'a state without its history is refused at the end'
);
select throws_ok(
  $$ insert into governance.approvals (subject_type, subject_id, revision, parameters, parameters_hash, risk_level, quorum, eligible_roles, expires_at)
    select subject_type, subject_id, 9, parameters, parameters_hash, risk_level, quorum, eligible_roles, expires_at from governance.approvals $$,
  '23505', null, 'one open request a thing'
);
select throws_ok(
  $$ insert into governance.approval_policies (subject_type, amount_range, quorum, eligible_roles, description) values ('procurement_recommendation', '[0,10)', 0, '{}', 'mine') $$,
  '23P01', null, 'bands of amounts do not overlap'
);
select throws_ok(
  $$ insert into governance.approval_policies (subject_type, quorum, eligible_roles, description) values ('x', 1, '{agent}', 'mine') $$,
  '23514', null, 'agents are no approvers'
);
select pg_temp.vote(2, 'another hash');
select results_eq('select distinct finding from governance.integrity_findings', $$ values ('vote_on_other_parameters') $$, 'a vote that was smuggled in is found');
set local role qm_app;
select throws_ok($$ insert into governance.approval_votes default values $$, '42501', null, 'the application casts votes by commands only');
select throws_ok($$ update governance.approval_policies set quorum = 0 $$, '42501', null, 'and does not change who approves');
reset role;

select * from finish();
rollback;
