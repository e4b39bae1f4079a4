create or replace function series.record_observations(
  p_series_id uuid,
  p_observations jsonb,
  p_idempotency_key text default null
)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_fault record;
  v_range record;
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if jsonb_typeof(p_observations) is distinct from 'array' then
    raise exception using
      errcode = 'QM509',
      message = 'the observation cannot be recorded',
      detail = 'the observations are not a JSON array',
      hint = 'Give an array of objects with at, value and, where they matter, category, metadata, is_censored.';
  end if;

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'series.record_observations', jsonb_build_array(p_series_id, p_observations)
  );

  if v_first is not null then
    return (v_first #>> '{}')::bigint;
  end if;

  -- Writers of one series go one behind the other, so that its revisions tell the order of its changes.
  perform
  from series.series s
  where s.id = p_series_id
    and series._sees_series(s.id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  -- Times and numbers are read all at once; only if that fails is the one looked for that cannot be read.
  begin
    with lines as (
      select
        o.place,
        (o.line ->> 'at')::timestamptz as at,
        (o.line ->> 'value')::double precision as value,
        jsonb_typeof(o.line -> 'metadata') as metadata_type,
        coalesce((o.line ->> 'is_censored')::boolean, false) as is_censored
      from jsonb_array_elements(p_observations) with ordinality as o (line, place)
    ),
    counted as (
      select l.*, row_number() over (partition by l.at order by l.place) as occurrence
      from lines l
    )
    select c.place, c.at::text as at, f.reason
    into v_fault
    from counted c
    cross join lateral (
      values
        ('has no time', c.at is null or not isfinite(c.at)),
        (format('value %s is not a number', c.value), c.value in ('NaN', 'Infinity', '-Infinity')),
        ('has no value and is not censored', c.value is null and not c.is_censored),
        ('metadata is not an object', c.metadata_type not in ('object', 'null')),
        ('is given twice', c.at is not null and c.occurrence > 1)
    ) as f (reason, is_fault)
    where f.is_fault
    order by c.place
    limit 1;
  exception
    when data_exception then
      v_fault := series._find_unreadable_observation(p_observations);
  end;

  if v_fault.reason is not null then
    raise exception using
      errcode = 'QM509',
      message = 'the observation cannot be recorded',
      detail = format('observation %s at %s: %s', v_fault.place, coalesce(v_fault.at, 'no time'), v_fault.reason),
      hint = 'Correct it; nothing was recorded.';
  end if;

  select min(o.at) as first_at, max(o.at) as last_at
  into v_range
  from jsonb_to_recordset(p_observations) as o (at timestamptz);

  if v_range.first_at is not null then
    perform core.ensure_partitions('series.observations', v_range.first_at, v_range.last_at);
  end if;

  insert into series.observations as t (series_id, at, value, category, metadata, is_censored)
  select p_series_id, o.at, o.value, o.category, o.metadata, coalesce(o.is_censored, false)
  from jsonb_to_recordset(p_observations) as o (
    at timestamptz, value double precision, category text, metadata jsonb, is_censored boolean
  )
  order by o.at
  on conflict on constraint observations_pkey do update
  set
    value = excluded.value,
    category = excluded.category,
    metadata = excluded.metadata,
    is_censored = excluded.is_censored,
    upload_id = null,
    recorded_at = now();

  get diagnostics v_count = row_count;

  if v_count > 0 then
    perform series._add_revision(p_series_id, 'recorded', v_count, v_range.first_at, v_range.last_at);
  end if;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_count));
  end if;

  return v_count;
end
$$;

comment on function series.record_observations(uuid, jsonb, text) is
  'Records observations of a series, all or nothing: a JSON array of {at, value, category, metadata, is_censored}. An observation of the same moment is replaced. Returns how many. Errors: QM508 no such series, QM509 names the observation and what is wrong, QM001 key reused.';

revoke execute on function series.record_observations(uuid, jsonb, text) from public;
grant execute on function series.record_observations(uuid, jsonb, text) to qm_app;
