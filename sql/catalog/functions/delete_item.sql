create or replace function catalog.delete_item(p_item_id uuid, p_mode text default 'restrict', p_dry_run boolean default true)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
  v_step record;
  v_guard record;
  v_blockers text := '';
  v_condition text;
  v_rows bigint;
begin
  if p_mode not in ('restrict', 'cascade') then
    raise exception using
      errcode = 'QM311',
      message = 'there is no such mode of deletion',
      detail = format('mode %s', p_mode),
      hint = 'Use restrict, which refuses where other records name the item, or cascade, which deletes those too.';
  end if;

  -- A cascade takes ledger rows along: that is for admins, and named.
  if p_mode = 'cascade' and not p_dry_run then
    perform identity.require_role('admin');
  end if;

  v_item := catalog._lock_item(p_item_id);

  if not p_dry_run then
    -- Keeps other sessions from adding rows that name the item meanwhile.
    perform i.id from catalog.items i where i.id = p_item_id for update;
    -- Waiting triggers would forbid the alter table below.
    set constraints all immediate;
    -- Its codes go before the item, whose main barcode is one of them.
    set constraints catalog.tg_item_codes__keep_barcode deferred;
  end if;

  for v_step in
    select
      r.table_name::oid as table_oid,
      format('%I.%I', n.nspname, c.relname) as name,
      max(r.depth) as depth,
      array_agg(r.condition order by r.depth, r.condition) filter (where not r.is_kept) as conditions,
      array_agg(r.condition order by r.depth, r.condition) filter (where r.is_kept) as kept_conditions,
      array_agg(r.condition order by r.depth, r.condition) filter (where not r.is_kept and not r.is_owned) as foreign_conditions
    from catalog._rows_of_item(p_item_id) r
    join pg_class c on c.oid = r.table_name::oid
    join pg_namespace n on n.oid = c.relnamespace
    group by r.table_name, n.nspname, c.relname
    order by max(r.depth) desc, 2
  loop
    if v_step.kept_conditions is not null then
      table_name := v_step.name;
      effect := 'keep';
      is_done := not p_dry_run;
      row_count := catalog._count_rows(v_step.table_oid, v_step.kept_conditions);
      if row_count > 0 then
        return next;
      end if;
    end if;

    continue when v_step.conditions is null;

    table_name := v_step.name;
    effect := 'delete';
    is_done := not p_dry_run;

    if p_mode = 'restrict' and v_step.foreign_conditions is not null then
      row_count := catalog._count_rows(v_step.table_oid, v_step.foreign_conditions);
      if row_count > 0 then
        effect := 'refuse';
        v_blockers := v_blockers || format('%s: %s; ', v_step.name, row_count);
        if p_dry_run then
          return next;
        end if;
        continue;
      end if;
    end if;

    if p_dry_run then
      row_count := catalog._count_rows(v_step.table_oid, v_step.conditions);
    elsif v_blockers <> '' then
      row_count := 0;
    else
      -- Ledgers refuse deletion by a trigger of core; only here it steps aside, in this transaction.
      for v_guard in
        select g.tgname
        from pg_trigger g
        where g.tgrelid = v_step.table_oid
          and g.tgfoid = 'core.tg_refuse_change()'::regprocedure
          and g.tgparentid = 0
          and g.tgenabled <> 'D'
      loop
        execute format('alter table %s disable trigger %I', v_step.table_oid::regclass, v_guard.tgname);
      end loop;

      row_count := 0;

      foreach v_condition in array v_step.conditions loop
        execute format(
          'with gone as (delete from %s t where %s returning to_jsonb(t.*) as row_data) '
            'insert into catalog.deleted_items (item_id, item_sku, table_name, row_data, deleted_by) '
            'select $1, $2, $3, g.row_data, $4 from gone g',
          v_step.table_oid::regclass,
          v_condition
        )
        using v_item.id, v_item.sku, v_step.name, identity.current_user_id();
        get diagnostics v_rows = row_count;
        row_count := row_count + v_rows;
      end loop;

      for v_guard in
        select g.tgname
        from pg_trigger g
        where g.tgrelid = v_step.table_oid
          and g.tgfoid = 'core.tg_refuse_change()'::regprocedure
          and g.tgparentid = 0
      loop
        execute format('alter table %s enable trigger %I', v_step.table_oid::regclass, v_guard.tgname);
      end loop;
    end if;

    if row_count > 0 then
      return next;
    end if;
  end loop;

  if not p_dry_run then
    set constraints catalog.tg_item_codes__keep_barcode immediate;
  end if;

  if not p_dry_run and v_blockers <> '' then
    raise exception using
      errcode = 'QM312',
      message = 'other records name this item',
      detail = format('item %s: %s', v_item.sku, rtrim(v_blockers, '; ')),
      hint = 'Retire it with catalog.retire_item, or delete those records too with the mode cascade.';
  end if;
end
$$;

comment on function catalog.delete_item(uuid, text, boolean) is
  'Deletes an item, or says with p_dry_run (the default) what would go: one row a table with the number of rows and the effect: delete, refuse, or keep with the reference emptied. All tables of all rooms are found through their foreign keys. Mode restrict refuses where others than the item''s own codes, conversions and bill of material name it; cascade, for admins, deletes those too, ledger rows included. Deleted rows are copied to catalog.deleted_items. Errors: QM310 no such item, QM311 mode, QM312 other records name it; QM101, QM102, QM103 for a cascade.';

revoke execute on function catalog.delete_item(uuid, text, boolean) from public;
grant execute on function catalog.delete_item(uuid, text, boolean) to qm_app, qm_maintenance;
