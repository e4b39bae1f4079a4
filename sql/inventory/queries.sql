/* @name PostMovement */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.post_movement(
  :itemId!, :locationId!, :movementType!, :quantity!, :unitCost, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey
) as m;

/* @name AddStock */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.post_movement(
  :itemId!, :locationId!, 'receipt', :quantity!, :unitCost, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey
) as m;

/* @name RemoveStock */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.post_movement(
  :itemId!, :locationId!, 'issue', :quantity!, null, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey
) as m;

/* @name AdjustStock */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.adjust_stock(:itemId!, :locationId!, :quantity!, :reason!, :idempotencyKey) as m;

/* @name PostMovements */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.post_movements(:lines!, :idempotencyKey) as m;

/* @name LoadMovements */
select inventory.load_movements(
  array(select l from jsonb_populate_recordset(null::inventory.movement_line, :lines!) as l),
  :idempotencyKey
) as "loaded!";

/* @name CreateLevel */
select
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.unit as "unit!",
  l.allows_negative_stock as "allows_negative_stock!",
  l.on_hand as "on_hand!",
  l.reserved as "reserved!",
  l.available as "available!",
  l.in_lots as "in_lots!",
  l.on_order as "on_order!",
  l.reorder_point as "reorder_point?",
  l.safety_stock as "safety_stock?",
  l.maximum_stock as "maximum_stock?",
  l.average_cost as "average_cost?",
  l.last_sequence as "last_sequence!",
  l.last_movement_at as "last_movement_at?",
  l.last_counted_at as "last_counted_at?",
  l.last_counted_by as "last_counted_by?",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from inventory.create_level(:itemId!, :locationId!, :reorderPoint, :safetyStock, :maximumStock) as l;

/* @name SetPlanningParameters */
update inventory.levels as l
set
  reorder_point = :reorderPoint,
  safety_stock = :safetyStock,
  maximum_stock = :maximumStock
where l.item_id = :itemId!
  and l.location_id = :locationId!
returning
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.unit as "unit!",
  l.allows_negative_stock as "allows_negative_stock!",
  l.on_hand as "on_hand!",
  l.reserved as "reserved!",
  l.available as "available!",
  l.in_lots as "in_lots!",
  l.on_order as "on_order!",
  l.reorder_point as "reorder_point?",
  l.safety_stock as "safety_stock?",
  l.maximum_stock as "maximum_stock?",
  l.average_cost as "average_cost?",
  l.last_sequence as "last_sequence!",
  l.last_movement_at as "last_movement_at?",
  l.last_counted_at as "last_counted_at?",
  l.last_counted_by as "last_counted_by?",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!";

/* @name TransferStock */
select
  t.id as "id!",
  t.item_id as "item_id!",
  t.from_location_id as "from_location_id!",
  t.to_location_id as "to_location_id!",
  t.quantity as "quantity!",
  t.reason as "reason?",
  t.user_id as "user_id?",
  t.created_at as "created_at!"
from inventory.transfer_stock(
  :itemId!, :fromLocationId!, :toLocationId!, :quantity!, :reason, :lotId, :effectiveAt, :idempotencyKey
) as t;

/* @name TransferStocks */
select
  t.id as "id!",
  t.item_id as "item_id!",
  t.from_location_id as "from_location_id!",
  t.to_location_id as "to_location_id!",
  t.quantity as "quantity!",
  t.reason as "reason?",
  t.user_id as "user_id?",
  t.created_at as "created_at!"
from inventory.transfer_stocks(:lines!, :idempotencyKey) as t;

/* @name ReserveStock */
select
  r.item_id as "item_id!",
  r.id as "id!",
  r.location_id as "location_id!",
  r.quantity as "quantity!",
  r.fulfilled_quantity as "fulfilled_quantity!",
  r.state as "state!",
  r.reference as "reference?",
  r.expires_at as "expires_at?",
  r.user_id as "user_id?",
  r.created_at as "created_at!",
  r.closed_at as "closed_at?"
from inventory.reserve_stock(:itemId!, :locationId!, :quantity!, :reference, :expiresAt, :idempotencyKey) as r;

/* @name ReserveStocks */
select
  r.item_id as "item_id!",
  r.id as "id!",
  r.location_id as "location_id!",
  r.quantity as "quantity!",
  r.fulfilled_quantity as "fulfilled_quantity!",
  r.state as "state!",
  r.reference as "reference?",
  r.expires_at as "expires_at?",
  r.user_id as "user_id?",
  r.created_at as "created_at!",
  r.closed_at as "closed_at?"
