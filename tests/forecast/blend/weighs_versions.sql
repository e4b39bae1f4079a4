begin;
select plan(14);

\ir ../../support/forecast_company.sql

create function pg_temp.publish(p_source text, p_sku text, p_point numeric, p_cut_off date default '2026-05-24')
returns uuid
language sql
as $$
  select id from forecast.publish(
    p_source,
    (select jsonb_agg(jsonb_build_object('sku', s, 'location', 'SHOP', 'target_on', p_cut_off + 1 + 7 * h, 'point', p_point, 'lower', p_point - 2, 'upper', p_point + 2))
    from generate_series(0, 3) as h, unnest(string_to_array(p_sku, ',')) as s),
    p_cut_off, 'weekly', p_issued_at => p_cut_off + interval '1 day'
  )
$$;
create temporary table parts as
select pg_temp.publish('external', 'TEA', 10) as a, pg_temp.publish('manual', 'TEA,ICE', 20, '2026-05-31') as b;
create function pg_temp.blend(p_first numeric, p_second numeric)
returns forecast.versions
language sql
as $$
  select forecast.blend(jsonb_build_array(jsonb_build_object('version_id', a, 'weight', p_first), jsonb_build_object('version_id', b, 'weight', p_second)))
  from parts
$$;

select is((select v.training_cut_off from pg_temp.blend(0.25, 0.75) as v), '2026-05-31'::date, 'what the latest part knows');
select results_eq(
  $$ select target_on, point, lower, upper from forecast.points p join forecast.versions v on v.id = p.version_id where v.source = 'blend' order by 1 $$,
  $$ values ('2026-06-01'::date, 17.5::double precision, 15.5::double precision, 19.5::double precision), ('2026-06-08', 17.5, 15.5, 19.5), ('2026-06-15', 17.5, 15.5, 19.5) $$,
  'weighted means of the periods that all parts forecast, never sums'
);
select results_eq(
  $$ select s.name from forecast.skipped_series k join series.series s on s.id = k.series_id $$, $$ values ('demand ICE @ SHOP, weekly') $$, 'what not all forecast is named'
);
select is((select count(*) from forecast.blend_parts), 2::bigint, 'its parts are kept');
select is((select round(error_deviation::numeric, 6) from forecast.series_forecasts where source = 'blend'), round((2 / core.normal_quantile(0.975))::numeric, 6), 'and their errors');

select throws_ok('select pg_temp.blend(0.5, 0.6)', 'QM807', null, 'weights sum to one');
select throws_ok('select pg_temp.blend(1.5, -0.5)', 'QM807', null, 'none is negative');
select throws_ok($$ select forecast.blend(jsonb_build_array(jsonb_build_object('version_id', a, 'weight', 1))) from parts $$, 'QM807', null, 'one part is no blend');
select throws_ok(
  $$ select forecast.blend(jsonb_build_array(jsonb_build_object('version_id', a, 'weight', 0.5), jsonb_build_object('version_id', a, 'weight', 0.5))) from parts $$, 'QM807', null, 'nor one twice'
);
select throws_ok(
  $$ select forecast.blend(jsonb_build_array(jsonb_build_object('version_id', a, 'weight', 0.5), jsonb_build_object('version_id', pg_temp.item(1), 'weight', 0.5))) from parts $$,
  'QM807', null, 'no such version'
);
select throws_ok($$ select forecast.blend('{}') $$, 'QM807', null, 'no parts');
create temporary table other as select pg_temp.publish('external', 'CANDLE', 5) as c;
select throws_ok(
  $$ select forecast.blend(jsonb_build_array(jsonb_build_object('version_id', a, 'weight', 0.5), jsonb_build_object('version_id', c, 'weight', 0.5))) from parts, other $$,
  'QM807', null, 'nothing in common'
);
select is((select count(*) from forecast.versions where source = 'blend'), 1::bigint, 'nothing refused left a version');
set local role qm_readonly;
select throws_ok($$ select forecast.blend('[]') $$, '42501', null, 'a reader publishes nothing');

select * from finish();
rollback;
