create or replace function catalog._count_rows(p_table oid, p_conditions text[])
returns bigint
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  -- One branch a condition, each with its own index; a row that several find counts once.
  execute format(
    'select count(*) from (%s) as f',
    (
      select string_agg(format('select t.tableoid, t.ctid from %s t where %s', p_table::regclass, c.condition), ' union ')
      from unnest(p_conditions) as c (condition)
    )
  )
  into v_count;

  return v_count;
end
$$;

comment on function catalog._count_rows(oid, text[]) is
  'Number of rows of a table (alias t) for which at least one of the conditions holds.';

revoke execute on function catalog._count_rows(oid, text[]) from public;
