/** Types generated for queries found in "sql/governance/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type { AlertState, ApprovalState, RiskLevel, Severity, UserRole, VoteDecision } from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

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
  amount: Numeric | null;
  currency: string | null;
  eligible_roles: user_roleArray;
  expires_at: Date;
  id: string;
  page_key: string;
  parameters: Json;
  parameters_hash: string;
  principal_id: string | null;
  quorum: number;
  requested_at: Date;
  requested_by: string | null;
  revision: number;
  risk_level: RiskLevel;
  subject_id: string;
  subject_type: string;
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
  alert_type: string;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  previous_alert_id: string | null;
  related: Json;
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
    { name: 'alertType', required: true, transform: { type: 'scalar' }, locs: [{ a: 707, b: 717 }] },
    { name: 'severity', required: true, transform: { type: 'scalar' }, locs: [{ a: 722, b: 731 }] },
    { name: 'title', required: true, transform: { type: 'scalar' }, locs: [{ a: 736, b: 742 }] },
    { name: 'message', required: true, transform: { type: 'scalar' }, locs: [{ a: 747, b: 755 }] },
    { name: 'fingerprint', required: true, transform: { type: 'scalar' }, locs: [{ a: 760, b: 772 }] },
    { name: 'subjectType', required: false, transform: { type: 'scalar' }, locs: [{ a: 777, b: 788 }] },
    { name: 'subjectId', required: false, transform: { type: 'scalar' }, locs: [{ a: 793, b: 802 }] },
    { name: 'related', required: false, transform: { type: 'scalar' }, locs: [{ a: 816, b: 823 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.raise_alert(\n  :alertType!,\n  :severity!,\n  :title!,\n  :message!,\n  :fingerprint!,\n  :subjectType,\n  :subjectId,\n  coalesce(:related::jsonb, \'{}\')\n) as a',
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
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
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
  alert_type: string;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  previous_alert_id: string | null;
  related: Json;
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
    { name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 710, b: 718 }] },
    { name: 'note', required: false, transform: { type: 'scalar' }, locs: [{ a: 721, b: 725 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.acknowledge_alert(:alertId!, :note) as a',
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
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
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
  alert_type: string;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  previous_alert_id: string | null;
  related: Json;
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
    { name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 705, b: 713 }] },
    { name: 'until', required: true, transform: { type: 'scalar' }, locs: [{ a: 716, b: 722 }] },
    { name: 'note', required: false, transform: { type: 'scalar' }, locs: [{ a: 725, b: 729 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.snooze_alert(:alertId!, :until!, :note) as a',
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
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
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
  alert_type: string;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  previous_alert_id: string | null;
  related: Json;
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
    { name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 706, b: 714 }] },
    { name: 'occurrenceCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 717, b: 733 }] },
    { name: 'note', required: false, transform: { type: 'scalar' }, locs: [{ a: 736, b: 740 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.resolve_alert(:alertId!, :occurrenceCount!, :note) as a',
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
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
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
  /** Kind: low_stock, predicted_depletion, late_need, … */
  alert_type: string;
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
  /** The alert of the same cause before this one. */
  previous_alert_id: string | null;
  /** Further values, a JSON object. */
  related: Json;
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
  params: [{ name: 'alertId', required: true, transform: { type: 'scalar' }, locs: [{ a: 717, b: 725 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.alerts as a\nwhere a.id = :alertId!',
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
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
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
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  alert_type: string;
  fingerprint: string;
  first_seen_at: Date;
  id: string;
  last_seen_at: Date;
  message: string;
  notes: string | null;
  occurrence_count: number;
  previous_alert_id: string | null;
  related: Json;
  severity: Severity;
  snoozed_until: Date | null;
  state: AlertState;
  subject_id: string | null;
  subject_type: string | null;
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
    { name: 'beforeSeverity', required: false, transform: { type: 'scalar' }, locs: [{ a: 681, b: 695 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 737, b: 745 }] },
    {
      name: 'alertType',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 803, b: 812 },
        { a: 846, b: 855 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 900, b: 906 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.active_alerts as a\nwhere (a.severity, a.id) < (\n  coalesce(:beforeSeverity::core.severity, \'critical\'),\n  coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\n)\n  and (:alertType::text is null or a.alert_type = :alertType)\norder by a.severity desc, a.id desc\nlimit :limit!',
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
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
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
  /** Kind: low_stock, predicted_depletion, late_need, … */
  alert_type: string;
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
  /** The alert of the same cause before this one. */
  previous_alert_id: string | null;
  /** Further values, a JSON object. */
  related: Json;
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
    { name: 'subjectId', required: true, transform: { type: 'scalar' }, locs: [{ a: 725, b: 735 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 773, b: 779 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.alert_type as "alert_type!",\n  a.severity as "severity!",\n  a.title as "title!",\n  a.message as "message!",\n  a.fingerprint as "fingerprint!",\n  a.subject_type as "subject_type?",\n  a.subject_id as "subject_id?",\n  a.related as "related!",\n  a.state as "state!",\n  a.occurrence_count as "occurrence_count!",\n  a.first_seen_at as "first_seen_at!",\n  a.last_seen_at as "last_seen_at!",\n  a.acknowledged_by as "acknowledged_by?",\n  a.acknowledged_at as "acknowledged_at?",\n  a.snoozed_until as "snoozed_until?",\n  a.resolved_by as "resolved_by?",\n  a.resolved_at as "resolved_at?",\n  a.notes as "notes?",\n  a.previous_alert_id as "previous_alert_id?"\nfrom governance.alerts as a\nwhere a.subject_id = :subjectId!\norder by a.first_seen_at desc\nlimit :limit!',
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
 *   a.resolved_by as "resolved_by?",
 *   a.resolved_at as "resolved_at?",
 *   a.notes as "notes?",
 *   a.previous_alert_id as "previous_alert_id?"
 * from governance.alerts as a
 * where a.subject_id = :subjectId!
 * order by a.first_seen_at desc
 * limit :limit!
 * ```
 */
export const listAlertsOfSubject = new PreparedQuery<IListAlertsOfSubjectParams, IListAlertsOfSubjectResult>(
  listAlertsOfSubjectIR,
);
