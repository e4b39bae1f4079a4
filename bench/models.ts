/**
 * Deciding against a bare guarded UPDATE, logging predictions against COPY and against drivers, and the last day of a
 * metric among many.
 */
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect, uuidV7, type Quartermaster } from '../sdk/index.js';
import { withClient } from '../tools/databases.js';
import { callsPerSecond, figure, inTurns, median, type Figure } from './figures.js';

const deciders = 8;
const loggers = 16;
const people = { agent: '01990000-0000-7000-8000-000000000001', planner: '01990000-0000-7000-8000-000000000002' };

/** Tables that one approval of an action writes to; by hand into ones of the same columns, checks and indexes. */
const writtenByApprove = [
  'governance.approvals',
  'governance.agent_actions',
  'governance.approval_votes',
  'core.state_history',
  'governance.audit_log',
] as const;

/** The rows of one approval written by hand: one statement, no guard but the state, no key, no chain, no history read. */
const approveByHand = `
  with approval as (
    update by_hand.approvals set state = 'approved', decided_at = clock_timestamp()
    where id = $1 and state = 'pending'
    returning *
  ),
  vote as (
    insert into by_hand.approval_votes
    select a.id, $2::uuid, a.requester_key, a.principal_key, 'approve', a.parameters_hash, null, clock_timestamp(), null from approval a
    returning *
  ),
  action as (
    update by_hand.agent_actions g set state = 'approved', updated_at = clock_timestamp()
    from approval a where g.id = a.subject_id
    returning g.*
  ),
  history as (
    insert into by_hand.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state, actor_id)
    select 'approval', a.id, 2, 1, 'pending', 'approved', $2::uuid from approval a
    union all
    select 'agent_action', a.id, 3, 2, 'pending', 'approved', $2::uuid from action a
  ),
  entries as (
    insert into by_hand.audit_log (chain, sequence, actor_id, transaction_id, operation, table_name, row_id, before, after, previous_hash, hash)
    select
      0, $3::bigint * 3 + e.number, $2::uuid, 1, e.operation, e.table_name, e.row_id, e.before, e.after,
      sha256(convert_to($3 || ' ' || e.number, 'UTF8')), sha256(convert_to(e.after::text, 'UTF8'))
    from (
      select 1 as number, 'insert' as operation, 'governance.approval_votes' as table_name, v.approval_id::text as row_id,
        null::jsonb as before, to_jsonb(v) as after
      from vote v
      union all
      select 2, 'update', 'governance.approvals', a.id::text, '{"state": "pending", "decided_at": null}',
        jsonb_build_object('state', a.state, 'decided_at', a.decided_at)
      from approval a
      union all
      select 3, 'update', 'governance.agent_actions', a.id::text, '{"state": "pending"}', jsonb_build_object('state', a.state)
      from action a
    ) as e
  )
  select a.* from approval a`;

/** Settings of the measurement. */
export interface ModelOptions {
  /** URL of an empty database with the schema, for its superuser. */
  url: string;
  rounds: number;
  /** Seconds that each way gets in each round. */
  seconds: number;
  /** Predictions of a batch. */
  batch: number;
  report: (line: string) => void;
}

/** postgres.js, where somebody has installed it beside: `npm install --no-save postgres`. */
async function peer(
  url: string,
  versionId: string,
): Promise<{ log: () => Promise<unknown>; end: () => Promise<void> } | undefined> {
  const name = 'postgres';
  type Sql = ((strings: TemplateStringsArray, ...values: unknown[]) => Promise<unknown>) & { end(): Promise<void> };
  const module = (await import(name).catch(() => undefined)) as
    { default: (url: string, options: { max: number }) => Sql } | undefined;
  if (!module) return undefined;
  const sql = module.default(url, { max: loggers });
  return {
    log: () =>
      sql`select r.id, r.at from model.log_prediction(${versionId}::uuid, ${1.5}::double precision, null, null, ${3}::double precision) as r`,
    end: () => sql.end(),
  };
}

/** Measures and returns the figures. */
export async function measureModels({ url, rounds, seconds, batch, report }: ModelOptions): Promise<Figure[]> {
  await withClient(url, async (client) => {
    await client.query('select core.create_partitions_ahead()');
    await client.query(
      `insert into identity.users (id, username, email, role) values ($1, 'agent', 'agent@example.com', 'agent'), ($2, 'planner', 'planner@example.com', 'planner')`,
      [people.agent, people.planner],
    );
    await client.query(`create table public.bare (id uuid primary key, state text not null, decided_at timestamptz)`);
    await client.query('create schema by_hand');
    for (const table of writtenByApprove) {
      await client.query(`create table by_hand.${table.split('.')[1]!} (like ${table} including all)`);
    }
  });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const versionId = await registerVersion(owner);
  const pool = new pg.Pool({ connectionString: url, max: loggers });
  const db = await connect({ url, max: loggers, min: deciders });
  try {
    return [
      ...(await decisions(db, pool, owner, rounds, seconds, report)),
      ...(await predictions(db, pool, url, versionId, rounds, seconds, batch, report)),
    ];
  } finally {
    await db.close();
    await pool.end();
    await owner.end();
  }
}

