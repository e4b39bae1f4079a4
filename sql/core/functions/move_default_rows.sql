create or replace function core.move_default_rows(p_table text)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_time_column text;
  v_month date;
  v_columns text;
  v_rows bigint;
  v_moved bigint := 0;
begin
  select t.time_column
  into v_time_column
  from core.partitioned_tables t
  where t.table_name = p_table;

  if not found then
    raise exception using
      errcode = 'QM008',
      message = 'this table is not partitioned by month',
      detail = format('table %s', p_table),
      hint = 'select table_name from core.partitioned_tables lists those that are.';
  end if;

  select string_agg(format('%I', a.attname), ', ' order by a.attnum)
  into v_columns
  from pg_attribute a
  where a.attrelid = format('%I.%I', v_schema, v_name)::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attgenerated = '';

  -- The same order as whoever makes a partition: first the parent, then the default partition.
  execute format('lock table only %I.%I in share update exclusive mode', v_schema, v_name);
  execute format('lock table only %I.%I in access exclusive mode', v_schema, v_name || '_default');

  -- Guards against changes belong to live rows; these are moved, not changed.
  execute format('alter table only %I.%I disable trigger user', v_schema, v_name || '_default');

  for v_month in
    execute format('select distinct date_trunc(''month'', d.%I at time zone ''UTC'')::date from only %I.%I d order by 1',
      v_time_column, v_schema, v_name || '_default')
  loop
    perform core._create_month_partition(p_table, v_month, false);

    execute format(
      'with moved as (delete from only %1$I.%2$I d where d.%3$I >= %4$L::timestamptz and d.%3$I < %5$L::timestamptz returning %6$s) '
      'insert into %1$I.%7$I (%6$s) select %6$s from moved',
      v_schema, v_name || '_default', v_time_column,
      to_char(v_month, 'YYYY-MM-DD') || ' 00:00:00+00',
      to_char(v_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00',
      v_columns,
      format('%s_%s', v_name, to_char(v_month, 'YYYY_MM')));
    get diagnostics v_rows = row_count;
    v_moved := v_moved + v_rows;

    -- A trigger that still has to fire would forbid the alter table below.
    set constraints all immediate;
    perform core._index_month_partition(p_table, v_month);
    perform core._attach_month_partition(p_table, v_month);
  end loop;

  execute format('alter table only %I.%I enable trigger user', v_schema, v_name || '_default');

  return v_moved;
end
$$;

comment on function core.move_default_rows(text) is
  'Makes the missing monthly partitions for rows that landed in the default partition and moves the rows there; returns how many. Locks the default partition meanwhile. Error: QM008.';

revoke execute on function core.move_default_rows(text) from public;
grant execute on function core.move_default_rows(text) to qm_maintenance;
