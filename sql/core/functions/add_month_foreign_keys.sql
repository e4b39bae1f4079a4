create or replace function core._add_month_foreign_keys(p_table text, p_month date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
  v_keys text;
begin
  -- One statement for all: each of them checks all rows at once, by a join.
  select string_agg(
    format('add constraint %I %s', replace(c.conname, v_name || '_', v_partition || '_'), pg_get_constraintdef(c.oid)),
    ', '
    order by c.confrelid::regclass::text, c.conname
  )
  into v_keys
  from pg_constraint c
  where c.conrelid = format('%I.%I', v_schema, v_name)::regclass
    and c.contype = 'f'
    and not exists (
      select
      from pg_constraint k
      where k.conrelid = format('%I.%I', v_schema, v_partition)::regclass
        and k.contype = 'f'
        and k.conname = replace(c.conname, v_name || '_', v_partition || '_')::name
    );

  if v_keys is not null then
    execute format('alter table %I.%I %s', v_schema, v_partition, v_keys);
  end if;
end
$$;

comment on function core._add_month_foreign_keys(text, date) is
  'Adds and validates the foreign keys of the parent that a month''s table lacks. Locks the tables that they refer to against changes (not against reads and other foreign keys'' checks) until the end of the transaction, so a bulk load calls it when all else is done.';

revoke execute on function core._add_month_foreign_keys(text, date) from public;
