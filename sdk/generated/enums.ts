/** State of an action: proposed, pending (waits for approvers), approved (may be executed), executing (under a lease), retry_wait, unknown (its worker went away and it must not be done twice); over when rejected, cancelled, expired, succeeded or failed. */
export type AgentActionState =
  | 'proposed'
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'cancelled'
  | 'expired'
  | 'executing'
  | 'retry_wait'
  | 'succeeded'
  | 'failed'
  | 'unknown';

/** The values of governance.agent_action_state, in order. */
export const agentActionStateValues = [
  'proposed',
  'pending',
  'approved',
  'rejected',
  'cancelled',
  'expired',
  'executing',
  'retry_wait',
  'succeeded',
  'failed',
  'unknown',
] as const satisfies readonly AgentActionState[];

/** State of an alert: pending has not lasted long enough yet; open wants attention; acknowledged has somebody's; snoozed is quiet until a moment; resolved is over. */
export type AlertState = 'pending' | 'open' | 'acknowledged' | 'snoozed' | 'resolved';

/** The values of governance.alert_state, in order. */
export const alertStateValues = [
  'pending',
  'open',
  'acknowledged',
  'snoozed',
  'resolved',
] as const satisfies readonly AlertState[];

/** State of an approval: pending waits for votes; approved has its quorum; rejected by one veto; cancelled by who asked; expired by the clock; superseded by a newer revision or because its subject went away. */
export type ApprovalState = 'pending' | 'approved' | 'rejected' | 'cancelled' | 'expired' | 'superseded';

/** The values of governance.approval_state, in order. */
export const approvalStateValues = [
  'pending',
  'approved',
  'rejected',
  'cancelled',
  'expired',
  'superseded',
] as const satisfies readonly ApprovalState[];

/** What set a quantity: the need itself, a minimum, a multiple, whole units, the lot-sizing rule (fixed or economic quantity, periods of supply, average cost), what a contract has left, the greatest share of one supplier, or that nobody supplies it. */
export type BindingConstraint =
  | 'net_requirement'
  | 'minimum_quantity'
  | 'order_multiple'
  | 'whole_unit'
  | 'fixed_quantity'
  | 'economic_quantity'
  | 'period_of_supply'
  | 'average_cost'
  | 'contract_limit'
  | 'supplier_share'
  | 'no_supplier';

/** The values of planning.binding_constraint, in order. */
export const bindingConstraintValues = [
  'net_requirement',
  'minimum_quantity',
  'order_multiple',
  'whole_unit',
  'fixed_quantity',
  'economic_quantity',
  'period_of_supply',
  'average_cost',
  'contract_limit',
  'supplier_share',
  'no_supplier',
] as const satisfies readonly BindingConstraint[];

/** How a line of a bill of material says its quantity: quantity is component units per parent unit; share is a part of the parent's quantity (1 is 100 %), both in the same unit of measure. */
export type BomBasis = 'quantity' | 'share';

/** The values of catalog.bom_basis, in order. */
export const bomBasisValues = ['quantity', 'share'] as const satisfies readonly BomBasis[];

/** Length of a planning bucket: day, week (from Monday) or calendar month. */
export type BucketSize = 'day' | 'week' | 'month';

/** The values of planning.bucket_size, in order. */
export const bucketSizeValues = ['day', 'week', 'month'] as const satisfies readonly BucketSize[];

/** State of a budget: waits for its approvers, holds, was turned down, was decided by nobody in time, was replaced. */
export type BudgetState = 'pending' | 'approved' | 'rejected' | 'expired' | 'superseded';

/** The values of finance.budget_state, in order. */
export const budgetStateValues = [
  'pending',
  'approved',
  'rejected',
  'expired',
  'superseded',
] as const satisfies readonly BudgetState[];

/** Outcome of an integrity check: ok, something was found, or it could not be run. */
export type CheckStatus = 'ok' | 'finding' | 'skipped';

/** The values of ops.check_status, in order. */
export const checkStatusValues = ['ok', 'finding', 'skipped'] as const satisfies readonly CheckStatus[];

/** Test of whether the losses of two versions differ. */
export type ComparisonTest = 'diebold_mariano' | 'welch' | 'bootstrap';

/** The values of model.comparison_test, in order. */
export const comparisonTestValues = [
  'diebold_mariano',
  'welch',
  'bootstrap',
] as const satisfies readonly ComparisonTest[];

