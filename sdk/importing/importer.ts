import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as queries from '../generated/series.queries.js';
import type { CallOptions } from '../options.js';
import type { Statements } from '../statements.js';
import { loadMapping, type Mapping } from './mapping.js';
import type { UploadReport } from './report.js';
import { inspectFile, openFile, type FileFacts, type FileRecord, type OpenFile } from './reader.js';

/** Where an import stands. */
export interface ImportProgress {
  /** What is being done. */
  phase: 'inspecting' | 'staging' | 'validating' | 'loading';
  /** Records staged so far. */
  recordCount: number;
  /** Bytes of the file that were read so far, as it was given. */
  byteCount: number;
  /** Size of the file; unknown, and 0, while it is inspected. */
  totalByteCount: number;
}

/** Where the content comes from: CSV in any of its dialects, gzip or not. */
export type ImportSource =
  | {
      /** File to read. */
      path: string;
    }
  | {
      /** Bytes of a file, from an upload or a pipe. */
      stream: AsyncIterable<Uint8Array>;
      /** Name by which the upload is known. */
      filename: string;
    };

/** How to import it. */
export interface ImportSettings {
  /** Name of a shipped mapping, path of one, or one that is loaded already. */
  mapping: string | Mapping;
  /** Report only: validate everything, then leave nothing behind. */
  dryRun?: boolean | undefined;
  /** Load the accepted records although others are rejected. */
  acceptRejects?: boolean | undefined;
  /**
   * Keep the records of an upload that is not loaded, because of rejects or of findings that need a decision: it waits
   * for `decideUploadFinding`, `loadUpload` or `rejectUpload`. Without it the file has to be imported again.
   */
  hold?: boolean | undefined;
  /** Called as the import goes on, some times a second at most. */
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** What to import and how. */
export type ImportRequest = ImportSource & ImportSettings;

/** The account of an import: lineCount = acceptedCount + rejectedCount + filteredCount. */
export interface ImportResult {
  uploadId: string;
  /** loaded, duplicate, rejected; validated or partially_valid where nothing was loaded. */
  state: string;
  isDryRun: boolean;
  /** The upload that brought the same file before, for a duplicate. */
  duplicateOf: string | null;
  lineCount: number;
  acceptedCount: number;
  rejectedCount: number;
  filteredCount: number;
  /** Records left out on purpose, by the mapping's reasons. */
  filters: { reason: string; recordCount: number }[];
  /** The first rejects; all are in series.upload_rejects unless it was a dry run. */
  rejects: queries.IListUploadRejectsResult[];
  /** Rows that each target got. */
  loaded: Record<string, number>;
  /** Columns of the file that the mapping does not use. */
  unknownColumns: string[];
  /** What validation found, series by series; the findings of an upload that was not a dry run are kept with it. */
  report: UploadReport;
}

const shownRejects = 20;
const structuralBatch = 5000;

/** Ends the transaction of a dry run, carrying its report out. */
class DryRunEnded extends Error {
  constructor(readonly result: ImportResult) {
    super('dry run');
  }
}

interface Splitting {
  rows: AsyncGenerator<unknown[], void, undefined>;
  /** Records that do not have the header's number of columns; complete when the rows are read. */
  structural: { line_number: number; reason: string; raw: string }[];
}

function split(file: OpenFile, onRecord: (count: number) => void): Splitting {
  const width = file.header.length;
  const blank = new Array<null>(width).fill(null);
  const structural: Splitting['structural'] = [];
  async function* rows(): AsyncGenerator<unknown[], void, undefined> {
    let count = 0;
    for await (const record of file.records as AsyncIterable<FileRecord>) {
      count += 1;
      if (count % 10_000 === 0) {
        onRecord(count);
      }
      if (record.fields.length === width) {
        yield [record.lineNumber, record.raw, ...record.fields];
      } else if (record.fields.length === 1 && record.fields[0]!.trim() === '') {
        yield [record.lineNumber, record.raw, ...blank];
      } else {
        structural.push({
          line_number: record.lineNumber,
          reason: `has ${record.fields.length} columns where the header has ${width}`,
          raw: record.raw,
        });
      }
    }
    onRecord(count);
  }
  return { rows: rows(), structural };
}

async function account(
  statements: Statements,
  upload: queries.IValidateUploadResult,
  file: OpenFile,
  isDryRun: boolean,
): Promise<ImportResult> {
  const filters = await statements.many(queries.listUploadFilters, { uploadId: upload.id });
  const rejects = await statements.many(queries.listUploadRejects, { uploadId: upload.id, limit: shownRejects });
  const { report } = await statements.one(queries.readUploadReport, { uploadId: upload.id });
  const { loaded } = upload.detected_schema as { loaded?: Record<string, number> };
  return {
    uploadId: upload.id,
    state: upload.state,
    isDryRun,
    duplicateOf: null,
    lineCount: Number(upload.line_count),
    acceptedCount: Number(upload.accepted_count),
    rejectedCount: Number(upload.rejected_count),
    filteredCount: Number(upload.filtered_count),
    filters: filters.map((filter) => ({ reason: filter.reason, recordCount: Number(filter.record_count) })),
    rejects,
    loaded: loaded ?? {},
    unknownColumns: file.unknownColumns,
    report: report as unknown as UploadReport,
  };
}

/** The whole import, in the transaction that `statements` runs in. */
async function importInto(
  statements: Statements,
  request: ImportSettings & { path: string },
  mapping: Mapping,
  facts: FileFacts,
  options: CallOptions | undefined,
): Promise<ImportResult> {
  const { path, dryRun = false, acceptRejects = false, hold = false, onProgress } = request;
  const file = await openFile(path, facts, mapping.format);
  try {
    const registered = await statements.one(
      queries.registerUpload,
      {
        filename: basename(path),
        sha256: facts.sha256,
        byteCount: facts.byteCount,
        mapping: mapping,
        detectedSchema: {
          delimiter: mapping.format.delimiter,
          encoding: facts.encoding,
          is_compressed: facts.isCompressed,
          has_byte_order_mark: facts.hasByteOrderMark,
          unknown_columns: file.unknownColumns,
        },
        header: file.header,
      },
      options,
    );
    const uploadId = registered.upload_id;
    if (registered.staging_table === null) {
      return {
        ...(await account(statements, await statements.one(queries.getUpload, { uploadId }), file, dryRun)),
        duplicateOf: registered.duplicate_of,
      };
    }

    let recordCount = 0;
    const progress = (phase: ImportProgress['phase']): void => {
      onProgress?.({ phase, recordCount, byteCount: file.bytesRead(), totalByteCount: facts.byteCount });
    };
    const { rows, structural } = split(file, (count) => {
      recordCount = count;
      progress('staging');
    });
    const columns = ['line_number', 'raw', ...file.header.map((_, index) => `c${index + 1}`)];
    await statements.copyIn(registered.staging_table, columns, rows, options);
    for (let start = 0; start < structural.length; start += structuralBatch) {
      const rejects = JSON.stringify(structural.slice(start, start + structuralBatch));
      await statements.one(queries.addUploadRejects, { uploadId, rejects }, options);
    }

    progress('validating');
    let upload = await statements.one(queries.validateUpload, { uploadId }, options);
    const isWanted = upload.state === 'validated' || (upload.state === 'partially_valid' && acceptRejects);
    const isDecided = (await statements.one(queries.countUndecidedFindings, { uploadId })).undecided_count === '0';
    if (!dryRun && isWanted && isDecided) {
      progress('loading');
      upload = await statements.one(queries.loadUpload, { uploadId, acceptRejects }, options);
    } else if (!hold || upload.state === 'rejected') {
      await statements.one(queries.discardStaging, { uploadId }, options);
    }
    return await account(statements, upload, file, dryRun);
  } finally {
    await file.records.return();
  }
}

/** Runs work in a transaction of its own. */
export type Transactor = <Result>(work: (statements: Statements) => Promise<Result>) => Promise<Result>;

/**
 * Imports a file: inspect, stage with COPY, validate and load set-wise in the database, all in one transaction, so that
 * an import that is killed at any moment leaves nothing and can be run again.
 */
export async function importFile(
  transaction: Transactor,
  request: ImportRequest,
  options?: CallOptions,
): Promise<ImportResult> {
  if ('path' in request) {
    return importPath(transaction, request, options);
  }
  // An import reads twice, first to know that the file is whole; a stream can be read once.
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-import-'));
  try {
    const { stream, filename, ...settings } = request;
    const path = join(folder, basename(filename) || 'stream');
    await pipeline(Readable.from(stream), createWriteStream(path), { signal: options?.signal });
    return await importPath(transaction, { ...settings, path }, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function importPath(
  transaction: Transactor,
  request: ImportSettings & { path: string },
  options: CallOptions | undefined,
): Promise<ImportResult> {
  const mapping = typeof request.mapping === 'string' ? await loadMapping(request.mapping) : request.mapping;
  request.onProgress?.({ phase: 'inspecting', recordCount: 0, byteCount: 0, totalByteCount: 0 });
  const facts = await inspectFile(request.path, mapping.format, options?.signal);
  try {
    return await transaction(async (statements) => {
      const result = await importInto(statements, request, mapping, facts, options);
      if (request.dryRun) {
        throw new DryRunEnded(result);
      }
      return result;
    });
  } catch (error) {
    if (error instanceof DryRunEnded) {
      return error.result;
    }
    if (!request.dryRun && !options?.signal?.aborted) {
      await transaction((statements) =>
        statements.one(queries.recordFailedUpload, {
          filename: basename(request.path),
          sha256: facts.sha256,
          byteCount: facts.byteCount,
          mapping: mapping,
          error: error instanceof Error ? error.message : String(error),
        }),
      ).catch(() => {
        // The trace is a courtesy; the import's own error is what the caller must see.
      });
    }
    throw error;
  }
}
