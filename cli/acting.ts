/** What the planning commands share: on whose behalf they act, and how a recommendation is named. */
import { Option, type Command } from 'commander';
import type { OpenRecommendation, Quartermaster, Session } from '../sdk/index.js';
import { common, CommandError, everyRow, exitCodes, interruptSignal, type CommonOptions } from './context.js';

/** Options of commands that act for a user. */
export interface ActingOptions extends CommonOptions {
  as?: string | undefined;
}

/** Adds --as, --url and --json to a subcommand. */
export function acting(command: Command): Command {
  return common(command).addOption(
    new Option('--as <username>', 'user to act for; otherwise nobody in particular, as timers do'),
  );
}

/** Id of the user of this name, who has to be there. */
export async function userIdOf(client: Session, username: string): Promise<string> {
  const user = await client.identity.getUserByUsername({ username });
  if (user === null) {
    throw new CommandError(
      `there is no user '${username}'`,
      'quartermaster psql -c "select username, role from identity.accounts" lists them.',
      exitCodes.usage,
    );
  }
  return user.id;
}

/** The client on behalf of the user of --as, who has to be there. */
export async function actor(client: Quartermaster, { as: username }: ActingOptions): Promise<Session> {
  return username === undefined ? client : client.as(await userIdOf(client, username));
}

const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** Every open recommendation of a plan, by the day on which it has to be ordered. */
export async function allRecommendations(
  client: Session,
  filter: Parameters<Session['planning']['listOpenRecommendations']>[0] = {},
): Promise<OpenRecommendation[]> {
  return everyRow((page) =>
    client.planning.listOpenRecommendations({ ...filter, ...page }, { signal: interruptSignal() }),
  );
}

/**
 * The open recommendations that are meant: by id, by SKU, or by SKU@LOCATION.
 *
 * @throws CommandError naming what was not found
 */
export async function findRecommendations(
  client: Session,
  names: readonly string[],
  planCode?: string,
): Promise<OpenRecommendation[]> {
  const open = await allRecommendations(client, { planCode });
  return names.flatMap((name) => {
    const matches = isId(name)
      ? open.filter(({ id }) => id === name.toLowerCase())
      : open.filter(({ sku, location_code }) => name === sku || name === `${sku}@${location_code}`);
    if (matches.length === 0) {
      throw new CommandError(
        `there is no open recommendation '${name}'`,
        'quartermaster recommendations lists them; name one by its id, its SKU, or SKU@LOCATION.',
        exitCodes.usage,
      );
    }
    return matches;
  });
}

/** A quantity without the zeros after its digits. */
export function plain(quantity: string | number | null): string {
  if (quantity === null) {
    return '';
  }
  const [whole, part = ''] = String(quantity).split('.');
  const rest = part.replace(/0+$/, '');
  return rest === '' ? whole! : `${whole!}.${rest}`;
}
