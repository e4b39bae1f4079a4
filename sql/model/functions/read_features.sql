create or replace function model._read_features(p_version_id uuid, p_from timestamptz, p_to timestamptz)
returns table (feature text, number double precision, category text)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    f.key,
    case when jsonb_typeof(f.value) = 'number' then (f.value #>> '{}')::double precision end,
    f.value #>> '{}'
  from model.predictions p
  cross join lateral jsonb_each(case when jsonb_typeof(p.features) = 'object' then p.features else '{}' end) as f
  where p.version_id = p_version_id
    and p.at >= p_from
    and p.at < p_to
    and jsonb_typeof(f.value) in ('number', 'string', 'boolean')
  union all
  select '(prediction)', p.prediction, p.prediction::text
  from model.predictions p
  where p.version_id = p_version_id
    and p.at >= p_from
    and p.at < p_to
$$;

comment on function model._read_features(uuid, timestamptz, timestamptz) is
  'Values that a version saw in a time, by feature, and (prediction) for what it predicted: from its stored predictions.';

revoke execute on function model._read_features(uuid, timestamptz, timestamptz) from public;
