import { hash, verify as verifyArgon2 } from '@node-rs/argon2';
import { hash as hashBcrypt, verify as verifyBcrypt } from '@node-rs/bcrypt';
import type pg from 'pg';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { connect, WeakPassword } from '../../sdk/index.js';
import * as passwords from '../../sdk/passwords.js';
import { backendOf, freshDatabase, race, waitUntilBlocked } from '../support/database.js';

const password = 'correct horse battery staple 9';

describe('checking credentials', () => {
  test('gives the user for the right password, null for everything else', async () => {
    await using database = await freshDatabase();
    await using maintenance = await connect(database.urlAs('maintenance'));
    await using db = await connect(database.urlAs('app'));
    const ada = await maintenance.identity.createAdmin({ username: 'ada', email: 'ada@example.com', password });

    expect(await db.identity.checkCredentials({ login: 'ADA', password })).toMatchObject({ id: ada.id });
    expect(await db.identity.checkCredentials({ login: 'ada@example.com', password })).toMatchObject({ id: ada.id });
    expect(await db.identity.checkCredentials({ login: 'ada', password: 'wrong' })).toBeNull();
    expect(await db.identity.checkCredentials({ login: 'nobody', password })).toBeNull();
  });

  test('locks the user out after five failures, also for the right password', async () => {
    await using database = await freshDatabase();
    await using maintenance = await connect(database.urlAs('maintenance'));
    await using db = await connect(database.urlAs('app'));
    const ada = await maintenance.identity.createAdmin({ username: 'ada', email: 'ada@example.com', password });

    for (let attempt = 0; attempt < 5; attempt += 1) {
      await db.identity.checkCredentials({ login: 'ada', password: 'wrong' });
    }
    expect(await db.identity.checkCredentials({ login: 'ada', password })).toBeNull();

    await db.as(ada.id).identity.unlockUser({ userId: ada.id });
    expect(await db.identity.checkCredentials({ login: 'ada', password })).not.toBeNull();
  });

  test('keeps no plain password and lets the user change it', async () => {
    await using database = await freshDatabase();
    await using maintenance = await connect(database.urlAs('maintenance'));
    await using db = await connect(database.urlAs('app'));
    const ada = await maintenance.identity.createAdmin({ username: 'ada', email: 'ada@example.com', password });

    const superuser = await database.client();
    const { rows } = await superuser.query<{ password_hash: string }>('select password_hash from identity.users');
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);

    await db.as(ada.id).identity.changePassword({ userId: ada.id, password: 'another one 1' });
    expect(await db.identity.checkCredentials({ login: 'ada', password })).toBeNull();
    expect(await db.identity.checkCredentials({ login: 'ada', password: 'another one 1' })).not.toBeNull();
  });

  test("the hash for unknown users costs what the SDK's own hashes cost", async () => {
    await using database = await freshDatabase();
    const app = await database.client({ as: 'app' });
    const { rows } = await app.query<{ password_hash: string }>(`select * from identity.begin_sign_in('nobody')`);
    const parameters = (text: string | undefined): string[] | undefined => text?.split('$').slice(1, 4);
    expect(parameters(rows[0]?.password_hash)).toEqual(parameters(await hash('anything')));
  });

  test('counts every one of many failures at once', async () => {
    await using database = await freshDatabase();
    const superuser = await database.client();
    const { rows } = await superuser.query<{ id: string }>(
      `insert into identity.users (username, email) values ('ada', 'ada@example.com') returning id`,
    );
    await superuser.query(`select core.set_setting('identity.maximum_failed_sign_ins', '100')`);
    await race(database, 12, (client) => client.query('select from identity.finish_sign_in($1, null)', [rows[0]!.id]), {
      as: 'app',
    });
    const counted = await superuser.query('select failed_sign_ins from identity.accounts');
    expect(counted.rows).toEqual([{ failed_sign_ins: 12 }]);
  });
});

/** Inserts a user as an older system left it; resolves with the id. */
async function oldUser(superuser: pg.Client, username: string, passwordHash: string): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>(
    `insert into identity.users (username, email, password_hash) values ($1, $1 || '@example.com', $2) returning id`,
    [username, passwordHash],
  );
  return rows[0]!.id;
}

async function storedHash(superuser: pg.Client, userId: string): Promise<string> {
  const { rows } = await superuser.query<{ password_hash: string }>(
    'select password_hash from identity.users where id = $1',
    [userId],
  );
  return rows[0]!.password_hash;
}

/** Algorithm and cost of a hash. */
const schemeOf = (passwordHash: string): string => /^\$2[aby]\$\d\d|^\$argon2id\$v=19\$[^$]+/.exec(passwordHash)![0];

const today = '$argon2id$v=19$m=19456,t=2,p=1';

