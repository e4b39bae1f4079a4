-- Each fault is planted past the commands, as a DBA in a hurry would, and has to be found.
begin;
select plan(24);

create function pg_temp.findings(p_check text)
returns bigint
language sql
as $$ select v.finding_count from ops.verify() v where v.check_name = p_check $$;

create temporary table prepared as select core.create_partitions_ahead();

insert into catalog.items (id, sku, name)
values ('01950000-0000-7000-8000-0000000000a1', 'A1', 'Item');
insert into catalog.locations (id, code, name)
values ('01950000-0000-7000-8000-0000000000b1', 'B1', 'Location');
create temporary table received as
select * from inventory.post_movement('01950000-0000-7000-8000-0000000000a1', '01950000-0000-7000-8000-0000000000b1', 'receipt', 10);
create temporary table sold as
select * from demand.record_sale('T1', '01950000-0000-7000-8000-0000000000a1', '01950000-0000-7000-8000-0000000000b1', 2, 5, 'EUR');

select results_eq(
  $$ select distinct status::text from ops.verify() $$,
  $$ values ('ok') $$,
  'a sound database has no findings, and every check runs'
);
select ok(
  (select count(*) from ops.verify()) = (select count(*) from ops.integrity_checks),
  'every registered check has its row'
);

alter table inventory.levels disable trigger user;
select cmp_ok(pg_temp.findings('ops.trigger_disabled'), '>', 0::bigint, 'a disabled trigger is found');

update inventory.levels set on_hand = 11;
select is(pg_temp.findings('inventory.on_hand_differs_from_ledger'), 1::bigint, 'stock that differs from its ledger is found');
update inventory.levels set on_hand = 10, reserved = 3;
select is(pg_temp.findings('inventory.reserved_differs_from_reservations'), 1::bigint, 'reserved stock without a reservation is found');
update inventory.levels set reserved = 0;
alter table inventory.levels enable trigger user;
select is(pg_temp.findings('ops.trigger_disabled'), 0::bigint, 'the trigger is enabled again');

update demand.daily_sales set quantity = quantity + 1;
select is(pg_temp.findings('demand.rollup_quantity_differs'), 1::bigint, 'a rollup that differs from its sales is found');
update demand.daily_sales set quantity = quantity - 1;

insert into demand.daily_sales (item_id, location_id, day, quantity, returned_quantity, revenue, currency, line_count, promotion_line_count)
values ('01950000-0000-7000-8000-0000000000ff', '01950000-0000-7000-8000-0000000000b1', current_date, 1, 0, 1, 'EUR', 1, 0);
select is(pg_temp.findings('core.orphan_reference'), 1::bigint, 'a row that names no item is found');
select is(
  (select v.sample -> 0 ->> 'subject' from ops.verify('core') v where v.check_name = 'core.orphan_reference'),
  'demand.daily_sales.item_id',
  'the sample says which column'
);
delete from demand.daily_sales where item_id = '01950000-0000-7000-8000-0000000000ff';

alter table series.uploads disable trigger tg_uploads__check_state_history;
insert into series.uploads (id, filename, sha256, byte_count, data_type, mapping_name, mapping)
values ('01950000-0000-7000-8000-0000000000c1', 'f.csv', sha256('x'), 1, 'sales', 'm', '{}');
select is(pg_temp.findings('core.state_differs_from_history'), 1::bigint, 'a state without a history is found');
delete from series.uploads;
alter table series.uploads enable trigger tg_uploads__check_state_history;

select is(pg_temp.findings('core.partition_missing'), 0::bigint, 'the partitions are made ahead');
update core.partitioned_tables set months_ahead = months_ahead + 2 where table_name = 'inventory.movements';
select is(pg_temp.findings('core.partition_missing'), 2::bigint, 'two missing months are found');
update core.partitioned_tables set months_ahead = months_ahead - 2 where table_name = 'inventory.movements';

insert into series.series (id, name, kind, frequency)
values ('01950000-0000-7000-8000-0000000000d1', 'S', 'other', 'daily');
insert into series.observations (series_id, at, value)
values ('01950000-0000-7000-8000-0000000000d1', '1999-01-01', 1);
select is(pg_temp.findings('core.default_partition_not_empty'), 1::bigint, 'a row in a default partition is found');
delete from series.observations;

update pg_catalog.pg_index set indisvalid = false where indexrelid = 'catalog.items_unit_idx'::regclass;
select is(pg_temp.findings('ops.index_invalid'), 1::bigint, 'an unfinished index is found');
select is(pg_temp.findings('ops.foreign_key_without_index'), 1::bigint, 'and the foreign key that it no longer serves');
update pg_catalog.pg_index set indisvalid = true where indexrelid = 'catalog.items_unit_idx'::regclass;

alter table catalog.units add constraint units_never_check check (code <> 'never') not valid;
select is(pg_temp.findings('ops.constraint_not_validated'), 1::bigint, 'a constraint that was never validated is found');

grant select on catalog.units to public;
select is(pg_temp.findings('ops.granted_to_public'), 1::bigint, 'a privilege of PUBLIC is found');
revoke select on catalog.units from public;

grant update (name) on catalog.units to qm_readonly;
select is(pg_temp.findings('ops.reader_may_write'), 1::bigint, 'a reader that may write a column is found');
revoke update (name) on catalog.units from qm_readonly;

alter table catalog.units owner to qm_migrator;
select is(pg_temp.findings('ops.owner_differs'), 1::bigint, 'a table of another owner is found');
alter table catalog.units owner to qm_owner;

create sequence core.numbers maxvalue 100;
alter sequence core.numbers owner to qm_owner;
select is(pg_temp.findings('ops.sequence_near_end'), 0::bigint, 'a new sequence is not near its end');
create temporary table drawn as select setval('core.numbers', 81);
select is(pg_temp.findings('ops.sequence_near_end'), 1::bigint, 'a sequence with less than a fifth left is found');

alter table core.settings drop constraint settings_minimum_maximum_check;
update core.settings set value = '0' where name = 'core.idempotency_key_days';
select is(pg_temp.findings('ops.setting_out_of_limits'), 1::bigint, 'a setting outside its limits is found');

create view ops.more_findings as select 'never_registered' as finding, 'x' as subject from generate_series(1, 7);
alter view ops.more_findings owner to qm_owner;
insert into ops.integrity_checks (source, finding, room, severity, description, remedy)
values
  ('ops.more_findings', 'registered', 'ops', 'low', 'd', 'r'),
  ('ops.gone_findings', 'registered', 'ops', 'low', 'd', 'r');
select results_eq(
  $$
    select v.finding_count, jsonb_array_length(v.sample), v.severity::text
    from ops.verify() v
    where v.check_name = 'ops.never_registered'
  $$,
  $$ values (7::bigint, 5, 'high') $$,
  'a finding that nobody registered is shown too, with five of its seven rows'
);
select results_eq(
  $$ select v.status::text from ops.verify('ops') v where v.check_name = 'ops.registered' order by 1 $$,
  $$ values ('ok'), ('skipped') $$,
  'a check whose source is gone is skipped, not passed'
);

select * from finish();
rollback;
