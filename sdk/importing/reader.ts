import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable, Transform, Writable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from './import-error.js';
import type { Mapping } from './mapping.js';

/** What one pass over a file found out about it. */
export interface FileFacts {
  /** SHA-256 of the file as it was given. */
  sha256: Buffer;
  /** Size of the file as it was given. */
  byteCount: number;
  /** True for a gzip file, whatever its name. */
  isCompressed: boolean;
  /** Encoding as TextDecoder names it. */
  encoding: string;
  /** True where the text starts with a byte order mark. */
  hasByteOrderMark: boolean;
  /** True where lines end in a carriage return alone. */
  endsLinesInReturns: boolean;
  /** Tells whether the file is still the one that was inspected. */
  fingerprint: string;
}

/** A quote that is not closed makes one record of the rest of the file; no record is that long on purpose. */
const longestRecord = 16 * 1024 * 1024;

/** One record of a file. */
export interface FileRecord {
  /** Physical line on which the record starts, from 1. */
  lineNumber: number;
  /** The record as it stands in the file, without its line end. */
  raw: string;
  /** Its columns. */
  fields: string[];
}

/** A file that is open for reading, past its header. */
export interface OpenFile {
  /** Names of the columns, in the order of the file. */
  header: string[];
  /** Columns that the mapping does not name. */
  unknownColumns: string[];
  /** The records after the header, once. */
  records: AsyncGenerator<FileRecord, void, undefined>;
  /** Bytes of the file that were read so far, as it was given. */
  bytesRead(): number;
}

