create or replace function inventory.tg_levels__require_ledger_row()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM423',
    message = 'a balance changes by movements only',
    detail = format(
      'item %s at location %s: on hand %s to %s without a new row in its ledger',
      new.item_id, new.location_id, old.on_hand, new.on_hand
    ),
    hint = 'Post a movement with inventory.post_movement, or count with inventory.count_stock.';
end
$$;

comment on function inventory.tg_levels__require_ledger_row() is
  'Refuses an update that changes on_hand, in_lots or average_cost and leaves last_sequence as it is: the owner''s direct UPDATE in psql. The condition stands at the trigger, so that a command pays for a comparison and not for a call. One who forges last_sequence too is found by inventory.integrity_findings. Error: QM423.';

revoke execute on function inventory.tg_levels__require_ledger_row() from public;

drop trigger if exists tg_levels__require_ledger_row on inventory.levels;

create trigger tg_levels__require_ledger_row
after update on inventory.levels
for each row
when (
  new.last_sequence <= old.last_sequence
  and (
    new.on_hand <> old.on_hand
    or new.in_lots <> old.in_lots
    or new.average_cost is distinct from old.average_cost
    or new.last_sequence <> old.last_sequence
  )
)
execute function inventory.tg_levels__require_ledger_row();
