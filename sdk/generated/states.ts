import type { LotState } from './enums.js';

/** States of upload (series): A file on its way into the database. */
export type UploadState =
  | 'hashing'
  | 'loaded'
  | 'loading'
  | 'partially_valid'
  | 'received'
  | 'validated'
  | 'validating'
  | 'duplicate'
  | 'failed'
  | 'rejected'
  | 'revoked';

/** The states of each machine. */
export interface StatesByMachine {
  lot: LotState;
  upload: UploadState;
}
