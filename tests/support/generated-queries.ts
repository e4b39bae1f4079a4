import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const folder = fileURLToPath(new URL('../../sdk/generated', import.meta.url));

/** Every query that the SDK offers, with its name, of all rooms. */
export const allQueries: [name: string, query: object][] = (
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.queries.ts'))
      .map(async (file) => {
        const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
        return Object.entries(module)
          .filter((entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null)
          .map(([name, query]): [string, object] => [`${file.split('.')[0]}.${name}`, query]);
      }),
  )
).flat();
