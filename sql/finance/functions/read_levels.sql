create or replace function finance.read_levels(p_series_ids uuid[], p_from date default null, p_until date default null)
returns table (series_id uuid, at timestamptz, level double precision, is_common boolean)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- Planned once a session: a plan over all months' partitions takes longer than reading a year of one series.
set plan_cache_mode = force_generic_plan
set jit = off
as $$
#variable_conflict use_column
begin
  return query
  with periods as (
    select
      s.id,
      r.bucket,
      case when not r.is_censored then r.value end as level
    from series.series s
    cross join lateral (
      select
        coalesce(p_from::timestamp at time zone 'UTC', min(o.at)) as begins_at,
        coalesce(p_until::timestamp at time zone 'UTC', max(o.at) + interval '1 microsecond') as ends_at
      from series.observations o
      where o.series_id = s.id
    ) as b
    cross join lateral series.read_series(s.id, b.begins_at, b.ends_at) as r
    where s.id = any (p_series_ids)
      and b.begins_at < b.ends_at
      and not r.is_gap
      -- A period that the window cuts would be a fall or a rise of its own.
      and (p_from is null or r.bucket >= b.begins_at)
      and (
        p_until is null
        or s.frequency = 'irregular'
        or (r.bucket at time zone 'UTC' + series.frequency_step(s.frequency)) at time zone 'UTC' <= b.ends_at
      )
  )
  select
    p.id,
    p.bucket,
    p.level,
    count(p.level) over (partition by p.bucket) = (select count(distinct u.id) from unnest(p_series_ids) as u (id))
  from periods p
  order by p.bucket, p.id;
end
$$;

comment on function finance.read_levels(uuid[], date, date) is
  'Values of series in periods of their frequency (series.read_series: the last price, the sum of a flow), over the whole periods from p_from (included) until p_until (excluded), in UTC. Periods without observations have no row; level is null where the value is censored; is_common is true where every series has a known value. Series that are not in sight have no rows.';

revoke execute on function finance.read_levels(uuid[], date, date) from public;
grant execute on function finance.read_levels(uuid[], date, date) to qm_app, qm_readonly;
