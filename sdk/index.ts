export { Catalog, type Category, type Item, type Lane, type Location, type Offer, type Supplier } from './catalog.js';
export { connect, Quartermaster, Session } from './client.js';
export { Core, type Setting, type StateChange } from './core.js';
export * from './errors.js';
export { Identity, type Account, type Credentials, type NewAdmin, type NewUser, type UserFilter } from './identity.js';
export {
  Inventory,
  type DepletionEstimate,
  type Level,
  type Lot,
  type Movement,
  type MovementLine,
  type NamedMovement,
  type Reservation,
  type ReservationLine,
  type StockStatus,
  type Transfer,
  type TransferLine,
} from './inventory.js';
export {
  Finance,
  type Budget,
  type CorrelationCells,
  type CorrelationMatrix,
  type KpiExplanation,
  type KpiReport,
  type LatestRiskMetrics,
  type NewBudgetLine,
  type NewPosition,
  type Portfolio,
  type RiskMetrics,
  type Simulation,
  type Statement,
  type VarBacktest,
} from './finance.js';
export type { Numeric, NumericCodec, NumericInput } from './numeric.js';
export type { CallOptions, ClientSettings, ConnectOptions, PoolSettings } from './options.js';
export { Ops, type CheckResult } from './ops.js';
export type { Page, PageKey, PageRequest } from './page.js';
export { Room } from './room.js';
export {
  Series,
  type Observation,
  type QualityFinding,
  type TimeSeries,
  type Upload,
  type UploadFilter,
  type UploadFinding,
} from './series.js';
export { ImportError } from './importing/import-error.js';
export type {
  ImportProgress,
  ImportRequest,
  ImportResult,
  ImportSettings,
  ImportSource,
} from './importing/importer.js';
export type { UploadReport, UploadReportCount, UploadReportFinding, UploadReportSeries } from './importing/report.js';
export { loadMapping, parseMapping, shippedMappings, type Mapping } from './importing/mapping.js';
export type { TransactionOptions } from './runner.js';
export { schemaVersion } from './schema-version.js';
export type { Isolation, TransactionMode } from './session-statements.js';
export { uuidV7 } from './uuid.js';
export { sql, type Query, type RawQuery } from './statement.js';
export type { PageReader, Statements, StreamOptions } from './statements.js';
export {
  Demand,
  type Customer,
  type ErasureStep,
  type LoadResult,
  type NewOrderLine,
  type Order,
  type OrderLine,
  type Sale,
  type SaleLine,
} from './demand.js';
export { Alerts, type AlertEvent } from './alerts.js';
export {
  Governance,
  type ActiveAlert,
  type AgentAction,
  type Alert,
  type Approval,
  type AuditEntry,
  type PendingApproval,
} from './governance.js';
export {
  Forecast,
  type BlendPart,
  type ForecastPoint,
  type ForecastVersion,
  type ForecastVersionSummary,
  type NewForecastPoint,
} from './forecast.js';
export {
  Planning,
  type Explanation,
  type ExplanationLine,
  type OpenRecommendation,
  type OpenSupplyOrderLine,
  type Plan,
  type PlanningPolicy,
  type PlanningRun,
  type PurchaseOrder,
  type Receipt,
  type Recommendation,
  type SupplyOrder,
  type SupplyOrderLine,
} from './planning.js';
export {
  Model,
  type Deployment,
  type Holdout,
  type ModelVersion,
  type NewMetric,
  type NewPrediction,
  type Prediction,
  type RegisteredModel,
  type Retraining,
  type Validation,
} from './model.js';
