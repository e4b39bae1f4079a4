import pg from 'pg';
import { cancelledBy } from './database.js';
import { fromDatabaseError } from './errors.js';

/** What a listener tells: that it listens from now on (again after each loss of its connection), or a message. */
export type Heard = { kind: 'listening' } | { kind: 'message'; payload: string };

const firstWaitMillis = 100;
const longestWaitMillis = 10_000;

/** A connection that says nothing for so long is asked whether it is there; a dead peer never hangs up. */
const heartbeatMillis = 30_000;

/**
 * Listens to a channel on a connection of its own, and connects again when it is lost, until the signal or the end of
 * the loop. Notifications of the time between are lost: whoever listens reads anew what `listening` follows.
 */
export async function* listen(
  config: pg.ClientConfig,
  channel: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Heard, void, undefined> {
  let wait = firstWaitMillis;
  let hasListened = false;
  while (!signal?.aborted) {
    const client = new pg.Client({ ...config, keepAlive: true });
    const heard: Heard[] = [];
    let isLost = false;
    let wake: (() => void) | undefined;
    const lose = (): void => {
      isLost = true;
      wake?.();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ payload = '' }) => {
      heard.push({ kind: 'message', payload });
      wake?.();
    });
    signal?.addEventListener('abort', lose, { once: true });
    let heartbeat: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      wait = firstWaitMillis;
      hasListened = true;
      heard.unshift({ kind: 'listening' });
      heartbeat = setInterval(() => {
        const timeout = setTimeout(lose, heartbeatMillis);
        client
          .query('')
          .catch(lose)
          .finally(() => {
            clearTimeout(timeout);
          });
      }, heartbeatMillis);
      for (;;) {
        const next = heard.shift();
        if (next) {
          yield next;
          continue;
        }
        if (isLost) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
    } catch (error) {
      // What never worked is the caller's to know; what worked before is tried again.
      if (!hasListened && !signal?.aborted) throw fromDatabaseError(error);
    } finally {
      clearInterval(heartbeat);
      signal?.removeEventListener('abort', lose);
      await client.end().catch(() => undefined);
    }
    await pause(wait, signal);
    wait = Math.min(wait * 2, longestWaitMillis);
  }
  throw cancelledBy(signal);
}

function pause(millis: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, millis);
    signal?.addEventListener('abort', done, { once: true });
    if (signal?.aborted) done();
  });
}
