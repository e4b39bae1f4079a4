import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase, type Login } from '../support/database.js';
import { matrix, type Access } from './matrix.js';

const roles = { app: 'qm_app', readonly: 'qm_readonly', auditor: 'qm_auditor', maintenance: 'qm_maintenance' } as const;
const verbs = { s: 'select', i: 'insert', u: 'update', d: 'delete', t: 'truncate' } as const;

/** Whose rows there are of every table that belongs to somebody. */
const scenarios = ['grace', 'tom', 'otto', 'company'] as const;
type Scenario = (typeof scenarios)[number];

const users = {
  ada: { id: '01960000-0000-7000-8000-0000000000a1', role: 'admin' },
  ann: { id: '01960000-0000-7000-8000-0000000000a2', role: 'analyst' },
  grace: { id: '01960000-0000-7000-8000-0000000000a3', role: 'planner' },
  tom: { id: '01960000-0000-7000-8000-0000000000a4', role: 'planner' },
  vera: { id: '01960000-0000-7000-8000-0000000000a5', role: 'viewer' },
  /** Acts for Grace. */
  otto: { id: '01960000-0000-7000-8000-0000000000a6', role: 'agent' },
} as const;
type Person = keyof typeof users | 'nobody';

/** Whose rows each session sees, of tables that are not published and of those that are. */
const sees: Record<Person, { own: readonly Scenario[]; published: readonly Scenario[] }> = {
  nobody: { own: ['company'], published: ['company'] },
  vera: { own: [], published: ['company'] },
  otto: { own: ['grace', 'otto', 'company'], published: ['grace', 'otto', 'company'] },
  grace: { own: ['grace', 'company'], published: ['grace', 'company'] },
  tom: { own: ['tom', 'company'], published: ['tom', 'company'] },
  ann: { own: scenarios, published: scenarios },
  ada: { own: scenarios, published: scenarios },
};

const belonging = Object.entries(matrix).filter(([, { sight }]) => sight !== undefined);

/** True where everybody reads what the company has in this table. */
const isPublished = ({ sight }: Access): boolean => typeof sight === 'object' && sight.isPublished === true;

type Row = Record<string, unknown>;

let database: FreshDatabase;
let owner: pg.Client;
/** Where the rows are: table, place in it, whose. */
const places = new Map<string, Scenario | 'unowned'>();
const made = new Map<string, Map<Scenario, Row>>();

beforeAll(async () => {
  database = await freshDatabase();
  owner = await database.client();
  await owner.query('set session_replication_role = replica');
  for (const [username, { id, role }] of Object.entries(users)) {
    await owner.query(
      `insert into identity.users (id, username, email, role, principal_id) values ($1, $2, $2 || '@example.com', $3, $4)`,
      [id, username, role, username === 'otto' ? users.grace.id : null],
    );
  }
  // What a row may hold is not asked here, only who sees it.
  const names = belonging.map(([table]) => table).join(',');
  await owner.query(
    `do $$ declare v record; begin
       for v in select c.conrelid::regclass as t, c.conname from pg_constraint c join pg_class r on r.oid = c.conrelid
         where c.contype = 'c' and c.conislocal and not r.relispartition and c.conrelid::regclass::text = any ('{${names}}'::text[])
       loop execute format('alter table %s drop constraint %I', v.t, v.conname); end loop;
     end $$`,
  );
  for (const [table, access] of inOrder()) await makeRows(table, access);
  await owner.query('analyze');
}, 120_000);

afterAll(() => database[Symbol.asyncDispose]());

/** Tables that belong to somebody, each behind the one that it is seen through. */
function inOrder(): [string, Access][] {
  const ordered: [string, Access][] = [];
  const add = (table: string): void => {
    if (ordered.some(([name]) => name === table)) return;
    const access = matrix[table];
    if (!access) throw new Error(`${table} has no entry`);
    if (typeof access.sight === 'object') add(access.sight.through);
    ordered.push([table, access]);
  };
  // Histories tell of the others.
  for (const [table, { sight }] of belonging) if (sight !== 'by machine') add(table);
  for (const [table, { sight }] of belonging) if (sight === 'by machine') add(table);
  return ordered;
}

