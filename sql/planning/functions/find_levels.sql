create or replace function planning._find_levels(p_run_id uuid)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_level integer := 0;
begin
  loop
    update planning.run_items n
    set level = v_level + 1
    where n.run_id = p_run_id
      and n.node in (
        select e.node
        from planning.run_items p
        join planning.run_edges e on e.run_id = p.run_id and e.parent_node = p.node
        where p.run_id = p_run_id
          and p.level = v_level
      );

    exit when not found;

    v_level := v_level + 1;

    -- Neither lanes nor bills of material can form a ring; this stops a loop over rows that were written past the rules.
    if v_level > (select r.item_count from planning.runs r where r.id = p_run_id) then
      raise exception using
        errcode = 'QM907',
        message = 'lanes and bills of material form a ring',
        detail = format('after %s levels', v_level),
        hint = 'select * from ops.verify() finds the rows that were written past the rules.';
    end if;
  end loop;

  return v_level;
end
$$;

comment on function planning._find_levels(uuid) is
  'Gives each item at a location of a run its level: one deeper than everything that needs it, the longest way over lanes and bills of material. Returns the deepest. Error: QM907.';

revoke execute on function planning._find_levels(uuid) from public;
