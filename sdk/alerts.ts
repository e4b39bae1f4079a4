import * as queries from './generated/governance.queries.js';
import type { CallOptions } from './options.js';
import { Room } from './room.js';

/** What became of an alert. */
export interface AlertEvent {
  /** Identifier of the alert. */
  id: string;
  /** `changed` where it was read after a loss of the connection: only the state that it led to is known. */
  event: 'opened' | 'reopened' | 'escalated' | 'acknowledged' | 'snoozed' | 'resolved' | 'changed';
  alert_type: string;
  severity: queries.IGetAlertResult['severity'];
  state: queries.IGetAlertResult['state'];
  escalation_level: number;
  changed_at: Date;
}

/** Name of the channel that the database tells changes of alerts on. */
const channel = 'quartermaster_alerts';

/** Alerts whose change was written just before another one's can become visible after it. */
const overlapMillis = 10_000;
const pageSize = 1000;

/** What becomes of alerts, as it happens. */
export class Alerts extends Room {
  /**
   * Tells what becomes of alerts, one event at a time, on a connection of its own that is made again when it is lost;
   * what changed meanwhile is read then. Alerts that are silenced, inhibited or have not lasted long enough are not
   * told. With `since` it begins with what changed since then, such as the `changed_at` of the last event that was
   * handled. An event can come twice, after a loss of the connection; none is left out.
   *
   * ```ts
   * for await (const { event, id } of db.governance.alerts.listen({ signal })) {
   *   console.log(event, await db.governance.getAlert({ alertId: id }));
   * }
   * ```
   */
  async *listen({ since, ...options }: CallOptions & { since?: Date | undefined } = {}): AsyncGenerator<
    AlertEvent,
    void,
    undefined
  > {
    const seen = new Map<string, number>();
    let last = since;
    for await (const heard of this.statements.listen(channel, options)) {
      if (heard.kind === 'listening') {
        if (last === undefined) {
          last = (await this.one(queries.readClock, undefined, options)).now;
          continue;
        }
        for (const event of await this.#changedSince(new Date(last.getTime() - overlapMillis), options)) {
          if (isNew(event, seen) && (since === undefined || event.changed_at >= since)) {
            last = event.changed_at;
            yield event;
          }
        }
        continue;
      }
      const event = parse(heard.payload);
      if (isNew(event, seen)) {
        if (event.changed_at > last!) last = event.changed_at;
        yield event;
      }
    }
  }

  async #changedSince(since: Date, options: CallOptions): Promise<AlertEvent[]> {
    const events: AlertEvent[] = [];
    let from = since;
    for (;;) {
      const rows = await this.many(queries.listAlertsChangedSince, { since: from, limit: pageSize }, options);
      for (const { id, alert_type, severity, state, escalation_level, changed_at } of rows) {
        if (state !== 'pending') {
          events.push({ id, event: 'changed', alert_type, severity, state, escalation_level, changed_at });
        }
      }
      const next = rows.at(-1)?.changed_at;
      if (rows.length < pageSize || next === undefined || next.getTime() === from.getTime()) return events;
      from = next;
    }
  }
}

/** Whether this state of the alert was not told yet; remembers it for as long as it can come again. */
function isNew({ id, changed_at: changedAt }: AlertEvent, seen: Map<string, number>): boolean {
  const time = changedAt.getTime();
  if ((seen.get(id) ?? -1) >= time) return false;
  seen.delete(id);
  seen.set(id, time);
  for (const [oldest, at] of seen) {
    if (at >= time - 10 * overlapMillis) break;
    seen.delete(oldest);
  }
  return true;
}

function parse(payload: string): AlertEvent {
  const event = JSON.parse(payload) as Omit<AlertEvent, 'changed_at'> & { changed_at: string };
  return { ...event, changed_at: new Date(event.changed_at) };
}
