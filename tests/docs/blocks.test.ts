import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readBlocks, type Block } from '../../tools/docs/chapter.js';
import { documentFiles } from '../../tools/docs/files.js';
import { projectRoot } from '../../tools/rooms.js';

const documents = documentFiles();

interface PlacedBlock extends Block {
  path: string;
}

const blocks: PlacedBlock[] = documents.flatMap(({ path, text }) =>
  readBlocks(text).map((block) => ({ ...block, path })),
);

describe('TypeScript in the documentation', () => {
  const programs = blocks.filter(({ info }) => info === 'ts' || info === 'ts run');

  test('compiles against the SDK', () => {
    const prelude = "import type { Quartermaster } from 'quartermaster';\ndeclare const db: Quartermaster;\n";
    const sources = new Map(
      programs.map((block, index) => [
        join(projectRoot, 'examples', `documentation-block-${index}.ts`),
        { block, text: /^import /m.test(block.text) ? block.text : prelude + block.text },
      ]),
    );
    const configFile = join(projectRoot, 'tsconfig.json');
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      dirname(configFile),
    );
    // A block shows what can be had; it need not use it.
    const options: ts.CompilerOptions = { ...config.options, noUnusedLocals: false };
    const host = ts.createCompilerHost(options);
    const onDisk = { ...host };
    host.fileExists = (path) => sources.has(path) || onDisk.fileExists(path);
    host.readFile = (path) => sources.get(path)?.text ?? onDisk.readFile(path);
    host.getSourceFile = (path, version, ...rest) => {
      const source = sources.get(path);
      return source
        ? ts.createSourceFile(path, source.text, version, true)
        : onDisk.getSourceFile(path, version, ...rest);
    };
    const program = ts.createProgram([...sources.keys()], options, host);
    const mistakes = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const source = diagnostic.file && sources.get(diagnostic.file.fileName);
      const place = source ? `${source.block.path}:${source.block.line}` : (diagnostic.file?.fileName ?? '');
      return `${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
    });
    expect(mistakes).toEqual([]);
  });
});

describe('shell commands in the documentation', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  // One file a subcommand.
  const subcommands = (
    existsSync(join(projectRoot, 'cli'))
      ? readdirSync(join(projectRoot, 'cli'), { recursive: true, encoding: 'utf8' })
      : []
  ).map((file) => basename(file, '.ts'));
  const wellKnown = new Set([
    'cd',
    'cp',
    'createdb',
    'curl',
    'docker',
    'export',
    'git',
    'mkdir',
    'node',
    'pg_dump',
    'pg_prove',
    'psql',
    'npx',
    'cat',
    'echo',
  ]);
  const lines = blocks
    .filter(({ info }) => info === 'sh')
    .flatMap(({ path, line, text }) =>
      text
        .replaceAll(/\\\n\s*/g, ' ')
        .split('\n')
        .map((command) => command.replace(/\s+#.*$/, '').trim())
        .filter((command) => command !== '' && !command.startsWith('#'))
        .flatMap((command) => command.split(/\s*(?:&&|\|)\s*/))
        .map((command) => ({ place: `${path}:${line}`, command })),
    );

  test.each(lines)('$place: $command', ({ command }) => {
    const words = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
    const [program = '', first = '', second = ''] = words[0] === 'npx' ? words.slice(1) : words;
    if (program === 'npm') {
      const script = first === 'run' ? second : first === 'test' ? 'test' : undefined;
      if (script !== undefined) expect(scripts).toHaveProperty([script]);
      else expect(['ci', 'install', 'pack']).toContain(first);
    } else if (program === 'quartermaster') {
      const subcommand = words.slice(words.indexOf('quartermaster') + 1).find((word) => !word.startsWith('-'));
      if (subcommand !== undefined) {
        expect(subcommands).toContain(subcommand);
      }
    } else {
      expect([...wellKnown, 'vitest', 'tsx']).toContain(program);
    }
    for (const word of words) {
      const isOwnFile = /^(sql|docs|tests|examples|bench|mappings|tools)\/[\w./-]+\.\w+$/.test(word);
      if (isOwnFile) expect(existsSync(join(projectRoot, word)), word).toBe(true);
    }
  });
});
