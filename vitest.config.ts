import { defineConfig } from 'vitest/config';
import { pgtapPlugin } from './tests/support/pgtap-plugin.js';

/** Tests of what does not depend on the server's version run once, on PostgreSQL 18. */
const once = ['tests/{cli,docs,package,proof,sample,sdk,tools}/**'];

const majors = process.env.QM_MATRIX ? [15, 16, 17, 18] : [15, 18];

export default defineConfig({
  plugins: [pgtapPlugin()],
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A process for each of some hundred files costs more than the tests; each test has a database of its own anyway.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['sdk/**', 'cli/**'], exclude: ['sdk/generated/**'] },
    projects: majors.map((major) => ({
      extends: true as const,
      test: {
        name: `pg${major}`,
        globalSetup: ['./tests/support/global-setup.ts'],
        include: ['tests/**/*.test.ts', 'tests/**/*.sql'],
        exclude: ['**/node_modules/**', 'tests/support/**', ...(major === 18 ? [] : once)],
      },
    })),
  },
});
