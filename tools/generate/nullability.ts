/**
 * Finds the result columns of a query of which nobody has said whether they can be null. pgtyped knows it of
 * columns of tables, unless an outer join gets in between; of everything else the query has to say it with
 * `as "name!"` or `as "name?"`.
 */
import { parse } from 'libpg-query';

type Node = Record<string, unknown>;

interface Source {
  alias: string;
  /** `schema.table`, or undefined for functions, subqueries and common table expressions. */
  relation: string | undefined;
  nullable: boolean;
}

function child(node: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Node)[key] : undefined),
    node,
  );
}

function list(node: unknown, key: string): Node[] {
  const value = child(node, key);
  return Array.isArray(value) ? (value as Node[]) : [];
}

function text(node: unknown, ...path: string[]): string {
  const value = child(node, ...path);
  return typeof value === 'string' ? value : '';
}

function sourcesOf(node: unknown, nullable: boolean): Source[] {
  const table = child(node, 'RangeVar');
  if (table !== undefined) return [tableSource(table, nullable)];
  const join = child(node, 'JoinExpr');
  if (join !== undefined) {
    const kind = child(join, 'jointype');
    const left = nullable || kind === 'JOIN_RIGHT' || kind === 'JOIN_FULL';
    const right = nullable || kind === 'JOIN_LEFT' || kind === 'JOIN_FULL';
    return [...sourcesOf(child(join, 'larg'), left), ...sourcesOf(child(join, 'rarg'), right)];
  }
  for (const kind of ['RangeFunction', 'RangeSubselect', 'RangeTableFunc', 'JsonTable']) {
    const other = child(node, kind);
    if (other !== undefined) {
      return [{ alias: text(other, 'alias', 'aliasname'), relation: undefined, nullable }];
    }
  }
  return [];
}

function tableSource(table: unknown, nullable: boolean): Source {
  const name = text(table, 'relname');
  const schema = text(table, 'schemaname');
  return {
    alias: text(table, 'alias', 'aliasname') || name,
    relation: schema ? `${schema}.${name}` : undefined,
    nullable,
  };
}

/** The result columns of a statement with the relations that they can come from. */
function resultOf(statement: Node): { columns: Node[]; sources: Source[] } {
  const select = child(statement, 'SelectStmt');
  if (select !== undefined) {
    // Of `a union b`, the first branch names the columns.
    if (child(select, 'larg') !== undefined) return resultOf({ SelectStmt: child(select, 'larg') });
    return {
      columns: list(select, 'targetList'),
      sources: list(select, 'fromClause').flatMap((from) => sourcesOf(from, false)),
    };
  }
  for (const kind of ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']) {
    const change = child(statement, kind);
    if (change === undefined) continue;
    const returning = list(change, 'returningList').length
      ? list(change, 'returningList')
      : list(child(change, 'returningClause'), 'exprs');
    return {
      columns: returning,
      sources: [
        tableSource(child(change, 'relation'), false),
        ...[...list(change, 'fromClause'), ...list(change, 'usingClause')].flatMap((from) => sourcesOf(from, false)),
      ],
    };
  }
  return { columns: [], sources: [] };
}

function mistakeOf(column: Node, sources: Source[], views: Set<string>): string | undefined {
  const target = child(column, 'ResTarget');
  const given = child(target, 'name');
  if (typeof given === 'string' && /[!?]$/.test(given)) return undefined;

  const fields = list(child(target, 'val', 'ColumnRef'), 'fields').map((field) => {
    if (child(field, 'A_Star') !== undefined) return '*';
    return text(field, 'String', 'sval');
  });
  if (fields.includes('*')) return 'select * is not used: name the columns';
  const name = typeof given === 'string' ? given : (fields.at(-1) ?? 'an expression');
  const hint = `say as "${name}!" or as "${name}?"`;
  if (fields.length === 0) return `${name} is computed: ${hint}`;

  const source = fields.length > 1 ? sources.find((each) => each.alias === fields.at(-2)) : sources[0];
  if (fields.length === 1 && sources.length > 1) return `${name} does not say from which table it comes`;
  if (!source) return `${name} comes from a place that is not understood: ${hint}`;
  if (source.nullable) return `${name} comes from an outer join: ${hint}`;
  if (source.relation === undefined || views.has(source.relation)) {
    return `${name} comes from a view, a function or a subquery: ${hint}`;
  }
  return undefined;
}

/** What is wrong with the result columns of one query. */
export async function nullabilityMistakes(query: string, views: Set<string>): Promise<string[]> {
  const tree = (await parse(query)) as unknown;
  return list(tree, 'stmts').flatMap((statement) => {
    const { columns, sources } = resultOf(child(statement, 'stmt') as Node);
    return columns.flatMap((column) => mistakeOf(column, sources, views) ?? []);
  });
}
