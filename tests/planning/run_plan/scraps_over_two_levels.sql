-- By hand: 90 tables; a table takes one top, of which a tenth breaks: 90 / 0.9 = 100 tops; a top takes 2 planks, of which
-- a fifth is cut off: 100 × 2 / 0.8 = 250 planks, 10 there: 240 short. Planks come in packs of 7, at least 30:
-- the minimum, raised to the multiple, is 35; 240 need 35 packs of 7 = 245.
begin;
select plan(3);

insert into catalog.items (id, sku, name, item_type, unit)
values
  ('01970000-0000-7000-8000-000000000101', 'TABLE', 'Table', 'product', 'piece'),
  ('01970000-0000-7000-8000-000000000102', 'TOP', 'Top', 'component', 'piece'),
  ('01970000-0000-7000-8000-000000000103', 'PLANK', 'Plank', 'material', 'piece');
insert into catalog.locations (id, code, name) values ('01970000-0000-7000-8000-000000000111', 'PLANT', 'Plant');
insert into catalog.suppliers (id, code, name, default_lead_time_days) values ('01970000-0000-7000-8000-000000000121', 'SAW', 'Sawmill', 7);
insert into catalog.bom_lines (parent_id, component_id, position, quantity_per, unit, scrap_rate)
values
  ('01970000-0000-7000-8000-000000000101', '01970000-0000-7000-8000-000000000102', 1, 1, 'piece', 0.1),
  ('01970000-0000-7000-8000-000000000102', '01970000-0000-7000-8000-000000000103', 1, 2, 'piece', 0.2);
insert into catalog.supplier_items (id, supplier_id, item_id, minimum_order_quantity, order_multiple)
values ('01970000-0000-7000-8000-000000000131', '01970000-0000-7000-8000-000000000121', '01970000-0000-7000-8000-000000000103', 30, 7);
insert into catalog.supplier_prices (supplier_item_id, price, currency) values ('01970000-0000-7000-8000-000000000131', 4, 'USD');
select inventory.post_movement('01970000-0000-7000-8000-000000000103', '01970000-0000-7000-8000-000000000111', 'receipt', 10);
create function pg_temp.order_tables(p_quantity numeric, p_due_on date)
returns void
language sql
as $$
  select demand.place_order(
    format('T-%s', p_quantity),
    jsonb_build_array(jsonb_build_object(
      'item_id', '01970000-0000-7000-8000-000000000101', 'location_id', '01970000-0000-7000-8000-000000000111', 'quantity', p_quantity, 'due_on', p_due_on
    ))
  )
$$;

select pg_temp.order_tables(90, '2026-07-06');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select sku, starts_on, gross, net, planned_receipts from planning.stock_projection where gross > 0 order by starts_on $$,
  $$
    values
      ('PLANK', date '2026-06-22', 250::double precision, 240::double precision, 245::double precision),
      ('TOP', '2026-06-29', 100, 100, 100),
      ('TABLE', '2026-07-06', 90, 90, 90)
  $$,
  'scrap is added on each level, in the yield form q·n / (1 − s)'
);
select is_empty('select * from planning.integrity_findings', 'pegs and projections add up');

-- The five that are left over serve the next need: 9 tables, 10 tops, 25 planks, 20 short, the minimum of 30 in sevens.
select pg_temp.order_tables(9, '2026-07-20');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$
    select o.quantity, o.need_quantity, o.binding_constraint::text
    from planning.planned_orders o join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    where n.item_id = '01970000-0000-7000-8000-000000000103' and o.run_id = (select current_run_id from planning.plans)
    order by o.bucket
  $$,
  $$ values (245::double precision, 240::double precision, 'order_multiple'), (35, 20, 'minimum_quantity') $$,
  'a minimum above the multiple is raised to it: 30 become 35'
);

select * from finish();
rollback;
