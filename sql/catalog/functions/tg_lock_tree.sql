create or replace function catalog.tg_lock_tree()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(format('%I.%I', tg_table_schema, tg_table_name), 0));

  return null;
end
$$;

comment on function catalog.tg_lock_tree() is
  'Before-statement trigger of trees: changes of structure queue, before any row is locked, so that two of them cannot deadlock.';

revoke execute on function catalog.tg_lock_tree() from public;
