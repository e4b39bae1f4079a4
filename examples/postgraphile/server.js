/**
 * A Quartermaster database as a GraphQL service with PostGraphile 5 (Node 22 or newer).
 *
 *   DATABASE_URL=postgres://<a login of qm_app>@localhost/quartermaster PORT=5678 node server.js
 *
 * Whoever stands in front of it (a gateway that has checked the sign-in) says in the header x-user-id for whom a request
 * acts, and in x-read-only: true that it shall change nothing. The database does the rest: what the login and the user
 * may see and do is decided by grants, policies and commands.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pgSmartTags } from 'postgraphile/utils';

/** Rooms that are served, one PostgreSQL schema each. */
export const rooms = [
  'catalog',
  'inventory',
  'series',
  'demand',
  'forecast',
  'model',
  'planning',
  'finance',
  'governance',
  'identity',
  'core',
  'ops',
];

/** Pairs of names of the schema that would make one of GraphQL: said here, so that the comments stay readable in psql. */
const names = pgSmartTags([
  { kind: 'class', match: 'planning.run_edges', tags: { name: 'planning_run_links' } },
  { kind: 'class', match: 'finance.key_figures', tags: { name: 'key_figure_descriptions' } },
  { kind: 'procedure', match: 'finance.correlation', tags: { name: 'correlate' } },
  { kind: 'procedure', match: 'finance.correlation_matrix', tags: { name: 'correlation_cells' } },
  {
    kind: 'constraint',
    match: 'finance.kpi_reports.kpi_reports_previous_id_fkey',
    tags: { fieldName: 'previousRevision', foreignSingleFieldName: 'nextRevision' },
  },
  { kind: 'procedure', match: 'catalog.supplier_price', tags: { name: 'supplier_price_on' } },
]);

/** A series is called so in both numbers. @type {GraphileConfig.Plugin} */
const plurals = {
  name: 'SeriesPlugin',
  inflection: {
    replace: {
      singularize: (before, options, text) => (/series$/i.test(text) ? text : (before?.(text) ?? text)),
    },
  },
};

/**
 * Errors of the rules (QM…), of constraints (23…) and of rights (42501) are for the caller, with what to do about them;
 * what else goes wrong is not.
 *
 * @param {GraphQLError} error
 */
function maskError(error) {
  const { code, detail, hint } = error.originalError ?? {};
  if (error.originalError === undefined || error.originalError instanceof GraphQLError) {
    return error;
  }
  if (!/^(QM|23|42501)/.test(code ?? '')) {
    console.error(error.originalError);
    return new GraphQLError('something went wrong', error);
  }
  return new GraphQLError(error.message, { ...error.toJSON(), path: error.path, extensions: { code, detail, hint } });
}

/**
 * @param {pg.Pool} pool connections of a login that is a member of qm_app
 * @returns {GraphileConfig.Preset}
 */
export function presetFor(pool) {
  return {
    extends: [PostGraphileAmberPreset],
    plugins: [names, plurals],
    pgServices: [makePgService({ pool, schemas: rooms })],
    grafast: {
      context({ node }) {
        const { 'x-user-id': userId, 'x-read-only': isReadOnly } = node?.req.headers ?? {};
        return {
          pgSettings: {
            'qm.user_id': typeof userId === 'string' ? userId : '',
            // Rights can be taken away for a request, never added: the login has to be a member of the role.
            ...(isReadOnly === 'true' ? { role: 'qm_readonly' } : {}),
          },
        };
      },
    },
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, maskError },
  };
}

/**
 * Starts the service.
 *
 * @param {string} connectionString
 * @param {number} port 0 for any that is free
 */
export async function serve(connectionString, port) {
  const pool = new pg.Pool({ connectionString });
  // An idle connection that breaks leaves the pool by itself; without a listener it would end the process.
  pool.on('error', (error) => console.error(`an idle connection broke: ${error.message}`));
  const service = postgraphile(presetFor(pool));
  const server = createServer();
  const { schema } = await service.getSchemaResult();
  await service.createServ(grafserv).addTo(server);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return {
    schema,
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await service.release();
      await pool.end();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(process.env.DATABASE_URL ?? '', Number(process.env.PORT ?? 5678));
  console.log(`GraphQL at ${url}`);
}
