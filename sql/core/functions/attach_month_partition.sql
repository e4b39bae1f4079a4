create or replace function core._attach_month_partition(p_table text, p_month date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
  v_from text := to_char(p_month, 'YYYY-MM-DD') || ' 00:00:00+00';
  v_to text := to_char(p_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00';
  v_time_column text;
  v_unique_columns text[];
  v_key record;
begin
  select t.time_column, t.unique_columns
  into strict v_time_column, v_unique_columns
  from core.partitioned_tables t
  where t.table_name = p_table;

  -- What the parent demands is made here first, set-wise and on a table that nobody else sees;
  -- attaching then only has to recognise it. The range check spares attach its own scan.
  for v_key in
    select c.conname, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    where c.conrelid = format('%I.%I', v_schema, v_name)::regclass
      and c.contype in ('p', 'u', 'f')
    order by array_position(array['p', 'u', 'f']::"char"[], c.contype), c.conname
  loop
    execute format('alter table %I.%I add constraint %I %s',
      v_schema, v_partition,
      replace(v_key.conname, v_name || '_', v_partition || '_'),
      v_key.definition);
  end loop;

  if cardinality(v_unique_columns) > 0 then
    execute format('create unique index %I on %I.%I (%s)',
      v_partition || '_' || array_to_string(v_unique_columns, '_') || '_key',
      v_schema, v_partition,
      (select string_agg(format('%I', u.name), ', ') from unnest(v_unique_columns) as u (name)));
  end if;

  execute format('alter table %I.%I add constraint %I check (%I >= %L::timestamptz and %I < %L::timestamptz)',
    v_schema, v_partition, v_partition || '_range_check', v_time_column, v_from, v_time_column, v_to);

  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)',
    v_schema, v_name, v_schema, v_partition, v_from, v_to);

  execute format('alter table %I.%I drop constraint %I', v_schema, v_partition, v_partition || '_range_check');
exception
  when check_violation then
    raise exception using
      errcode = 'QM007',
      message = 'rows of this month are in the default partition',
      detail = format('partition %s of %s', to_char(p_month, 'YYYY-MM'), p_table),
      hint = format('Call core.move_default_rows(%L), which makes the partition and moves them into it.', p_table);
end
$$;

comment on function core._attach_month_partition(text, date) is
  'Gives a month''s table the keys, foreign keys and unique indexes that its parent demands, then attaches it. Error: QM007 where the default partition holds rows of that month.';

revoke execute on function core._attach_month_partition(text, date) from public;
