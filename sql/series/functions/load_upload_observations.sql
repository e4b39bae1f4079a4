create or replace function series._load_upload_observations(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid;
  v_first_at timestamptz;
  v_last_at timestamptz;
  v_overtaken text;
  v_count bigint;
begin
  select u.owner_id
  into v_owner_id
  from series.uploads u
  where u.id = p_upload_id;

  execute format('select min(s.at) as first_at, max(s.at) as last_at from (%s) s', p_source)
  into v_first_at, v_last_at;

  if v_first_at is null then
    return 0;
  end if;

  perform core.ensure_partitions('series.observations', v_first_at, v_last_at);

  execute format(
    $query$
      insert into series.series (name, kind, unit, currency, frequency, owner_id)
      select
        s.series,
        coalesce(mode() within group (order by s.kind), 'other')::series.series_kind,
        mode() within group (order by s.unit),
        mode() within group (order by s.currency),
        coalesce(mode() within group (order by s.frequency), 'irregular')::series.series_frequency,
        $1
      from (%s) s
      group by s.series
      order by s.series
      on conflict on constraint series_owner_id_name_key do nothing
    $query$,
    p_source
  )
  using v_owner_id;

  -- In the order of their ids, as everybody who writes several series.
  execute format(
    $query$
      select
      from series.series k
      where k.owner_id is not distinct from $1
        and k.name in (select s.series from (%s) s)
      order by k.id
      for no key update
    $query$,
    p_source
  )
  using v_owner_id;

  -- While the upload waited, others may have recorded what it brings, or made its series as another one.
  execute format(
    $query$
      select
        case
          when o.series_id is not null then format('line %%s: %%s is already observed at %%s', s.line_number, s.series, s.at)
          else format('line %%s: %%s is %%s in %%s by now', s.line_number, s.series, k.kind, concat_ws(' ', k.frequency, k.unit, k.currency))
        end
      from (%s) s
      join series.series k on k.name = s.series and k.owner_id is not distinct from $1
      left join series.observations o on o.series_id = k.id and o.at = s.at and o.upload_id is distinct from $2
      where o.series_id is not null
        or s.kind <> k.kind::text
        or s.frequency <> k.frequency::text
        or s.unit is not null and s.unit is distinct from k.unit
        or s.currency is not null and s.currency is distinct from k.currency
      order by s.line_number
      limit 1
    $query$,
    p_source
  )
  into v_overtaken
  using v_owner_id, p_upload_id;

  if v_overtaken is not null then
    raise exception using
      errcode = 'QM514',
      message = 'others were faster than the upload',
      detail = v_overtaken,
      hint = 'Reject the upload with series.reject_upload and import its file again: it is then held against what is there now.';
  end if;

  -- A record is written as it was decided: without the dropped, with the corrections; a missing value that was
  -- accepted is unknown.
  execute format(
    $query$
      insert into series.observations (series_id, at, value, category, metadata, is_censored, upload_id)
      select
        k.id, s.at, coalesce(d.corrected_value, s.value::double precision), s.category, s.metadata::jsonb,
        coalesce(d.corrected_value, s.value::double precision) is null, $2
      from (%s) s
      join series.series k on k.name = s.series and k.owner_id is not distinct from $1
      left join (
        select f.line_number, f.series_name, bool_or(f.decision = 'dropped') as is_dropped, min(f.corrected_value) as corrected_value
        from series.upload_findings f
        where f.upload_id = $2
          and f.decision in ('dropped', 'fixed')
        group by f.line_number, f.series_name
      ) as d on d.line_number = s.line_number and d.series_name = s.series
      where d.is_dropped is not true
      order by k.id, s.at
    $query$,
    p_source
  )
  using v_owner_id, p_upload_id;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._load_upload_observations(text, uuid, text) is
  'Loader of target observations: makes the series of the upload''s owner that are missing, and their observations, as the findings of the upload were decided. Error: QM514 others have recorded or described the same meanwhile.';

revoke execute on function series._load_upload_observations(text, uuid, text) from public;
