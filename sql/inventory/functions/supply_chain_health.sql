create or replace function inventory.supply_chain_health(p_location_id uuid default null)
returns table (
  levels bigint,
  out_of_stock bigint,
  low bigint,
  excess bigint,
  recent_stockouts bigint,
  score double precision,
  grade text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with counted as (
    select
      count(*) as levels,
      count(*) filter (where s.condition = 'out') as out_of_stock,
      count(*) filter (where s.is_low) as low,
      count(*) filter (where s.condition = 'excess') as excess
    from inventory.stock_status s
    where p_location_id is null or s.location_id = p_location_id
  ),
  recent as (
    select count(*) as stockouts
    from inventory.stockouts o
    where o.started_at >= now() - interval '7 days'
      and (p_location_id is null or o.location_id = p_location_id)
  ),
  scored as (
    select
      c.*,
      r.stockouts,
      greatest(
        100
          - 40.0 * c.out_of_stock / nullif(c.levels, 0)
          - 20.0 * c.low / nullif(c.levels, 0)
          - 10.0 * c.excess / nullif(c.levels, 0)
          - least(2 * r.stockouts, 20),
        0
      )::double precision as score
    from counted c
    cross join recent r
  )
  select
    s.levels,
    s.out_of_stock,
    s.low,
    s.excess,
    s.stockouts,
    s.score,
    case
      when s.score >= 90 then 'excellent'
      when s.score >= 75 then 'good'
      when s.score >= 60 then 'fair'
      when s.score >= 40 then 'poor'
      when s.score is not null then 'critical'
    end
  from scored s
$$;

comment on function inventory.supply_chain_health(uuid) is
  'Health of the stock as one number: 100 − 40·share out − 20·share low − 10·share in excess − min(2·stockouts begun within 7 days, 20), and its grade: excellent from 90, good 75, fair 60, poor 40, else critical. Null without levels.';

revoke execute on function inventory.supply_chain_health(uuid) from public;
grant execute on function inventory.supply_chain_health(uuid) to qm_app, qm_readonly;
