create or replace function core._create_month_partition(p_table text, p_month date, p_attach boolean default true)
returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
begin
  if to_regclass(format('%I.%I', v_schema, v_partition)) is not null then
    return null;
  end if;

  execute format('create table %I.%I (like %I.%I including defaults including generated including constraints including storage)',
    v_schema, v_partition, v_schema, v_name);

  execute format('comment on table %I.%I is %L', v_schema, v_partition, format('Rows of %s in %s.', p_table, to_char(p_month, 'YYYY-MM')));

  if p_attach then
    perform core._attach_month_partition(p_table, p_month);
  end if;

  return format('%s.%s', v_schema, v_partition);
end
$$;

comment on function core._create_month_partition(text, date, boolean) is
  'Makes the partition of one month (midnight UTC to midnight UTC) unless it is there, and returns its name or null. With p_attach false it stays a table of its own, without indexes and foreign keys, so that a bulk load can fill it and attach it afterwards.';

revoke execute on function core._create_month_partition(text, date, boolean) from public;
