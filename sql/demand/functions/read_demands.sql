create or replace function demand.read_demands(
  p_item_ids uuid[],
  p_location_ids uuid[],
  p_from date,
  p_to date,
  p_frequency text default 'weekly'
)
returns table (
  item_id uuid,
  location_id uuid,
  period_start date,
  quantity numeric,
  sold_quantity numeric,
  returned_quantity numeric,
  line_count bigint,
  is_filled boolean,
  is_censored boolean
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_unit text := demand.period_unit(p_from, p_to, p_frequency);
  v_step interval := ('1 ' || v_unit)::interval;
  v_from date := date_trunc(v_unit, p_from::timestamp)::date;
  v_to date := (date_trunc(v_unit, p_to::timestamp) + v_step)::date;
begin
  return query
  with wanted as (
    select w.number, w.item_id, w.location_id
    from rows from (unnest(p_item_ids), unnest(p_location_ids)) with ordinality as w (item_id, location_id, number)
    where w.item_id is not null
  ),
  sold as (
    select
      w.number,
      date_trunc(v_unit, d.day::timestamp)::date as period_start,
      sum(d.quantity) as quantity,
      sum(d.returned_quantity) as returned_quantity,
      sum(d.line_count)::bigint as line_count
    from wanted w
    join demand.daily_sales d on d.item_id = w.item_id
    where (w.location_id is null or d.location_id = w.location_id)
      and d.day >= v_from
      and d.day < v_to
    group by 1, 2
  ),
  censored as (
    select distinct
      w.number,
      b.period_start::date as period_start
    from wanted w
    join inventory.stockouts o on o.item_id = w.item_id
    join catalog.locations l on l.id = o.location_id
    cross join lateral generate_series(
      date_trunc(v_unit, greatest((o.started_at at time zone l.time_zone)::date, v_from)::timestamp),
      least((coalesce(o.ended_at, 'infinity') at time zone l.time_zone) - interval '1 microsecond', v_to - interval '1 day'),
      v_step
    ) as b (period_start)
    where (w.location_id is null or o.location_id = w.location_id)
      and o.started_at < (v_to + 1)::timestamptz
      and (o.ended_at is null or o.ended_at > (v_from - 1)::timestamptz)
  )
  select
    w.item_id,
    w.location_id,
    p.period_start::date,
    case when c.number is null then coalesce(s.quantity, 0) end,
    coalesce(s.quantity, 0),
    coalesce(s.returned_quantity, 0),
    coalesce(s.line_count, 0),
    s.number is null,
    c.number is not null
  from wanted w
  cross join generate_series(v_from::timestamp, v_to::timestamp - interval '1 day', v_step) as p (period_start)
  left join sold s on s.number = w.number and s.period_start = p.period_start::date
  left join censored c on c.number = w.number and c.period_start = p.period_start::date
  order by w.number, p.period_start;
end
$$;

comment on function demand.read_demands(uuid[], uuid[], date, date, text) is
  'Demand history of many series at once: the n-th series is the n-th item at the n-th location, or over all locations where that is null. One row for each whole period from that of p_from to that of p_to (daily, weekly from Monday, monthly), in the order of the series. A period without sales is filled with zero (is_filled). A period in which the item was out of stock, even for a part, is censored: quantity is null, for what would have been sold is not known; sold_quantity is what was. Over all locations a stockout at any of them censors. Error: QM610 the period.';

revoke execute on function demand.read_demands(uuid[], uuid[], date, date, text) from public;
grant execute on function demand.read_demands(uuid[], uuid[], date, date, text) to qm_app, qm_readonly;
