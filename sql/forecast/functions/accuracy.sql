create or replace function forecast.accuracy(
  p_lag integer,
  p_from date,
  p_to date,
  p_series_ids uuid[] default null,
  p_source text default null,
  p_by text default 'series'
)
returns table (
  group_key text,
  series_count bigint,
  error_count integer,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer,
  smape double precision,
  interval_coverage double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_by is null or p_by not in ('series', 'item', 'location', 'method', 'source', 'period', 'all') then
    raise exception using
      errcode = 'QM809',
      message = 'the accuracy cannot be measured like this',
      detail = format('by %s', coalesce(p_by, 'null')),
      hint = 'Group by series, item, location, method, source, period or all.';
  end if;

  return query
  select
    g.key,
    g.series_count,
    m.error_count,
    m.mae,
    m.rmse,
    m.bias,
    m.wape,
    m.mape,
    m.mape_excluded_count,
    m.smape,
    g.interval_coverage
  from (
    select
      case p_by
        when 'series' then s.name
        when 'item' then i.sku
        when 'location' then l.code
        when 'method' then f.method::text
        when 'source' then f.source
        when 'period' then f.target_on::text
        else 'all'
      end as key,
      count(distinct f.series_id) as series_count,
      array_agg(f.actual order by f.series_id, f.target_on) as actuals,
      array_agg(f.point order by f.series_id, f.target_on) as points,
      avg(case when f.actual between f.lower and f.upper then 1.0 else 0.0 end)
        filter (where f.actual is not null and f.lower is not null)::double precision as interval_coverage
    from forecast.forecasts_by_lag(p_lag, p_from, p_to, p_series_ids, p_source) as f
    join series.series s on s.id = f.series_id
    left join catalog.items i on i.id = f.item_id
    left join catalog.locations l on l.id = f.location_id
    group by 1
  ) as g
  cross join lateral forecast.measure_errors(g.actuals, g.points) as m
  where m.error_count > 0
  order by g.key;
end
$$;

comment on function forecast.accuracy(integer, date, date, uuid[], text, text) is
  'How right forecasts were that held p_lag periods before (forecast.forecasts_by_lag), with the measures of forecast.measure_errors: divided by the actual, never by the forecast. Grouped by series (name), item (SKU), location (code), method, source, period or all. interval_coverage: share of actuals within their interval, to hold against its level. Groups without any known actual are not there. Error: QM809.';

revoke execute on function forecast.accuracy(integer, date, date, uuid[], text, text) from public;
grant execute on function forecast.accuracy(integer, date, date, uuid[], text, text) to qm_app, qm_readonly;
