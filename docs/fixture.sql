-- The small company of the documentation: six items, two locations, two suppliers. Every session in docs/ and in the
-- README starts from it. Ids and dates are fixed, so that what is printed is the same on every run; what the
-- commands give out themselves (ids of movements, times of recording) does not belong into a session's output.

select core.create_partitions_ahead();

-- Ada administers, Grace plans. Sessions act for Grace.
insert into identity.users (id, username, email, full_name, role)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'Ada Admin', 'admin'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'Grace Planner', 'planner'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'Vera Viewer', 'viewer'),
  ('01950000-0000-7000-8000-000000000004', 'paul', 'paul@example.com', 'Paul Planner', 'planner'),
  ('01950000-0000-7000-8000-000000000005', 'otto', 'otto@example.com', 'Otto, an agent', 'agent');

-- Otto acts for Grace.
update identity.users set principal_id = '01950000-0000-7000-8000-000000000002' where username = 'otto';

insert into catalog.categories (id, code, name, parent_id)
values
  ('01950000-0000-7000-8000-000000000101', 'YARN', 'Yarn', null),
  ('01950000-0000-7000-8000-000000000102', 'KNIT', 'Knitwear', null),
  ('01950000-0000-7000-8000-000000000103', 'KNIT-SWEATER', 'Sweaters', '01950000-0000-7000-8000-000000000102'),
  ('01950000-0000-7000-8000-000000000104', 'KNIT-SMALL', 'Scarves and hats', '01950000-0000-7000-8000-000000000102');

insert into catalog.items (id, sku, name, category_id, item_type, unit, barcode, unit_price, unit_cost, currency, is_critical)
values
  ('01950000-0000-7000-8000-000000000201', 'YARN-MERINO', 'Merino yarn, undyed', '01950000-0000-7000-8000-000000000101', 'material', 'kg', null, null, 24.00, 'EUR', true),
  ('01950000-0000-7000-8000-000000000202', 'YARN-COTTON', 'Cotton yarn, undyed', '01950000-0000-7000-8000-000000000101', 'material', 'kg', null, null, 11.50, 'EUR', false),
  ('01950000-0000-7000-8000-000000000203', 'LABEL', 'Woven label', null, 'packaging', 'piece', null, null, 0.08, 'EUR', false),
  ('01950000-0000-7000-8000-000000000204', 'SWEATER', 'Merino sweater', '01950000-0000-7000-8000-000000000103', 'product', 'piece', '4006381333931', 119.00, 31.40, 'EUR', false),
  ('01950000-0000-7000-8000-000000000205', 'SCARF', 'Merino scarf', '01950000-0000-7000-8000-000000000104', 'product', 'piece', '4006381333948', 49.00, 9.10, 'EUR', false),
  ('01950000-0000-7000-8000-000000000206', 'HAT', 'Cotton hat', '01950000-0000-7000-8000-000000000104', 'product', 'piece', '4006381333955', 29.00, 4.20, 'EUR', false);

insert into catalog.locations (id, code, name, region, location_type)
values
  ('01950000-0000-7000-8000-000000000301', 'PLANT', 'Plant and warehouse', 'North', 'plant'),
  ('01950000-0000-7000-8000-000000000302', 'SHOP', 'Shop', 'South', 'store');

insert into catalog.suppliers (id, code, name, default_lead_time_days, reliability_score, risk_level)
values
  ('01950000-0000-7000-8000-000000000401', 'ALPINE', 'Alpine Yarns', 21, 0.95, 'low'),
  ('01950000-0000-7000-8000-000000000402', 'HARBOUR', 'Harbour Textiles', 35, 0.8, 'medium');

insert into demand.customers (id, code, name, segment, region)
values
  ('01950000-0000-7000-8000-000000000501', 'WALK-IN', 'Walk-in customers', 'retail', 'South'),
  ('01950000-0000-7000-8000-000000000502', 'FJORD', 'Fjord Outfitters', 'wholesale', 'North');

select set_config('qm.user_id', '01950000-0000-7000-8000-000000000002', false);

