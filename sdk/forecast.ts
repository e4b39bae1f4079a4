import * as queries from './generated/forecast.queries.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** A published forecast over many series; it never changes. */
export type ForecastVersion = queries.IForecastDemandResult;

/** A version with the number of series that it covers. */
export type ForecastVersionSummary = queries.IGetVersionResult;

/** One period of a forecast, beside what became of it. */
export type ForecastPoint = queries.IReadForecastResult;

/** A point that is to be published: of demand by SKU and location, or of any series by its id. */
export type NewForecastPoint = ({ sku: string; location: string } | { seriesId: string }) & {
  /** First day of the period, `YYYY-MM-DD`. */
  targetOn: string;
  point: number;
  lower?: number | undefined;
  upper?: number | undefined;
};

/** Part of a blend. */
export interface BlendPart {
  versionId: string;
  /** Above 0; the weights of a blend sum to 1. */
  weight: number;
}

/** Forecasts: methods that run in the database, published versions, own and foreign, and how right they were. */
export class Forecast extends Room {
  /** Forecasts the demand of every item at every location that sold it, and publishes it as one version. */
  forecastDemand(params: queries.IForecastDemandParams = {}, options?: CallOptions): Promise<ForecastVersion> {
    return this.one(queries.forecastDemand, params, options);
  }

  /** Forecasts series of observations, such as revenue, and publishes them as one version. */
  forecastSeries(params: queries.IForecastSeriesParams, options?: CallOptions): Promise<ForecastVersion> {
    return this.one(queries.forecastSeries, params, options);
  }

  /** Publishes a forecast made elsewhere, all points or none. */
  publish(
    {
      points,
      parameters,
      ...rest
    }: Omit<queries.IPublishParams, 'points' | 'parameters'> & {
      points: readonly NewForecastPoint[];
      parameters?: Record<string, unknown> | undefined;
    },
    options?: CallOptions,
  ): Promise<ForecastVersion> {
    const records = points.map(({ targetOn, point, lower, upper, ...of }) => ({
      ...('seriesId' in of ? { series_id: of.seriesId } : of),
      target_on: targetOn,
      point,
      lower,
      upper,
    }));
    return this.one(
      queries.publish,
      { ...rest, points: JSON.stringify(records), parameters: parameters && JSON.stringify(parameters) },
      options,
    );
  }

  /** Publishes the weighted mean of published versions. */
  blend(
    { parts, ...rest }: Omit<queries.IBlendParams, 'parts'> & { parts: readonly BlendPart[] },
    options?: CallOptions,
  ): Promise<ForecastVersion> {
    const records = parts.map(({ versionId, weight }) => ({ version_id: versionId, weight }));
    return this.one(queries.blend, { ...rest, parts: JSON.stringify(records) }, options);
  }

  /** A version by id. */
  getVersion(params: queries.IGetVersionParams, options?: CallOptions): Promise<ForecastVersionSummary | null> {
    return this.maybe(queries.getVersion, params, options);
  }

  /** Versions, the newest first. A page at a time. */
  listVersions({ after, size }: PageRequest = {}, options?: CallOptions): Promise<Page<ForecastVersionSummary>> {
    return this.page(
      queries.listVersions,
      { after, size },
      { params: (key, limit) => ({ beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** The series of a version: by which method, how large the errors, why. A page at a time. */
  listSeriesForecasts(
    { versionId, after, size }: { versionId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListSeriesForecastsResult>> {
    return this.page(
      queries.listSeriesForecasts,
      { after, size },
      { params: (key, limit) => ({ versionId, afterSeriesId: key?.[0], limit }), key: (row) => [row.series_id] },
      options,
    );
  }

  /**
   * Published versions of which some series have another history today than when they were forecast, because
   * observations were corrected, added late or revoked; the newest first. A page at a time.
   */
  listOutdatedVersions(
    { after, size }: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListOutdatedVersionsResult>> {
    return this.page(
      queries.listOutdatedVersions,
      { after, size },
      { params: (key, limit) => ({ beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** The series of a version whose history has changed since it was forecast. A page at a time. */
  listOutdatedSeries(
    { versionId, after, size }: { versionId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListOutdatedSeriesResult>> {
    return this.page(
      queries.listOutdatedSeries,
      { after, size },
      { params: (key, limit) => ({ versionId, afterSeriesId: key?.[0], limit }), key: (row) => [row.series_id] },
      options,
    );
  }

  /** How many series of a version each method forecasts. */
  countMethods(params: queries.ICountMethodsParams, options?: CallOptions): Promise<queries.ICountMethodsResult[]> {
    return this.many(queries.countMethods, params, options);
  }

  /** Series that a version could not forecast, and why. */
  listSkippedSeries(
    params: queries.IListSkippedSeriesParams,
    options?: CallOptions,
  ): Promise<queries.IListSkippedSeriesResult[]> {
    return this.many(queries.listSkippedSeries, params, options);
  }

  /** How each method did on a series, the selected one first. */
  listBacktests(params: queries.IListBacktestsParams, options?: CallOptions): Promise<queries.IListBacktestsResult[]> {
    return this.many(queries.listBacktests, params, options);
  }

  /** The company's demand series of an item at a location, weekly where no frequency is given. */
  getDemandSeries(
    params: queries.IGetDemandSeriesParams,
    options?: CallOptions,
  ): Promise<queries.IGetDemandSeriesResult | null> {
    return this.maybe(queries.getDemandSeries, params, options);
  }

  /** The forecast that holds for each series, of all or of one item, now or as of a moment. */
  listCurrentForecasts(
    params: queries.IListCurrentForecastsParams = {},
    options?: CallOptions,
  ): Promise<queries.IListCurrentForecastsResult[]> {
    return this.many(queries.listCurrentForecasts, params, options);
  }

  /** What was believed about a series at a moment, period by period, beside what became of it. */
  readForecast(params: queries.IReadForecastParams, options?: CallOptions): Promise<ForecastPoint[]> {
    return this.many(queries.readForecast, params, options);
  }

  /** Errors of the forecasts that held so many periods before. */
  accuracy(params: queries.IAccuracyParams, options?: CallOptions): Promise<queries.IAccuracyResult[]> {
    return this.many(queries.accuracy, params, options);
  }

  /** For each series and period the forecast that held so many periods before, beside the actual. */
  forecastsByLag(
    params: queries.IForecastsByLagParams,
    options?: CallOptions,
  ): Promise<queries.IForecastsByLagResult[]> {
    return this.many(queries.forecastsByLag, params, options);
  }

  /** Forecasts a history that is given, and writes nothing. */
  forecastHistory(
    params: queries.IForecastHistoryParams,
    options?: CallOptions,
  ): Promise<queries.IForecastHistoryResult> {
    return this.one(queries.forecastHistory, params, options);
  }

  /** The forecast that orders leave over, bucket by bucket. */
  async consume(params: queries.IConsumeParams, options?: CallOptions): Promise<number[]> {
    return (await this.one(queries.consume, params, options)).net_forecast;
  }
}
