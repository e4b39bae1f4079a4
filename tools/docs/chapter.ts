/** Reads the blocks of a chapter, runs those that can be run and writes what they print back into the text. */
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { projectRoot } from '../rooms.js';
import { runStatement } from './psql.js';

const prompt = 'quartermaster=> ';
const continuation = /^quartermaster[-('"]> ?/;

/** A fenced block of a Markdown file. */
export interface Block {
  /** Words after the fence: `console`, `ts run`, `sh`. */
  info: string;
  text: string;
  /** Line of the file on which the block's text starts, from 1. */
  line: number;
  /** Lines of its text; an empty block has none. */
  lineCount: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; info: string; line: number; lines: string[] } | undefined;
  markdown.split('\n').forEach((content, index) => {
    const fence = /^(`{3,})(.*)$/.exec(content);
    if (open === undefined) {
      if (fence) open = { fence: fence[1]!, info: fence[2]!.trim(), line: index + 2, lines: [] };
    } else if (fence?.[1] === open.fence && fence[2] === '') {
      blocks.push({ info: open.info, text: open.lines.join('\n'), line: open.line, lineCount: open.lines.length });
      open = undefined;
    } else {
      open.lines.push(content);
    }
  });
  return blocks;
}

/** True for a block that is a session of psql. */
export function isSession(block: Block): boolean {
  return block.info === 'console' && block.text.startsWith(prompt);
}

/** True for TypeScript that is run, not only compiled. */
export function isProgram(block: Block): boolean {
  return block.info === 'ts run';
}

/** The statements of a session, without its prompts and its output. */
export function readStatements(session: string): string[] {
  const statements: string[] = [];
  let isOpen = false;
  for (const line of session.split('\n')) {
    if (line.startsWith(prompt)) {
      statements.push(line.slice(prompt.length));
      isOpen = true;
    } else if (isOpen || continuation.test(line)) {
      statements.push(`${statements.pop() ?? ''}\n${line.replace(continuation, '')}`);
    }
    if (/(;|\\gx)\s*$/.test(line)) isOpen = false;
  }
  return statements;
}

async function runSession(client: pg.Client, session: string): Promise<string> {
  const pieces: string[] = [];
  for (const statement of readStatements(session)) {
    const [first = '', ...more] = statement.split('\n');
    pieces.push([prompt + first, ...more.map((line) => `quartermaster-> ${line}`)].join('\n'));
    pieces.push(await runStatement(client, statement));
  }
  return pieces.join('\n').trimEnd();
}

/** What a block of TypeScript without imports may take for granted. */
const programPrelude = "import { connect } from 'quartermaster';\nawait using db = await connect();\n";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

async function runProgram(name: string, program: string, url: string): Promise<string> {
  const folder = join(projectRoot, '.quartermaster', 'docs');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  await writeFile(file, /^import /m.test(program) ? program : programPrelude + program);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, file], {
      cwd: projectRoot,
      env: {
        ...process.env,
        DATABASE_URL: url,
        NO_COLOR: '1',
      },
    });
    return stdout.trimEnd();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * The text with the output of its sessions and programs as it is now. A program's output stands in the `text` block
 * right behind it, where there is one.
 *
 * @param url database with the fixture, which the chapter has for itself
 */
export async function renderChapter(file: string, markdown: string, url: string): Promise<string> {
  const lines = markdown.split('\n');
  const blocks = readBlocks(markdown);
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  const replacements: { block: Block; text: string }[] = [];
  try {
    for (const [index, block] of blocks.entries()) {
      if (isSession(block)) {
        replacements.push({ block, text: await runSession(client, block.text) });
      } else if (isProgram(block)) {
        const output = await runProgram(`${basename(file, '.md')}-${index}`, block.text, url);
        const next = blocks[index + 1];
        const end = block.line + block.lineCount;
        const isBehind = next?.info === 'text' && lines.slice(end, next.line - 2).every((line) => line.trim() === '');
        if (isBehind) replacements.push({ block: next, text: output });
      }
    }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await client.end();
  }
  for (const { block, text } of replacements.reverse()) {
    lines.splice(block.line - 1, block.lineCount, ...text.split('\n'));
  }
  return lines.join('\n');
}
