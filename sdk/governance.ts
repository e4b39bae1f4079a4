import * as queries from './generated/governance.queries.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** A request for approval: what the votes are bound to, and how far they are. */
export type Approval = queries.IGetApprovalResult;

/** A request that waits for votes and can still be decided. */
export type PendingApproval = Omit<queries.IListPendingApprovalsResult, 'page_key'>;

/** An alert: one live row a cause, counted when it is seen again. */
export type Alert = queries.IGetAlertResult;

/** A live alert; one whose snooze is over shows as open. */
export type ActiveAlert = queries.IListActiveAlertsResult;

/** Approvals with quorum and four eyes, and alerts with one live row a cause. */
export class Governance extends Room {
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
}

function withoutPageKey(row: queries.IListPendingApprovalsResult): PendingApproval {
  const approval: Partial<queries.IListPendingApprovalsResult> & PendingApproval = { ...row };
  delete approval.page_key;
  return approval;
}
