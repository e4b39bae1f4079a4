import * as queries from './generated/governance.queries.js';
import type { CallOptions } from './options.js';
import { withoutPageKey, type Page, type PageRequest } from './page.js';
import { Alerts } from './alerts.js';
import { Room } from './room.js';

/** A request for approval: what the votes are bound to, and how far they are. */
export type Approval = queries.IGetApprovalResult;

/** A request that waits for votes and can still be decided. */
export type PendingApproval = Omit<queries.IListPendingApprovalsResult, 'page_key'>;

/** An alert: one live row a cause, counted when it is seen again. */
export type Alert = queries.IGetAlertResult;

/** A live alert; one whose snooze is over shows as open. */
export type ActiveAlert = queries.IListActiveAlertsResult;

/** An action that an agent, or somebody, proposed. */
export type AgentAction = queries.IGetActionResult;

/** What the audit log says about one change of one row. */
export type AuditEntry = Omit<queries.IListAuditLogResult, 'page_key'>;

/** Approvals with quorum and four eyes, actions of agents, alerts with one live row a cause, and the audit log. */
export class Governance extends Room {
  #alerts: Alerts | undefined;

  /** What becomes of alerts, as it happens. */
  get alerts(): Alerts {
    return (this.#alerts ??= new Alerts(this.statements));
  }

  /** Votes for a request as the session's user; with the hash of what was looked at, nothing else can be approved. */
  approve(params: queries.IApproveParams, options?: CallOptions): Promise<Approval> {
    return this.one(queries.approve, params, options);
  }

  /** Votes against a request: one vote ends it. */
  reject(params: queries.IRejectParams, options?: CallOptions): Promise<Approval> {
    return this.one(queries.reject, params, options);
  }

  /** Takes a request back. */
  cancelApproval(params: queries.ICancelApprovalParams, options?: CallOptions): Promise<Approval> {
    return this.one(queries.cancelApproval, params, options);
  }

  /** Takes the session's user's own vote back; an approval that lacks it then waits again. */
  revokeVote(params: queries.IRevokeVoteParams, options?: CallOptions): Promise<Approval> {
    return this.one(queries.revokeVote, params, options);
  }

  /** Ends requests whose time is over and that were not used; resolves with their number. For a timer. */
  async expireApprovals(options?: CallOptions): Promise<number> {
    return (await this.one(queries.expireApprovals, undefined, options)).count;
  }

  /** A request by id. */
  getApproval(params: queries.IGetApprovalParams, options?: CallOptions): Promise<Approval | null> {
    return this.maybe(queries.getApproval, params, options);
  }

  /** The newest request for a thing, such as a procurement recommendation. */
  getApprovalOfSubject(params: queries.IGetApprovalOfSubjectParams, options?: CallOptions): Promise<Approval | null> {
    return this.maybe(queries.getApprovalOfSubject, params, options);
  }

  /** Requests that wait for votes, those that expire first at the top. A page at a time. */
  async listPendingApprovals({ after, size }: PageRequest = {}, options?: CallOptions): Promise<Page<PendingApproval>> {
    const { rows, next } = await this.page(
      queries.listPendingApprovals,
      { after, size },
      {
        params: (key, limit) => ({ afterExpiresAt: key?.[0], afterId: key?.[1], limit }),
        key: (row) => [row.page_key, row.id],
      },
      options,
    );
    return { rows: rows.map(withoutPageKey), next };
  }

  /** Every request for a thing with its votes, revoked ones too. */
  listApprovalHistory(
    params: queries.IListApprovalHistoryParams,
    options?: CallOptions,
  ): Promise<queries.IListApprovalHistoryResult[]> {
    return this.many(queries.listApprovalHistory, params, options);
  }

  /** How many votes of whom are needed, by kind of thing, amount and risk. */
  listApprovalPolicies(options?: CallOptions): Promise<queries.IListApprovalPoliciesResult[]> {
    return this.many(queries.listApprovalPolicies, undefined, options);
  }

  /** Raises an alert, or counts the live one of the same fingerprint. */
  raiseAlert(
    {
      related,
      ...rest
    }: Omit<queries.IRaiseAlertParams, 'related'> & { related?: Record<string, unknown> | undefined },
    options?: CallOptions,
  ): Promise<Alert> {
    return this.one(queries.raiseAlert, { ...rest, related: related && JSON.stringify(related) }, options);
  }

  /** Says that somebody looks after an alert. */
  acknowledgeAlert(params: queries.IAcknowledgeAlertParams, options?: CallOptions): Promise<Alert> {
    return this.one(queries.acknowledgeAlert, params, options);
  }

  /** Silences an alert until a time. */
  snoozeAlert(params: queries.ISnoozeAlertParams, options?: CallOptions): Promise<Alert> {
    return this.one(queries.snoozeAlert, params, options);
  }

  /** Resolves an alert as it was looked at: refused when it was seen again since. */
  resolveAlert(params: queries.IResolveAlertParams, options?: CallOptions): Promise<Alert> {
    return this.one(queries.resolveAlert, params, options);
  }

  /** An alert by id. */
  getAlert(params: queries.IGetAlertParams, options?: CallOptions): Promise<Alert | null> {
    return this.maybe(queries.getAlert, params, options);
  }

  /** Live alerts, the most severe first, then the newest. A page at a time. */
  listActiveAlerts(
    { alertType, after, size }: { alertType?: string | undefined } & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<ActiveAlert>> {
    return this.page(
      queries.listActiveAlerts,
      { after, size },
      {
        params: (key, limit) => ({
          alertType,
          beforeSeverity: key?.[0] as ActiveAlert['severity'] | undefined,
          beforeId: key?.[1],
          limit,
        }),
        key: (row) => [row.severity, row.id],
      },
      options,
    );
  }

  /** Alerts about a thing, resolved ones too, the newest first. */
  listAlertsOfSubject(
    { subjectId, limit = 100 }: { subjectId: string; limit?: number | undefined },
    options?: CallOptions,
  ): Promise<Alert[]> {
    return this.many(queries.listAlertsOfSubject, { subjectId, limit }, options);
  }

  /** Silences alerts of a kind, of causes like a pattern or about a thing until a time. */
  silenceAlerts(params: queries.ISilenceAlertsParams, options?: CallOptions): Promise<queries.ISilenceAlertsResult> {
    return this.one(queries.silenceAlerts, params, options);
  }

  /** Ends a silence now. */
  endSilence(params: queries.IEndSilenceParams, options?: CallOptions): Promise<queries.IEndSilenceResult> {
    return this.one(queries.endSilence, params, options);
  }

  /** Silences that hold or are still to come. */
  listSilences(options?: CallOptions): Promise<queries.IListSilencesResult[]> {
    return this.many(queries.listSilences, undefined, options);
  }

  /** How long alerts wait, stay with somebody and escalate. */
  listAlertPolicies(options?: CallOptions): Promise<queries.IListAlertPoliciesResult[]> {
    return this.many(queries.listAlertPolicies, undefined, options);
  }

  /** Does what time asks of alerts; resolves with how many changed. For a timer. */
  async wakeAlerts(options?: CallOptions): Promise<number> {
    return (await this.one(queries.wakeAlerts, undefined, options)).count;
  }

  /** What agents can propose, and its least risk. */
  listActionTypes(options?: CallOptions): Promise<queries.IListActionTypesResult[]> {
    return this.many(queries.listActionTypes, undefined, options);
  }

  /** Proposes an action as the session's user: approved where its risk asks for nobody, else pending. */
  proposeAction(params: queries.IProposeActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.proposeAction, params, options);
  }

  /** Gives an action other parameters: its votes are void. */
  reviseAction(params: queries.IReviseActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.reviseAction, params, options);
  }

