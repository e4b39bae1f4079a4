create or replace function demand.classify_items(
  p_from date,
  p_to date,
  p_frequency text default 'weekly',
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  currency text,
  revenue numeric,
  revenue_share double precision,
  cumulative_share double precision,
  abc_class text,
  period_count integer,
  demand_period_count integer,
  mean_quantity double precision,
  quantity_deviation double precision,
  variation double precision,
  xyz_class text,
  average_interval double precision,
  size_variation_squared double precision,
  demand_class text
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
  v_period_count integer;
  v_a_share double precision := core.setting_numeric('demand.abc_a_share');
  v_b_share double precision := core.setting_numeric('demand.abc_b_share');
  v_x_variation double precision := core.setting_numeric('demand.xyz_x_variation');
  v_y_variation double precision := core.setting_numeric('demand.xyz_y_variation');
  v_interval double precision := core.setting_numeric('demand.intermittent_interval');
  v_erratic double precision := core.setting_numeric('demand.erratic_variation');
begin
  select count(*)
  into v_period_count
  from generate_series(v_from::timestamp, v_to::timestamp - interval '1 day', v_step);

  return query
  with period as (
    select
      d.item_id,
      date_trunc(v_unit, d.day::timestamp)::date as period_start,
      sum(d.quantity)::double precision as quantity
    from demand.daily_sales d
    where d.day >= v_from
      and d.day < v_to
      and (p_location_id is null or d.location_id = p_location_id)
    group by 1, 2
  ),
  censored as (
    select distinct
      o.item_id,
      b.period_start::date as period_start
    from inventory.stockouts o
    join catalog.locations l on l.id = o.location_id
    cross join lateral generate_series(
      date_trunc(v_unit, greatest((o.started_at at time zone l.time_zone)::date, v_from)::timestamp),
      least((coalesce(o.ended_at, 'infinity') at time zone l.time_zone) - interval '1 microsecond', v_to - interval '1 day'),
      v_step
    ) as b (period_start)
    where (p_location_id is null or o.location_id = p_location_id)
      and o.started_at < (v_to + 1)::timestamptz
      and (o.ended_at is null or o.ended_at > (v_from - 1)::timestamptz)
  ),
  usable as (
    select p.item_id, p.quantity
    from period p
    where not exists (
      select
      from censored c
      where c.item_id = p.item_id
        and c.period_start = p.period_start
    )
  ),
  -- Periods without a row count as zero, but for those in which nothing could be sold.
  seen as (
    select
      u.item_id,
      v_period_count - coalesce((select count(*) from censored c where c.item_id = u.item_id), 0)::integer as period_count,
      count(*) filter (where u.quantity > 0)::integer as demand_period_count,
      sum(u.quantity) as total,
      sum(u.quantity * u.quantity) as total_of_squares,
      avg(u.quantity) filter (where u.quantity > 0) as mean_size,
      stddev_samp(u.quantity) filter (where u.quantity > 0) as size_deviation
    from usable u
    group by u.item_id
  ),
  spread as (
    select
      s.item_id,
      s.period_count,
      s.demand_period_count,
      s.total / s.period_count as mean_quantity,
      case
        when s.period_count > 1 then
          sqrt(greatest(s.total_of_squares - s.total * s.total / s.period_count, 0) / (s.period_count - 1))
      end as quantity_deviation,
      case when s.demand_period_count > 0 then s.period_count::double precision / s.demand_period_count end as average_interval,
      case when s.demand_period_count > 1 then (s.size_deviation / s.mean_size) ^ 2 end as size_variation_squared
    from seen s
  ),
  earned as (
    select
      d.item_id,
      d.currency,
      sum(d.revenue) as revenue
    from demand.daily_sales d
    where d.day >= v_from
      and d.day < v_to
      and (p_location_id is null or d.location_id = p_location_id)
    group by d.item_id, d.currency
  ),
  ranked as (
    select
      e.item_id,
      e.currency,
      e.revenue,
      greatest(e.revenue, 0)::double precision / nullif(sum(greatest(e.revenue, 0)) over (partition by e.currency), 0)::double precision as revenue_share,
      sum(greatest(e.revenue, 0)) over running::double precision
        / nullif(sum(greatest(e.revenue, 0)) over (partition by e.currency), 0)::double precision as cumulative_share,
      coalesce(
        sum(greatest(e.revenue, 0)) over (running rows between unbounded preceding and 1 preceding)::double precision
          / nullif(sum(greatest(e.revenue, 0)) over (partition by e.currency), 0)::double precision,
        0
      ) as share_before
    from earned e
    window running as (partition by e.currency order by e.revenue desc, e.item_id)
  )
  select
    r.item_id,
    r.currency,
    r.revenue,
    r.revenue_share,
    r.cumulative_share,
    case
      when r.revenue <= 0 then 'C'
      when r.share_before < v_a_share then 'A'
      when r.share_before < v_b_share then 'B'
      else 'C'
    end,
    coalesce(s.period_count, 0),
    coalesce(s.demand_period_count, 0),
    s.mean_quantity,
    s.quantity_deviation,
    s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0),
    case
      when s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0) < v_x_variation then 'X'
      when s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0) < v_y_variation then 'Y'
      when s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0) is not null then 'Z'
    end,
    s.average_interval,
    s.size_variation_squared,
    case
      when s.average_interval is null or s.size_variation_squared is null then null
      when s.average_interval < v_interval and s.size_variation_squared < v_erratic then 'smooth'
      when s.average_interval < v_interval then 'erratic'
      when s.size_variation_squared < v_erratic then 'intermittent'
      else 'lumpy'
    end
  from ranked r
  left join spread s on s.item_id = r.item_id
  order by r.currency, r.revenue desc, r.item_id;
end
$$;

comment on function demand.classify_items(date, date, text, uuid) is
  'Classes of the items that were sold in the whole periods from p_from to p_to, with the numbers behind them; one row an item and currency. ABC: share of the revenue in that currency; an item is A while the items before it have not yet reached the setting demand.abc_a_share. XYZ: standard deviation (n - 1) over mean of the quantity per period, zeros included, against demand.xyz_x_variation and demand.xyz_y_variation. demand_class (Syntetos and Boylan 2005): average interval between periods with demand and squared variation of the sizes of demand above zero, against demand.intermittent_interval and demand.erratic_variation: smooth, erratic, intermittent, lumpy. Periods with a stockout are left out. A class is null where there is too little to compute it from. Error: QM610 period.';

revoke execute on function demand.classify_items(date, date, text, uuid) from public;
grant execute on function demand.classify_items(date, date, text, uuid) to qm_app, qm_readonly;
