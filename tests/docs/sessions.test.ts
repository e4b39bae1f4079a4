import pg from 'pg';
import { inject, describe, expect, test, beforeAll, afterAll } from 'vitest';
import { isProgram, isSession, readBlocks, renderChapter } from '../../tools/docs/chapter.js';
import { documentFiles, loadFixture, sessionUrl } from '../../tools/docs/files.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const clone = 'docs_chapter_test';

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(inject('serverUrl'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('sessions in the documentation', () => {
  let fixture: FreshDatabase;

  beforeAll(async () => {
    fixture = await freshDatabase();
    await loadFixture(fixture.url);
  });

  afterAll(async () => {
    await fixture[Symbol.asyncDispose]();
  });

  const files = documentFiles().filter(({ text }) =>
    readBlocks(text).some((block) => isSession(block) || isProgram(block)),
  );

  test.each(files)('$path shows what the database answers', async ({ path, text }) => {
    await onServer(`create database ${clone} template ${fixture.name}`);
    try {
      const url = new URL(fixture.url);
      url.pathname = `/${clone}`;
      // npm run docs:update writes the output anew.
      expect(await renderChapter(path, text, sessionUrl(url.href))).toBe(text);
    } finally {
      await onServer(`drop database if exists ${clone} with (force)`);
    }
  });
});
