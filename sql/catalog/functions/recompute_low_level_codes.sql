create or replace function catalog.recompute_low_level_codes()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_change record;
  v_changes integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('catalog.bom_lines', 0));

  for v_change in
    with recursive levels (item_id, low_level_code) as (
      select distinct l.parent_id, 0
      from catalog.bom_lines l
      where not exists (select from catalog.bom_lines u where u.component_id = l.parent_id)
      union
      select l.component_id, v.low_level_code + 1
      from levels v
      join catalog.bom_lines l on l.parent_id = v.item_id
    ),
    wanted as (
      select i.id, i.low_level_code as current_code, coalesce(max(v.low_level_code), 0) as low_level_code
      from catalog.items i
      left join levels v on v.item_id = i.id
      group by i.id
    )
    select w.id, w.low_level_code
    from wanted w
    where w.current_code <> w.low_level_code
    -- First down, deepest first, then up, highest first: a component is deeper than its parent after every step.
    order by
      w.low_level_code < w.current_code,
      case when w.low_level_code > w.current_code then -w.low_level_code else w.low_level_code end,
      w.id
  loop
    update catalog.items i
    set low_level_code = v_change.low_level_code
    where i.id = v_change.id;

    v_changes := v_changes + 1;
  end loop;

  return v_changes;
end
$$;

comment on function catalog.recompute_low_level_codes() is
  'Sets every item''s low-level code to the deepest level that it has now and returns how many changed. Deleting lines leaves codes too deep, which is safe (explosions still meet components after parents) but not exact.';

revoke execute on function catalog.recompute_low_level_codes() from public;
grant execute on function catalog.recompute_low_level_codes() to qm_app, qm_maintenance;
