create or replace function inventory._estimate_depletions(p_item_id uuid default null, p_location_id uuid default null)
returns setof inventory.depletion_estimates
language sql
set search_path = pg_catalog, pg_temp
as $$
  with settings as materialized (
    select
      core.setting_integer('inventory.lookback_days') as lookback_days,
      core.setting_integer('inventory.depletion_horizon_days') as horizon_days
  ),
  measured as (
    select
      c.*,
      -- Less than a day of observation says no more than a day's consumption does.
      greatest(c.observed_days, 1) as days,
      s.lookback_days,
      s.horizon_days
    from settings s
    cross join lateral inventory.consumption(
      now() - make_interval(days => s.lookback_days), now(), p_item_id, p_location_id
    ) as c
    where c.observed_days > 0
  ),
  rated as (
    select
      m.*,
      m.consumed::double precision / m.days as rate,
      sqrt(greatest(m.consumed_squares::double precision - m.consumed::double precision ^ 2 / m.days, 0) / greatest(m.days - 1, 1)) as deviation
    from measured m
  )
  insert into inventory.depletion_estimates (
    item_id, location_id, on_hand, daily_consumption_rate, predicted_depletion_date, confidence, method, lookback_days, observed_days
  )
  select
    r.item_id,
    r.location_id,
    r.on_hand,
    r.rate,
    case
      when r.on_hand <= 0 then d.today
      when r.rate > 0 and r.on_hand::double precision / r.rate <= r.horizon_days
        then d.today + floor(r.on_hand::double precision / r.rate)::integer
    end,
    case when r.rate > 0 and r.days >= 7 then 1 / (1 + r.deviation / (r.rate * sqrt(r.days))) end,
    'consumption_rate',
    r.lookback_days,
    r.observed_days
  from rated r
  join catalog.locations c on c.id = r.location_id
  cross join lateral (select (now() at time zone c.time_zone)::date as today) as d
  returning *
$$;

comment on function inventory._estimate_depletions(uuid, uuid) is
  'Writes an estimate for every level, or those of one item or location, that had stock within the lookback.';

revoke execute on function inventory._estimate_depletions(uuid, uuid) from public;

create or replace function inventory.estimate_depletion(p_item_id uuid, p_location_id uuid)
returns inventory.depletion_estimates
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_estimate inventory.depletion_estimates;
begin
  select e.*
  into v_estimate
  from inventory._estimate_depletions(p_item_id, p_location_id) as e;

  if not found then
    raise exception using
      errcode = 'QM430',
      message = 'there is nothing to estimate from',
      detail = format('item %s at location %s had no stock within the lookback', p_item_id, p_location_id),
      hint = 'Post movements first, or look further back: setting inventory.lookback_days.';
  end if;

  return v_estimate;
end
$$;

comment on function inventory.estimate_depletion(uuid, uuid) is
  'Estimates when a level will be empty, from its consumption (not from its stock, not from restocks) over setting inventory.lookback_days, keeps the estimate and returns it. Rate: consumed quantity / observed days. Date: the day on which on hand / rate days are over; null where nothing is consumed or it lies beyond setting inventory.depletion_horizon_days. Confidence: 1 / (1 + s / (m·√n)) with mean m and deviation s of daily consumption over n observed days, null below seven days. Error: QM430 no observation.';

revoke execute on function inventory.estimate_depletion(uuid, uuid) from public;
grant execute on function inventory.estimate_depletion(uuid, uuid) to qm_app, qm_maintenance;

create or replace function inventory.estimate_depletions()
returns bigint
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  select count(*)
  from inventory._estimate_depletions()
$$;

comment on function inventory.estimate_depletions() is
  'inventory.estimate_depletion for all levels in one statement; returns how many estimates were written.';

revoke execute on function inventory.estimate_depletions() from public;
grant execute on function inventory.estimate_depletions() to qm_app, qm_maintenance;