-- What is watched, where and from which quantity on it is low.
select inventory.create_level('01950000-0000-7000-8000-000000000201', '01950000-0000-7000-8000-000000000301', 120, 60, 600);
select inventory.create_level('01950000-0000-7000-8000-000000000202', '01950000-0000-7000-8000-000000000301', 80, 40, 400);
select inventory.create_level('01950000-0000-7000-8000-000000000204', '01950000-0000-7000-8000-000000000302', 10, 4, 60);
select inventory.create_level('01950000-0000-7000-8000-000000000205', '01950000-0000-7000-8000-000000000302', 15, 5, 80);
select inventory.create_level('01950000-0000-7000-8000-000000000206', '01950000-0000-7000-8000-000000000302', 8, 3, 40);

-- The opening stock of January, by receipts.
select inventory.post_movement('01950000-0000-7000-8000-000000000201', '01950000-0000-7000-8000-000000000301', 'receipt', 250, 24.00, 'opening stock', 'OPEN-1', null, '2025-01-02 08:00+00');
select inventory.post_movement('01950000-0000-7000-8000-000000000202', '01950000-0000-7000-8000-000000000301', 'receipt', 60, 11.50, 'opening stock', 'OPEN-2', null, '2025-01-02 08:00+00');
select inventory.post_movement('01950000-0000-7000-8000-000000000203', '01950000-0000-7000-8000-000000000301', 'receipt', 2000, 0.08, 'opening stock', 'OPEN-3', null, '2025-01-02 08:00+00');
select inventory.post_movement('01950000-0000-7000-8000-000000000204', '01950000-0000-7000-8000-000000000302', 'receipt', 40, 31.40, 'opening stock', 'OPEN-4', null, '2025-01-02 08:00+00');
select inventory.post_movement('01950000-0000-7000-8000-000000000205', '01950000-0000-7000-8000-000000000302', 'receipt', 60, 9.10, 'opening stock', 'OPEN-5', null, '2025-01-02 08:00+00');
select inventory.post_movement('01950000-0000-7000-8000-000000000206', '01950000-0000-7000-8000-000000000302', 'receipt', 12, 4.20, 'opening stock', 'OPEN-6', null, '2025-01-02 08:00+00');

-- Thirteen weeks of sales in the shop, each taken from stock: sweaters and scarves every week, hats now and then until
-- the last of them is gone.
select demand.record_sales(
  (
    select jsonb_agg(
      jsonb_build_object(
        'transaction_id', format('S-%s-%s', s.sku, to_char(s.sold_at, 'YYMMDD')),
        'item_id', s.item_id,
        'location_id', '01950000-0000-7000-8000-000000000302',
        'sold_at', s.sold_at,
        'quantity', s.quantity,
        'unit_price', s.unit_price,
        'currency', 'EUR',
        'customer_id', '01950000-0000-7000-8000-000000000501',
        'customer_segment', 'retail',
        'region', 'South',
        'promotion', s.promotion
      )
      order by s.sold_at, s.sku
    )
    from (
      select i.sku, i.id as item_id, i.unit_price, timestamptz '2025-01-04 11:00+00' + make_interval(weeks => w.week) as sold_at,
        case i.sku when 'SWEATER' then 3 - w.week % 3 when 'SCARF' then 5 - w.week / 4 when 'HAT' then 3 end as quantity,
        case when i.sku = 'SCARF' and w.week in (6, 7) then 'winter sale' end as promotion
      from generate_series(0, 12) as w (week)
      join catalog.items i on i.sku in ('SWEATER', 'SCARF') or i.sku = 'HAT' and w.week % 3 = 1
    ) as s
  ),
  p_issue_stock => true
);

-- One scarf came back.
select demand.record_sale('R-SCARF-250220', '01950000-0000-7000-8000-000000000205', '01950000-0000-7000-8000-000000000302', -1, 49.00, 'EUR', '2025-02-20 15:00+00', '01950000-0000-7000-8000-000000000501', 'retail', 'South');
select inventory.post_movement('01950000-0000-7000-8000-000000000205', '01950000-0000-7000-8000-000000000302', 'return', 1, null, 'returned by a customer', 'R-SCARF-250220', null, '2025-02-20 15:00+00');

select set_config('qm.user_id', '', false);
