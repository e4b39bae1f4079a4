create or replace function demand.analyze_customer_behavior(p_analysis_date date, p_lookback_days integer default 730)
returns setof demand.customer_behavior
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_from date := p_analysis_date - p_lookback_days + 1;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if p_lookback_days is null or p_lookback_days < 1 then
    v_from := null;
  end if;

  perform demand.period_unit(v_from, p_analysis_date, 'daily');

  return query
  insert into demand.customer_behavior as b (
    customer_segment, category_id, analysis_date, lookback_days,
    purchase_frequency, seasonal_multiplier, price_sensitivity, line_count
  )
  with line as (
    select
      t.customer_segment,
      i.category_id,
      t.item_id,
      t.customer_id,
      t.sold_on,
      t.quantity,
      t.unit_price
    from demand.sales t
    join catalog.items i on i.id = t.item_id
    where t.customer_segment is not null
      and t.sold_on between v_from and p_analysis_date
      and t.sold_at >= (v_from - 1)::timestamp at time zone 'UTC'
      and t.sold_at < (p_analysis_date + 2)::timestamp at time zone 'UTC'
  ),
  frequency as (
    select
      l.customer_segment,
      l.category_id,
      count(*) as line_count,
      -- A customer's lines of one day are one purchase; a return is none.
      count(distinct (l.customer_id, l.sold_on)) filter (where l.customer_id is not null and l.quantity > 0)::double precision
        / nullif(count(distinct l.customer_id) filter (where l.customer_id is not null and l.quantity > 0), 0)
        / (p_lookback_days / 30.0) as purchase_frequency
    from line l
    group by l.customer_segment, l.category_id
  ),
  sold_month as (
    select
      l.customer_segment,
      l.category_id,
      date_trunc('month', l.sold_on::timestamp)::date as month,
      sum(l.quantity)::double precision as quantity
    from line l
    group by 1, 2, 3
  ),
  -- Whole months only, from the first with a sale; a month without one counts as zero.
  whole_month as (
    select
      f.customer_segment,
      f.category_id,
      m.month::date as month,
      coalesce(s.quantity, 0) as quantity
    from (
      select x.customer_segment, x.category_id, min(x.month) as first_month
      from sold_month x
      group by x.customer_segment, x.category_id
    ) as f
    cross join lateral generate_series(
      case when f.first_month < v_from then f.first_month + interval '1 month' else f.first_month end,
      date_trunc('month', p_analysis_date + interval '1 day') - interval '1 month',
      interval '1 month'
    ) as m (month)
    left join sold_month s
      on s.customer_segment = f.customer_segment
      and s.category_id is not distinct from f.category_id
      and s.month = m.month::date
  ),
  season as (
    select
      w.customer_segment,
      w.category_id,
      case
        when count(*) >= 12 then
          avg(w.quantity) filter (where extract(month from w.month) = extract(month from p_analysis_date))
            / nullif(greatest(avg(w.quantity), 0), 0)
      end as seasonal_multiplier
    from whole_month w
    group by w.customer_segment, w.category_id
  ),
  item_day as (
    select
      l.customer_segment,
      l.category_id,
      l.item_id,
      ln(sum(l.quantity)::double precision) as log_quantity,
      ln((sum(l.quantity * l.unit_price) / sum(l.quantity))::double precision) as log_price
    from line l
    where l.quantity > 0
      and l.unit_price > 0
    group by l.customer_segment, l.category_id, l.item_id, l.sold_on
  ),
  -- Against each item's own average, or dear and cheap items would pass for dear and cheap days.
  deviation as (
    select
      d.customer_segment,
      d.category_id,
      d.log_quantity - avg(d.log_quantity) over item as log_quantity,
      d.log_price - avg(d.log_price) over item as log_price
    from item_day d
    window item as (partition by d.customer_segment, d.category_id, d.item_id)
  ),
  sensitivity as (
    select
      d.customer_segment,
      d.category_id,
      case when regr_sxx(d.log_quantity, d.log_price) > 1e-9 then regr_slope(d.log_quantity, d.log_price) end as price_sensitivity
    from deviation d
    group by d.customer_segment, d.category_id
  )
  select
    f.customer_segment,
    f.category_id,
    p_analysis_date,
    p_lookback_days,
    f.purchase_frequency,
    s.seasonal_multiplier,
    e.price_sensitivity,
    f.line_count
  from frequency f
  left join season s
    on s.customer_segment = f.customer_segment
    and s.category_id is not distinct from f.category_id
  left join sensitivity e
    on e.customer_segment = f.customer_segment
    and e.category_id is not distinct from f.category_id
  order by f.customer_segment, f.category_id
  on conflict on constraint customer_behavior_segment_category_id_analysis_date_key do update
  set
    lookback_days = excluded.lookback_days,
    purchase_frequency = excluded.purchase_frequency,
    seasonal_multiplier = excluded.seasonal_multiplier,
    price_sensitivity = excluded.price_sensitivity,
    line_count = excluded.line_count,
    computed_at = now()
  returning b.*;
end
$$;

comment on function demand.analyze_customer_behavior(date, integer) is
  'Computes from the sales of the p_lookback_days up to p_analysis_date how each customer segment buys in each category, keeps it in demand.customer_behavior (once a day: a second run replaces the first) and returns it. Sales without a segment are left out. Purchase frequency: days with a purchase per customer and 30 days. Seasonal multiplier: average quantity of the calendar month of p_analysis_date over the average of all whole months; null with less than twelve. Price sensitivity: slope of log quantity on log price over item-days, each against its item''s average (own-price elasticity); null where prices do not vary. Errors: QM102, QM103, QM610 period.';

revoke execute on function demand.analyze_customer_behavior(date, integer) from public;
grant execute on function demand.analyze_customer_behavior(date, integer) to qm_app, qm_maintenance;
