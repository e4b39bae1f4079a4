import { Room } from './room.js';

/** Risk of series and portfolios, budgets, key figures of a period. */
export class Finance extends Room {}
