import { describe, expect, test } from 'vitest';
import { hash } from '@node-rs/argon2';
import { connect, QuartermasterError } from '../../sdk/index.js';
import { backendOf, freshDatabase, race, waitUntilBlocked } from '../support/database.js';

const password = 'correct horse battery staple';

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

    await db.as(ada.id).identity.changePassword({ userId: ada.id, password: 'another one' });
    expect(await db.identity.checkCredentials({ login: 'ada', password })).toBeNull();
    expect(await db.identity.checkCredentials({ login: 'ada', password: 'another one' })).not.toBeNull();
  });

  test('compares a bcrypt hash with the function that it is given, and says when it needs one', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const superuser = await database.client();
    await superuser.query(
      `insert into identity.users (username, email, password_hash) values ('old', 'old@example.com', '$2b$04$somehash')`,
    );
    const verifyBcrypt = (given: string, stored: string): Promise<boolean> =>
      Promise.resolve(given === password && stored === '$2b$04$somehash');

    expect(await db.identity.checkCredentials({ login: 'old', password, verifyBcrypt })).toMatchObject({
      username: 'old',
    });
    expect(await db.identity.checkCredentials({ login: 'old', password: 'wrong', verifyBcrypt })).toBeNull();
    await expect(db.identity.checkCredentials({ login: 'old', password })).rejects.toThrow(QuartermasterError);
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
    await race(
      database,
      12,
      (client) => client.query('select from identity.finish_sign_in($1, false)', [rows[0]!.id]),
      {
        as: 'app',
      },
    );
    const counted = await superuser.query('select failed_sign_ins from identity.accounts');
    expect(counted.rows).toEqual([{ failed_sign_ins: 12 }]);
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
