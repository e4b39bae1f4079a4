import type { AlertState, ApprovalState, LotState, RecommendationState } from './enums.js';

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
  alert: AlertState;
  approval: ApprovalState;
  lot: LotState;
  planning_run: PlanningRunState;
  recommendation: RecommendationState;
  supply_order_line: SupplyOrderLineState;
  upload: UploadState;
}
