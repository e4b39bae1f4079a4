/** How a line of a bill of material says its quantity: quantity is component units per parent unit; share is a part of the parent's quantity (1 is 100 %), both in the same unit of measure. */
export type BomBasis = 'quantity' | 'share';

/** The values of catalog.bom_basis, in order. */
export const bomBasisValues = ['quantity', 'share'] as const satisfies readonly BomBasis[];

/** Outcome of an integrity check: ok, something was found, or it could not be run. */
export type CheckStatus = 'ok' | 'finding' | 'skipped';

/** The values of ops.check_status, in order. */
export const checkStatusValues = ['ok', 'finding', 'skipped'] as const satisfies readonly CheckStatus[];

/** What an item is: product is sold, material is bought to be consumed, component is made to be consumed, packaging is consumed in packing, service has no stock. */
export type ItemType = 'product' | 'material' | 'component' | 'packaging' | 'service';

/** The values of catalog.item_type, in order. */
export const itemTypeValues = [
  'product',
  'material',
  'component',
  'packaging',
  'service',
] as const satisfies readonly ItemType[];

/** What a location is: store sells, warehouse keeps, plant makes, virtual holds no goods (a group, a channel, goods in transit). */
export type LocationType = 'store' | 'warehouse' | 'plant' | 'virtual';

/** The values of catalog.location_type, in order. */
export const locationTypeValues = ['store', 'warehouse', 'plant', 'virtual'] as const satisfies readonly LocationType[];

/** Whether a lot may be allocated: quarantined waits for a decision, rejected never will be. Expiry is a date, not a state. */
export type LotState = 'available' | 'quarantined' | 'rejected';

/** The values of inventory.lot_state, in order. */
export const lotStateValues = ['available', 'quarantined', 'rejected'] as const satisfies readonly LotState[];

/** Why stock moved. receipt, return and transfer_in add; issue, scrap and transfer_out take away; adjustment, count and reversal do either. */
export type MovementType =
  'receipt' | 'issue' | 'adjustment' | 'transfer_out' | 'transfer_in' | 'count' | 'return' | 'scrap' | 'reversal';

/** The values of inventory.movement_type, in order. */
export const movementTypeValues = [
  'receipt',
  'issue',
  'adjustment',
  'transfer_out',
  'transfer_in',
  'count',
  'return',
  'scrap',
  'reversal',
] as const satisfies readonly MovementType[];

/** Where a customer's order line stands: open has shipped nothing, shipped has shipped all, cancelled ships no more. */
export type OrderLineState = 'open' | 'partially_shipped' | 'shipped' | 'cancelled';

/** The values of demand.order_line_state, in order. */
export const orderLineStateValues = [
  'open',
  'partially_shipped',
  'shipped',
  'cancelled',
] as const satisfies readonly OrderLineState[];

/** What was decided about a finding: accepted, the value is right; fixed, it was corrected; ignored, it stays unexplained. */
export type QualityDecision = 'pending' | 'accepted' | 'fixed' | 'ignored';

/** The values of series.quality_decision, in order. */
export const qualityDecisionValues = [
  'pending',
  'accepted',
  'fixed',
  'ignored',
] as const satisfies readonly QualityDecision[];

/** active holds stock back; fulfilled was issued in full; released and expired gave back what was left. */
export type ReservationState = 'active' | 'fulfilled' | 'released' | 'expired';

/** The values of inventory.reservation_state, in order. */
export const reservationStateValues = [
  'active',
  'fulfilled',
  'released',
  'expired',
] as const satisfies readonly ReservationState[];

/** Ordered level of risk, shared by suppliers, recommendations and agent actions; low < medium < high < critical. */
export type RiskLevel = 'low' | 'medium' | 'high' | 'critical';

/** The values of core.risk_level, in order. */
export const riskLevelValues = ['low', 'medium', 'high', 'critical'] as const satisfies readonly RiskLevel[];

/** How far apart the observations of a series are; weekly buckets start on Monday. */
export type SeriesFrequency = 'irregular' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** The values of series.series_frequency, in order. */
export const seriesFrequencyValues = [
  'irregular',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
] as const satisfies readonly SeriesFrequency[];

/** What a time series measures. */
export type SeriesKind = 'demand' | 'revenue' | 'expense' | 'cash_flow' | 'price' | 'other';

/** The values of series.series_kind, in order. */
export const seriesKindValues = [
  'demand',
  'revenue',
  'expense',
  'cash_flow',
  'price',
  'other',
] as const satisfies readonly SeriesKind[];

/** Ordered severity of findings, alerts and drift: info < low < medium < high < critical. */
export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';

/** The values of core.severity, in order. */
export const severityValues = ['info', 'low', 'medium', 'high', 'critical'] as const satisfies readonly Severity[];

/** How a level stands, worst first: out (nothing available), below_safety (available below the safety stock), low (available at or below the reorder point, or below it: setting inventory.low_stock_boundary), normal, excess (on hand above the maximum). */
export type StockCondition = 'out' | 'below_safety' | 'low' | 'normal' | 'excess';

/** The values of inventory.stock_condition, in order. */
export const stockConditionValues = [
  'out',
  'below_safety',
  'low',
  'normal',
  'excess',
] as const satisfies readonly StockCondition[];

/** What a user may do: viewer reads published figures, agent is a program acting under approval, analyst owns series and models, planner plans, orders and sets thresholds, admin manages users. */
export type UserRole = 'viewer' | 'agent' | 'analyst' | 'planner' | 'admin';

/** The values of identity.user_role, in order. */
export const userRoleValues = ['viewer', 'agent', 'analyst', 'planner', 'admin'] as const satisfies readonly UserRole[];