from inventory.reserve_stocks(:lines!, :reference, :expiresAt, :idempotencyKey) as r;

/* @name ReleaseReservation */
select
  r.item_id as "item_id!",
  r.id as "id!",
  r.location_id as "location_id!",
  r.quantity as "quantity!",
  r.fulfilled_quantity as "fulfilled_quantity!",
  r.state as "state!",
  r.reference as "reference?",
  r.expires_at as "expires_at?",
  r.user_id as "user_id?",
  r.created_at as "created_at!",
  r.closed_at as "closed_at?"
from inventory.release_reservation(:reservationId!, :idempotencyKey) as r;

/* @name FulfilReservation */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.fulfil_reservation(
  :reservationId!, :quantity, :lotId, :reason, :effectiveAt, :idempotencyKey
) as m;

/* @name ExpireReservations */
select inventory.expire_reservations(coalesce(:limit::integer, 10000)) as "expired!";

/* @name ReverseMovement */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.reverse_movement(:itemId!, :movementId!, :reason!, :idempotencyKey) as m;

/* @name CountStock */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.count_stock(
  :itemId!, :locationId!, :countedQuantity!, :reason, :lotId, :effectiveAt, :idempotencyKey
) as m;

/* @name RegisterLot */
select
  t.item_id as "item_id!",
  t.id as "id!",
  t.lot_number as "lot_number!",
  t.state as "state!",
  t.quality_grade as "quality_grade?",
  t.manufactured_on as "manufactured_on?",
  t.expires_on as "expires_on?",
  t.supplier_id as "supplier_id?",
  t.quarantine_reason as "quarantine_reason?",
  t.test_results as "test_results!",
  t.created_at as "created_at!",
  t.updated_at as "updated_at!"
from inventory.register_lot(
  :itemId!, :lotNumber!, :expiresOn, :manufacturedOn, :supplierId, :qualityGrade, coalesce(:testResults::jsonb, '{}'),
  :quarantineReason, :idempotencyKey
) as t;

/* @name SetLotState */
select
  t.item_id as "item_id!",
  t.id as "id!",
  t.lot_number as "lot_number!",
  t.state as "state!",
  t.quality_grade as "quality_grade?",
  t.manufactured_on as "manufactured_on?",
  t.expires_on as "expires_on?",
  t.supplier_id as "supplier_id?",
  t.quarantine_reason as "quarantine_reason?",
  t.test_results as "test_results!",
  t.created_at as "created_at!",
  t.updated_at as "updated_at!"
from inventory.set_lot_state(:itemId!, :lotId!, :state!, :reason, :qualityGrade, :testResults, :idempotencyKey) as t;

/* @name IssueByExpiry */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?"
from inventory.issue_by_expiry(:itemId!, :locationId!, :quantity!, :reason, :reference, :idempotencyKey) as m;

/* @name GetLevel */
select
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.unit as "unit!",
  l.allows_negative_stock as "allows_negative_stock!",
  l.on_hand as "on_hand!",
  l.reserved as "reserved!",
  l.available as "available!",
  l.in_lots as "in_lots!",
  l.on_order as "on_order!",
  l.reorder_point as "reorder_point?",
  l.safety_stock as "safety_stock?",
  l.maximum_stock as "maximum_stock?",
  l.average_cost as "average_cost?",
  l.last_sequence as "last_sequence!",
  l.last_movement_at as "last_movement_at?",
  l.last_counted_at as "last_counted_at?",
  l.last_counted_by as "last_counted_by?",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from inventory.levels as l
where l.item_id = :itemId!
  and l.location_id = :locationId!;

/* @name GetReservation */
select
  r.item_id as "item_id!",
  r.id as "id!",
  r.location_id as "location_id!",
  r.quantity as "quantity!",
  r.fulfilled_quantity as "fulfilled_quantity!",
  r.state as "state!",
  r.reference as "reference?",
  r.expires_at as "expires_at?",
  r.user_id as "user_id?",
  r.created_at as "created_at!",
  r.closed_at as "closed_at?"
from inventory.reservations as r
where r.id = :reservationId!;

/* @name ListReservations */
select
  r.item_id as "item_id!",
  r.id as "id!",
  r.location_id as "location_id!",
  r.quantity as "quantity!",
  r.fulfilled_quantity as "fulfilled_quantity!",
  r.state as "state!",
  r.reference as "reference?",
  r.expires_at as "expires_at?",
  r.user_id as "user_id?",
  r.created_at as "created_at!",
  r.closed_at as "closed_at?"