async function makeRows(table: string, { sight }: Access): Promise<void> {
  if (sight === 'by machine') {
    await makeHistory(table);
    return;
  }
  made.set(table, new Map());
  for (const scenario of scenarios) {
    const given: Row = {};
    if (sight === 'owner') given['owner_id'] = scenario === 'company' ? null : users[scenario].id;
    if (typeof sight === 'object') {
      for (const [here, there] of Object.entries(sight.by))
        given[here] = made.get(sight.through)!.get(scenario)![there];
    }
    const row = await makeRow(table, scenario, given);
    made.get(table)!.set(scenario, row);
    places.set(`${String(row['place_table'])} ${String(row['place'])}`, scenario);
  }
}

/** A row with something of the right type in each column that needs a value. */
async function makeRow(table: string, scenario: string, given: Row): Promise<Row> {
  const { rows: columns } = await owner.query<{ name: string; type: string; kind: string; category: string }>(
    `select a.attname as name, format_type(a.atttypid, null) as type, t.typtype as kind, t.typcategory as category
     from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
       and a.attnotnull and not (a.attname = any ($2))`,
    [table, Object.keys(given)],
  );
  const names = Object.keys(given).map((name) => `"${name}"`);
  const values = Object.keys(given).map((_, index) => `$${index + 1}`);
  for (const column of columns) {
    names.push(`"${column.name}"`);
    values.push(filler(column, `${table} ${scenario} ${column.name}`));
  }
  const { rows } = await owner.query<Row>(
    `insert into ${table} as x (${names.join(', ')}) values (${values.join(', ')})
     returning x.*, x.ctid::text as place, x.tableoid::regclass::text as place_table`,
    Object.values(given),
  );
  return rows[0]!;
}

function filler({ type, kind, category }: { type: string; kind: string; category: string }, seed: string): string {
  if (kind === 'e') return `(enum_range(null::${type}))[1]`;
  if (category === 'A') return `'{}'::${type}`;
  if (type === 'uuid') return `md5('${seed}')::uuid`;
  if (type === 'text' || type === 'name') return `'${seed}'`;
  if (type === 'jsonb') return `'{}'`;
  if (type === 'bytea') return `sha256('${seed}'::bytea)`;
  if (type === 'boolean') return 'false';
  if (type === 'interval') return `interval '1 hour'`;
  if (type === 'daterange') return `daterange('2026-01-01', null)`;
  if (category === 'D') return `'2026-01-01'::${type}`;
  if (category === 'N') return `1::${type}`;
  throw new Error(`Say in filler() what a ${type} may be.`);
}

async function makeHistory(table: string): Promise<void> {
  const { rows: machines } = await owner.query<{ machine: string; table: string; has_owner: boolean }>(
    `select m.machine, m.has_owner, t.tgrelid::regclass::text as "table"
     from core.machines m
     join pg_trigger t on t.tgfoid = 'core.tg_check_state_history'::regproc and not t.tgisinternal and t.tgparentid = 0
       and split_part(encode(t.tgargs, 'escape'), '\\000', 1) = m.machine`,
  );
  for (const machine of machines) {
    expect(machine.has_owner, `core.machines.has_owner of ${machine.machine}`).toBe(
      matrix[machine.table]?.sight !== undefined,
    );
    for (const scenario of scenarios) {
      const row = await makeRow(table, `${machine.machine} ${scenario}`, {
        machine: machine.machine,
        subject_id: machine.has_owner
          ? made.get(machine.table)!.get(scenario)!['id']
          : '01960000-0000-7000-8000-000000000001',
        sequence: machine.has_owner ? 1 : 1 + scenarios.indexOf(scenario),
      });
      places.set(`${String(row['place_table'])} ${String(row['place'])}`, machine.has_owner ? scenario : 'unowned');
    }
  }
}

