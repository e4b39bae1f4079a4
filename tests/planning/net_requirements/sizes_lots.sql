-- Each lot-sizing rule on textbook numbers, and what rounds and binds.
begin;
select plan(24);

create function pg_temp.lots(p_gross double precision[], p_options jsonb default '{}')
returns double precision[]
language sql
as $$
  select array_agg(r.planned_receipts order by r.bucket)
  from planning.net_requirements(
    p_gross,
    p_on_hand => coalesce((p_options ->> 'on_hand')::double precision, 0),
    p_safety_stock => coalesce((p_options ->> 'safety')::double precision, 0),
    p_first_bucket => coalesce((p_options ->> 'first')::integer, 1),
    p_lot_sizing => coalesce(p_options ->> 'rule', 'lot_for_lot')::planning.lot_sizing_rule,
    p_minimum_quantity => coalesce((p_options ->> 'minimum')::double precision, 0),
    p_order_multiple => (p_options ->> 'multiple')::double precision,
    p_lot_quantity => (p_options ->> 'lot')::double precision,
    p_supply_period_count => (p_options ->> 'periods')::integer,
    p_ordering_cost => (p_options ->> 'order')::double precision,
    p_holding_cost => (p_options ->> 'hold')::double precision,
    p_is_whole => coalesce((p_options ->> 'whole')::boolean, false)
  ) as r
$$;

select is(pg_temp.lots('{10,0,20,5}'), '{10,0,20,5}'::double precision[], 'lot for lot orders what each bucket lacks');
select is(pg_temp.lots('{10,0,20,5}', '{"on_hand": 12}'), '{0,0,18,5}'::double precision[], 'less what is there');
select is(pg_temp.lots('{10,0,20,5}', '{"safety": 3}'), '{13,0,20,5}'::double precision[], 'and the safety stock once');
select is(pg_temp.lots('{10,0,20,5}', '{"minimum": 25}'), '{25,0,25,0}'::double precision[], 'a minimum covers later needs too');
select is(pg_temp.lots('{10,0,20,5}', '{"multiple": 12}'), '{12,0,24,0}'::double precision[], 'multiples are rounded up');
-- MOQ above the multiple: 25 is no multiple of 12, so 36.
select is(pg_temp.lots('{10,0,20,5}', '{"minimum": 25, "multiple": 12}'), '{36,0,0,0}'::double precision[], 'a minimum above the multiple is rounded up to it');
select is(pg_temp.lots('{1.2,1.2}', '{"whole": true}'), '{2,1}'::double precision[], 'whole units: the half that is left over counts');
select is(pg_temp.lots('{10,25,20,5}', '{"rule": "fixed_quantity", "lot": 30}'), '{30,30,0,0}'::double precision[], 'fixed lots');
select is(pg_temp.lots('{10,75,20,5}', '{"rule": "fixed_quantity", "lot": 30}'), '{30,60,30,0}'::double precision[], 'as many as it takes');
select is(pg_temp.lots('{10,5,20,5,7}', '{"rule": "period_of_supply", "periods": 2}'), '{15,0,25,0,7}'::double precision[], 'two buckets at a time');
select is(pg_temp.lots('{10,5,20,5}', '{"rule": "economic_order_quantity", "lot": 16}'), '{16,0,19,16}'::double precision[], 'an economic quantity is a least lot');
-- Silver, Pyke and Thomas, Inventory and Production Management, the demand of section 5.6: A = 54, v·r = 0.40 a period.
select is(
  pg_temp.lots('{10,62,12,130,154,129,88,52,124,160,238,41}', '{"rule": "silver_meal", "order": 54, "hold": 0.4}'),
  '{84,0,0,130,283,0,140,0,124,160,279,0}'::double precision[],
  'Silver-Meal on the textbook''s demand'
);
select is(
  pg_temp.lots('{10,62,12,130,154,129,88,52,124,160,238,41}', '{"rule": "wagner_whitin", "order": 54, "hold": 0.4}'),
  '{84,0,0,130,283,0,140,0,124,160,279,0}'::double precision[],
  'Wagner-Whitin finds nothing cheaper there: 501.20'
);
-- Where the heuristic fails: Wagner-Whitin never costs more.
select cmp_ok(
  (
    select sum(54.0 * (c.lot > 0)::integer)
    from unnest(pg_temp.lots('{10,62,12,130,154,129,88,52,124,160,238,41}', '{"rule": "wagner_whitin", "order": 54, "hold": 0.4}')) as c (lot)
  ),
  '=', 378.0, 'seven orders'
);

-- Late: nothing comes before the third bucket, what is missing is carried and covered there.
select results_eq(
  $$ select bucket, net, planned_receipts, projected, need_bucket from planning.net_requirements('{10,10,10,10}', p_on_hand => 4, p_first_bucket => 3) $$,
  $$
    values
      (1, 6::double precision, 0::double precision, -6::double precision, null::integer),
      (2, 16, 0, -16, null),
      (3, 26, 26, 0, 1),
      (4, 10, 10, 0, 4)
  $$,
  'what cannot come in time is carried as backlog, covered as soon as possible, and knows since when it was needed'
);
select results_eq(
  $$ select bucket, planned_receipts, projected from planning.net_requirements('{10,10}', '{0,30}', 5, 0, 2) $$,
  $$ values (1, 0::double precision, -5::double precision), (2, 0, 15) $$,
  'a scheduled receipt covers it too'
);
select results_eq(
  $$ select binding_constraint::text from planning.net_requirements('{10,40}', p_minimum_quantity => 20, p_order_multiple => 7) where planned_receipts > 0 $$,
  $$ values ('minimum_quantity'), ('order_multiple') $$,
  'what bound the quantity is named'
);
select is(pg_temp.lots('{0.1,0.2}', '{"on_hand": 0.3}'), '{0,0}'::double precision[], 'floating point leaves no requirement over');
select is(pg_temp.lots('{0.1,0.2,0.3}', '{"multiple": 0.1}'), '{0.1,0.2,0.30000000000000004}'::double precision[], 'nor a multiple too many');
select is(pg_temp.lots('{}'), null, 'no buckets, no lots');

-- The set-based form for multiples alone: cumulated receipts are the running maximum of what is missing, rounded up.
select is(
  (
    select count(*)
    from generate_series(1, 200) as s (seed)
    cross join lateral (
      select array_agg(floor(abs(sin(s.seed * 12.9898 + b)) * 50) order by b) as gross from generate_series(1, 26) as b
    ) as g
    cross join lateral (
      select bool_or(n.cumulated <> n.expected) as differs
      from (
        select
          sum(r.planned_receipts) over (order by r.bucket) as cumulated,
          ceil(greatest(0, max(r.running) over (order by r.bucket)) / 12) * 12 as expected
        from (
          select q.*, sum(q.gross) over (order by q.bucket) - 40 + 5 as running
          from planning.net_requirements(g.gross, p_on_hand => 40, p_safety_stock => 5, p_order_multiple => 12) as q
        ) as r
      ) as n
    ) as d
    where d.differs
  ),
  0::bigint,
  '200 random items agree with the closed form in every bucket'
);

select throws_ok($$ select * from planning.net_requirements('{1}', p_lot_sizing => 'fixed_quantity') $$, 'QM903', null, 'a fixed quantity needs its quantity');
select throws_ok($$ select * from planning.net_requirements('{1}', p_lot_sizing => 'silver_meal') $$, 'QM903', null, 'Silver-Meal needs costs');
select throws_ok($$ select * from planning.net_requirements('{1}', '{1,2}') $$, 'QM903', null, 'as many receipts as requirements');

select * from finish();
rollback;
