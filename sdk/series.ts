import * as queries from './generated/series.queries.js';
import type { QualityDecision, SeriesKind } from './generated/enums.js';
import { importFile, type ImportRequest, type ImportResult } from './importing/importer.js';
import type { UploadReport } from './importing/report.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** A file that was brought in, with the account of its records. */
export type Upload = queries.IGetUploadResult;
/** What looks wrong in an uploaded series, and what was decided about it. */
export type UploadFinding = queries.IDecideUploadFindingResult;
/** Which uploads are listed: those of an owner, of a data type, in a state. */
export interface UploadFilter {
  ownerId?: string | undefined;
  dataType?: string | undefined;
  state?: string | undefined;
}
/** What a time series measures. */
export type TimeSeries = queries.IGetSeriesResult;
/** What looks wrong in a series, and what was decided about it. */
export type QualityFinding = queries.IListQualityFindingsResult;

/** A value of a series at a moment. */
export interface Observation {
  at: Date | string;
  /** Null only where the observation is censored: unknown, not zero. */
  value: number | null;
  category?: string | undefined;
  metadata?: Record<string, unknown> | undefined;
  isCensored?: boolean | undefined;
}

/** Uploaded files with the account of their records, and time series. */
export class Series extends Room {
  /**
   * Imports a file by a mapping. Every record is accounted for: accepted, rejected with a reason, or filtered with a
   * reason. One transaction: an import that fails or is killed leaves nothing.
   *
   * @throws ImportError for a file or mapping that cannot be read; MappingNotUsable (QM501), HeaderNotUsable (QM502).
   */
  importFile(request: ImportRequest, options?: CallOptions): Promise<ImportResult> {
    return importFile((work) => this.transaction(work, options), request, options);
  }

  /** An upload, or null. */
  getUpload(params: queries.IGetUploadParams, options?: CallOptions): Promise<Upload | null> {
    return this.maybe(queries.getUpload, params, options);
  }

