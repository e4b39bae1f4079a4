create or replace function forecast.read_actuals(p_series_ids uuid[], p_from date, p_to date)
returns table (series_id uuid, period_start date, actual double precision)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_frequency series.series_frequency;
  v_until date;
  v_items uuid[];
  v_locations uuid[];
  v_ids uuid[];
begin
  -- Demand is what was sold; the rest is what was observed.
  for v_frequency, v_ids, v_items, v_locations in
    select s.frequency, array_agg(s.id order by s.id), array_agg(s.item_id order by s.id), array_agg(s.location_id order by s.id)
    from series.series s
    where s.id = any (p_series_ids)
      and s.kind = 'demand'
      and s.owner_id is null
      and s.frequency in ('daily', 'weekly', 'monthly')
    group by s.frequency
  loop
    v_until := least(p_to, forecast.last_complete_period(v_frequency));
    continue when v_until is null or v_until < p_from;

    return query
    select s.id, d.period_start, case when d.quantity < 0 then 0 else d.quantity end::double precision
    from demand.read_demands(v_items, v_locations, p_from, v_until, v_frequency::text) as d
    join unnest(v_ids, v_items, v_locations) as s (id, item_id, location_id)
      on s.item_id = d.item_id and s.location_id is not distinct from d.location_id;
  end loop;

  return query
  select s.id, (r.bucket at time zone 'UTC')::date, r.value
  from series.series s
  cross join lateral (select forecast.last_complete_period(s.frequency, array[s.id]) as day) as c
  cross join lateral series.read_series(s.id, p_from::timestamp at time zone 'UTC', (least(p_to, c.day) + 1)::timestamp at time zone 'UTC') as r
  where s.id = any (p_series_ids)
    and not (s.kind = 'demand' and s.owner_id is null and s.frequency in ('daily', 'weekly', 'monthly'))
    and s.frequency <> 'irregular'
    and c.day >= p_from;
end
$$;

comment on function forecast.read_actuals(uuid[], date, date) is
  'What became of what was forecast: net demand (returns beyond sales count as zero) or observations of series by period, of the periods that are over and known whole; null where a stockout or a gap hides it.';

revoke execute on function forecast.read_actuals(uuid[], date, date) from public;
grant execute on function forecast.read_actuals(uuid[], date, date) to qm_app, qm_readonly;
