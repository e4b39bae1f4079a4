import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  AppendOnly,
  CheckViolation,
  ConnectionLost,
  ExclusionViolation,
  ForeignKeyViolation,
  isRuleError,
  LockNotAvailable,
  NotNullViolation,
  PermissionDenied,
  QuartermasterError,
  RuleError,
  sql,
  UniqueViolation,
  violates,
  type UniqueConstraint,
} from '../../sdk/index.js';
import { connectedSample, rejection } from './support.js';

describe('errors', () => {
  test.each([
    [`insert into sample.items (sku) values ('S-1')`, UniqueViolation, 'items_sku_key'],
    [`insert into sample.items (sku) values ('')`, CheckViolation, 'items_sku_check'],
    [`insert into sample.items (sku, parent_id) values ('x', 99)`, ForeignKeyViolation, 'items_parent_id_fkey'],
    [
      `insert into sample.items (sku, validity) values ('x', '[2026-01-01,2026-02-01)'), ('y', '[2026-01-15,)')`,
      ExclusionViolation,
      'items_validity_excl',
    ],
  ] as const)('of constraints have a class and the name: %s', async (text, errorClass, constraint) => {
    await using sample = await connectedSample();
    const error = await rejection(sample.db.statements.execute(sql(text), []));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toBeInstanceOf(QuartermasterError);
    expect(error).toMatchObject({ name: errorClass.name, constraint, table: 'items', schema: 'sample' });
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  test('of missing values name the column', async () => {
    await using sample = await connectedSample();
    const error = await rejection(
      sample.db.statements.execute(sql('insert into sample.items (sku) values (null)'), []),
    );
    expect(error).toBeInstanceOf(NotNullViolation);
    expect(error).toMatchObject({ table: 'items', column: 'sku' });
  });

  test('of rules have the class of their code, with detail and hint', async () => {
    await using sample = await connectedSample();
    await sample.observer.query(`
      create function sample.refuse(p_code text) returns void language plpgsql as $$
      begin
        raise exception using errcode = p_code, message = 'refused', detail = 'item 1', hint = 'Try another.';
      end $$`);
    const refuse = sql('select sample.refuse($1)::text');
    const known = await rejection(sample.db.statements.one(refuse, ['QM002']));
    expect(known).toBeInstanceOf(AppendOnly);
    expect(known).toMatchObject({ name: 'AppendOnly', message: 'refused', detail: 'item 1', hint: 'Try another.' });
    expect(isRuleError(known)).toBe(true);
    expect(isRuleError(known, 'QM002')).toBe(true);
    expect(isRuleError(known, 'QM001')).toBe(false);
    const unknown = await rejection(sample.db.statements.one(refuse, ['QMZZZ']));
    expect(unknown).toBeInstanceOf(RuleError);
    expect(unknown).toMatchObject({ code: 'QMZZZ' });
  });

  test('of locks and privileges have classes', async () => {
    await using sample = await connectedSample();
    await sample.observer.query('begin; select from sample.items for update');
    const locked = rejection(sample.db.statements.many(sql('select from sample.items for update nowait'), []));
    expect(await locked).toBeInstanceOf(LockNotAvailable);
    await sample.observer.query('rollback; create role sample_nobody');
    try {
      const refused = sample.db.transaction(async (transaction) => {
        await transaction.statements.execute(sql('set local role sample_nobody'), []);
        await transaction.statements.many(sql('select * from sample.items'), []);
      });
      expect(await rejection(refused)).toBeInstanceOf(PermissionDenied);
    } finally {
      await sample.observer.query('drop role sample_nobody');
    }
  });

  test('that have no class keep their SQLSTATE, and point at the calling code', async () => {
    await using sample = await connectedSample();
    async function callingCode(): Promise<unknown> {
      const row = await sample.db.statements.one(sql('select 1 / 0'), []);
      return row;
    }
    const error = (await rejection(callingCode())) as QuartermasterError;
    expect(error.constructor).toBe(QuartermasterError);
    expect(error.code).toBe('22012');
    expect(error.stack).toContain('callingCode');
  });

  test('of a server that is not there say what to check', async () => {
    const { connect } = await import('../../sdk/index.js');
    const error = await rejection(connect('postgres://postgres@127.0.0.1:1/postgres'));
    expect(error).toBeInstanceOf(ConnectionLost);
    expect((error as QuartermasterError).hint).toContain('DATABASE_URL');
  });

  test('guards narrow to real constraint names', () => {
    const error: unknown = new UniqueViolation({
      message: 'duplicate key value',
      code: '23505',
      constraint: 'error_codes_name_key',
    });
    expect(violates(error, 'error_codes_name_key')).toBe(true);
    expect(violates(error, 'error_codes_pkey')).toBe(false);
    // @ts-expect-error -- there is no such constraint
    expect(violates(error, 'no_such_key')).toBe(false);
    if (error instanceof UniqueViolation) {
      expectTypeOf(error.constraint).toEqualTypeOf<UniqueConstraint>();
    }
  });
});