  /** Uploads, newest first; of an owner, of a data type, in a state. */
  listUploads(
    { ownerId, dataType, state, ...page }: UploadFilter & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListUploadsResult>> {
    return this.page(
      queries.listUploads,
      page,
      {
        params: (before, limit) => ({
          ownerId: ownerId ?? null,
          dataType: dataType ?? null,
          state: state ?? null,
          beforeAt: before?.[0] ?? null,
          beforeId: before?.[1] ?? null,
          limit,
        }),
        key: (row) => [row.page_at, row.id],
      },
      options,
    );
  }

  /**
   * The validation report of an upload, before it is loaded and afterwards, with the first hundred findings unless
   * `findingLimit` says otherwise. Error: UploadNotFound (QM504).
   */
  async readUploadReport(params: queries.IReadUploadReportParams, options?: CallOptions): Promise<UploadReport> {
    return (await this.one(queries.readUploadReport, params, options)).report as unknown as UploadReport;
  }

  /** The findings of an upload in short: one row a series and kind. */
  listUploadFindingCounts(
    params: queries.IListUploadFindingCountsParams,
    options?: CallOptions,
  ): Promise<queries.IListUploadFindingCountsResult[]> {
    return this.many(queries.listUploadFindingCounts, params, options);
  }

  /** What looks wrong in the series of an upload, by series and time; with a decision, only what was decided so. */
  listUploadFindings(
    { uploadId, decision, ...page }: { uploadId: string; decision?: QualityDecision | undefined } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListUploadFindingsResult>> {
    return this.page(
      queries.listUploadFindings,
      page,
      {
        params: (after, limit) => ({
          uploadId,
          decision: decision ?? null,
          afterName: after?.[0] ?? null,
          afterAt: after?.[1] ?? null,
          afterId: after?.[2] ?? null,
          limit,
        }),
        key: (row) => [row.series_name, row.page_at, row.id],
      },
      options,
    );
  }

  /**
   * Records what a person decided about a finding, and why; the load applies it, or after the load the series is
   * corrected at once. Errors: UploadState (QM503), FindingDecided (QM511), DecisionNotPossible (QM513).
   */
  decideUploadFinding(params: queries.IDecideUploadFindingParams, options?: CallOptions): Promise<UploadFinding> {
    return this.one(queries.decideUploadFinding, params, options);
  }

  /**
   * Loads an upload that was imported with `hold` and waits. Errors: UploadState (QM503), UploadNotFound (QM504),
   * StagingGone (QM505), RejectsNotAccepted (QM506), FindingsNotDecided (QM512), UploadOvertaken (QM514).
   */
  loadUpload(
    { uploadId, acceptRejects = false }: { uploadId: string; acceptRejects?: boolean | undefined },
    options?: CallOptions,
  ): Promise<Upload> {
    return this.one(queries.loadUpload, { uploadId, acceptRejects }, options);
  }

  /** Records of an upload that were refused, one row for each thing that is wrong, by line. */
  listUploadRejects(
    { uploadId }: { uploadId: string },
    page: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListUploadRejectsResult>> {
    return this.page(
      queries.listUploadRejects,
      page,
      {
        params: (after, limit) => ({
          uploadId,
          afterLine: after?.[0] ?? null,
          afterPosition: after ? Number(after[1]) : null,
          limit,
        }),
        key: (row) => [row.line_number, String(row.position)],
      },
      options,
    );
  }

  /** Records of an upload that the mapping left out, counted by reason. */
  listUploadFilters(
    params: queries.IListUploadFiltersParams,
    options?: CallOptions,
  ): Promise<queries.IListUploadFiltersResult[]> {
    return this.many(queries.listUploadFilters, params, options);
  }

  /** Everything that a mapping can fill: targets with their columns. */
  listUploadTargets(options?: CallOptions): Promise<queries.IListUploadTargetsResult[]> {
    return this.many(queries.listUploadTargets, undefined, options);
  }

  /** Decides against an upload that waits. Errors: UploadState (QM503), UploadNotFound (QM504). */
  rejectUpload(params: queries.IRejectUploadParams, options?: CallOptions): Promise<Upload> {
    return this.one(queries.rejectUpload, params, options);
  }

  /** Takes back the rows that an upload brought. Errors: UploadState (QM503), UploadNotRevocable (QM507). */
  revokeUpload(params: queries.IRevokeUploadParams, options?: CallOptions): Promise<Upload> {
    return this.one(queries.revokeUpload, params, options);
  }

  /** Makes a time series, or returns the one that is described the same. Error: SeriesNotUsable (QM510). */
  createSeries(params: queries.ICreateSeriesParams, options?: CallOptions): Promise<TimeSeries> {
    return this.one(queries.createSeries, params, options);
  }

  /** A time series, or null. */
  getSeries(params: queries.IGetSeriesParams, options?: CallOptions): Promise<TimeSeries | null> {
    return this.maybe(queries.getSeries, params, options);
  }

  /** Time series of a kind, by name. */
  listSeries(
    { kind }: { kind: SeriesKind },
    page: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListSeriesResult>> {
    return this.page(
      queries.listSeries,
      page,
      {
        params: (after, limit) => ({ kind, afterName: after?.[0] ?? null, afterId: after?.[1] ?? null, limit }),
        key: (row) => [row.name, row.id],
      },
      options,
    );
  }

  /** Changes of the observations of a series, the last first. A page at a time. */
  listRevisions(
    { seriesId, ...page }: { seriesId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListRevisionsResult>> {
    return this.page(
      queries.listRevisions,
      page,
      {
        params: (before, limit) => ({ seriesId, beforeRevision: before?.[0] ?? null, limit }),
        key: (row) => [row.revision],
      },
      options,
    );
  }

  /** Records observations, all or none; one of the same moment is replaced. Error: ObservationNotUsable (QM509). */
  async recordObservations(
    {
      seriesId,
      observations,
      idempotencyKey,
    }: { seriesId: string; observations: readonly Observation[]; idempotencyKey?: string | undefined },
    options?: CallOptions,
  ): Promise<string> {
    const lines = observations.map(({ isCensored, ...rest }) => ({ ...rest, is_censored: isCensored }));
    const row = await this.one(
      queries.recordObservations,
      { seriesId, observations: JSON.stringify(lines), idempotencyKey },
      options,
    );
    return row.observation_count;
  }

  /** A series in buckets of a frequency; gaps are rows with value null and is_gap. Errors: QM508, QM510. */
  readSeries(params: queries.IReadSeriesParams, options?: CallOptions): Promise<queries.IReadSeriesResult[]> {
    return this.many(queries.readSeries, params, options);
  }

  /** Missing buckets and outliers of a series; changes nothing. Error: SeriesNotFound (QM508). */
  findQualityIssues(
    params: queries.IFindQualityIssuesParams,
    options?: CallOptions,
  ): Promise<queries.IFindQualityIssuesResult[]> {
    return this.many(queries.findQualityIssues, params, options);
  }

  /** Keeps what `findQualityIssues` finds for a person to decide; returns the number of new findings. */
  async recordQualityFindings(params: queries.IRecordQualityFindingsParams, options?: CallOptions): Promise<string> {
    return (await this.one(queries.recordQualityFindings, params, options)).finding_count;
  }

  /** Records what a person decided about a finding. Errors: QM509, FindingDecided (QM511). */
  decideQualityFinding(params: queries.IDecideQualityFindingParams, options?: CallOptions): Promise<QualityFinding> {
    return this.one(queries.decideQualityFinding, params, options);
  }

  /** Findings of a series by time. */
  listQualityFindings(
    { seriesId }: { seriesId: string },
    page: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<QualityFinding>> {
    return this.page(
      queries.listQualityFindings,
      page,
      {
        params: (after, limit) => ({ seriesId, afterAt: after?.[0] ?? null, afterId: after?.[1] ?? null, limit }),
        key: (row) => [new Date(row.at).toISOString(), row.id],
      },
      options,
    );
  }

  /** Where this room contradicts itself; empty when all is well. */
  listIntegrityFindings(options?: CallOptions): Promise<queries.IListIntegrityFindingsResult[]> {
    return this.many(queries.listIntegrityFindings, undefined, options);
  }
}