describe('hashes of older systems', () => {
  // Of John the Ripper's test vectors: another program's bcrypt.
  const foreign = '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW';

  test('bcrypt, and argon2id with less work, are verified and replaced at the first success', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const superuser = await database.client();
    const users = {
      foreign: { password: 'U*U', passwordHash: foreign },
      python: { password, passwordHash: (await hashBcrypt(password, 5)).replace('$2y$', '$2b$') },
      php: { password, passwordHash: await hashBcrypt(password, 5) },
      hasty: { password, passwordHash: await hash(password, { memoryCost: 4096, timeCost: 3 }) },
      short: { password, passwordHash: await hash(password, { outputLen: 16 }) },
    };
    for (const [login, user] of Object.entries(users)) {
      const id = await oldUser(superuser, login, user.passwordHash);
      expect(await db.identity.checkCredentials({ login, password: 'wrong' })).toBeNull();
      expect(await storedHash(superuser, id)).toBe(user.passwordHash);

      expect(await db.identity.checkCredentials({ login, password: user.password })).toMatchObject({
        id,
        failed_sign_ins: 0,
        password_changed_at: null,
      });
      const replaced = await storedHash(superuser, id);
      expect(schemeOf(replaced)).toBe(today);
      expect(replaced).not.toBe(user.passwordHash);

      expect(await db.identity.checkCredentials({ login, password: user.password })).toMatchObject({ id });
      expect(await storedHash(superuser, id)).toBe(replaced);
    }
  });

  test('as strong ones stay, and so does bcrypt of a password that it did not see the end of', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const superuser = await database.client();
    const long = 'é'.repeat(36);
    const users = {
      strong: { password, passwordHash: await hash(password, { memoryCost: 47_104, timeCost: 1 }) },
      long: { password: `${long}9`, passwordHash: await hashBcrypt(`${long}1`, 4) },
    };
    for (const [login, user] of Object.entries(users)) {
      const id = await oldUser(superuser, login, user.passwordHash);
      expect(await db.identity.checkCredentials({ login, password: user.password })).toMatchObject({ id });
      expect(await storedHash(superuser, id)).toBe(user.passwordHash);
    }
  });

  describe('a sign-in that replaces the hash, beside a new password', () => {
    const newPassword = 'a new password 1';

    test.each(['sign-in', 'new password'])('the %s first: the new password stays', async (first) => {
      await using database = await freshDatabase();
      const superuser = await database.client();
      const oldHash = await hashBcrypt(password, 4);
      const id = await oldUser(superuser, 'old', oldHash);
      const newHash = await hash(newPassword);
      const signIn = {
        client: await database.client({ as: 'app' }),
        text: 'select username from identity.finish_sign_in($1, $2, $3)',
        values: [id, oldHash, await hash(password)],
      };
      const change = {
        client: await database.client({ as: 'app', options: `-c qm.user_id=${id}` }),
        text: 'select username from identity.change_password($1, $2)',
        values: [id, newHash],
      };
      const [early, late] = first === 'sign-in' ? [signIn, change] : [change, signIn];
      const latePid = await backendOf(late.client);

      await early.client.query('begin');
      const earlyResult = await early.client.query(early.text, early.values);
      const lateResult = late.client.query(late.text, late.values);
      await waitUntilBlocked(superuser, latePid);
      await early.client.query('commit');

      expect(earlyResult.rows).toEqual([{ username: 'old' }]);
      // Whoever verified the old password before the new one was set does not get in with it.
      expect((await lateResult).rows).toEqual(first === 'sign-in' ? [{ username: 'old' }] : []);
      expect(await storedHash(superuser, id)).toBe(newHash);
    });

    test('two sign-ins at once both succeed, and the hash is replaced once', async () => {
      await using database = await freshDatabase();
      const superuser = await database.client();
      const id = await oldUser(superuser, 'old', await hashBcrypt(password, 4));
      await using db = await connect(database.urlAs('app'));
      const users = await Promise.all(
        Array.from({ length: 4 }, () => db.identity.checkCredentials({ login: 'old', password })),
      );
      expect(users.map((user) => user?.id)).toEqual([id, id, id, id]);
      const { rows } = await superuser.query(
        `select count(*)::integer as count from governance.audit_log
          where table_name = 'identity.users' and operation = 'update' and after ? 'password_scheme'`,
      );
      expect(rows).toEqual([{ count: 1 }]);
    });
  });
});

