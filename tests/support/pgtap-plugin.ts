import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const testsFolder = fileURLToPath(new URL('..', import.meta.url));
const runner = fileURLToPath(new URL('./pgtap.ts', import.meta.url));

/** Makes every tests/**\/*.sql a vitest file. */
export function pgtapPlugin(): Plugin {
  return {
    name: 'quartermaster:pgtap',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? '';
      if (!file.startsWith(testsFolder) || !file.endsWith('.sql')) return undefined;
      const code = [
        `import { runPgtapFile } from ${JSON.stringify(runner)};`,
        `await runPgtapFile(${JSON.stringify(file)});`,
        '',
      ].join('\n');
      return { code, map: null };
    },
  };
}
