begin;
select plan(33);

\ir ../../support/planning_company.sql

insert into governance.approval_policies (subject_type, amount_range, quorum, eligible_roles, description)
values
  ('test_thing', '(,100)', 0, '{}', 'Small ones.'),
  ('test_thing', '[100,)', 2, '{planner,admin}', 'Large ones.');
create function pg_temp.ask(p_subject integer, p_amount numeric, p_requested_by integer, p_parameters jsonb default '{"quantity": 1}')
returns governance.approvals
language sql
as $$
  select governance._request_approval(
    'test_thing', ('01970000-0000-7000-8000-00000000007' || p_subject)::uuid, p_parameters, p_amount, 'EUR', 'low',
    case when p_requested_by > 0 then ('01970000-0000-7000-8000-00000000005' || p_requested_by)::uuid end, null
  )
$$;
create function pg_temp.open_approval(p_subject integer)
returns uuid
language sql
as $$
  select id from governance.approvals where subject_id = ('01970000-0000-7000-8000-00000000007' || p_subject)::uuid order by revision desc limit 1
$$;

select is((pg_temp.ask(1, 50, 1)).state::text, 'approved', 'a quorum of none is approved at once');
select is((pg_temp.ask(2, 100, 1)).state::text, 'pending', 'a larger amount waits');
select is((select votes from governance.pending_approvals), 0::bigint, 'for its first vote');
select throws_ok($$ select governance._request_approval('no_such', core.uuid_v7(), '{}', 1, 'EUR', 'low', null, null) $$, 'QM201', null, 'what no policy covers is refused');

select pg_temp.act_as(1);
select throws_ok($$ select governance.approve(pg_temp.open_approval(2)) $$, 'QM205', null, 'four eyes: not who asked');
select pg_temp.act_as(4);
select throws_ok($$ select governance.approve(pg_temp.open_approval(2)) $$, 'QM206', null, 'not a viewer');
select pg_temp.act_as(5);
select throws_ok($$ select governance.approve(pg_temp.open_approval(2)) $$, 'QM206', null, 'not an agent');
select pg_temp.act_as(0);
select throws_ok($$ select governance.approve(pg_temp.open_approval(2)) $$, 'QM101', null, 'not nobody');
select pg_temp.act_as(2);
select throws_ok($$ select governance.approve('01970000-0000-7000-8000-000000000099') $$, 'QM202', null, 'no such approval');
select throws_ok($$ select governance.approve(pg_temp.open_approval(2), 'other') $$, 'QM207', null, 'not what was looked at');
select is((governance.approve(pg_temp.open_approval(2), (select parameters_hash from governance.approvals where id = pg_temp.open_approval(2)), 'fine')).state::text, 'pending', 'the first of two votes');
select throws_ok($$ select governance.approve(pg_temp.open_approval(2)) $$, 'QM208', null, 'one user counts once');
select pg_temp.act_as(3);
select is((governance.approve(pg_temp.open_approval(2))).state::text, 'approved', 'the second vote is enough');
select pg_temp.act_as(6);
select throws_ok($$ select governance.approve(pg_temp.open_approval(2)) $$, 'QM203', null, 'what is decided is decided');

-- Taken back, used.
select throws_ok($$ select governance.revoke_vote(pg_temp.open_approval(2)) $$, 'QM211', null, 'no vote to take back');
select pg_temp.act_as(3);
select is((governance.revoke_vote(pg_temp.open_approval(2), 'too dear')).state::text, 'pending', 'a vote that is taken back is missing');
select throws_ok($$ select governance._require_effective_approval('test_thing', '01970000-0000-7000-8000-000000000072', '{"quantity": 1}') $$, 'QM212', null, 'what is not approved is not done');
select governance.approve(pg_temp.open_approval(2));
select throws_ok($$ select governance._require_effective_approval('test_thing', '01970000-0000-7000-8000-000000000072', '{"quantity": 2}') $$, 'QM207', null, 'nor is something else');
update identity.users set role = 'viewer' where username = 'bea';
select throws_ok($$ select governance._require_effective_approval('test_thing', '01970000-0000-7000-8000-000000000072', '{"quantity": 1}') $$, 'QM213', null, 'nor when an approver has no right any more');
update identity.users set role = 'planner' where username = 'bea';
select isnt((governance._require_effective_approval('test_thing', '01970000-0000-7000-8000-000000000072', '{"quantity": 1}')).used_at, null, 'with its quorum it is done');
select throws_ok($$ select governance.revoke_vote(pg_temp.open_approval(2)) $$, 'QM211', null, 'what was used stays voted');
select throws_ok($$ select governance.cancel_approval(pg_temp.open_approval(2)) $$, 'QM203', null, 'and is not taken back');

-- Rejected, asked anew, cancelled, expired.
select pg_temp.ask(3, 200, 1);
select throws_ok($$ select governance.reject(pg_temp.open_approval(3), ' ') $$, 'QM209', null, 'a rejection says why');
select is((governance.reject(pg_temp.open_approval(3), 'no')).state::text, 'rejected', 'one vote against ends it');
select is((pg_temp.ask(3, 200, 1, '{"quantity": 9}')).revision, 2, 'it can be asked anew');
select is((pg_temp.ask(3, 200, 1, '{"quantity": 8}')).revision, 3, 'with other parameters');
select results_eq(
  $$ select revision, state::text from governance.approvals where subject_id = '01970000-0000-7000-8000-000000000073' order by 1 $$,
  $$ values (1, 'rejected'), (2, 'superseded'), (3, 'pending') $$,
  'which takes the place of the former request'
);
select pg_temp.act_as(2);
select throws_ok($$ select governance.cancel_approval(pg_temp.open_approval(3)) $$, 'QM210', null, 'only who asked, or an admin, takes it back');
select pg_temp.act_as(1);
select is((governance.cancel_approval(pg_temp.open_approval(3), 'not needed')).state::text, 'cancelled', 'it is taken back');
select pg_temp.ask(4, 200, 1);
update governance.approvals set requested_at = now() - interval '2 days', expires_at = clock_timestamp() - interval '1 second' where subject_id = '01970000-0000-7000-8000-000000000074';
select pg_temp.act_as(2);
select throws_ok($$ select governance.approve(pg_temp.open_approval(4)) $$, 'QM204', null, 'after its time nobody decides');
select is(governance.expire_approvals(), 1, 'a timer ends it');
select is((select state::text from governance.approvals where id = pg_temp.open_approval(4)), 'expired', 'as expired');
select is_empty('select * from governance.integrity_findings', 'approvals, votes and hashes agree');

select * from finish();
rollback;
