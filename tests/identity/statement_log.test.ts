import { hash } from '@node-rs/bcrypt';
import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { connect } from '../../sdk/index.js';
import { startCommand } from '../support/command.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** The most that a server can be told to write down about statements, their parameters and their errors. */
const everything = {
  log_statement: 'all',
  log_min_duration_statement: '0',
  log_duration: 'on',
  log_parameter_max_length: '-1',
  log_parameter_max_length_on_error: '-1',
  log_min_messages: 'debug1',
  log_min_error_statement: 'debug1',
  log_error_verbosity: 'verbose',
  debug_print_parse: 'on',
  debug_print_plan: 'on',
};

/** Lets the server log everything of this database; resolves with a function that reads what was logged since. */
async function logOf(database: FreshDatabase, superuser: pg.Client): Promise<() => Promise<string>> {
  for (const [name, value] of Object.entries(everything)) {
    await superuser.query(`alter database ${database.name} set ${name} = '${value}'`);
  }
  const { rows } = await superuser.query<{ path: string; size: string }>(
    `select path, (pg_stat_file(path)).size
      from (select regexp_replace(current_setting('data_directory'), '[^/]+/?$', 'server.log') as path) as l`,
  );
  const { path, size } = rows[0]!;
  return async () => {
    const { rows: read } = await superuser.query<{ text: string }>(
      `select convert_from(pg_read_binary_file($1, $2, 100000000), 'UTF8') as text`,
      [path, size],
    );
    return read[0]!.text;
  };
}

describe('a server that logs every statement with its parameters', () => {
  test('never sees a plain password, from the SDK or the command line', async () => {
    await using database = await freshDatabase();
    const superuser = await database.client();
    const readLog = await logOf(database, superuser);
    const secrets = {
      ofAda: 'Secret of Ada 1',
      ofTom: 'Secret of Tom 2',
      next: 'Next secret 3',
      wrong: 'Wrong secret 4',
      old: 'Old secret 5',
      weak: 'weak6',
    };

    const { code } = await startCommand(
      ['create-admin', '--url', database.urlAs('maintenance'), '--username', 'ada', '--email', 'ada@example.com'],
      { input: `${secrets.ofAda}\n` },
    ).ended;
    expect(code).toBe(0);
    await startCommand(
      ['create-admin', '--url', database.urlAs('maintenance'), '--username', 'eve', '--email', 'eve@example.com'],
      { input: secrets.weak },
    ).ended;

    await using db = await connect(database.urlAs('app'));
    const ada = await db.identity.checkCredentials({ login: 'ada', password: secrets.ofAda });
    expect(await db.identity.checkCredentials({ login: 'ada', password: secrets.wrong })).toBeNull();
    expect(await db.identity.checkCredentials({ login: 'nobody', password: secrets.wrong })).toBeNull();
    const asAda = db.as(ada!.id);
    const tom = await asAda.identity.createUser({
      username: 'tom',
      email: 'tom@example.com',
      password: secrets.ofTom,
    });
    // Refused by the database, which then writes the whole row into its log.
    await expect(
      asAda.identity.createUser({ username: '!', email: 'bad@example.com', password: secrets.ofTom }),
    ).rejects.toMatchObject({ constraint: 'users_username_check' });
    await expect(
      asAda.identity.createUser({ username: 'bad', email: 'bad@example.com', password: secrets.weak }),
    ).rejects.toMatchObject({ code: '22023' });
    await db.as(tom.id).identity.changePassword({ userId: tom.id, password: secrets.next });
    expect(await db.identity.checkCredentials({ login: 'tom', password: secrets.next })).not.toBeNull();
    await superuser.query(`insert into identity.users (username, email, password_hash) values ('old', 'o@x', $1)`, [
      await hash(secrets.old, 4),
    ]);
    expect(await db.identity.checkCredentials({ login: 'old', password: secrets.old })).not.toBeNull();

    const log = await readLog();
    // It did log: statements, parameters, failing rows, of both.
    expect(log).toMatch(/quartermaster command|identity\.create_admin/);
    expect(log).toContain('identity.finish_sign_in(');
    expect(log).toContain('tom@example.com');
    expect(log).toContain('users_username_check');
    expect(log).toMatch(/parameters: .*'\$argon2id\$/i);
    for (const [whose, secret] of Object.entries(secrets)) {
      for (const form of [
        secret,
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
        Buffer.from(secret).toString('hex'),
      ]) {
        expect(log.includes(form), `the password ${whose}`).toBe(false);
      }
    }

    // Nor does the audit log hold a password, or what could be guessed against.
    const { rows } = await superuser.query<{ text: string }>(
      `select string_agg(l::text, '') as text from governance.audit_log l where l.table_name = 'identity.users'`,
    );
    expect(rows[0]!.text).toContain(tom.id);
    expect(rows[0]!.text).not.toMatch(/[Ss]ecret|p=1\$|\$2b\$04\$|@example\.com|\btom\b/);
  });
});
