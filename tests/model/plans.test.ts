import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as governanceQueries from '../../sdk/generated/governance.queries.js';
import * as modelQueries from '../../sdk/generated/model.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** SQL that makes an id from a number. */
const sqlId = (kind: number, number: string): string =>
  `('019b${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const id = (kind: number, number: number): string =>
  `019b${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

const hash = `repeat('a', 64)`;

/** 100 models with 100 versions each; 300,000 predictions and as many metrics of 50 of them; 20,000 actions. */
const rows = `
  select core.ensure_partitions('model.predictions', '2026-05-01', '2026-07-01');
  select core.ensure_partitions('model.metrics', '2026-05-01', '2026-07-01');

  -- Rows that are right by construction are not checked one by one.
  set session_replication_role = replica;

  insert into identity.users (id, username, email, role) values ('${id(9, 1)}', 'ann', 'ann@example.com', 'admin');
  insert into model.models (id, name, model_type, risk_level)
  select ${sqlId(1, 'n')}, 'model ' || n, 'forecast', 'low' from generate_series(1, 1000) n;
  insert into model.model_versions (id, model_id, version, algorithm, artifact_hash, training_data_hash)
  select ${sqlId(2, 'n')}, ${sqlId(1, '1 + n % 1000')}, 1 + n / 1000, 'x', ${hash}, ${hash} from generate_series(1, 20000) n;
  insert into model.version_metrics (version_id, metric, value) select ${sqlId(2, 'n')}, 'mae', 1 from generate_series(1, 20000) n;
  insert into model.experiments (id, model_id, name) select ${sqlId(3, 'n')}, ${sqlId(1, '1 + n % 1000')}, 'e' || n from generate_series(1, 20000) n;
  insert into model.experiment_metrics (experiment_id, metric, value) select ${sqlId(3, 'n')}, 'mae', 1 from generate_series(1, 20000) n;
  insert into model.holdouts (id, model_id, name, actuals, sample_count, data_hash)
  select ${sqlId(4, 'n')}, ${sqlId(1, '1 + n % 1000')}, 'h' || n, '{1}', 1, lpad(to_hex(n), 64, '0') from generate_series(1, 20000) n;
  insert into model.validations (id, model_id, version_id, holdout_id, loss, test)
  select ${sqlId(5, 'n')}, ${sqlId(1, '1 + n % 1000')}, ${sqlId(2, 'n')}, ${sqlId(4, 'n')}, 'absolute', 'welch' from generate_series(1, 20000) n;
  insert into model.validation_gates (validation_id, gate, threshold, is_passed, description) select ${sqlId(5, 'n')}, 'sample', 1, true, 'x' from generate_series(1, 20000) n;
  insert into model.deployments (id, model_id, environment, version_id, validation_id, strategy, weights, bake_time, minimum_samples, rollback_window, maximum_error_rate, maximum_latency_ms, approval_id, state, started_at)
  select ${sqlId(6, 'n')}, ${sqlId(1, '1 + n % 1000')}, 'production', ${sqlId(2, 'n')}, ${sqlId(5, 'n')}, 'canary', '{10,100}', '1 hour', 1, '1 hour', 1, 1, ${sqlId(7, 'n')}, 'superseded', now()
  from generate_series(1, 20000) n;
  insert into model.active_versions (model_id, environment, version_id, deployment_id)
  select ${sqlId(1, 'n')}, 'production', ${sqlId(2, 'n')}, ${sqlId(6, 'n')} from generate_series(1, 1000) n;
  insert into model.deployment_metrics (deployment_id, arm, sample_count, error_count) select ${sqlId(6, 'n')}, 'candidate', 1, 0 from generate_series(1, 20000) n;
  insert into model.baselines (version_id, feature, kind, edges, counts, sample_size)
  select ${sqlId(2, 'n')}, 'price', 'numeric', '{5}', '{1,1}', 2 from generate_series(1, 20000) n;
  insert into model.drift_reports (id, version_id, starts_at, ends_at, reference_size, current_size, false_discovery_rate, is_drifted, drift_score)
  select ${sqlId(8, 'n')}, ${sqlId(2, 'n')}, '2026-06-01', '2026-06-02', 1, 1, 0.05, false, 0 from generate_series(1, 20000) n;
  insert into model.drift_findings (report_id, feature, method, statistic, p_value, adjusted_p_value, stability_index, stability_limit, jensen_shannon, reference_size, current_size, counts, is_drifted)
  select ${sqlId(8, 'n')}, 'price', 'chi_square', 1, 1, 1, 0, 1, 0, 1, 1, '{1,1}', false from generate_series(1, 20000) n;
  insert into model.drift_events (version_id, kind, severity, drift_score, state, resolved_at, alert_id)
  select ${sqlId(2, 'n')}, 'data', 'low', 0.1, case when n % 100 = 0 then 'active' else 'resolved' end::model.drift_state,
    case when n % 100 > 0 then now() end, null
  from generate_series(1, 20000) n;
  insert into model.retraining_workflows (id, model_id, trigger_key, trigger_reason, max_attempts, state, completed_at, outcome)
  select ${sqlId(7, 'n')}, ${sqlId(1, '1 + n % 1000')}, 'k' || n, 'x', 3,
    case when n % 1000 = 0 then 'queued' else 'completed' end::model.retraining_state, case when n % 1000 > 0 then now() end,
    case when n % 1000 > 0 then 'promoted' end::model.retraining_outcome
  from generate_series(1, 20000) n;
  insert into model.business_impacts (deployment_id, metric, starts_on, ends_on, baseline_value, improved_value, method)
  select ${sqlId(6, 'n')}, 'accuracy', '2026-06-01', '2026-06-02', 1, 1, 'x' from generate_series(1, 20000) n;
  insert into model.predictions (version_id, at, id, prediction)
  select ${sqlId(2, '1 + n % 50')}, timestamptz '2026-05-01' + n * interval '15 seconds', ${sqlId(5, 'n')}, 1 from generate_series(1, 300000) n;
  insert into model.metrics (version_id, name, at, value)
  select ${sqlId(2, '1 + n % 50')}, 'accuracy', timestamptz '2026-05-01' + n * interval '15 seconds', 1 from generate_series(1, 300000) n;
  insert into model.metric_rollups (version_id, name, category, period, starts_at, sample_count, value_sum, value_square_sum, minimum, maximum)
  select ${sqlId(2, '1 + n % 50')}, 'accuracy', '', 'hour', timestamptz '2024-01-01' + (n / 50) * interval '1 hour', 1, 1, 1, 1, 1 from generate_series(0, 99999) n;
  insert into model.prediction_rollups (version_id, period, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum, absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count)
  select ${sqlId(2, '1 + n % 50')}, 'hour', timestamptz '2024-01-01' + (n / 50) * interval '1 hour', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 from generate_series(0, 99999) n;

  insert into governance.approvals (id, subject_type, subject_id, revision, parameters, parameters_hash, risk_level, quorum, eligible_roles, state, expires_at)
  select ${sqlId(7, 'n')}, 'agent_action', ${sqlId(8, 'n')}, 1, '{}', governance.parameters_hash('{"parameters": {}, "subject_id": null, "action_type": "send_alert"}'), 'low', 0, '{}', 'approved', now() + interval '1 day'
  from generate_series(1, 20000) n;
  insert into governance.agent_actions (id, action_id, action_type, description, risk_level, parameters, parameters_hash, requested_by, approval_id, state, completed_at, max_attempts, is_idempotent, created_at)
  select ${sqlId(8, 'n')}, 'a' || n, 'send_alert', 'x', 'low', '{}', 'x', '${id(9, 1)}', ${sqlId(7, 'n')},
    case when n % 200 = 0 then 'approved' else 'succeeded' end::governance.agent_action_state, case when n % 200 > 0 then now() end, 3, false, now() - n * interval '1 second'
  from generate_series(1, 20000) n;
  insert into governance.audit_log (chain, sequence, at, actor_id, transaction_id, operation, table_name, row_id, previous_hash, hash)
  select n % 64, 1000 + n / 64, now() - n * interval '1 second', case when n % 1000 = 0 then '${id(9, 1)}'::uuid end, n, 'update', 'model.deployments', n::text, sha256(n::text::bytea), sha256((n + 64)::text::bytea)
  from generate_series(1, 50000) n;
  insert into governance.alerts (alert_type, severity, title, message, fingerprint, state, resolved_at, changed_at)
  select 'test', 'low', 'x', 'x', 'f' || n, 'resolved', now(), now() - n * interval '1 minute' from generate_series(1, 20000) n;
  insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state)
  select h.machine, a.id, h.sequence, h.previous, h.from_state, h.to_state
  from governance.agent_actions a
  cross join (values ('agent_action', 1, null, 'nonexistent', 'proposed'), ('agent_action', 2, 1, 'proposed', 'approved')) as h (machine, sequence, previous, from_state, to_state)
  where a.state = 'approved'
  union all
  select 'retraining', w.id, h.sequence, h.previous, h.from_state, h.to_state
  from model.retraining_workflows w
  cross join (values (1, null, 'nonexistent', 'requested'), (2, 1, 'requested', 'queued')) as h (sequence, previous, from_state, to_state)
  where w.state = 'queued';
  set session_replication_role = origin;
  analyze;
`;

/** Queries that look things up; what commands do beyond that is their own business. */
const commands = ['claimAction', 'claimRetraining', 'setActuals', 'recoverActions', 'recoverRetrainings', 'wakeAlerts'];
const ofGovernance = /^(get|list)(Action|Silence|AlertsChanged)/;

type AnyQuery = Query<Record<string, unknown>, unknown>;

const queries = [
  ...Object.entries(modelQueries as Record<string, unknown>).filter(([name]) => /^(get|list)/.test(name)),
  ...Object.entries(governanceQueries as Record<string, unknown>).filter(([name]) => ofGovernance.test(name)),
  ...Object.entries({ ...modelQueries, ...governanceQueries } as Record<string, unknown>).filter(([name]) =>
    commands.includes(name),
  ),
] as [string, AnyQuery][];

const common: Record<string, unknown> = {
  modelId: id(1, 7),
  versionId: id(2, 7),
  experimentId: id(3, 7),
  holdoutId: id(4, 7),
  validationId: id(5, 7),
  deploymentId: id(6, 7),
  retrainingId: id(7, 7),
  reportId: id(8, 7),
  actionId: id(8, 7),
  environment: 'production',
  name: 'model 7',
  period: 'hour',
  from: '2026-06-01T00:00:00Z',
  to: '2026-06-02T00:00:00Z',
  since: new Date(),
  limit: 50,
  worker: 'w',
  ids: [id(5, 7)],
  actuals: [1],
};

const special: Record<string, Record<string, unknown>> = {
  listMetrics: { name: 'accuracy' },
  listMetricPeriods: { name: 'accuracy' },
  claimAction: { actionId: undefined },
  claimRetraining: { modelId: undefined },
};

/** Small by their nature, or the whole is what is asked for. */
const mayBeReadWhole = [
  'environments',
  'action_types',
  'alert_policies',
  'silences',
  'users',
  'metric_deltas',
  'prediction_deltas',
  'settings',
  'transitions',
  'state_history',
];

describe('every query finds its rows by an index', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    await (await database.client()).query(rows);
    // A session of the application, past whose policies nobody goes.
    client = await database.client({ as: 'app' });
  }, 180_000);

  afterAll(() => database[Symbol.asyncDispose]());

  /** Rows read by reading tables from end to end, by table; also inside of functions. */
  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ relname: string; seq_tup_read: string }>(
      `select relname, seq_tup_read from pg_stat_xact_user_tables
       where schemaname in ('model', 'governance', 'core') and relname <> all ($1)`,
      [mayBeReadWhole],
    );
    return new Map(counts.map((count) => [count.relname, Number(count.seq_tup_read)]));
  }

  test.each(
    queries.flatMap(([name, query]) => (['custom', 'generic'] as const).map((plan) => [name, plan, query] as const)),
  )('%s, %s plan', async (name, plan, query) => {
    const { text, values } = bind(query, { ...common, ...special[name] });
    await client.query('begin');
    try {
      await client.query(`select set_config('qm.user_id', $1, true)`, [id(9, 1)]);
      await client.query(`set local plan_cache_mode = force_${plan}_plan`);
      const before = await rowsReadWhole();
      await client.query({ name: `${name}_${plan}`, text, values });
      const after = await rowsReadWhole();
      const read = [...after].filter(([table, count]) => count > (before.get(table) ?? 0)).map(([table]) => table);
      expect(read).toEqual([]);
    } finally {
      await client.query('rollback');
    }
  });

  test('the last day of a metric is one range of one index of one month', async () => {
    const { rows: plan } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select at, value from model.metrics
       where version_id = '${id(2, 7)}' and name = 'accuracy' and at > timestamptz '2026-06-20' and at <= timestamptz '2026-06-21'`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index Scan using metrics_2026_06_pkey|Bitmap Index Scan on metrics_2026_06_pkey/);
    expect(text).not.toMatch(/metrics_2026_05|metrics_2026_07|Seq Scan/);
  });
});
