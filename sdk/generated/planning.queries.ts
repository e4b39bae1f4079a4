/** Types generated for queries found in "sql/planning/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type {
  BindingConstraint,
  BucketSize,
  ExplanationTopic,
  FindingKind,
  LotSizingRule,
  RecommendationState,
  RiskLevel,
  RunState,
  SafetyStockRule,
  SupplyMode,
  SupplyOrderState,
} from './enums.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type numberArray = number[];

type stringArray = string[];

/** 'RunPlan' parameters type */
export interface IRunPlanParams {
  idempotencyKey?: string | null | void;
  planCode?: string | null | void;
  plannedOn?: string | null | void;
  reason?: string | null | void;
  release?: boolean | null | void;
}

/** 'RunPlan' return type */
export interface IRunPlanResult {
  action_window_days: number;
  bucket_count: number;
  bucket_size: BucketSize;
  created_by: string | null;
  finished_at: Date | null;
  id: string;
  item_count: number;
  number: number;
  parameters: Json;
  peg_count: number;
  plan_id: string;
  planned_on: string;
  planned_order_count: number;
  reason: string | null;
  recommendation_count: number;
  result_hash: string | null;
  snapshot_hash: string | null;
  started_at: Date;
  state: RunState;
}

/** 'RunPlan' query type */
export interface IRunPlanQuery {
  params: IRunPlanParams;
  result: IRunPlanResult;
}

