create or replace function forecast.publish(
  p_source text,
  p_points jsonb,
  p_training_cut_off date,
  p_frequency series.series_frequency,
  p_level double precision default 0.95,
  p_model_name text default null,
  p_model_version text default null,
  p_description text default null,
  p_parameters jsonb default '{}',
  p_issued_at timestamptz default null,
  p_idempotency_key text default null
)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_first jsonb;
  v_series_ids uuid[];
  v_version forecast.versions;
  v_step interval := series.frequency_step(p_frequency);
  v_unit text := series.frequency_unit(p_frequency);
  v_fault text;
  v_count integer;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'forecast.publish',
    jsonb_build_array(
      p_source, p_points, p_training_cut_off, p_frequency, p_level, p_model_name, p_model_version, p_description, p_parameters,
      extract(epoch from p_issued_at)
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  if p_source in ('statistical', 'blend') then
    raise exception using
      errcode = 'QM805',
      message = 'no forecast can be published under these terms',
      detail = format('source %s is the database''s own', p_source),
      hint = 'Publish foreign forecasts as external or manual; forecast.forecast_demand and forecast.blend publish their own.';
  end if;

  v_version := forecast._open_version(
    p_source, p_training_cut_off, p_frequency, p_level, null, null, p_model_name, p_model_version, p_description, coalesce(p_parameters, '{}'),
    p_issued_at
  );

  if p_points is null or jsonb_typeof(p_points) <> 'array' or jsonb_array_length(p_points) = 0 then
    raise exception using
      errcode = 'QM806',
      message = 'the points of the forecast are not usable',
      detail = 'there is no point',
      hint = 'Give an array of objects with sku and location, or series_id, and target_on, point, and both or none of lower and upper.';
  end if;

  perform forecast._ensure_demand_series(array_agg(k.item_id order by k.sku, k.location), array_agg(k.location_id order by k.sku, k.location), p_frequency)
  from (
    select distinct i.id as item_id, l.id as location_id, i.sku, l.code as location
    from jsonb_to_recordset(p_points) as p (sku text, location text)
    join catalog.items i on i.sku = p.sku
    join catalog.locations l on l.code = p.location
  ) as k;

  v_series_ids := array(
    select i.id
    from series._in_sight(array(select distinct p.series_id from jsonb_to_recordset(p_points) as p (series_id uuid))) as i (id)
  );

  with given as materialized (
    select
      p.number,
      p.series_id as given_id,
      p.sku,
      p.location,
      p.target_on,
      p.point,
      p.lower,
      p.upper,
      coalesce(s.id, d.id) as series_id,
      coalesce(s.item_id, d.item_id) as item_id,
      coalesce(s.location_id, d.location_id) as location_id,
      coalesce(s.kind, d.kind) as kind,
      coalesce(s.frequency, d.frequency) as frequency,
      lag(p.target_on) over series_order as before,
      row_number() over series_order as step
    from rows from (
      jsonb_to_recordset(p_points)
        as (series_id uuid, sku text, location text, target_on date, point double precision, lower double precision, upper double precision)
    ) with ordinality as p (series_id, sku, location, target_on, point, lower, upper, number)
    left join series.series s on s.id = p.series_id and s.id = any (v_series_ids)
    left join lateral (
      select e.*
      from catalog.items i
      join catalog.locations l on l.code = p.location
      join series.series e on e.item_id = i.id and e.location_id = l.id
      where p.series_id is null
        and i.sku = p.sku
        and e.kind = 'demand'
        and e.frequency = p_frequency
        and e.owner_id is null
      order by e.id
      limit 1
    ) as d on true
    window series_order as (partition by coalesce(s.id, d.id) order by p.target_on)
  ),
  faults as (
    select
      g.number,
      case
        when g.series_id is null and g.given_id is not null then format('there is no series %s', g.given_id)
        when g.series_id is null then format('there is no item %s or no location %s', coalesce(g.sku, 'null'), coalesce(g.location, 'null'))
        when g.frequency <> p_frequency then format('series %s is %s, the forecast %s', g.series_id, g.frequency, p_frequency)
        when g.target_on is null or g.point is null then 'target_on or point is missing'
        when date_trunc(v_unit, g.target_on::timestamp)::date <> g.target_on then format('%s is not the first day of a %s', g.target_on, v_unit)
        when g.target_on <= p_training_cut_off then format('%s is not after the training cut-off %s', g.target_on, p_training_cut_off)
        when g.target_on = g.before then format('%s is there twice', g.target_on)
        when g.target_on <> g.before + v_step then format('between %s and %s a period is missing', g.before, g.target_on)
        when not (g.point > '-infinity' and g.point < 'infinity') then format('point %s', g.point)
        when (g.lower is null) <> (g.upper is null) then 'lower or upper is missing'
        when not (g.lower > '-infinity' and g.lower <= g.point and g.upper >= g.point and g.upper < 'infinity')
          then format('point %s is not between lower %s and upper %s', g.point, g.lower, g.upper)
        when g.kind = 'demand' and g.point < 0 then format('demand of %s', g.point)
      end as fault
    from given g
  ),
  bad as (
    select format('point %s: %s', f.number, f.fault) as fault
    from faults f
    where f.fault is not null
    order by f.number
    limit 1
  ),
  published as (
    insert into forecast.series_forecasts (
      version_id, series_id, item_id, location_id, source, issued_at, data_revision, method, error_deviation, first_target_on, last_target_on,
      reason
    )
    select
      v_version.id,
      g.series_id,
      g.item_id,
      g.location_id,
      v_version.source,
      v_version.issued_at,
      -- A series made just now is not seen by the query, and has had no revision.
      coalesce((select s.data_revision from series.series s where s.id = g.series_id), 0),
      'external',
      -- The upper half of the first interval: the lower one may have been cut at zero.
      min((g.upper - g.point) / core.normal_quantile((1 + p_level) / 2)) filter (where g.step = 1),
      min(g.target_on),
      max(g.target_on),
      concat_ws(' ', p_model_name, p_model_version)
    from given g
    where not exists (select from bad)
    group by g.series_id, g.item_id, g.location_id
  ),
  figures as (
    insert into forecast.points (version_id, series_id, target_on, point, lower, upper)
    select v_version.id, g.series_id, g.target_on, g.point, g.lower, g.upper
    from given g
    where not exists (select from bad)
  )
  select (select b.fault from bad b), (select count(*) from given)
  into v_fault, v_count;

  if v_fault is not null then
    raise exception using
      errcode = 'QM806',
      message = 'the points of the forecast are not usable',
      detail = v_fault,
      hint = 'Nothing was published. Give an array of objects with sku and location, or series_id, and target_on, point, and both or none of lower and upper, one for each period.';
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.publish(
  text, jsonb, date, series.series_frequency, double precision, text, text, text, jsonb, timestamptz, text
) is
  'Publishes a forecast made elsewhere, by whatever model in whatever language, as one version; all points or none. p_points: an array of objects with sku and location (demand; the series is made where there is none) or series_id, and target_on (first day of the period), point, and both or none of lower and upper (the interval that holds the actual with probability p_level); each series without gaps, after p_training_cut_off, the last day whose history the model knew. The standard deviation of the errors follows from the first interval: (upper − point) / z. p_issued_at: for forecasts that were made earlier (default: now). Errors: QM001, QM102, QM103, QM805 terms, QM806 points, naming the first.';

revoke execute on function forecast.publish(
  text, jsonb, date, series.series_frequency, double precision, text, text, text, jsonb, timestamptz, text
) from public;
grant execute on function forecast.publish(
  text, jsonb, date, series.series_frequency, double precision, text, text, text, jsonb, timestamptz, text
) to qm_app;