async function registerVersion(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select (model.register_version((model.register_model('bench', 'forecast', 'low')).id, 'x', repeat('a', 64), repeat('b', 64))).id`,
  );
  return rows[0]!.id;
}

/** Measures how long the last day of one metric takes among so many rows. */
export async function measureMetrics({
  url,
  metrics,
  report,
}: {
  url: string;
  metrics: number;
  report: (line: string) => void;
}): Promise<Figure[]> {
  return withClient(url, async (owner) => {
    await owner.query('select core.create_partitions_ahead()');
    return [await lastDay(owner, await registerVersion(owner), metrics, report)];
  });
}

async function decisions(
  db: Quartermaster,
  pool: pg.Pool,
  owner: pg.Client,
  rounds: number,
  seconds: number,
  report: (line: string) => void,
): Promise<Figure[]> {
  const planner = db.as(people.planner);
  const agent = db.as(people.agent);
  let approvals: string[] = [];
  let bare: string[] = [];
  let byHand: string[] = [];
  let number = 0;
  const supply = async (): Promise<void> => {
    await owner.query(`select set_config('qm.user_id', $1, false)`, [people.agent]);
    const wanted = Math.ceil(1500 * seconds) - approvals.length;
    if (wanted > 0) {
      const { rows } = await owner.query<{ id: string }>(
        `select approval_id as id from generate_series(1, $1) n, lateral governance.propose_action('retrain_model', 'bench ' || n) a`,
        [wanted],
      );
      approvals = [...approvals, ...rows.map(({ id }) => id)];
    }
    const { rows } = await owner.query<{ id: string }>(
      `insert into public.bare select core.uuid_v7(), 'pending' from generate_series(1, $1) returning id`,
      [Math.ceil(20_000 * seconds)],
    );
    bare = rows.map(({ id }) => id);
  };
  const supplyByHand = async (): Promise<void> => {
    const wanted = Math.ceil(4000 * seconds) - byHand.length;
    if (wanted <= 0) return;
    const { rows } = await owner.query<{ id: string }>(
      `with approval as (
         insert into by_hand.approvals (subject_type, subject_id, revision, parameters, parameters_hash, risk_level, requested_by, quorum, eligible_roles, expires_at)
         select 'agent_action', core.uuid_v7(), 1, a.parameters, a.parameters_hash, a.risk_level, a.requested_by, a.quorum, a.eligible_roles, a.expires_at
         from (select * from governance.approvals where subject_type = 'agent_action' order by id desc limit 1) as a, generate_series(1, $1)
         returning *
       ),
       action as (
         insert into by_hand.agent_actions (id, action_id, action_type, description, risk_level, parameters, parameters_hash, requested_by, approval_id, state, max_attempts, is_idempotent)
         select a.subject_id, a.subject_id::text, 'retrain_model', 'bench', a.risk_level, '{}', a.parameters_hash, a.requested_by, a.id, 'pending', 3, true
         from approval a
       )
       select id from approval`,
      [wanted],
    );
    byHand = [...byHand, ...rows.map(({ id }) => id)];
  };
  const next = (list: string[]): string => {
    const id = list.pop();
    if (id === undefined) throw new Error('the supply is used up: fewer seconds');
    return id;
  };
  const guarded = {
    name: 'bare',
    text: `update public.bare set state = 'approved', decided_at = clock_timestamp() where id = $1 and state = 'pending' returning *`,
  };
  report(`Decisions a second at ${deciders} connections`);
  const rates = await inTurns(
    rounds,
    {
      bare: async () => {
        await supply();
        return callsPerSecond(deciders, seconds, () => pool.query({ ...guarded, values: [next(bare)] }));
      },
      hand: async () => {
        await supply();
        await supplyByHand();
        return callsPerSecond(deciders, seconds, () =>
          pool.query({ name: 'by_hand', text: approveByHand, values: [next(byHand), people.planner, (number += 1)] }),
        );
      },
      approve: async () => {
        await supply();
        return callsPerSecond(deciders, seconds, () => planner.governance.approve({ approvalId: next(approvals) }));
      },
      reject: async () => {
        await supply();
        return callsPerSecond(deciders, seconds, () =>
          planner.governance.reject({ approvalId: next(approvals), comment: 'no' }),
        );
      },
      propose: () =>
        callsPerSecond(deciders, seconds, () =>
          agent.governance.proposeAction({ actionType: 'retrain_model', description: 'bench' }),
        ),
    },
    report,
  );
  const note = 'with vote, histories of approval and action, and their entries of the audit log';
  return [
    ...(['approve', 'reject', 'propose'] as const).map((name) =>
      figure(`${name}, SDK`, 'a bare guarded UPDATE, pg', rates[name], rates.bare, { least: 0.8 }, note),
    ),
    figure(
      'the rows of approve by hand, pg',
      'a bare guarded UPDATE, pg',
      rates.hand,
      rates.bare,
      undefined,
      'one statement without a rule: what writing them costs',
    ),
    figure(
      'approve, SDK',
      'its rows by hand, pg',
      rates.approve,
      rates.hand,
      undefined,
      'what the rules cost beyond the rows',
    ),
  ];
}

async function predictions(
  db: Quartermaster,
  pool: pg.Pool,
  url: string,
  versionId: string,
  rounds: number,
  seconds: number,
  batch: number,
  report: (line: string) => void,
): Promise<Figure[]> {
  const rows = Array.from({ length: batch }, (_, index) => ({
    versionId,
    prediction: index % 100,
    at: new Date(Date.now() + index),
    features: { price: index % 17, store: 'north' },
    latencyMs: 3,
  }));
  const text = (): string =>
    rows
      .map(({ at, features, prediction, latencyMs }) =>
        [uuidV7(), versionId, at.toISOString(), JSON.stringify(features), prediction, '\\N', latencyMs].join('\t'),
      )
      .join('\n') + '\n';
  const rowsPerSecond = async (load: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await load();
    return batch / ((performance.now() - start) / 1000);
  };
  report(`Predictions a second, batches of ${batch}`);
  const batches = await inTurns(
    rounds,
    {
      sdk: () => rowsPerSecond(() => db.model.logPredictions(rows)),
      // What psql's \copy sends: ready text, from one connection.
      copy: () => {
        const ready = text();
        return rowsPerSecond(() =>
          withClient(url, async (client) => {
            const stream = client.query(
              copyFrom(
                'copy model.predictions (id, version_id, at, features, prediction, probability, latency_ms) from stdin',
              ),
            );
            await pipeline(Readable.from([ready]), stream);
          }),
        );
      },
    },
    report,
  );

  const named = {
    name: 'log_prediction',
    text: 'select r.id, r.at from model.log_prediction($1::uuid, $2::double precision, null, null, $3::double precision) as r',
  };
  const other = await peer(url, versionId);
  report(`Predictions a second, one at a time at ${loggers} connections`);
  const ones = await inTurns(
    rounds,
    {
      sdk: () =>
        callsPerSecond(loggers, seconds, () => db.model.logPrediction({ versionId, prediction: 1.5, latencyMs: 3 })),
      pg: () => callsPerSecond(loggers, seconds, () => pool.query({ ...named, values: [versionId, 1.5, 3] })),
      peer: () => (other ? callsPerSecond(loggers, seconds, other.log) : Promise.resolve(Number.NaN)),
    },
    report,
  );
  await other?.end();
  return [
    figure(`prediction batch of ${batch}, SDK`, 'COPY of ready text into the same table', batches.sdk, batches.copy, {
      least: 0.5,
    }),
    figure('one logged prediction, SDK', 'pg, named statement', ones.sdk, ones.pg, { least: 0.8 }),
    figure(
      'one logged prediction, SDK',
      'postgres.js',
      ones.sdk,
      other ? ones.peer : undefined,
      { least: 1 },
      other ? '' : 'postgres.js is not installed',
    ),
  ];
}

/** Milliseconds of the last day of one metric, a value a minute, among many rows; the rollup of the same beside it. */
async function lastDay(
  owner: pg.Client,
  versionId: string,
  metrics: number,
  report: (line: string) => void,
): Promise<Figure> {
  const days = Math.max(1, Math.floor(metrics / 1440 / 200));
  await owner.query(`select core.ensure_partitions('model.metrics', now() - make_interval(days => $1), now())`, [days]);
  await owner.query('alter table model.metrics disable trigger tg_metrics__add_deltas');
  await owner.query('set session_replication_role = replica');
  for (let day = days; day > 0; day--) {
    await owner.query(
      `insert into model.metrics (version_id, name, at, value)
       select $1, 'metric_' || m, now() - make_interval(days => $2::integer) + n * interval '1 minute', random()
       from generate_series(1, 200) m, generate_series(1, 1440) n`,
      [versionId, day],
    );
  }
  await owner.query('set session_replication_role = origin');
  await owner.query('alter table model.metrics enable trigger tg_metrics__add_deltas');
  await owner.query('vacuum analyze model.metrics');
  const times: number[] = [];
  let read = 0;
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    const { rowCount } = await owner.query({
      name: 'last_day',
      text: `select at, value from model.metrics where version_id = $1 and name = $2 and at > now() - interval '24 hours' order by at`,
      values: [versionId, `metric_${1 + round * 13}`],
    });
    read = rowCount ?? 0;
    times.push(performance.now() - start);
  }
  const text = `${read} values of the last 24 hours in ${median(times).toFixed(1)} ms (first ${times[0]!.toFixed(1)}), of ${days * 200 * 1440} rows`;
  report(text);
  return {
    name: 'last day of a metric',
    against: '10 ms',
    ratio: median(times) / 10,
    rounds: times.slice(0, 5).map((time) => time / 10),
    bar: { most: 1 },
    note: text,
  };
}