const runPlanIR: any = {
  usedParamSet: { planCode: true, plannedOn: true, reason: true, release: true, idempotencyKey: true },
  params: [
    { name: 'planCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 685, b: 693 }] },
    { name: 'plannedOn', required: false, transform: { type: 'scalar' }, locs: [{ a: 711, b: 720 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 723, b: 729 }] },
    { name: 'release', required: false, transform: { type: 'scalar' }, locs: [{ a: 741, b: 748 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 767, b: 781 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.number as "number!",\n  r.state as "state!",\n  r.planned_on as "planned_on!",\n  r.bucket_size as "bucket_size!",\n  r.bucket_count as "bucket_count!",\n  r.action_window_days as "action_window_days!",\n  r.parameters as "parameters!",\n  r.item_count as "item_count!",\n  r.planned_order_count as "planned_order_count!",\n  r.peg_count as "peg_count!",\n  r.recommendation_count as "recommendation_count!",\n  r.snapshot_hash as "snapshot_hash?",\n  r.result_hash as "result_hash?",\n  r.reason as "reason?",\n  r.created_by as "created_by?",\n  r.started_at as "started_at!",\n  r.finished_at as "finished_at?"\nfrom planning.run_plan(coalesce(:planCode::text, \'main\'), :plannedOn, :reason, coalesce(:release::boolean, true), :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.number as "number!",
 *   r.state as "state!",
 *   r.planned_on as "planned_on!",
 *   r.bucket_size as "bucket_size!",
 *   r.bucket_count as "bucket_count!",
 *   r.action_window_days as "action_window_days!",
 *   r.parameters as "parameters!",
 *   r.item_count as "item_count!",
 *   r.planned_order_count as "planned_order_count!",
 *   r.peg_count as "peg_count!",
 *   r.recommendation_count as "recommendation_count!",
 *   r.snapshot_hash as "snapshot_hash?",
 *   r.result_hash as "result_hash?",
 *   r.reason as "reason?",
 *   r.created_by as "created_by?",
 *   r.started_at as "started_at!",
 *   r.finished_at as "finished_at?"
 * from planning.run_plan(coalesce(:planCode::text, 'main'), :plannedOn, :reason, coalesce(:release::boolean, true), :idempotencyKey) as r
 * ```
 */
export const runPlan = new PreparedQuery<IRunPlanParams, IRunPlanResult>(runPlanIR);

/** 'ReleaseRun' parameters type */
export interface IReleaseRunParams {
  idempotencyKey?: string | null | void;
  runId: string;
}

/** 'ReleaseRun' return type */
export interface IReleaseRunResult {
  action_window_days: number;
  bucket_count: number;
  bucket_size: BucketSize;
  created_by: string | null;
  finished_at: Date | null;
  id: string;
  item_count: number;
  number: number;
  parameters: Json;
  peg_count: number;
  plan_id: string;
  planned_on: string;
  planned_order_count: number;
  reason: string | null;
  recommendation_count: number;
  result_hash: string | null;
  snapshot_hash: string | null;
  started_at: Date;
  state: RunState;
}

/** 'ReleaseRun' query type */
export interface IReleaseRunQuery {
  params: IReleaseRunParams;
  result: IReleaseRunResult;
}

const releaseRunIR: any = {
  usedParamSet: { runId: true, idempotencyKey: true },
  params: [
    { name: 'runId', required: true, transform: { type: 'scalar' }, locs: [{ a: 679, b: 685 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 688, b: 702 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.number as "number!",\n  r.state as "state!",\n  r.planned_on as "planned_on!",\n  r.bucket_size as "bucket_size!",\n  r.bucket_count as "bucket_count!",\n  r.action_window_days as "action_window_days!",\n  r.parameters as "parameters!",\n  r.item_count as "item_count!",\n  r.planned_order_count as "planned_order_count!",\n  r.peg_count as "peg_count!",\n  r.recommendation_count as "recommendation_count!",\n  r.snapshot_hash as "snapshot_hash?",\n  r.result_hash as "result_hash?",\n  r.reason as "reason?",\n  r.created_by as "created_by?",\n  r.started_at as "started_at!",\n  r.finished_at as "finished_at?"\nfrom planning.release_run(:runId!, :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.number as "number!",
 *   r.state as "state!",
 *   r.planned_on as "planned_on!",
 *   r.bucket_size as "bucket_size!",
 *   r.bucket_count as "bucket_count!",
 *   r.action_window_days as "action_window_days!",
 *   r.parameters as "parameters!",
 *   r.item_count as "item_count!",
 *   r.planned_order_count as "planned_order_count!",
 *   r.peg_count as "peg_count!",
 *   r.recommendation_count as "recommendation_count!",
 *   r.snapshot_hash as "snapshot_hash?",
 *   r.result_hash as "result_hash?",
 *   r.reason as "reason?",
 *   r.created_by as "created_by?",
 *   r.started_at as "started_at!",
 *   r.finished_at as "finished_at?"
 * from planning.release_run(:runId!, :idempotencyKey) as r
 * ```
 */
export const releaseRun = new PreparedQuery<IReleaseRunParams, IReleaseRunResult>(releaseRunIR);

/** 'GetRun' parameters type */
export interface IGetRunParams {
  runId: string;
}

/** 'GetRun' return type */
export interface IGetRunResult {
  /** Days within which planned orders became recommendations. */
  action_window_days: number;
  /** Number of buckets. */
  bucket_count: number;
  /** Length of a bucket, as the plan had it. */
  bucket_size: BucketSize;
  /** User of the session; null for the system. */
  created_by: string | null;
  /** When it ended. */
  finished_at: Date | null;
  /** Identifier; the planning cycle of its recommendations. */
  id: string;
  /** Items at locations that were planned. */
  item_count: number;
  /** Number within the plan, from 1. */
  number: number;
  /** Settings that the run used, by name. */
  parameters: Json;
  /** Rows of pegs. */
  peg_count: number;
  /** Plan. */
  plan_id: string;
  /** Day that counted as today. */
  planned_on: string;
  /** Rows of planned_orders. */
  planned_order_count: number;
  /** Why it was run. */
  reason: string | null;
  /** Rows of recommendations. */
  recommendation_count: number;
  /** SHA-256 of the recommendations, by business keys: equal where two runs recommend the same. */
  result_hash: string | null;
  /** SHA-256 of what was pinned, by business keys: equal where two runs read the same. */
  snapshot_hash: string | null;
  /** When it began; partitions of its details go by this. */
  started_at: Date;
  /** draft, current or superseded; one run of a plan is current. */
  state: RunState;
}

/** 'GetRun' query type */
export interface IGetRunQuery {
  params: IGetRunParams;
  result: IGetRunResult;
}

const getRunIR: any = {
  usedParamSet: { runId: true },
  params: [{ name: 'runId', required: true, transform: { type: 'scalar' }, locs: [{ a: 690, b: 696 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.number as "number!",\n  r.state as "state!",\n  r.planned_on as "planned_on!",\n  r.bucket_size as "bucket_size!",\n  r.bucket_count as "bucket_count!",\n  r.action_window_days as "action_window_days!",\n  r.parameters as "parameters!",\n  r.item_count as "item_count!",\n  r.planned_order_count as "planned_order_count!",\n  r.peg_count as "peg_count!",\n  r.recommendation_count as "recommendation_count!",\n  r.snapshot_hash as "snapshot_hash?",\n  r.result_hash as "result_hash?",\n  r.reason as "reason?",\n  r.created_by as "created_by?",\n  r.started_at as "started_at!",\n  r.finished_at as "finished_at?"\nfrom planning.runs as r\nwhere r.id = :runId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.number as "number!",
 *   r.state as "state!",
 *   r.planned_on as "planned_on!",
 *   r.bucket_size as "bucket_size!",
 *   r.bucket_count as "bucket_count!",
 *   r.action_window_days as "action_window_days!",
 *   r.parameters as "parameters!",
 *   r.item_count as "item_count!",
 *   r.planned_order_count as "planned_order_count!",
 *   r.peg_count as "peg_count!",
 *   r.recommendation_count as "recommendation_count!",
 *   r.snapshot_hash as "snapshot_hash?",
 *   r.result_hash as "result_hash?",
 *   r.reason as "reason?",
 *   r.created_by as "created_by?",
 *   r.started_at as "started_at!",
 *   r.finished_at as "finished_at?"
 * from planning.runs as r
 * where r.id = :runId!
 * ```
 */
export const getRun = new PreparedQuery<IGetRunParams, IGetRunResult>(getRunIR);

/** 'GetCurrentRun' parameters type */
export interface IGetCurrentRunParams {
  planCode?: string | null | void;
}

/** 'GetCurrentRun' return type */
export interface IGetCurrentRunResult {
  /** Days within which planned orders became recommendations. */
  action_window_days: number;
  /** Number of buckets. */
  bucket_count: number;
  /** Length of a bucket, as the plan had it. */
  bucket_size: BucketSize;
  /** User of the session; null for the system. */
  created_by: string | null;
  /** When it ended. */
  finished_at: Date | null;
  /** Identifier; the planning cycle of its recommendations. */
  id: string;
  /** Items at locations that were planned. */
  item_count: number;
  /** Number within the plan, from 1. */
  number: number;
  /** Settings that the run used, by name. */
  parameters: Json;
  /** Rows of pegs. */
  peg_count: number;
  /** Plan. */
  plan_id: string;
  /** Day that counted as today. */
  planned_on: string;
  /** Rows of planned_orders. */
  planned_order_count: number;
  /** Why it was run. */
  reason: string | null;
  /** Rows of recommendations. */
  recommendation_count: number;
  /** SHA-256 of the recommendations, by business keys: equal where two runs recommend the same. */
  result_hash: string | null;
  /** SHA-256 of what was pinned, by business keys: equal where two runs read the same. */
  snapshot_hash: string | null;
  /** When it began; partitions of its details go by this. */
  started_at: Date;
  /** draft, current or superseded; one run of a plan is current. */
  state: RunState;
}

/** 'GetCurrentRun' query type */
export interface IGetCurrentRunQuery {
  params: IGetCurrentRunParams;
  result: IGetCurrentRunResult;
}

const getCurrentRunIR: any = {
  usedParamSet: { planCode: true },
  params: [{ name: 'planCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 753, b: 761 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.number as "number!",\n  r.state as "state!",\n  r.planned_on as "planned_on!",\n  r.bucket_size as "bucket_size!",\n  r.bucket_count as "bucket_count!",\n  r.action_window_days as "action_window_days!",\n  r.parameters as "parameters!",\n  r.item_count as "item_count!",\n  r.planned_order_count as "planned_order_count!",\n  r.peg_count as "peg_count!",\n  r.recommendation_count as "recommendation_count!",\n  r.snapshot_hash as "snapshot_hash?",\n  r.result_hash as "result_hash?",\n  r.reason as "reason?",\n  r.created_by as "created_by?",\n  r.started_at as "started_at!",\n  r.finished_at as "finished_at?"\nfrom planning.plans as p\njoin planning.runs as r on r.id = p.current_run_id\nwhere p.code = coalesce(:planCode::text, \'main\')',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.number as "number!",
 *   r.state as "state!",
 *   r.planned_on as "planned_on!",
 *   r.bucket_size as "bucket_size!",
 *   r.bucket_count as "bucket_count!",
 *   r.action_window_days as "action_window_days!",
 *   r.parameters as "parameters!",
 *   r.item_count as "item_count!",
 *   r.planned_order_count as "planned_order_count!",
 *   r.peg_count as "peg_count!",
 *   r.recommendation_count as "recommendation_count!",
 *   r.snapshot_hash as "snapshot_hash?",
 *   r.result_hash as "result_hash?",
 *   r.reason as "reason?",
 *   r.created_by as "created_by?",
 *   r.started_at as "started_at!",
 *   r.finished_at as "finished_at?"
 * from planning.plans as p
 * join planning.runs as r on r.id = p.current_run_id
 * where p.code = coalesce(:planCode::text, 'main')
 * ```
 */
export const getCurrentRun = new PreparedQuery<IGetCurrentRunParams, IGetCurrentRunResult>(getCurrentRunIR);

/** 'ListRuns' parameters type */
export interface IListRunsParams {
  beforeNumber?: number | null | void;
  limit: NumberOrString;
  planCode?: string | null | void;
}

/** 'ListRuns' return type */
export interface IListRunsResult {
  /** Days within which planned orders became recommendations. */
  action_window_days: number;
  /** Number of buckets. */
  bucket_count: number;
  /** Length of a bucket, as the plan had it. */
  bucket_size: BucketSize;
  /** User of the session; null for the system. */
  created_by: string | null;
  /** When it ended. */
  finished_at: Date | null;
  /** Identifier; the planning cycle of its recommendations. */
  id: string;
  /** Items at locations that were planned. */
  item_count: number;
  /** Number within the plan, from 1. */
  number: number;
  /** Settings that the run used, by name. */
  parameters: Json;
  /** Rows of pegs. */
  peg_count: number;
  /** Plan. */
  plan_id: string;
  /** Day that counted as today. */
  planned_on: string;
  /** Rows of planned_orders. */
  planned_order_count: number;
  /** Why it was run. */
  reason: string | null;
  /** Rows of recommendations. */
  recommendation_count: number;
  /** SHA-256 of the recommendations, by business keys: equal where two runs recommend the same. */
  result_hash: string | null;
  /** SHA-256 of what was pinned, by business keys: equal where two runs read the same. */
  snapshot_hash: string | null;
  /** When it began; partitions of its details go by this. */
  started_at: Date;
  /** draft, current or superseded; one run of a plan is current. */
  state: RunState;
}

/** 'ListRuns' query type */
export interface IListRunsQuery {
  params: IListRunsParams;
  result: IListRunsResult;
}

const listRunsIR: any = {
  usedParamSet: { planCode: true, beforeNumber: true, limit: true },
  params: [
    { name: 'planCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 746, b: 754 }] },
    { name: 'beforeNumber', required: false, transform: { type: 'scalar' }, locs: [{ a: 797, b: 809 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 862, b: 868 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.number as "number!",\n  r.state as "state!",\n  r.planned_on as "planned_on!",\n  r.bucket_size as "bucket_size!",\n  r.bucket_count as "bucket_count!",\n  r.action_window_days as "action_window_days!",\n  r.parameters as "parameters!",\n  r.item_count as "item_count!",\n  r.planned_order_count as "planned_order_count!",\n  r.peg_count as "peg_count!",\n  r.recommendation_count as "recommendation_count!",\n  r.snapshot_hash as "snapshot_hash?",\n  r.result_hash as "result_hash?",\n  r.reason as "reason?",\n  r.created_by as "created_by?",\n  r.started_at as "started_at!",\n  r.finished_at as "finished_at?"\nfrom planning.runs as r\njoin planning.plans as p on p.id = r.plan_id\nwhere p.code = coalesce(:planCode::text, \'main\')\n  and r.number < coalesce(:beforeNumber::integer, 2147483647)\norder by r.number desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.number as "number!",
 *   r.state as "state!",
 *   r.planned_on as "planned_on!",
 *   r.bucket_size as "bucket_size!",
 *   r.bucket_count as "bucket_count!",
 *   r.action_window_days as "action_window_days!",
 *   r.parameters as "parameters!",
 *   r.item_count as "item_count!",
 *   r.planned_order_count as "planned_order_count!",
 *   r.peg_count as "peg_count!",
 *   r.recommendation_count as "recommendation_count!",
 *   r.snapshot_hash as "snapshot_hash?",
 *   r.result_hash as "result_hash?",
 *   r.reason as "reason?",
 *   r.created_by as "created_by?",
 *   r.started_at as "started_at!",
 *   r.finished_at as "finished_at?"
 * from planning.runs as r
 * join planning.plans as p on p.id = r.plan_id
 * where p.code = coalesce(:planCode::text, 'main')
 *   and r.number < coalesce(:beforeNumber::integer, 2147483647)
 * order by r.number desc
 * limit :limit!
 * ```
 */
export const listRuns = new PreparedQuery<IListRunsParams, IListRunsResult>(listRunsIR);

/** 'ListRunFindings' parameters type */
export interface IListRunFindingsParams {
  runId: string;
}

/** 'ListRunFindings' return type */
export interface IListRunFindingsResult {
  /** What was done instead, and the remedy. */
  detail: string;
  /** What was missing. */
  finding: FindingKind;
  /** Item. */
  item_id: string;
  /** Unique code. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Item at a location. */
  node: number;
  /** Stock keeping unit: the unique business key. */
  sku: string;
}

/** 'ListRunFindings' query type */
export interface IListRunFindingsQuery {
  params: IListRunFindingsParams;
  result: IListRunFindingsResult;
}

const listRunFindingsIR: any = {
  usedParamSet: { runId: true },
  params: [{ name: 'runId', required: true, transform: { type: 'scalar' }, locs: [{ a: 312, b: 318 }] }],
  statement:
    'select\n  f.node,\n  n.item_id,\n  i.sku,\n  n.location_id,\n  l.code as location_code,\n  f.finding,\n  f.detail\nfrom planning.run_findings f\njoin planning.run_items n on n.run_id = f.run_id and n.node = f.node\njoin catalog.items i on i.id = n.item_id\njoin catalog.locations l on l.id = n.location_id\nwhere f.run_id = :runId!\norder by f.node, f.finding',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.node,
 *   n.item_id,
 *   i.sku,
 *   n.location_id,
 *   l.code as location_code,
 *   f.finding,
 *   f.detail
 * from planning.run_findings f
 * join planning.run_items n on n.run_id = f.run_id and n.node = f.node
 * join catalog.items i on i.id = n.item_id
 * join catalog.locations l on l.id = n.location_id
 * where f.run_id = :runId!
 * order by f.node, f.finding
 * ```
 */
export const listRunFindings = new PreparedQuery<IListRunFindingsParams, IListRunFindingsResult>(listRunFindingsIR);

/** 'ListPlans' parameters type */
export type IListPlansParams = void;

/** 'ListPlans' return type */
export interface IListPlansResult {
  /** Planned orders that have to be placed within so many days become recommendations. */
  action_window_days: number;
  /** Number of buckets: the horizon. The first one begins on the day of the run and may be cut short. */
  bucket_count: number;
  /** Length of a bucket. */
  bucket_size: BucketSize;
  /** Unique code. */
  code: string;
  /** Buckets before its own from which a customer's order consumes forecast. */
  consumption_backward: number;
  /** Buckets after its own from which a customer's order consumes forecast. */
  consumption_forward: number;
  /** When the row was made. */
  created_at: Date;
  /** Run in force; null before the first one. */
  current_run_id: string | null;
  /** Identifier. */
  id: string;
  /** Number of the last run. */
  last_run_number: number;
  /** Name to show. */
  name: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListPlans' query type */
export interface IListPlansQuery {
  params: IListPlansParams;
  result: IListPlansResult;
}

const listPlansIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  p.id as "id!",\n  p.code as "code!",\n  p.name as "name!",\n  p.bucket_size as "bucket_size!",\n  p.bucket_count as "bucket_count!",\n  p.consumption_backward as "consumption_backward!",\n  p.consumption_forward as "consumption_forward!",\n  p.action_window_days as "action_window_days!",\n  p.last_run_number as "last_run_number!",\n  p.current_run_id as "current_run_id?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom planning.plans as p\norder by p.code',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.code as "code!",
 *   p.name as "name!",
 *   p.bucket_size as "bucket_size!",
 *   p.bucket_count as "bucket_count!",
 *   p.consumption_backward as "consumption_backward!",
 *   p.consumption_forward as "consumption_forward!",
 *   p.action_window_days as "action_window_days!",
 *   p.last_run_number as "last_run_number!",
 *   p.current_run_id as "current_run_id?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from planning.plans as p
 * order by p.code
 * ```
 */
export const listPlans = new PreparedQuery<IListPlansParams, IListPlansResult>(listPlansIR);

/** 'UpsertPlan' parameters type */
export interface IUpsertPlanParams {
  actionWindowDays?: number | null | void;
  bucketCount?: number | null | void;
  bucketSize?: BucketSize | null | void;
  code: string;
  consumptionBackward?: number | null | void;
  consumptionForward?: number | null | void;
  name: string;
}

/** 'UpsertPlan' return type */
export interface IUpsertPlanResult {
  /** Planned orders that have to be placed within so many days become recommendations. */
  action_window_days: number;
  /** Number of buckets: the horizon. The first one begins on the day of the run and may be cut short. */
  bucket_count: number;
  /** Length of a bucket. */
  bucket_size: BucketSize;
  /** Unique code. */
  code: string;
  /** Buckets before its own from which a customer's order consumes forecast. */
  consumption_backward: number;
  /** Buckets after its own from which a customer's order consumes forecast. */
  consumption_forward: number;
  /** When the row was made. */
  created_at: Date;
  /** Run in force; null before the first one. */
  current_run_id: string | null;
  /** Identifier. */
  id: string;
  /** Number of the last run. */
  last_run_number: number;
  /** Name to show. */
  name: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'UpsertPlan' query type */
export interface IUpsertPlanQuery {
  params: IUpsertPlanParams;
  result: IUpsertPlanResult;
}

const upsertPlanIR: any = {
  usedParamSet: {
    code: true,
    name: true,
    bucketSize: true,
    bucketCount: true,
    consumptionBackward: true,
    consumptionForward: true,
    actionWindowDays: true,
  },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 146, b: 151 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 156, b: 161 }] },
    {
      name: 'bucketSize',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 175, b: 185 },
        { a: 498, b: 508 },
      ],
    },
    {
      name: 'bucketCount',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 230, b: 241 },
        { a: 575, b: 586 },
      ],
    },
    {
      name: 'consumptionBackward',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 269, b: 288 },
        { a: 649, b: 668 },
      ],
    },
    {
      name: 'consumptionForward',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 315, b: 333 },
        { a: 738, b: 756 },
      ],
    },
    {
      name: 'actionWindowDays',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 360, b: 376 },
        { a: 824, b: 840 },
      ],
    },
  ],
  statement:
    'insert into planning.plans as p (code, name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days)\nvalues (\n  :code!,\n  :name!,\n  coalesce(:bucketSize::planning.bucket_size, \'week\'),\n  coalesce(:bucketCount::integer, 26),\n  coalesce(:consumptionBackward::integer, 1),\n  coalesce(:consumptionForward::integer, 1),\n  coalesce(:actionWindowDays::integer, 14)\n)\non conflict on constraint plans_code_key do update\nset\n  name = excluded.name,\n  bucket_size = coalesce(:bucketSize::planning.bucket_size, p.bucket_size),\n  bucket_count = coalesce(:bucketCount::integer, p.bucket_count),\n  consumption_backward = coalesce(:consumptionBackward::integer, p.consumption_backward),\n  consumption_forward = coalesce(:consumptionForward::integer, p.consumption_forward),\n  action_window_days = coalesce(:actionWindowDays::integer, p.action_window_days)\nreturning\n  p.id as "id!",\n  p.code as "code!",\n  p.name as "name!",\n  p.bucket_size as "bucket_size!",\n  p.bucket_count as "bucket_count!",\n  p.consumption_backward as "consumption_backward!",\n  p.consumption_forward as "consumption_forward!",\n  p.action_window_days as "action_window_days!",\n  p.last_run_number as "last_run_number!",\n  p.current_run_id as "current_run_id?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"',
};

/**
 * Query generated from SQL:
 * ```
 * insert into planning.plans as p (code, name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days)
 * values (
 *   :code!,
 *   :name!,
 *   coalesce(:bucketSize::planning.bucket_size, 'week'),
 *   coalesce(:bucketCount::integer, 26),
 *   coalesce(:consumptionBackward::integer, 1),
 *   coalesce(:consumptionForward::integer, 1),
 *   coalesce(:actionWindowDays::integer, 14)
 * )
 * on conflict on constraint plans_code_key do update
 * set
 *   name = excluded.name,
 *   bucket_size = coalesce(:bucketSize::planning.bucket_size, p.bucket_size),
 *   bucket_count = coalesce(:bucketCount::integer, p.bucket_count),
 *   consumption_backward = coalesce(:consumptionBackward::integer, p.consumption_backward),
 *   consumption_forward = coalesce(:consumptionForward::integer, p.consumption_forward),
 *   action_window_days = coalesce(:actionWindowDays::integer, p.action_window_days)
 * returning
 *   p.id as "id!",
 *   p.code as "code!",
 *   p.name as "name!",
 *   p.bucket_size as "bucket_size!",
 *   p.bucket_count as "bucket_count!",
 *   p.consumption_backward as "consumption_backward!",
 *   p.consumption_forward as "consumption_forward!",
 *   p.action_window_days as "action_window_days!",
 *   p.last_run_number as "last_run_number!",
 *   p.current_run_id as "current_run_id?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * ```
 */
export const upsertPlan = new PreparedQuery<IUpsertPlanParams, IUpsertPlanResult>(upsertPlanIR);

/** 'SetPolicy' parameters type */
export interface ISetPolicyParams {
  categoryId?: string | null | void;
  coverDays?: number | null | void;
  isPlanned?: boolean | null | void;
  itemId?: string | null | void;
  locationId?: string | null | void;
  lotQuantity?: NumberOrString | null | void;
  lotSizing?: LotSizingRule | null | void;
  maximumSupplierShare?: number | null | void;
  minimumQuantity?: NumberOrString | null | void;
  notes?: string | null | void;
  orderMultiple?: NumberOrString | null | void;
  productionLeadTimeDays?: number | null | void;
  reviewPeriodDays?: number | null | void;
  safetyStock?: NumberOrString | null | void;
  safetyStockRule?: SafetyStockRule | null | void;
  serviceLevel?: number | null | void;
  supplyMode?: SupplyMode | null | void;
  supplyPeriodCount?: number | null | void;
}

/** 'SetPolicy' return type */
export interface ISetPolicyResult {
  /** Category that it is for, that category itself and not those below it. */
  category_id: string | null;
  /** Days of mean demand of the rule days_of_cover. */
  cover_days: number | null;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** False: planning leaves it alone. */
  is_planned: boolean;
  /** Item that it is for; null: every item, or those of the category. */
  item_id: string | null;
  /** Location that it is for; null: every location. */
  location_id: string | null;
  /** Quantity of the rule fixed_quantity, in stock units. */
  lot_quantity: Numeric | null;
  /** Lot-sizing rule; null: setting planning.lot_sizing. */
  lot_sizing: LotSizingRule | null;
  /** Greatest share of an order that goes to one supplier; null: one supplier may have it all. */
  maximum_supplier_share: number | null;
  /** Smallest lot of production or transfer; purchases take the supplier's. */
  minimum_quantity: Numeric | null;
  /** Why it is planned like this. */
  notes: string | null;
  /** Lots of production or transfer are whole multiples of it; purchases take the supplier's. */
  order_multiple: Numeric | null;
  /** Calendar days to make a lot; null: setting planning.production_lead_time_days. */
  production_lead_time_days: number | null;
  /** Days between looks at the stock, which safety stock must bridge too; null: setting planning.review_period_days. */
  review_period_days: number | null;
  /** Safety stock of the rule fixed, in stock units. */
  safety_stock: Numeric | null;
  /** How safety stock is set; null: fixed where the level has a safety stock, else service_level where forecast errors are known, else none. */
  safety_stock_rule: SafetyStockRule | null;
  /** Cycle service level: wanted probability of no stockout in a replenishment cycle; null: setting planning.service_level. */
  service_level: number | null;
  /** How it is supplied; null: transferred where an active lane leads to the location, else produced where it has a bill of material, else purchased. */
  supply_mode: SupplyMode | null;
  /** Buckets that a lot of the rule period_of_supply covers. */
  supply_period_count: number | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'SetPolicy' query type */
export interface ISetPolicyQuery {
  params: ISetPolicyParams;
  result: ISetPolicyResult;
}

const setPolicyIR: any = {
  usedParamSet: {
    itemId: true,
    categoryId: true,
    locationId: true,
    isPlanned: true,
    supplyMode: true,
    safetyStockRule: true,
    serviceLevel: true,
    safetyStock: true,
    coverDays: true,
    reviewPeriodDays: true,
    lotSizing: true,
    lotQuantity: true,
    supplyPeriodCount: true,
    minimumQuantity: true,
    orderMultiple: true,
    productionLeadTimeDays: true,
    maximumSupplierShare: true,
    notes: true,
  },
  params: [
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 364, b: 370 }] },
    { name: 'categoryId', required: false, transform: { type: 'scalar' }, locs: [{ a: 375, b: 385 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 390, b: 400 }] },
    { name: 'isPlanned', required: false, transform: { type: 'scalar' }, locs: [{ a: 414, b: 423 }] },
    { name: 'supplyMode', required: false, transform: { type: 'scalar' }, locs: [{ a: 444, b: 454 }] },
    { name: 'safetyStockRule', required: false, transform: { type: 'scalar' }, locs: [{ a: 481, b: 496 }] },
    { name: 'serviceLevel', required: false, transform: { type: 'scalar' }, locs: [{ a: 529, b: 541 }] },
    { name: 'safetyStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 546, b: 557 }] },
    { name: 'coverDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 562, b: 571 }] },
    { name: 'reviewPeriodDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 576, b: 592 }] },
    { name: 'lotSizing', required: false, transform: { type: 'scalar' }, locs: [{ a: 597, b: 606 }] },
    { name: 'lotQuantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 637, b: 648 }] },
    { name: 'supplyPeriodCount', required: false, transform: { type: 'scalar' }, locs: [{ a: 653, b: 670 }] },
    { name: 'minimumQuantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 675, b: 690 }] },
    { name: 'orderMultiple', required: false, transform: { type: 'scalar' }, locs: [{ a: 695, b: 708 }] },
    { name: 'productionLeadTimeDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 713, b: 735 }] },
    { name: 'maximumSupplierShare', required: false, transform: { type: 'scalar' }, locs: [{ a: 740, b: 760 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 765, b: 770 }] },
  ],
  statement:
    'insert into planning.policies as p (\n  item_id,\n  category_id,\n  location_id,\n  is_planned,\n  supply_mode,\n  safety_stock_rule,\n  service_level,\n  safety_stock,\n  cover_days,\n  review_period_days,\n  lot_sizing,\n  lot_quantity,\n  supply_period_count,\n  minimum_quantity,\n  order_multiple,\n  production_lead_time_days,\n  maximum_supplier_share,\n  notes\n)\nvalues (\n  :itemId,\n  :categoryId,\n  :locationId,\n  coalesce(:isPlanned::boolean, true),\n  :supplyMode::planning.supply_mode,\n  :safetyStockRule::planning.safety_stock_rule,\n  :serviceLevel,\n  :safetyStock,\n  :coverDays,\n  :reviewPeriodDays,\n  :lotSizing::planning.lot_sizing_rule,\n  :lotQuantity,\n  :supplyPeriodCount,\n  :minimumQuantity,\n  :orderMultiple,\n  :productionLeadTimeDays,\n  :maximumSupplierShare,\n  :notes\n)\non conflict on constraint policies_item_id_category_id_location_id_key do update\nset\n  is_planned = excluded.is_planned,\n  supply_mode = excluded.supply_mode,\n  safety_stock_rule = excluded.safety_stock_rule,\n  service_level = excluded.service_level,\n  safety_stock = excluded.safety_stock,\n  cover_days = excluded.cover_days,\n  review_period_days = excluded.review_period_days,\n  lot_sizing = excluded.lot_sizing,\n  lot_quantity = excluded.lot_quantity,\n  supply_period_count = excluded.supply_period_count,\n  minimum_quantity = excluded.minimum_quantity,\n  order_multiple = excluded.order_multiple,\n  production_lead_time_days = excluded.production_lead_time_days,\n  maximum_supplier_share = excluded.maximum_supplier_share,\n  notes = excluded.notes\nreturning\n  p.id as "id!",\n  p.item_id as "item_id?",\n  p.category_id as "category_id?",\n  p.location_id as "location_id?",\n  p.is_planned as "is_planned!",\n  p.supply_mode as "supply_mode?",\n  p.safety_stock_rule as "safety_stock_rule?",\n  p.service_level as "service_level?",\n  p.safety_stock as "safety_stock?",\n  p.cover_days as "cover_days?",\n  p.review_period_days as "review_period_days?",\n  p.lot_sizing as "lot_sizing?",\n  p.lot_quantity as "lot_quantity?",\n  p.supply_period_count as "supply_period_count?",\n  p.minimum_quantity as "minimum_quantity?",\n  p.order_multiple as "order_multiple?",\n  p.production_lead_time_days as "production_lead_time_days?",\n  p.maximum_supplier_share as "maximum_supplier_share?",\n  p.notes as "notes?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"',
};

/**
 * Query generated from SQL:
 * ```
 * insert into planning.policies as p (
 *   item_id,
 *   category_id,
 *   location_id,
 *   is_planned,
 *   supply_mode,
 *   safety_stock_rule,
 *   service_level,
 *   safety_stock,
 *   cover_days,
 *   review_period_days,
 *   lot_sizing,
 *   lot_quantity,
 *   supply_period_count,
 *   minimum_quantity,
 *   order_multiple,
 *   production_lead_time_days,
 *   maximum_supplier_share,
 *   notes
 * )
 * values (
 *   :itemId,
 *   :categoryId,
 *   :locationId,
 *   coalesce(:isPlanned::boolean, true),
 *   :supplyMode::planning.supply_mode,
 *   :safetyStockRule::planning.safety_stock_rule,
 *   :serviceLevel,
 *   :safetyStock,
 *   :coverDays,
 *   :reviewPeriodDays,
 *   :lotSizing::planning.lot_sizing_rule,
 *   :lotQuantity,
 *   :supplyPeriodCount,
 *   :minimumQuantity,
 *   :orderMultiple,
 *   :productionLeadTimeDays,
 *   :maximumSupplierShare,
 *   :notes
 * )
 * on conflict on constraint policies_item_id_category_id_location_id_key do update
 * set
 *   is_planned = excluded.is_planned,
 *   supply_mode = excluded.supply_mode,
 *   safety_stock_rule = excluded.safety_stock_rule,
 *   service_level = excluded.service_level,
 *   safety_stock = excluded.safety_stock,
 *   cover_days = excluded.cover_days,
 *   review_period_days = excluded.review_period_days,
 *   lot_sizing = excluded.lot_sizing,
 *   lot_quantity = excluded.lot_quantity,
 *   supply_period_count = excluded.supply_period_count,
 *   minimum_quantity = excluded.minimum_quantity,
 *   order_multiple = excluded.order_multiple,
 *   production_lead_time_days = excluded.production_lead_time_days,
 *   maximum_supplier_share = excluded.maximum_supplier_share,
 *   notes = excluded.notes
 * returning
 *   p.id as "id!",
 *   p.item_id as "item_id?",
 *   p.category_id as "category_id?",
 *   p.location_id as "location_id?",
 *   p.is_planned as "is_planned!",
 *   p.supply_mode as "supply_mode?",
 *   p.safety_stock_rule as "safety_stock_rule?",
 *   p.service_level as "service_level?",
 *   p.safety_stock as "safety_stock?",
 *   p.cover_days as "cover_days?",
 *   p.review_period_days as "review_period_days?",
 *   p.lot_sizing as "lot_sizing?",
 *   p.lot_quantity as "lot_quantity?",
 *   p.supply_period_count as "supply_period_count?",
 *   p.minimum_quantity as "minimum_quantity?",
 *   p.order_multiple as "order_multiple?",
 *   p.production_lead_time_days as "production_lead_time_days?",
 *   p.maximum_supplier_share as "maximum_supplier_share?",
 *   p.notes as "notes?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * ```
 */
export const setPolicy = new PreparedQuery<ISetPolicyParams, ISetPolicyResult>(setPolicyIR);

/** 'DeletePolicy' parameters type */
export interface IDeletePolicyParams {
  policyId: string;
}

/** 'DeletePolicy' return type */
export type IDeletePolicyResult = void;

/** 'DeletePolicy' query type */
export interface IDeletePolicyQuery {
  params: IDeletePolicyParams;
  result: IDeletePolicyResult;
}

const deletePolicyIR: any = {
  usedParamSet: { policyId: true },
  params: [{ name: 'policyId', required: true, transform: { type: 'scalar' }, locs: [{ a: 41, b: 50 }] }],
  statement: 'delete from planning.policies\nwhere id = :policyId!',
};

/**
 * Query generated from SQL:
 * ```
 * delete from planning.policies
 * where id = :policyId!
 * ```
 */
export const deletePolicy = new PreparedQuery<IDeletePolicyParams, IDeletePolicyResult>(deletePolicyIR);

/** 'PolicyFor' parameters type */
export interface IPolicyForParams {
  itemId: string;
  locationId: string;
}

/** 'PolicyFor' return type */
export interface IPolicyForResult {
  category_id: string | null;
  cover_days: number | null;
  created_at: Date;
  id: string;
  is_planned: boolean;
  item_id: string | null;
  location_id: string | null;
  lot_quantity: Numeric | null;
  lot_sizing: LotSizingRule | null;
  maximum_supplier_share: number | null;
  minimum_quantity: Numeric | null;
  notes: string | null;
  order_multiple: Numeric | null;
  production_lead_time_days: number | null;
  review_period_days: number | null;
  safety_stock: Numeric | null;
  safety_stock_rule: SafetyStockRule | null;
  service_level: number | null;
  supply_mode: SupplyMode | null;
  supply_period_count: number | null;
  updated_at: Date;
}

/** 'PolicyFor' query type */
export interface IPolicyForQuery {
  params: IPolicyForParams;
  result: IPolicyForResult;
}

const policyForIR: any = {
  usedParamSet: { itemId: true, locationId: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 834, b: 841 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 844, b: 855 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.item_id as "item_id?",\n  p.category_id as "category_id?",\n  p.location_id as "location_id?",\n  p.is_planned as "is_planned!",\n  p.supply_mode as "supply_mode?",\n  p.safety_stock_rule as "safety_stock_rule?",\n  p.service_level as "service_level?",\n  p.safety_stock as "safety_stock?",\n  p.cover_days as "cover_days?",\n  p.review_period_days as "review_period_days?",\n  p.lot_sizing as "lot_sizing?",\n  p.lot_quantity as "lot_quantity?",\n  p.supply_period_count as "supply_period_count?",\n  p.minimum_quantity as "minimum_quantity?",\n  p.order_multiple as "order_multiple?",\n  p.production_lead_time_days as "production_lead_time_days?",\n  p.maximum_supplier_share as "maximum_supplier_share?",\n  p.notes as "notes?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom planning.policy_for(:itemId!, :locationId!) as p',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.item_id as "item_id?",
 *   p.category_id as "category_id?",
 *   p.location_id as "location_id?",
 *   p.is_planned as "is_planned!",
 *   p.supply_mode as "supply_mode?",
 *   p.safety_stock_rule as "safety_stock_rule?",
 *   p.service_level as "service_level?",
 *   p.safety_stock as "safety_stock?",
 *   p.cover_days as "cover_days?",
 *   p.review_period_days as "review_period_days?",
 *   p.lot_sizing as "lot_sizing?",
 *   p.lot_quantity as "lot_quantity?",
 *   p.supply_period_count as "supply_period_count?",
 *   p.minimum_quantity as "minimum_quantity?",
 *   p.order_multiple as "order_multiple?",
 *   p.production_lead_time_days as "production_lead_time_days?",
 *   p.maximum_supplier_share as "maximum_supplier_share?",
 *   p.notes as "notes?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from planning.policy_for(:itemId!, :locationId!) as p
 * ```
 */
export const policyFor = new PreparedQuery<IPolicyForParams, IPolicyForResult>(policyForIR);

/** 'ListPolicies' parameters type */
export interface IListPoliciesParams {
  afterId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListPolicies' return type */
export interface IListPoliciesResult {
  /** Category that it is for, that category itself and not those below it. */
  category_id: string | null;
  /** Days of mean demand of the rule days_of_cover. */
  cover_days: number | null;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** False: planning leaves it alone. */
  is_planned: boolean;
  /** Item that it is for; null: every item, or those of the category. */
  item_id: string | null;
  /** Location that it is for; null: every location. */
  location_id: string | null;
  /** Quantity of the rule fixed_quantity, in stock units. */
  lot_quantity: Numeric | null;
  /** Lot-sizing rule; null: setting planning.lot_sizing. */
  lot_sizing: LotSizingRule | null;
  /** Greatest share of an order that goes to one supplier; null: one supplier may have it all. */
  maximum_supplier_share: number | null;
  /** Smallest lot of production or transfer; purchases take the supplier's. */
  minimum_quantity: Numeric | null;
  /** Why it is planned like this. */
  notes: string | null;
  /** Lots of production or transfer are whole multiples of it; purchases take the supplier's. */
  order_multiple: Numeric | null;
  /** Calendar days to make a lot; null: setting planning.production_lead_time_days. */
  production_lead_time_days: number | null;
  /** Days between looks at the stock, which safety stock must bridge too; null: setting planning.review_period_days. */
  review_period_days: number | null;
  /** Safety stock of the rule fixed, in stock units. */
  safety_stock: Numeric | null;
  /** How safety stock is set; null: fixed where the level has a safety stock, else service_level where forecast errors are known, else none. */
  safety_stock_rule: SafetyStockRule | null;
  /** Cycle service level: wanted probability of no stockout in a replenishment cycle; null: setting planning.service_level. */
  service_level: number | null;
  /** How it is supplied; null: transferred where an active lane leads to the location, else produced where it has a bill of material, else purchased. */
  supply_mode: SupplyMode | null;
  /** Buckets that a lot of the rule period_of_supply covers. */
  supply_period_count: number | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListPolicies' query type */
export interface IListPoliciesQuery {
  params: IListPoliciesParams;
  result: IListPoliciesResult;
}

const listPoliciesIR: any = {
  usedParamSet: { afterId: true, limit: true },
  params: [
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 859, b: 866 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 935, b: 941 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.item_id as "item_id?",\n  p.category_id as "category_id?",\n  p.location_id as "location_id?",\n  p.is_planned as "is_planned!",\n  p.supply_mode as "supply_mode?",\n  p.safety_stock_rule as "safety_stock_rule?",\n  p.service_level as "service_level?",\n  p.safety_stock as "safety_stock?",\n  p.cover_days as "cover_days?",\n  p.review_period_days as "review_period_days?",\n  p.lot_sizing as "lot_sizing?",\n  p.lot_quantity as "lot_quantity?",\n  p.supply_period_count as "supply_period_count?",\n  p.minimum_quantity as "minimum_quantity?",\n  p.order_multiple as "order_multiple?",\n  p.production_lead_time_days as "production_lead_time_days?",\n  p.maximum_supplier_share as "maximum_supplier_share?",\n  p.notes as "notes?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom planning.policies as p\nwhere p.id > coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\')\norder by p.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.item_id as "item_id?",
 *   p.category_id as "category_id?",
 *   p.location_id as "location_id?",
 *   p.is_planned as "is_planned!",
 *   p.supply_mode as "supply_mode?",
 *   p.safety_stock_rule as "safety_stock_rule?",
 *   p.service_level as "service_level?",
 *   p.safety_stock as "safety_stock?",
 *   p.cover_days as "cover_days?",
 *   p.review_period_days as "review_period_days?",
 *   p.lot_sizing as "lot_sizing?",
 *   p.lot_quantity as "lot_quantity?",
 *   p.supply_period_count as "supply_period_count?",
 *   p.minimum_quantity as "minimum_quantity?",
 *   p.order_multiple as "order_multiple?",
 *   p.production_lead_time_days as "production_lead_time_days?",
 *   p.maximum_supplier_share as "maximum_supplier_share?",
 *   p.notes as "notes?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from planning.policies as p
 * where p.id > coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
 * order by p.id
 * limit :limit!
 * ```
 */
export const listPolicies = new PreparedQuery<IListPoliciesParams, IListPoliciesResult>(listPoliciesIR);

/** 'ListOpenRecommendations' parameters type */
export interface IListOpenRecommendationsParams {
  afterId?: string | null | void;
  afterOrderBy?: string | null | void;
  limit: NumberOrString;
  planCode?: string | null | void;
  state?: RecommendationState | null | void;
  supplyMode?: SupplyMode | null | void;
}

/** 'ListOpenRecommendations' return type */
export interface IListOpenRecommendationsResult {
  /** Its newest request for approval; null where none was made. */
  approval_id: string | null;
  /** What set the quantity. */
  binding_constraint: BindingConstraint;
  /** When it was made. */
  created_at: Date;
  /** ISO 4217 code of the costs. */
  currency: string | null;
  /** Days that it arrives after need_by; above zero: expedite. */
  days_late: number;
  /** Day on which it arrives when it is ordered on order_by. */
  expected_on: string;
  /** From then on, by the clock, it can neither be decided nor used. */
  expires_at: Date | null;
  /** Code of the location that a transfer comes from. */
  from_location_code: string | null;
  /** Location that a transfer comes from. */
  from_location_id: string | null;
  /** Identifier of the recommendation. */
  id: string;
  /** Item. */
  item_id: string;
  /** Calendar days from order to receipt. */
  lead_time_days: number;
  /** Code of the location that receives. */
  location_code: string;
  /** Location that receives. */
  location_id: string;
  /** Name to show. */
  name: string;
  /** Day on which it is needed. */
  need_by: string;
  /** Last day to order it; the day of the run where it is late already. */
  order_by: string;
  /** Code of the plan. */
  plan_code: string;
  /** Plan. */
  plan_id: string;
  /** Quantity in unit. */
  quantity: Numeric;
  /** Distinct approvers needed. */
  quorum: number | null;
  /** Why, in one sentence; planning.explain tells the whole. */
  reasoning: string;
  /** Risk by reliability and number of suppliers: one supplier is medium from 0.9, two low from 0.8 and medium from 0.6, more low from 0.7 and medium from 0.5 on the average, else high; late ones at least medium. */
  risk_level: RiskLevel;
  /** Run that recommends it. */
  run_id: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** State of the recommendation. */
  state: RecommendationState;
  /** Code of the supplier; null for transfers and production, and where nobody can supply it. */
  supplier_code: string | null;
  /** Supplier of a purchase; null: nobody can supply it, see planning.considered_offers. */
  supplier_id: string | null;
  /** purchase, transfer or production. */
  supply_mode: SupplyMode;
  /** quantity × unit_cost. */
  total_cost: Numeric | null;
  /** Stock unit of the item when it was recommended. */
  unit: string;
  /** Price of a unit from the supplier; null for transfers and production, and where no price is known. */
  unit_cost: Numeric | null;
  /** 0 to 1: for late ones 0.8 and more, growing with the days; for others less, the further away order_by is. Critical items 0.1 more. */
  urgency_score: Numeric;
  /** Votes for it that count now. */
  votes: string;
}

/** 'ListOpenRecommendations' query type */
export interface IListOpenRecommendationsQuery {
  params: IListOpenRecommendationsParams;
  result: IListOpenRecommendationsResult;
}

const listOpenRecommendationsIR: any = {
  usedParamSet: { planCode: true, afterOrderBy: true, afterId: true, state: true, supplyMode: true, limit: true },
  params: [
    { name: 'planCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 1197, b: 1205 }] },
    { name: 'afterOrderBy', required: false, transform: { type: 'scalar' }, locs: [{ a: 1260, b: 1272 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1304, b: 1311 }] },
    {
      name: 'state',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1368, b: 1373 },
        { a: 1427, b: 1432 },
      ],
    },
    {
      name: 'supplyMode',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1442, b: 1452 },
        { a: 1503, b: 1513 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1548, b: 1554 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.plan_code as "plan_code!",\n  r.run_id as "run_id!",\n  r.state as "state!",\n  r.supply_mode as "supply_mode!",\n  r.item_id as "item_id!",\n  r.sku as "sku!",\n  r.name as "name!",\n  r.location_id as "location_id!",\n  r.location_code as "location_code!",\n  r.supplier_id as "supplier_id?",\n  r.supplier_code as "supplier_code?",\n  r.from_location_id as "from_location_id?",\n  r.from_location_code as "from_location_code?",\n  r.quantity as "quantity!",\n  r.unit as "unit!",\n  r.unit_cost as "unit_cost?",\n  r.total_cost as "total_cost?",\n  r.currency as "currency?",\n  r.lead_time_days as "lead_time_days!",\n  r.order_by as "order_by!",\n  r.need_by as "need_by!",\n  r.expected_on as "expected_on!",\n  r.days_late as "days_late!",\n  r.risk_level as "risk_level!",\n  r.urgency_score as "urgency_score!",\n  r.binding_constraint as "binding_constraint!",\n  r.reasoning as "reasoning!",\n  r.approval_id as "approval_id?",\n  r.quorum as "quorum?",\n  r.votes as "votes!",\n  r.expires_at as "expires_at?",\n  r.created_at as "created_at!"\nfrom planning.open_recommendations as r\nwhere r.plan_id = (select p.id from planning.plans p where p.code = coalesce(:planCode::text, \'main\'))\n  and (r.order_by, r.id) > (coalesce(:afterOrderBy::date, \'-infinity\'), coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\'))\n  and (:state::planning.recommendation_state is null or r.state = :state)\n  and (:supplyMode::planning.supply_mode is null or r.supply_mode = :supplyMode)\norder by r.order_by, r.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.plan_code as "plan_code!",
 *   r.run_id as "run_id!",
 *   r.state as "state!",
 *   r.supply_mode as "supply_mode!",
 *   r.item_id as "item_id!",
 *   r.sku as "sku!",
 *   r.name as "name!",
 *   r.location_id as "location_id!",
 *   r.location_code as "location_code!",
 *   r.supplier_id as "supplier_id?",
 *   r.supplier_code as "supplier_code?",
 *   r.from_location_id as "from_location_id?",
 *   r.from_location_code as "from_location_code?",
 *   r.quantity as "quantity!",
 *   r.unit as "unit!",
 *   r.unit_cost as "unit_cost?",
 *   r.total_cost as "total_cost?",
 *   r.currency as "currency?",
 *   r.lead_time_days as "lead_time_days!",
 *   r.order_by as "order_by!",
 *   r.need_by as "need_by!",
 *   r.expected_on as "expected_on!",
 *   r.days_late as "days_late!",
 *   r.risk_level as "risk_level!",
 *   r.urgency_score as "urgency_score!",
 *   r.binding_constraint as "binding_constraint!",
 *   r.reasoning as "reasoning!",
 *   r.approval_id as "approval_id?",
 *   r.quorum as "quorum?",
 *   r.votes as "votes!",
 *   r.expires_at as "expires_at?",
 *   r.created_at as "created_at!"
 * from planning.open_recommendations as r
 * where r.plan_id = (select p.id from planning.plans p where p.code = coalesce(:planCode::text, 'main'))
 *   and (r.order_by, r.id) > (coalesce(:afterOrderBy::date, '-infinity'), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
 *   and (:state::planning.recommendation_state is null or r.state = :state)
 *   and (:supplyMode::planning.supply_mode is null or r.supply_mode = :supplyMode)
 * order by r.order_by, r.id
 * limit :limit!
 * ```
 */
export const listOpenRecommendations = new PreparedQuery<
  IListOpenRecommendationsParams,
  IListOpenRecommendationsResult
>(listOpenRecommendationsIR);

/** 'GetRecommendation' parameters type */
export interface IGetRecommendationParams {
  recommendationId: string;
}

/** 'GetRecommendation' return type */
export interface IGetRecommendationResult {
  /** Quantity that the approvers were asked about; null: they were not asked. */
  approval_quantity: Numeric | null;
  /** Unit cost that the approvers were asked about. */
  approval_unit_cost: Numeric | null;
  /** What set the quantity. */
  binding_constraint: BindingConstraint;
  /** When it was made. */
  created_at: Date;
  /** ISO 4217 code of the costs. */
  currency: string | null;
  /** Days that it arrives after need_by; above zero: expedite. */
  days_late: number;
  /** Day on which it arrives when it is ordered on order_by. */
  expected_on: string;
  /** Location that a transfer comes from. */
  from_location_id: string | null;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Lane of a transfer; null where it was deleted since. */
  lane_id: string | null;
  /** Calendar days from order to receipt. */
  lead_time_days: number;
  /** Location that receives. */
  location_id: string;
  /** Day on which it is needed. */
  need_by: string;
  /** Item at the location within the run, as in planning.run_items. */
  node: number;
  /** Last day to order it; the day of the run where it is late already. */
  order_by: string;
  /** Number of the part where one planned order is split over suppliers, from 1. */
  part: number;
  /** Plan. */
  plan_id: string;
  /** Planned order of the run that it carries out. */
  planned_order: number;
  /** Quantity in unit. */
  quantity: Numeric;
  /** Why, in one sentence; planning.explain tells the whole. */
  reasoning: string;
  /** Risk by reliability and number of suppliers: one supplier is medium from 0.9, two low from 0.8 and medium from 0.6, more low from 0.7 and medium from 0.5 on the average, else high; late ones at least medium. */
  risk_level: RiskLevel;
  /** Run that recommends it. */
  run_id: string;
  /** State; core.transitions lists the legal moves. */
  state: RecommendationState;
  /** Supplier of a purchase; null: nobody can supply it, see planning.considered_offers. */
  supplier_id: string | null;
  /** Offer. */
  supplier_item_id: string | null;
  /** Price row that unit_cost comes from; null where it was deleted since. */
  supplier_price_id: string | null;
  /** purchase, transfer or production. */
  supply_mode: SupplyMode;
  /** quantity × unit_cost. */
  total_cost: Numeric | null;
  /** Stock unit of the item when it was recommended. */
  unit: string;
  /** Price of a unit from the supplier; null for transfers and production, and where no price is known. */
  unit_cost: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
  /** 0 to 1: for late ones 0.8 and more, growing with the days; for others less, the further away order_by is. Critical items 0.1 more. */
  urgency_score: Numeric;
}

/** 'GetRecommendation' query type */
export interface IGetRecommendationQuery {
  params: IGetRecommendationParams;
  result: IGetRecommendationResult;
}

const getRecommendationIR: any = {
  usedParamSet: { recommendationId: true },
  params: [{ name: 'recommendationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1143, b: 1160 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.run_id as "run_id!",\n  r.node as "node!",\n  r.planned_order as "planned_order!",\n  r.part as "part!",\n  r.supply_mode as "supply_mode!",\n  r.item_id as "item_id!",\n  r.location_id as "location_id!",\n  r.supplier_id as "supplier_id?",\n  r.supplier_item_id as "supplier_item_id?",\n  r.supplier_price_id as "supplier_price_id?",\n  r.from_location_id as "from_location_id?",\n  r.lane_id as "lane_id?",\n  r.quantity as "quantity!",\n  r.unit as "unit!",\n  r.unit_cost as "unit_cost?",\n  r.total_cost as "total_cost?",\n  r.currency as "currency?",\n  r.approval_quantity as "approval_quantity?",\n  r.approval_unit_cost as "approval_unit_cost?",\n  r.lead_time_days as "lead_time_days!",\n  r.order_by as "order_by!",\n  r.need_by as "need_by!",\n  r.expected_on as "expected_on!",\n  r.days_late as "days_late!",\n  r.risk_level as "risk_level!",\n  r.urgency_score as "urgency_score!",\n  r.binding_constraint as "binding_constraint!",\n  r.reasoning as "reasoning!",\n  r.state as "state!",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom planning.recommendations as r\nwhere r.id = :recommendationId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.run_id as "run_id!",
 *   r.node as "node!",
 *   r.planned_order as "planned_order!",
 *   r.part as "part!",
 *   r.supply_mode as "supply_mode!",
 *   r.item_id as "item_id!",
 *   r.location_id as "location_id!",
 *   r.supplier_id as "supplier_id?",
 *   r.supplier_item_id as "supplier_item_id?",
 *   r.supplier_price_id as "supplier_price_id?",
 *   r.from_location_id as "from_location_id?",
 *   r.lane_id as "lane_id?",
 *   r.quantity as "quantity!",
 *   r.unit as "unit!",
 *   r.unit_cost as "unit_cost?",
 *   r.total_cost as "total_cost?",
 *   r.currency as "currency?",
 *   r.approval_quantity as "approval_quantity?",
 *   r.approval_unit_cost as "approval_unit_cost?",
 *   r.lead_time_days as "lead_time_days!",
 *   r.order_by as "order_by!",
 *   r.need_by as "need_by!",
 *   r.expected_on as "expected_on!",
 *   r.days_late as "days_late!",
 *   r.risk_level as "risk_level!",
 *   r.urgency_score as "urgency_score!",
 *   r.binding_constraint as "binding_constraint!",
 *   r.reasoning as "reasoning!",
 *   r.state as "state!",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from planning.recommendations as r
 * where r.id = :recommendationId!
 * ```
 */
export const getRecommendation = new PreparedQuery<IGetRecommendationParams, IGetRecommendationResult>(
  getRecommendationIR,
);

/** 'ListRecommendationsOfItem' parameters type */
export interface IListRecommendationsOfItemParams {
  itemId: string;
  limit: NumberOrString;
  locationId?: string | null | void;
}

/** 'ListRecommendationsOfItem' return type */
export interface IListRecommendationsOfItemResult {
  /** Quantity that the approvers were asked about; null: they were not asked. */
  approval_quantity: Numeric | null;
  /** Unit cost that the approvers were asked about. */
  approval_unit_cost: Numeric | null;
  /** What set the quantity. */
  binding_constraint: BindingConstraint;
  /** When it was made. */
  created_at: Date;
  /** ISO 4217 code of the costs. */
  currency: string | null;
  /** Days that it arrives after need_by; above zero: expedite. */
  days_late: number;
  /** Day on which it arrives when it is ordered on order_by. */
  expected_on: string;
  /** Location that a transfer comes from. */
  from_location_id: string | null;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Lane of a transfer; null where it was deleted since. */
  lane_id: string | null;
  /** Calendar days from order to receipt. */
  lead_time_days: number;
  /** Location that receives. */
  location_id: string;
  /** Day on which it is needed. */
  need_by: string;
  /** Item at the location within the run, as in planning.run_items. */
  node: number;
  /** Last day to order it; the day of the run where it is late already. */
  order_by: string;
  /** Number of the part where one planned order is split over suppliers, from 1. */
  part: number;
  /** Plan. */
  plan_id: string;
  /** Planned order of the run that it carries out. */
  planned_order: number;
  /** Quantity in unit. */
  quantity: Numeric;
  /** Why, in one sentence; planning.explain tells the whole. */
  reasoning: string;
  /** Risk by reliability and number of suppliers: one supplier is medium from 0.9, two low from 0.8 and medium from 0.6, more low from 0.7 and medium from 0.5 on the average, else high; late ones at least medium. */
  risk_level: RiskLevel;
  /** Run that recommends it. */
  run_id: string;
  /** State; core.transitions lists the legal moves. */
  state: RecommendationState;
  /** Supplier of a purchase; null: nobody can supply it, see planning.considered_offers. */
  supplier_id: string | null;
  /** Offer. */
  supplier_item_id: string | null;
  /** Price row that unit_cost comes from; null where it was deleted since. */
  supplier_price_id: string | null;
  /** purchase, transfer or production. */
  supply_mode: SupplyMode;
  /** quantity × unit_cost. */
  total_cost: Numeric | null;
  /** Stock unit of the item when it was recommended. */
  unit: string;
  /** Price of a unit from the supplier; null for transfers and production, and where no price is known. */
  unit_cost: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
  /** 0 to 1: for late ones 0.8 and more, growing with the days; for others less, the further away order_by is. Critical items 0.1 more. */
  urgency_score: Numeric;
}

/** 'ListRecommendationsOfItem' query type */
export interface IListRecommendationsOfItemQuery {
  params: IListRecommendationsOfItemParams;
  result: IListRecommendationsOfItemResult;
}

const listRecommendationsOfItemIR: any = {
  usedParamSet: { itemId: true, locationId: true, limit: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1148, b: 1155 }] },
    {
      name: 'locationId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1164, b: 1174 },
        { a: 1209, b: 1219 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1255, b: 1261 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.run_id as "run_id!",\n  r.node as "node!",\n  r.planned_order as "planned_order!",\n  r.part as "part!",\n  r.supply_mode as "supply_mode!",\n  r.item_id as "item_id!",\n  r.location_id as "location_id!",\n  r.supplier_id as "supplier_id?",\n  r.supplier_item_id as "supplier_item_id?",\n  r.supplier_price_id as "supplier_price_id?",\n  r.from_location_id as "from_location_id?",\n  r.lane_id as "lane_id?",\n  r.quantity as "quantity!",\n  r.unit as "unit!",\n  r.unit_cost as "unit_cost?",\n  r.total_cost as "total_cost?",\n  r.currency as "currency?",\n  r.approval_quantity as "approval_quantity?",\n  r.approval_unit_cost as "approval_unit_cost?",\n  r.lead_time_days as "lead_time_days!",\n  r.order_by as "order_by!",\n  r.need_by as "need_by!",\n  r.expected_on as "expected_on!",\n  r.days_late as "days_late!",\n  r.risk_level as "risk_level!",\n  r.urgency_score as "urgency_score!",\n  r.binding_constraint as "binding_constraint!",\n  r.reasoning as "reasoning!",\n  r.state as "state!",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom planning.recommendations as r\nwhere r.item_id = :itemId!\n  and (:locationId::uuid is null or r.location_id = :locationId)\norder by r.created_at desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.run_id as "run_id!",
 *   r.node as "node!",
 *   r.planned_order as "planned_order!",
 *   r.part as "part!",
 *   r.supply_mode as "supply_mode!",
 *   r.item_id as "item_id!",
 *   r.location_id as "location_id!",
 *   r.supplier_id as "supplier_id?",
 *   r.supplier_item_id as "supplier_item_id?",
 *   r.supplier_price_id as "supplier_price_id?",
 *   r.from_location_id as "from_location_id?",
 *   r.lane_id as "lane_id?",
 *   r.quantity as "quantity!",
 *   r.unit as "unit!",
 *   r.unit_cost as "unit_cost?",
 *   r.total_cost as "total_cost?",
 *   r.currency as "currency?",
 *   r.approval_quantity as "approval_quantity?",
 *   r.approval_unit_cost as "approval_unit_cost?",
 *   r.lead_time_days as "lead_time_days!",
 *   r.order_by as "order_by!",
 *   r.need_by as "need_by!",
 *   r.expected_on as "expected_on!",
 *   r.days_late as "days_late!",
 *   r.risk_level as "risk_level!",
 *   r.urgency_score as "urgency_score!",
 *   r.binding_constraint as "binding_constraint!",
 *   r.reasoning as "reasoning!",
 *   r.state as "state!",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from planning.recommendations as r
 * where r.item_id = :itemId!
 *   and (:locationId::uuid is null or r.location_id = :locationId)
 * order by r.created_at desc
 * limit :limit!
 * ```
 */
export const listRecommendationsOfItem = new PreparedQuery<
  IListRecommendationsOfItemParams,
  IListRecommendationsOfItemResult
>(listRecommendationsOfItemIR);

/** 'ListRecommendationHistory' parameters type */
export interface IListRecommendationHistoryParams {
  recommendationId: string;
}

/** 'ListRecommendationHistory' return type */
export interface IListRecommendationHistoryResult {
  /** User of the session; null for the system. */
  actor_id: string | null;
  /** Name of that user. */
  actor_name: string | null;
  /** When. */
  at: Date;
  /** State before. */
  from_state: string;
  /** Why. */
  reason: string | null;
  /** Recommendation. */
  recommendation_id: string;
  /** Number of the move, from 1. */
  sequence: number;
  /** State after. */
  to_state: string;
}

/** 'ListRecommendationHistory' query type */
export interface IListRecommendationHistoryQuery {
  params: IListRecommendationHistoryParams;
  result: IListRecommendationHistoryResult;
}

const listRecommendationHistoryIR: any = {
  usedParamSet: { recommendationId: true },
  params: [{ name: 'recommendationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 318, b: 335 }] }],
  statement:
    'select\n  h.recommendation_id as "recommendation_id!",\n  h.sequence as "sequence!",\n  h.from_state as "from_state!",\n  h.to_state as "to_state!",\n  h.reason as "reason?",\n  h.actor_id as "actor_id?",\n  h.actor_name as "actor_name?",\n  h.at as "at!"\nfrom planning.recommendation_history as h\nwhere h.recommendation_id = :recommendationId!\norder by h.sequence',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   h.recommendation_id as "recommendation_id!",
 *   h.sequence as "sequence!",
 *   h.from_state as "from_state!",
 *   h.to_state as "to_state!",
 *   h.reason as "reason?",
 *   h.actor_id as "actor_id?",
 *   h.actor_name as "actor_name?",
 *   h.at as "at!"
 * from planning.recommendation_history as h
 * where h.recommendation_id = :recommendationId!
 * order by h.sequence
 * ```
 */
export const listRecommendationHistory = new PreparedQuery<
  IListRecommendationHistoryParams,
  IListRecommendationHistoryResult
>(listRecommendationHistoryIR);

/** 'Explain' parameters type */
export interface IExplainParams {
  breadth?: number | null | void;
  depth?: number | null | void;
  recommendationId: string;
}

/** 'Explain' return type */
export interface IExplainResult {
  depth: number;
  detail: string;
  line: number;
  on_date: string | null;
  quantity: number | null;
  reference: Json;
  subject: string | null;
  topic: ExplanationTopic;
}

/** 'Explain' query type */
export interface IExplainQuery {
  params: IExplainParams;
  result: IExplainResult;
}

const explainIR: any = {
  usedParamSet: { recommendationId: true, depth: true, breadth: true },
  params: [
    { name: 'recommendationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 234, b: 251 }] },
    { name: 'depth', required: false, transform: { type: 'scalar' }, locs: [{ a: 263, b: 268 }] },
    { name: 'breadth', required: false, transform: { type: 'scalar' }, locs: [{ a: 293, b: 300 }] },
  ],
  statement:
    'select\n  e.line as "line!",\n  e.depth as "depth!",\n  e.topic as "topic!",\n  e.subject as "subject?",\n  e.quantity as "quantity?",\n  e.on_date as "on_date?",\n  e.detail as "detail!",\n  e.reference as "reference!"\nfrom planning.explain(:recommendationId!, coalesce(:depth::integer, 8), coalesce(:breadth::integer, 10)) as e\norder by e.line',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.line as "line!",
 *   e.depth as "depth!",
 *   e.topic as "topic!",
 *   e.subject as "subject?",
 *   e.quantity as "quantity?",
 *   e.on_date as "on_date?",
 *   e.detail as "detail!",
 *   e.reference as "reference!"
 * from planning.explain(:recommendationId!, coalesce(:depth::integer, 8), coalesce(:breadth::integer, 10)) as e
 * order by e.line
 * ```
 */
export const explain = new PreparedQuery<IExplainParams, IExplainResult>(explainIR);

/** 'ListConsideredOffers' parameters type */
export interface IListConsideredOffersParams {
  recommendationId: string;
}

/** 'ListConsideredOffers' return type */
export interface IListConsideredOffersResult {
  /** What the contract had left; null: no ceiling. */
  contract_quantity_left: Numeric | null;
  /** ISO 4217 code of the price. */
  currency: string | null;
  /** Lead time; null: unknown. */
  lead_time_days: number | null;
  /** Smallest order. */
  minimum_quantity: Numeric;
  /** Orders are whole multiples of it; null: any quantity. */
  order_multiple: Numeric | null;
  /** Quantity with this offer's minimum and multiple. */
  order_quantity: Numeric;
  /** Planned order, its number in planning.planned_orders. */
  planned_order: number;
  /** Price of a unit at that quantity on the day of the order; null: none holds. */
  price: Numeric | null;
  /** Place in the ranking, 1 first. */
  rank: number;
  /** Why it stands where it does, or why it is not eligible. */
  reason: string;
  /** Reliability, 0 to 1; null: unknown. */
  reliability_score: number | null;
  /** Run. */
  run_id: string;
  /** Score, 0 to 1; null: not eligible. */
  score: Numeric | null;
  /** Unique code. */
  supplier_code: string;
  /** Offer. */
  supplier_item_id: string;
  /** order_quantity × price. */
  total_price: Numeric | null;
}

/** 'ListConsideredOffers' query type */
export interface IListConsideredOffersQuery {
  params: IListConsideredOffersParams;
  result: IListConsideredOffersResult;
}

const listConsideredOffersIR: any = {
  usedParamSet: { recommendationId: true },
  params: [{ name: 'recommendationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 821, b: 838 }] }],
  statement:
    'select\n  o.run_id as "run_id!",\n  o.planned_order as "planned_order!",\n  o.rank as "rank!",\n  o.supplier_item_id as "supplier_item_id!",\n  o.order_quantity as "order_quantity!",\n  o.price as "price?",\n  o.currency as "currency?",\n  o.total_price as "total_price?",\n  o.lead_time_days as "lead_time_days?",\n  o.reliability_score as "reliability_score?",\n  o.minimum_quantity as "minimum_quantity!",\n  o.order_multiple as "order_multiple?",\n  o.contract_quantity_left as "contract_quantity_left?",\n  o.score as "score?",\n  o.reason as "reason!",\n  s.code as "supplier_code!"\nfrom planning.recommendations r\njoin planning.considered_offers o on o.run_id = r.run_id and o.planned_order = r.planned_order\njoin catalog.supplier_items f on f.id = o.supplier_item_id\njoin catalog.suppliers s on s.id = f.supplier_id\nwhere r.id = :recommendationId!\norder by o.rank',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.run_id as "run_id!",
 *   o.planned_order as "planned_order!",
 *   o.rank as "rank!",
 *   o.supplier_item_id as "supplier_item_id!",
 *   o.order_quantity as "order_quantity!",
 *   o.price as "price?",
 *   o.currency as "currency?",
 *   o.total_price as "total_price?",
 *   o.lead_time_days as "lead_time_days?",
 *   o.reliability_score as "reliability_score?",
 *   o.minimum_quantity as "minimum_quantity!",
 *   o.order_multiple as "order_multiple?",
 *   o.contract_quantity_left as "contract_quantity_left?",
 *   o.score as "score?",
 *   o.reason as "reason!",
 *   s.code as "supplier_code!"
 * from planning.recommendations r
 * join planning.considered_offers o on o.run_id = r.run_id and o.planned_order = r.planned_order
 * join catalog.supplier_items f on f.id = o.supplier_item_id
 * join catalog.suppliers s on s.id = f.supplier_id
 * where r.id = :recommendationId!
 * order by o.rank
 * ```
 */
export const listConsideredOffers = new PreparedQuery<IListConsideredOffersParams, IListConsideredOffersResult>(
  listConsideredOffersIR,
);

/** 'ReviseRecommendation' parameters type */
export interface IReviseRecommendationParams {
  idempotencyKey?: string | null | void;
  quantity?: NumberOrString | null | void;
  reason?: string | null | void;
  recommendationId: string;
  supplierItemId?: string | null | void;
}

/** 'ReviseRecommendation' return type */
export interface IReviseRecommendationResult {
  approval_quantity: Numeric | null;
  approval_unit_cost: Numeric | null;
  binding_constraint: BindingConstraint;
  created_at: Date;
  currency: string | null;
  days_late: number;
  expected_on: string;
  from_location_id: string | null;
  id: string;
  item_id: string;
  lane_id: string | null;
  lead_time_days: number;
  location_id: string;
  need_by: string;
  node: number;
  order_by: string;
  part: number;
  plan_id: string;
  planned_order: number;
  quantity: Numeric;
  reasoning: string;
  risk_level: RiskLevel;
  run_id: string;
  state: RecommendationState;
  supplier_id: string | null;
  supplier_item_id: string | null;
  supplier_price_id: string | null;
  supply_mode: SupplyMode;
  total_cost: Numeric | null;
  unit: string;
  unit_cost: Numeric | null;
  updated_at: Date;
  urgency_score: Numeric;
}

/** 'ReviseRecommendation' query type */
export interface IReviseRecommendationQuery {
  params: IReviseRecommendationParams;
  result: IReviseRecommendationResult;
}

const reviseRecommendationIR: any = {
  usedParamSet: { recommendationId: true, quantity: true, supplierItemId: true, reason: true, idempotencyKey: true },
  params: [
    { name: 'recommendationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1131, b: 1148 }] },
    { name: 'quantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 1151, b: 1159 }] },
    { name: 'supplierItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1162, b: 1176 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 1179, b: 1185 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 1188, b: 1202 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.plan_id as "plan_id!",\n  r.run_id as "run_id!",\n  r.node as "node!",\n  r.planned_order as "planned_order!",\n  r.part as "part!",\n  r.supply_mode as "supply_mode!",\n  r.item_id as "item_id!",\n  r.location_id as "location_id!",\n  r.supplier_id as "supplier_id?",\n  r.supplier_item_id as "supplier_item_id?",\n  r.supplier_price_id as "supplier_price_id?",\n  r.from_location_id as "from_location_id?",\n  r.lane_id as "lane_id?",\n  r.quantity as "quantity!",\n  r.unit as "unit!",\n  r.unit_cost as "unit_cost?",\n  r.total_cost as "total_cost?",\n  r.currency as "currency?",\n  r.approval_quantity as "approval_quantity?",\n  r.approval_unit_cost as "approval_unit_cost?",\n  r.lead_time_days as "lead_time_days!",\n  r.order_by as "order_by!",\n  r.need_by as "need_by!",\n  r.expected_on as "expected_on!",\n  r.days_late as "days_late!",\n  r.risk_level as "risk_level!",\n  r.urgency_score as "urgency_score!",\n  r.binding_constraint as "binding_constraint!",\n  r.reasoning as "reasoning!",\n  r.state as "state!",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom planning.revise_recommendation(:recommendationId!, :quantity, :supplierItemId, :reason, :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.plan_id as "plan_id!",
 *   r.run_id as "run_id!",
 *   r.node as "node!",
 *   r.planned_order as "planned_order!",
 *   r.part as "part!",
 *   r.supply_mode as "supply_mode!",
 *   r.item_id as "item_id!",
 *   r.location_id as "location_id!",
 *   r.supplier_id as "supplier_id?",
 *   r.supplier_item_id as "supplier_item_id?",
 *   r.supplier_price_id as "supplier_price_id?",
 *   r.from_location_id as "from_location_id?",
 *   r.lane_id as "lane_id?",
 *   r.quantity as "quantity!",
 *   r.unit as "unit!",
 *   r.unit_cost as "unit_cost?",
 *   r.total_cost as "total_cost?",
 *   r.currency as "currency?",
 *   r.approval_quantity as "approval_quantity?",
 *   r.approval_unit_cost as "approval_unit_cost?",
 *   r.lead_time_days as "lead_time_days!",
 *   r.order_by as "order_by!",
 *   r.need_by as "need_by!",
 *   r.expected_on as "expected_on!",
 *   r.days_late as "days_late!",
 *   r.risk_level as "risk_level!",
 *   r.urgency_score as "urgency_score!",
 *   r.binding_constraint as "binding_constraint!",
 *   r.reasoning as "reasoning!",
 *   r.state as "state!",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from planning.revise_recommendation(:recommendationId!, :quantity, :supplierItemId, :reason, :idempotencyKey) as r
 * ```
 */
export const reviseRecommendation = new PreparedQuery<IReviseRecommendationParams, IReviseRecommendationResult>(
  reviseRecommendationIR,
);

/** 'OrderRecommendations' parameters type */
export interface IOrderRecommendationsParams {
  idempotencyKey?: string | null | void;
  notes?: string | null | void;
  orderNumber?: string | null | void;
  recommendationIds: stringArray;
}

/** 'OrderRecommendations' return type */
export interface IOrderRecommendationsResult {
  currency: string | null;
  from_location_id: string | null;
  id: string;
  location_id: string;
  notes: string | null;
  order_number: string;
  ordered_at: Date;
  ordered_by: string | null;
  supplier_id: string | null;
  supply_mode: SupplyMode;
}

/** 'OrderRecommendations' query type */
export interface IOrderRecommendationsQuery {
  params: IOrderRecommendationsParams;
  result: IOrderRecommendationsResult;
}

const orderRecommendationsIR: any = {
  usedParamSet: { recommendationIds: true, orderNumber: true, notes: true, idempotencyKey: true },
  params: [
    { name: 'recommendationIds', required: true, transform: { type: 'scalar' }, locs: [{ a: 364, b: 382 }] },
    { name: 'orderNumber', required: false, transform: { type: 'scalar' }, locs: [{ a: 385, b: 396 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 399, b: 404 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 407, b: 421 }] },
  ],
  statement:
    'select\n  o.id as "id!",\n  o.order_number as "order_number!",\n  o.supply_mode as "supply_mode!",\n  o.supplier_id as "supplier_id?",\n  o.from_location_id as "from_location_id?",\n  o.location_id as "location_id!",\n  o.currency as "currency?",\n  o.notes as "notes?",\n  o.ordered_by as "ordered_by?",\n  o.ordered_at as "ordered_at!"\nfrom planning.order_recommendations(:recommendationIds!, :orderNumber, :notes, :idempotencyKey) as o\norder by o.order_number',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.order_number as "order_number!",
 *   o.supply_mode as "supply_mode!",
 *   o.supplier_id as "supplier_id?",
 *   o.from_location_id as "from_location_id?",
 *   o.location_id as "location_id!",
 *   o.currency as "currency?",
 *   o.notes as "notes?",
 *   o.ordered_by as "ordered_by?",
 *   o.ordered_at as "ordered_at!"
 * from planning.order_recommendations(:recommendationIds!, :orderNumber, :notes, :idempotencyKey) as o
 * order by o.order_number
 * ```
 */
export const orderRecommendations = new PreparedQuery<IOrderRecommendationsParams, IOrderRecommendationsResult>(
  orderRecommendationsIR,
);

/** 'GetSupplyOrder' parameters type */
export interface IGetSupplyOrderParams {
  orderNumber: string;
}

/** 'GetSupplyOrder' return type */
export interface IGetSupplyOrderResult {
  /** ISO 4217 code of the costs of a purchase. */
  currency: string | null;
  /** Location that a transfer comes from. */
  from_location_id: string | null;
  /** Identifier. */
  id: string;
  /** Location that receives. */
  location_id: string;
  /** Notes of the buyer. */
  notes: string | null;
  /** Unique number: the caller's, else PO, TO or MO, the day and a number. */
  order_number: string;
  /** When it was placed. */
  ordered_at: Date;
  /** User of the session; null for the system. */
  ordered_by: string | null;
  /** Supplier of a purchase. */
  supplier_id: string | null;
  /** purchase, transfer or production. */
  supply_mode: SupplyMode;
}

/** 'GetSupplyOrder' query type */
export interface IGetSupplyOrderQuery {
  params: IGetSupplyOrderParams;
  result: IGetSupplyOrderResult;
}

const getSupplyOrderIR: any = {
  usedParamSet: { orderNumber: true },
  params: [{ name: 'orderNumber', required: true, transform: { type: 'scalar' }, locs: [{ a: 384, b: 396 }] }],
  statement:
    'select\n  o.id as "id!",\n  o.order_number as "order_number!",\n  o.supply_mode as "supply_mode!",\n  o.supplier_id as "supplier_id?",\n  o.from_location_id as "from_location_id?",\n  o.location_id as "location_id!",\n  o.currency as "currency?",\n  o.notes as "notes?",\n  o.ordered_by as "ordered_by?",\n  o.ordered_at as "ordered_at!"\nfrom planning.supply_orders as o\nwhere o.order_number = :orderNumber!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.order_number as "order_number!",
 *   o.supply_mode as "supply_mode!",
 *   o.supplier_id as "supplier_id?",
 *   o.from_location_id as "from_location_id?",
 *   o.location_id as "location_id!",
 *   o.currency as "currency?",
 *   o.notes as "notes?",
 *   o.ordered_by as "ordered_by?",
 *   o.ordered_at as "ordered_at!"
 * from planning.supply_orders as o
 * where o.order_number = :orderNumber!
 * ```
 */
export const getSupplyOrder = new PreparedQuery<IGetSupplyOrderParams, IGetSupplyOrderResult>(getSupplyOrderIR);

/** 'ListSupplyOrderLines' parameters type */
export interface IListSupplyOrderLinesParams {
  orderId: string;
}

/** 'ListSupplyOrderLines' return type */
export interface IListSupplyOrderLinesResult {
  /** When the row was made. */
  created_at: Date;
  /** Day on which it is expected. */
  due_on: string;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Number of the line, from 1. */
  line_number: number;
  /** Location that receives, that of the order. */
  location_id: string;
  /** Quantity still to come; zero when received, closed or cancelled. */
  open_quantity: Numeric;
  /** Order. */
  order_id: string;
  /** Quantity ordered, in the item's stock unit. */
  quantity: Numeric;
  /** Share of the quantity that may be received beyond it. */
  receipt_tolerance: Numeric;
  /** Quantity received so far: the sum of planning.receipts. */
  received_quantity: Numeric;
  /** Recommendation that it carries out. */
  recommendation_id: string;
  /** State; core.transitions lists the legal moves of the machine supply_order_line. */
  state: SupplyOrderState;
  /** Offer of a purchase; its contract's use counts the line. */
  supplier_item_id: string | null;
  /** quantity × unit_cost. */
  total_cost: Numeric | null;
  /** Price of a unit in the order's currency; null for transfers and production. */
  unit_cost: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListSupplyOrderLines' query type */
export interface IListSupplyOrderLinesQuery {
  params: IListSupplyOrderLinesParams;
  result: IListSupplyOrderLinesResult;
}

const listSupplyOrderLinesIR: any = {
  usedParamSet: { orderId: true },
  params: [{ name: 'orderId', required: true, transform: { type: 'scalar' }, locs: [{ a: 638, b: 646 }] }],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.recommendation_id as "recommendation_id!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.supplier_item_id as "supplier_item_id?",\n  l.quantity as "quantity!",\n  l.unit_cost as "unit_cost?",\n  l.total_cost as "total_cost?",\n  l.received_quantity as "received_quantity!",\n  l.receipt_tolerance as "receipt_tolerance!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom planning.supply_order_lines as l\nwhere l.order_id = :orderId!\norder by l.line_number',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.recommendation_id as "recommendation_id!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.supplier_item_id as "supplier_item_id?",
 *   l.quantity as "quantity!",
 *   l.unit_cost as "unit_cost?",
 *   l.total_cost as "total_cost?",
 *   l.received_quantity as "received_quantity!",
 *   l.receipt_tolerance as "receipt_tolerance!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from planning.supply_order_lines as l
 * where l.order_id = :orderId!
 * order by l.line_number
 * ```
 */
export const listSupplyOrderLines = new PreparedQuery<IListSupplyOrderLinesParams, IListSupplyOrderLinesResult>(
  listSupplyOrderLinesIR,
);

/** 'ListOpenOrderLines' parameters type */
export interface IListOpenOrderLinesParams {
  afterDueOn?: string | null | void;
  afterId?: string | null | void;
  limit: NumberOrString;
  supplyMode?: SupplyMode | null | void;
}

/** 'ListOpenOrderLines' return type */
export interface IListOpenOrderLinesResult {
  /** ISO 4217 code of the costs of a purchase. */
  currency: string | null;
  /** Day on which it is expected. */
  due_on: string;
  /** Code of the location that a transfer comes from. */
  from_location_code: string | null;
  /** Identifier of the line. */
  id: string;
  /** True where due_on is past. */
  is_overdue: boolean;
  /** Item. */
  item_id: string;
  /** Number of the line, from 1. */
  line_number: number;
  /** Code of the location that receives. */
  location_code: string;
  /** Location that receives, that of the order. */
  location_id: string;
  /** Name to show. */
  name: string;
  /** Quantity still to come; zero when received, closed or cancelled. */
  open_quantity: Numeric;
  /** Order. */
  order_id: string;
  /** Unique number: the caller's, else PO, TO or MO, the day and a number. */
  order_number: string;
  /** When it was placed. */
  ordered_at: Date;
  /** Quantity ordered, in the item's stock unit. */
  quantity: Numeric;
  /** Quantity received so far: the sum of planning.receipts. */
  received_quantity: Numeric;
  /** Recommendation that it carries out. */
  recommendation_id: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** State; core.transitions lists the legal moves of the machine supply_order_line. */
  state: SupplyOrderState;
  /** Code of the supplier; null for transfers and production. */
  supplier_code: string | null;
  /** Supplier of a purchase. */
  supplier_id: string | null;
  /** purchase, transfer or production. */
  supply_mode: SupplyMode;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Price of a unit in the order's currency; null for transfers and production. */
  unit_cost: Numeric | null;
}

/** 'ListOpenOrderLines' query type */
export interface IListOpenOrderLinesQuery {
  params: IListOpenOrderLinesParams;
  result: IListOpenOrderLinesResult;
}

const listOpenOrderLinesIR: any = {
  usedParamSet: { afterDueOn: true, afterId: true, supplyMode: true, limit: true },
  params: [
    { name: 'afterDueOn', required: false, transform: { type: 'scalar' }, locs: [{ a: 851, b: 861 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 893, b: 900 }] },
    {
      name: 'supplyMode',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 957, b: 967 },
        { a: 1018, b: 1028 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1061, b: 1067 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.order_number as "order_number!",\n  l.line_number as "line_number!",\n  l.supply_mode as "supply_mode!",\n  l.supplier_id as "supplier_id?",\n  l.supplier_code as "supplier_code?",\n  l.from_location_code as "from_location_code?",\n  l.item_id as "item_id!",\n  l.sku as "sku!",\n  l.name as "name!",\n  l.location_id as "location_id!",\n  l.location_code as "location_code!",\n  l.quantity as "quantity!",\n  l.received_quantity as "received_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.unit as "unit!",\n  l.unit_cost as "unit_cost?",\n  l.currency as "currency?",\n  l.due_on as "due_on!",\n  l.is_overdue as "is_overdue!",\n  l.state as "state!",\n  l.ordered_at as "ordered_at!",\n  l.recommendation_id as "recommendation_id!"\nfrom planning.open_order_lines as l\nwhere (l.due_on, l.id) > (coalesce(:afterDueOn::date, \'-infinity\'), coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\'))\n  and (:supplyMode::planning.supply_mode is null or l.supply_mode = :supplyMode)\norder by l.due_on, l.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.order_number as "order_number!",
 *   l.line_number as "line_number!",
 *   l.supply_mode as "supply_mode!",
 *   l.supplier_id as "supplier_id?",
 *   l.supplier_code as "supplier_code?",
 *   l.from_location_code as "from_location_code?",
 *   l.item_id as "item_id!",
 *   l.sku as "sku!",
 *   l.name as "name!",
 *   l.location_id as "location_id!",
 *   l.location_code as "location_code!",
 *   l.quantity as "quantity!",
 *   l.received_quantity as "received_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.unit as "unit!",
 *   l.unit_cost as "unit_cost?",
 *   l.currency as "currency?",
 *   l.due_on as "due_on!",
 *   l.is_overdue as "is_overdue!",
 *   l.state as "state!",
 *   l.ordered_at as "ordered_at!",
 *   l.recommendation_id as "recommendation_id!"
 * from planning.open_order_lines as l
 * where (l.due_on, l.id) > (coalesce(:afterDueOn::date, '-infinity'), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
 *   and (:supplyMode::planning.supply_mode is null or l.supply_mode = :supplyMode)
 * order by l.due_on, l.id
 * limit :limit!
 * ```
 */
export const listOpenOrderLines = new PreparedQuery<IListOpenOrderLinesParams, IListOpenOrderLinesResult>(
  listOpenOrderLinesIR,
);

/** 'ListOpenOrderLinesOfItem' parameters type */
export interface IListOpenOrderLinesOfItemParams {
  itemId: string;
  locationId?: string | null | void;
}

/** 'ListOpenOrderLinesOfItem' return type */
export interface IListOpenOrderLinesOfItemResult {
  /** ISO 4217 code of the costs of a purchase. */
  currency: string | null;
  /** Day on which it is expected. */
  due_on: string;
  /** Code of the location that a transfer comes from. */
  from_location_code: string | null;
  /** Identifier of the line. */
  id: string;
  /** True where due_on is past. */
  is_overdue: boolean;
  /** Item. */
  item_id: string;
  /** Number of the line, from 1. */
  line_number: number;
  /** Code of the location that receives. */
  location_code: string;
  /** Location that receives, that of the order. */
  location_id: string;
  /** Name to show. */
  name: string;
  /** Quantity still to come; zero when received, closed or cancelled. */
  open_quantity: Numeric;
  /** Order. */
  order_id: string;
  /** Unique number: the caller's, else PO, TO or MO, the day and a number. */
  order_number: string;
  /** When it was placed. */
  ordered_at: Date;
  /** Quantity ordered, in the item's stock unit. */
  quantity: Numeric;
  /** Quantity received so far: the sum of planning.receipts. */
  received_quantity: Numeric;
  /** Recommendation that it carries out. */
  recommendation_id: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** State; core.transitions lists the legal moves of the machine supply_order_line. */
  state: SupplyOrderState;
  /** Code of the supplier; null for transfers and production. */
  supplier_code: string | null;
  /** Supplier of a purchase. */
  supplier_id: string | null;
  /** purchase, transfer or production. */
  supply_mode: SupplyMode;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Price of a unit in the order's currency; null for transfers and production. */
  unit_cost: Numeric | null;
}

/** 'ListOpenOrderLinesOfItem' query type */
export interface IListOpenOrderLinesOfItemQuery {
  params: IListOpenOrderLinesOfItemParams;
  result: IListOpenOrderLinesOfItemResult;
}

const listOpenOrderLinesOfItemIR: any = {
  usedParamSet: { itemId: true, locationId: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 834, b: 841 }] },
    {
      name: 'locationId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 850, b: 860 },
        { a: 895, b: 905 },
      ],
    },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.order_number as "order_number!",\n  l.line_number as "line_number!",\n  l.supply_mode as "supply_mode!",\n  l.supplier_id as "supplier_id?",\n  l.supplier_code as "supplier_code?",\n  l.from_location_code as "from_location_code?",\n  l.item_id as "item_id!",\n  l.sku as "sku!",\n  l.name as "name!",\n  l.location_id as "location_id!",\n  l.location_code as "location_code!",\n  l.quantity as "quantity!",\n  l.received_quantity as "received_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.unit as "unit!",\n  l.unit_cost as "unit_cost?",\n  l.currency as "currency?",\n  l.due_on as "due_on!",\n  l.is_overdue as "is_overdue!",\n  l.state as "state!",\n  l.ordered_at as "ordered_at!",\n  l.recommendation_id as "recommendation_id!"\nfrom planning.open_order_lines as l\nwhere l.item_id = :itemId!\n  and (:locationId::uuid is null or l.location_id = :locationId)\norder by l.due_on, l.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.order_number as "order_number!",
 *   l.line_number as "line_number!",
 *   l.supply_mode as "supply_mode!",
 *   l.supplier_id as "supplier_id?",
 *   l.supplier_code as "supplier_code?",
 *   l.from_location_code as "from_location_code?",
 *   l.item_id as "item_id!",
 *   l.sku as "sku!",
 *   l.name as "name!",
 *   l.location_id as "location_id!",
 *   l.location_code as "location_code!",
 *   l.quantity as "quantity!",
 *   l.received_quantity as "received_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.unit as "unit!",
 *   l.unit_cost as "unit_cost?",
 *   l.currency as "currency?",
 *   l.due_on as "due_on!",
 *   l.is_overdue as "is_overdue!",
 *   l.state as "state!",
 *   l.ordered_at as "ordered_at!",
 *   l.recommendation_id as "recommendation_id!"
 * from planning.open_order_lines as l
 * where l.item_id = :itemId!
 *   and (:locationId::uuid is null or l.location_id = :locationId)
 * order by l.due_on, l.id
 * ```
 */
export const listOpenOrderLinesOfItem = new PreparedQuery<
  IListOpenOrderLinesOfItemParams,
  IListOpenOrderLinesOfItemResult
>(listOpenOrderLinesOfItemIR);

/** 'ListPurchaseOrders' parameters type */
export interface IListPurchaseOrdersParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListPurchaseOrders' return type */
export interface IListPurchaseOrdersResult {
  /** ISO 4217 code of the costs of a purchase. */
  currency: string;
  /** Identifier of the order. */
  id: string;
  /** Lines of the order. */
  line_count: string;
  /** Code of the location that receives. */
  location_code: string;
  /** Location that receives. */
  location_id: string;
  /** First day on which something that is still to come is expected. */
  next_due_on: string | null;
  /** Notes of the buyer. */
  notes: string | null;
  /** Cost of what is still to come, in currency. */
  open_cost: Numeric | null;
  /** Lines of which something is still to come. */
  open_line_count: string;
  /** Unique number: the caller's, else PO, TO or MO, the day and a number. */
  order_number: string;
  /** When it was placed. */
  ordered_at: Date;
  /** User of the session; null for the system. */
  ordered_by: string | null;
  /** State of the order, from those of its lines. */
  state: SupplyOrderState;
  /** Code of the supplier. */
  supplier_code: string;
  /** Supplier of a purchase. */
  supplier_id: string;
  /** Name of the supplier. */
  supplier_name: string;
  /** Cost of what was ordered, in currency. */
  total_cost: Numeric;
}

/** 'ListPurchaseOrders' query type */
export interface IListPurchaseOrdersQuery {
  params: IListPurchaseOrdersParams;
  result: IListPurchaseOrdersResult;
}

const listPurchaseOrdersIR: any = {
  usedParamSet: { beforeId: true, limit: true },
  params: [
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 620, b: 628 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 702, b: 708 }] },
  ],
  statement:
    'select\n  o.id as "id!",\n  o.order_number as "order_number!",\n  o.supplier_id as "supplier_id!",\n  o.supplier_code as "supplier_code!",\n  o.supplier_name as "supplier_name!",\n  o.location_id as "location_id!",\n  o.location_code as "location_code!",\n  o.currency as "currency!",\n  o.line_count as "line_count!",\n  o.open_line_count as "open_line_count!",\n  o.total_cost as "total_cost!",\n  o.open_cost as "open_cost?",\n  o.next_due_on as "next_due_on?",\n  o.state as "state!",\n  o.notes as "notes?",\n  o.ordered_by as "ordered_by?",\n  o.ordered_at as "ordered_at!"\nfrom planning.purchase_orders as o\nwhere o.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by o.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.order_number as "order_number!",
 *   o.supplier_id as "supplier_id!",
 *   o.supplier_code as "supplier_code!",
 *   o.supplier_name as "supplier_name!",
 *   o.location_id as "location_id!",
 *   o.location_code as "location_code!",
 *   o.currency as "currency!",
 *   o.line_count as "line_count!",
 *   o.open_line_count as "open_line_count!",
 *   o.total_cost as "total_cost!",
 *   o.open_cost as "open_cost?",
 *   o.next_due_on as "next_due_on?",
 *   o.state as "state!",
 *   o.notes as "notes?",
 *   o.ordered_by as "ordered_by?",
 *   o.ordered_at as "ordered_at!"
 * from planning.purchase_orders as o
 * where o.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by o.id desc
 * limit :limit!
 * ```
 */
export const listPurchaseOrders = new PreparedQuery<IListPurchaseOrdersParams, IListPurchaseOrdersResult>(
  listPurchaseOrdersIR,
);

/** 'ListPurchaseOrdersOfSupplier' parameters type */
export interface IListPurchaseOrdersOfSupplierParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
  supplierId: string;
}

/** 'ListPurchaseOrdersOfSupplier' return type */
export interface IListPurchaseOrdersOfSupplierResult {
  /** ISO 4217 code of the costs of a purchase. */
  currency: string;
  /** Identifier of the order. */
  id: string;
  /** Lines of the order. */
  line_count: string;
  /** Code of the location that receives. */
  location_code: string;
  /** Location that receives. */
  location_id: string;
  /** First day on which something that is still to come is expected. */
  next_due_on: string | null;
  /** Notes of the buyer. */
  notes: string | null;
  /** Cost of what is still to come, in currency. */
  open_cost: Numeric | null;
  /** Lines of which something is still to come. */
  open_line_count: string;
  /** Unique number: the caller's, else PO, TO or MO, the day and a number. */
  order_number: string;
  /** When it was placed. */
  ordered_at: Date;
  /** User of the session; null for the system. */
  ordered_by: string | null;
  /** State of the order, from those of its lines. */
  state: SupplyOrderState;
  /** Code of the supplier. */
  supplier_code: string;
  /** Supplier of a purchase. */
  supplier_id: string;
  /** Name of the supplier. */
  supplier_name: string;
  /** Cost of what was ordered, in currency. */
  total_cost: Numeric;
}

/** 'ListPurchaseOrdersOfSupplier' query type */
export interface IListPurchaseOrdersOfSupplierQuery {
  params: IListPurchaseOrdersOfSupplierParams;
  result: IListPurchaseOrdersOfSupplierResult;
}

const listPurchaseOrdersOfSupplierIR: any = {
  usedParamSet: { supplierId: true, beforeId: true, limit: true },
  params: [
    { name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 620, b: 631 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 655, b: 663 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 737, b: 743 }] },
  ],
  statement:
    'select\n  o.id as "id!",\n  o.order_number as "order_number!",\n  o.supplier_id as "supplier_id!",\n  o.supplier_code as "supplier_code!",\n  o.supplier_name as "supplier_name!",\n  o.location_id as "location_id!",\n  o.location_code as "location_code!",\n  o.currency as "currency!",\n  o.line_count as "line_count!",\n  o.open_line_count as "open_line_count!",\n  o.total_cost as "total_cost!",\n  o.open_cost as "open_cost?",\n  o.next_due_on as "next_due_on?",\n  o.state as "state!",\n  o.notes as "notes?",\n  o.ordered_by as "ordered_by?",\n  o.ordered_at as "ordered_at!"\nfrom planning.purchase_orders as o\nwhere o.supplier_id = :supplierId!\n  and o.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by o.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.order_number as "order_number!",
 *   o.supplier_id as "supplier_id!",
 *   o.supplier_code as "supplier_code!",
 *   o.supplier_name as "supplier_name!",
 *   o.location_id as "location_id!",
 *   o.location_code as "location_code!",
 *   o.currency as "currency!",
 *   o.line_count as "line_count!",
 *   o.open_line_count as "open_line_count!",
 *   o.total_cost as "total_cost!",
 *   o.open_cost as "open_cost?",
 *   o.next_due_on as "next_due_on?",
 *   o.state as "state!",
 *   o.notes as "notes?",
 *   o.ordered_by as "ordered_by?",
 *   o.ordered_at as "ordered_at!"
 * from planning.purchase_orders as o
 * where o.supplier_id = :supplierId!
 *   and o.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by o.id desc
 * limit :limit!
 * ```
 */
export const listPurchaseOrdersOfSupplier = new PreparedQuery<
  IListPurchaseOrdersOfSupplierParams,
  IListPurchaseOrdersOfSupplierResult
>(listPurchaseOrdersOfSupplierIR);

/** 'ReceiveOrderLine' parameters type */
export interface IReceiveOrderLineParams {
  idempotencyKey?: string | null | void;
  lotId?: string | null | void;
  orderLineId: string;
  quantity?: NumberOrString | null | void;
  reference?: string | null | void;
}

/** 'ReceiveOrderLine' return type */
export interface IReceiveOrderLineResult {
  id: string;
  item_id: string;
  lot_id: string | null;
  movement_id: string | null;
  order_line_id: string;
  quantity: Numeric;
  received_at: Date;
  received_by: string | null;
  reference: string | null;
  transfer_id: string | null;
}

/** 'ReceiveOrderLine' query type */
export interface IReceiveOrderLineQuery {
  params: IReceiveOrderLineParams;
  result: IReceiveOrderLineResult;
}

const receiveOrderLineIR: any = {
  usedParamSet: { orderLineId: true, quantity: true, reference: true, lotId: true, idempotencyKey: true },
  params: [
    { name: 'orderLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 347, b: 359 }] },
    { name: 'quantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 362, b: 370 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 373, b: 382 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 385, b: 390 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 393, b: 407 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.order_line_id as "order_line_id!",\n  r.quantity as "quantity!",\n  r.lot_id as "lot_id?",\n  r.item_id as "item_id!",\n  r.movement_id as "movement_id?",\n  r.transfer_id as "transfer_id?",\n  r.reference as "reference?",\n  r.received_by as "received_by?",\n  r.received_at as "received_at!"\nfrom planning.receive_order_line(:orderLineId!, :quantity, :reference, :lotId, :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.order_line_id as "order_line_id!",
 *   r.quantity as "quantity!",
 *   r.lot_id as "lot_id?",
 *   r.item_id as "item_id!",
 *   r.movement_id as "movement_id?",
 *   r.transfer_id as "transfer_id?",
 *   r.reference as "reference?",
 *   r.received_by as "received_by?",
 *   r.received_at as "received_at!"
 * from planning.receive_order_line(:orderLineId!, :quantity, :reference, :lotId, :idempotencyKey) as r
 * ```
 */
export const receiveOrderLine = new PreparedQuery<IReceiveOrderLineParams, IReceiveOrderLineResult>(receiveOrderLineIR);

/** 'CloseOrderLine' parameters type */
export interface ICloseOrderLineParams {
  idempotencyKey?: string | null | void;
  orderLineId: string;
  reason: string;
}

/** 'CloseOrderLine' return type */
export interface ICloseOrderLineResult {
  created_at: Date;
  due_on: string;
  id: string;
  item_id: string;
  line_number: number;
  location_id: string;
  open_quantity: Numeric;
  order_id: string;
  quantity: Numeric;
  receipt_tolerance: Numeric;
  received_quantity: Numeric;
  recommendation_id: string;
  state: SupplyOrderState;
  supplier_item_id: string | null;
  total_cost: Numeric | null;
  unit_cost: Numeric | null;
  updated_at: Date;
}

/** 'CloseOrderLine' query type */
export interface ICloseOrderLineQuery {
  params: ICloseOrderLineParams;
  result: ICloseOrderLineResult;
}

const closeOrderLineIR: any = {
  usedParamSet: { orderLineId: true, reason: true, idempotencyKey: true },
  params: [
    { name: 'orderLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 612, b: 624 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 627, b: 634 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 637, b: 651 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.recommendation_id as "recommendation_id!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.supplier_item_id as "supplier_item_id?",\n  l.quantity as "quantity!",\n  l.unit_cost as "unit_cost?",\n  l.total_cost as "total_cost?",\n  l.received_quantity as "received_quantity!",\n  l.receipt_tolerance as "receipt_tolerance!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom planning.close_order_line(:orderLineId!, :reason!, :idempotencyKey) as l',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.recommendation_id as "recommendation_id!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.supplier_item_id as "supplier_item_id?",
 *   l.quantity as "quantity!",
 *   l.unit_cost as "unit_cost?",
 *   l.total_cost as "total_cost?",
 *   l.received_quantity as "received_quantity!",
 *   l.receipt_tolerance as "receipt_tolerance!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from planning.close_order_line(:orderLineId!, :reason!, :idempotencyKey) as l
 * ```
 */
export const closeOrderLine = new PreparedQuery<ICloseOrderLineParams, ICloseOrderLineResult>(closeOrderLineIR);

/** 'ListReceipts' parameters type */
export interface IListReceiptsParams {
  orderLineId: string;
}

/** 'ListReceipts' return type */
export interface IListReceiptsResult {
  /** Identifier. */
  id: string;
  /** Item, that of the line. */
  item_id: string;
  /** Lot that came, where lots are told apart. */
  lot_id: string | null;
  /** Movement of inventory.movements that it made. */
  movement_id: string | null;
  /** Line that it is for. */
  order_line_id: string;
  /** Quantity received, in the item's stock unit. */
  quantity: Numeric;
  /** When it was received. */
  received_at: Date;
  /** User of the session; null for the system. */
  received_by: string | null;
  /** Delivery note. */
  reference: string | null;
  /** Transfer of inventory.transfers that it made, for transfers. */
  transfer_id: string | null;
}

/** 'ListReceipts' query type */
export interface IListReceiptsQuery {
  params: IListReceiptsParams;
  result: IListReceiptsResult;
}

const listReceiptsIR: any = {
  usedParamSet: { orderLineId: true },
  params: [{ name: 'orderLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 366, b: 378 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.order_line_id as "order_line_id!",\n  r.quantity as "quantity!",\n  r.lot_id as "lot_id?",\n  r.item_id as "item_id!",\n  r.movement_id as "movement_id?",\n  r.transfer_id as "transfer_id?",\n  r.reference as "reference?",\n  r.received_by as "received_by?",\n  r.received_at as "received_at!"\nfrom planning.receipts as r\nwhere r.order_line_id = :orderLineId!\norder by r.received_at, r.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.order_line_id as "order_line_id!",
 *   r.quantity as "quantity!",
 *   r.lot_id as "lot_id?",
 *   r.item_id as "item_id!",
 *   r.movement_id as "movement_id?",
 *   r.transfer_id as "transfer_id?",
 *   r.reference as "reference?",
 *   r.received_by as "received_by?",
 *   r.received_at as "received_at!"
 * from planning.receipts as r
 * where r.order_line_id = :orderLineId!
 * order by r.received_at, r.id
 * ```
 */
export const listReceipts = new PreparedQuery<IListReceiptsParams, IListReceiptsResult>(listReceiptsIR);

/** 'ReadStockProjection' parameters type */
export interface IReadStockProjectionParams {
  itemId: string;
  locationId?: string | null | void;
  planCode?: string | null | void;
}

/** 'ReadStockProjection' return type */
export interface IReadStockProjectionResult {
  /** Number of the bucket, from 1. */
  bucket: number;
  /** Need of orders for other items and locations: the sum of its pegs. */
  dependent: number;
  /** Day after the last one. */
  ends_on: string;
  /** Forecast demand of the bucket's days. */
  forecast: number;
  /** Gross requirement: net_forecast, orders and dependent. */
  gross: number;
  /** Item. */
  item_id: string;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Net requirement: what is missing to keep the safety stock before planned receipts of the bucket. */
  net: number;
  /** Forecast that the orders leave over. */
  net_forecast: number;
  /** Open customers' orders due in the bucket. */
  orders: number;
  /** Code of the plan. */
  plan_code: string;
  /** Planned orders that arrive in the bucket. */
  planned_receipts: number;
  /** Projected stock at the end of the bucket; below zero is a backlog. */
  projected: number;
  /** Run in force. */
  run_id: string;
  /** Safety stock that netting kept. */
  safety_stock: number;
  /** Open supply orders that arrive in the bucket; what is overdue counts in the first. */
  scheduled_receipts: number;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** First day. */
  starts_on: string;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
}

/** 'ReadStockProjection' query type */
export interface IReadStockProjectionQuery {
  params: IReadStockProjectionParams;
  result: IReadStockProjectionResult;
}

const readStockProjectionIR: any = {
  usedParamSet: { planCode: true, itemId: true, locationId: true },
  params: [
    { name: 'planCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 677, b: 685 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 720, b: 727 }] },
    {
      name: 'locationId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 736, b: 746 },
        { a: 781, b: 791 },
      ],
    },
  ],
  statement:
    'select\n  p.plan_code as "plan_code!",\n  p.run_id as "run_id!",\n  p.item_id as "item_id!",\n  p.sku as "sku!",\n  p.location_id as "location_id!",\n  p.location_code as "location_code!",\n  p.bucket as "bucket!",\n  p.starts_on as "starts_on!",\n  p.ends_on as "ends_on!",\n  p.forecast as "forecast!",\n  p.orders as "orders!",\n  p.net_forecast as "net_forecast!",\n  p.dependent as "dependent!",\n  p.gross as "gross!",\n  p.scheduled_receipts as "scheduled_receipts!",\n  p.net as "net!",\n  p.planned_receipts as "planned_receipts!",\n  p.projected as "projected!",\n  p.safety_stock as "safety_stock!",\n  p.unit as "unit!"\nfrom planning.stock_projection as p\nwhere p.plan_code = coalesce(:planCode::text, \'main\')\n  and p.item_id = :itemId!\n  and (:locationId::uuid is null or p.location_id = :locationId)\norder by p.location_code, p.bucket',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.plan_code as "plan_code!",
 *   p.run_id as "run_id!",
 *   p.item_id as "item_id!",
 *   p.sku as "sku!",
 *   p.location_id as "location_id!",
 *   p.location_code as "location_code!",
 *   p.bucket as "bucket!",
 *   p.starts_on as "starts_on!",
 *   p.ends_on as "ends_on!",
 *   p.forecast as "forecast!",
 *   p.orders as "orders!",
 *   p.net_forecast as "net_forecast!",
 *   p.dependent as "dependent!",
 *   p.gross as "gross!",
 *   p.scheduled_receipts as "scheduled_receipts!",
 *   p.net as "net!",
 *   p.planned_receipts as "planned_receipts!",
 *   p.projected as "projected!",
 *   p.safety_stock as "safety_stock!",
 *   p.unit as "unit!"
 * from planning.stock_projection as p
 * where p.plan_code = coalesce(:planCode::text, 'main')
 *   and p.item_id = :itemId!
 *   and (:locationId::uuid is null or p.location_id = :locationId)
 * order by p.location_code, p.bucket
 * ```
 */
export const readStockProjection = new PreparedQuery<IReadStockProjectionParams, IReadStockProjectionResult>(
  readStockProjectionIR,
);

/** 'RefreshAlerts' parameters type */
export interface IRefreshAlertsParams {
  days?: number | null | void;
}

/** 'RefreshAlerts' return type */
export interface IRefreshAlertsResult {
  alert_type: string;
  live_count: number;
  resolved_count: number;
}

/** 'RefreshAlerts' query type */
export interface IRefreshAlertsQuery {
  params: IRefreshAlertsParams;
  result: IRefreshAlertsResult;
}

const refreshAlertsIR: any = {
  usedParamSet: { days: true },
  params: [{ name: 'days', required: false, transform: { type: 'scalar' }, locs: [{ a: 142, b: 146 }] }],
  statement:
    'select\n  a.alert_type as "alert_type!",\n  a.live_count as "live_count!",\n  a.resolved_count as "resolved_count!"\nfrom planning.refresh_alerts(:days) as a\norder by a.alert_type',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.alert_type as "alert_type!",
 *   a.live_count as "live_count!",
 *   a.resolved_count as "resolved_count!"
 * from planning.refresh_alerts(:days) as a
 * order by a.alert_type
 * ```
 */
export const refreshAlerts = new PreparedQuery<IRefreshAlertsParams, IRefreshAlertsResult>(refreshAlertsIR);

/** 'SafetyStock' parameters type */
export interface ISafetyStockParams {
  dailyDemand?: number | null | void;
  demandDeviation: number;
  leadTimeDays: number;
  leadTimeDeviationDays?: number | null | void;
  periodDays?: number | null | void;
  reviewPeriodDays?: number | null | void;
  serviceLevel: number;
}

/** 'SafetyStock' return type */
export interface ISafetyStockResult {
  safety_stock: number;
}

/** 'SafetyStock' query type */
export interface ISafetyStockQuery {
  params: ISafetyStockParams;
  result: ISafetyStockResult;
}

const safetyStockIR: any = {
  usedParamSet: {
    serviceLevel: true,
    demandDeviation: true,
    leadTimeDays: true,
    dailyDemand: true,
    leadTimeDeviationDays: true,
    periodDays: true,
    reviewPeriodDays: true,
  },
  params: [
    { name: 'serviceLevel', required: true, transform: { type: 'scalar' }, locs: [{ a: 32, b: 45 }] },
    { name: 'demandDeviation', required: true, transform: { type: 'scalar' }, locs: [{ a: 50, b: 66 }] },
    { name: 'leadTimeDays', required: true, transform: { type: 'scalar' }, locs: [{ a: 71, b: 84 }] },
    { name: 'dailyDemand', required: false, transform: { type: 'scalar' }, locs: [{ a: 98, b: 109 }] },
    { name: 'leadTimeDeviationDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 145, b: 166 }] },
    { name: 'periodDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 202, b: 212 }] },
    { name: 'reviewPeriodDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 248, b: 264 }] },
  ],
  statement:
    'select planning.safety_stock(\n  :serviceLevel!,\n  :demandDeviation!,\n  :leadTimeDays!,\n  coalesce(:dailyDemand::double precision, 0),\n  coalesce(:leadTimeDeviationDays::double precision, 0),\n  coalesce(:periodDays::double precision, 1),\n  coalesce(:reviewPeriodDays::double precision, 0)\n) as "safety_stock!"',
};

/**
 * Query generated from SQL:
 * ```
 * select planning.safety_stock(
 *   :serviceLevel!,
 *   :demandDeviation!,
 *   :leadTimeDays!,
 *   coalesce(:dailyDemand::double precision, 0),
 *   coalesce(:leadTimeDeviationDays::double precision, 0),
 *   coalesce(:periodDays::double precision, 1),
 *   coalesce(:reviewPeriodDays::double precision, 0)
 * ) as "safety_stock!"
 * ```
 */
export const safetyStock = new PreparedQuery<ISafetyStockParams, ISafetyStockResult>(safetyStockIR);

/** 'ReorderPoint' parameters type */
export interface IReorderPointParams {
  dailyDemand: number;
  leadTimeDays: number;
  safetyStock: number;
}

/** 'ReorderPoint' return type */
export interface IReorderPointResult {
  reorder_point: number;
}

/** 'ReorderPoint' query type */
export interface IReorderPointQuery {
  params: IReorderPointParams;
  result: IReorderPointResult;
}

const reorderPointIR: any = {
  usedParamSet: { dailyDemand: true, leadTimeDays: true, safetyStock: true },
  params: [
    { name: 'dailyDemand', required: true, transform: { type: 'scalar' }, locs: [{ a: 30, b: 42 }] },
    { name: 'leadTimeDays', required: true, transform: { type: 'scalar' }, locs: [{ a: 45, b: 58 }] },
    { name: 'safetyStock', required: true, transform: { type: 'scalar' }, locs: [{ a: 61, b: 73 }] },
  ],
  statement: 'select planning.reorder_point(:dailyDemand!, :leadTimeDays!, :safetyStock!) as "reorder_point!"',
};

/**
 * Query generated from SQL:
 * ```
 * select planning.reorder_point(:dailyDemand!, :leadTimeDays!, :safetyStock!) as "reorder_point!"
 * ```
 */
export const reorderPoint = new PreparedQuery<IReorderPointParams, IReorderPointResult>(reorderPointIR);

/** 'EconomicOrderQuantity' parameters type */
export interface IEconomicOrderQuantityParams {
  annualDemand: number;
  holdingCostRate: number;
  orderingCost: number;
  unitCost: number;
}

/** 'EconomicOrderQuantity' return type */
export interface IEconomicOrderQuantityResult {
  quantity: number;
}

/** 'EconomicOrderQuantity' query type */
export interface IEconomicOrderQuantityQuery {
  params: IEconomicOrderQuantityParams;
  result: IEconomicOrderQuantityResult;
}

const economicOrderQuantityIR: any = {
  usedParamSet: { annualDemand: true, orderingCost: true, unitCost: true, holdingCostRate: true },
  params: [
    { name: 'annualDemand', required: true, transform: { type: 'scalar' }, locs: [{ a: 40, b: 53 }] },
    { name: 'orderingCost', required: true, transform: { type: 'scalar' }, locs: [{ a: 56, b: 69 }] },
    { name: 'unitCost', required: true, transform: { type: 'scalar' }, locs: [{ a: 72, b: 81 }] },
    { name: 'holdingCostRate', required: true, transform: { type: 'scalar' }, locs: [{ a: 84, b: 100 }] },
  ],
  statement:
    'select planning.economic_order_quantity(:annualDemand!, :orderingCost!, :unitCost!, :holdingCostRate!) as "quantity!"',
};

/**
 * Query generated from SQL:
 * ```
 * select planning.economic_order_quantity(:annualDemand!, :orderingCost!, :unitCost!, :holdingCostRate!) as "quantity!"
 * ```
 */
export const economicOrderQuantity = new PreparedQuery<IEconomicOrderQuantityParams, IEconomicOrderQuantityResult>(
  economicOrderQuantityIR,
);

/** 'EconomicOrderWithBreaks' parameters type */
export interface IEconomicOrderWithBreaksParams {
  annualDemand: number;
  fromQuantities: numberArray;
  holdingCostRate: number;
  orderingCost: number;
  unitCosts: numberArray;
}

/** 'EconomicOrderWithBreaks' return type */
export interface IEconomicOrderWithBreaksResult {
  annual_cost: number;
  economic_quantity: number;
  from_quantity: number;
  is_best: boolean;
  quantity: number;
  unit_cost: number;
}

/** 'EconomicOrderWithBreaks' query type */
export interface IEconomicOrderWithBreaksQuery {
  params: IEconomicOrderWithBreaksParams;
  result: IEconomicOrderWithBreaksResult;
}

const economicOrderWithBreaksIR: any = {
  usedParamSet: {
    annualDemand: true,
    orderingCost: true,
    holdingCostRate: true,
    fromQuantities: true,
    unitCosts: true,
  },
  params: [
    { name: 'annualDemand', required: true, transform: { type: 'scalar' }, locs: [{ a: 255, b: 268 }] },
    { name: 'orderingCost', required: true, transform: { type: 'scalar' }, locs: [{ a: 271, b: 284 }] },
    { name: 'holdingCostRate', required: true, transform: { type: 'scalar' }, locs: [{ a: 287, b: 303 }] },
    { name: 'fromQuantities', required: true, transform: { type: 'scalar' }, locs: [{ a: 306, b: 321 }] },
    { name: 'unitCosts', required: true, transform: { type: 'scalar' }, locs: [{ a: 324, b: 334 }] },
  ],
  statement:
    'select\n  e.from_quantity as "from_quantity!",\n  e.unit_cost as "unit_cost!",\n  e.economic_quantity as "economic_quantity!",\n  e.quantity as "quantity!",\n  e.annual_cost as "annual_cost!",\n  e.is_best as "is_best!"\nfrom planning.economic_order_with_breaks(:annualDemand!, :orderingCost!, :holdingCostRate!, :fromQuantities!, :unitCosts!) as e\norder by e.from_quantity',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.from_quantity as "from_quantity!",
 *   e.unit_cost as "unit_cost!",
 *   e.economic_quantity as "economic_quantity!",
 *   e.quantity as "quantity!",
 *   e.annual_cost as "annual_cost!",
 *   e.is_best as "is_best!"
 * from planning.economic_order_with_breaks(:annualDemand!, :orderingCost!, :holdingCostRate!, :fromQuantities!, :unitCosts!) as e
 * order by e.from_quantity
 * ```
 */
export const economicOrderWithBreaks = new PreparedQuery<
  IEconomicOrderWithBreaksParams,
  IEconomicOrderWithBreaksResult
>(economicOrderWithBreaksIR);
