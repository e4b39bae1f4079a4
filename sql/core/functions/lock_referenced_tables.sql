create or replace function core._lock_referenced_tables(p_table text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_referenced regclass;
begin
  for v_referenced in
    select distinct c.confrelid::regclass
    from pg_constraint c
    where c.conrelid = p_table::regclass
      and c.contype = 'f'
      and c.conparentid = 0
    order by c.confrelid::regclass
  loop
    execute format('lock table %s in share row exclusive mode', v_referenced);
  end loop;
end
$$;

comment on function core._lock_referenced_tables(text) is
  'Takes the locks that attaching a partition needs on the tables that foreign keys refer to, before it takes the one on the default partition: the order in which everybody locks, masters first. Until the end of the transaction their rows can be read and referred to, not changed.';

revoke execute on function core._lock_referenced_tables(text) from public;