/** Coefficient of correlation: pearson, of the values; spearman, of their ranks, ties ranked by their mean. */
export type CorrelationMethod = 'pearson' | 'spearman';

/** The values of finance.correlation_method, in order. */
export const correlationMethodValues = ['pearson', 'spearman'] as const satisfies readonly CorrelationMethod[];

/** Which returns conditional value at risk is the mean of: tail_at_or_below, those at or below the quantile; tail_below, those below it (PerformanceAnalytics); floor_index, the floor((n - 1)·p) + 1 lowest (empyrical); acerbi_tasche, the lowest n·p, a part of the last one counted in part (expected shortfall, Acerbi and Tasche 2002); parametric, the mean of the tail of a normal distribution, μ - s·φ(z) / p; tail_below_parametric, those below the parametric value at risk (quantstats). */
export type CvarRule =
  'tail_at_or_below' | 'tail_below' | 'floor_index' | 'acerbi_tasche' | 'parametric' | 'tail_below_parametric';

/** The values of finance.cvar_rule, in order. */
export const cvarRuleValues = [
  'tail_at_or_below',
  'tail_below',
  'floor_index',
  'acerbi_tasche',
  'parametric',
  'tail_below_parametric',
] as const satisfies readonly CvarRule[];

/** Whose traffic was measured: that of the version being deployed, or of the one before it. */
export type DeploymentArm = 'candidate' | 'predecessor';

/** The values of model.deployment_arm, in order. */
export const deploymentArmValues = ['candidate', 'predecessor'] as const satisfies readonly DeploymentArm[];

/** State of a deployment: pending until it is approved and begun; canary while it takes a share of the traffic; paused until a human decides; active at all of the traffic; superseded by a later one; rolling_back, rolled_back to the recorded predecessor, failed where there was none to go back to; cancelled before it began. */
export type DeploymentState =
  'pending' | 'canary' | 'paused' | 'active' | 'superseded' | 'rolling_back' | 'rolled_back' | 'failed' | 'cancelled';

/** The values of model.deployment_state, in order. */
export const deploymentStateValues = [
  'pending',
  'canary',
  'paused',
  'active',
  'superseded',
  'rolling_back',
  'rolled_back',
  'failed',
  'cancelled',
] as const satisfies readonly DeploymentState[];

/** How a deployment takes over: blue_green runs beside the old version without traffic, then takes all; canary takes it step by step. */
export type DeploymentStrategy = 'blue_green' | 'canary';

/** The values of model.deployment_strategy, in order. */
export const deploymentStrategyValues = ['blue_green', 'canary'] as const satisfies readonly DeploymentStrategy[];

/** What the monitoring rows say about a deployment: too early, good, bad, or not enough to tell although the time is over. */
export type DeploymentVerdict = 'waiting' | 'success' | 'failure' | 'inconclusive';

/** The values of model.deployment_verdict, in order. */
export const deploymentVerdictValues = [
  'waiting',
  'success',
  'failure',
  'inconclusive',
] as const satisfies readonly DeploymentVerdict[];

/** What drifted: the values that a model sees, or how right it is. */
export type DriftKind = 'data' | 'performance';

/** The values of model.drift_kind, in order. */
export const driftKindValues = ['data', 'performance'] as const satisfies readonly DriftKind[];

/** State of a drift event: active until its cause is gone. */
export type DriftState = 'active' | 'resolved';

/** The values of model.drift_state, in order. */
export const driftStateValues = ['active', 'resolved'] as const satisfies readonly DriftState[];

/** Measures of forecast error, e = actual − forecast: wape Σ|e|/Σ|actual|; mae mean |e|; rmse √mean e²; mase MAE over the mean absolute change of the training part (Hyndman and Koehler 2006); smape mean 2|e|/(|actual| + |forecast|). */
export type ErrorMeasure = 'wape' | 'mae' | 'rmse' | 'mase' | 'smape';

/** The values of forecast.error_measure, in order. */
export const errorMeasureValues = ['wape', 'mae', 'rmse', 'mase', 'smape'] as const satisfies readonly ErrorMeasure[];

