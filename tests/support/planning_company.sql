-- A bicycle maker: a bike is made of two wheels, a wheel of 36 spokes with 10 % scrap; bikes go from plant to shop.
-- Its plan is made on Monday 1 June 2026: production takes 7 days, the lane 3.
insert into identity.users (id, username, email, role)
values
  ('01970000-0000-7000-8000-000000000051', 'ann', 'ann@example.com', 'planner'),
  ('01970000-0000-7000-8000-000000000052', 'bea', 'bea@example.com', 'planner'),
  ('01970000-0000-7000-8000-000000000053', 'cid', 'cid@example.com', 'admin'),
  ('01970000-0000-7000-8000-000000000054', 'vera', 'vera@example.com', 'viewer'),
  ('01970000-0000-7000-8000-000000000055', 'bot', 'bot@example.com', 'agent'),
  ('01970000-0000-7000-8000-000000000056', 'dora', 'dora@example.com', 'planner');
insert into catalog.items (id, sku, name, item_type, unit, unit_cost)
values
  ('01970000-0000-7000-8000-000000000001', 'BIKE', 'Bike', 'product', 'piece', 100),
  ('01970000-0000-7000-8000-000000000002', 'WHEEL', 'Wheel', 'component', 'piece', 20),
  ('01970000-0000-7000-8000-000000000003', 'SPOKE', 'Spoke', 'material', 'piece', 0.1),
  ('01970000-0000-7000-8000-000000000004', 'HELMET', 'Helmet', 'product', 'piece', 8);
insert into catalog.locations (id, code, name, time_zone)
values
  ('01970000-0000-7000-8000-000000000011', 'PLANT', 'Plant', 'UTC'),
  ('01970000-0000-7000-8000-000000000012', 'SHOP', 'Shop', 'UTC');
insert into catalog.suppliers (id, code, name, default_lead_time_days, reliability_score)
values
  ('01970000-0000-7000-8000-000000000021', 'ACME', 'Acme', 14, 0.95),
  ('01970000-0000-7000-8000-000000000022', 'BOLT', 'Bolt', 7, 0.8);
insert into catalog.bom_lines (parent_id, component_id, position, quantity_per, unit, scrap_rate)
values
  ('01970000-0000-7000-8000-000000000001', '01970000-0000-7000-8000-000000000002', 1, 2, 'piece', 0),
  ('01970000-0000-7000-8000-000000000002', '01970000-0000-7000-8000-000000000003', 1, 36, 'piece', 0.1);
insert into catalog.supplier_items (id, supplier_id, item_id, minimum_order_quantity, order_multiple, contract_quantity_limit)
values
  ('01970000-0000-7000-8000-000000000031', '01970000-0000-7000-8000-000000000021', '01970000-0000-7000-8000-000000000003', 1000, 100, null),
  ('01970000-0000-7000-8000-000000000032', '01970000-0000-7000-8000-000000000022', '01970000-0000-7000-8000-000000000003', 1000, 100, null),
  ('01970000-0000-7000-8000-000000000033', '01970000-0000-7000-8000-000000000022', '01970000-0000-7000-8000-000000000004', 0, null, 100);
insert into catalog.supplier_prices (supplier_item_id, price, currency)
values
  ('01970000-0000-7000-8000-000000000031', 0.1, 'USD'),
  ('01970000-0000-7000-8000-000000000032', 0.1, 'USD'),
  ('01970000-0000-7000-8000-000000000033', 8, 'USD');
insert into catalog.lanes (item_id, from_location_id, to_location_id, lead_time_days)
values
  ('01970000-0000-7000-8000-000000000001', '01970000-0000-7000-8000-000000000011', '01970000-0000-7000-8000-000000000012', 3);

create function pg_temp.item(p_number integer)
returns uuid
language sql
as $$
  select ('01970000-0000-7000-8000-00000000000' || p_number)::uuid
$$;
create function pg_temp.place(p_number integer)
returns uuid
language sql
as $$
  select ('01970000-0000-7000-8000-00000000001' || p_number)::uuid
$$;
create function pg_temp.act_as(p_number integer)
returns text
language sql
as $$
  select set_config('qm.user_id', case p_number when 0 then '' else '01970000-0000-7000-8000-00000000005' || p_number end, true)
$$;
create function pg_temp.order_of(p_number text, p_item integer, p_location integer, p_quantity numeric, p_due_on date)
returns void
language sql
as $$
  select demand.place_order(
    p_number,
    jsonb_build_array(
      jsonb_build_object('item_id', pg_temp.item(p_item), 'location_id', pg_temp.place(p_location), 'quantity', p_quantity, 'due_on', p_due_on)
    )
  )
$$;
create function pg_temp.stock(p_item integer, p_location integer, p_quantity numeric)
returns void
language sql
as $$
  select inventory.post_movement(pg_temp.item(p_item), pg_temp.place(p_location), 'receipt', p_quantity, 0.1)
$$;
create function pg_temp.recommendation(p_sku text)
returns uuid
language sql
as $$
  select r.id from planning.open_recommendations r where r.sku = p_sku order by r.order_by, r.id limit 1
$$;
create function pg_temp.approval(p_sku text)
returns uuid
language sql
as $$
  select r.approval_id from planning.open_recommendations r where r.sku = p_sku order by r.order_by, r.id limit 1
$$;
-- Helmets for the shop, planned as the system and approved by Ann: 40 pieces from BOLT.
create function pg_temp.approved_helmets()
returns uuid
language sql
as $$
  select pg_temp.order_of('H1', 4, 2, 40, '2026-06-20');
  select planning.run_plan(p_planned_on => '2026-06-01');
  select pg_temp.act_as(1);
  select governance.approve(pg_temp.approval('HELMET'));
  select pg_temp.act_as(0);
  select pg_temp.recommendation('HELMET')
$$;
