create or replace function series._drop_decided_records(p_upload series.uploads)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_typed text := series._staging_name(p_upload.id, 'typed');
  v_records text;
begin
  if not exists (select from series.upload_findings f where f.upload_id = p_upload.id and f.decision = 'dropped' and f.kind <> 'duplicate') then
    return;
  end if;

  select string_agg(format('select r.line_number from (%s) as r', series._target_source_sql(p_upload, t.definition)), ' union all ' order by t.place)
  into v_records
  from jsonb_array_elements(p_upload.mapping -> 'targets') with ordinality as t (definition, place);

  -- A line of several series is rejected when all of it was dropped.
  execute format(
    $query$
      with dropped as (
        select d.line_number, count(*) as record_count, min(d.reason) as reason
        from (
          select f.line_number, f.series_name, min('dropped by a decision' || coalesce(': ' || f.comment, '')) as reason
          from series.upload_findings f
          where f.upload_id = $1
            and f.decision = 'dropped'
            and f.kind <> 'duplicate'
          group by f.line_number, f.series_name
        ) as d
        group by d.line_number
      )
      update %s t
      set faults = array['|' || d.reason]
      from dropped d
      join (select r.line_number, count(*) as record_count from (%s) as r group by r.line_number) as k
        on k.line_number = d.line_number
        and k.record_count = d.record_count
      where t.line_number = d.line_number
    $query$,
    v_typed, v_records
  )
  using p_upload.id;

  execute format(
    $query$
      insert into series.upload_rejects (upload_id, line_number, reason, raw)
      select $1, t.line_number, substr(t.faults[1], 2), s.raw
      from %s t
      join %s s on s.line_number = t.line_number
      where t.faults is not null
        and not exists (select from series.upload_rejects r where r.upload_id = $1 and r.line_number = t.line_number)
    $query$,
    v_typed, series._staging_name(p_upload.id, 'staging')
  )
  using p_upload.id;

  update series.uploads u
  set
    rejected_count = r.line_count,
    accepted_count = u.line_count - u.filtered_count - r.line_count
  from (select count(distinct x.line_number) as line_count from series.upload_rejects x where x.upload_id = p_upload.id) as r
  where u.id = p_upload.id;
end
$$;

comment on function series._drop_decided_records(series.uploads) is
  'Moves the records that were dropped by decisions from the accepted to the rejected ones, before the load, so that every line stays accounted for.';

revoke execute on function series._drop_decided_records(series.uploads) from public;