from inventory.reservations as r
where r.item_id = :itemId!
  and r.location_id = :locationId!
  and r.state = coalesce(:state::inventory.reservation_state, 'active')
order by r.created_at, r.id;

/* @name ListReservationsByReference */
select
  r.item_id as "item_id!",
  r.id as "id!",
  r.location_id as "location_id!",
  r.quantity as "quantity!",
  r.fulfilled_quantity as "fulfilled_quantity!",
  r.state as "state!",
  r.reference as "reference?",
  r.expires_at as "expires_at?",
  r.user_id as "user_id?",
  r.created_at as "created_at!",
  r.closed_at as "closed_at?"
from inventory.reservations as r
where r.reference = :reference!
order by r.created_at, r.id;

/* @name ListLots */
select
  t.item_id as "item_id!",
  t.id as "id!",
  t.lot_number as "lot_number!",
  t.state as "state!",
  t.quality_grade as "quality_grade?",
  t.manufactured_on as "manufactured_on?",
  t.expires_on as "expires_on?",
  t.supplier_id as "supplier_id?",
  t.quarantine_reason as "quarantine_reason?",
  t.test_results as "test_results!",
  t.created_at as "created_at!",
  t.updated_at as "updated_at!",
  coalesce(sum(b.on_hand), 0) as "on_hand!"
from inventory.lots as t
left join inventory.lot_levels as b
  on b.item_id = t.item_id
  and b.lot_id = t.id
  and (:locationId::uuid is null or b.location_id = :locationId)
where t.item_id = :itemId!
group by t.item_id, t.id
order by t.expires_on nulls last, t.lot_number;

/* @name ListMovementsByItem */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?",
  m.sku as "sku!",
  m.name as "name!",
  m.unit as "unit!",
  m.location_code as "location_code!",
  m.reversal_id as "reversal_id?",
  m.recorded_at::text as "recorded_at_key!"
