create or replace function forecast.blend(p_parts jsonb, p_description text default null, p_idempotency_key text default null)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_series_ids uuid[];
  v_hidden_ids uuid[];
  v_fault text;
  v_frequency series.series_frequency;
  v_cut_off date;
  v_level double precision;
  v_part_count integer;
  v_version forecast.versions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'forecast.blend', jsonb_build_array(p_parts, p_description));

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  if p_parts is null or jsonb_typeof(p_parts) <> 'array' then
    v_fault := 'the parts are no array';
  else
    -- A version with a series that the session does not see cannot be part of what it publishes.
    v_series_ids := array(
      select distinct f.series_id
      from jsonb_to_recordset(p_parts) as p (version_id uuid)
      join forecast.series_forecasts f on f.version_id = p.version_id
    );
    v_hidden_ids := array(select u.id from unnest(v_series_ids) as u (id) except select i.id from series._in_sight(v_series_ids) as i (id));

    select
      min(v.frequency),
      max(v.training_cut_off),
      min(v.level),
      count(*),
      case
        when count(*) < 2 then 'a blend needs two parts'
        when bool_or(v.id is null) then format('there is no version %s', coalesce(min(p.version_id::text) filter (where v.id is null), 'null'))
        when count(distinct v.id) < count(*) then 'a version is there twice'
        when not coalesce(bool_and(p.weight > 0 and p.weight <= 1), false) then 'a weight is missing, zero or less, or above one'
        when abs(sum(p.weight) - 1) > 1e-9 then format('the weights sum to %s', sum(p.weight))
        when min(v.frequency) <> max(v.frequency) then format('the versions are %s and %s', min(v.frequency), max(v.frequency))
        when min(v.level) <> max(v.level) then format('the intervals have the levels %s and %s', min(v.level), max(v.level))
      end
    into v_frequency, v_cut_off, v_level, v_part_count, v_fault
    from jsonb_to_recordset(p_parts) as p (version_id uuid, weight double precision)
    left join forecast.versions v
      on v.id = p.version_id
      and not exists (
        select
        from unnest(v_hidden_ids) as h (series_id)
        join forecast.series_forecasts f on f.series_id = h.series_id and f.version_id = v.id
      );
  end if;

  if v_fault is null and not exists (
    select
    from jsonb_to_recordset(p_parts) as p (version_id uuid)
    join forecast.points f on f.version_id = p.version_id
    where f.target_on > v_cut_off
    group by f.series_id, f.target_on
    having count(*) = v_part_count
  ) then
    v_fault := 'no period of any series is forecast by all versions';
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM807',
      message = 'these versions cannot be blended',
      detail = v_fault,
      hint = 'Give [{"version_id": …, "weight": …}, …]: two or more versions of one frequency and level, weights above 0 that sum to 1.';
  end if;

  v_version := forecast._open_version('blend', v_cut_off, v_frequency, v_level, null, null, null, null, p_description, '{}');

  insert into forecast.blend_parts (version_id, part_version_id, weight)
  select v_version.id, p.version_id, p.weight
  from jsonb_to_recordset(p_parts) as p (version_id uuid, weight double precision);

  with blended as materialized (
    select
      f.series_id,
      f.target_on,
      sum(b.weight * f.point) as point,
      case when count(f.lower) = count(*) then sum(b.weight * f.lower) end as lower,
      case when count(f.upper) = count(*) then sum(b.weight * f.upper) end as upper
    from forecast.blend_parts b
    join forecast.points f on f.version_id = b.part_version_id
    where b.version_id = v_version.id
      and f.target_on > v_cut_off
    group by f.series_id, f.target_on
    having count(*) = v_part_count
  ),
  published as (
    insert into forecast.series_forecasts (
      version_id, series_id, item_id, location_id, source, issued_at, data_revision, method, parameters, error_deviation, first_target_on,
      last_target_on, reason
    )
    select
      v_version.id, s.id, s.item_id, s.location_id, v_version.source, v_version.issued_at, d.data_revision, 'blend', d.parameters,
      d.error_deviation, t.first_target_on, t.last_target_on, format('%s versions by weight', v_part_count)
    from (
      select b.series_id, min(b.target_on) as first_target_on, max(b.target_on) as last_target_on
      from blended b
      group by b.series_id
    ) as t
    join series.series s on s.id = t.series_id
    cross join lateral (
      select
        min(f.data_revision) as data_revision,
        -- At most: errors that all go the same way.
        case when count(f.error_deviation) = count(*) then sum(b.weight * f.error_deviation) end as error_deviation,
        jsonb_build_object(
          'parts',
          jsonb_agg(jsonb_build_object('version_id', b.part_version_id, 'weight', b.weight, 'method', f.method) order by b.weight desc, b.part_version_id)
        ) as parameters
      from forecast.blend_parts b
      join forecast.series_forecasts f on f.version_id = b.part_version_id
      where b.version_id = v_version.id
        and f.series_id = t.series_id
    ) as d
  ),
  figures as (
    insert into forecast.points (version_id, series_id, target_on, point, lower, upper)
    select
      v_version.id, b.series_id, b.target_on, b.point,
      case when b.lower is not null then least(b.lower, b.point) end,
      case when b.upper is not null then greatest(b.upper, b.point) end
    from blended b
  )
  insert into forecast.skipped_series (version_id, series_id, reason)
  select distinct v_version.id, f.series_id, 'not forecast by all parts of the blend for the same periods'
  from forecast.blend_parts b
  join forecast.series_forecasts f on f.version_id = b.part_version_id
  where b.version_id = v_version.id
    and not exists (select from blended d where d.series_id = f.series_id);

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.blend(jsonb, text, text) is
  'Publishes the weighted mean of published versions as a version of source blend. p_parts: array of objects with version_id and weight; the weights sum to 1, so a blend never adds sources up. Blended are the periods that all parts forecast, after the latest cut-off; series that are not in all parts are in forecast.skipped_series. Bounds and error deviation are blended by the same weights, as if errors all went the same way. Errors: QM001, QM102, QM103, QM807.';

revoke execute on function forecast.blend(jsonb, text, text) from public;
grant execute on function forecast.blend(jsonb, text, text) to qm_app;
