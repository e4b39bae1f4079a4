import { InvalidPageKey } from './errors.js';

/** Which page of a list is asked for. */
export interface PageRequest {
  /** `next` of the page before; without it, the first page. */
  after?: string | null | undefined;
  /** Rows at most. Default 50. */
  size?: number | undefined;
}

/** A page of a list, found by key: the thousandth costs what the first costs. */
export interface Page<Row> {
  rows: Row[];
  /** What to give as `after` for the following page; null on the last one. */
  next: string | null;
}

/** Values of the columns that the list is ordered by, as text of full precision. */
export type PageKey = readonly string[];

export const defaultPageSize = 50;

/** Packs the key of a page's last row, so that callers do not come to depend on what is in it. */
export function encodePageKey(key: PageKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Unpacks what `encodePageKey` made; null for the first page. */
export function decodePageKey(after: string | null | undefined): PageKey | null {
  if (after === null || after === undefined) {
    return null;
  }
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch (error) {
    throw invalid(after, error);
  }
  if (!Array.isArray(key) || key.length === 0 || !key.every((part) => typeof part === 'string')) {
    throw invalid(after);
  }
  return key;
}

function invalid(after: string, cause?: unknown): InvalidPageKey {
  return new InvalidPageKey({
    message: 'this is not the key of a page',
    code: '22023',
    detail: `after: ${after}`,
    hint: 'Give the `next` of the page before, unchanged.',
    cause,
  });
}

/** A row as the caller sees it: a timestamp that pages are cut at came once more as text, for its microseconds. */
export function withoutPageKey<Row extends { page_key: string }>(row: Row): Omit<Row, 'page_key'> {
  const rest: Partial<Row> & Omit<Row, 'page_key'> = { ...row };
  delete rest.page_key;
  return rest;
}
