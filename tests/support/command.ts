import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { run } from '../../cli/program.js';
import { projectRoot } from '../../tools/rooms.js';

/** How a command ended. */
export interface CommandResult {
  code: number | null;
  /** What it wrote to standard output. */
  out: string;
  /** What it wrote to standard error. */
  err: string;
}

/** Runs a command line in this process: ten times as fast as one of its own. */
export async function command(...args: string[]): Promise<CommandResult> {
  let out = '';
  let err = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
  try {
    return { code: await run(args), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** The same for a command with `--json`. */
export async function commandJson(...args: string[]): Promise<{ code: number | null; json: any; err: string }> {
  const { code, out, err } = await command(...args, '--json');
  return { code, json: JSON.parse(out), err };
}

/** A command in a process of its own. */
export interface CommandProcess {
  child: ChildProcess;
  /** Resolves when the process wrote this to standard error. */
  hasSaid(text: string): Promise<void>;
  ended: Promise<CommandResult>;
}

/** Starts a command in a process of its own: for what belongs to a process, such as its input and its signals. */
export function startCommand(
  args: readonly string[],
  { cwd = projectRoot, env = {}, input = '' }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): CommandProcess {
  const tsx = pathToFileURL(join(projectRoot, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(projectRoot, 'cli/main.ts'), ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  let out = '';
  let err = '';
  const listeners: { text: string; resolve: () => void }[] = [];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
    for (const { text, resolve } of listeners) {
      if (err.includes(text)) resolve();
    }
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
  return {
    child,
    ended,
    hasSaid: (text) =>
      Promise.race([
        new Promise<void>((resolve) => {
          listeners.push({ text, resolve });
          if (err.includes(text)) resolve();
        }),
        ended.then((result) => {
          if (!err.includes(text)) throw new Error(`It ended without saying '${text}': ${JSON.stringify(result)}`);
        }),
      ]),
  };
}
