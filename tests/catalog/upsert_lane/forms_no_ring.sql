begin;
select plan(14);

insert into catalog.items (id, sku, name) values ('01990000-0000-7000-8000-000000000001', 'TEA', 'Tea'), ('01990000-0000-7000-8000-000000000002', 'ICE', 'Ice');
insert into catalog.locations (id, code, name)
values
  ('01990000-0000-7000-8000-000000000011', 'PORT', 'Port'),
  ('01990000-0000-7000-8000-000000000012', 'DEPOT', 'Depot'),
  ('01990000-0000-7000-8000-000000000013', 'SHOP', 'Shop');
create function pg_temp.lane(p_from integer, p_to integer, p_days integer default null, p_item integer default 1)
returns catalog.lanes
language sql
as $$
  select catalog.upsert_lane(
    ('01990000-0000-7000-8000-00000000000' || p_item)::uuid,
    ('01990000-0000-7000-8000-00000000001' || p_from)::uuid,
    ('01990000-0000-7000-8000-00000000001' || p_to)::uuid,
    p_days
  )
$$;

set local role qm_app;
create temporary table made as select l.* from pg_temp.lane(1, 2, 5) as l;
select results_eq('select lead_time_days, minimum_quantity, order_multiple, priority, is_active from made', $$ values (5, 0::numeric, null::numeric, 1, true) $$, 'a lane');
select is((select l.id from pg_temp.lane(1, 2, 6) as l), (select id from made), 'the same way is the same lane');
select is((select l.lead_time_days from pg_temp.lane(1, 2) as l), 6, 'what is not given stays');
select lives_ok('select pg_temp.lane(2, 3, 1)', 'from the depot to the shop');
select lives_ok('select pg_temp.lane(1, 3, 7)', 'and past it');
select throws_ok('select pg_temp.lane(3, 1, 1)', 'QM313', null, 'but not round in a ring');
select throws_ok('select pg_temp.lane(3, 2, 1)', 'QM313', null, 'nor back');
select lives_ok('select pg_temp.lane(3, 1, 1, 2)', 'another item may go the other way');
select throws_ok(
  $$ update catalog.lanes set from_location_id = to_location_id, to_location_id = from_location_id where from_location_id = '01990000-0000-7000-8000-000000000011' and to_location_id = '01990000-0000-7000-8000-000000000013' $$,
  'QM313', null, 'a raw update cannot close one either'
);
select throws_ok('select pg_temp.lane(1, 1, 1)', '23514', null, 'a lane leads somewhere else');
select throws_ok('select pg_temp.lane(1, 2, -1)', '23514', null, 'and takes no less than no time');
select throws_ok('select pg_temp.lane(2, 1)', '23502', null, 'a new lane needs its lead time');
reset role;
select is((select count(*) from catalog.lanes), 4::bigint, 'nothing refused was written');
set local role qm_readonly;
select throws_ok('select pg_temp.lane(1, 2, 1)', '42501', null, 'a reader makes none');

select * from finish();
rollback;
