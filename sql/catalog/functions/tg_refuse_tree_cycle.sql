create or replace function catalog.tg_refuse_tree_cycle()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ancestor_id uuid := new.parent_id;
  v_path text := new.code;
  v_code text;
begin
  -- Each ancestor is locked in the version that is walked over: a session whose snapshot is older than a
  -- committed move (repeatable read) fails with 40001 here instead of overlooking the move.
  while v_ancestor_id is not null and v_ancestor_id <> new.id loop
    execute format('select t.parent_id, t.code from %I.%I t where t.id = $1 for share', tg_table_schema, tg_table_name)
    into v_ancestor_id, v_code
    using v_ancestor_id;

    v_path := v_path || ' < ' || v_code;
  end loop;

  if v_ancestor_id = new.id then
    raise exception using
      errcode = 'QM301',
      message = 'a tree cannot contain a cycle',
      detail = format('%I.%I: %s < %s', tg_table_schema, tg_table_name, v_path, new.code),
      hint = 'Choose a parent that does not lie below it, or move that one first.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_refuse_tree_cycle() is
  'After-row trigger of trees with columns id, code and parent_id: walks up from the new parent and refuses to meet the row itself. Error: QM301.';

revoke execute on function catalog.tg_refuse_tree_cycle() from public;

drop trigger if exists tg_categories__lock_tree on catalog.categories;
create trigger tg_categories__lock_tree
before update of parent_id on catalog.categories
for each statement
execute function catalog.tg_lock_tree();

drop trigger if exists tg_categories__refuse_tree_cycle on catalog.categories;
create trigger tg_categories__refuse_tree_cycle
after update of parent_id on catalog.categories
for each row
when (new.parent_id is not null and new.parent_id is distinct from old.parent_id)
execute function catalog.tg_refuse_tree_cycle();

drop trigger if exists tg_locations__lock_tree on catalog.locations;
create trigger tg_locations__lock_tree
before update of parent_id on catalog.locations
for each statement
execute function catalog.tg_lock_tree();

drop trigger if exists tg_locations__refuse_tree_cycle on catalog.locations;
create trigger tg_locations__refuse_tree_cycle
after update of parent_id on catalog.locations
for each row
when (new.parent_id is not null and new.parent_id is distinct from old.parent_id)
execute function catalog.tg_refuse_tree_cycle();
