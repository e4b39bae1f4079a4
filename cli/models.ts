import type { Command } from 'commander';
import { common, everyRow, sayJson, sayTable, withClient, type CommonOptions } from './context.js';

/** `models`: every model with its versions, where they are in use, and whether they have drifted. */
export function registerModels(program: Command): void {
  common(program.command('models'))
    .description('list models with their versions, where they are in use, how they were validated, what has drifted')
    .argument('[name]', 'one model; otherwise all')
    .addHelpText('after', '\nExample:\n  $ quartermaster models weekly_demand')
    .action((name: string | undefined, options: CommonOptions) =>
      withClient(options, async (client) => {
        const drift = await client.model.listActiveDriftEvents({ limit: 1000 });
        const versions = [];
        for (const model of await everyRow((page) => client.model.listModels(page))) {
          if (name !== undefined && model.name !== name) continue;
          versions.push(...(await client.model.listVersions({ modelId: model.id, size: 20 })).rows);
        }
        if (options.json) {
          sayJson({ versions, drift });
          return;
        }
        sayTable(
          ['model', 'version', 'state', 'in use', 'algorithm', 'validation', 'improvement', 'drift'],
          versions.map((row) => [
            row.model_name,
            row.label ?? row.version,
            row.state,
            row.environments.join(', '),
            row.algorithm,
            row.validation_state ?? '',
            row.improvement === null ? '' : `${(row.improvement * 100).toFixed(1)} %`,
            drift
              .filter((event) => event.version_id === row.id)
              .map((event) => `${event.kind} ${event.severity}`)
              .join(', '),
          ]),
        );
      }),
    );
}
