-- Restrict deletes what is the items own and refuses where others name it.
begin;
select plan(9);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

insert into catalog.bom_lines (parent_id, position, component_id, basis, quantity_per, unit, scrap_rate)
values
  ('01950000-0000-7000-8000-000000000201', 1, '01950000-0000-7000-8000-000000000202', 'quantity', 1.5, 'm', 0.25),
  ('01950000-0000-7000-8000-000000000201', 2, '01950000-0000-7000-8000-000000000203', 'quantity', 100, 'g', 0),
  ('01950000-0000-7000-8000-000000000202', 1, '01950000-0000-7000-8000-000000000203', 'share', 0.98, 'kg', 0.02),
  ('01950000-0000-7000-8000-000000000202', 2, '01950000-0000-7000-8000-000000000204', 'share', 0.01, 'kg', 0);

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

insert into catalog.supplier_prices (supplier_item_id, price, currency) values ('01950000-0000-7000-8000-000000000501', 20, 'EUR');
insert into catalog.item_codes (scheme, code, item_id) values ('erp', '7', '01950000-0000-7000-8000-000000000203');
update catalog.items set barcode = '111' where sku = 'YARN';
insert into identity.users (id, username, email, role)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner');
-- A room that catalog knows nothing of: a level, its append-only ledger, and a note that outlives the item.
create schema later;
create table later.levels (item_id uuid primary key, constraint levels_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict);
create table later.movements (id integer, item_id uuid, constraint movements_item_id_fkey foreign key (item_id) references later.levels (item_id) on delete restrict) partition by range (id);
create table later.movements_1 partition of later.movements for values from (0) to (10);
create trigger tg_movements__refuse_change before update or delete on later.movements for each row execute function core.tg_refuse_change();
create table later.notes (item_id uuid, constraint notes_item_id_fkey foreign key (item_id) references catalog.items (id) on delete set null);
grant usage on schema later to qm_owner;
alter table later.levels owner to qm_owner;
alter table later.movements owner to qm_owner;
alter table later.movements_1 owner to qm_owner;
alter table later.notes owner to qm_owner;
insert into later.levels values ('01950000-0000-7000-8000-000000000203');
insert into later.movements values (1, '01950000-0000-7000-8000-000000000203'), (2, '01950000-0000-7000-8000-000000000203');
insert into later.notes values ('01950000-0000-7000-8000-000000000203');

set local role qm_app;

select results_eq(
  $$ select table_name, row_count, effect, is_done from catalog.delete_item('01950000-0000-7000-8000-000000000203') order by 1 $$,
  $$ values
        ('catalog.bom_lines', 2::bigint, 'refuse', false),
        ('catalog.item_codes', 2, 'delete', false),
        ('catalog.items', 1, 'delete', false),
        ('catalog.supplier_items', 3, 'refuse', false),
        ('catalog.supplier_prices', 1, 'refuse', false),
        ('later.levels', 1, 'refuse', false),
        ('later.movements', 2, 'refuse', false),
        ('later.notes', 1, 'keep', false) $$,
  'without more it only says what is in the way, in every room'
);

select throws_ok(
  $$ select * from catalog.delete_item('01950000-0000-7000-8000-000000000203', 'restrict', false) $$,
  'QM312', 'other records name this item', 'and refuses'
);

select results_eq(
  $$ select table_name, row_count, effect, is_done from catalog.delete_item('01950000-0000-7000-8000-000000000201', 'restrict', false) order by 1 $$,
  $$ values ('catalog.bom_lines', 2::bigint, 'delete', true), ('catalog.items', 1, 'delete', true) $$,
  'an item that nobody names goes with its own bill'
);

select throws_ok($$ select * from catalog.delete_item('01950000-0000-7000-8000-0000000002ff') $$, 'QM310', 'there is no such item', 'an unknown item');
select throws_ok($$ select * from catalog.delete_item('01950000-0000-7000-8000-000000000203', 'quietly') $$, 'QM311', 'there is no such mode of deletion', 'an unknown mode');
select throws_ok($$ delete from catalog.items where sku = 'DYE' $$, '42501', null, 'the application deletes no other way');

set local role qm_auditor;

select results_eq(
  $$ select item_sku, table_name, row_data ->> 'sku', deleted_by from catalog.deleted_items where table_name = 'catalog.items' $$,
  $$ values ('SWEATER', 'catalog.items', 'SWEATER', null::uuid) $$,
  'the auditor reads what was deleted'
);

set local role qm_app;
select throws_ok($$ select * from catalog.deleted_items $$, '42501', null, 'the application does not');

set local role qm_readonly;

select throws_ok(
  $$ select * from catalog.delete_item('01950000-0000-7000-8000-000000000203') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
