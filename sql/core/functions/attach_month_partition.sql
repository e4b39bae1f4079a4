create or replace function core._attach_month_partition(p_table text, p_month date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
begin
  perform core._lock_referenced_tables(p_table);

  -- The foreign keys come with this, each validated by one join. A table that has them already would be attached
  -- without that, but not without locking the tables referred to against readers: its triggers there are removed.
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)',
    v_schema, v_name, v_schema, v_partition,
    to_char(p_month, 'YYYY-MM-DD') || ' 00:00:00+00',
    to_char(p_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');

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
  'Attaches a month''s table that core._index_month_partition has prepared; the foreign keys are added and validated by it. Until the end of the transaction the default partition can be neither read nor written and the tables referred to cannot be changed. Error: QM007 where the default partition holds rows of that month.';

revoke execute on function core._attach_month_partition(text, date) from public;
