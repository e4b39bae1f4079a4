-- Cascade, for admins, takes along what names the item, ledgers included, and copies it first.
begin;
select plan(8);

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

select throws_ok(
  $$ select * from catalog.delete_item('01950000-0000-7000-8000-000000000203', 'cascade', false) $$,
  'QM101', 'this needs a signed-in user', 'nobody is refused'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000002';

select throws_ok(
  $$ select * from catalog.delete_item('01950000-0000-7000-8000-000000000203', 'cascade', false) $$,
  'QM103', 'the user''s role does not allow this', 'a planner is refused'
);

select is((select sum(row_count) from catalog.delete_item('01950000-0000-7000-8000-000000000203', 'cascade') where effect = 'delete'), 12::numeric, 'anybody may ask what would go');

set local qm.user_id = '01950000-0000-7000-8000-000000000001';

select results_eq(
  $$ select table_name, row_count, effect, is_done from catalog.delete_item('01950000-0000-7000-8000-000000000203', 'cascade', false) order by 1 $$,
  $$ values
        ('catalog.bom_lines', 2::bigint, 'delete', true),
        ('catalog.item_codes', 2, 'delete', true),
        ('catalog.items', 1, 'delete', true),
        ('catalog.supplier_items', 3, 'delete', true),
        ('catalog.supplier_prices', 1, 'delete', true),
        ('later.levels', 1, 'delete', true),
        ('later.movements', 2, 'delete', true),
        ('later.notes', 1, 'keep', true) $$,
  'an admin does it'
);

reset role;

select results_eq(
  $$ select table_name, count(*) from catalog.deleted_items where deleted_by = '01950000-0000-7000-8000-000000000001' group by 1 order by 1 $$,
  $$ values
        ('catalog.bom_lines', 2::bigint), ('catalog.item_codes', 2), ('catalog.items', 1), ('catalog.supplier_items', 3),
        ('catalog.supplier_prices', 1), ('later.levels', 1), ('later.movements', 2) $$,
  'every deleted row has its copy'
);

select results_eq($$ select item_id from later.notes $$, $$ values (null::uuid) $$, 'the note outlives the item');

insert into later.movements values (3, null);
select throws_ok($$ delete from later.movements $$, 'QM002', 'append-only rows cannot be changed', 'the ledger is append-only again');
select throws_ok($$ delete from catalog.deleted_items $$, 'QM002', 'append-only rows cannot be changed', 'so are the copies');

select * from finish();
rollback;
