import type { Command } from 'commander';
import { migrationStatus } from '../sdk/migrating.js';
import { common, resolveUrl, sayJson, sayTable, type CommonOptions } from './context.js';

/** `history`: what was applied when. */
export function registerHistory(program: Command): void {
  common(program.command('history'))
    .description('list the migrations that the database has seen, oldest first')
    .addHelpText('after', '\nExample:\n  $ quartermaster history')
    .action(async (options: CommonOptions) => {
      const applied = await appliedMigrations(options);
      if (options.json) {
        sayJson({ applied });
        return;
      }
      sayTable(
        ['migration', 'applied at', 'about'],
        applied.map(({ file, appliedAt, message }) => [file, appliedAt?.toISOString(), message]),
      );
    });
}

/** A migration that the database has seen. */
export interface SeenMigration {
  number: string;
  file: string;
  message: string | null;
  appliedAt: Date | null;
}

/** What the database has seen, oldest first. */
export async function appliedMigrations(options: CommonOptions): Promise<SeenMigration[]> {
  const { migrations } = await migrationStatus({ url: await resolveUrl(options) });
  return migrations
    .filter(({ appliedAt }) => appliedAt !== null)
    .map(({ number, file, message, appliedAt }) => ({ number, file, message, appliedAt }));
}
