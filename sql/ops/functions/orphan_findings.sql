create or replace function ops.orphan_findings()
returns table (finding text, subject text, expected text, found text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reference record;
begin
  for v_reference in
    select
      u.table_name, u.column_name, u.referenced_table, u.referenced_column,
      split_part(u.table_name, '.', 1) as schema_name,
      split_part(u.table_name, '.', 2) as relation_name,
      split_part(u.referenced_table, '.', 1) as referenced_schema,
      split_part(u.referenced_table, '.', 2) as referenced_relation
    from ops.unkeyed_references u
    order by u.table_name, u.column_name
  loop
    return query execute format(
      $query$
        select 'orphan_reference', %1$L, format('a row of %%s', %2$L), n.value || ', in ' || n.row_count || ' rows'
        from (
          select t.%3$I::text as value, count(*) as row_count
          from %4$I.%5$I t
          where t.%3$I is not null
            and not exists (select from %6$I.%7$I r where r.%8$I = t.%3$I)
          group by 1
        ) as n
      $query$,
      v_reference.table_name || '.' || v_reference.column_name,
      v_reference.referenced_table,
      v_reference.column_name,
      v_reference.schema_name,
      v_reference.relation_name,
      v_reference.referenced_schema,
      v_reference.referenced_relation,
      v_reference.referenced_column
    );
  end loop;
end
$$;

comment on function ops.orphan_findings() is
  'Values of the columns in ops.unkeyed_references that name no row, each with the number of rows that hold it. A source of ops.verify.';

revoke execute on function ops.orphan_findings() from public;
grant execute on function ops.orphan_findings() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
