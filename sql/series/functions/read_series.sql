create or replace function series.read_series(
  p_series_id uuid,
  p_from timestamptz,
  p_until timestamptz,
  p_frequency series.series_frequency default null,
  p_aggregate text default null
)
returns table (bucket timestamptz, value double precision, observation_count bigint, is_gap boolean, is_censored boolean)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_series series.series;
  v_frequency series.series_frequency;
  v_unit text;
  v_aggregate text;
begin
  select s.* into v_series from series.series s where s.id = p_series_id;

  if not found then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  v_frequency := coalesce(p_frequency, v_series.frequency);
  v_unit := series.frequency_unit(v_frequency);
  -- Flows add up over a bucket; a price is what it was last.
  v_aggregate := coalesce(p_aggregate, case when v_series.kind = 'price' then 'last' when v_series.kind = 'other' then 'mean' else 'sum' end);

  if v_aggregate not in ('sum', 'mean', 'last', 'minimum', 'maximum') or p_from >= p_until then
    raise exception using
      errcode = 'QM510',
      message = 'the time series cannot be described like this',
      detail = format('aggregate %s, from %s until %s', v_aggregate, p_from, p_until),
      hint = 'Aggregates are sum, mean, last, minimum, maximum; from must lie before until.';
  end if;

  if v_unit is null then
    return query
    select o.at, o.value, 1::bigint, false, o.is_censored
    from series.observations o
    where o.series_id = p_series_id
      and o.at >= p_from
      and o.at < p_until
    order by o.at;
    return;
  end if;

  return query
  with buckets as (
    select
      b.start at time zone 'UTC' as bucket,
      (b.start + ('1 ' || case v_unit when 'quarter' then 'month' else v_unit end)::interval * case v_unit when 'quarter' then 3 else 1 end) at time zone 'UTC' as next_bucket
    from generate_series(
      date_trunc(v_unit, p_from at time zone 'UTC'),
      (p_until at time zone 'UTC') - interval '1 microsecond',
      ('1 ' || case v_unit when 'quarter' then 'month' else v_unit end)::interval * case v_unit when 'quarter' then 3 else 1 end
    ) as b (start)
  ),
  observed as (
    select date_trunc(v_unit, o.at at time zone 'UTC') at time zone 'UTC' as bucket, o.at, o.value, o.is_censored
    from series.observations o
    where o.series_id = p_series_id
      and o.at >= p_from
      and o.at < p_until
  ),
  summed as (
    select
      o.bucket,
      case v_aggregate
        when 'sum' then sum(o.value)
        when 'mean' then avg(o.value)
        when 'minimum' then min(o.value)
        when 'maximum' then max(o.value)
        else (array_agg(o.value order by o.at desc))[1]
      end as value,
      count(*) as observation_count,
      bool_or(o.is_censored) as is_censored
    from observed o
    group by o.bucket
  )
  select
    b.bucket,
    case when s.is_censored then null else s.value end,
    coalesce(s.observation_count, 0),
    s.bucket is null,
    coalesce(s.is_censored, false)
  from buckets b
  left join summed s on s.bucket = b.bucket
  order by b.bucket;
end
$$;

comment on function series.read_series(uuid, timestamptz, timestamptz, series.series_frequency, text) is
  'A series from p_from (included) until p_until (excluded) in buckets of a frequency (default: its own; UTC, weeks from Monday). A bucket without observations is a row with value null and is_gap; a bucket with a censored observation has value null, because its sum is unknown. Aggregates: sum (default for flows), last (default for prices), mean (default for other), minimum, maximum. Errors: QM508, QM510.';

revoke execute on function series.read_series(uuid, timestamptz, timestamptz, series.series_frequency, text) from public;
grant execute on function series.read_series(uuid, timestamptz, timestamptz, series.series_frequency, text) to qm_app, qm_readonly;
