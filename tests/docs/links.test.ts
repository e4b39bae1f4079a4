import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFiles } from '../../tools/docs/files.js';
import { projectRoot } from '../../tools/rooms.js';

test.each(documentFiles())('$path names files that exist', ({ path, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => join(dirname(path), target!));
  const paths = [...text.matchAll(/`((?:tests|bench|sql|docs|examples|tools|mappings)\/[\w./-]+)`/g)].map(
    ([, named]) => named!,
  );
  expect([...links, ...paths].filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
});