from inventory.movement_history as m
where m.item_id = :itemId!
  and m.recorded_at >= coalesce(:from::timestamptz, '-infinity')
  -- The same bound twice: the first lets months be skipped, the second finds the place in the index.
  and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity')
  and (m.recorded_at, m.id) < (
    coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity'),
    coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by m.recorded_at desc, m.id desc
limit :limit!;

/* @name ListMovementsByLocation */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?",
  m.sku as "sku!",
  m.name as "name!",
  m.unit as "unit!",
  m.location_code as "location_code!",
  m.reversal_id as "reversal_id?",
  m.recorded_at::text as "recorded_at_key!"
from inventory.movement_history as m
where m.location_id = :locationId!
  and m.recorded_at >= coalesce(:from::timestamptz, '-infinity')
  -- The same bound twice: the first lets months be skipped, the second finds the place in the index.
  and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity')
  and (m.recorded_at, m.id) < (
    coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity'),
    coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by m.recorded_at desc, m.id desc
limit :limit!;

/* @name ListMovementsByType */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?",
  m.sku as "sku!",
  m.name as "name!",
  m.unit as "unit!",
  m.location_code as "location_code!",
  m.reversal_id as "reversal_id?",
  m.recorded_at::text as "recorded_at_key!"
from inventory.movement_history as m
where m.movement_type = :movementType!
  and m.recorded_at >= coalesce(:from::timestamptz, '-infinity')
  -- The same bound twice: the first lets months be skipped, the second finds the place in the index.
  and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity')
  and (m.recorded_at, m.id) < (
    coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity'),
    coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by m.recorded_at desc, m.id desc
limit :limit!;

/* @name ListLevelHistory */
select
  m.item_id as "item_id!",
  m.recorded_at as "recorded_at!",
  m.id as "id!",
  m.location_id as "location_id!",
  m.sequence as "sequence!",
  m.movement_type as "movement_type!",
  m.quantity as "quantity!",
  m.previous_stock as "previous_stock!",
  m.new_stock as "new_stock!",
  m.unit_cost as "unit_cost?",
  m.average_cost as "average_cost?",
  m.effective_at as "effective_at!",
  m.reason as "reason?",
  m.reference as "reference?",
  m.lot_id as "lot_id?",
  m.transfer_id as "transfer_id?",
  m.user_id as "user_id?",
  m.idempotency_key as "idempotency_key?",
  m.sku as "sku!",
  m.name as "name!",
  m.unit as "unit!",
  m.location_code as "location_code!",
  m.reversal_id as "reversal_id?"
from inventory.movement_history as m
where m.item_id = :itemId!
  and m.location_id = :locationId!
  and m.sequence < coalesce(:beforeSequence::bigint, 9223372036854775807)
order by m.sequence desc
limit :limit!;

/* @name ListStock */
select
  s.item_id as "item_id!",
  s.sku as "sku!",
  s.name as "name!",
  s.category_id as "category_id?",
  s.location_id as "location_id!",
  s.location_code as "location_code!",
  s.unit as "unit!",
  s.on_hand as "on_hand!",
  s.reserved as "reserved!",
  s.available as "available!",
  s.on_order as "on_order!",
  s.projected as "projected!",
  s.reorder_point as "reorder_point?",
  s.safety_stock as "safety_stock?",
  s.maximum_stock as "maximum_stock?",
  s.condition as "condition!",
  s.is_low as "is_low!",
  s.average_cost as "average_cost?",
  s.currency as "currency!",
  s.stock_value as "stock_value?",
  s.last_movement_at as "last_movement_at?",
  s.last_counted_at as "last_counted_at?"
from inventory.stock_status as s
where (s.item_id, s.location_id) > (
  coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
  coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
)
  and (:condition::inventory.stock_condition is null or s.condition = :condition)
  and (:isLow::boolean is null or s.is_low = :isLow)
order by s.item_id, s.location_id
limit :limit!;

/* @name ListStockAtLocation */
select
  s.item_id as "item_id!",
  s.sku as "sku!",
  s.name as "name!",
  s.category_id as "category_id?",
  s.location_id as "location_id!",
  s.location_code as "location_code!",
  s.unit as "unit!",
  s.on_hand as "on_hand!",
  s.reserved as "reserved!",
  s.available as "available!",
  s.on_order as "on_order!",
  s.projected as "projected!",
  s.reorder_point as "reorder_point?",
  s.safety_stock as "safety_stock?",
  s.maximum_stock as "maximum_stock?",
  s.condition as "condition!",
  s.is_low as "is_low!",
  s.average_cost as "average_cost?",
  s.currency as "currency!",
  s.stock_value as "stock_value?",
  s.last_movement_at as "last_movement_at?",
  s.last_counted_at as "last_counted_at?"
from inventory.stock_status as s
where s.location_id = :locationId!
  and s.item_id > coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000')
  and (:condition::inventory.stock_condition is null or s.condition = :condition)
  and (:isLow::boolean is null or s.is_low = :isLow)
order by s.item_id
limit :limit!;

/* @name GetItemStock */
select
  s.item_id as "item_id!",
  s.sku as "sku!",
  s.name as "name!",
  s.category_id as "category_id?",
  s.location_id as "location_id!",
  s.location_code as "location_code!",
  s.unit as "unit!",
  s.on_hand as "on_hand!",
  s.reserved as "reserved!",
  s.available as "available!",
  s.on_order as "on_order!",
  s.projected as "projected!",
  s.reorder_point as "reorder_point?",
  s.safety_stock as "safety_stock?",
  s.maximum_stock as "maximum_stock?",
  s.condition as "condition!",
  s.is_low as "is_low!",
  s.average_cost as "average_cost?",
  s.currency as "currency!",
  s.stock_value as "stock_value?",
  s.last_movement_at as "last_movement_at?",
  s.last_counted_at as "last_counted_at?"
from inventory.stock_status as s
where s.item_id = :itemId!
order by s.location_code;

/* @name ListOpenStockouts */
select
  s.id as "id!",
  s.item_id as "item_id!",
  s.location_id as "location_id!",
  s.started_at as "started_at!",
  s.ended_at as "ended_at?",
  s.lost_sales_estimate as "lost_sales_estimate?",
  s.restocked_quantity as "restocked_quantity?",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from inventory.stockouts as s
where s.ended_at is null
  and (s.item_id, s.location_id) > (
    coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
    coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by s.item_id, s.location_id
limit :limit!;

/* @name ListStockouts */
select
  s.id as "id!",
  s.item_id as "item_id!",
  s.location_id as "location_id!",
  s.started_at as "started_at!",
  s.ended_at as "ended_at?",
  s.lost_sales_estimate as "lost_sales_estimate?",
  s.restocked_quantity as "restocked_quantity?",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from inventory.stockouts as s
where s.item_id = :itemId!
  and s.location_id = :locationId!
order by s.started_at desc;

/* @name ValuationByItem */
select
  v.item_id as "item_id!",
  v.currency as "currency!",
  sum(v.on_hand) as "on_hand!",
  coalesce(sum(v.stock_value), 0) as "stock_value!",
  count(*) filter (where v.stock_value is null) as "levels_without_cost!"
from inventory.valuation as v
group by v.item_id, v.currency
order by 4 desc, 1
limit :limit!;

/* @name ValuationByLocation */
select
  v.location_id as "location_id!",
  v.currency as "currency!",
  sum(v.on_hand) as "on_hand!",
  coalesce(sum(v.stock_value), 0) as "stock_value!",
  count(*) filter (where v.stock_value is null) as "levels_without_cost!"
from inventory.valuation as v
group by v.location_id, v.currency
order by 4 desc, 1
limit :limit!;

/* @name ValuationByCategory */
select
  v.category_id as "category_id?",
  v.currency as "currency!",
  sum(v.on_hand) as "on_hand!",
  coalesce(sum(v.stock_value), 0) as "stock_value!",
  count(*) filter (where v.stock_value is null) as "levels_without_cost!"
from inventory.valuation as v
group by v.category_id, v.currency
order by 4 desc, 1
limit :limit!;

/* @name StockAsOf */
select
  s.item_id as "item_id!",
  s.location_id as "location_id!",
  s.on_hand as "on_hand!",
  s.average_cost as "average_cost?"
from inventory.stock_as_of(:at!, coalesce(:basis, 'effective'), :itemId, :locationId) as s
order by s.item_id, s.location_id;

/* @name GetTurnover */
select
  t.item_id as "item_id!",
  t.location_id as "location_id!",
  t.on_hand as "on_hand!",
  t.consumed as "consumed!",
  t.average_stock as "average_stock!",
  t.turnover_per_year as "turnover_per_year?",
  t.days_of_supply as "days_of_supply?"
from inventory.turnover(:from!, coalesce(:to::timestamptz, now()), :itemId, :locationId) as t
order by t.item_id, t.location_id;

/* @name GetSupplyChainHealth */
select
  h.levels as "levels!",
  h.out_of_stock as "out_of_stock!",
  h.low as "low!",
  h.excess as "excess!",
  h.recent_stockouts as "recent_stockouts!",
  h.score as "score?",
  h.grade as "grade?"
from inventory.supply_chain_health(:locationId) as h;

/* @name EstimateDepletion */
select
  e.id as "id!",
  e.item_id as "item_id!",
  e.location_id as "location_id!",
  e.estimated_at as "estimated_at!",
  e.on_hand as "on_hand!",
  e.daily_consumption_rate as "daily_consumption_rate!",
  e.predicted_depletion_date as "predicted_depletion_date?",
  e.confidence as "confidence?",
  e.method as "method!",
  e.model_version_id as "model_version_id?",
  e.lookback_days as "lookback_days?",
  e.observed_days as "observed_days?"
from inventory.estimate_depletion(:itemId!, :locationId!) as e;

/* @name EstimateDepletions */
select inventory.estimate_depletions() as "estimated!";

/* @name EstimateLostSales */
select inventory.estimate_lost_sales() as "estimated!";

/* @name GetLatestDepletionEstimate */
select
  e.id as "id!",
  e.item_id as "item_id!",
  e.location_id as "location_id!",
  e.estimated_at as "estimated_at!",
  e.on_hand as "on_hand!",
  e.daily_consumption_rate as "daily_consumption_rate!",
  e.predicted_depletion_date as "predicted_depletion_date?",
  e.confidence as "confidence?",
  e.method as "method!",
  e.model_version_id as "model_version_id?",
  e.lookback_days as "lookback_days?",
  e.observed_days as "observed_days?"
from inventory.depletion_estimates as e
where e.item_id = :itemId!
  and e.location_id = :locationId!
order by e.estimated_at desc
limit 1;

/* @name ListDepletions */
select
  e.id as "id!",
  e.item_id as "item_id!",
  e.location_id as "location_id!",
  e.estimated_at as "estimated_at!",
  e.on_hand as "on_hand!",
  e.daily_consumption_rate as "daily_consumption_rate!",
  e.predicted_depletion_date as "predicted_depletion_date?",
  e.confidence as "confidence?",
  e.method as "method!",
  e.model_version_id as "model_version_id?",
  e.lookback_days as "lookback_days?",
  e.observed_days as "observed_days?"
from inventory.latest_depletion_estimates as e
where e.predicted_depletion_date <= :until!
order by e.predicted_depletion_date, e.item_id, e.location_id
limit :limit!;

/* @name ListIntegrityFindings */
select
  f.finding as "finding!",
  f.item_id as "item_id!",
  f.location_id as "location_id?",
  f.subject_id as "subject_id?",
  f.expected as "expected?",
  f.found as "found?"
from inventory.integrity_findings as f
order by f.finding, f.item_id, f.location_id;
