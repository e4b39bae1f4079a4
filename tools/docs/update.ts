/** npm run docs:update -- [file …]: runs the sessions of the documentation and writes their output into the files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, withClient } from '../databases.js';
import { projectRoot } from '../rooms.js';
import { startTestServer } from '../test-server.js';
import { isProgram, isSession, readBlocks, renderChapter } from './chapter.js';
import { documentFiles, loadFixture, sessionUrl } from './files.js';

const wanted = process.argv.slice(2).map((path) => path.replace(/^\.\//, ''));
const files = documentFiles().filter(
  ({ path, text }) =>
    (wanted.length === 0 || wanted.includes(path)) &&
    readBlocks(text).some((block) => isSession(block) || isProgram(block)),
);

const { server, template } = await startTestServer(18);
try {
  const base = await createDatabase(server, 'docs_fixture', template);
  await loadFixture(base);
  for (const { path, text } of files) {
    const url = await createDatabase(server, 'docs_chapter', 'docs_fixture');
    try {
      const rendered = await renderChapter(path, text, sessionUrl(url));
      if (rendered !== text) writeFileSync(join(projectRoot, path), rendered);
      console.log(`${rendered === text ? 'unchanged' : 'updated  '} ${path}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
    await withClient(await server.url(), (admin) => admin.query('drop database if exists docs_chapter with (force)'));
  }
} finally {
  await server.destroy();
}
