create or replace function ops.slow_statements(p_limit integer default 20)
returns table (
  query text,
  calls bigint,
  total_ms double precision,
  mean_ms double precision,
  max_ms double precision,
  row_count bigint,
  cache_hit_ratio double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text;
begin
  select n.nspname
  into v_schema
  from pg_extension e
  join pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_stat_statements';

  if not found then
    raise notice 'the extension pg_stat_statements is not installed in this database, so that nothing is known about its statements'
      using hint = 'Add it to shared_preload_libraries, restart, and create extension pg_stat_statements.';
    return;
  end if;

  return query execute format(
    $query$
      select
        s.query,
        s.calls,
        s.total_exec_time,
        s.mean_exec_time,
        s.max_exec_time,
        s.rows,
        s.shared_blks_hit::double precision / nullif(s.shared_blks_hit + s.shared_blks_read, 0)
      from %I.pg_stat_statements s
      join pg_catalog.pg_database d on d.oid = s.dbid
      where d.datname = current_database()
      order by s.total_exec_time desc
      limit $1
    $query$,
    v_schema
  )
  using p_limit;
end
$$;

comment on function ops.slow_statements(integer) is
  'Statements of this database that took the most time in sum, by pg_stat_statements: calls, milliseconds, rows, share of pages found in memory. Without the extension no rows, and a notice that says how to get it. Other users'' statements show their text to members of pg_read_all_stats only.';

revoke execute on function ops.slow_statements(integer) from public;
grant execute on function ops.slow_statements(integer) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