async function session(login: Login, person: Person): Promise<pg.Client> {
  const client = await database.client({ as: login });
  if (person !== 'nobody') await client.query(`select set_config('qm.user_id', $1, false)`, [users[person].id]);
  return client;
}

/** What a session sees, as "table whose". */
async function visible(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; place: string; stored: string }>(
    belonging
      .map(
        ([table]) =>
          `select '${table}' as "table", ctid::text as place, tableoid::regclass::text as stored from ${table}`,
      )
      .join(' union all '),
  );
  return rows
    .map((row) => `${row.table} ${places.get(`${row.stored} ${row.place}`) ?? 'of nobody knows whom'}`)
    .filter((row) => !row.endsWith(' unowned'))
    .sort();
}

function expected(person: Person, isAll = false): string[] {
  const result: string[] = [];
  for (const [table, access] of belonging) {
    const whose = isAll ? scenarios : isPublished(access) ? sees[person].published : sees[person].own;
    const times =
      access.sight === 'by machine'
        ? [...places].filter(([place, owner]) => place.startsWith(`${table} `) && owner === 'tom').length
        : // Rows of a default partition are also rows of its table.
          1 + (table.endsWith('_default') ? 1 : matrix[`${table}_default`]?.sight ? 1 : 0);
    for (const scenario of whose) for (let time = 0; time < times; time++) result.push(`${table} ${scenario}`);
  }
  return result.sort();
}

