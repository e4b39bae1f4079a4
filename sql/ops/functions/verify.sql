create or replace function ops.verify(p_room text default null)
returns table (
  check_name text,
  severity core.severity,
  status ops.check_status,
  finding_count bigint,
  sample jsonb,
  remedy text
)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source text;
  v_found jsonb;
  v_reason text;
begin
  if p_room is not null and not exists (select from ops.integrity_checks c where c.room = p_room) then
    raise exception using
      errcode = 'QMB01',
      message = 'there are no checks of this room',
      detail = format('room %s', p_room),
      hint = 'select distinct room from ops.integrity_checks lists the rooms that have some.';
  end if;

  for v_source in
    select c.source
    from ops.integrity_checks c
    where p_room is null or c.room = p_room
    group by c.source
    order by c.source
  loop
    v_found := null;
    v_reason := null;

    begin
      -- Five examples of each finding are enough to know where to look.
      execute format(
        $query$
          select coalesce(jsonb_object_agg(g.finding, jsonb_build_object('count', g.finding_count, 'sample', g.sample)), '{}')
          from (
            select
              n.finding,
              count(*) as finding_count,
              jsonb_agg(n.example order by n.example::text) filter (where n.number <= 5) as sample
            from (
              select f.finding, to_jsonb(f) - 'finding' as example, row_number() over (partition by f.finding) as number
              from %s f
            ) as n
            group by n.finding
          ) as g
        $query$,
        v_source
      )
      into v_found;
    exception
      when undefined_table or undefined_function or undefined_column or insufficient_privilege then
        v_reason := sqlerrm;
    end;

    return query
    select
      format('%s.%s', coalesce(c.room, split_part(v_source, '.', 1)), coalesce(c.finding, f.finding)),
      coalesce(c.severity, 'high'),
      case
        when v_found is null then 'skipped'
        when f.finding is null then 'ok'
        else 'finding'
      end::ops.check_status,
      coalesce((f.result ->> 'count')::bigint, 0),
      case
        when v_found is null then jsonb_build_array(v_reason)
        else coalesce(f.result -> 'sample', '[]')
      end,
      coalesce(c.remedy, format('Look into %s; no remedy is registered in ops.integrity_checks.', v_source))
    from (
      select k.*
      from ops.integrity_checks k
      where k.source = v_source
        and (p_room is null or k.room = p_room)
    ) as c
    full join jsonb_each(v_found) as f (finding, result) on f.finding = c.finding
    -- A finding that nobody registered is shown with the room of its source.
    where c.finding is not null
      or not exists (select from ops.integrity_checks o where o.source = v_source and o.finding = f.finding)
    order by 1;
  end loop;
end
$$;

comment on function ops.verify(text) is
  'Runs every integrity check of a room, or of all: derived numbers against their rows, states against their histories, references without a key, partitions, and the schema''s own objects. One row a check with the number of findings, up to five of them, and what to do. Reads the whole of big tables: for a nightly job or after a restore. Error: QMB01 no such room.';

revoke execute on function ops.verify(text) from public;
grant execute on function ops.verify(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
