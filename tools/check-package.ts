/**
 * npm run check:package
 *
 * Packs the project and looks at the tarball as its users get it: publint, are-the-types-wrong, and what is in it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedMigrations } from './migrations.js';
import { projectRoot } from './rooms.js';

function run(program: string, args: string[]): Promise<{ ok: boolean; stdout: string; output: string }> {
  return new Promise((done) => {
    execFile(
      program,
      args,
      { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        done({ ok: error === null, stdout, output: `${stdout}${stderr}`.trim() });
      },
    );
  });
}

const tool = (name: string): string => join(projectRoot, 'node_modules', '.bin', name);

/** What the tarball must hold, and what it must not. */
function contentMistakes(paths: string[]): string[] {
  const present = new Set(paths);
  const wanted = [
    'dist/sdk/index.js',
    'dist/sdk/index.d.ts',
    'dist/sdk/testing.js',
    'dist/cli/main.js',
    'sql/schema.sql',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    ...committedMigrations().map((file) => `migrations/committed/${file}`),
  ];
  return [
    ...wanted.filter((path) => !present.has(path)).map((path) => `the tarball lacks ${path}`),
    ...paths
      .filter((path) => /^(tests|tools|bench|docs|node_modules|\.quartermaster)\//.test(path))
      .map((path) => `the tarball holds ${path}`),
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quartermaster-package-'));
  try {
    const packed = await run('npm', ['pack', '--json', '--pack-destination', folder]);
    if (!packed.ok) throw new Error(`npm pack failed\n${packed.output}`);
    const [summary] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as [
      { filename: string; files: { path: string }[] },
    ];
    const tarball = join(folder, summary.filename);
    const mistakes = contentMistakes(summary.files.map((file) => file.path));

    const publint = await run(tool('publint'), [tarball, '--strict']);
    if (!publint.ok) mistakes.push(publint.output);
    // ESM only, on purpose: a CommonJS caller gets a clear error from Node.
    const types = await run(tool('attw'), [
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './package.json',
    ]);
    if (!types.ok) mistakes.push(types.output);

    console.log(`package: ${mistakes.length ? 'failed' : 'ok'}, ${summary.files.length} files`);
    if (mistakes.length) {
      console.error(mistakes.join('\n'));
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
