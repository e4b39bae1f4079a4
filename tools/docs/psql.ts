/** Runs statements and prints what psql would print: the sessions of the documentation need no psql to stay true. */
import pg from 'pg';

/** A column of a result as psql sees it. */
export interface Column {
  name: string;
  isNumeric: boolean;
}

/** smallint, integer, bigint, real, double precision, numeric, money, oid and their relatives stand at the right. */
const numericTypes = new Set([20, 21, 23, 26, 28, 29, 700, 701, 790, 1700, 5069]);

function widthOf(text: string): number {
  return Array.from(text).length;
}

function pad(text: string, width: number, isRight: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isRight ? blanks + text : text + blanks;
}

function center(text: string, width: number): string {
  const blanks = Math.max(0, width - widthOf(text));
  const left = Math.floor(blanks / 2);
  return ' '.repeat(left) + text + ' '.repeat(blanks - left);
}

function footer(rowCount: number): string {
  return `(${rowCount} ${rowCount === 1 ? 'row' : 'rows'})`;
}

/** A result as `psql` prints it in its aligned format. Blanks at the ends of lines are left away. */
export function formatAligned(columns: Column[], rows: (string | null)[][]): string {
  const cells = rows.map((row) => row.map((value) => (value ?? '').split('\n')));
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.name), ...cells.flatMap((row) => row[index]!.map(widthOf))),
  );
  const lines = [
    columns.map((column, index) => ` ${center(column.name, widths[index]!)} `).join('|'),
    widths.map((width) => '-'.repeat(width + 2)).join('+'),
  ];
  for (const row of cells) {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    for (let line = 0; line < height; line += 1) {
      lines.push(
        row
          .map((cell, index) => {
            const text = pad(cell[line] ?? '', widths[index]!, columns[index]!.isNumeric);
            const isContinued = line + 1 < cell.length;
            return ` ${text}${isContinued ? '+' : ' '}`;
          })
          .join('|'),
      );
    }
  }
  lines.push(footer(rows.length));
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** A result as `psql` prints it in its expanded format (`\gx`), one column a line. */
function formatExpanded(columns: Column[], rows: (string | null)[][]): string {
  if (rows.length === 0) return '(0 rows)';
  const nameWidth = Math.max(...columns.map((column) => widthOf(column.name)));
  const cells = rows.map((row) => row.map((value) => (value ?? '').split('\n')));
  const valueWidth = Math.max(...cells.flatMap((row) => row.flatMap((cell) => cell.map(widthOf))));
  const lines: string[] = [];
  cells.forEach((row, number) => {
    const title = `-[ RECORD ${number + 1} ]`;
    const ruler = `${'-'.repeat(nameWidth + 1)}+${'-'.repeat(valueWidth + 1)}`;
    lines.push(title + ruler.slice(widthOf(title)));
    row.forEach((cell, index) => {
      cell.forEach((text, line) => {
        const name = pad(line === 0 ? columns[index]!.name : '', nameWidth, false);
        const isContinued = line + 1 < cell.length;
        lines.push(`${name} | ${isContinued ? `${pad(text, valueWidth, false)}+` : text}`);
      });
    });
  });
  return lines.map((line) => line.trimEnd()).join('\n');
}

interface MessageFields {
  severity?: string | undefined;
  message?: string | undefined;
  detail?: string | undefined;
  hint?: string | undefined;
}

function formatMessage(error: MessageFields): string {
  return [
    `${error.severity ?? 'ERROR'}:  ${error.message ?? ''}`,
    ...(error.detail ? [`DETAIL:  ${error.detail}`] : []),
    ...(error.hint ? [`HINT:  ${error.hint}`] : []),
  ].join('\n');
}

/** The part of the driver's connection on which the server's command tags arrive whole. */
interface TagSource {
  connection: {
    on(event: 'commandComplete', listener: (message: { text: string }) => void): void;
    off(event: 'commandComplete', listener: (message: { text: string }) => void): void;
  };
}

/** A mistake in a statement that no session means to show, such as a misspelt column. */
class StatementMistake extends Error {
  override name = 'StatementMistake';
}

/**
 * Runs one statement, which ends with `;` or `\\gx`, and returns what psql prints with SHOW_CONTEXT off.
 *
 * @throws StatementMistake for an error that has a place in the statement's text.
 */
export async function runStatement(client: pg.Client, statement: string): Promise<string> {
  const isExpanded = /\\gx\s*$/.test(statement);
  const text = statement.replace(/(\\gx|;)\s*$/, '');
  const output: string[] = [];
  const tags: string[] = [];
  const onNotice = (notice: MessageFields): void => {
    output.push(formatMessage(notice));
  };
  const onTag = (message: { text: string }): void => {
    tags.push(message.text);
  };
  const { connection } = client as unknown as TagSource;
  client.on('notice', onNotice);
  connection.on('commandComplete', onTag);
  try {
    const result = await client.query<(string | null)[]>({
      text,
      rowMode: 'array',
      types: { getTypeParser: () => (value: string) => value },
    });
    if (result.fields.length > 0) {
      const columns = result.fields.map(({ name, dataTypeID }) => ({ name, isNumeric: numericTypes.has(dataTypeID) }));
      output.push(`${(isExpanded ? formatExpanded : formatAligned)(columns, result.rows)}\n`);
    }
    const tag = tags.at(-1) ?? '';
    if (result.fields.length === 0 || /^(INSERT|UPDATE|DELETE|MERGE)/.test(tag)) output.push(tag);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.position !== undefined) {
      throw new StatementMistake(`${error.message} (${error.code ?? '?'}) in: ${statement}`, { cause: error });
    }
    output.push(formatMessage(error));
  } finally {
    client.off('notice', onNotice);
    connection.off('commandComplete', onTag);
  }
  return output.join('\n');
}