/** What a line of an explanation is about: the recommendation itself; the requirement (net need) behind it; stock, scheduled receipts, safety stock, policy and lead time that netting used; what set the lot and its parts; price; offers taken and rejected; approval; and what needs it: customers' orders, forecast, pegs up to other orders, or that there are more of these. */
export type ExplanationTopic =
  | 'recommendation'
  | 'requirement'
  | 'stock'
  | 'scheduled_receipt'
  | 'safety_stock'
  | 'policy'
  | 'lead_time'
  | 'lot'
  | 'split'
  | 'price'
  | 'offer'
  | 'approval'
  | 'customer_order'
  | 'forecast'
  | 'peg'
  | 'more';

/** The values of planning.explanation_topic, in order. */
export const explanationTopicValues = [
  'recommendation',
  'requirement',
  'stock',
  'scheduled_receipt',
  'safety_stock',
  'policy',
  'lead_time',
  'lot',
  'split',
  'price',
  'offer',
  'approval',
  'customer_order',
  'forecast',
  'peg',
  'more',
] as const satisfies readonly ExplanationTopic[];

/** What values a feature has. */
export type FeatureKind = 'numeric' | 'categorical';

/** The values of model.feature_kind, in order. */
export const featureKindValues = ['numeric', 'categorical'] as const satisfies readonly FeatureKind[];

/** Where a figure comes from: observations of a money series; sales lines (demand.daily_sales); what the goods sold had cost (finance.item_margins); none, a line that the statement has not got, zero on purpose; approved budgets; forecasts beside what became of them; revenue of the months before; stock at moving average cost; stockouts; open purchase orders. */
export type FigureSource =
  | 'series'
  | 'sales'
  | 'cost_of_sales'
  | 'none'
  | 'budget'
  | 'forecast'
  | 'monthly_revenue'
  | 'stock'
  | 'stockouts'
  | 'purchase_orders';

/** The values of finance.figure_source, in order. */
export const figureSourceValues = [
  'series',
  'sales',
  'cost_of_sales',
  'none',
  'budget',
  'forecast',
  'monthly_revenue',
  'stock',
  'stockouts',
  'purchase_orders',
] as const satisfies readonly FigureSource[];

/** What a run could not do as asked: no_supplier nobody offers it; no_price no price holds; lead_time_assumed from a setting; no_unit_cost its lot-sizing rule weighs costs and was replaced by lot_for_lot; no_forecast_error safety stock by service level is zero; forecast_ends_early before the horizon; beyond_horizon its lead time is longer than the horizon. */
export type FindingKind =
  | 'no_supplier'
  | 'no_price'
  | 'lead_time_assumed'
  | 'no_unit_cost'
  | 'no_forecast_error'
  | 'forecast_ends_early'
  | 'beyond_horizon';

/** The values of planning.finding_kind, in order. */
export const findingKindValues = [
  'no_supplier',
  'no_price',
  'lead_time_assumed',
  'no_unit_cost',
  'no_forecast_error',
  'forecast_ends_early',
  'beyond_horizon',
] as const satisfies readonly FindingKind[];

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

/** Figures of a report; finance.key_figures says how each is worked out. */
export type KeyFigure =
  | 'revenue'
  | 'previous_revenue'
  | 'cost_of_goods_sold'
  | 'operating_expense'
  | 'other_income'
  | 'other_expense'
  | 'tax'
  | 'operating_income'
  | 'net_income'
  | 'budget_revenue'
  | 'revenue_growth'
  | 'operating_margin'
  | 'net_margin'
  | 'budget_variance'
  | 'forecast_accuracy'
  | 'risk_adjusted_return'
  | 'inventory_value'
  | 'stockout_cost'
  | 'purchase_commitments'
  | 'sales'
  | 'cost_of_sales'
  | 'item_margin';

/** The values of finance.key_figure, in order. */
export const keyFigureValues = [
  'revenue',
  'previous_revenue',
  'cost_of_goods_sold',
  'operating_expense',
  'other_income',
  'other_expense',
  'tax',
  'operating_income',
  'net_income',
  'budget_revenue',
  'revenue_growth',
  'operating_margin',
  'net_margin',
  'budget_variance',
  'forecast_accuracy',
  'risk_adjusted_return',
  'inventory_value',
  'stockout_cost',
  'purchase_commitments',
  'sales',
  'cost_of_sales',
  'item_margin',
] as const satisfies readonly KeyFigure[];

/** State of a report: worked out, seen by everybody, replaced by a later revision. */
export type KpiReportState = 'draft' | 'published' | 'superseded';