describe('what is granted', () => {
  test('every table and view of a room has an entry, and every entry a table or view', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema') and n.nspname !~ '^pg_'
         and c.relkind in ('r', 'p', 'v', 'm') and (not c.relispartition or c.relname ~ '_default$')`,
    );
    expect(rows.map((row) => row.name).sort()).toEqual(Object.keys(matrix).sort());
  });

  test('each role may do to each table and view what its entry says, and nothing else', async () => {
    const { rows } = await owner.query<{
      name: string;
      login: keyof typeof roles;
      verb: keyof typeof verbs;
      is: boolean;
    }>(
      `select t.name, r.login, v.verb,
         case when v.word in ('delete', 'truncate') then has_table_privilege(r.role, t.name, v.word)
           else has_any_column_privilege(r.role, t.name, v.word) end as is
       from unnest($1::text[]) as t (name)
       cross join unnest($2::text[], $3::text[]) as r (login, role)
       cross join unnest($4::text[], $5::text[]) as v (verb, word)`,
      [Object.keys(matrix), Object.keys(roles), Object.values(roles), Object.keys(verbs), Object.values(verbs)],
    );
    expect(rows).toHaveLength(Object.keys(matrix).length * 4 * 5);
    const wrong = rows.filter((row) => row.is !== (matrix[row.name]![row.login] ?? 's').includes(row.verb));
    expect(wrong).toEqual([]);
  });

  test('who has an owner_id has policies, who has policies has an entry that says whose rows they are', async () => {
    const { rows } = await owner.query<{
      name: string;
      has_owner: boolean;
      has_policies: boolean;
      is_enabled: boolean;
    }>(
      `select c.oid::regclass::text as name, c.relrowsecurity as is_enabled,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped) as has_owner,
         exists (select from pg_policy p where p.polrelid = c.oid) as has_policies
       from pg_class c where c.relkind in ('r', 'p') and c.oid::regclass::text = any ($1)`,
      [Object.keys(matrix)],
    );
    expect(rows.filter((row) => row.has_owner && !row.has_policies).map((row) => row.name)).toEqual([]);
    expect(rows.filter((row) => row.has_policies !== row.is_enabled).map((row) => row.name)).toEqual([]);
    expect(
      rows
        .filter((row) => row.has_policies)
        .map((row) => row.name)
        .sort(),
    ).toEqual(belonging.map(([table]) => table).sort());
  });

  test('policies are for reading, of roles by name, and views do not go around them', async () => {
    const { rows } = await owner.query(
      `select p.polrelid::regclass::text, p.polname from pg_policy p
       where p.polcmd <> 'r' or not p.polpermissive or 0 = any (p.polroles)
       union all
       select c.oid::regclass::text, 'is no security_invoker' from pg_class c
       where c.relkind = 'v' and c.oid::regclass::text = any ($1)
         and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)
         -- Shows accounts without their hashes, which nobody may read.
         and c.oid::regclass::text <> 'identity.accounts'`,
      [Object.keys(matrix)],
    );
    expect(rows).toEqual([]);
  });
});

describe('who sees which rows', () => {
  test.each(Object.keys(sees) as Person[])('%s, in the application and reading only', async (person) => {
    for (const login of ['app', 'readonly'] as const) {
      expect(await visible(await session(login, person)), login).toEqual(expected(person));
    }
  });

  test.each(['auditor', 'maintenance', 'migrator'] as const)('%s sees all', async (login) => {
    expect(await visible(await session(login, 'nobody'))).toEqual(expected('nobody', true));
  });

  test('nobody writes past the commands, whoever he is', async () => {
    const tables = belonging.map(([table]) => table);
    for (const login of ['app', 'readonly', 'auditor', 'maintenance'] as const) {
      const client = await session(login, login === 'app' ? 'ada' : 'nobody');
      const { rows } = await client.query<{ refused: number }>({
        text: `select pg_catalog.count(*)::int as refused from unnest($1::text[]) as t (name) where not (
          has_any_column_privilege(t.name, 'insert') or has_any_column_privilege(t.name, 'update')
          or has_table_privilege(t.name, 'delete') or has_table_privilege(t.name, 'truncate'))`,
        values: [tables],
      });
      expect(rows[0]!.refused, login).toBe(tables.length);
      for (const table of tables) {
        await expect(client.query(`delete from ${table}`), `${login} ${table}`).rejects.toMatchObject({
          code: '42501',
        });
      }
    }
  });

  test('an agent sees what it acts on', async () => {
    const otto = await session('app', 'otto');
    const tomsModel = made.get('model.models')!.get('tom')!['id'];
    const tomsSeries = made.get('series.series')!.get('tom')!['id'];
    const count = async (): Promise<number[]> =>
      Promise.all(
        [
          ['select count(*)::int as n from model.models where id = $1', tomsModel],
          ['select count(*)::int as n from model.model_versions where model_id = $1', tomsModel],
          ['select count(*)::int as n from series.observations where series_id = $1', tomsSeries],
        ].map(async ([text, id]) => (await otto.query<{ n: number }>(text as string, [id])).rows[0]!.n),
      );
    expect(await count()).toEqual([0, 0, 0]);
    for (const [type, id] of [
      ['model', tomsModel],
      ['series', tomsSeries],
    ] as const) {
      await owner.query(
        `insert into governance.agent_actions (action_id, action_type, description, risk_level, parameters, parameters_hash, requested_by, subject_type, subject_id, max_attempts, is_idempotent)
         values ($1, 'x', 'x', 'low', '{}', 'x', $2, $1, $3, 1, true)`,
        [type, users.otto.id, id],
      );
    }
    expect(await count()).toEqual([1, 1, 1]);
    expect((await otto.query('select from model.models')).rowCount).toBe(4);
    await owner.query('delete from governance.agent_actions');
    expect(await count()).toEqual([0, 0, 0]);
    // So it does with a retraining that it has claimed.
    await owner.query(
      `insert into core.state_history (machine, subject_id, sequence, from_state, to_state, actor_id)
       values ('retraining', $1, 2, 'queued', 'running', $2)`,
      [made.get('model.retraining_workflows')!.get('tom')!['id'], users.otto.id],
    );
    expect(await count()).toEqual([1, 1, 0]);
    await owner.query('delete from core.state_history where sequence = 2 and actor_id = $1', [users.otto.id]);
  });
});

describe('commands', () => {
  /** Parameters that name a row, and the table that they name it in. */
  const subjects: Record<string, string> = {
    p_model_id: 'model.models',
    p_version_id: 'model.model_versions',
    p_experiment_id: 'model.experiments',
    p_holdout_id: 'model.holdouts',
    p_validation_id: 'model.validations',
    p_deployment_id: 'model.deployments',
    p_retraining_id: 'model.retraining_workflows',
    p_drift_event_id: 'model.drift_events',
    p_upload_id: 'series.uploads',
    p_series_id: 'series.series',
    p_series_ids: 'series.series',
    p_finding_id: 'series.quality_findings',
    p_ids: 'model.predictions',
    p_statement_id: 'finance.statements',
    p_report_id: 'finance.kpi_reports',
    p_portfolio_id: 'finance.portfolios',
    p_matrix_id: 'finance.correlation_matrices',
  };
  /** Where one name means a row of another table. */
  const subjectOf: Record<string, string> = { 'series.decide_upload_finding': 'series.upload_findings' };
  /** Values that get a call past the checks that come before the row is looked up. */
  const values: Record<string, string> = {
    p_observations: `'[{"at": "2026-01-05", "value": 1}]'`,
    p_rejects: `'[{"line_number": 2, "reason": "x", "raw": "x"}]'`,
    p_environment: `'production'`,
    p_values: `'{1,2,3}'`,
    p_actuals: `'{1}'`,
    p_metrics: `'{"mae": 1}'`,
    p_hours: '24',
    p_decision: `'accepted'`,
    p_arm: `'candidate'`,
    p_outcome: `'no_improvement'`,
    p_until: `'2026-02-01'`,
    p_to: `'2026-02-01'`,
    p_artifact_hash: `repeat('a', 64)`,
    p_training_data_hash: `repeat('b', 64)`,
    p_frequency: `'daily'`,
    p_aggregate: `'sum'`,
    p_trigger_key: `'a key'`,
    p_predictions: `'{1}'`,
    p_lease: `interval '1 minute'`,
    p_horizon: '1',
    p_portfolio_id: 'null',
    p_period: `'2026-01'`,
  };

  interface Command {
    name: string;
    subject: string;
    writes: boolean;
    call(id: unknown): string;
  }
  let commands: Command[];

  beforeAll(async () => {
    const { rows } = await owner.query<{
      name: string;
      names: string[];
      types: string[];
      defaults: number;
      writes: boolean;
    }>(
      `select p.oid::regproc::text as name, p.proargnames[1:p.pronargs]::text[] as names, p.pronargdefaults as defaults, p.provolatile = 'v' as writes,
         array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality as t (type, place) order by t.place) as types
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('series', 'model', 'forecast', 'finance') and p.pronargs > 0 and p.prokind = 'f'
         and p.proargnames[1:p.pronargs]::text[] && $1
         and exists (select from aclexplode(p.proacl) a where a.grantee = 'qm_app'::regrole)`,
      [Object.keys(subjects)],
    );
    // For the policies, of no more than whether a series is the company's.
    commands = rows
      .filter(({ name }) => name !== 'series.is_company_series')
      .map(({ name, names, types, defaults, writes }) => {
        const subject = names.find(
          (parameter) => parameter in subjects && !(name.startsWith('forecast.') && parameter === 'p_version_id'),
        )!;
        const place = names.indexOf(subject);
        return {
          name,
          subject: subjectOf[name] ?? subjects[subject]!,
          writes,
          call: (id) =>
            `select * from ${name}(${names
              .map((parameter, index) => {
                if (index === place)
                  return `${parameter} => ${types[index]!.endsWith('[]') ? `array['${String(id)}'::uuid]` : `'${String(id)}'::uuid`}`;
                if (index >= names.length - defaults) return '';
                const type = types[index]!;
                const value =
                  values[parameter] ??
                  (type === 'uuid'
                    ? `md5('x')::uuid`
                    : type === 'uuid[]'
                      ? `'{}'`
                      : type.endsWith('[]')
                        ? `'{1,2,3}'`
                        : type === 'text'
                          ? `'x'`
                          : type === 'jsonb'
                            ? `'{}'`
                            : type === 'boolean'
                              ? 'true'
                              : /time|date/.test(type)
                                ? `'2026-01-01'`
                                : /int|double|numeric/.test(type)
                                  ? '1'
                                  : 'null');
                return `${parameter} => ${value}::${type}`;
              })
              .filter((argument) => argument !== '')
              .join(', ')})`,
        };
      });
  }, 30_000);

  /** What becomes of a call: what it answers or its error, without the id. */
  async function outcome(client: pg.Client, command: Command, id: unknown): Promise<string> {
    await client.query('begin');
    try {
      const { rows } = await client.query(command.call(id));
      return JSON.stringify(rows).replaceAll(String(id), 'id');
    } catch (error) {
      const { code, message, detail } = error as pg.DatabaseError;
      return `${code ?? ''} ${message} ${detail ?? ''}`.replaceAll(String(id), 'id');
    } finally {
      await client.query('rollback');
    }
  }

  /** What says the same whether the row is there or not: it answers nothing, or the rows here lack what it asks for. */
  const alike = [
    'series.add_upload_rejects',
    'series.discard_staging',
    'model.add_feature_counts',
    'model.claim_retraining',
    'forecast.read_actuals',
    'forecast.forecasts_by_lag',
    'forecast.accuracy',
    'finance.correlation_matrix',
    'finance.statement_bounds',
    'finance.read_budget',
    'finance.read_forecasts',
    'finance.explain_kpi',
  ];

  const none = '01960000-0000-7000-8000-00000000ffff';
  const idOf = (command: Command, scenario: Scenario): unknown => made.get(command.subject)!.get(scenario)!['id'];

  test('there are commands of every room with an owner', () => {
    expect(commands.length).toBeGreaterThan(40);
    expect(new Set(commands.map(({ subject }) => subject))).toEqual(
      new Set([...Object.values(subjects), ...Object.values(subjectOf)]),
    );
  });

  test.each([
    ['tom', 'grace'],
    ['nobody', 'grace'],
    ['otto', 'tom'],
    ['vera', 'grace'],
  ] as const)('to %s a row of %s is the same as none', async (person, scenario) => {
    const client = await session('app', person);
    for (const command of commands) {
      expect(await outcome(client, command, idOf(command, scenario)), command.name).toBe(
        await outcome(client, command, none),
      );
    }
  });

  test('a viewer changes nothing, of the company or of his own', async () => {
    const vera = await session('app', 'vera');
    for (const command of commands.filter(({ writes }) => writes)) {
      expect(await outcome(vera, command, idOf(command, 'company')), command.name).toMatch(/^QM103 /);
    }
  });

  test.each([
    ['grace', 'grace'],
    ['grace', 'company'],
    ['ann', 'grace'],
    ['ada', 'tom'],
    ['otto', 'grace'],
    ['nobody', 'company'],
  ] as const)('to %s a row of %s is there', async (person, scenario) => {
    const client = await session('app', person);
    const same: string[] = [];
    for (const command of commands) {
      const answer = await outcome(client, command, idOf(command, scenario));
      // A role that may not use the command at all is refused before rows are looked for.
      if (!/^QM10[13] /.test(answer) && answer === (await outcome(client, command, none))) same.push(command.name);
    }
    expect(same.filter((name) => !alike.includes(name))).toEqual([]);
  });
});
