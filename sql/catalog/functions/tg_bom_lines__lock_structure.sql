create or replace function catalog.tg_bom_lines__lock_structure()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('catalog.bom_lines', 0));

  return null;
end
$$;

comment on function catalog.tg_bom_lines__lock_structure() is
  'Before-statement trigger: new bill-of-material lines queue, so that the loser of a race is told of the cycle instead of meeting a deadlock. The keys of catalog.bom_lines would refuse the cycle without it.';

revoke execute on function catalog.tg_bom_lines__lock_structure() from public;

drop trigger if exists tg_bom_lines__lock_structure on catalog.bom_lines;
create trigger tg_bom_lines__lock_structure
before insert on catalog.bom_lines
for each statement
execute function catalog.tg_bom_lines__lock_structure();