/** The values of finance.kpi_report_state, in order. */
export const kpiReportStateValues = ['draft', 'published', 'superseded'] as const satisfies readonly KpiReportState[];

/** What a location is: store sells, warehouse keeps, plant makes, virtual holds no goods (a group, a channel, goods in transit). */
export type LocationType = 'store' | 'warehouse' | 'plant' | 'virtual';

/** The values of catalog.location_type, in order. */
export const locationTypeValues = ['store', 'warehouse', 'plant', 'virtual'] as const satisfies readonly LocationType[];

/** Loss by which two versions are compared: the absolute or the squared error. */
export type Loss = 'absolute' | 'squared';

/** The values of model.loss, in order. */
export const lossValues = ['absolute', 'squared'] as const satisfies readonly Loss[];

/** How a loss is written in value at risk, conditional value at risk and drawdown: negative, as the return that it is (-0.02); positive, turned round, as QuantLib and PerformanceAnalytics report it (0.02). */
export type LossSign = 'negative' | 'positive';

/** The values of finance.loss_sign, in order. */
export const lossSignValues = ['negative', 'positive'] as const satisfies readonly LossSign[];

/** How net requirements become lots: lot_for_lot orders what each bucket needs; fixed_quantity whole multiples of one quantity; period_of_supply the need of several buckets; economic_order_quantity at least the quantity of Harris (1913); silver_meal extends the lot while the average cost of a bucket falls; wagner_whitin is the cheapest schedule of all. */
export type LotSizingRule =
  'lot_for_lot' | 'fixed_quantity' | 'period_of_supply' | 'economic_order_quantity' | 'silver_meal' | 'wagner_whitin';

/** The values of planning.lot_sizing_rule, in order. */
export const lotSizingRuleValues = [
  'lot_for_lot',
  'fixed_quantity',
  'period_of_supply',
  'economic_order_quantity',
  'silver_meal',
  'wagner_whitin',
] as const satisfies readonly LotSizingRule[];

/** Whether a lot may be allocated: quarantined waits for a decision, rejected never will be. Expiry is a date, not a state. */
export type LotState = 'available' | 'quarantined' | 'rejected';

/** The values of inventory.lot_state, in order. */
export const lotStateValues = ['available', 'quarantined', 'rejected'] as const satisfies readonly LotState[];

/** How a forecast was made: zero for what is sold no more; mean for short histories; naive the last value; seasonal_naive the value one season before; moving_average; exponential_smoothing (Brown); damped_trend (Holt, Gardner); holt_winters additive and multiplicative; croston, sba (Syntetos and Boylan) and tsb (Teunter, Syntetos and Babai) for intermittent demand; combination the mean of the three best; blend of published versions; external made elsewhere. */
export type Method =
  | 'zero'
  | 'mean'
  | 'naive'
  | 'seasonal_naive'
  | 'moving_average'
  | 'exponential_smoothing'
  | 'damped_trend'
  | 'holt_winters_additive'
  | 'holt_winters_multiplicative'
  | 'croston'
  | 'sba'
  | 'tsb'
  | 'combination'
  | 'blend'
  | 'external';

/** The values of forecast.method, in order. */
export const methodValues = [
  'zero',
  'mean',
  'naive',
  'seasonal_naive',
  'moving_average',
  'exponential_smoothing',
  'damped_trend',
  'holt_winters_additive',
  'holt_winters_multiplicative',
  'croston',
  'sba',
  'tsb',
  'combination',
  'blend',
  'external',
] as const satisfies readonly Method[];

/** State of a version: registered; validating on a frozen holdout; validated or rejected by its gates; approved for a deployment; active where it is the version in use of an environment; superseded by another; retired for good. */
export type ModelVersionState =
  'registered' | 'validating' | 'validated' | 'rejected' | 'approved' | 'active' | 'superseded' | 'retired';

/** The values of model.model_version_state, in order. */
export const modelVersionStateValues = [
  'registered',
  'validating',
  'validated',
  'rejected',
  'approved',
  'active',
  'superseded',
  'retired',
] as const satisfies readonly ModelVersionState[];

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

/** What was decided about a finding: accepted, the value is right as it is; fixed, it was corrected; dropped, it is not part of the series; ignored, it stays unexplained. */
export type QualityDecision = 'pending' | 'accepted' | 'fixed' | 'dropped' | 'ignored';

