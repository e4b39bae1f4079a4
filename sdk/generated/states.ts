import type {
  AgentActionState,
  AlertState,
  ApprovalState,
  BudgetState,
  DeploymentState,
  KpiReportState,
  LotState,
  ModelVersionState,
  RecommendationState,
  RetrainingState,
  ValidationState,
} from './enums.js';

/** States of drift_event (model): Whether the cause of a drift of model.drift_events is still there. */
export type DriftEventState = 'active' | 'resolved';

/** States of planning_run (planning): Whether a run of planning.runs is in force. */
export type PlanningRunState = 'current' | 'draft' | 'superseded';

/** States of supply_order_line (planning): From a line of planning.supply_order_lines to its receipt. */
export type SupplyOrderLineState = 'open' | 'partially_received' | 'cancelled' | 'closed' | 'received';

/** States of upload (series): A file on its way into the database. */
export type UploadState =
  | 'hashing'
  | 'loaded'
  | 'loading'
  | 'partially_valid'
  | 'received'
  | 'validated'
  | 'validating'
  | 'duplicate'
  | 'failed'
  | 'rejected'
  | 'revoked';

/** The states of each machine. */
export interface StatesByMachine {
  agent_action: AgentActionState;
  alert: AlertState;
  approval: ApprovalState;
  budget: BudgetState;
  deployment: DeploymentState;
  drift_event: DriftEventState;
  kpi_report: KpiReportState;
  lot: LotState;
  model_version: ModelVersionState;
  planning_run: PlanningRunState;
  recommendation: RecommendationState;
  retraining: RetrainingState;
  supply_order_line: SupplyOrderLineState;
  upload: UploadState;
  validation: ValidationState;
}
