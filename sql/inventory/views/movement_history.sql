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

grant select on inventory.movement_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
