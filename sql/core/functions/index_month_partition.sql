create or replace function core._index_month_partition(p_table text, p_month date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
  v_unique_columns text[];
  v_part record;
begin
  select t.unique_columns
  into strict v_unique_columns
  from core.partitioned_tables t
  where t.table_name = p_table;

  -- What the parent demands is made here, set-wise and on a table that nobody else sees;
  -- attaching then only has to recognise it.
  for v_part in
    select c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    where c.conrelid = format('%I.%I', v_schema, v_name)::regclass
      and c.contype in ('p', 'u')
    order by c.contype, c.conname
  loop
    execute format('alter table %I.%I add constraint %I %s',
      v_schema, v_partition,
      replace(v_part.name, v_name || '_', v_partition || '_'),
      v_part.definition);
  end loop;

  if cardinality(v_unique_columns) > 0 then
    execute format('create unique index %I on %I.%I (%s)',
      v_partition || '_' || array_to_string(v_unique_columns, '_') || '_key',
      v_schema, v_partition,
      (select string_agg(format('%I', u.name), ', ') from unnest(v_unique_columns) as u (name)));
  end if;

  for v_part in
    select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    where i.indrelid = format('%I.%I', v_schema, v_name)::regclass
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    order by c.relname
  loop
    execute regexp_replace(
      v_part.definition,
      '^CREATE (UNIQUE )?INDEX .*? ON (ONLY )?\S+ USING',
      format('CREATE \1INDEX %I ON %I.%I USING', replace(v_part.name, v_name || '_', v_partition || '_'), v_schema, v_partition)
    );
  end loop;
end
$$;

comment on function core._index_month_partition(text, date) is
  'Gives a month''s table, not yet attached, the keys and indexes of its parent and the unique index of core.partitioned_tables.unique_columns.';

revoke execute on function core._index_month_partition(text, date) from public;
