import type { TestProject } from 'vitest/node';
import { startTestServer } from '../../tools/test-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the test server's maintenance database, for its superuser. */
    serverUrl: string;
    /** Database that tests clone: the schema, empty but for reference rows, with pgTAP in the schema tap. */
    template: string;
    /** PostgreSQL major version. */
    major: number;
  }
}

/** Starts the project's own PostgreSQL (pg15, pg18, …) and builds the template database once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const major = Number(project.name.replace('pg', ''));
  const { server, template } = await startTestServer(major);
  project.provide('serverUrl', await server.url());
  project.provide('template', template);
  project.provide('major', major);
  return () => server.destroy();
}
