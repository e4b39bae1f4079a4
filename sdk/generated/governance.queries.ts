/** Types generated for queries found in "sql/governance/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type {
  AgentActionState,
  AlertState,
  ApprovalState,
  RiskLevel,
  Severity,
  UserRole,
  VoteDecision,
} from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type stringArray = string[];

type user_roleArray = UserRole[];

/** 'Approve' parameters type */
export interface IApproveParams {
  approvalId: string;
  comment?: string | null | void;
  parametersHash?: string | null | void;
}

/** 'Approve' return type */
export interface IApproveResult {
  amount: Numeric | null;
  currency: string | null;
  decided_at: Date | null;
  eligible_roles: user_roleArray;
  expires_at: Date;
  id: string;
  parameters: Json;
  parameters_hash: string;
  policy_id: string | null;
  principal_id: string | null;
  quorum: number;
  requested_at: Date;
  requested_by: string | null;
  revision: number;
  risk_level: RiskLevel;
  state: ApprovalState;
  subject_id: string;
  subject_type: string;
  used_at: Date | null;
}

/** 'Approve' query type */
export interface IApproveQuery {
  params: IApproveParams;
  result: IApproveResult;
}

const approveIR: any = {
  usedParamSet: { approvalId: true, parametersHash: true, comment: true },
  params: [
    { name: 'approvalId', required: true, transform: { type: 'scalar' }, locs: [{ a: 633, b: 644 }] },
    { name: 'parametersHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 647, b: 661 }] },
    { name: 'comment', required: false, transform: { type: 'scalar' }, locs: [{ a: 664, b: 671 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.subject_type as "subject_type!",\n  a.subject_id as "subject_id!",\n  a.revision as "revision!",\n  a.parameters as "parameters!",\n  a.parameters_hash as "parameters_hash!",\n  a.amount as "amount?",\n  a.currency as "currency?",\n  a.risk_level as "risk_level!",\n  a.requested_by as "requested_by?",\n  a.principal_id as "principal_id?",\n  a.policy_id as "policy_id?",\n  a.quorum as "quorum!",\n  a.eligible_roles as "eligible_roles!",\n  a.state as "state!",\n  a.requested_at as "requested_at!",\n  a.expires_at as "expires_at!",\n  a.decided_at as "decided_at?",\n  a.used_at as "used_at?"\nfrom governance.approve(:approvalId!, :parametersHash, :comment) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.subject_type as "subject_type!",
 *   a.subject_id as "subject_id!",
 *   a.revision as "revision!",
 *   a.parameters as "parameters!",
 *   a.parameters_hash as "parameters_hash!",
 *   a.amount as "amount?",
 *   a.currency as "currency?",
 *   a.risk_level as "risk_level!",
 *   a.requested_by as "requested_by?",
 *   a.principal_id as "principal_id?",
 *   a.policy_id as "policy_id?",
 *   a.quorum as "quorum!",
 *   a.eligible_roles as "eligible_roles!",
 *   a.state as "state!",
 *   a.requested_at as "requested_at!",
 *   a.expires_at as "expires_at!",
 *   a.decided_at as "decided_at?",
 *   a.used_at as "used_at?"
 * from governance.approve(:approvalId!, :parametersHash, :comment) as a
 * ```
 */
export const approve = new PreparedQuery<IApproveParams, IApproveResult>(approveIR);

/** 'Reject' parameters type */
export interface IRejectParams {
  approvalId: string;
  comment: string;
  parametersHash?: string | null | void;
}

/** 'Reject' return type */
export interface IRejectResult {
  amount: Numeric | null;
  currency: string | null;
  decided_at: Date | null;
  eligible_roles: user_roleArray;
  expires_at: Date;
  id: string;
  parameters: Json;
  parameters_hash: string;
  policy_id: string | null;
  principal_id: string | null;
  quorum: number;
  requested_at: Date;
  requested_by: string | null;
  revision: number;
  risk_level: RiskLevel;
  state: ApprovalState;
  subject_id: string;
  subject_type: string;
  used_at: Date | null;
}

/** 'Reject' query type */
export interface IRejectQuery {
  params: IRejectParams;
  result: IRejectResult;
}

const rejectIR: any = {
  usedParamSet: { approvalId: true, comment: true, parametersHash: true },
  params: [
    { name: 'approvalId', required: true, transform: { type: 'scalar' }, locs: [{ a: 632, b: 643 }] },
    { name: 'comment', required: true, transform: { type: 'scalar' }, locs: [{ a: 646, b: 654 }] },
    { name: 'parametersHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 657, b: 671 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.subject_type as "subject_type!",\n  a.subject_id as "subject_id!",\n  a.revision as "revision!",\n  a.parameters as "parameters!",\n  a.parameters_hash as "parameters_hash!",\n  a.amount as "amount?",\n  a.currency as "currency?",\n  a.risk_level as "risk_level!",\n  a.requested_by as "requested_by?",\n  a.principal_id as "principal_id?",\n  a.policy_id as "policy_id?",\n  a.quorum as "quorum!",\n  a.eligible_roles as "eligible_roles!",\n  a.state as "state!",\n  a.requested_at as "requested_at!",\n  a.expires_at as "expires_at!",\n  a.decided_at as "decided_at?",\n  a.used_at as "used_at?"\nfrom governance.reject(:approvalId!, :comment!, :parametersHash) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.subject_type as "subject_type!",
 *   a.subject_id as "subject_id!",
 *   a.revision as "revision!",
 *   a.parameters as "parameters!",
 *   a.parameters_hash as "parameters_hash!",
 *   a.amount as "amount?",
 *   a.currency as "currency?",
 *   a.risk_level as "risk_level!",
 *   a.requested_by as "requested_by?",
 *   a.principal_id as "principal_id?",
 *   a.policy_id as "policy_id?",
 *   a.quorum as "quorum!",
 *   a.eligible_roles as "eligible_roles!",
 *   a.state as "state!",
 *   a.requested_at as "requested_at!",
 *   a.expires_at as "expires_at!",
 *   a.decided_at as "decided_at?",
 *   a.used_at as "used_at?"
 * from governance.reject(:approvalId!, :comment!, :parametersHash) as a
 * ```
 */
export const reject = new PreparedQuery<IRejectParams, IRejectResult>(rejectIR);

/** 'CancelApproval' parameters type */
export interface ICancelApprovalParams {
  approvalId: string;
  reason: string;
}

/** 'CancelApproval' return type */
export interface ICancelApprovalResult {
  amount: Numeric | null;
  currency: string | null;
  decided_at: Date | null;
  eligible_roles: user_roleArray;
  expires_at: Date;
  id: string;
  parameters: Json;
  parameters_hash: string;
  policy_id: string | null;
  principal_id: string | null;
  quorum: number;
  requested_at: Date;
  requested_by: string | null;
  revision: number;
  risk_level: RiskLevel;
  state: ApprovalState;
  subject_id: string;
  subject_type: string;
  used_at: Date | null;
}

/** 'CancelApproval' query type */
export interface ICancelApprovalQuery {
  params: ICancelApprovalParams;
  result: ICancelApprovalResult;
}

const cancelApprovalIR: any = {
  usedParamSet: { approvalId: true, reason: true },
  params: [
    { name: 'approvalId', required: true, transform: { type: 'scalar' }, locs: [{ a: 641, b: 652 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 655, b: 662 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.subject_type as "subject_type!",\n  a.subject_id as "subject_id!",\n  a.revision as "revision!",\n  a.parameters as "parameters!",\n  a.parameters_hash as "parameters_hash!",\n  a.amount as "amount?",\n  a.currency as "currency?",\n  a.risk_level as "risk_level!",\n  a.requested_by as "requested_by?",\n  a.principal_id as "principal_id?",\n  a.policy_id as "policy_id?",\n  a.quorum as "quorum!",\n  a.eligible_roles as "eligible_roles!",\n  a.state as "state!",\n  a.requested_at as "requested_at!",\n  a.expires_at as "expires_at!",\n  a.decided_at as "decided_at?",\n  a.used_at as "used_at?"\nfrom governance.cancel_approval(:approvalId!, :reason!) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.subject_type as "subject_type!",
 *   a.subject_id as "subject_id!",
 *   a.revision as "revision!",
 *   a.parameters as "parameters!",
 *   a.parameters_hash as "parameters_hash!",
 *   a.amount as "amount?",
 *   a.currency as "currency?",
 *   a.risk_level as "risk_level!",
 *   a.requested_by as "requested_by?",
 *   a.principal_id as "principal_id?",
 *   a.policy_id as "policy_id?",
 *   a.quorum as "quorum!",
 *   a.eligible_roles as "eligible_roles!",
 *   a.state as "state!",
 *   a.requested_at as "requested_at!",
 *   a.expires_at as "expires_at!",
 *   a.decided_at as "decided_at?",
 *   a.used_at as "used_at?"
 * from governance.cancel_approval(:approvalId!, :reason!) as a
 * ```
 */
export const cancelApproval = new PreparedQuery<ICancelApprovalParams, ICancelApprovalResult>(cancelApprovalIR);

/** 'RevokeVote' parameters type */
export interface IRevokeVoteParams {
  approvalId: string;
  reason?: string | null | void;
}

/** 'RevokeVote' return type */
export interface IRevokeVoteResult {
  amount: Numeric | null;
  currency: string | null;
  decided_at: Date | null;
  eligible_roles: user_roleArray;
  expires_at: Date;
  id: string;
  parameters: Json;
  parameters_hash: string;
  policy_id: string | null;
  principal_id: string | null;
  quorum: number;
  requested_at: Date;
  requested_by: string | null;
  revision: number;
  risk_level: RiskLevel;
  state: ApprovalState;
  subject_id: string;
  subject_type: string;
  used_at: Date | null;
}

/** 'RevokeVote' query type */
export interface IRevokeVoteQuery {
  params: IRevokeVoteParams;
  result: IRevokeVoteResult;
}

const revokeVoteIR: any = {
  usedParamSet: { approvalId: true, reason: true },
  params: [
    { name: 'approvalId', required: true, transform: { type: 'scalar' }, locs: [{ a: 637, b: 648 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 651, b: 657 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.subject_type as "subject_type!",\n  a.subject_id as "subject_id!",\n  a.revision as "revision!",\n  a.parameters as "parameters!",\n  a.parameters_hash as "parameters_hash!",\n  a.amount as "amount?",\n  a.currency as "currency?",\n  a.risk_level as "risk_level!",\n  a.requested_by as "requested_by?",\n  a.principal_id as "principal_id?",\n  a.policy_id as "policy_id?",\n  a.quorum as "quorum!",\n  a.eligible_roles as "eligible_roles!",\n  a.state as "state!",\n  a.requested_at as "requested_at!",\n  a.expires_at as "expires_at!",\n  a.decided_at as "decided_at?",\n  a.used_at as "used_at?"\nfrom governance.revoke_vote(:approvalId!, :reason) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.subject_type as "subject_type!",
 *   a.subject_id as "subject_id!",
 *   a.revision as "revision!",
 *   a.parameters as "parameters!",
 *   a.parameters_hash as "parameters_hash!",
 *   a.amount as "amount?",
 *   a.currency as "currency?",
 *   a.risk_level as "risk_level!",
 *   a.requested_by as "requested_by?",
 *   a.principal_id as "principal_id?",
 *   a.policy_id as "policy_id?",
 *   a.quorum as "quorum!",
 *   a.eligible_roles as "eligible_roles!",
 *   a.state as "state!",
 *   a.requested_at as "requested_at!",
 *   a.expires_at as "expires_at!",
 *   a.decided_at as "decided_at?",
 *   a.used_at as "used_at?"
 * from governance.revoke_vote(:approvalId!, :reason) as a
 * ```
 */
export const revokeVote = new PreparedQuery<IRevokeVoteParams, IRevokeVoteResult>(revokeVoteIR);

/** 'ExpireApprovals' parameters type */
export type IExpireApprovalsParams = void;

/** 'ExpireApprovals' return type */
export interface IExpireApprovalsResult {
  count: number;
}

/** 'ExpireApprovals' query type */
export interface IExpireApprovalsQuery {
  params: IExpireApprovalsParams;
  result: IExpireApprovalsResult;
}

const expireApprovalsIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select governance.expire_approvals() as "count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select governance.expire_approvals() as "count!"
 * ```
 */
export const expireApprovals = new PreparedQuery<IExpireApprovalsParams, IExpireApprovalsResult>(expireApprovalsIR);

/** 'GetApproval' parameters type */
export interface IGetApprovalParams {
  approvalId: string;
}

/** 'GetApproval' return type */
export interface IGetApprovalResult {
  /** Amount of money that the band was chosen by; null where there is none. */
  amount: Numeric | null;
  /** ISO 4217 code of the amount. */
  currency: string | null;
  /** When the quorum was reached or it was turned down. */
  decided_at: Date | null;
  /** Roles that may vote. */
  eligible_roles: user_roleArray;
  /** From then on, by the clock, it can neither be decided nor used. */
  expires_at: Date;
  /** Identifier. */
  id: string;
  /** What exactly is agreed to. */
  parameters: Json;
  /** SHA-256 of the parameters, in hexadecimal. */
  parameters_hash: string;
  /** Policy that set the quorum; null where it was deleted since. */
  policy_id: string | null;
  /** User for whom an agent asks; may not vote either. */
  principal_id: string | null;
  /** Distinct approvers needed. */
  quorum: number;
  /** When it was asked. */
  requested_at: Date;
  /** User who asks; null for the system. May not vote. */
  requested_by: string | null;
  /** Number of the request for this thing, from 1. */
  revision: number;
  /** Risk that the quorum was chosen by. */
  risk_level: RiskLevel;
  /** State; core.transitions lists the legal moves. */
  state: ApprovalState;
  /** The thing, by its identifier. */
  subject_id: string;
  /** Kind of thing that is approved. */
  subject_type: string;
  /** When it was acted on; from then on votes cannot be taken back. */
  used_at: Date | null;
}

/** 'GetApproval' query type */
export interface IGetApprovalQuery {
  params: IGetApprovalParams;
  result: IGetApprovalResult;
}

const getApprovalIR: any = {
  usedParamSet: { approvalId: true },
  params: [{ name: 'approvalId', required: true, transform: { type: 'scalar' }, locs: [{ a: 653, b: 664 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.subject_type as "subject_type!",\n  a.subject_id as "subject_id!",\n  a.revision as "revision!",\n  a.parameters as "parameters!",\n  a.parameters_hash as "parameters_hash!",\n  a.amount as "amount?",\n  a.currency as "currency?",\n  a.risk_level as "risk_level!",\n  a.requested_by as "requested_by?",\n  a.principal_id as "principal_id?",\n  a.policy_id as "policy_id?",\n  a.quorum as "quorum!",\n  a.eligible_roles as "eligible_roles!",\n  a.state as "state!",\n  a.requested_at as "requested_at!",\n  a.expires_at as "expires_at!",\n  a.decided_at as "decided_at?",\n  a.used_at as "used_at?"\nfrom governance.approvals as a\nwhere a.id = :approvalId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.subject_type as "subject_type!",
 *   a.subject_id as "subject_id!",
 *   a.revision as "revision!",
 *   a.parameters as "parameters!",
 *   a.parameters_hash as "parameters_hash!",
 *   a.amount as "amount?",
 *   a.currency as "currency?",
 *   a.risk_level as "risk_level!",
 *   a.requested_by as "requested_by?",
 *   a.principal_id as "principal_id?",
 *   a.policy_id as "policy_id?",
 *   a.quorum as "quorum!",
 *   a.eligible_roles as "eligible_roles!",
 *   a.state as "state!",
 *   a.requested_at as "requested_at!",
 *   a.expires_at as "expires_at!",
 *   a.decided_at as "decided_at?",
 *   a.used_at as "used_at?"
 * from governance.approvals as a
 * where a.id = :approvalId!
 * ```
 */
export const getApproval = new PreparedQuery<IGetApprovalParams, IGetApprovalResult>(getApprovalIR);

/** 'GetApprovalOfSubject' parameters type */
export interface IGetApprovalOfSubjectParams {
  subjectId: string;
  subjectType: string;
}

/** 'GetApprovalOfSubject' return type */
export interface IGetApprovalOfSubjectResult {
  /** Amount of money that the band was chosen by; null where there is none. */
  amount: Numeric | null;
  /** ISO 4217 code of the amount. */
  currency: string | null;
  /** When the quorum was reached or it was turned down. */
  decided_at: Date | null;
  /** Roles that may vote. */
  eligible_roles: user_roleArray;
  /** From then on, by the clock, it can neither be decided nor used. */
  expires_at: Date;
  /** Identifier. */
  id: string;
  /** What exactly is agreed to. */
  parameters: Json;
  /** SHA-256 of the parameters, in hexadecimal. */
  parameters_hash: string;
  /** Policy that set the quorum; null where it was deleted since. */
  policy_id: string | null;
  /** User for whom an agent asks; may not vote either. */
  principal_id: string | null;
  /** Distinct approvers needed. */
  quorum: number;
  /** When it was asked. */
  requested_at: Date;
  /** User who asks; null for the system. May not vote. */
  requested_by: string | null;
  /** Number of the request for this thing, from 1. */
  revision: number;
  /** Risk that the quorum was chosen by. */
  risk_level: RiskLevel;
  /** State; core.transitions lists the legal moves. */
  state: ApprovalState;
  /** The thing, by its identifier. */
  subject_id: string;
  /** Kind of thing that is approved. */
  subject_type: string;
  /** When it was acted on; from then on votes cannot be taken back. */
  used_at: Date | null;
}

/** 'GetApprovalOfSubject' query type */
export interface IGetApprovalOfSubjectQuery {
  params: IGetApprovalOfSubjectParams;
  result: IGetApprovalOfSubjectResult;
}

const getApprovalOfSubjectIR: any = {
  usedParamSet: { subjectType: true, subjectId: true },
  params: [
    { name: 'subjectType', required: true, transform: { type: 'scalar' }, locs: [{ a: 663, b: 675 }] },
    { name: 'subjectId', required: true, transform: { type: 'scalar' }, locs: [{ a: 698, b: 708 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.subject_type as "subject_type!",\n  a.subject_id as "subject_id!",\n  a.revision as "revision!",\n  a.parameters as "parameters!",\n  a.parameters_hash as "parameters_hash!",\n  a.amount as "amount?",\n  a.currency as "currency?",\n  a.risk_level as "risk_level!",\n  a.requested_by as "requested_by?",\n  a.principal_id as "principal_id?",\n  a.policy_id as "policy_id?",\n  a.quorum as "quorum!",\n  a.eligible_roles as "eligible_roles!",\n  a.state as "state!",\n  a.requested_at as "requested_at!",\n  a.expires_at as "expires_at!",\n  a.decided_at as "decided_at?",\n  a.used_at as "used_at?"\nfrom governance.approvals as a\nwhere a.subject_type = :subjectType!\n  and a.subject_id = :subjectId!\norder by a.revision desc\nlimit 1',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.subject_type as "subject_type!",
 *   a.subject_id as "subject_id!",
 *   a.revision as "revision!",
 *   a.parameters as "parameters!",
 *   a.parameters_hash as "parameters_hash!",
 *   a.amount as "amount?",
 *   a.currency as "currency?",
 *   a.risk_level as "risk_level!",
 *   a.requested_by as "requested_by?",
 *   a.principal_id as "principal_id?",
 *   a.policy_id as "policy_id?",
 *   a.quorum as "quorum!",
 *   a.eligible_roles as "eligible_roles!",
 *   a.state as "state!",
 *   a.requested_at as "requested_at!",
 *   a.expires_at as "expires_at!",
 *   a.decided_at as "decided_at?",
 *   a.used_at as "used_at?"
 * from governance.approvals as a
 * where a.subject_type = :subjectType!
 *   and a.subject_id = :subjectId!
 * order by a.revision desc
 * limit 1
 * ```
 */
export const getApprovalOfSubject = new PreparedQuery<IGetApprovalOfSubjectParams, IGetApprovalOfSubjectResult>(
  getApprovalOfSubjectIR,
);

/** 'ListPendingApprovals' parameters type */
export interface IListPendingApprovalsParams {
  afterExpiresAt?: DateOrString | null | void;
  afterId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListPendingApprovals' return type */
export interface IListPendingApprovalsResult {
  /** Amount of money that the band was chosen by; null where there is none. */
  amount: Numeric | null;
  /** ISO 4217 code of the amount. */
  currency: string | null;
  /** Roles that may vote. */
  eligible_roles: user_roleArray;
  /** From then on, by the clock, it can neither be decided nor used. */
  expires_at: Date;
  /** Identifier. */
  id: string;
  page_key: string;
  /** What exactly is agreed to. */
  parameters: Json;
  /** SHA-256 of the parameters, in hexadecimal. */
  parameters_hash: string;
  /** User for whom an agent asks; may not vote either. */
  principal_id: string | null;
  /** Distinct approvers needed. */
  quorum: number;
  /** When it was asked. */
  requested_at: Date;
  /** User who asks; null for the system. May not vote. */
  requested_by: string | null;
  /** Number of the request for this thing, from 1. */
  revision: number;
  /** Risk that the quorum was chosen by. */
  risk_level: RiskLevel;
  /** The thing, by its identifier. */
  subject_id: string;
  /** Kind of thing that is approved. */
  subject_type: string;
  /** Votes for it that count now. */
  votes: string;
}

/** 'ListPendingApprovals' query type */
export interface IListPendingApprovalsQuery {
  params: IListPendingApprovalsParams;
  result: IListPendingApprovalsResult;
}

const listPendingApprovalsIR: any = {
  usedParamSet: { afterExpiresAt: true, afterId: true, limit: true },
  params: [
    { name: 'afterExpiresAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 636, b: 650 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 691, b: 698 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 783, b: 789 }] },
  ],
  statement:
    'select\n  p.expires_at::text as "page_key!",\n  p.id as "id!",\n  p.subject_type as "subject_type!",\n  p.subject_id as "subject_id!",\n  p.revision as "revision!",\n  p.parameters as "parameters!",\n  p.parameters_hash as "parameters_hash!",\n  p.amount as "amount?",\n  p.currency as "currency?",\n  p.risk_level as "risk_level!",\n  p.requested_by as "requested_by?",\n  p.principal_id as "principal_id?",\n  p.requested_at as "requested_at!",\n  p.expires_at as "expires_at!",\n  p.quorum as "quorum!",\n  p.votes as "votes!",\n  p.eligible_roles as "eligible_roles!"\nfrom governance.pending_approvals as p\nwhere (p.expires_at, p.id) > (\n  coalesce(:afterExpiresAt::timestamptz, \'-infinity\'),\n  coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\')\n)\norder by p.expires_at, p.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.expires_at::text as "page_key!",
 *   p.id as "id!",
 *   p.subject_type as "subject_type!",
 *   p.subject_id as "subject_id!",
 *   p.revision as "revision!",
 *   p.parameters as "parameters!",
 *   p.parameters_hash as "parameters_hash!",
 *   p.amount as "amount?",
 *   p.currency as "currency?",
 *   p.risk_level as "risk_level!",
 *   p.requested_by as "requested_by?",
 *   p.principal_id as "principal_id?",
 *   p.requested_at as "requested_at!",
 *   p.expires_at as "expires_at!",
 *   p.quorum as "quorum!",
 *   p.votes as "votes!",
 *   p.eligible_roles as "eligible_roles!"
 * from governance.pending_approvals as p
 * where (p.expires_at, p.id) > (
 *   coalesce(:afterExpiresAt::timestamptz, '-infinity'),
 *   coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
 * )
 * order by p.expires_at, p.id
 * limit :limit!
 * ```
 */
export const listPendingApprovals = new PreparedQuery<IListPendingApprovalsParams, IListPendingApprovalsResult>(
  listPendingApprovalsIR,
);

/** 'ListApprovalHistory' parameters type */
export interface IListApprovalHistoryParams {
  subjectId: string;
  subjectType: string;
}

/** 'ListApprovalHistory' return type */
export interface IListApprovalHistoryResult {
  /** Amount at stake. */
  amount: Numeric | null;
  /** User who voted. */
  approver_id: string | null;
  /** Name of that user. */
  approver_name: string | null;
  /** What was said. */
  comment: string | null;
  /** ISO 4217 code. */
  currency: string | null;
  /** How. */
  decision: VoteDecision | null;
  /** Until when it holds. */
  expires_at: Date;
  /** Approval. */
  id: string;
  /** What the votes are bound to. */
  parameters: Json;
  /** Votes needed. */
  quorum: number;
  /** When it was asked for. */
  requested_at: Date;
  /** User who asked; null for the system. */
  requested_by: string | null;
  /** Name of that user. */
  requested_by_name: string | null;
  /** Number of the request for this subject. */
  revision: number;
  /** When the vote was taken back. */
  revoked_at: Date | null;
  /** State. */
  state: ApprovalState;
  /** Thing approved. */
  subject_id: string;
  /** Kind of thing approved. */
  subject_type: string;
  /** When it was used. */
  used_at: Date | null;
  /** When. */
  voted_at: Date | null;
}

/** 'ListApprovalHistory' query type */
export interface IListApprovalHistoryQuery {
  params: IListApprovalHistoryParams;
  result: IListApprovalHistoryResult;
}

const listApprovalHistoryIR: any = {
  usedParamSet: { subjectType: true, subjectId: true },
  params: [
    { name: 'subjectType', required: true, transform: { type: 'scalar' }, locs: [{ a: 691, b: 703 }] },
    { name: 'subjectId', required: true, transform: { type: 'scalar' }, locs: [{ a: 726, b: 736 }] },
  ],
  statement:
    'select\n  h.id as "id!",\n  h.subject_type as "subject_type!",\n  h.subject_id as "subject_id!",\n  h.revision as "revision!",\n  h.state as "state!",\n  h.amount as "amount?",\n  h.currency as "currency?",\n  h.quorum as "quorum!",\n  h.parameters as "parameters!",\n  h.requested_by as "requested_by?",\n  h.requested_by_name as "requested_by_name?",\n  h.requested_at as "requested_at!",\n  h.expires_at as "expires_at!",\n  h.used_at as "used_at?",\n  h.approver_id as "approver_id?",\n  h.approver_name as "approver_name?",\n  h.decision as "decision?",\n  h.comment as "comment?",\n  h.voted_at as "voted_at?",\n  h.revoked_at as "revoked_at?"\nfrom governance.approval_history as h\nwhere h.subject_type = :subjectType!\n  and h.subject_id = :subjectId!\norder by h.revision, h.voted_at',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   h.id as "id!",
 *   h.subject_type as "subject_type!",
 *   h.subject_id as "subject_id!",
 *   h.revision as "revision!",
 *   h.state as "state!",
 *   h.amount as "amount?",
 *   h.currency as "currency?",
 *   h.quorum as "quorum!",
 *   h.parameters as "parameters!",
 *   h.requested_by as "requested_by?",
 *   h.requested_by_name as "requested_by_name?",
 *   h.requested_at as "requested_at!",
 *   h.expires_at as "expires_at!",
 *   h.used_at as "used_at?",
 *   h.approver_id as "approver_id?",
 *   h.approver_name as "approver_name?",
 *   h.decision as "decision?",
 *   h.comment as "comment?",
 *   h.voted_at as "voted_at?",
 *   h.revoked_at as "revoked_at?"
 * from governance.approval_history as h
 * where h.subject_type = :subjectType!
 *   and h.subject_id = :subjectId!
 * order by h.revision, h.voted_at
 * ```
 */
export const listApprovalHistory = new PreparedQuery<IListApprovalHistoryParams, IListApprovalHistoryResult>(
  listApprovalHistoryIR,
);

/** 'ListApprovalPolicies' parameters type */
export type IListApprovalPoliciesParams = void;

/** 'ListApprovalPolicies' return type */
export interface IListApprovalPoliciesResult {
  /** Band of the amount; without bounds it holds for things without an amount too. */
  amount_range: string;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of the amounts, or * for amounts in any currency. */
  currency: string;
  /** What it is for. */
  description: string;
  /** Roles that may vote; agents never may. */
  eligible_roles: user_roleArray;
  /** How long an approval can be decided and used. */
  expires_after: string;
  /** Identifier. */
  id: string;
  /** Lowest risk that it is for. */
  minimum_risk: RiskLevel;
  /** Distinct approvers needed; 0: none, it is approved at once. */
  quorum: number;
  /** Kind of thing that is approved: procurement_recommendation, … */
  subject_type: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListApprovalPolicies' query type */
export interface IListApprovalPoliciesQuery {
  params: IListApprovalPoliciesParams;
  result: IListApprovalPoliciesResult;
}

const listApprovalPoliciesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  p.id as "id!",\n  p.subject_type as "subject_type!",\n  p.currency as "currency!",\n  p.amount_range as "amount_range!",\n  p.minimum_risk as "minimum_risk!",\n  p.quorum as "quorum!",\n  p.eligible_roles as "eligible_roles!",\n  p.expires_after as "expires_after!",\n  p.description as "description!",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom governance.approval_policies as p\norder by p.subject_type, p.currency nulls first, p.amount_range',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.subject_type as "subject_type!",
 *   p.currency as "currency!",
 *   p.amount_range as "amount_range!",
 *   p.minimum_risk as "minimum_risk!",
 *   p.quorum as "quorum!",
 *   p.eligible_roles as "eligible_roles!",
 *   p.expires_after as "expires_after!",
 *   p.description as "description!",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from governance.approval_policies as p
 * order by p.subject_type, p.currency nulls first, p.amount_range
 * ```
 */
export const listApprovalPolicies = new PreparedQuery<IListApprovalPoliciesParams, IListApprovalPoliciesResult>(
  listApprovalPoliciesIR,
);

/** 'RaiseAlert' parameters type */
export interface IRaiseAlertParams {
  alertType: string;
  fingerprint: string;
  message: string;
  related?: Json | null | void;
  severity: Severity;
  subjectId?: string | null | void;
  subjectType?: string | null | void;
  title: string;
}

/** 'RaiseAlert' return type */
export interface IRaiseAlertResult {
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  acknowledged_until: Date | null;
  alert_type: string;
  changed_at: Date;
  escalates_at: Date | null;
  escalation_level: number;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  opens_at: Date | null;
  previous_alert_id: string | null;
  related: Json;
  reopened_count: number;
  resolved_at: Date | null;
  resolved_by: string | null;
  severity: Severity;
  snoozed_until: Date | null;
  state: AlertState;
  subject_id: string | null;
  subject_type: string | null;
  title: string;
}

/** 'RaiseAlert' query type */
export interface IRaiseAlertQuery {
  params: IRaiseAlertParams;
  result: IRaiseAlertResult;
}

const raiseAlertIR: any = {
  usedParamSet: {
    alertType: true,
    severity: true,
    title: true,
    message: true,
    fingerprint: true,
    subjectType: true,
    subjectId: true,
    related: true,
  },
  params: [
    { name: 'alertType', required: true, transform: { type: 'scalar' }, locs: [{ a: 941, b: 951 }] },
    { name: 'severity', required: true, transform: { type: 'scalar' }, locs: [{ a: 956, b: 965 }] },
    { name: 'title', required: true, transform: { type: 'scalar' }, locs: [{ a: 970, b: 976 }] },
    { name: 'message', required: true, transform: { type: 'scalar' }, locs: [{ a: 981, b: 989 }] },
    { name: 'fingerprint', required: true, transform: { type: 'scalar' }, locs: [{ a: 994, b: 1006 }] },
    { name: 'subjectType', required: false, transform: { type: 'scalar' }, locs: [{ a: 1011, b: 1022 }] },
    { name: 'subjectId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1027, b: 1036 }] },
    { name: 'related', required: false, transform: { type: 'scalar' }, locs: [{ a: 1050, b: 1057 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.opens_at as "opens_at?",\n  a.acknowledged_until as "acknowledged_until?",\n  a.escalation_level as "escalation_level!",\n  a.escalates_at as "escalates_at?",\n  a.reopened_count as "reopened_count!",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.changed_at as "changed_at!"\nfrom governance.raise_alert(\n  :alertType!,\n  :severity!,\n  :title!,\n  :message!,\n  :fingerprint!,\n  :subjectType,\n  :subjectId,\n  coalesce(:related::jsonb, \'{}\')\n) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.opens_at as "opens_at?",
 *   a.acknowledged_until as "acknowledged_until?",
 *   a.escalation_level as "escalation_level!",
 *   a.escalates_at as "escalates_at?",
 *   a.reopened_count as "reopened_count!",
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.changed_at as "changed_at!"
 * from governance.raise_alert(
 *   :alertType!,
 *   :severity!,
 *   :title!,
 *   :message!,
 *   :fingerprint!,
 *   :subjectType,
 *   :subjectId,
 *   coalesce(:related::jsonb, '{}')
 * ) as a
 * ```
 */
export const raiseAlert = new PreparedQuery<IRaiseAlertParams, IRaiseAlertResult>(raiseAlertIR);

/** 'AcknowledgeAlert' parameters type */
export interface IAcknowledgeAlertParams {
  alertId: string;
  note?: string | null | void;
}

/** 'AcknowledgeAlert' return type */
export interface IAcknowledgeAlertResult {
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  acknowledged_until: Date | null;
  alert_type: string;
  changed_at: Date;
  escalates_at: Date | null;
  escalation_level: number;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  opens_at: Date | null;
  previous_alert_id: string | null;
  related: Json;
  reopened_count: number;
  resolved_at: Date | null;
  resolved_by: string | null;
  severity: Severity;
  snoozed_until: Date | null;
  state: AlertState;
  subject_id: string | null;
  subject_type: string | null;
  title: string;
}

/** 'AcknowledgeAlert' query type */
export interface IAcknowledgeAlertQuery {
  params: IAcknowledgeAlertParams;
  result: IAcknowledgeAlertResult;
}

const acknowledgeAlertIR: any = {
  usedParamSet: { alertId: true, note: true },
  params: [
    { name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 944, b: 952 }] },
    { name: 'note', required: false, transform: { type: 'scalar' }, locs: [{ a: 955, b: 959 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.opens_at as "opens_at?",\n  a.acknowledged_until as "acknowledged_until?",\n  a.escalation_level as "escalation_level!",\n  a.escalates_at as "escalates_at?",\n  a.reopened_count as "reopened_count!",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.changed_at as "changed_at!"\nfrom governance.acknowledge_alert(:alertId!, :note) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.opens_at as "opens_at?",
 *   a.acknowledged_until as "acknowledged_until?",
 *   a.escalation_level as "escalation_level!",
 *   a.escalates_at as "escalates_at?",
 *   a.reopened_count as "reopened_count!",
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.changed_at as "changed_at!"
 * from governance.acknowledge_alert(:alertId!, :note) as a
 * ```
 */
export const acknowledgeAlert = new PreparedQuery<IAcknowledgeAlertParams, IAcknowledgeAlertResult>(acknowledgeAlertIR);

/** 'SnoozeAlert' parameters type */
export interface ISnoozeAlertParams {
  alertId: string;
  note?: string | null | void;
  until: DateOrString;
}

/** 'SnoozeAlert' return type */
export interface ISnoozeAlertResult {
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  acknowledged_until: Date | null;
  alert_type: string;
  changed_at: Date;
  escalates_at: Date | null;
  escalation_level: number;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  opens_at: Date | null;
  previous_alert_id: string | null;
  related: Json;
  reopened_count: number;
  resolved_at: Date | null;
  resolved_by: string | null;
  severity: Severity;
  snoozed_until: Date | null;
  state: AlertState;
  subject_id: string | null;
  subject_type: string | null;
  title: string;
}

/** 'SnoozeAlert' query type */
export interface ISnoozeAlertQuery {
  params: ISnoozeAlertParams;
  result: ISnoozeAlertResult;
}

const snoozeAlertIR: any = {
  usedParamSet: { alertId: true, until: true, note: true },
  params: [
    { name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 939, b: 947 }] },
    { name: 'until', required: true, transform: { type: 'scalar' }, locs: [{ a: 950, b: 956 }] },
    { name: 'note', required: false, transform: { type: 'scalar' }, locs: [{ a: 959, b: 963 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.opens_at as "opens_at?",\n  a.acknowledged_until as "acknowledged_until?",\n  a.escalation_level as "escalation_level!",\n  a.escalates_at as "escalates_at?",\n  a.reopened_count as "reopened_count!",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.changed_at as "changed_at!"\nfrom governance.snooze_alert(:alertId!, :until!, :note) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.opens_at as "opens_at?",
 *   a.acknowledged_until as "acknowledged_until?",
 *   a.escalation_level as "escalation_level!",
 *   a.escalates_at as "escalates_at?",
 *   a.reopened_count as "reopened_count!",
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.changed_at as "changed_at!"
 * from governance.snooze_alert(:alertId!, :until!, :note) as a
 * ```
 */
export const snoozeAlert = new PreparedQuery<ISnoozeAlertParams, ISnoozeAlertResult>(snoozeAlertIR);

/** 'ResolveAlert' parameters type */
export interface IResolveAlertParams {
  alertId: string;
  note?: string | null | void;
  occurrenceCount: number;
}

/** 'ResolveAlert' return type */
export interface IResolveAlertResult {
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  acknowledged_until: Date | null;
  alert_type: string;
  changed_at: Date;
  escalates_at: Date | null;
  escalation_level: number;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  opens_at: Date | null;
  previous_alert_id: string | null;
  related: Json;
  reopened_count: number;
  resolved_at: Date | null;
  resolved_by: string | null;
  severity: Severity;
  snoozed_until: Date | null;
  state: AlertState;
  subject_id: string | null;
  subject_type: string | null;
  title: string;
}

/** 'ResolveAlert' query type */
export interface IResolveAlertQuery {
  params: IResolveAlertParams;
  result: IResolveAlertResult;
}

const resolveAlertIR: any = {
  usedParamSet: { alertId: true, occurrenceCount: true, note: true },
  params: [
    { name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 940, b: 948 }] },
    { name: 'occurrenceCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 951, b: 967 }] },
    { name: 'note', required: false, transform: { type: 'scalar' }, locs: [{ a: 970, b: 974 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.opens_at as "opens_at?",\n  a.acknowledged_until as "acknowledged_until?",\n  a.escalation_level as "escalation_level!",\n  a.escalates_at as "escalates_at?",\n  a.reopened_count as "reopened_count!",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.changed_at as "changed_at!"\nfrom governance.resolve_alert(:alertId!, :occurrenceCount!, :note) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.opens_at as "opens_at?",
 *   a.acknowledged_until as "acknowledged_until?",
 *   a.escalation_level as "escalation_level!",
 *   a.escalates_at as "escalates_at?",
 *   a.reopened_count as "reopened_count!",
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.changed_at as "changed_at!"
 * from governance.resolve_alert(:alertId!, :occurrenceCount!, :note) as a
 * ```
 */
export const resolveAlert = new PreparedQuery<IResolveAlertParams, IResolveAlertResult>(resolveAlertIR);

/** 'GetAlert' parameters type */
export interface IGetAlertParams {
  alertId: string;
}

/** 'GetAlert' return type */
export interface IGetAlertResult {
  /** When. */
  acknowledged_at: Date | null;
  /** User who took it; null for the system. */
  acknowledged_by: string | null;
  /** When an acknowledged alert opens again unless it is resolved before; null: it stays with who took it. */
  acknowledged_until: Date | null;
  /** Kind: low_stock, predicted_depletion, late_need, … */
  alert_type: string;
  /** When its state or its escalation level last changed. */
  changed_at: Date;
  /** When it escalates next unless somebody takes it; null: it does not. */
  escalates_at: Date | null;
  /** How often nobody took it in time, since it opened. */
  escalation_level: number;
  /** The cause: alerts with the same fingerprint are the same alert. */
  fingerprint: string;
  /** When it was seen first. */
  first_seen_at: Date;
  /** Identifier. */
  id: string;
  /** When it was seen last. */
  last_seen_at: Date;
  /** What is the matter, with its values. */
  message: string;
  /** What people noted. */
  notes: string | null;
  /** How often it was seen. */
  occurrence_count: number;
  /** When a pending alert opens unless its cause clears before. */
  opens_at: Date | null;
  /** The alert of the same cause before this one. */
  previous_alert_id: string | null;
  /** Further values, a JSON object. */
  related: Json;
  /** How often it came back soon after it was resolved. */
  reopened_count: number;
  /** When. */
  resolved_at: Date | null;
  /** User who resolved it; null where its cause cleared. */
  resolved_by: string | null;
  /** How bad; refreshed each time it is seen. */
  severity: Severity;
  /** Until when it keeps quiet. */
  snoozed_until: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: AlertState;
  /** The thing, by its identifier. */
  subject_id: string | null;
  /** Kind of thing that it is about: level, recommendation, model_version, … */
  subject_type: string | null;
  /** One line. */
  title: string;
}

/** 'GetAlert' query type */
export interface IGetAlertQuery {
  params: IGetAlertParams;
  result: IGetAlertResult;
}

const getAlertIR: any = {
  usedParamSet: { alertId: true },
  params: [{ name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 951, b: 959 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.opens_at as "opens_at?",\n  a.acknowledged_until as "acknowledged_until?",\n  a.escalation_level as "escalation_level!",\n  a.escalates_at as "escalates_at?",\n  a.reopened_count as "reopened_count!",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.changed_at as "changed_at!"\nfrom governance.alerts as a\nwhere a.id = :alertId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.opens_at as "opens_at?",
 *   a.acknowledged_until as "acknowledged_until?",
 *   a.escalation_level as "escalation_level!",
 *   a.escalates_at as "escalates_at?",
 *   a.reopened_count as "reopened_count!",
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.changed_at as "changed_at!"
 * from governance.alerts as a
 * where a.id = :alertId!
 * ```
 */
export const getAlert = new PreparedQuery<IGetAlertParams, IGetAlertResult>(getAlertIR);

/** 'ListActiveAlerts' parameters type */
export interface IListActiveAlertsParams {
  alertType?: string | null | void;
  beforeId?: string | null | void;
  beforeSeverity?: Severity | null | void;
  limit: NumberOrString;
}

/** 'ListActiveAlerts' return type */
export interface IListActiveAlertsResult {
  /** When. */
  acknowledged_at: Date | null;
  /** User who took it; null for the system. */
  acknowledged_by: string | null;
  /** Kind: low_stock, predicted_depletion, late_need, … */
  alert_type: string;
  /** How often nobody took it in time, since it opened. */
  escalation_level: number;
  /** The cause: alerts with the same fingerprint are the same alert. */
  fingerprint: string;
  /** When it was seen first. */
  first_seen_at: Date;
  /** Identifier. */
  id: string;
  /** True while a worse alert about the same thing keeps it quiet. */
  is_inhibited: boolean;
  /** True while a silence keeps it quiet. */
  is_silenced: boolean;
  /** When it was seen last. */
  last_seen_at: Date;
  /** What is the matter, with its values. */
  message: string;
  /** What people noted. */
  notes: string | null;
  /** How often it was seen. */
  occurrence_count: number;
  /** The alert of the same cause before this one. */
  previous_alert_id: string | null;
  /** Further values, a JSON object. */
  related: Json;
  /** How often it came back soon after it was resolved. */
  reopened_count: number;
  /** How bad; refreshed each time it is seen. */
  severity: Severity;
  /** Until when it keeps quiet. */
  snoozed_until: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: AlertState;
  /** The thing, by its identifier. */
  subject_id: string | null;
  /** Kind of thing that it is about: level, recommendation, model_version, … */
  subject_type: string | null;
  /** One line. */
  title: string;
}

/** 'ListActiveAlerts' query type */
export interface IListActiveAlertsQuery {
  params: IListActiveAlertsParams;
  result: IListActiveAlertsResult;
}

const listActiveAlertsIR: any = {
  usedParamSet: { beforeSeverity: true, beforeId: true, alertType: true, limit: true },
  params: [
    { name: 'beforeSeverity', required: false, transform: { type: 'scalar' }, locs: [{ a: 839, b: 853 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 895, b: 903 }] },
    {
      name: 'alertType',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 961, b: 970 },
        { a: 1004, b: 1013 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1058, b: 1064 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.reopened_count as "reopened_count!",\n  a.escalation_level as "escalation_level!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.is_silenced as "is_silenced!",\n  a.is_inhibited as "is_inhibited!"\nfrom governance.active_alerts as a\nwhere (a.severity, a.id) < (\n  coalesce(:beforeSeverity::core.severity, \'critical\'),\n  coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\n)\n  and (:alertType::text is null or a.alert_type = :alertType)\norder by a.severity desc, a.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.reopened_count as "reopened_count!",
 *   a.escalation_level as "escalation_level!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.is_silenced as "is_silenced!",
 *   a.is_inhibited as "is_inhibited!"
 * from governance.active_alerts as a
 * where (a.severity, a.id) < (
 *   coalesce(:beforeSeverity::core.severity, 'critical'),
 *   coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * )
 *   and (:alertType::text is null or a.alert_type = :alertType)
 * order by a.severity desc, a.id desc
 * limit :limit!
 * ```
 */
export const listActiveAlerts = new PreparedQuery<IListActiveAlertsParams, IListActiveAlertsResult>(listActiveAlertsIR);

/** 'ListAlertsOfSubject' parameters type */
export interface IListAlertsOfSubjectParams {
  limit: NumberOrString;
  subjectId: string;
}

/** 'ListAlertsOfSubject' return type */
export interface IListAlertsOfSubjectResult {
  /** When. */
  acknowledged_at: Date | null;
  /** User who took it; null for the system. */
  acknowledged_by: string | null;
  /** When an acknowledged alert opens again unless it is resolved before; null: it stays with who took it. */
  acknowledged_until: Date | null;
  /** Kind: low_stock, predicted_depletion, late_need, … */
  alert_type: string;
  /** When its state or its escalation level last changed. */
  changed_at: Date;
  /** When it escalates next unless somebody takes it; null: it does not. */
  escalates_at: Date | null;
  /** How often nobody took it in time, since it opened. */
  escalation_level: number;
  /** The cause: alerts with the same fingerprint are the same alert. */
  fingerprint: string;
  /** When it was seen first. */
  first_seen_at: Date;
  /** Identifier. */
  id: string;
  /** When it was seen last. */
  last_seen_at: Date;
  /** What is the matter, with its values. */
  message: string;
  /** What people noted. */
  notes: string | null;
  /** How often it was seen. */
  occurrence_count: number;
  /** When a pending alert opens unless its cause clears before. */
  opens_at: Date | null;
  /** The alert of the same cause before this one. */
  previous_alert_id: string | null;
  /** Further values, a JSON object. */
  related: Json;
  /** How often it came back soon after it was resolved. */
  reopened_count: number;
  /** When. */
  resolved_at: Date | null;
  /** User who resolved it; null where its cause cleared. */
  resolved_by: string | null;
  /** How bad; refreshed each time it is seen. */
  severity: Severity;
  /** Until when it keeps quiet. */
  snoozed_until: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: AlertState;
  /** The thing, by its identifier. */
  subject_id: string | null;
  /** Kind of thing that it is about: level, recommendation, model_version, … */
  subject_type: string | null;
  /** One line. */
  title: string;
}

/** 'ListAlertsOfSubject' query type */
export interface IListAlertsOfSubjectQuery {
  params: IListAlertsOfSubjectParams;
  result: IListAlertsOfSubjectResult;
}

const listAlertsOfSubjectIR: any = {
  usedParamSet: { subjectId: true, limit: true },
  params: [
    { name: 'subjectId', required: true, transform: { type: 'scalar' }, locs: [{ a: 959, b: 969 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1007, b: 1013 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.opens_at as "opens_at?",\n  a.acknowledged_until as "acknowledged_until?",\n  a.escalation_level as "escalation_level!",\n  a.escalates_at as "escalates_at?",\n  a.reopened_count as "reopened_count!",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?",\n  a.changed_at as "changed_at!"\nfrom governance.alerts as a\nwhere a.subject_id = :subjectId!\norder by a.first_seen_at desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.alert_type as "alert_type!",
 *   a.severity as "severity!",
 *   a.title as "title!",
 *   a.message as "message!",
 *   a.fingerprint as "fingerprint!",
 *   a.subject_type as "subject_type?",
 *   a.subject_id as "subject_id?",
 *   a.related as "related!",
 *   a.state as "state!",
 *   a.occurrence_count as "occurrence_count!",
 *   a.first_seen_at as "first_seen_at!",
 *   a.last_seen_at as "last_seen_at!",
 *   a.acknowledged_by as "acknowledged_by?",
 *   a.acknowledged_at as "acknowledged_at?",
 *   a.snoozed_until as "snoozed_until?",
 *   a.opens_at as "opens_at?",
 *   a.acknowledged_until as "acknowledged_until?",
 *   a.escalation_level as "escalation_level!",
 *   a.escalates_at as "escalates_at?",
 *   a.reopened_count as "reopened_count!",
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?",
 *   a.changed_at as "changed_at!"
 * from governance.alerts as a
 * where a.subject_id = :subjectId!
 * order by a.first_seen_at desc
 * limit :limit!
 * ```
 */
export const listAlertsOfSubject = new PreparedQuery<IListAlertsOfSubjectParams, IListAlertsOfSubjectResult>(
  listAlertsOfSubjectIR,
);

/** 'WakeAlerts' parameters type */
export type IWakeAlertsParams = void;

/** 'WakeAlerts' return type */
export interface IWakeAlertsResult {
  count: number;
}

/** 'WakeAlerts' query type */
export interface IWakeAlertsQuery {
  params: IWakeAlertsParams;
  result: IWakeAlertsResult;
}

const wakeAlertsIR: any = { usedParamSet: {}, params: [], statement: 'select governance.wake_alerts() as "count!"' };

/**
 * Query generated from SQL:
 * ```
 * select governance.wake_alerts() as "count!"
 * ```
 */
export const wakeAlerts = new PreparedQuery<IWakeAlertsParams, IWakeAlertsResult>(wakeAlertsIR);

/** 'SilenceAlerts' parameters type */
export interface ISilenceAlertsParams {
  alertType?: string | null | void;
  endsAt: DateOrString;
  fingerprintPattern?: string | null | void;
  maximumSeverity?: Severity | null | void;
  reason: string;
  startsAt?: DateOrString | null | void;
  subjectId?: string | null | void;
}

/** 'SilenceAlerts' return type */
export interface ISilenceAlertsResult {
  alert_type: string | null;
  created_at: Date;
  created_by: string | null;
  ended_by: string | null;
  ends_at: Date;
  fingerprint_pattern: string | null;
  id: string;
  maximum_severity: Severity;
  reason: string;
  starts_at: Date;
  subject_id: string | null;
}

/** 'SilenceAlerts' query type */
export interface ISilenceAlertsQuery {
  params: ISilenceAlertsParams;
  result: ISilenceAlertsResult;
}

const silenceAlertsIR: any = {
  usedParamSet: {
    endsAt: true,
    reason: true,
    alertType: true,
    fingerprintPattern: true,
    subjectId: true,
    maximumSeverity: true,
    startsAt: true,
  },
  params: [
    { name: 'endsAt', required: true, transform: { type: 'scalar' }, locs: [{ a: 397, b: 404 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 409, b: 416 }] },
    { name: 'alertType', required: false, transform: { type: 'scalar' }, locs: [{ a: 421, b: 430 }] },
    { name: 'fingerprintPattern', required: false, transform: { type: 'scalar' }, locs: [{ a: 435, b: 453 }] },
    { name: 'subjectId', required: false, transform: { type: 'scalar' }, locs: [{ a: 458, b: 467 }] },
    { name: 'maximumSeverity', required: false, transform: { type: 'scalar' }, locs: [{ a: 481, b: 496 }] },
    { name: 'startsAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 540, b: 548 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.alert_type as "alert_type?",\n  r.fingerprint_pattern as "fingerprint_pattern?",\n  r.subject_id as "subject_id?",\n  r.maximum_severity as "maximum_severity!",\n  r.starts_at as "starts_at!",\n  r.ends_at as "ends_at!",\n  r.reason as "reason!",\n  r.created_by as "created_by?",\n  r.ended_by as "ended_by?",\n  r.created_at as "created_at!"\nfrom governance.silence_alerts(\n  :endsAt!,\n  :reason!,\n  :alertType,\n  :fingerprintPattern,\n  :subjectId,\n  coalesce(:maximumSeverity::core.severity, \'high\'::core.severity),\n  :startsAt\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.alert_type as "alert_type?",
 *   r.fingerprint_pattern as "fingerprint_pattern?",
 *   r.subject_id as "subject_id?",
 *   r.maximum_severity as "maximum_severity!",
 *   r.starts_at as "starts_at!",
 *   r.ends_at as "ends_at!",
 *   r.reason as "reason!",
 *   r.created_by as "created_by?",
 *   r.ended_by as "ended_by?",
 *   r.created_at as "created_at!"
 * from governance.silence_alerts(
 *   :endsAt!,
 *   :reason!,
 *   :alertType,
 *   :fingerprintPattern,
 *   :subjectId,
 *   coalesce(:maximumSeverity::core.severity, 'high'::core.severity),
 *   :startsAt
 * ) as r
 * ```
 */
export const silenceAlerts = new PreparedQuery<ISilenceAlertsParams, ISilenceAlertsResult>(silenceAlertsIR);

/** 'EndSilence' parameters type */
export interface IEndSilenceParams {
  silenceId: string;
}

/** 'EndSilence' return type */
export interface IEndSilenceResult {
  alert_type: string | null;
  created_at: Date;
  created_by: string | null;
  ended_by: string | null;
  ends_at: Date;
  fingerprint_pattern: string | null;
  id: string;
  maximum_severity: Severity;
  reason: string;
  starts_at: Date;
  subject_id: string | null;
}

/** 'EndSilence' query type */
export interface IEndSilenceQuery {
  params: IEndSilenceParams;
  result: IEndSilenceResult;
}

const endSilenceIR: any = {
  usedParamSet: { silenceId: true },
  params: [{ name: 'silenceId', required: true, transform: { type: 'scalar' }, locs: [{ a: 391, b: 401 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.alert_type as "alert_type?",\n  r.fingerprint_pattern as "fingerprint_pattern?",\n  r.subject_id as "subject_id?",\n  r.maximum_severity as "maximum_severity!",\n  r.starts_at as "starts_at!",\n  r.ends_at as "ends_at!",\n  r.reason as "reason!",\n  r.created_by as "created_by?",\n  r.ended_by as "ended_by?",\n  r.created_at as "created_at!"\nfrom governance.end_silence(:silenceId!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.alert_type as "alert_type?",
 *   r.fingerprint_pattern as "fingerprint_pattern?",
 *   r.subject_id as "subject_id?",
 *   r.maximum_severity as "maximum_severity!",
 *   r.starts_at as "starts_at!",
 *   r.ends_at as "ends_at!",
 *   r.reason as "reason!",
 *   r.created_by as "created_by?",
 *   r.ended_by as "ended_by?",
 *   r.created_at as "created_at!"
 * from governance.end_silence(:silenceId!) as r
 * ```
 */
export const endSilence = new PreparedQuery<IEndSilenceParams, IEndSilenceResult>(endSilenceIR);

/** 'ListSilences' parameters type */
export type IListSilencesParams = void;

/** 'ListSilences' return type */
export interface IListSilencesResult {
  /** Kind of alert; null: any. */
  alert_type: string | null;
  /** When it was asked for. */
  created_at: Date;
  /** User who asked for it; null for the system. */
  created_by: string | null;
  /** User who ended it before its time. */
  ended_by: string | null;
  /** Until when. */
  ends_at: Date;
  /** Causes, as a LIKE pattern; null: any. */
  fingerprint_pattern: string | null;
  /** Identifier. */
  id: string;
  /** Alerts above this severity are told nevertheless. */
  maximum_severity: Severity;
  /** Why. */
  reason: string;
  /** From when on. */
  starts_at: Date;
  /** Thing that the alerts are about; null: any. */
  subject_id: string | null;
}

/** 'ListSilences' query type */
export interface IListSilencesQuery {
  params: IListSilencesParams;
  result: IListSilencesResult;
}

const listSilencesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  r.id as "id!",\n  r.alert_type as "alert_type?",\n  r.fingerprint_pattern as "fingerprint_pattern?",\n  r.subject_id as "subject_id?",\n  r.maximum_severity as "maximum_severity!",\n  r.starts_at as "starts_at!",\n  r.ends_at as "ends_at!",\n  r.reason as "reason!",\n  r.created_by as "created_by?",\n  r.ended_by as "ended_by?",\n  r.created_at as "created_at!"\nfrom governance.silences as r\nwhere r.ends_at > statement_timestamp()\norder by r.ends_at, r.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.alert_type as "alert_type?",
 *   r.fingerprint_pattern as "fingerprint_pattern?",
 *   r.subject_id as "subject_id?",
 *   r.maximum_severity as "maximum_severity!",
 *   r.starts_at as "starts_at!",
 *   r.ends_at as "ends_at!",
 *   r.reason as "reason!",
 *   r.created_by as "created_by?",
 *   r.ended_by as "ended_by?",
 *   r.created_at as "created_at!"
 * from governance.silences as r
 * where r.ends_at > statement_timestamp()
 * order by r.ends_at, r.id
 * ```
 */
export const listSilences = new PreparedQuery<IListSilencesParams, IListSilencesResult>(listSilencesIR);

/** 'ListAlertPolicies' parameters type */
export type IListAlertPoliciesParams = void;

/** 'ListAlertPolicies' return type */
export interface IListAlertPoliciesResult {
  /** How long an alert stays with who acknowledged it before it opens again; null: until it is resolved. */
  acknowledge_for: string | null;
  /** Kind of alert, or * for those without a row of their own. */
  alert_type: string;
  /** When the row was made. */
  created_at: Date;
  /** Why. */
  description: string;
  /** An open alert that nobody takes rises one level each time this is over; null: never. */
  escalate_after: string | null;
  /** How long a cause must last before its alert opens; 0: it opens at once. */
  hold_for: string;
  /** Lowest severity that it is for. */
  minimum_severity: Severity;
  /** A cause that comes back so soon after its alert was resolved opens that alert again instead of a new one. */
  reopen_within: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListAlertPolicies' query type */
export interface IListAlertPoliciesQuery {
  params: IListAlertPoliciesParams;
  result: IListAlertPoliciesResult;
}

const listAlertPoliciesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  r.alert_type as "alert_type!",\n  r.minimum_severity as "minimum_severity!",\n  r.hold_for as "hold_for!",\n  r.reopen_within as "reopen_within!",\n  r.acknowledge_for as "acknowledge_for?",\n  r.escalate_after as "escalate_after?",\n  r.description as "description!",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.alert_policies as r\norder by r.alert_type, r.minimum_severity',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.alert_type as "alert_type!",
 *   r.minimum_severity as "minimum_severity!",
 *   r.hold_for as "hold_for!",
 *   r.reopen_within as "reopen_within!",
 *   r.acknowledge_for as "acknowledge_for?",
 *   r.escalate_after as "escalate_after?",
 *   r.description as "description!",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.alert_policies as r
 * order by r.alert_type, r.minimum_severity
 * ```
 */
export const listAlertPolicies = new PreparedQuery<IListAlertPoliciesParams, IListAlertPoliciesResult>(
  listAlertPoliciesIR,
);

/** 'ListAlertsChangedSince' parameters type */
export interface IListAlertsChangedSinceParams {
  limit: NumberOrString;
  since: DateOrString;
}

/** 'ListAlertsChangedSince' return type */
export interface IListAlertsChangedSinceResult {
  /** When. */
  acknowledged_at: Date | null;
  /** User who took it; null for the system. */
  acknowledged_by: string | null;
  /** When an acknowledged alert opens again unless it is resolved before; null: it stays with who took it. */
  acknowledged_until: Date | null;
  /** Kind: low_stock, predicted_depletion, late_need, … */
  alert_type: string;
  /** When its state or its escalation level last changed. */
  changed_at: Date;
  /** When it escalates next unless somebody takes it; null: it does not. */
  escalates_at: Date | null;
  /** How often nobody took it in time, since it opened. */
  escalation_level: number;
  /** The cause: alerts with the same fingerprint are the same alert. */
  fingerprint: string;
  /** When it was seen first. */
  first_seen_at: Date;
  /** Identifier. */
  id: string;
  /** When it was seen last. */
  last_seen_at: Date;
  /** What is the matter, with its values. */
  message: string;
  /** What people noted. */
  notes: string | null;
  /** How often it was seen. */
  occurrence_count: number;
  /** When a pending alert opens unless its cause clears before. */
  opens_at: Date | null;
  /** The alert of the same cause before this one. */
  previous_alert_id: string | null;
  /** Further values, a JSON object. */
  related: Json;
  /** How often it came back soon after it was resolved. */
  reopened_count: number;
  /** When. */
  resolved_at: Date | null;
  /** User who resolved it; null where its cause cleared. */
  resolved_by: string | null;
  /** How bad; refreshed each time it is seen. */
  severity: Severity;
  /** Until when it keeps quiet. */
  snoozed_until: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: AlertState;
  /** The thing, by its identifier. */
  subject_id: string | null;
  /** Kind of thing that it is about: level, recommendation, model_version, … */
  subject_type: string | null;
  /** One line. */
  title: string;
}

/** 'ListAlertsChangedSince' query type */
export interface IListAlertsChangedSinceQuery {
  params: IListAlertsChangedSinceParams;
  result: IListAlertsChangedSinceResult;
}

const listAlertsChangedSinceIR: any = {
  usedParamSet: { since: true, limit: true },
  params: [
    { name: 'since', required: true, transform: { type: 'scalar' }, locs: [{ a: 960, b: 966 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1002, b: 1008 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.alert_type as "alert_type!",\n  r.severity as "severity!",\n  r.title as "title!",\n  r.message as "message!",\n  r.fingerprint as "fingerprint!",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.related as "related!",\n  r.state as "state!",\n  r.occurrence_count as "occurrence_count!",\n  r.first_seen_at as "first_seen_at!",\n  r.last_seen_at as "last_seen_at!",\n  r.acknowledged_by as "acknowledged_by?",\n  r.acknowledged_at as "acknowledged_at?",\n  r.snoozed_until as "snoozed_until?",\n  r.opens_at as "opens_at?",\n  r.acknowledged_until as "acknowledged_until?",\n  r.escalation_level as "escalation_level!",\n  r.escalates_at as "escalates_at?",\n  r.reopened_count as "reopened_count!",\n  r.resolved_by as "resolved_by?",\n  r.resolved_at as "resolved_at?",\n  r.notes as "notes?",\n  r.previous_alert_id as "previous_alert_id?",\n  r.changed_at as "changed_at!"\nfrom governance.alerts as r\nwhere r.changed_at >= :since!\norder by r.changed_at, r.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.alert_type as "alert_type!",
 *   r.severity as "severity!",
 *   r.title as "title!",
 *   r.message as "message!",
 *   r.fingerprint as "fingerprint!",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.related as "related!",
 *   r.state as "state!",
 *   r.occurrence_count as "occurrence_count!",
 *   r.first_seen_at as "first_seen_at!",
 *   r.last_seen_at as "last_seen_at!",
 *   r.acknowledged_by as "acknowledged_by?",
 *   r.acknowledged_at as "acknowledged_at?",
 *   r.snoozed_until as "snoozed_until?",
 *   r.opens_at as "opens_at?",
 *   r.acknowledged_until as "acknowledged_until?",
 *   r.escalation_level as "escalation_level!",
 *   r.escalates_at as "escalates_at?",
 *   r.reopened_count as "reopened_count!",
 *   r.resolved_by as "resolved_by?",
 *   r.resolved_at as "resolved_at?",
 *   r.notes as "notes?",
 *   r.previous_alert_id as "previous_alert_id?",
 *   r.changed_at as "changed_at!"
 * from governance.alerts as r
 * where r.changed_at >= :since!
 * order by r.changed_at, r.id
 * limit :limit!
 * ```
 */
export const listAlertsChangedSince = new PreparedQuery<IListAlertsChangedSinceParams, IListAlertsChangedSinceResult>(
  listAlertsChangedSinceIR,
);

/** 'ListActionTypes' parameters type */
export type IListActionTypesParams = void;

/** 'ListActionTypes' return type */
export interface IListActionTypesResult {
  /** Type. */
  action_type: string;
  /** When the row was made. */
  created_at: Date;
  /** What it does. */
  description: string;
  /** True: doing it twice does no harm, so a lost attempt is tried again. False: a lost attempt becomes unknown and a human looks. */
  is_idempotent: boolean;
  /** How long a worker has it unless it asks for more time. */
  lease: string;
  /** Attempts before it counts as failed. */
  max_attempts: number;
  /** Lowest risk of such an action. */
  minimum_risk: RiskLevel;
  /** Wait before the second attempt; it doubles with each further one. */
  retry_after: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListActionTypes' query type */
export interface IListActionTypesQuery {
  params: IListActionTypesParams;
  result: IListActionTypesResult;
}

const listActionTypesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  r.action_type as "action_type!",\n  r.minimum_risk as "minimum_risk!",\n  r.is_idempotent as "is_idempotent!",\n  r.max_attempts as "max_attempts!",\n  r.lease as "lease!",\n  r.retry_after as "retry_after!",\n  r.description as "description!",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.action_types as r\norder by r.action_type',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.action_type as "action_type!",
 *   r.minimum_risk as "minimum_risk!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.max_attempts as "max_attempts!",
 *   r.lease as "lease!",
 *   r.retry_after as "retry_after!",
 *   r.description as "description!",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.action_types as r
 * order by r.action_type
 * ```
 */
export const listActionTypes = new PreparedQuery<IListActionTypesParams, IListActionTypesResult>(listActionTypesIR);

/** 'ProposeAction' parameters type */
export interface IProposeActionParams {
  actionId?: string | null | void;
  actionType: string;
  alertId?: string | null | void;
  description: string;
  idempotencyKey?: string | null | void;
  issueId?: string | null | void;
  issueSeverity?: Severity | null | void;
  issueType?: string | null | void;
  parameters?: Json | null | void;
  riskLevel?: RiskLevel | null | void;
  subjectId?: string | null | void;
  subjectType?: string | null | void;
}

/** 'ProposeAction' return type */
export interface IProposeActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'ProposeAction' query type */
export interface IProposeActionQuery {
  params: IProposeActionParams;
  result: IProposeActionResult;
}

const proposeActionIR: any = {
  usedParamSet: {
    actionType: true,
    description: true,
    parameters: true,
    riskLevel: true,
    alertId: true,
    subjectType: true,
    subjectId: true,
    issueId: true,
    issueType: true,
    issueSeverity: true,
    actionId: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'actionType', required: true, transform: { type: 'scalar' }, locs: [{ a: 1087, b: 1098 }] },
    { name: 'description', required: true, transform: { type: 'scalar' }, locs: [{ a: 1103, b: 1115 }] },
    { name: 'parameters', required: false, transform: { type: 'scalar' }, locs: [{ a: 1129, b: 1139 }] },
    { name: 'riskLevel', required: false, transform: { type: 'scalar' }, locs: [{ a: 1165, b: 1174 }] },
    { name: 'alertId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1179, b: 1186 }] },
    { name: 'subjectType', required: false, transform: { type: 'scalar' }, locs: [{ a: 1191, b: 1202 }] },
    { name: 'subjectId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1207, b: 1216 }] },
    { name: 'issueId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1221, b: 1228 }] },
    { name: 'issueType', required: false, transform: { type: 'scalar' }, locs: [{ a: 1233, b: 1242 }] },
    { name: 'issueSeverity', required: false, transform: { type: 'scalar' }, locs: [{ a: 1247, b: 1260 }] },
    { name: 'actionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1265, b: 1273 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 1278, b: 1292 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.propose_action(\n  :actionType!,\n  :description!,\n  coalesce(:parameters::jsonb, \'{}\'::jsonb),\n  :riskLevel,\n  :alertId,\n  :subjectType,\n  :subjectId,\n  :issueId,\n  :issueType,\n  :issueSeverity,\n  :actionId,\n  :idempotencyKey\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.propose_action(
 *   :actionType!,
 *   :description!,
 *   coalesce(:parameters::jsonb, '{}'::jsonb),
 *   :riskLevel,
 *   :alertId,
 *   :subjectType,
 *   :subjectId,
 *   :issueId,
 *   :issueType,
 *   :issueSeverity,
 *   :actionId,
 *   :idempotencyKey
 * ) as r
 * ```
 */
export const proposeAction = new PreparedQuery<IProposeActionParams, IProposeActionResult>(proposeActionIR);

/** 'ReviseAction' parameters type */
export interface IReviseActionParams {
  actionId: string;
  description?: string | null | void;
  expectedRevision: number;
  parameters: Json;
}

/** 'ReviseAction' return type */
export interface IReviseActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'ReviseAction' query type */
export interface IReviseActionQuery {
  params: IReviseActionParams;
  result: IReviseActionResult;
}

const reviseActionIR: any = {
  usedParamSet: { actionId: true, expectedRevision: true, parameters: true, description: true },
  params: [
    { name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1083, b: 1092 }] },
    { name: 'expectedRevision', required: true, transform: { type: 'scalar' }, locs: [{ a: 1095, b: 1112 }] },
    { name: 'parameters', required: true, transform: { type: 'scalar' }, locs: [{ a: 1115, b: 1126 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 1129, b: 1140 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.revise_action(:actionId!, :expectedRevision!, :parameters!, :description) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.revise_action(:actionId!, :expectedRevision!, :parameters!, :description) as r
 * ```
 */
export const reviseAction = new PreparedQuery<IReviseActionParams, IReviseActionResult>(reviseActionIR);

/** 'CancelAction' parameters type */
export interface ICancelActionParams {
  actionId: string;
  reason?: string | null | void;
}

/** 'CancelAction' return type */
export interface ICancelActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'CancelAction' query type */
export interface ICancelActionQuery {
  params: ICancelActionParams;
  result: ICancelActionResult;
}

const cancelActionIR: any = {
  usedParamSet: { actionId: true, reason: true },
  params: [
    { name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1083, b: 1092 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 1095, b: 1101 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.cancel_action(:actionId!, :reason) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.cancel_action(:actionId!, :reason) as r
 * ```
 */
export const cancelAction = new PreparedQuery<ICancelActionParams, ICancelActionResult>(cancelActionIR);

/** 'ClaimAction' parameters type */
export interface IClaimActionParams {
  actionId?: string | null | void;
  actionTypes?: stringArray | null | void;
  lease?: string | null | void;
  worker: string;
}

/** 'ClaimAction' return type */
export interface IClaimActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'ClaimAction' query type */
export interface IClaimActionQuery {
  params: IClaimActionParams;
  result: IClaimActionResult;
}

const claimActionIR: any = {
  usedParamSet: { worker: true, actionTypes: true, actionId: true, lease: true },
  params: [
    { name: 'worker', required: true, transform: { type: 'scalar' }, locs: [{ a: 1082, b: 1089 }] },
    { name: 'actionTypes', required: false, transform: { type: 'scalar' }, locs: [{ a: 1092, b: 1103 }] },
    { name: 'actionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1106, b: 1114 }] },
    { name: 'lease', required: false, transform: { type: 'scalar' }, locs: [{ a: 1117, b: 1122 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.claim_action(:worker!, :actionTypes, :actionId, :lease) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.claim_action(:worker!, :actionTypes, :actionId, :lease) as r
 * ```
 */
export const claimAction = new PreparedQuery<IClaimActionParams, IClaimActionResult>(claimActionIR);

/** 'ProlongAction' parameters type */
export interface IProlongActionParams {
  actionId: string;
  attempt: number;
  lease?: string | null | void;
}

/** 'ProlongAction' return type */
export interface IProlongActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'ProlongAction' query type */
export interface IProlongActionQuery {
  params: IProlongActionParams;
  result: IProlongActionResult;
}

const prolongActionIR: any = {
  usedParamSet: { actionId: true, attempt: true, lease: true },
  params: [
    { name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1084, b: 1093 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 1096, b: 1104 }] },
    { name: 'lease', required: false, transform: { type: 'scalar' }, locs: [{ a: 1107, b: 1112 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.prolong_action(:actionId!, :attempt!, :lease) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.prolong_action(:actionId!, :attempt!, :lease) as r
 * ```
 */
export const prolongAction = new PreparedQuery<IProlongActionParams, IProlongActionResult>(prolongActionIR);

/** 'CompleteAction' parameters type */
export interface ICompleteActionParams {
  actionId: string;
  attempt: number;
  result?: Json | null | void;
}

/** 'CompleteAction' return type */
export interface ICompleteActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'CompleteAction' query type */
export interface ICompleteActionQuery {
  params: ICompleteActionParams;
  result: ICompleteActionResult;
}

const completeActionIR: any = {
  usedParamSet: { actionId: true, attempt: true, result: true },
  params: [
    { name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1085, b: 1094 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 1097, b: 1105 }] },
    { name: 'result', required: false, transform: { type: 'scalar' }, locs: [{ a: 1117, b: 1123 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.complete_action(:actionId!, :attempt!, coalesce(:result::jsonb, \'{}\'::jsonb)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.complete_action(:actionId!, :attempt!, coalesce(:result::jsonb, '{}'::jsonb)) as r
 * ```
 */
export const completeAction = new PreparedQuery<ICompleteActionParams, ICompleteActionResult>(completeActionIR);

/** 'FailAction' parameters type */
export interface IFailActionParams {
  actionId: string;
  attempt: number;
  error: string;
  mayRetry?: boolean | null | void;
}

/** 'FailAction' return type */
export interface IFailActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'FailAction' query type */
export interface IFailActionQuery {
  params: IFailActionParams;
  result: IFailActionResult;
}

const failActionIR: any = {
  usedParamSet: { actionId: true, attempt: true, error: true, mayRetry: true },
  params: [
    { name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1081, b: 1090 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 1093, b: 1101 }] },
    { name: 'error', required: true, transform: { type: 'scalar' }, locs: [{ a: 1104, b: 1110 }] },
    { name: 'mayRetry', required: false, transform: { type: 'scalar' }, locs: [{ a: 1122, b: 1130 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.fail_action(:actionId!, :attempt!, :error!, coalesce(:mayRetry::boolean, true)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.fail_action(:actionId!, :attempt!, :error!, coalesce(:mayRetry::boolean, true)) as r
 * ```
 */
export const failAction = new PreparedQuery<IFailActionParams, IFailActionResult>(failActionIR);

/** 'SettleAction' parameters type */
export interface ISettleActionParams {
  actionId: string;
  note: string;
  outcome: AgentActionState;
}

/** 'SettleAction' return type */
export interface ISettleActionResult {
  action_id: string;
  action_type: string;
  alert_id: string | null;
  approval_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  description: string;
  error: string | null;
  executed_at: Date | null;
  id: string;
  is_idempotent: boolean;
  issue_id: string | null;
  issue_severity: Severity | null;
  issue_type: string | null;
  lease_expires_at: Date | null;
  max_attempts: number;
  next_attempt_at: Date | null;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  requested_by: string;
  requires_approval: boolean;
  result: Json | null;
  revision: number;
  risk_level: RiskLevel;
  state: AgentActionState;
  subject_id: string | null;
  subject_type: string | null;
  updated_at: Date;
}

/** 'SettleAction' query type */
export interface ISettleActionQuery {
  params: ISettleActionParams;
  result: ISettleActionResult;
}

const settleActionIR: any = {
  usedParamSet: { actionId: true, outcome: true, note: true },
  params: [
    { name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1083, b: 1092 }] },
    { name: 'outcome', required: true, transform: { type: 'scalar' }, locs: [{ a: 1095, b: 1103 }] },
    { name: 'note', required: true, transform: { type: 'scalar' }, locs: [{ a: 1106, b: 1111 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.settle_action(:actionId!, :outcome!, :note!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.settle_action(:actionId!, :outcome!, :note!) as r
 * ```
 */
export const settleAction = new PreparedQuery<ISettleActionParams, ISettleActionResult>(settleActionIR);

/** 'RecoverActions' parameters type */
export type IRecoverActionsParams = void;

/** 'RecoverActions' return type */
export interface IRecoverActionsResult {
  count: number;
}

/** 'RecoverActions' query type */
export interface IRecoverActionsQuery {
  params: IRecoverActionsParams;
  result: IRecoverActionsResult;
}

const recoverActionsIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select governance.recover_actions() as "count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select governance.recover_actions() as "count!"
 * ```
 */
export const recoverActions = new PreparedQuery<IRecoverActionsParams, IRecoverActionsResult>(recoverActionsIR);

/** 'GetAction' parameters type */
export interface IGetActionParams {
  actionId: string;
}

/** 'GetAction' return type */
export interface IGetActionResult {
  /** Name that the proposer gave it, unique; else its identifier. */
  action_id: string;
  /** What kind of action. */
  action_type: string;
  /** Alert that it answers. */
  alert_id: string | null;
  /** Newest request for approval. */
  approval_id: string | null;
  /** Number of the attempt in force: only its worker can complete, fail or prolong it. */
  attempt: number;
  /** Worker of the last attempt, by the name that it gave. */
  claimed_by: string | null;
  /** When it succeeded or failed for good. */
  completed_at: Date | null;
  /** When it was proposed. */
  created_at: Date;
  /** What it is to do, for the approvers. */
  description: string;
  /** Why the last attempt failed. */
  error: string | null;
  /** When the last attempt began. */
  executed_at: Date | null;
  /** Identifier. */
  id: string;
  /** Whether doing it twice does no harm. */
  is_idempotent: boolean;
  /** Issue that it answers, as the agent names it. */
  issue_id: string | null;
  /** How bad that issue is. */
  issue_severity: Severity | null;
  /** Kind of that issue. */
  issue_type: string | null;
  /** Until when its worker has it. */
  lease_expires_at: Date | null;
  /** Attempts before it counts as failed. */
  max_attempts: number;
  /** When it may be tried again. */
  next_attempt_at: Date | null;
  /** What exactly is to be done. */
  parameters: Json;
  /** SHA-256 of the parameters, in hexadecimal: what votes are bound to. */
  parameters_hash: string;
  /** User whom the agent acts for. Has no vote either. */
  principal_id: string | null;
  /** User who proposed it: the session's. Has no vote. */
  requested_by: string;
  /** False where its risk asks for nobody. */
  requires_approval: boolean;
  /** What it brought, as its worker says. */
  result: Json | null;
  /** Number of the parameters, from 1; votes on an earlier one count no more. */
  revision: number;
  /** Risk: what the proposer said, at least that of the type. It decides how many must agree. */
  risk_level: RiskLevel;
  /** State; core.transitions lists the legal moves. */
  state: AgentActionState;
  /** The thing, by its identifier. */
  subject_id: string | null;
  /** Kind of thing that it changes. */
  subject_type: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetAction' query type */
export interface IGetActionQuery {
  params: IGetActionParams;
  result: IGetActionResult;
}

const getActionIR: any = {
  usedParamSet: { actionId: true },
  params: [{ name: 'actionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1101, b: 1110 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.agent_actions as r\nwhere r.id = :actionId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.agent_actions as r
 * where r.id = :actionId!
 * ```
 */
export const getAction = new PreparedQuery<IGetActionParams, IGetActionResult>(getActionIR);

/** 'ListActions' parameters type */
export interface IListActionsParams {
  actionType?: string | null | void;
  beforeId?: string | null | void;
  limit: NumberOrString;
  state?: AgentActionState | null | void;
}

/** 'ListActions' return type */
export interface IListActionsResult {
  /** Name that the proposer gave it, unique; else its identifier. */
  action_id: string;
  /** What kind of action. */
  action_type: string;
  /** Alert that it answers. */
  alert_id: string | null;
  /** Newest request for approval. */
  approval_id: string | null;
  /** Number of the attempt in force: only its worker can complete, fail or prolong it. */
  attempt: number;
  /** Worker of the last attempt, by the name that it gave. */
  claimed_by: string | null;
  /** When it succeeded or failed for good. */
  completed_at: Date | null;
  /** When it was proposed. */
  created_at: Date;
  /** What it is to do, for the approvers. */
  description: string;
  /** Why the last attempt failed. */
  error: string | null;
  /** When the last attempt began. */
  executed_at: Date | null;
  /** Identifier. */
  id: string;
  /** Whether doing it twice does no harm. */
  is_idempotent: boolean;
  /** Issue that it answers, as the agent names it. */
  issue_id: string | null;
  /** How bad that issue is. */
  issue_severity: Severity | null;
  /** Kind of that issue. */
  issue_type: string | null;
  /** Until when its worker has it. */
  lease_expires_at: Date | null;
  /** Attempts before it counts as failed. */
  max_attempts: number;
  /** When it may be tried again. */
  next_attempt_at: Date | null;
  /** What exactly is to be done. */
  parameters: Json;
  /** SHA-256 of the parameters, in hexadecimal: what votes are bound to. */
  parameters_hash: string;
  /** User whom the agent acts for. Has no vote either. */
  principal_id: string | null;
  /** User who proposed it: the session's. Has no vote. */
  requested_by: string;
  /** False where its risk asks for nobody. */
  requires_approval: boolean;
  /** What it brought, as its worker says. */
  result: Json | null;
  /** Number of the parameters, from 1; votes on an earlier one count no more. */
  revision: number;
  /** Risk: what the proposer said, at least that of the type. It decides how many must agree. */
  risk_level: RiskLevel;
  /** State; core.transitions lists the legal moves. */
  state: AgentActionState;
  /** The thing, by its identifier. */
  subject_id: string | null;
  /** Kind of thing that it changes. */
  subject_type: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListActions' query type */
export interface IListActionsQuery {
  params: IListActionsParams;
  result: IListActionsResult;
}

const listActionsIR: any = {
  usedParamSet: { state: true, actionType: true, beforeId: true, limit: true },
  params: [
    {
      name: 'state',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1095, b: 1100 },
        { a: 1154, b: 1159 },
      ],
    },
    {
      name: 'actionType',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1169, b: 1179 },
        { a: 1214, b: 1224 },
      ],
    },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1249, b: 1257 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1331, b: 1337 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.revision as "revision!",\n  r.alert_id as "alert_id?",\n  r.issue_id as "issue_id?",\n  r.issue_type as "issue_type?",\n  r.issue_severity as "issue_severity?",\n  r.subject_type as "subject_type?",\n  r.subject_id as "subject_id?",\n  r.requested_by as "requested_by!",\n  r.principal_id as "principal_id?",\n  r.approval_id as "approval_id?",\n  r.requires_approval as "requires_approval!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.is_idempotent as "is_idempotent!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.executed_at as "executed_at?",\n  r.completed_at as "completed_at?",\n  r.result as "result?",\n  r.error as "error?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom governance.agent_actions as r\nwhere (:state::governance.agent_action_state is null or r.state = :state)\n  and (:actionType::text is null or r.action_type = :actionType)\n  and r.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.revision as "revision!",
 *   r.alert_id as "alert_id?",
 *   r.issue_id as "issue_id?",
 *   r.issue_type as "issue_type?",
 *   r.issue_severity as "issue_severity?",
 *   r.subject_type as "subject_type?",
 *   r.subject_id as "subject_id?",
 *   r.requested_by as "requested_by!",
 *   r.principal_id as "principal_id?",
 *   r.approval_id as "approval_id?",
 *   r.requires_approval as "requires_approval!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.is_idempotent as "is_idempotent!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.executed_at as "executed_at?",
 *   r.completed_at as "completed_at?",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from governance.agent_actions as r
 * where (:state::governance.agent_action_state is null or r.state = :state)
 *   and (:actionType::text is null or r.action_type = :actionType)
 *   and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listActions = new PreparedQuery<IListActionsParams, IListActionsResult>(listActionsIR);

/** 'ListActionQueue' parameters type */
export interface IListActionQueueParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListActionQueue' return type */
export interface IListActionQueueResult {
  /** Name that the proposer gave it, unique; else its identifier. */
  action_id: string;
  /** What kind of action. */
  action_type: string;
  /** Alert that it answers. */
  alert_id: string | null;
  /** Its newest request for approval. */
  approval_id: string;
  /** Number of the attempt in force: only its worker can complete, fail or prolong it. */
  attempt: number;
  /** Worker of the last attempt, by the name that it gave. */
  claimed_by: string | null;
  /** When it was proposed. */
  created_at: Date;
  /** What it is to do, for the approvers. */
  description: string;
  /** Why the last attempt failed. */
  error: string | null;
  /** From then on, by the clock, it can neither be decided nor used. */
  expires_at: Date;
  /** Identifier of the action. */
  id: string;
  /** Until when its worker has it. */
  lease_expires_at: Date | null;
  /** Attempts before it counts as failed. */
  max_attempts: number;
  /** When it may be tried again. */
  next_attempt_at: Date | null;
  /** What exactly is to be done. */
  parameters: Json;
  /** SHA-256 of the parameters, in hexadecimal: what votes are bound to. */
  parameters_hash: string;
  /** User whom the agent acts for. Has no vote either. */
  principal_id: string | null;
  /** Distinct approvers needed. */
  quorum: number;
  /** User who proposed it: the session's. Has no vote. */
  requested_by: string;
  /** Username of who proposed it. */
  requested_by_name: string;
  /** Number of the parameters, from 1; votes on an earlier one count no more. */
  revision: number;
  /** Risk: what the proposer said, at least that of the type. It decides how many must agree. */
  risk_level: RiskLevel;
  /** State; expired where its time is over. */
  state: AgentActionState;
  /** Votes for it that count now. */
  votes: string;
}

/** 'ListActionQueue' query type */
export interface IListActionQueueQuery {
  params: IListActionQueueParams;
  result: IListActionQueueResult;
}

const listActionQueueIR: any = {
  usedParamSet: { beforeId: true, limit: true },
  params: [
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 848, b: 856 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 930, b: 936 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.action_id as "action_id!",\n  r.action_type as "action_type!",\n  r.description as "description!",\n  r.risk_level as "risk_level!",\n  r.revision as "revision!",\n  r.parameters as "parameters!",\n  r.parameters_hash as "parameters_hash!",\n  r.alert_id as "alert_id?",\n  r.requested_by as "requested_by!",\n  r.requested_by_name as "requested_by_name!",\n  r.principal_id as "principal_id?",\n  r.state as "state!",\n  r.approval_id as "approval_id!",\n  r.quorum as "quorum!",\n  r.votes as "votes!",\n  r.expires_at as "expires_at!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.next_attempt_at as "next_attempt_at?",\n  r.error as "error?",\n  r.created_at as "created_at!"\nfrom governance.action_queue as r\nwhere r.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.action_id as "action_id!",
 *   r.action_type as "action_type!",
 *   r.description as "description!",
 *   r.risk_level as "risk_level!",
 *   r.revision as "revision!",
 *   r.parameters as "parameters!",
 *   r.parameters_hash as "parameters_hash!",
 *   r.alert_id as "alert_id?",
 *   r.requested_by as "requested_by!",
 *   r.requested_by_name as "requested_by_name!",
 *   r.principal_id as "principal_id?",
 *   r.state as "state!",
 *   r.approval_id as "approval_id!",
 *   r.quorum as "quorum!",
 *   r.votes as "votes!",
 *   r.expires_at as "expires_at!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.next_attempt_at as "next_attempt_at?",
 *   r.error as "error?",
 *   r.created_at as "created_at!"
 * from governance.action_queue as r
 * where r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listActionQueue = new PreparedQuery<IListActionQueueParams, IListActionQueueResult>(listActionQueueIR);

/** 'ReadClock' parameters type */
export type IReadClockParams = void;

/** 'ReadClock' return type */
export interface IReadClockResult {
  now: Date;
}

/** 'ReadClock' query type */
export interface IReadClockQuery {
  params: IReadClockParams;
  result: IReadClockResult;
}

const readClockIR: any = { usedParamSet: {}, params: [], statement: 'select clock_timestamp() as "now!"' };

/**
 * Query generated from SQL:
 * ```
 * select clock_timestamp() as "now!"
 * ```
 */
export const readClock = new PreparedQuery<IReadClockParams, IReadClockResult>(readClockIR);

/** 'ListAuditLog' parameters type */
export interface IListAuditLogParams {
  actorId?: string | null | void;
  beforeAt?: DateOrString | null | void;
  beforeChain?: number | null | void;
  beforeSequence?: NumberOrString | null | void;
  limit: NumberOrString;
  rowId?: string | null | void;
  tableName?: string | null | void;
}

/** 'ListAuditLog' return type */
export interface IListAuditLogResult {
  /** User that the session acted for; null for the system. No foreign key: the log outlives users. */
  actor_id: string | null;
  /** Row after; of an update only what changed. Null for a delete. Personal data is left out. */
  after: Json | null;
  /** When, by the clock. */
  at: Date;
  /** Row before; of an update only what changed. Null for an insert. Personal data is left out. */
  before: Json | null;
  /** Chain. */
  chain: number;
  /** Database login of the session. */
  login: string;
  /** insert, update or delete. */
  operation: string;
  page_key: string;
  /** Row, by its key. */
  row_id: string;
  /** Number in the chain, from 1, without gaps. */
  sequence: string;
  /** Table, as schema.table. */
  table_name: string;
  /** Transaction: entries of one belong together. */
  transaction_id: string;
}

/** 'ListAuditLog' query type */
export interface IListAuditLogQuery {
  params: IListAuditLogParams;
  result: IListAuditLogResult;
}

const listAuditLogIR: any = {
  usedParamSet: {
    tableName: true,
    rowId: true,
    actorId: true,
    beforeAt: true,
    beforeChain: true,
    beforeSequence: true,
    limit: true,
  },
  params: [
    {
      name: 'tableName',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 372, b: 381 },
        { a: 415, b: 424 },
      ],
    },
    {
      name: 'rowId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 434, b: 439 },
        { a: 469, b: 474 },
      ],
    },
    {
      name: 'actorId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 484, b: 491 },
        { a: 523, b: 530 },
      ],
    },
    { name: 'beforeAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 584, b: 592 }] },
    { name: 'beforeChain', required: false, transform: { type: 'scalar' }, locs: [{ a: 634, b: 645 }] },
    { name: 'beforeSequence', required: false, transform: { type: 'scalar' }, locs: [{ a: 675, b: 689 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 763, b: 769 }] },
  ],
  statement:
    'select\n  r.at::text as "page_key!",\n  r.chain as "chain!",\n  r.sequence as "sequence!",\n  r.at as "at!",\n  r.actor_id as "actor_id?",\n  r.login as "login!",\n  r.transaction_id as "transaction_id!",\n  r.operation as "operation!",\n  r.table_name as "table_name!",\n  r.row_id as "row_id!",\n  r.before as "before?",\n  r.after as "after?"\nfrom governance.audit_log as r\nwhere (:tableName::text is null or r.table_name = :tableName)\n  and (:rowId::text is null or r.row_id = :rowId)\n  and (:actorId::uuid is null or r.actor_id = :actorId)\n  and (r.at, r.chain, r.sequence) < (\n    coalesce(:beforeAt::timestamptz, \'infinity\'),\n    coalesce(:beforeChain::integer, 64),\n    coalesce(:beforeSequence::bigint, 0)\n  )\norder by r.at desc, r.chain desc, r.sequence desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.at::text as "page_key!",
 *   r.chain as "chain!",
 *   r.sequence as "sequence!",
 *   r.at as "at!",
 *   r.actor_id as "actor_id?",
 *   r.login as "login!",
 *   r.transaction_id as "transaction_id!",
 *   r.operation as "operation!",
 *   r.table_name as "table_name!",
 *   r.row_id as "row_id!",
 *   r.before as "before?",
 *   r.after as "after?"
 * from governance.audit_log as r
 * where (:tableName::text is null or r.table_name = :tableName)
 *   and (:rowId::text is null or r.row_id = :rowId)
 *   and (:actorId::uuid is null or r.actor_id = :actorId)
 *   and (r.at, r.chain, r.sequence) < (
 *     coalesce(:beforeAt::timestamptz, 'infinity'),
 *     coalesce(:beforeChain::integer, 64),
 *     coalesce(:beforeSequence::bigint, 0)
 *   )
 * order by r.at desc, r.chain desc, r.sequence desc
 * limit :limit!
 * ```
 */
export const listAuditLog = new PreparedQuery<IListAuditLogParams, IListAuditLogResult>(listAuditLogIR);

/** 'VerifyAuditLog' parameters type */
export type IVerifyAuditLogParams = void;

/** 'VerifyAuditLog' return type */
export interface IVerifyAuditLogResult {
  expected: string;
  finding: string;
  found: string;
  subject: string;
}

/** 'VerifyAuditLog' query type */
export interface IVerifyAuditLogQuery {
  params: IVerifyAuditLogParams;
  result: IVerifyAuditLogResult;
}

const verifyAuditLogIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select r.finding as "finding!", r.subject as "subject!", r.expected as "expected!", r.found as "found!"\nfrom governance.verify_audit_log() as r',
};

/**
 * Query generated from SQL:
 * ```
 * select r.finding as "finding!", r.subject as "subject!", r.expected as "expected!", r.found as "found!"
 * from governance.verify_audit_log() as r
 * ```
 */
export const verifyAuditLog = new PreparedQuery<IVerifyAuditLogParams, IVerifyAuditLogResult>(verifyAuditLogIR);

/** 'AuditPosition' parameters type */
export type IAuditPositionParams = void;

/** 'AuditPosition' return type */
export interface IAuditPositionResult {
  position: string;
}

/** 'AuditPosition' query type */
export interface IAuditPositionQuery {
  params: IAuditPositionParams;
  result: IAuditPositionResult;
}

const auditPositionIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select governance.audit_position() as "position!"',
};

/**
 * Query generated from SQL:
 * ```
 * select governance.audit_position() as "position!"
 * ```
 */
export const auditPosition = new PreparedQuery<IAuditPositionParams, IAuditPositionResult>(auditPositionIR);
