create or replace function model._see_features(p_version_id uuid, p_from timestamptz, p_to timestamptz)
returns table (
  feature text,
  reference_counts bigint[],
  reference_size bigint,
  sample double precision[],
  numbers double precision[],
  counts bigint[]
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with stored as materialized (
    select
      f.feature,
      array_agg(f.number) filter (where f.number is not null) as numbers,
      array_agg(f.category) as categories
    from model._read_features(p_version_id, p_from, p_to) as f
    group by f.feature
  ),
  counted as materialized (
    select c.feature, array_agg(c.count order by c.position) as counts
    from (
      select t.feature, u.position, sum(u.count)::bigint as count
      from model.feature_counts t
      cross join lateral unnest(t.counts) with ordinality as u (count, position)
      where t.version_id = p_version_id
        and t.day >= (p_from at time zone 'UTC')::date
        and t.day <= ((p_to - interval '1 microsecond') at time zone 'UTC')::date
      group by t.feature, u.position
    ) as c
    group by c.feature
  )
  select
    b.feature,
    b.counts,
    b.sample_size,
    b.sample,
    case when b.sample is not null and s.numbers is not null then model._thin(s.numbers) end,
    case
      when b.kind = 'numeric' and s.numbers is not null then model.count_bins(s.numbers, b.edges)::bigint[]
      when b.kind = 'categorical' and s.categories is not null then model.count_categories(s.categories, b.categories)
      else c.counts
    end
  from model.baselines b
  left join stored s on s.feature = b.feature
  left join counted c on c.feature = b.feature
  where b.version_id = p_version_id
$$;

comment on function model._see_features(uuid, timestamptz, timestamptz) is
  'Each feature of a version''s baseline with what was seen of it in a time: counts over its bins, null where nothing was, and the values themselves, at most 10,000, where they are stored.';

revoke execute on function model._see_features(uuid, timestamptz, timestamptz) from public;
