begin;
select plan(7);

\ir ../../support/uploads.sql

create temporary table fields as select '{"sku": {"column": "Sku"}, "name": {"column": "Name"}, "price": {"column": "Price", "type": "number"}, "type": {"column": "Type"}, "critical": {"column": "Critical", "type": "boolean"}}'::json as fields;
create function pg_temp.items(p_mode text, p_rows jsonb, p_file text) returns uuid language sql as $$
  select pg_temp.load(
    pg_temp.mapping((select fields from fields), jsonb_build_array(jsonb_build_object('target', 'items', 'mode', p_mode, 'values', '{"sku": "sku", "name": "name", "unit_price": "price", "item_type": "type", "is_critical": "critical"}'::jsonb))),
    '{Sku,Name,Price,Type,Critical}', p_rows, p_file
  )
$$;
select pg_temp.items('create', '[["A", "Old name", "1", "", ""], ["A", "Name", "2", "", ""], ["A", "Name", "", "", "yes"], ["B", "", "", "material", ""]]', 'first');
select results_eq(
  'select sku, name, unit_price, item_type::text, is_critical from catalog.items order by sku',
  $$values ('A', 'Name', 1.0000, 'product', true), ('B', 'B', null, 'material', false)$$,
  'the most frequent value, defaults and the sku as a name'
);
select results_eq($$select detected_schema -> 'loaded' from series.uploads$$, $$values ('{"items": 2}'::jsonb)$$, 'what was loaded is told');
select pg_temp.items('create', '[["A", "New name", "9", "", ""], ["C", "C", "", "", ""]]', 'second');
select results_eq('select sku, name, unit_price from catalog.items order by sku', $$values ('A', 'Name', 1.0000), ('B', 'B', null), ('C', 'C', null)$$, 'create leaves what is there');
select pg_temp.items('update', '[["A", "New name", "9", "", "no"], ["B", "", "", "", ""]]', 'third');
select results_eq(
  'select sku, name, unit_price, item_type::text, is_critical from catalog.items order by sku',
  $$values ('A', 'New name', 9.0000, 'product', false), ('B', 'B', null, 'material', false), ('C', 'C', null, 'product', false)$$,
  'update overwrites where the file has a value'
);
select pg_temp.load(
  pg_temp.mapping(
    '{"code": {"column": "Code"}, "days": {"column": "Days", "type": "integer"}, "score": {"column": "Score", "type": "number"}, "risk": {"column": "Risk"}, "zone": {"column": "Zone"}}',
    '[{"target": "suppliers", "values": {"code": "code", "default_lead_time_days": "days", "reliability_score": "score", "risk_level": "risk"}}, {"target": "locations", "values": {"code": "code", "time_zone": "zone"}}, {"target": "customers", "values": {"code": "code"}}]'
  ),
  '{Code,Days,Score,Risk,Zone}', '[["X", "21", "0.95", "low", "Europe/Berlin"], ["Y", "", "", "", ""], ["Z", "21", "1.5", "odd", "Mars/Base"]]', 'others'
);
select results_eq(
  $$select s.code, s.default_lead_time_days, l.time_zone, c.code from catalog.suppliers s join catalog.locations l on l.code = s.code join demand.customers c on c.code = s.code order by s.code$$,
  $$values ('X', 21, 'Europe/Berlin', 'X'), ('Y', null, 'UTC', 'Y')$$,
  'suppliers, locations and customers'
);
select results_eq(
  $$select position, column_name, reason from series.upload_rejects order by position$$,
  $$values (1, 'Score', 'cannot be reliability_score of suppliers: reliability_score between 0 and 1'), (2, 'Risk', 'cannot be risk_level of suppliers: risk_level in (''low'', ''medium'', ''high'', ''critical'')'), (3, 'Zone', 'is not known in pg_catalog.pg_timezone_names')$$,
  'what a master cannot be is rejected'
);
select pg_temp.load(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[[" A"], ["D"]]', 'spaces');
select results_eq($$select r.value from series.upload_rejects r join series.uploads u on u.id = r.upload_id where u.filename = 'spaces.csv'$$, $$values (' A')$$, 'a code with spaces around it is rejected, not an error');

select * from finish();
rollback;
