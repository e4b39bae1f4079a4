import * as queries from './generated/model.queries.js';
import type { CallOptions } from './options.js';
import { Room } from './room.js';

/** The statistics by which drift is found and candidates are compared. */
export class Model extends Room {
  /** Counts values in the bins that edges cut: up to the first, from each to the next, above the last. */
  async countBins(params: queries.ICountBinsParams, options?: CallOptions): Promise<number[]> {
    return (await this.one(queries.countBins, params, options)).counts;
  }

  /** Population stability index of two samples, counted in the same bins. */
  async populationStabilityIndex(
    params: queries.IPopulationStabilityIndexParams,
    options?: CallOptions,
  ): Promise<number> {
    return (await this.one(queries.populationStabilityIndex, params, options)).index;
  }

  /** What the index exceeds by chance alone, for samples of this size. */
  async stabilityLimit(params: queries.IStabilityLimitParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.stabilityLimit, params, options)).limit;
  }

  /** Jensen-Shannon distance of two samples, counted in the same bins. */
  async jensenShannonDistance(params: queries.IJensenShannonDistanceParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.jensenShannonDistance, params, options)).distance;
  }

  /** How far the values of one sample have to be moved on average to be the other. */
  async wassersteinDistance(params: queries.IWassersteinDistanceParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.wassersteinDistance, params, options)).distance;
  }

  /** Whether two samples come of one distribution. */
  kolmogorovSmirnov(
    params: queries.IKolmogorovSmirnovParams,
    options?: CallOptions,
  ): Promise<queries.IKolmogorovSmirnovResult> {
    return this.one(queries.kolmogorovSmirnov, params, options);
  }

  /** Whether two samples have the same shares of categories. */
  chiSquareHomogeneity(
    params: queries.IChiSquareHomogeneityParams,
    options?: CallOptions,
  ): Promise<queries.IChiSquareHomogeneityResult> {
    return this.one(queries.chiSquareHomogeneity, params, options);
  }

  /** Whether two samples have the same mean. */
  welch(params: queries.IWelchParams, options?: CallOptions): Promise<queries.IWelchResult> {
    return this.one(queries.welch, params, options);
  }

  /** Whether the values of one sample tend to be larger. */
  mannWhitney(params: queries.IMannWhitneyParams, options?: CallOptions): Promise<queries.IMannWhitneyResult> {
    return this.one(queries.mannWhitney, params, options);
  }

  /** Whether two forecasts differ in accuracy, from their errors of the same periods. */
  dieboldMariano(params: queries.IDieboldMarianoParams, options?: CallOptions): Promise<queries.IDieboldMarianoResult> {
    return this.one(queries.dieboldMariano, params, options);
  }

  /** Interval of the mean of paired differences, by draws that follow from the seed. */
  pairedBootstrap(
    params: queries.IPairedBootstrapParams,
    options?: CallOptions,
  ): Promise<queries.IPairedBootstrapResult> {
    return this.one(queries.pairedBootstrap, params, options);
  }

  /** P values adjusted for being many. */
  async benjaminiHochberg(params: queries.IBenjaminiHochbergParams, options?: CallOptions): Promise<(number | null)[]> {
    return (await this.one(queries.benjaminiHochberg, params, options)).adjusted;
  }
}