/** The values of series.quality_decision, in order. */
export const qualityDecisionValues = [
  'pending',
  'accepted',
  'fixed',
  'dropped',
  'ignored',
] as const satisfies readonly QualityDecision[];

/** Which value is the quantile at a probability p of n sorted values: linear, interpolated at (n - 1)·p (R type 7, percentile_cont); discrete, the first whose share reaches p (R type 1, percentile_disc); lower and higher, the neighbours of the linear one. */
export type QuantileRule = 'linear' | 'discrete' | 'lower' | 'higher';

/** The values of finance.quantile_rule, in order. */
export const quantileRuleValues = ['linear', 'discrete', 'lower', 'higher'] as const satisfies readonly QuantileRule[];

/** State of a recommendation; core.transitions lists the legal moves of the machine recommendation. */
export type RecommendationState =
  | 'draft'
  | 'pending'
  | 'approved'
  | 'ordering'
  | 'ordered'
  | 'received'
  | 'closed'
  | 'rejected'
  | 'expired'
  | 'superseded';

/** The values of planning.recommendation_state, in order. */
export const recommendationStateValues = [
  'draft',
  'pending',
  'approved',
  'ordering',
  'ordered',
  'received',
  'closed',
  'rejected',
  'expired',
  'superseded',
] as const satisfies readonly RecommendationState[];

/** Length of a period that is reported: a calendar month, a quarter of three of them, a fiscal year of twelve. */
export type ReportingPeriod = 'month' | 'quarter' | 'year';

/** The values of finance.reporting_period, in order. */
export const reportingPeriodValues = ['month', 'quarter', 'year'] as const satisfies readonly ReportingPeriod[];

/** active holds stock back; fulfilled was issued in full; released and expired gave back what was left. */
export type ReservationState = 'active' | 'fulfilled' | 'released' | 'expired';

/** The values of inventory.reservation_state, in order. */
export const reservationStateValues = [
  'active',
  'fulfilled',
  'released',
  'expired',
] as const satisfies readonly ReservationState[];

/** What a retraining brought: a version to deploy, none that is better, or one that failed its gates. */
export type RetrainingOutcome = 'promoted' | 'no_improvement' | 'rejected';

/** The values of model.retraining_outcome, in order. */
export const retrainingOutcomeValues = [
  'promoted',
  'no_improvement',
  'rejected',
] as const satisfies readonly RetrainingOutcome[];

/** State of a retraining: requested until nothing of its kind is in flight and the last one is some time ago; queued; running and evaluating under a lease; completed, failed or cancelled; cancelling until its worker lets go. */
export type RetrainingState =
  'requested' | 'queued' | 'running' | 'evaluating' | 'completed' | 'failed' | 'cancelling' | 'cancelled';

/** The values of model.retraining_state, in order. */
export const retrainingStateValues = [
  'requested',
  'queued',
  'running',
  'evaluating',
  'completed',
  'failed',
  'cancelling',
  'cancelled',
] as const satisfies readonly RetrainingState[];

/** How returns are made of the values of a series: simple, p_t / p_{t-1} - 1; log, ln(p_t / p_{t-1}); given, the values are simple returns already. */
export type ReturnKind = 'simple' | 'log' | 'given';

/** The values of finance.return_kind, in order. */
export const returnKindValues = ['simple', 'log', 'given'] as const satisfies readonly ReturnKind[];

/** What happened to the observations of a series: loaded, an upload brought them; recorded, they were written directly, new or in place of others; corrected, a decision about a finding changed or removed one; revoked, an upload was taken back. */
export type RevisionChange = 'loaded' | 'recorded' | 'corrected' | 'revoked';

/** The values of series.revision_change, in order. */
export const revisionChangeValues = [
  'loaded',
  'recorded',
  'corrected',
  'revoked',
] as const satisfies readonly RevisionChange[];

/** Ordered level of risk, shared by suppliers, recommendations and agent actions; low < medium < high < critical. */
export type RiskLevel = 'low' | 'medium' | 'high' | 'critical';

/** The values of core.risk_level, in order. */
export const riskLevelValues = ['low', 'medium', 'high', 'critical'] as const satisfies readonly RiskLevel[];

/** Length of a period of a rollup, in UTC. */
export type RollupPeriod = 'hour' | 'day';

