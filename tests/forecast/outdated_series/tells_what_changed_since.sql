begin;
select plan(13);

\ir ../../support/forecast_company.sql
\ir ../../support/uploads.sql

set local timezone = 'UTC';
create temporary table loaded as select pg_temp.load(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}, "kind": {"constant": "revenue"}, "frequency": {"constant": "monthly"}, "currency": {"constant": "EUR"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value", "kind": "kind", "frequency": "frequency", "currency": "currency"}}]'),
  '{Series,At,Value}', (select jsonb_agg(jsonb_build_array(n, (date '2024-01-01' + make_interval(months => m))::date, 1000 + 10 * m) order by n, m) from generate_series(0, 23) as m, unnest(array['North', 'South']) as n), 'revenue') as id;
create function pg_temp.series(p_name text) returns uuid language sql as $$select s.id from series.series s where s.name = p_name$$;
create temporary table published as select * from forecast.forecast_series(array[pg_temp.series('North'), pg_temp.series('South')], 6);
create temporary table foreigns as
select * from forecast.publish('external', jsonb_build_array(jsonb_build_object('series_id', pg_temp.series('North'), 'target_on', '2026-01-01', 'point', 1240)), '2025-12-31', 'monthly');
create temporary table blended as
select b.*
from published p, foreigns f, forecast.blend(jsonb_build_array(jsonb_build_object('version_id', p.id, 'weight', 0.5), jsonb_build_object('version_id', f.id, 'weight', 0.5))) as b;

select results_eq('select f.source, f.data_revision from forecast.series_forecasts f order by f.issued_at, f.series_id', $$values ('statistical', 1::bigint), ('statistical', 1), ('external', 1), ('blend', 1)$$, 'each keeps the revision that it read');
select is_empty('select * from forecast.outdated_series', 'and rests on what is there');

select series.record_observations(pg_temp.series('North'), '[{"at": "2026-01-01", "value": 1240}]');
select is_empty('select * from forecast.outdated_series', 'a later month is news, not another past');
select series.record_observations(pg_temp.series('North'), '[{"at": "2025-06-01", "value": 900}]');
select results_eq(
  'select o.source, s.name, s.change_count, s.is_revoked, s.first_at, s.last_at from forecast.outdated_series s join forecast.versions o on o.id = s.version_id order by o.issued_at',
  $$values ('statistical', 'North', 1::bigint, false, '2025-06-01Z'::timestamptz, '2025-06-01Z'::timestamptz), ('external', 'North', 1, false, '2025-06-01Z', '2025-06-01Z'), ('blend', 'North', 1, false, '2025-06-01Z', '2025-06-01Z')$$,
  'a month that was replaced is'
);
select results_eq('select id, changed_series_count, revoked_series_count from forecast.outdated_versions where source = ''statistical''', 'select id, 1::bigint, 0::bigint from published', 'the version is named with one of two series');
create temporary table renewed as select * from forecast.forecast_series(array[pg_temp.series('North')], 6, '2025-12-31');
select is_empty('select * from forecast.outdated_versions v join renewed using (id)', 'a new one has read it');

select series.revoke_upload(id, 'the wrong company') from loaded;
select results_eq(
  'select s.name, s.change_count, s.is_revoked from forecast.outdated_series s join published p on p.id = s.version_id order by s.name',
  $$values ('North', 2::bigint, true), ('South', 1, true)$$,
  'a revoked upload flags all that was forecast of it'
);
select is((select sum(revoked_series_count) from forecast.outdated_versions), 5::numeric, 'in every version');
select is((select count(*) from forecast.points p join published v on v.id = p.version_id), 12::bigint, 'what was published stays as it was');

create temporary table sold as select pg_temp.load(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"column": "Shop"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"constant": "10", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'),
  '{Id,Sku,Shop,At,Quantity}', (select jsonb_agg(jsonb_build_array(n, 'KITE', 'BEACH', date '2025-01-06' + n * 7, 2 + n % 3) order by n) from generate_series(0, 29) as n), 'kites') as id;
create temporary table demanded as
select * from forecast.forecast_demand(4, 'weekly', '2025-08-03', array(select i.id from catalog.items i where i.sku = 'KITE'));
select is((select f.data_revision from forecast.series_forecasts f join demanded d on d.id = f.version_id), 0::bigint, 'demand is read from sales');
select is_empty('select * from forecast.outdated_versions o join demanded d on d.id = o.id', 'of which nothing has gone');
select series.revoke_upload(id, 'the till was in training mode') from sold;
select results_eq(
  'select o.name, o.is_revoked, o.first_at::date, o.last_at::date from forecast.outdated_series o join demanded d on d.id = o.version_id',
  $$values ('demand KITE @ BEACH, weekly', true, '2025-01-06'::date, '2025-07-28'::date)$$,
  'until their upload is revoked'
);

set local role qm_readonly;
select is((select count(*) from forecast.outdated_versions), 5::bigint, 'a reader sees them');

select * from finish();
rollback;
