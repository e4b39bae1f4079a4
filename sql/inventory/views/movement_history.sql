create or replace view inventory.movement_history
with (security_invoker = true)
as
select
  m.*,
  i.sku,
  i.name,
  i.unit,
  c.code as location_code,
  r.reversal_id
from inventory.movements m
join catalog.items i on i.id = m.item_id
join catalog.locations c on c.id = m.location_id
left join inventory.reversals r on r.movement_id = m.id;

comment on view inventory.movement_history is
  'The ledger with the names of item and location; reversal_id tells which movement undid it.';
comment on column inventory.movement_history.item_id is 'Item.';
comment on column inventory.movement_history.recorded_at is 'When it was written, by the clock under the level''s lock.';
comment on column inventory.movement_history.id is 'Identifier of the movement.';
comment on column inventory.movement_history.location_id is 'Location.';
comment on column inventory.movement_history.sequence is 'Number of the movement in its level''s ledger, from 1, without gaps.';
comment on column inventory.movement_history.movement_type is 'Why stock moved.';
comment on column inventory.movement_history.quantity is 'Signed change of stock in the item''s stock unit.';
comment on column inventory.movement_history.previous_stock is 'On hand before, from the locked level.';
comment on column inventory.movement_history.new_stock is 'On hand after: previous_stock + quantity.';
comment on column inventory.movement_history.unit_cost is 'Cost per unit in the item''s currency: what was paid for a receipt, the moving average for an issue.';
comment on column inventory.movement_history.average_cost is 'Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given.';
comment on column inventory.movement_history.effective_at is 'When it happened in the world; never after recorded_at.';
comment on column inventory.movement_history.reason is 'Why, in the actor''s words.';
comment on column inventory.movement_history.reference is 'Document behind it: an order, a delivery note.';
comment on column inventory.movement_history.lot_id is 'Lot that moved, of this item by foreign key.';
comment on column inventory.movement_history.transfer_id is 'Transfer that it is one side of.';
comment on column inventory.movement_history.user_id is 'User of the session; null for the system. Kept when the user is erased.';
comment on column inventory.movement_history.idempotency_key is 'Key that the client sent with the write.';
comment on column inventory.movement_history.sku is 'Stock keeping unit: the unique business key.';
comment on column inventory.movement_history.name is 'Name to show.';
comment on column inventory.movement_history.unit is 'Stock unit: the unit of every quantity of this item.';
comment on column inventory.movement_history.location_code is 'Code of the location.';
comment on column inventory.movement_history.reversal_id is 'Movement that reverses it.';

grant select on inventory.movement_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
