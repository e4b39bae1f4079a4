create or replace function core._create_month_partition(p_table text, p_month date, p_attach boolean default true)
returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
  v_time_column text;
begin
  if to_regclass(format('%I.%I', v_schema, v_partition)) is not null then
    return null;
  end if;

  -- Of two sessions that want the same month one waits here for the other's commit. Writers of rows do not wait.
  execute format('lock table only %I.%I in share update exclusive mode', v_schema, v_name);

  if to_regclass(format('%I.%I', v_schema, v_partition)) is not null then
    return null;
  end if;

  select t.time_column
  into strict v_time_column
  from core.partitioned_tables t
  where t.table_name = p_table;

  execute format('create table %I.%I (like %I.%I including defaults including generated including constraints including storage)',
    v_schema, v_partition, v_schema, v_name);

  execute format('comment on table %I.%I is %L', v_schema, v_partition, format('Rows of %s in %s.', p_table, to_char(p_month, 'YYYY-MM')));

  -- Checked row by row while it is filled, so that attaching needs no scan.
  execute format('alter table %I.%I add constraint %I check (%I >= %L::timestamptz and %I < %L::timestamptz)',
    v_schema, v_partition, v_partition || '_range_check',
    v_time_column, to_char(p_month, 'YYYY-MM-DD') || ' 00:00:00+00',
    v_time_column, to_char(p_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');

  if p_attach then
    perform core._index_month_partition(p_table, p_month);
    perform core._attach_month_partition(p_table, p_month);
  end if;

  return format('%s.%s', v_schema, v_partition);
end
$$;

comment on function core._create_month_partition(text, date, boolean) is
  'Makes the partition of one month (midnight UTC to midnight UTC) unless it is there, and returns its name or null. With p_attach false it stays a table of its own, without indexes and foreign keys, so that a bulk load can fill it, then call core._index_month_partition and core._attach_month_partition. One session at a time makes partitions of a table. Error: QM007.';

revoke execute on function core._create_month_partition(text, date, boolean) from public;
