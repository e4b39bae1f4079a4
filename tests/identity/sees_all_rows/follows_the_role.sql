-- sees_all_rows, sees_company_rows, owners_in_sight: what the policies of row-level security ask.
begin;
select plan(8);

insert into identity.users (id, username, email, role, principal_id, is_active)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', null, true),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', null, true),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null, true),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null, true),
  ('01950000-0000-7000-8000-000000000005', 'otto', 'otto@example.com', 'agent', '01950000-0000-7000-8000-000000000002', true),
  ('01950000-0000-7000-8000-000000000006', 'gone', 'gone@example.com', 'admin', null, false);

create function pg_temp.sight_of(p_user_id text)
returns text
language plpgsql
as $$
begin
  perform set_config('qm.user_id', p_user_id, true);
  return format('%s %s %s', identity.sees_all_rows(), identity.sees_company_rows(), identity.owners_in_sight());
end
$$;

set local role qm_app;
select is(pg_temp.sight_of(''), 'f t {}', 'a session without a user sees the company''s rows');
select is(pg_temp.sight_of('01950000-0000-7000-8000-000000000001'), 't t {01950000-0000-7000-8000-000000000001}', 'an admin all');
select is(pg_temp.sight_of('01950000-0000-7000-8000-000000000002'), 'f t {01950000-0000-7000-8000-000000000002}', 'a planner the company''s and her own');
select is(pg_temp.sight_of('01950000-0000-7000-8000-000000000003'), 'f f {01950000-0000-7000-8000-000000000003}', 'a viewer her own');
select is(pg_temp.sight_of('01950000-0000-7000-8000-000000000004'), 't t {01950000-0000-7000-8000-000000000004}', 'an analyst all');
select is(
  pg_temp.sight_of('01950000-0000-7000-8000-000000000005'),
  'f t {01950000-0000-7000-8000-000000000005,01950000-0000-7000-8000-000000000002}', 'an agent also those of whom it acts for'
);
select throws_ok($$ select pg_temp.sight_of('01950000-0000-7000-8000-000000000006') $$, 'QM102', null, 'who is not active is not quietly nobody');
select throws_ok($$ select pg_temp.sight_of('01950000-0000-7000-8000-0000000000ff') $$, 'QM102', null, 'nor is who is unknown');

select * from finish();
rollback;
