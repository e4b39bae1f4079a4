create or replace function core.ensure_partitions(p_table text, p_from timestamptz, p_to timestamptz)
returns setof text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_month date;
  v_partition text;
begin
  if not exists (select from core.partitioned_tables t where t.table_name = p_table) then
    raise exception using
      errcode = 'QM008',
      message = 'this table is not partitioned by month',
      detail = format('table %s', p_table),
      hint = 'select table_name from core.partitioned_tables lists those that are.';
  end if;

  if (
    case
      when isfinite(p_from) and isfinite(p_to) then p_from <= p_to and p_to - p_from <= interval '100 years'
    end
  ) is not true then
    raise exception using
      errcode = 'QM009',
      message = 'the range of time is not usable',
      detail = format('from %s to %s', p_from, p_to),
      hint = 'Give the earlier time first, at most a hundred years before the later one.';
  end if;

  for v_month in
    select m.month::date
    from generate_series(
      date_trunc('month', p_from at time zone 'UTC'),
      date_trunc('month', p_to at time zone 'UTC'),
      interval '1 month'
    ) as m (month)
  loop
    v_partition := core._create_month_partition(p_table, v_month);
    if v_partition is not null then
      return next v_partition;
    end if;
  end loop;
end
$$;

comment on function core.ensure_partitions(text, timestamptz, timestamptz) is
  'Makes the monthly partitions from the month of p_from to the month of p_to that are missing, and returns their names. Errors: QM007 rows in the default partition, QM008 not a partitioned table, QM009 range.';

revoke execute on function core.ensure_partitions(text, timestamptz, timestamptz) from public;
grant execute on function core.ensure_partitions(text, timestamptz, timestamptz) to qm_maintenance, qm_migrator;