/** The values of model.rollup_period, in order. */
export const rollupPeriodValues = ['hour', 'day'] as const satisfies readonly RollupPeriod[];

/** draft: a what-if whose recommendations wait; current: the plan in force; superseded: a newer run took its place. */
export type RunState = 'draft' | 'current' | 'superseded';

/** The values of planning.run_state, in order. */
export const runStateValues = ['draft', 'current', 'superseded'] as const satisfies readonly RunState[];

/** How safety stock is set: service_level from forecast error and lead time; days_of_cover from mean demand; fixed as given; none. */
export type SafetyStockRule = 'service_level' | 'days_of_cover' | 'fixed' | 'none';

/** The values of planning.safety_stock_rule, in order. */
export const safetyStockRuleValues = [
  'service_level',
  'days_of_cover',
  'fixed',
  'none',
] as const satisfies readonly SafetyStockRule[];

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

/** Lines of a profit-and-loss statement. All are positive in the usual case: revenue and other_income are earned, the others are spent. Operating income is revenue less cost of goods sold less operating expenses; net income is that plus other income less other expenses less tax. */
export type StatementLine =
  'revenue' | 'cost_of_goods_sold' | 'operating_expense' | 'other_income' | 'other_expense' | 'tax';

/** The values of finance.statement_line, in order. */
export const statementLineValues = [
  'revenue',
  'cost_of_goods_sold',
  'operating_expense',
  'other_income',
  'other_expense',
  'tax',
] as const satisfies readonly StatementLine[];

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

/** How an item comes to a location: purchase from a supplier, transfer over a lane from another location, production from its bill of material. */
export type SupplyMode = 'purchase' | 'transfer' | 'production';

/** The values of planning.supply_mode, in order. */
export const supplyModeValues = ['purchase', 'transfer', 'production'] as const satisfies readonly SupplyMode[];

/** State of a line of a supply order: open, partially received, received in full, closed short, or cancelled before anything came. */
export type SupplyOrderState = 'open' | 'partially_received' | 'received' | 'closed' | 'cancelled';

/** The values of planning.supply_order_state, in order. */
export const supplyOrderStateValues = [
  'open',
  'partially_received',
  'received',
  'closed',
  'cancelled',
] as const satisfies readonly SupplyOrderState[];

/** What looks wrong in an uploaded series: missing_value, a moment without a value; conflicting_duplicate, a moment with several values; duplicate, a record that repeats another one and is rejected; gap, buckets of the frequency without a record; wrong_order, records earlier than the one above them; outlier_iqr and outlier_robust_z, values far from the others. */
export type UploadFindingKind =
  'missing_value' | 'conflicting_duplicate' | 'duplicate' | 'gap' | 'wrong_order' | 'outlier_iqr' | 'outlier_robust_z';

/** The values of series.upload_finding_kind, in order. */
export const uploadFindingKindValues = [
  'missing_value',
  'conflicting_duplicate',
  'duplicate',
  'gap',
  'wrong_order',
  'outlier_iqr',
  'outlier_robust_z',
] as const satisfies readonly UploadFindingKind[];

/** What a user may do: viewer reads published figures, agent is a program acting under approval, analyst owns series and models, planner plans, orders and sets thresholds, admin manages users. */
export type UserRole = 'viewer' | 'agent' | 'analyst' | 'planner' | 'admin';

/** The values of identity.user_role, in order. */
export const userRoleValues = ['viewer', 'agent', 'analyst', 'planner', 'admin'] as const satisfies readonly UserRole[];

/** State of a validation: pending until predictions are judged; passed or failed by its gates; aborted where the machinery broke, which says nothing about the version. */
export type ValidationState = 'pending' | 'passed' | 'failed' | 'aborted';

/** The values of model.validation_state, in order. */
export const validationStateValues = [
  'pending',
  'passed',
  'failed',
  'aborted',
] as const satisfies readonly ValidationState[];

/** How value at risk is found: historical, a quantile of the returns; parametric, μ + z·s of a normal distribution. */
export type VarMethod = 'historical' | 'parametric';

/** The values of finance.var_method, in order. */
export const varMethodValues = ['historical', 'parametric'] as const satisfies readonly VarMethod[];

/** What an approver decided. */
export type VoteDecision = 'approve' | 'reject';

/** The values of governance.vote_decision, in order. */
export const voteDecisionValues = ['approve', 'reject'] as const satisfies readonly VoteDecision[];