async function firstBytes(path: string): Promise<Buffer> {
  let file;
  try {
    file = await open(path, 'r');
  } catch (cause) {
    throw new ImportError(
      `${path} cannot be read: ${(cause as Error).message}`,
      'Check the path and its permissions.',
      {
        cause,
      },
    );
  }
  try {
    if ((await file.stat()).isDirectory()) {
      throw new ImportError(`${path} is a folder`, 'Give the path of one file in it.');
    }
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function fingerprint(path: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(path);
  return `${ino} ${size} ${mtimeMs}`;
}

function gunzipError(path: string, cause: unknown): ImportError {
  return new ImportError(
    `${path} is a damaged gzip file: ${(cause as Error).message}`,
    'It may have been cut off on its way; fetch it again. Nothing was loaded.',
    { cause },
  );
}

/**
 * Reads a file once from end to end: its hash, its compression, its encoding. What would break a load half way through
 * (a cut-off gzip, a NUL byte, text that is not in the stated encoding) is found here, before anything is written.
 *
 * @throws ImportError
 */
export async function inspectFile(path: string, format: Mapping['format'], signal?: AbortSignal): Promise<FileFacts> {
  const magic = await firstBytes(path);
  if (magic.length === 0) {
    throw new ImportError(`${path} is empty`, 'Give a file with a header line and records.');
  }
  if (magic.toString('latin1') === 'PK\u0003\u0004') {
    throw new ImportError(
      `${path} is a workbook or a ZIP archive, no CSV`,
      'Save the sheet as CSV, or unpack the archive, and import that.',
    );
  }
  const before = await fingerprint(path);
  const isCompressed = magic[0] === 0x1f && magic[1] === 0x8b;
  const hash = createHash('sha256');
  let byteCount = 0;
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      byteCount += chunk.length;
      done(null, chunk);
    },
  });

  let start: Buffer | undefined;
  let utf8: TextDecoder | undefined;
  let isUtf8 = true;
  let encoding = format.encoding === 'auto' ? 'utf-8' : format.encoding;
  let lineNumber = 1;
  let decoder: TextDecoder | undefined;
  let endsLinesInReturns: boolean | undefined;
  let endsInReturn = false;
  /** Tells from the first line how lines end; its two characters may come in two chunks. */
  const findLineEnd = (text: string): void => {
    const end = endsInReturn ? -1 : text.search(/[\r\n]/);
    if (text === '' || (end < 0 && !endsInReturn)) {
      return;
    }
    if (text[end] === '\n') {
      endsLinesInReturns = false;
    } else if (end + 1 < text.length) {
      endsLinesInReturns = text[end + 1] !== '\n';
    } else {
      endsInReturn = true;
    }
  };
  const checking = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (start === undefined) {
        start = Buffer.from(chunk.subarray(0, 3));
        if (format.encoding === 'auto' && start[0] === 0xff && start[1] === 0xfe) {
          encoding = 'utf-16le';
        } else if (format.encoding === 'auto' && start[0] === 0xfe && start[1] === 0xff) {
          encoding = 'utf-16be';
        }
        utf8 = encoding === 'utf-8' ? new TextDecoder('utf-8', { fatal: true }) : undefined;
        decoder = new TextDecoder(encoding);
      }
      // In UTF-16 the bytes of a line end and of NUL are parts of other characters too (č is 0D 01), so it is decoded.
      const isWide = encoding.startsWith('utf-16');
      const text = isWide || endsLinesInReturns === undefined ? decoder!.decode(chunk, { stream: true }) : '';
      if (endsLinesInReturns === undefined) {
        findLineEnd(text);
      }
      const content = isWide ? Buffer.from(text) : chunk;
      const lineEnd = endsLinesInReturns ? 13 : 10;
      const zero = content.indexOf(0);
      const checked = zero >= 0 ? content.subarray(0, zero) : content;
      for (let at = checked.indexOf(lineEnd); at >= 0; at = checked.indexOf(lineEnd, at + 1)) {
        lineNumber += 1;
      }
      if (zero >= 0) {
        done(
          new ImportError(
            `${path} has a NUL ${isWide ? 'character' : 'byte'} on line ${lineNumber}`,
            isWide
              ? 'Remove it; the database keeps no text with it.'
              : 'It is no text file in this encoding; if it is UTF-16, say so in the mapping (format.encoding: utf-16le or utf-16be).',
          ),
        );
        return;
      }
      if (isUtf8 && utf8 !== undefined) {
        try {
          utf8.decode(chunk, { stream: true });
        } catch {
          isUtf8 = false;
        }
      }
      done();
    },
  });

  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  const options = signal === undefined ? {} : { signal };
  try {
    if (isCompressed) {
      await pipeline(source, hashing, createGunzip(), checking, options);
    } else {
      await pipeline(source, hashing, checking, options);
    }
  } catch (cause) {
    if (cause instanceof ImportError || signal?.aborted) {
      throw cause;
    }
    throw isCompressed ? gunzipError(path, cause) : cause;
  }

  if (start === undefined) {
    throw new ImportError(`${path} is empty`, 'Give a file with a header line and records.');
  }
  try {
    // A character that the end of the file cuts off is none of UTF-8.
    utf8?.decode();
  } catch {
    isUtf8 = false;
  }
  if (!isUtf8) {
    if (format.encoding === 'utf-8') {
      throw new ImportError(
        `${path} is not UTF-8`,
        'Set format.encoding of the mapping to windows-1252 or latin1, or to auto.',
      );
    }
    encoding = 'windows-1252';
  }
  const hasByteOrderMark =
    (encoding === 'utf-8' && start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) ||
    (encoding === 'utf-16le' && start[0] === 0xff && start[1] === 0xfe) ||
    (encoding === 'utf-16be' && start[0] === 0xfe && start[1] === 0xff);
  return {
    sha256: hash.digest(),
    byteCount,
    isCompressed,
    encoding,
    hasByteOrderMark,
    // A file that ends in its first carriage return is a header alone.
    endsLinesInReturns: endsLinesInReturns ?? endsInReturn,
    fingerprint: before,
  };
}

/** Edit distance, to name the column that was probably meant. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(
        Math.min(
          previous[column]! + 1,
          current[column - 1]! + 1,
          previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[right.length]!;
}

function nearest(name: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, cost: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.cost - right.cost);
  return ranked[0] && ranked[0].cost <= Math.max(2, name.length / 2) ? ranked[0].candidate : undefined;
}

function checkHeader(path: string, raw: string, found: readonly string[], format: Mapping['format']): void {
  const missing = format.header.filter((name) => !found.includes(name));
  if (missing.length === 0) {
    return;
  }
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, columns: raw.split(delimiter).length }));
  const better = counts.sort((left, right) => right.columns - left.columns)[0]!;
  if (better.delimiter !== format.delimiter && better.columns > found.length) {
    throw new ImportError(
      `${path} is not separated by ${JSON.stringify(format.delimiter)}: its header looks separated by ${JSON.stringify(better.delimiter)}`,
      `Set format.delimiter of the mapping to ${JSON.stringify(better.delimiter)}, if this is the right file.`,
    );
  }
  const descriptions = missing.map((name) => {
    const candidate = nearest(
      name,
      found.filter((column) => !format.header.includes(column) && !format.optional.includes(column)),
    );
    return candidate === undefined
      ? JSON.stringify(name)
      : `${JSON.stringify(name)} (did the file mean ${JSON.stringify(candidate)}?)`;
  });
  throw new ImportError(
    `${path} has another header than the mapping: ${descriptions.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing; found ${found.map((name) => JSON.stringify(name)).join(', ')}`,
    'Check that file and mapping belong together; format.skip_lines leaves out lines above the header.',
  );
}

/** Names for the columns of a header: trimmed, and told apart where they are empty or repeated. */
function columnNames(fields: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, name] of fields.entries()) {
    const base = name.trim() === '' ? `column_${index + 1}` : name.trim();
    let unique = base;
    for (let count = 2; names.includes(unique); count += 1) {
      unique = `${base}_${count}`;
    }
    names.push(unique);
  }
  return names;
}

