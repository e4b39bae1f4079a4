-- The best offer for a quantity on a day, and the reason.
begin;
select plan(5);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

insert into catalog.suppliers (id, code, name, default_lead_time_days, reliability_score)
values
  ('01950000-0000-7000-8000-000000000401', 'A', 'Alpine', 9, 0.9),
  ('01950000-0000-7000-8000-000000000402', 'B', 'Borough', 4, null),
  ('01950000-0000-7000-8000-000000000403', 'C', 'Coast', null, 0.5);

insert into catalog.supplier_items (id, supplier_id, item_id, reliability_score, minimum_order_quantity, order_multiple, contract_quantity_limit)
values
  ('01950000-0000-7000-8000-000000000501', '01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-000000000203', null, 0, null, null),
  ('01950000-0000-7000-8000-000000000502', '01950000-0000-7000-8000-000000000402', '01950000-0000-7000-8000-000000000203', null, 0, 25, null),
  ('01950000-0000-7000-8000-000000000503', '01950000-0000-7000-8000-000000000403', '01950000-0000-7000-8000-000000000203', 0.7, 0, null, 80);


insert into catalog.supplier_prices (supplier_item_id, price, currency, quantity_range, validity)
values
  ('01950000-0000-7000-8000-000000000501', 20, 'EUR', '[0,)', '[2026-01-01,)'),
  ('01950000-0000-7000-8000-000000000502', 16, 'EUR', '[0,50)', '[2026-01-01,)'),
  ('01950000-0000-7000-8000-000000000502', 12, 'EUR', '[50,)', '[2026-01-01,)'),
  ('01950000-0000-7000-8000-000000000503', 15, 'EUR', '[0,)', '[2026-01-01,)');

set local role qm_readonly;

select results_eq(
  $$ select rank, is_best, supplier_code, order_quantity, total_price, lead_time_days, reliability_score, score, reason
      from catalog.rank_offers('01950000-0000-7000-8000-000000000203', 40, '2026-06-01') $$,
  $$ values
        (1::bigint, true, 'A', 40::numeric, 800.0000, 9, 0.9::double precision, 0.7200, 'score 0.7200; total 800.00 EUR, 33.3 % above the lowest; reliability 0.90; lead time 9 days'),
        (2, false, 'B', 50, 600, 4, null, 0.7000, 'score 0.7000; lowest total 600.00 EUR; reliability unknown, counted as 0; shortest lead time 4 days; quantity raised to 50 by minimum or multiple'),
        (3, false, 'C', 40, 600, null, 0.7, 0.6100, 'score 0.6100; lowest total 600.00 EUR; reliability 0.70; lead time unknown, counted as 0') $$,
  '0.4 price + 0.3 reliability + 0.3 lead time; the offer''s reliability before the supplier''s; the price of the raised quantity'
);

select results_eq(
  $$ select supplier_code, is_eligible, score, reason from catalog.rank_offers('01950000-0000-7000-8000-000000000203', 90, '2026-06-01') where not is_eligible $$,
  $$ values ('C', false, null::numeric, 'not eligible: the contract has 80 left') $$,
  'a contract without enough left is last'
);

select is(
  (select array_agg(distinct reason) from catalog.rank_offers('01950000-0000-7000-8000-000000000203', 40, '2025-06-01')),
  array['not eligible: no price for 40 on 2025-06-01', 'not eligible: no price for 50 on 2025-06-01'],
  'without a price on that day there is no best'
);

reset role;
update catalog.supplier_prices set currency = 'USD' where supplier_item_id = '01950000-0000-7000-8000-000000000503';
update catalog.suppliers set is_active = false where code = 'B';

set local role qm_readonly;

select results_eq(
  $$ select supplier_code, is_best, reason from catalog.rank_offers('01950000-0000-7000-8000-000000000203', 40, '2026-06-01') $$,
  $$ values ('A', true, 'score 0.9700; lowest total 800.00 EUR; reliability 0.90; shortest lead time 9 days'),
            ('C', false, 'not eligible: its price is in USD, the item''s currency is EUR') $$,
  'another currency is not compared, an inactive supplier not offered'
);

select is_empty($$ select * from catalog.rank_offers('01950000-0000-7000-8000-000000000201') $$, 'no offers, no rows');

select * from finish();
rollback;
