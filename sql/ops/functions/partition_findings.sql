create or replace function ops.partition_findings()
returns table (finding text, subject text, expected text, found text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_default record;
begin
  return query
  select
    'partition_missing',
    t.table_name,
    to_char(m.month, 'YYYY-MM'),
    'no partition'
  from core.partitioned_tables t
  cross join lateral generate_series(
    date_trunc('month', now() at time zone 'UTC'),
    date_trunc('month', now() at time zone 'UTC') + make_interval(months => t.months_ahead),
    interval '1 month'
  ) as m (month)
  where not exists (
    select
    from core.partitions p
    where p.table_name = t.table_name
      and p.month = m.month::date
  )
  order by t.table_name, m.month;

  for v_default in
    select p.partition_name
    from core.partitions p
    where p.is_default
    order by p.partition_name
  loop
    return query execute format(
      $query$
        select 'default_partition_not_empty', %1$L, '0 rows', d.row_count || ' rows'
        from (select count(*) as row_count from only %2$s) as d
        where d.row_count > 0
      $query$,
      v_default.partition_name,
      v_default.partition_name::regclass
    );
  end loop;
end
$$;

comment on function ops.partition_findings() is
  'Months, from the current one to as far ahead as core.partitioned_tables asks for, without a partition, and default partitions that hold rows. A source of ops.verify.';

revoke execute on function ops.partition_findings() from public;
grant execute on function ops.partition_findings() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