describe('what a sign-in costs', () => {
  // Counted, not replaced: what a sign-in costs is which hashes it verifies.
  const verifying = vi.spyOn(passwords, 'matchesHash');

  afterAll(() => {
    verifying.mockRestore();
  });

  /** Algorithms and costs that were verified since the last call, sorted. */
  function verified(): string[] {
    const schemes = verifying.mock.calls.map(([, passwordHash]) => schemeOf(passwordHash)).sort();
    verifying.mockClear();
    return schemes;
  }

  test('is the same whoever asks for whomever, as long as there are old hashes and afterwards', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const superuser = await database.client();
    const old = await oldUser(superuser, 'old', (await hashBcrypt(password, 6)).replace('$2y$', '$2b$'));
    await oldUser(superuser, 'locked', await hash(password));
    await oldUser(superuser, 'new', await hash(password));
    await superuser.query(`
      update identity.users set locked_until = now() + interval '1 hour' where username = 'locked';
      insert into identity.users (username, email) values ('nopassword', 'nopassword@example.com')`);

    verified();
    for (const login of ['old', 'new', 'locked', 'nopassword', 'nobody']) {
      await db.identity.checkCredentials({ login, password: 'wrong' });
      expect(verified(), login).toEqual(['$2b$06', today]);
    }
    await db.identity.checkCredentials({ login: 'old', password });
    expect(schemeOf(await storedHash(superuser, old))).toBe(today);
    verified();
    for (const login of ['old', 'new', 'locked', 'nopassword', 'nobody']) {
      await db.identity.checkCredentials({ login, password: 'wrong' });
      expect(verified(), login).toEqual([today]);
    }
  });

  test('includes real work for the decoys', async () => {
    await using database = await freshDatabase();
    const app = await database.client({ as: 'app' });
    const superuser = await database.client();
    await oldUser(superuser, 'old', await hashBcrypt(password, 10));
    const { rows } = await app.query<{ password_hash: string; decoy_hashes: string[] }>(
      `select * from identity.begin_sign_in('nobody')`,
    );
    const started = performance.now();
    expect(await verifyBcrypt('anything', rows[0]!.decoy_hashes[0]!)).toBe(false);
    // What a decoy that the library cannot read would take is some microseconds.
    expect(performance.now() - started).toBeGreaterThan(5);
    expect(await verifyArgon2(rows[0]!.password_hash, 'anything')).toBe(false);
  });
});

describe('a password that is to be set', () => {
  test('is refused with what it lacks, and without telling it, where it is weak', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('maintenance'));
    const weakPasswords: Record<string, string> = {
      abc1234: 'it has fewer than 8 characters',
      [`${'a'.repeat(100)}1`]: 'it has more than 100 characters',
      '12345678': 'it has no letter',
      abcdefgh: 'it has no digit',
      '\u{1F511}\u{1F511}\u{1F511}1': 'it has fewer than 8 characters; it has no letter',
      '': 'it has fewer than 8 characters; it has no letter; it has no digit',
    };
    for (const [weak, detail] of Object.entries(weakPasswords)) {
      for (const refused of [
        db.identity.createUser({ username: 'ada', email: 'ada@example.com', password: weak }),
        db.identity.createAdmin({ username: 'ada', email: 'ada@example.com', password: weak }),
        db.identity.changePassword({ userId: '01950000-0000-7000-8000-000000000001', password: weak }),
      ]) {
        const error: unknown = await refused.catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(WeakPassword);
        expect(error).toMatchObject({ code: '22023', detail });
        if (weak) expect(JSON.stringify([String(error), error])).not.toContain(weak);
      }
    }
    expect((await db.identity.listUsers()).rows).toEqual([]);
  });

  test('may be in any script, and is taken as it is', async () => {
    await using database = await freshDatabase();
    await using maintenance = await connect(database.urlAs('maintenance'));
    await using db = await connect(database.urlAs('app'));
    const strongPasswords = ['abcdefg1', 'пароль12', `${'a'.repeat(99)}1`, '密码密码密码密٣', ' spaces 1 '];
    for (const [number, strong] of strongPasswords.entries()) {
      const login = `admin${number}`;
      await maintenance.identity.createAdmin({ username: login, email: `${login}@example.com`, password: strong });
      expect(await db.identity.checkCredentials({ login, password: strong })).toMatchObject({ username: login });
      expect(await db.identity.checkCredentials({ login, password: strong.trim().slice(0, 7) })).toBeNull();
    }
  });
});

describe('two admins who take each other away', () => {
  test.each([
    ['first', 'second'],
    ['second', 'first'],
  ])('the %s one wins when it comes first', async (winner, loser) => {
    await using database = await freshDatabase();
    const observer = await database.client();
    const ids: Record<string, string> = {};
    for (const name of ['first', 'second']) {
      const { rows } = await observer.query<{ id: string }>('select id from identity.create_admin($1, $2)', [
        name,
        `${name}@example.com`,
      ]);
      ids[name] = rows[0]!.id;
    }
    const early = await database.client({ as: 'app', options: `-c qm.user_id=${ids[winner]}` });
    const late = await database.client({ as: 'app', options: `-c qm.user_id=${ids[loser]}` });
    const latePid = await backendOf(late);

    await early.query('begin');
    await early.query(`select identity.change_role($1, 'planner')`, [ids[loser]]);
    const refused = late.query('select identity.deactivate_user($1)', [ids[winner]]).then(
      () => null,
      (error: unknown) => error,
    );
    await waitUntilBlocked(observer, latePid);
    await early.query('commit');

    expect(await refused).toMatchObject({ code: 'QM106' });
    const { rows } = await observer.query(`select username from identity.accounts where role = 'admin' and is_active`);
    expect(rows).toEqual([{ username: winner }]);
  });
});