  /** Takes back an action that nobody began with. */
  cancelAction(params: queries.ICancelActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.cancelAction, params, options);
  }

  /** Takes the next action that may be executed, or null where there is none. */
  claimAction(params: queries.IClaimActionParams, options?: CallOptions): Promise<AgentAction | null> {
    return this.maybe(queries.claimAction, params, options);
  }

  /** The worker's sign of life. */
  prolongAction(params: queries.IProlongActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.prolongAction, params, options);
  }

  /** Says that an attempt did what it was to do. */
  completeAction(params: queries.ICompleteActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.completeAction, params, options);
  }

  /** Says that an attempt failed, and why. */
  failAction(params: queries.IFailActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.failAction, params, options);
  }

  /** Says what became of an action that is unknown, as a human who looked. */
  settleAction(params: queries.ISettleActionParams, options?: CallOptions): Promise<AgentAction> {
    return this.one(queries.settleAction, params, options);
  }

  /** Ends the attempts whose lease is over; resolves with their number. For a timer. */
  async recoverActions(options?: CallOptions): Promise<number> {
    return (await this.one(queries.recoverActions, undefined, options)).count;
  }

  /** An action by id. */
  getAction(params: queries.IGetActionParams, options?: CallOptions): Promise<AgentAction | null> {
    return this.maybe(queries.getAction, params, options);
  }

  /** Actions, the newest first. A page at a time. */
  listActions(
    { after, size, ...filter }: Omit<queries.IListActionsParams, 'beforeId' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<AgentAction>> {
    return this.page(
      queries.listActions,
      { after, size },
      { params: (key, limit) => ({ ...filter, beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Actions that are not over, with their votes, the newest first. A page at a time. */
  listActionQueue(
    { after, size }: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListActionQueueResult>> {
    return this.page(
      queries.listActionQueue,
      { after, size },
      { params: (key, limit) => ({ beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Entries of the audit log, the newest first; for auditors. A page at a time. */
  async listAuditLog(
    {
      after,
      size,
      ...filter
    }: Omit<queries.IListAuditLogParams, 'beforeAt' | 'beforeChain' | 'beforeSequence' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<AuditEntry>> {
    const { rows, next } = await this.page(
      queries.listAuditLog,
      { after, size },
      {
        params: (key, limit) => ({
          ...filter,
          beforeAt: key?.[0],
          beforeChain: key && Number(key[1]),
          beforeSequence: key?.[2],
          limit,
        }),
        key: (row) => [row.page_key, String(row.chain), row.sequence],
      },
      options,
    );
    return { rows: rows.map(withoutPageKey), next };
  }

  /** Recomputes the hashes of the audit log; resolves with what does not agree. For auditors. */
  verifyAuditLog(options?: CallOptions): Promise<queries.IVerifyAuditLogResult[]> {
    return this.many(queries.verifyAuditLog, undefined, options);
  }

  /** One hash over the whole audit log, to be kept elsewhere. For auditors. */
  async auditPosition(options?: CallOptions): Promise<string> {
    return (await this.one(queries.auditPosition, undefined, options)).position;
  }
}
