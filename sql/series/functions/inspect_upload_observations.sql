create or replace function series._inspect_upload_observations(p_upload_id uuid, p_source text, p_source_with_rejects text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format(
    $query$
      insert into series.upload_series (
        upload_id, name, kind, frequency, unit, currency, is_new, record_count, missing_count, first_at, last_at, minimum, maximum, mean
      )
      select
        u.id,
        s.series,
        coalesce(k.kind, mode() within group (order by s.kind)::series.series_kind, 'other'),
        coalesce(k.frequency, mode() within group (order by s.frequency)::series.series_frequency, 'irregular'),
        case when k.id is null then mode() within group (order by s.unit) else k.unit end,
        case when k.id is null then mode() within group (order by s.currency) else k.currency end,
        k.id is null,
        count(*),
        count(*) - count(s.value),
        min(s.at),
        max(s.at),
        min(s.value)::double precision,
        max(s.value)::double precision,
        avg(s.value)::double precision
      from (%s) s
      join series.uploads u on u.id = $1
      left join series.series k on k.name = s.series and k.owner_id is not distinct from u.owner_id
      group by u.id, s.series, k.id
    $query$,
    p_source
  )
  using p_upload_id;

  -- Records by themselves: without a value, or with a rival.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, line_number, at, value, severity)
      select $1, f.series, f.kind::series.upload_finding_kind, f.line_number, f.at, f.value, f.severity::core.severity
      from (
        select s.series, 'missing_value' as kind, s.line_number, s.at, null::double precision as value, 'high' as severity
        from (%1$s) s
        where s.value is null
        union all
        select d.series, 'conflicting_duplicate', d.line_number, d.at, d.value::double precision, 'high'
        from (
          select s.series, s.line_number, s.at, s.value, count(*) over (partition by s.series, s.at) as rivals
          from (%1$s) s
        ) as d
        where d.rivals > 1
        union all
        -- Rejected, as an accepted record says the same.
        select a.series, 'duplicate', a.line_number, a.at, a.value::double precision, 'low'
        from (%2$s) a
        where exists (
            select
            from (%1$s) s
            where s.series = a.series
              and s.at = a.at
              and s.value is not distinct from a.value
              and s.category is not distinct from a.category
              and s.metadata is not distinct from a.metadata
          )
          and not exists (select from (%1$s) s where s.series = a.series and s.line_number = a.line_number)
      ) as f
      order by f.series, f.at, f.line_number
    $query$,
    p_source,
    p_source_with_rejects
  )
  using p_upload_id;

  -- Records against the one above them: a run of steps back in time is one finding.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, line_number, at, record_count, severity)
      select
        $1, r.series, 'wrong_order', min(r.line_number), (array_agg(r.at order by r.line_number))[1], count(*), 'low'
      from (
        select
          o.series, o.line_number, o.at, o.is_back,
          o.place - row_number() over (partition by o.series, o.is_back order by o.line_number) as run
        from (
          select
            s.series, s.line_number, s.at,
            coalesce(s.at < lag(s.at) over by_line, false) as is_back,
            row_number() over by_line as place
          from (%s) s
          window by_line as (partition by s.series order by s.line_number)
        ) as o
      ) as r
      where r.is_back
      group by r.series, r.run
      order by r.series, min(r.line_number)
    $query$,
    p_source
  )
  using p_upload_id;

  -- Buckets against the frequency; what the series has already is no gap.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, at, until_at, record_count, severity)
      select
        $1, g.name, 'gap', (g.bucket + g.step) at time zone 'UTC', (g.next_bucket - g.step) at time zone 'UTC',
        (select count(*) from generate_series(g.bucket + g.step, g.next_bucket - g.step, g.step)), 'low'
      from (
        select b.name, b.bucket, b.step, lead(b.bucket) over (partition by b.name order by b.bucket) as next_bucket
        from (
          select u.name, date_trunc(series.frequency_unit(u.frequency), k.at at time zone 'UTC') as bucket, series.frequency_step(u.frequency) as step
          from series.upload_series u
          join series.uploads f on f.id = u.upload_id
          cross join lateral (
            select s.at
            from (%s) s
            where s.series = u.name
            union
            select o.at
            from series.series e
            join series.observations o on o.series_id = e.id
            where e.name = u.name
              and e.owner_id is not distinct from f.owner_id
              and o.at between u.first_at and u.last_at
          ) as k
          where u.upload_id = $1
            and u.frequency <> 'irregular'
          group by u.name, bucket, step
        ) as b
      ) as g
      where g.next_bucket > g.bucket + g.step
      order by g.name, g.bucket
    $query$,
    p_source
  )
  using p_upload_id;

  -- Values against the others.
  execute format(
    $query$
      insert into series.upload_findings (upload_id, series_name, kind, line_number, at, value, expected_low, expected_high, severity)
      select
        $1, k.series, f.kind::series.upload_finding_kind, k.lines[f.place], k.moments[f.place], f.value, f.expected_low, f.expected_high, f.severity
      from (
        select
          s.series,
          array_agg(s.line_number order by s.line_number) as lines,
          array_agg(s.at order by s.line_number) as moments,
          array_agg(s.value::double precision order by s.line_number) as "values"
        from (%s) s
        where s.value is not null
        group by s.series
      ) as k
      cross join lateral series.find_outliers(k."values") as f
      order by k.series, k.moments[f.place], f.kind
    $query$,
    p_source
  )
  using p_upload_id;
end
$$;

comment on function series._inspect_upload_observations(uuid, text, text) is
  'Inspector of target observations: describes each series of the file in series.upload_series, and keeps in series.upload_findings missing values, duplicates, gaps against the frequency, records in wrong order and outliers among the values of the file (series.find_outliers).';

revoke execute on function series._inspect_upload_observations(uuid, text, text) from public;
