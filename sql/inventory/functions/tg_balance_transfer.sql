create or replace function inventory.tg_balance_transfer()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer inventory.transfers;
  v_transfer_id uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  v_found text;
begin
  select t.*
  into v_transfer
  from inventory.transfers t
  where t.id = v_transfer_id;

  select string_agg(format('%s %s at %s', m.movement_type, m.quantity, m.location_id), '; ' order by m.movement_type)
  into v_found
  from inventory.movements m
  where m.transfer_id = v_transfer_id
  having count(*) <> 2
    or sum(m.quantity) <> 0
    or count(*) filter (
      where m.movement_type = 'transfer_out'
        and m.location_id = v_transfer.from_location_id
        and m.quantity = -v_transfer.quantity
    ) <> 1
    or count(*) filter (
      where m.movement_type = 'transfer_in'
        and m.location_id = v_transfer.to_location_id
        and m.item_id = v_transfer.item_id
    ) <> 1;

  if found then
    raise exception using
      errcode = 'QM424',
      message = 'a transfer does not net to zero',
      detail = format(
        'transfer %s of %s from %s to %s has the movements: %s',
        v_transfer_id, v_transfer.quantity, v_transfer.from_location_id, v_transfer.to_location_id, coalesce(v_found, 'none')
      ),
      hint = 'Move stock with inventory.transfer_stock, which writes both sides.';
  end if;

  return null;
end
$$;

comment on function inventory.tg_balance_transfer() is
  'Deferred constraint trigger; argument: the column with the transfer''s id. At commit a transfer has exactly one transfer_out and one transfer_in that cancel out. Error: QM424.';

revoke execute on function inventory.tg_balance_transfer() from public;

drop trigger if exists tg_movements__balance_transfer on inventory.movements;

create constraint trigger tg_movements__balance_transfer
after insert on inventory.movements
deferrable initially deferred
for each row
when (new.transfer_id is not null)
execute function inventory.tg_balance_transfer('transfer_id');

drop trigger if exists tg_transfers__balance_transfer on inventory.transfers;

create constraint trigger tg_transfers__balance_transfer
after insert or update on inventory.transfers
deferrable initially deferred
for each row
execute function inventory.tg_balance_transfer('id');