async function* decoded(source: ReadStream, facts: FileFacts): AsyncGenerator<string, void, undefined> {
  const bytes: Readable = facts.isCompressed ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => bytes.destroy(error));
  // The decoder drops a byte order mark by itself.
  const decoder = new TextDecoder(facts.encoding);
  try {
    for await (const chunk of bytes) {
      yield decoder.decode(chunk as Buffer, { stream: true });
    }
    yield decoder.decode();
  } finally {
    source.destroy();
  }
}

interface ParsedRecord {
  record: string[];
  raw: string;
}

async function* parsed(
  path: string,
  source: ReadStream,
  facts: FileFacts,
  format: Mapping['format'],
): AsyncGenerator<FileRecord, void, undefined> {
  const parser = parse({
    delimiter: format.delimiter,
    quote: format.quote,
    raw: true,
    // Told from the first line only, or a file with two kinds of line ends would run lines together.
    record_delimiter: facts.endsLinesInReturns ? '\r' : ['\r\n', '\n'],
    max_record_size: longestRecord,
    relax_column_count: true,
    // A quote inside an unquoted value (15" plate) is a character like any other.
    relax_quotes: true,
  });
  const feeding = pipeline(Readable.from(decoded(source, facts)), parser).catch(() => {
    // The parser passes its own error on to whoever reads from it.
  });
  const lineEnd = facts.endsLinesInReturns ? '\r' : '\n';
  let lineNumber = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<ParsedRecord>) {
      const text = raw.replace(/\r?\n$|\r$/, '');
      yield { lineNumber, raw: text, fields: record };
      lineNumber += 1;
      for (let at = text.indexOf(lineEnd); at >= 0; at = text.indexOf(lineEnd, at + 1)) {
        lineNumber += 1;
      }
    }
    if ((await fingerprint(path)) !== facts.fingerprint) {
      throw new ImportError(
        `${path} changed while it was being read`,
        'Import it again when whoever writes it has finished; nothing was loaded.',
      );
    }
  } catch (cause) {
    if (cause instanceof CsvError) {
      throw new ImportError(
        cause.code === 'CSV_QUOTE_NOT_CLOSED' || cause.code === 'CSV_MAX_RECORD_SIZE'
          ? `${path}: a quoted value that opens in the record on line ${lineNumber} is never closed`
          : `${path}: the record on line ${lineNumber} cannot be read: ${cause.message}`,
        'Correct the file; nothing was loaded.',
        { cause },
      );
    }
    throw cause;
  } finally {
    parser.destroy();
    await feeding;
  }
}

/**
 * Opens a file that was inspected and reads its header.
 *
 * @throws ImportError for a header that does not fit the mapping.
 */
export async function openFile(path: string, facts: FileFacts, format: Mapping['format']): Promise<OpenFile> {
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  const records = parsed(path, source, facts, format);
  try {
    for (;;) {
      const next = await records.next();
      if (next.done) {
        throw new ImportError(
          `${path} has no header line`,
          format.skip_lines > 0
            ? `The mapping skips ${format.skip_lines} lines; format.skip_lines says so.`
            : 'The first line must name the columns.',
        );
      }
      if (next.value.lineNumber <= format.skip_lines) {
        continue;
      }
      const header = columnNames(next.value.fields);
      checkHeader(path, next.value.raw, header, format);
      return {
        header,
        unknownColumns: header.filter((name) => !format.header.includes(name) && !format.optional.includes(name)),
        records,
        bytesRead: () => source.bytesRead,
      };
    }
  } catch (error) {
    // Nobody else can close a file that was not handed out.
    await records.return();
    throw error;
  }
}
