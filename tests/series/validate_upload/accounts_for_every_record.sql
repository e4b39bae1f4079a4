begin;
select plan(9);

\ir ../../support/uploads.sql

insert into catalog.items (sku, name) values ('KNOWN', 'Known');
insert into catalog.locations (code, name) values ('SHOP', 'Shop');
create temporary table here as
select pg_temp.read(
  pg_temp.mapping(
    '{"sku": {"column": "Sku", "clean": ["trim"]}, "shop": {"constant": "SHOP"}, "quantity": {"column": "Quantity", "type": "number"}, "day": {"column": "Day", "type": "date"}}',
    '[{"target": "movements", "values": {"item": "sku", "location": "shop", "quantity": "quantity", "effective_at": "day"}}]',
    '[{"reason": "postage is no goods", "when": [{"field": "sku", "in": ["POST", "DOT"]}]}, {"reason": "a test", "when": [{"field": "sku", "matches": "^TEST"}, {"field": "quantity", "at_most": 1}]}]'
  ),
  '{Sku,Quantity,Day}',
  '[["KNOWN", "5", "2024-01-01"], ["UNKNOWN", "5", "2024-01-01"], ["KNOWN", "many", "2024-02-30"], ["KNOWN", "", "2024-01-01"], ["KNOWN", "0", ""], ["POST", "many", "never"], ["TEST1", "1", ""], ["TEST1", "2", ""], ["", " ", null]]'
) as id;
select results_eq(
  'select state, line_count, accepted_count, rejected_count, filtered_count from series.uploads',
  $$values ('partially_valid', 9::bigint, 1::bigint, 5::bigint, 3::bigint)$$,
  'accepted, rejected and filtered make all'
);
select results_eq(
  'select line_number, position, column_name, value, reason, raw from series.upload_rejects order by line_number, position',
  $$
    values
      (3::bigint, 1, 'Sku', 'UNKNOWN', 'is not known in catalog.items', 'UNKNOWN,5,2024-01-01'),
      (4, 1, 'Quantity', 'many', 'is not a number', 'KNOWN,many,2024-02-30'),
      (4, 2, 'Day', '2024-02-30', 'is not a date of the form YYYY-MM-DD', 'KNOWN,many,2024-02-30'),
      (5, 1, 'Quantity', '', 'is missing', 'KNOWN,,2024-01-01'),
      (6, 1, 'Quantity', '0', 'cannot be quantity of movements: quantity <> 0 and abs(quantity) < 1e12', 'KNOWN,0,'),
      (9, 1, 'Sku', 'TEST1', 'is not known in catalog.items', 'TEST1,2,')
  $$,
  'everything that is wrong is told'
);
select results_eq(
  'select reason, record_count from series.upload_filters order by reason',
  $$values ('a test', 1::bigint), ('blank line', 1), ('postage is no goods', 1)$$,
  'a filter wins over a reject'
);
select is_empty('select * from series.integrity_findings where upload_id is not null', 'the account adds up');
select throws_ok('select series.validate_upload((select id from here))', 'QM503', null, 'not a second time');
select throws_ok('select series.validate_upload(core.uuid_v7())', 'QM504', null, 'nor an unknown upload');
select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}, "n": {"column": "N", "type": "number", "required": true}}'), '{Sku,N}', '[["A", "x"]]', 'wrong');
select is((select state from series.uploads where filename = 'wrong.csv'), 'rejected', 'a file without a good record is rejected');
select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[]', 'empty');
select is((select state from series.uploads where filename = 'empty.csv'), 'validated', 'an empty one is not');
create temporary table gone as select pg_temp.stage(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]', 'gone') as id;
select series.discard_staging(id) from gone;
select throws_ok('select series.validate_upload((select id from gone))', 'QM505', null, 'nothing can be read when the staging table is gone');

select * from finish();
rollback;
