create or replace function catalog.tg_bom_lines__keep_levels()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_cycle boolean;
  v_raise record;
begin
  -- Locked as the foreign keys will lock them: with a snapshot older than a change of a code (repeatable read)
  -- this fails with 40001, which can be retried.
  select i.low_level_code
  into new.parent_low_level_code
  from catalog.items i
  where i.id = new.parent_id
  for key share;

  select i.low_level_code
  into new.component_low_level_code
  from catalog.items i
  where i.id = new.component_id
  for key share;

  -- An unknown item is reported by the foreign keys.
  if new.parent_low_level_code is null or new.component_low_level_code is null then
    new.parent_low_level_code := coalesce(new.parent_low_level_code, 0);
    new.component_low_level_code := coalesce(new.component_low_level_code, new.parent_low_level_code + 1);
    return new;
  end if;

  -- A component that is deeper already cannot have the parent below it.
  if new.component_low_level_code > new.parent_low_level_code then
    return new;
  end if;

  -- Each item below is visited once, and none deeper than the new parent.
  with recursive below (item_id) as (
    select new.component_id
    union
    select l.component_id
    from below b
    -- The offset keeps the lookup by parent: a plan made while the table was empty would read all lines.
    cross join lateral (
      select m.component_id
      from catalog.bom_lines m
      where m.parent_id = b.item_id
        and m.component_low_level_code <= new.parent_low_level_code
      offset 0
    ) as l
  )
  select true
  into v_is_cycle
  from below b
  where b.item_id = new.parent_id;

  if v_is_cycle then
    raise exception using
      errcode = 'QM305',
      message = 'a bill of material cannot contain a cycle',
      detail = format(
        '%s already contains %s',
        (select i.sku from catalog.items i where i.id = new.component_id),
        (select i.sku from catalog.items i where i.id = new.parent_id)
      ),
      hint = 'select * from catalog.where_used(parent_id) shows on which way the parent goes into the component.';
  end if;

  -- The component and what lies below it move down, deepest first: between two steps every line's
  -- component stays deeper than its parent, and the foreign keys carry the new codes to the lines.
  for v_raise in
    with recursive raises (item_id, low_level_code) as (
      select new.component_id, new.parent_low_level_code + 1
      union
      select l.component_id, r.low_level_code + 1
      from raises r
      cross join lateral (
        select m.component_id
        from catalog.bom_lines m
        where m.parent_id = r.item_id
          and m.component_low_level_code <= r.low_level_code
        offset 0
      ) as l
    )
    select r.item_id, max(r.low_level_code) as low_level_code
    from raises r
    group by r.item_id
    order by 2 desc, 1
  loop
    update catalog.items i
    set low_level_code = v_raise.low_level_code
    where i.id = v_raise.item_id;
  end loop;

  new.component_low_level_code := new.parent_low_level_code + 1;

  return new;
end
$$;

comment on function catalog.tg_bom_lines__keep_levels() is
  'Before-insert row trigger: fills in both low-level codes and moves the component, with all below it, under its new parent. Error: QM305 the line would close a cycle. Under concurrency the keys of the table hold: a session with an old snapshot fails with 40001 or bom_lines_component_low_level_code_check.';

revoke execute on function catalog.tg_bom_lines__keep_levels() from public;

drop trigger if exists tg_bom_lines__keep_levels on catalog.bom_lines;
create trigger tg_bom_lines__keep_levels
before insert on catalog.bom_lines
for each row
execute function catalog.tg_bom_lines__keep_levels();
