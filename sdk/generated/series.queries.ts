/** Types generated for queries found in "sql/series/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type {
  QualityDecision,
  RevisionChange,
  SeriesFrequency,
  SeriesKind,
  Severity,
  UploadFindingKind,
} from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type stringArray = string[];

/** 'RegisterUpload' parameters type */
export interface IRegisterUploadParams {
  byteCount: NumberOrString;
  detectedSchema: Json;
  filename: string;
  header: stringArray;
  mapping: Json;
  sha256: Buffer;
}

/** 'RegisterUpload' return type */
export interface IRegisterUploadResult {
  duplicate_of: string | null;
  staging_table: string | null;
  state: string;
  upload_id: string;
}

/** 'RegisterUpload' query type */
export interface IRegisterUploadQuery {
  params: IRegisterUploadParams;
  result: IRegisterUploadResult;
}

const registerUploadIR: any = {
  usedParamSet: { filename: true, sha256: true, byteCount: true, mapping: true, detectedSchema: true, header: true },
  params: [
    { name: 'filename', required: true, transform: { type: 'scalar' }, locs: [{ a: 164, b: 173 }] },
    { name: 'sha256', required: true, transform: { type: 'scalar' }, locs: [{ a: 176, b: 183 }] },
    { name: 'byteCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 186, b: 196 }] },
    { name: 'mapping', required: true, transform: { type: 'scalar' }, locs: [{ a: 199, b: 207 }] },
    { name: 'detectedSchema', required: true, transform: { type: 'scalar' }, locs: [{ a: 210, b: 225 }] },
    { name: 'header', required: true, transform: { type: 'scalar' }, locs: [{ a: 228, b: 235 }] },
  ],
  statement:
    'select\n  u.upload_id as "upload_id!",\n  u.state as "state!",\n  u.staging_table as "staging_table?",\n  u.duplicate_of as "duplicate_of?"\nfrom series.register_upload(:filename!, :sha256!, :byteCount!, :mapping!, :detectedSchema!, :header!) as u',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.upload_id as "upload_id!",
 *   u.state as "state!",
 *   u.staging_table as "staging_table?",
 *   u.duplicate_of as "duplicate_of?"
 * from series.register_upload(:filename!, :sha256!, :byteCount!, :mapping!, :detectedSchema!, :header!) as u
 * ```
 */
export const registerUpload = new PreparedQuery<IRegisterUploadParams, IRegisterUploadResult>(registerUploadIR);

/** 'AddUploadRejects' parameters type */
export interface IAddUploadRejectsParams {
  rejects: Json;
  uploadId: string;
}

/** 'AddUploadRejects' return type */
export interface IAddUploadRejectsResult {
  reject_count: string;
}

/** 'AddUploadRejects' query type */
export interface IAddUploadRejectsQuery {
  params: IAddUploadRejectsParams;
  result: IAddUploadRejectsResult;
}

const addUploadRejectsIR: any = {
  usedParamSet: { uploadId: true, rejects: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 33, b: 42 }] },
    { name: 'rejects', required: true, transform: { type: 'scalar' }, locs: [{ a: 45, b: 53 }] },
  ],
  statement: 'select series.add_upload_rejects(:uploadId!, :rejects!) as "reject_count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select series.add_upload_rejects(:uploadId!, :rejects!) as "reject_count!"
 * ```
 */
export const addUploadRejects = new PreparedQuery<IAddUploadRejectsParams, IAddUploadRejectsResult>(addUploadRejectsIR);

/** 'ValidateUpload' parameters type */
export interface IValidateUploadParams {
  uploadId: string;
}

/** 'ValidateUpload' return type */
export interface IValidateUploadResult {
  accepted_count: string;
  byte_count: string;
  created_at: Date;
  data_type: string;
  detected_schema: Json;
  error: string | null;
  filename: string;
  filtered_count: string;
  id: string;
  line_count: string;
  loaded_at: Date | null;
  mapping_name: string;
  owner_id: string | null;
  rejected_count: string;
  revoked_at: Date | null;
  state: string;
  updated_at: Date;
}

/** 'ValidateUpload' query type */
export interface IValidateUploadQuery {
  params: IValidateUploadParams;
  result: IValidateUploadResult;
}

const validateUploadIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 585, b: 594 }] }],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!"\nfrom series.validate_upload(:uploadId!) as u',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!"
 * from series.validate_upload(:uploadId!) as u
 * ```
 */
export const validateUpload = new PreparedQuery<IValidateUploadParams, IValidateUploadResult>(validateUploadIR);

/** 'LoadUpload' parameters type */
export interface ILoadUploadParams {
  acceptRejects?: boolean | null | void;
  uploadId: string;
}

/** 'LoadUpload' return type */
export interface ILoadUploadResult {
  accepted_count: string;
  byte_count: string;
  created_at: Date;
  data_type: string;
  detected_schema: Json;
  error: string | null;
  filename: string;
  filtered_count: string;
  id: string;
  line_count: string;
  loaded_at: Date | null;
  mapping_name: string;
  owner_id: string | null;
  rejected_count: string;
  revoked_at: Date | null;
  state: string;
  updated_at: Date;
}

/** 'LoadUpload' query type */
export interface ILoadUploadQuery {
  params: ILoadUploadParams;
  result: ILoadUploadResult;
}

const loadUploadIR: any = {
  usedParamSet: { uploadId: true, acceptRejects: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 581, b: 590 }] },
    { name: 'acceptRejects', required: false, transform: { type: 'scalar' }, locs: [{ a: 602, b: 615 }] },
  ],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!"\nfrom series.load_upload(:uploadId!, coalesce(:acceptRejects::boolean, false)) as u',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!"
 * from series.load_upload(:uploadId!, coalesce(:acceptRejects::boolean, false)) as u
 * ```
 */
export const loadUpload = new PreparedQuery<ILoadUploadParams, ILoadUploadResult>(loadUploadIR);

/** 'DiscardStaging' parameters type */
export interface IDiscardStagingParams {
  uploadId: string;
}

/** 'DiscardStaging' return type */
export interface IDiscardStagingResult {
  discarded: string | null;
}

/** 'DiscardStaging' query type */
export interface IDiscardStagingQuery {
  params: IDiscardStagingParams;
  result: IDiscardStagingResult;
}

const discardStagingIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 30, b: 39 }] }],
  statement: 'select series.discard_staging(:uploadId!)::text as "discarded?"',
};

/**
 * Query generated from SQL:
 * ```
 * select series.discard_staging(:uploadId!)::text as "discarded?"
 * ```
 */
export const discardStaging = new PreparedQuery<IDiscardStagingParams, IDiscardStagingResult>(discardStagingIR);

/** 'RecordFailedUpload' parameters type */
export interface IRecordFailedUploadParams {
  byteCount: NumberOrString;
  error: string;
  filename: string;
  mapping: Json;
  sha256: Buffer;
}

/** 'RecordFailedUpload' return type */
export interface IRecordFailedUploadResult {
  accepted_count: string;
  byte_count: string;
  created_at: Date;
  data_type: string;
  detected_schema: Json;
  error: string | null;
  filename: string;
  filtered_count: string;
  id: string;
  line_count: string;
  loaded_at: Date | null;
  mapping_name: string;
  owner_id: string | null;
  rejected_count: string;
  revoked_at: Date | null;
  state: string;
  updated_at: Date;
}

/** 'RecordFailedUpload' query type */
export interface IRecordFailedUploadQuery {
  params: IRecordFailedUploadParams;
  result: IRecordFailedUploadResult;
}

const recordFailedUploadIR: any = {
  usedParamSet: { filename: true, sha256: true, byteCount: true, mapping: true, error: true },
  params: [
    { name: 'filename', required: true, transform: { type: 'scalar' }, locs: [{ a: 590, b: 599 }] },
    { name: 'sha256', required: true, transform: { type: 'scalar' }, locs: [{ a: 602, b: 609 }] },
    { name: 'byteCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 612, b: 622 }] },
    { name: 'mapping', required: true, transform: { type: 'scalar' }, locs: [{ a: 625, b: 633 }] },
    { name: 'error', required: true, transform: { type: 'scalar' }, locs: [{ a: 636, b: 642 }] },
  ],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!"\nfrom series.record_failed_upload(:filename!, :sha256!, :byteCount!, :mapping!, :error!) as u',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!"
 * from series.record_failed_upload(:filename!, :sha256!, :byteCount!, :mapping!, :error!) as u
 * ```
 */
export const recordFailedUpload = new PreparedQuery<IRecordFailedUploadParams, IRecordFailedUploadResult>(
  recordFailedUploadIR,
);

/** 'RejectUpload' parameters type */
export interface IRejectUploadParams {
  reason: string;
  uploadId: string;
}

/** 'RejectUpload' return type */
export interface IRejectUploadResult {
  accepted_count: string;
  byte_count: string;
  created_at: Date;
  data_type: string;
  detected_schema: Json;
  error: string | null;
  filename: string;
  filtered_count: string;
  id: string;
  line_count: string;
  loaded_at: Date | null;
  mapping_name: string;
  owner_id: string | null;
  rejected_count: string;
  revoked_at: Date | null;
  state: string;
  updated_at: Date;
}

/** 'RejectUpload' query type */
export interface IRejectUploadQuery {
  params: IRejectUploadParams;
  result: IRejectUploadResult;
}

const rejectUploadIR: any = {
  usedParamSet: { uploadId: true, reason: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 583, b: 592 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 595, b: 602 }] },
  ],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!"\nfrom series.reject_upload(:uploadId!, :reason!) as u',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!"
 * from series.reject_upload(:uploadId!, :reason!) as u
 * ```
 */
export const rejectUpload = new PreparedQuery<IRejectUploadParams, IRejectUploadResult>(rejectUploadIR);

/** 'RevokeUpload' parameters type */
export interface IRevokeUploadParams {
  reason: string;
  uploadId: string;
}

/** 'RevokeUpload' return type */
export interface IRevokeUploadResult {
  accepted_count: string;
  byte_count: string;
  created_at: Date;
  data_type: string;
  detected_schema: Json;
  error: string | null;
  filename: string;
  filtered_count: string;
  id: string;
  line_count: string;
  loaded_at: Date | null;
  mapping_name: string;
  owner_id: string | null;
  rejected_count: string;
  revoked_at: Date | null;
  state: string;
  updated_at: Date;
}

/** 'RevokeUpload' query type */
export interface IRevokeUploadQuery {
  params: IRevokeUploadParams;
  result: IRevokeUploadResult;
}

const revokeUploadIR: any = {
  usedParamSet: { uploadId: true, reason: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 583, b: 592 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 595, b: 602 }] },
  ],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!"\nfrom series.revoke_upload(:uploadId!, :reason!) as u',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!"
 * from series.revoke_upload(:uploadId!, :reason!) as u
 * ```
 */
export const revokeUpload = new PreparedQuery<IRevokeUploadParams, IRevokeUploadResult>(revokeUploadIR);

/** 'GetUpload' parameters type */
export interface IGetUploadParams {
  uploadId: string;
}

/** 'GetUpload' return type */
export interface IGetUploadResult {
  /** Records loaded. */
  accepted_count: string;
  /** Size of the file as it was given, in bytes. */
  byte_count: string;
  /** When the row was made. */
  created_at: Date;
  /** What the mapping makes of it: sales, stock, items, suppliers, observations. */
  data_type: string;
  /** What was found in the file: header, delimiter, encoding, line ends, compression. */
  detected_schema: Json;
  /** Why it failed, where it did. */
  error: string | null;
  /** Name of the file, without its folder. */
  filename: string;
  /** Records left out on purpose; counted by reason in series.upload_filters. */
  filtered_count: string;
  /** Identifier; loaded rows carry it. */
  id: string;
  /** Data lines (records) read, the header not counted. */
  line_count: string;
  /** When the load committed. */
  loaded_at: Date | null;
  /** Name of the mapping. */
  mapping_name: string;
  /** User whose file it is: who uploaded it, for an agent whom it acts for; null for the company, such as the command line without a user. */
  owner_id: string | null;
  /** Records refused; each has a row in series.upload_rejects. */
  rejected_count: string;
  /** When it was revoked. */
  revoked_at: Date | null;
  /** State of the machine upload. */
  state: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetUpload' query type */
export interface IGetUploadQuery {
  params: IGetUploadParams;
  result: IGetUploadResult;
}

const getUploadIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 595, b: 604 }] }],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!"\nfrom series.uploads as u\nwhere u.id = :uploadId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!"
 * from series.uploads as u
 * where u.id = :uploadId!
 * ```
 */
export const getUpload = new PreparedQuery<IGetUploadParams, IGetUploadResult>(getUploadIR);

/** 'ListUploads' parameters type */
export interface IListUploadsParams {
  beforeAt?: DateOrString | null | void;
  beforeId?: string | null | void;
  dataType?: string | null | void;
  limit: NumberOrString;
  ownerId?: string | null | void;
  state?: string | null | void;
}

/** 'ListUploads' return type */
export interface IListUploadsResult {
  /** Records loaded. */
  accepted_count: string;
  /** Size of the file as it was given, in bytes. */
  byte_count: string;
  /** When the row was made. */
  created_at: Date;
  /** What the mapping makes of it: sales, stock, items, suppliers, observations. */
  data_type: string;
  /** What was found in the file: header, delimiter, encoding, line ends, compression. */
  detected_schema: Json;
  /** Why it failed, where it did. */
  error: string | null;
  /** Name of the file, without its folder. */
  filename: string;
  /** Records left out on purpose; counted by reason in series.upload_filters. */
  filtered_count: string;
  /** Identifier; loaded rows carry it. */
  id: string;
  /** Data lines (records) read, the header not counted. */
  line_count: string;
  /** When the load committed. */
  loaded_at: Date | null;
  /** Name of the mapping. */
  mapping_name: string;
  /** User whose file it is: who uploaded it, for an agent whom it acts for; null for the company, such as the command line without a user. */
  owner_id: string | null;
  page_at: string;
  /** Records refused; each has a row in series.upload_rejects. */
  rejected_count: string;
  /** When it was revoked. */
  revoked_at: Date | null;
  /** State of the machine upload. */
  state: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListUploads' query type */
export interface IListUploadsQuery {
  params: IListUploadsParams;
  result: IListUploadsResult;
}

const listUploadsIR: any = {
  usedParamSet: { ownerId: true, dataType: true, state: true, beforeAt: true, beforeId: true, limit: true },
  params: [
    {
      name: 'ownerId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 625, b: 632 },
        { a: 664, b: 671 },
      ],
    },
    {
      name: 'dataType',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 681, b: 689 },
        { a: 722, b: 730 },
      ],
    },
    {
      name: 'state',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 740, b: 745 },
        { a: 774, b: 779 },
      ],
    },
    { name: 'beforeAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 821, b: 829 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 867, b: 875 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 969, b: 975 }] },
  ],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!",\n  u.created_at::text as "page_at!"\nfrom series.uploads as u\nwhere (:ownerId::uuid is null or u.owner_id = :ownerId)\n  and (:dataType::text is null or u.data_type = :dataType)\n  and (:state::text is null or u.state = :state)\n  and (u.created_at, u.id) < (coalesce(:beforeAt::timestamptz, \'infinity\'), coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\'))\norder by u.created_at desc, u.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.id as "id!",
 *   u.owner_id as "owner_id?",
 *   u.filename as "filename!",
 *   u.byte_count as "byte_count!",
 *   u.data_type as "data_type!",
 *   u.state as "state!",
 *   u.mapping_name as "mapping_name!",
 *   u.detected_schema as "detected_schema!",
 *   u.line_count as "line_count!",
 *   u.accepted_count as "accepted_count!",
 *   u.rejected_count as "rejected_count!",
 *   u.filtered_count as "filtered_count!",
 *   u.error as "error?",
 *   u.loaded_at as "loaded_at?",
 *   u.revoked_at as "revoked_at?",
 *   u.created_at as "created_at!",
 *   u.updated_at as "updated_at!",
 *   u.created_at::text as "page_at!"
 * from series.uploads as u
 * where (:ownerId::uuid is null or u.owner_id = :ownerId)
 *   and (:dataType::text is null or u.data_type = :dataType)
 *   and (:state::text is null or u.state = :state)
 *   and (u.created_at, u.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 * order by u.created_at desc, u.id desc
 * limit :limit!
 * ```
 */
export const listUploads = new PreparedQuery<IListUploadsParams, IListUploadsResult>(listUploadsIR);

/** 'ListUploadRejects' parameters type */
export interface IListUploadRejectsParams {
  afterLine?: NumberOrString | null | void;
  afterPosition?: number | null | void;
  limit: NumberOrString;
  uploadId: string;
}

/** 'ListUploadRejects' return type */
export interface IListUploadRejectsResult {
  /** Column of the file; null where the whole record is meant. */
  column_name: string | null;
  /** Line of the file on which the record starts; the header is line 1. */
  line_number: string;
  /** Number of the finding within the record, from 1. */
  position: number;
  /** The record as it stands in the file. */
  raw: string;
  /** What is wrong with it. */
  reason: string;
  /** Upload. */
  upload_id: string;
  /** The value as it stands in the file. */
  value: string | null;
}

/** 'ListUploadRejects' query type */
export interface IListUploadRejectsQuery {
  params: IListUploadRejectsParams;
  result: IListUploadRejectsResult;
}

const listUploadRejectsIR: any = {
  usedParamSet: { uploadId: true, afterLine: true, afterPosition: true, limit: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 255, b: 264 }] },
    { name: 'afterLine', required: false, transform: { type: 'scalar' }, locs: [{ a: 312, b: 321 }] },
    { name: 'afterPosition', required: false, transform: { type: 'scalar' }, locs: [{ a: 345, b: 358 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 415, b: 421 }] },
  ],
  statement:
    'select\n  r.upload_id as "upload_id!",\n  r.line_number as "line_number!",\n  r.position as "position!",\n  r.column_name as "column_name?",\n  r.value as "value?",\n  r.reason as "reason!",\n  r.raw as "raw!"\nfrom series.upload_rejects as r\nwhere r.upload_id = :uploadId!\n  and (r.line_number, r.position) > (coalesce(:afterLine::bigint, 0), coalesce(:afterPosition::integer, 0))\norder by r.line_number, r.position\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.upload_id as "upload_id!",
 *   r.line_number as "line_number!",
 *   r.position as "position!",
 *   r.column_name as "column_name?",
 *   r.value as "value?",
 *   r.reason as "reason!",
 *   r.raw as "raw!"
 * from series.upload_rejects as r
 * where r.upload_id = :uploadId!
 *   and (r.line_number, r.position) > (coalesce(:afterLine::bigint, 0), coalesce(:afterPosition::integer, 0))
 * order by r.line_number, r.position
 * limit :limit!
 * ```
 */
export const listUploadRejects = new PreparedQuery<IListUploadRejectsParams, IListUploadRejectsResult>(
  listUploadRejectsIR,
);

/** 'ReadUploadReport' parameters type */
export interface IReadUploadReportParams {
  findingLimit?: number | null | void;
  uploadId: string;
}

/** 'ReadUploadReport' return type */
export interface IReadUploadReportResult {
  report: Json;
}

/** 'ReadUploadReport' query type */
export interface IReadUploadReportQuery {
  params: IReadUploadReportParams;
  result: IReadUploadReportResult;
}

const readUploadReportIR: any = {
  usedParamSet: { uploadId: true, findingLimit: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 33, b: 42 }] },
    { name: 'findingLimit', required: false, transform: { type: 'scalar' }, locs: [{ a: 54, b: 66 }] },
  ],
  statement: 'select series.read_upload_report(:uploadId!, coalesce(:findingLimit::integer, 100)) as "report!"',
};

/**
 * Query generated from SQL:
 * ```
 * select series.read_upload_report(:uploadId!, coalesce(:findingLimit::integer, 100)) as "report!"
 * ```
 */
export const readUploadReport = new PreparedQuery<IReadUploadReportParams, IReadUploadReportResult>(readUploadReportIR);

/** 'CountUndecidedFindings' parameters type */
export interface ICountUndecidedFindingsParams {
  uploadId: string;
}

/** 'CountUndecidedFindings' return type */
export interface ICountUndecidedFindingsResult {
  undecided_count: string;
}

/** 'CountUndecidedFindings' query type */
export interface ICountUndecidedFindingsQuery {
  params: ICountUndecidedFindingsParams;
  result: ICountUndecidedFindingsResult;
}

const countUndecidedFindingsIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 91, b: 100 }] }],
  statement:
    'select count(*) as "undecided_count!"\nfrom series.upload_findings as f\nwhere f.upload_id = :uploadId!\n  and f.needs_decision\n  and f.decision = \'pending\'',
};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "undecided_count!"
 * from series.upload_findings as f
 * where f.upload_id = :uploadId!
 *   and f.needs_decision
 *   and f.decision = 'pending'
 * ```
 */
export const countUndecidedFindings = new PreparedQuery<ICountUndecidedFindingsParams, ICountUndecidedFindingsResult>(
  countUndecidedFindingsIR,
);

/** 'ListUploadFindingCounts' parameters type */
export interface IListUploadFindingCountsParams {
  uploadId: string;
}

/** 'ListUploadFindingCounts' return type */
export interface IListUploadFindingCountsResult {
  /** Findings accepted as they are. */
  accepted_count: string;
  /** Findings whose record was taken out. */
  dropped_count: string;
  /** Findings. */
  finding_count: string;
  /** Earliest moment. */
  first_at: Date;
  /** First line of the file among them; null for gaps. */
  first_line_number: string | null;
  /** Findings whose value was corrected. */
  fixed_count: string;
  /** Findings left unexplained. */
  ignored_count: string;
  /** What looks wrong. */
  kind: UploadFindingKind;
  /** Latest moment. */
  last_at: Date;
  /** True where the upload is not loaded before they are decided. */
  needs_decision: boolean;
  /** Findings that nobody has decided. */
  pending_count: string;
  /** Records, or buckets of gaps, that they stand for. */
  record_count: Numeric;
  /** Series. */
  series_name: string;
  /** The worst of them. */
  severity: Severity;
}

/** 'ListUploadFindingCounts' query type */
export interface IListUploadFindingCountsQuery {
  params: IListUploadFindingCountsParams;
  result: IListUploadFindingCountsResult;
}

const listUploadFindingCountsIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 563, b: 572 }] }],
  statement:
    'select\n  c.series_name as "series_name!",\n  c.kind as "kind!",\n  c.needs_decision as "needs_decision!",\n  c.finding_count as "finding_count!",\n  c.record_count as "record_count!",\n  c.pending_count as "pending_count!",\n  c.accepted_count as "accepted_count!",\n  c.fixed_count as "fixed_count!",\n  c.dropped_count as "dropped_count!",\n  c.ignored_count as "ignored_count!",\n  c.severity as "severity!",\n  c.first_line_number as "first_line_number?",\n  c.first_at as "first_at!",\n  c.last_at as "last_at!"\nfrom series.upload_finding_counts as c\nwhere c.upload_id = :uploadId!\norder by c.series_name, c.kind',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.series_name as "series_name!",
 *   c.kind as "kind!",
 *   c.needs_decision as "needs_decision!",
 *   c.finding_count as "finding_count!",
 *   c.record_count as "record_count!",
 *   c.pending_count as "pending_count!",
 *   c.accepted_count as "accepted_count!",
 *   c.fixed_count as "fixed_count!",
 *   c.dropped_count as "dropped_count!",
 *   c.ignored_count as "ignored_count!",
 *   c.severity as "severity!",
 *   c.first_line_number as "first_line_number?",
 *   c.first_at as "first_at!",
 *   c.last_at as "last_at!"
 * from series.upload_finding_counts as c
 * where c.upload_id = :uploadId!
 * order by c.series_name, c.kind
 * ```
 */
export const listUploadFindingCounts = new PreparedQuery<
  IListUploadFindingCountsParams,
  IListUploadFindingCountsResult
>(listUploadFindingCountsIR);

/** 'ListUploadFindings' parameters type */
export interface IListUploadFindingsParams {
  afterAt?: DateOrString | null | void;
  afterId?: string | null | void;
  afterName?: string | null | void;
  decision?: QualityDecision | null | void;
  limit: NumberOrString;
  uploadId: string;
}

/** 'ListUploadFindings' return type */
export interface IListUploadFindingsResult {
  /** Moment of the record, or start of the first bucket of a gap. */
  at: Date;
  /** Why, in the words of who decided. */
  comment: string | null;
  /** Value that takes its place, where it was fixed. */
  corrected_value: number | null;
  /** When. */
  decided_at: Date | null;
  /** User who decided; null for a session without a user. */
  decided_by: string | null;
  /** What was decided. dropped is also what happened to a record whose rival was taken, by the same decision. */
  decision: QualityDecision;
  /** Upper limit that an outlier was held against. */
  expected_high: number | null;
  /** Lower limit that an outlier was held against. */
  expected_low: number | null;
  /** When it was found. */
  found_at: Date;
  /** Identifier. */
  id: string;
  /** What looks wrong. */
  kind: UploadFindingKind;
  /** Line of the file on which the record starts; null for a gap. */
  line_number: string | null;
  /** True where the upload is not loaded before it is decided: missing values and conflicting duplicates. */
  needs_decision: boolean;
  page_at: string;
  /** Records that it stands for: the buckets of a gap, the records one below the other that are each earlier than the one above; else 1. */
  record_count: string;
  /** Series, by its name in series.upload_series. */
  series_name: string;
  /** high where the upload cannot be loaded without a decision and for far outliers, medium for other outliers, low for the rest. */
  severity: Severity;
  /** Start of the last bucket of a gap. */
  until_at: Date | null;
  /** Upload. */
  upload_id: string;
  /** Value in the file; null where there is none. */
  value: number | null;
}

/** 'ListUploadFindings' query type */
export interface IListUploadFindingsQuery {
  params: IListUploadFindingsParams;
  result: IListUploadFindingsResult;
}

const listUploadFindingsIR: any = {
  usedParamSet: { uploadId: true, decision: true, afterName: true, afterAt: true, afterId: true, limit: true },
  params: [
    { name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 672, b: 681 }] },
    {
      name: 'decision',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 690, b: 698 },
        { a: 749, b: 757 },
      ],
    },
    { name: 'afterName', required: false, transform: { type: 'scalar' }, locs: [{ a: 811, b: 820 }] },
    { name: 'afterAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 843, b: 850 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 893, b: 900 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 994, b: 1000 }] },
  ],
  statement:
    'select\n  f.id as "id!",\n  f.upload_id as "upload_id!",\n  f.series_name as "series_name!",\n  f.kind as "kind!",\n  f.line_number as "line_number?",\n  f.at as "at!",\n  f.until_at as "until_at?",\n  f.record_count as "record_count!",\n  f.value as "value?",\n  f.expected_low as "expected_low?",\n  f.expected_high as "expected_high?",\n  f.severity as "severity!",\n  f.needs_decision as "needs_decision!",\n  f.decision as "decision!",\n  f.corrected_value as "corrected_value?",\n  f.comment as "comment?",\n  f.decided_by as "decided_by?",\n  f.decided_at as "decided_at?",\n  f.found_at as "found_at!",\n  f.at::text as "page_at!"\nfrom series.upload_findings as f\nwhere f.upload_id = :uploadId!\n  and (:decision::series.quality_decision is null or f.decision = :decision)\n  and (f.series_name, f.at, f.id) > (\n    coalesce(:afterName::text, \'\'), coalesce(:afterAt::timestamptz, \'-infinity\'),\n    coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by f.series_name, f.at, f.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.id as "id!",
 *   f.upload_id as "upload_id!",
 *   f.series_name as "series_name!",
 *   f.kind as "kind!",
 *   f.line_number as "line_number?",
 *   f.at as "at!",
 *   f.until_at as "until_at?",
 *   f.record_count as "record_count!",
 *   f.value as "value?",
 *   f.expected_low as "expected_low?",
 *   f.expected_high as "expected_high?",
 *   f.severity as "severity!",
 *   f.needs_decision as "needs_decision!",
 *   f.decision as "decision!",
 *   f.corrected_value as "corrected_value?",
 *   f.comment as "comment?",
 *   f.decided_by as "decided_by?",
 *   f.decided_at as "decided_at?",
 *   f.found_at as "found_at!",
 *   f.at::text as "page_at!"
 * from series.upload_findings as f
 * where f.upload_id = :uploadId!
 *   and (:decision::series.quality_decision is null or f.decision = :decision)
 *   and (f.series_name, f.at, f.id) > (
 *     coalesce(:afterName::text, ''), coalesce(:afterAt::timestamptz, '-infinity'),
 *     coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by f.series_name, f.at, f.id
 * limit :limit!
 * ```
 */
export const listUploadFindings = new PreparedQuery<IListUploadFindingsParams, IListUploadFindingsResult>(
  listUploadFindingsIR,
);

/** 'DecideUploadFinding' parameters type */
export interface IDecideUploadFindingParams {
  comment: string;
  correctedValue?: number | null | void;
  decision: QualityDecision;
  findingId: string;
}

/** 'DecideUploadFinding' return type */
export interface IDecideUploadFindingResult {
  at: Date;
  comment: string | null;
  corrected_value: number | null;
  decided_at: Date | null;
  decided_by: string | null;
  decision: QualityDecision;
  expected_high: number | null;
  expected_low: number | null;
  found_at: Date;
  id: string;
  kind: UploadFindingKind;
  line_number: string | null;
  needs_decision: boolean;
  record_count: string;
  series_name: string;
  severity: Severity;
  until_at: Date | null;
  upload_id: string;
  value: number | null;
}

/** 'DecideUploadFinding' query type */
export interface IDecideUploadFindingQuery {
  params: IDecideUploadFindingParams;
  result: IDecideUploadFindingResult;
}

const decideUploadFindingIR: any = {
  usedParamSet: { findingId: true, decision: true, comment: true, correctedValue: true },
  params: [
    { name: 'findingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 625, b: 635 }] },
    { name: 'decision', required: true, transform: { type: 'scalar' }, locs: [{ a: 638, b: 647 }] },
    { name: 'comment', required: true, transform: { type: 'scalar' }, locs: [{ a: 650, b: 658 }] },
    { name: 'correctedValue', required: false, transform: { type: 'scalar' }, locs: [{ a: 661, b: 675 }] },
  ],
  statement:
    'select\n  f.id as "id!",\n  f.upload_id as "upload_id!",\n  f.series_name as "series_name!",\n  f.kind as "kind!",\n  f.line_number as "line_number?",\n  f.at as "at!",\n  f.until_at as "until_at?",\n  f.record_count as "record_count!",\n  f.value as "value?",\n  f.expected_low as "expected_low?",\n  f.expected_high as "expected_high?",\n  f.severity as "severity!",\n  f.needs_decision as "needs_decision!",\n  f.decision as "decision!",\n  f.corrected_value as "corrected_value?",\n  f.comment as "comment?",\n  f.decided_by as "decided_by?",\n  f.decided_at as "decided_at?",\n  f.found_at as "found_at!"\nfrom series.decide_upload_finding(:findingId!, :decision!, :comment!, :correctedValue) as f',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.id as "id!",
 *   f.upload_id as "upload_id!",
 *   f.series_name as "series_name!",
 *   f.kind as "kind!",
 *   f.line_number as "line_number?",
 *   f.at as "at!",
 *   f.until_at as "until_at?",
 *   f.record_count as "record_count!",
 *   f.value as "value?",
 *   f.expected_low as "expected_low?",
 *   f.expected_high as "expected_high?",
 *   f.severity as "severity!",
 *   f.needs_decision as "needs_decision!",
 *   f.decision as "decision!",
 *   f.corrected_value as "corrected_value?",
 *   f.comment as "comment?",
 *   f.decided_by as "decided_by?",
 *   f.decided_at as "decided_at?",
 *   f.found_at as "found_at!"
 * from series.decide_upload_finding(:findingId!, :decision!, :comment!, :correctedValue) as f
 * ```
 */
export const decideUploadFinding = new PreparedQuery<IDecideUploadFindingParams, IDecideUploadFindingResult>(
  decideUploadFindingIR,
);

/** 'ListUploadFilters' parameters type */
export interface IListUploadFiltersParams {
  uploadId: string;
}

/** 'ListUploadFilters' return type */
export interface IListUploadFiltersResult {
  /** Reason given in the mapping: postage is no goods. */
  reason: string;
  /** Records left out for it. */
  record_count: string;
}

/** 'ListUploadFilters' query type */
export interface IListUploadFiltersQuery {
  params: IListUploadFiltersParams;
  result: IListUploadFiltersResult;
}

const listUploadFiltersIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 120, b: 129 }] }],
  statement:
    'select\n  f.reason as "reason!",\n  f.record_count as "record_count!"\nfrom series.upload_filters as f\nwhere f.upload_id = :uploadId!\norder by f.record_count desc, f.reason',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.reason as "reason!",
 *   f.record_count as "record_count!"
 * from series.upload_filters as f
 * where f.upload_id = :uploadId!
 * order by f.record_count desc, f.reason
 * ```
 */
export const listUploadFilters = new PreparedQuery<IListUploadFiltersParams, IListUploadFiltersResult>(
  listUploadFiltersIR,
);

/** 'ListUploadTargets' parameters type */
export type IListUploadTargetsParams = void;

/** 'ListUploadTargets' return type */
export interface IListUploadTargetsResult {
  /** Name that mappings use. */
  column_name: string;
  /** What it means, and what its absence means. */
  description: string;
  /** True where a record without it is rejected. */
  is_required: boolean;
  /** Target. */
  target: string;
  /** text, number, integer, boolean, date or timestamp; a field of the mapping must have it. */
  value_type: string;
}

/** 'ListUploadTargets' query type */
export interface IListUploadTargetsQuery {
  params: IListUploadTargetsParams;
  result: IListUploadTargetsResult;
}

const listUploadTargetsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  c.target as "target!",\n  c.column_name as "column_name!",\n  c.value_type as "value_type!",\n  c.is_required as "is_required!",\n  c.description as "description!"\nfrom series.upload_target_columns as c\njoin series.upload_targets as t on t.target = c.target\norder by t.load_order, c.position',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.target as "target!",
 *   c.column_name as "column_name!",
 *   c.value_type as "value_type!",
 *   c.is_required as "is_required!",
 *   c.description as "description!"
 * from series.upload_target_columns as c
 * join series.upload_targets as t on t.target = c.target
 * order by t.load_order, c.position
 * ```
 */
export const listUploadTargets = new PreparedQuery<IListUploadTargetsParams, IListUploadTargetsResult>(
  listUploadTargetsIR,
);

/** 'CreateSeries' parameters type */
export interface ICreateSeriesParams {
  currency?: string | null | void;
  description?: string | null | void;
  frequency: SeriesFrequency;
  itemId?: string | null | void;
  kind: SeriesKind;
  locationId?: string | null | void;
  name: string;
  unit?: string | null | void;
}

/** 'CreateSeries' return type */
export interface ICreateSeriesResult {
  created_at: Date;
  currency: string | null;
  data_revision: string;
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  item_id: string | null;
  kind: SeriesKind;
  location_id: string | null;
  name: string;
  owner_id: string | null;
  unit: string | null;
  updated_at: Date;
}

/** 'CreateSeries' query type */
export interface ICreateSeriesQuery {
  params: ICreateSeriesParams;
  result: ICreateSeriesResult;
}

const createSeriesIR: any = {
  usedParamSet: {
    name: true,
    kind: true,
    frequency: true,
    itemId: true,
    locationId: true,
    unit: true,
    currency: true,
    description: true,
  },
  params: [
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 403, b: 408 }] },
    { name: 'kind', required: true, transform: { type: 'scalar' }, locs: [{ a: 411, b: 416 }] },
    { name: 'frequency', required: true, transform: { type: 'scalar' }, locs: [{ a: 419, b: 429 }] },
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 432, b: 438 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 441, b: 451 }] },
    { name: 'unit', required: false, transform: { type: 'scalar' }, locs: [{ a: 454, b: 458 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 461, b: 469 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 472, b: 483 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.data_revision as "data_revision!",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.create_series(:name!, :kind!, :frequency!, :itemId, :locationId, :unit, :currency, :description) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.name as "name!",
 *   s.kind as "kind!",
 *   s.item_id as "item_id?",
 *   s.location_id as "location_id?",
 *   s.unit as "unit?",
 *   s.currency as "currency?",
 *   s.frequency as "frequency!",
 *   s.owner_id as "owner_id?",
 *   s.description as "description?",
 *   s.data_revision as "data_revision!",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from series.create_series(:name!, :kind!, :frequency!, :itemId, :locationId, :unit, :currency, :description) as s
 * ```
 */
export const createSeries = new PreparedQuery<ICreateSeriesParams, ICreateSeriesResult>(createSeriesIR);

/** 'GetSeries' parameters type */
export interface IGetSeriesParams {
  seriesId: string;
}

/** 'GetSeries' return type */
export interface IGetSeriesResult {
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code, where the values are money. */
  currency: string | null;
  /** Counts the changes of its observations: rises by one whenever some are loaded, recorded, corrected or revoked. What is computed from a series keeps the number that it read; a higher one here says that the data have changed since, and series.revisions how. */
  data_revision: string;
  /** Where it comes from and what it means. */
  description: string | null;
  /** How far apart observations are. */
  frequency: SeriesFrequency;
  /** Identifier. */
  id: string;
  /** Item, for demand and prices of one item. */
  item_id: string | null;
  /** What it measures. */
  kind: SeriesKind;
  /** Location; null over all locations. */
  location_id: string | null;
  /** Name, unique for its owner. */
  name: string;
  /** User whose series it is; null: the company's. */
  owner_id: string | null;
  /** Unit of measure of the values, where they are quantities. */
  unit: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetSeries' query type */
export interface IGetSeriesQuery {
  params: IGetSeriesParams;
  result: IGetSeriesResult;
}

const getSeriesIR: any = {
  usedParamSet: { seriesId: true },
  params: [{ name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 414, b: 423 }] }],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.data_revision as "data_revision!",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.series as s\nwhere s.id = :seriesId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.name as "name!",
 *   s.kind as "kind!",
 *   s.item_id as "item_id?",
 *   s.location_id as "location_id?",
 *   s.unit as "unit?",
 *   s.currency as "currency?",
 *   s.frequency as "frequency!",
 *   s.owner_id as "owner_id?",
 *   s.description as "description?",
 *   s.data_revision as "data_revision!",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from series.series as s
 * where s.id = :seriesId!
 * ```
 */
export const getSeries = new PreparedQuery<IGetSeriesParams, IGetSeriesResult>(getSeriesIR);

/** 'ListSeries' parameters type */
export interface IListSeriesParams {
  afterId?: string | null | void;
  afterName?: string | null | void;
  kind: SeriesKind;
  limit: NumberOrString;
}

/** 'ListSeries' return type */
export interface IListSeriesResult {
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code, where the values are money. */
  currency: string | null;
  /** Counts the changes of its observations: rises by one whenever some are loaded, recorded, corrected or revoked. What is computed from a series keeps the number that it read; a higher one here says that the data have changed since, and series.revisions how. */
  data_revision: string;
  /** Where it comes from and what it means. */
  description: string | null;
  /** How far apart observations are. */
  frequency: SeriesFrequency;
  /** Identifier. */
  id: string;
  /** Item, for demand and prices of one item. */
  item_id: string | null;
  /** What it measures. */
  kind: SeriesKind;
  /** Location; null over all locations. */
  location_id: string | null;
  /** Name, unique for its owner. */
  name: string;
  /** User whose series it is; null: the company's. */
  owner_id: string | null;
  /** Unit of measure of the values, where they are quantities. */
  unit: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListSeries' query type */
export interface IListSeriesQuery {
  params: IListSeriesParams;
  result: IListSeriesResult;
}

const listSeriesIR: any = {
  usedParamSet: { kind: true, afterName: true, afterId: true, limit: true },
  params: [
    { name: 'kind', required: true, transform: { type: 'scalar' }, locs: [{ a: 416, b: 421 }] },
    { name: 'afterName', required: false, transform: { type: 'scalar' }, locs: [{ a: 456, b: 465 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 488, b: 495 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 573, b: 579 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.data_revision as "data_revision!",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.series as s\nwhere s.kind = :kind!\n  and (s.name, s.id) > (coalesce(:afterName::text, \'\'), coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\'))\norder by s.name, s.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.name as "name!",
 *   s.kind as "kind!",
 *   s.item_id as "item_id?",
 *   s.location_id as "location_id?",
 *   s.unit as "unit?",
 *   s.currency as "currency?",
 *   s.frequency as "frequency!",
 *   s.owner_id as "owner_id?",
 *   s.description as "description?",
 *   s.data_revision as "data_revision!",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from series.series as s
 * where s.kind = :kind!
 *   and (s.name, s.id) > (coalesce(:afterName::text, ''), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
 * order by s.name, s.id
 * limit :limit!
 * ```
 */
export const listSeries = new PreparedQuery<IListSeriesParams, IListSeriesResult>(listSeriesIR);

/** 'ListRevisions' parameters type */
export interface IListRevisionsParams {
  beforeRevision?: NumberOrString | null | void;
  limit: NumberOrString;
  seriesId: string;
}

/** 'ListRevisions' return type */
export interface IListRevisionsResult {
  /** What happened. */
  change: RevisionChange;
  /** When. */
  changed_at: Date;
  /** User of the session; null for a session without a user. */
  changed_by: string | null;
  /** Earliest moment among them. */
  first_at: Date;
  /** Latest moment among them. */
  last_at: Date;
  /** Observations written or removed; for demand that is read from sales, lines of sale. */
  observation_count: string;
  /** Number of the change, from 1. */
  revision: string;
  /** Series. */
  series_id: string;
  /** Upload that was loaded or revoked, or whose finding was decided; null where it was no upload. */
  upload_id: string | null;
}

/** 'ListRevisions' query type */
export interface IListRevisionsQuery {
  params: IListRevisionsParams;
  result: IListRevisionsResult;
}

const listRevisionsIR: any = {
  usedParamSet: { seriesId: true, beforeRevision: true, limit: true },
  params: [
    { name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 338, b: 347 }] },
    { name: 'beforeRevision', required: false, transform: { type: 'scalar' }, locs: [{ a: 377, b: 391 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 454, b: 460 }] },
  ],
  statement:
    'select\n  r.series_id as "series_id!",\n  r.revision as "revision!",\n  r.change as "change!",\n  r.upload_id as "upload_id?",\n  r.observation_count as "observation_count!",\n  r.first_at as "first_at!",\n  r.last_at as "last_at!",\n  r.changed_by as "changed_by?",\n  r.changed_at as "changed_at!"\nfrom series.revisions as r\nwhere r.series_id = :seriesId!\n  and r.revision < coalesce(:beforeRevision::bigint, 9223372036854775807)\norder by r.revision desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.series_id as "series_id!",
 *   r.revision as "revision!",
 *   r.change as "change!",
 *   r.upload_id as "upload_id?",
 *   r.observation_count as "observation_count!",
 *   r.first_at as "first_at!",
 *   r.last_at as "last_at!",
 *   r.changed_by as "changed_by?",
 *   r.changed_at as "changed_at!"
 * from series.revisions as r
 * where r.series_id = :seriesId!
 *   and r.revision < coalesce(:beforeRevision::bigint, 9223372036854775807)
 * order by r.revision desc
 * limit :limit!
 * ```
 */
export const listRevisions = new PreparedQuery<IListRevisionsParams, IListRevisionsResult>(listRevisionsIR);

/** 'RecordObservations' parameters type */
export interface IRecordObservationsParams {
  idempotencyKey?: string | null | void;
  observations: Json;
  seriesId: string;
}

/** 'RecordObservations' return type */
export interface IRecordObservationsResult {
  observation_count: string;
}

/** 'RecordObservations' query type */
export interface IRecordObservationsQuery {
  params: IRecordObservationsParams;
  result: IRecordObservationsResult;
}

const recordObservationsIR: any = {
  usedParamSet: { seriesId: true, observations: true, idempotencyKey: true },
  params: [
    { name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 34, b: 43 }] },
    { name: 'observations', required: true, transform: { type: 'scalar' }, locs: [{ a: 46, b: 59 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 62, b: 76 }] },
  ],
  statement: 'select series.record_observations(:seriesId!, :observations!, :idempotencyKey) as "observation_count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select series.record_observations(:seriesId!, :observations!, :idempotencyKey) as "observation_count!"
 * ```
 */
export const recordObservations = new PreparedQuery<IRecordObservationsParams, IRecordObservationsResult>(
  recordObservationsIR,
);

/** 'ReadSeries' parameters type */
export interface IReadSeriesParams {
  aggregate?: string | null | void;
  frequency?: SeriesFrequency | null | void;
  from: DateOrString;
  seriesId: string;
  until: DateOrString;
}

/** 'ReadSeries' return type */
export interface IReadSeriesResult {
  bucket: Date;
  is_censored: boolean;
  is_gap: boolean;
  observation_count: string;
  value: number | null;
}

/** 'ReadSeries' query type */
export interface IReadSeriesQuery {
  params: IReadSeriesParams;
  result: IReadSeriesResult;
}

const readSeriesIR: any = {
  usedParamSet: { seriesId: true, from: true, until: true, frequency: true, aggregate: true },
  params: [
    { name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 185, b: 194 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 197, b: 202 }] },
    { name: 'until', required: true, transform: { type: 'scalar' }, locs: [{ a: 205, b: 211 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 214, b: 223 }] },
    { name: 'aggregate', required: false, transform: { type: 'scalar' }, locs: [{ a: 226, b: 235 }] },
  ],
  statement:
    'select\n  r.bucket as "bucket!",\n  r.value as "value?",\n  r.observation_count as "observation_count!",\n  r.is_gap as "is_gap!",\n  r.is_censored as "is_censored!"\nfrom series.read_series(:seriesId!, :from!, :until!, :frequency, :aggregate) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.bucket as "bucket!",
 *   r.value as "value?",
 *   r.observation_count as "observation_count!",
 *   r.is_gap as "is_gap!",
 *   r.is_censored as "is_censored!"
 * from series.read_series(:seriesId!, :from!, :until!, :frequency, :aggregate) as r
 * ```
 */
export const readSeries = new PreparedQuery<IReadSeriesParams, IReadSeriesResult>(readSeriesIR);

/** 'FindQualityIssues' parameters type */
export interface IFindQualityIssuesParams {
  seriesId: string;
}

/** 'FindQualityIssues' return type */
export interface IFindQualityIssuesResult {
  at: Date;
  expected_high: number | null;
  expected_low: number | null;
  kind: string;
  severity: Severity;
  value: number | null;
}

/** 'FindQualityIssues' query type */
export interface IFindQualityIssuesQuery {
  params: IFindQualityIssuesParams;
  result: IFindQualityIssuesResult;
}

const findQualityIssuesIR: any = {
  usedParamSet: { seriesId: true },
  params: [{ name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 204, b: 213 }] }],
  statement:
    'select\n  f.at as "at!",\n  f.kind as "kind!",\n  f.value as "value?",\n  f.expected_low as "expected_low?",\n  f.expected_high as "expected_high?",\n  f.severity as "severity!"\nfrom series.find_quality_issues(:seriesId!) as f',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.at as "at!",
 *   f.kind as "kind!",
 *   f.value as "value?",
 *   f.expected_low as "expected_low?",
 *   f.expected_high as "expected_high?",
 *   f.severity as "severity!"
 * from series.find_quality_issues(:seriesId!) as f
 * ```
 */
export const findQualityIssues = new PreparedQuery<IFindQualityIssuesParams, IFindQualityIssuesResult>(
  findQualityIssuesIR,
);

/** 'RecordQualityFindings' parameters type */
export interface IRecordQualityFindingsParams {
  seriesId: string;
}

/** 'RecordQualityFindings' return type */
export interface IRecordQualityFindingsResult {
  finding_count: string;
}

/** 'RecordQualityFindings' query type */
export interface IRecordQualityFindingsQuery {
  params: IRecordQualityFindingsParams;
  result: IRecordQualityFindingsResult;
}

const recordQualityFindingsIR: any = {
  usedParamSet: { seriesId: true },
  params: [{ name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 38, b: 47 }] }],
  statement: 'select series.record_quality_findings(:seriesId!) as "finding_count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select series.record_quality_findings(:seriesId!) as "finding_count!"
 * ```
 */
export const recordQualityFindings = new PreparedQuery<IRecordQualityFindingsParams, IRecordQualityFindingsResult>(
  recordQualityFindingsIR,
);

/** 'DecideQualityFinding' parameters type */
export interface IDecideQualityFindingParams {
  comment?: string | null | void;
  correctedValue?: number | null | void;
  decision: QualityDecision;
  findingId: string;
}

/** 'DecideQualityFinding' return type */
export interface IDecideQualityFindingResult {
  at: Date;
  comment: string | null;
  corrected_value: number | null;
  decided_at: Date | null;
  decided_by: string | null;
  decision: QualityDecision;
  expected_high: number | null;
  expected_low: number | null;
  found_at: Date;
  id: string;
  kind: string;
  series_id: string;
  severity: Severity;
  value: number | null;
}

/** 'DecideQualityFinding' query type */
export interface IDecideQualityFindingQuery {
  params: IDecideQualityFindingParams;
  result: IDecideQualityFindingResult;
}

const decideQualityFindingIR: any = {
  usedParamSet: { findingId: true, decision: true, comment: true, correctedValue: true },
  params: [
    { name: 'findingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 449, b: 459 }] },
    { name: 'decision', required: true, transform: { type: 'scalar' }, locs: [{ a: 462, b: 471 }] },
    { name: 'comment', required: false, transform: { type: 'scalar' }, locs: [{ a: 474, b: 481 }] },
    { name: 'correctedValue', required: false, transform: { type: 'scalar' }, locs: [{ a: 484, b: 498 }] },
  ],
  statement:
    'select\n  f.id as "id!",\n  f.series_id as "series_id!",\n  f.at as "at!",\n  f.kind as "kind!",\n  f.value as "value?",\n  f.expected_low as "expected_low?",\n  f.expected_high as "expected_high?",\n  f.severity as "severity!",\n  f.decision as "decision!",\n  f.corrected_value as "corrected_value?",\n  f.comment as "comment?",\n  f.decided_by as "decided_by?",\n  f.decided_at as "decided_at?",\n  f.found_at as "found_at!"\nfrom series.decide_quality_finding(:findingId!, :decision!, :comment, :correctedValue) as f',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.id as "id!",
 *   f.series_id as "series_id!",
 *   f.at as "at!",
 *   f.kind as "kind!",
 *   f.value as "value?",
 *   f.expected_low as "expected_low?",
 *   f.expected_high as "expected_high?",
 *   f.severity as "severity!",
 *   f.decision as "decision!",
 *   f.corrected_value as "corrected_value?",
 *   f.comment as "comment?",
 *   f.decided_by as "decided_by?",
 *   f.decided_at as "decided_at?",
 *   f.found_at as "found_at!"
 * from series.decide_quality_finding(:findingId!, :decision!, :comment, :correctedValue) as f
 * ```
 */
export const decideQualityFinding = new PreparedQuery<IDecideQualityFindingParams, IDecideQualityFindingResult>(
  decideQualityFindingIR,
);

/** 'ListQualityFindings' parameters type */
export interface IListQualityFindingsParams {
  afterAt?: DateOrString | null | void;
  afterId?: string | null | void;
  limit: NumberOrString;
  seriesId: string;
}

/** 'ListQualityFindings' return type */
export interface IListQualityFindingsResult {
  /** Observation, or the bucket that is missing. */
  at: Date;
  /** Why, in the words of who decided. */
  comment: string | null;
  /** Value put in its place, where it was fixed. */
  corrected_value: number | null;
  /** When. */
  decided_at: Date | null;
  /** User who decided; null for a session without a user. */
  decided_by: string | null;
  /** What was decided. */
  decision: QualityDecision;
  /** Upper limit that the value was held against. */
  expected_high: number | null;
  /** Lower limit that the value was held against. */
  expected_low: number | null;
  /** When it was found. */
  found_at: Date;
  /** Identifier. */
  id: string;
  /** missing, outlier_iqr (outside the quartiles by 1.5 interquartile ranges) or outlier_robust_z (more than 3.5 robust standard deviations from the median). */
  kind: string;
  /** Series. */
  series_id: string;
  /** How far out it is. */
  severity: Severity;
  /** Value found; null where it is missing. */
  value: number | null;
}

/** 'ListQualityFindings' query type */
export interface IListQualityFindingsQuery {
  params: IListQualityFindingsParams;
  result: IListQualityFindingsResult;
}

const listQualityFindingsIR: any = {
  usedParamSet: { seriesId: true, afterAt: true, afterId: true, limit: true },
  params: [
    { name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 468, b: 477 }] },
    { name: 'afterAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 510, b: 517 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 556, b: 563 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 639, b: 645 }] },
  ],
  statement:
    'select\n  f.id as "id!",\n  f.series_id as "series_id!",\n  f.at as "at!",\n  f.kind as "kind!",\n  f.value as "value?",\n  f.expected_low as "expected_low?",\n  f.expected_high as "expected_high?",\n  f.severity as "severity!",\n  f.decision as "decision!",\n  f.corrected_value as "corrected_value?",\n  f.comment as "comment?",\n  f.decided_by as "decided_by?",\n  f.decided_at as "decided_at?",\n  f.found_at as "found_at!"\nfrom series.quality_findings as f\nwhere f.series_id = :seriesId!\n  and (f.at, f.id) > (coalesce(:afterAt::timestamptz, \'-infinity\'), coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\'))\norder by f.at, f.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.id as "id!",
 *   f.series_id as "series_id!",
 *   f.at as "at!",
 *   f.kind as "kind!",
 *   f.value as "value?",
 *   f.expected_low as "expected_low?",
 *   f.expected_high as "expected_high?",
 *   f.severity as "severity!",
 *   f.decision as "decision!",
 *   f.corrected_value as "corrected_value?",
 *   f.comment as "comment?",
 *   f.decided_by as "decided_by?",
 *   f.decided_at as "decided_at?",
 *   f.found_at as "found_at!"
 * from series.quality_findings as f
 * where f.series_id = :seriesId!
 *   and (f.at, f.id) > (coalesce(:afterAt::timestamptz, '-infinity'), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
 * order by f.at, f.id
 * limit :limit!
 * ```
 */
export const listQualityFindings = new PreparedQuery<IListQualityFindingsParams, IListQualityFindingsResult>(
  listQualityFindingsIR,
);

/** 'ListIntegrityFindings' parameters type */
export type IListIntegrityFindingsParams = void;

/** 'ListIntegrityFindings' return type */
export interface IListIntegrityFindingsResult {
  /** Number that the row says. */
  expected: Numeric | null;
  /** What is wrong. */
  finding: string;
  /** Number that its rows give. */
  found: Numeric | null;
  /** Upload, where one is meant. */
  upload_id: string | null;
}

/** 'ListIntegrityFindings' query type */
export interface IListIntegrityFindingsQuery {
  params: IListIntegrityFindingsParams;
  result: IListIntegrityFindingsResult;
}

const listIntegrityFindingsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  i.finding as "finding!",\n  i.upload_id as "upload_id?",\n  i.expected as "expected?",\n  i.found as "found?"\nfrom series.integrity_findings as i',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.finding as "finding!",
 *   i.upload_id as "upload_id?",
 *   i.expected as "expected?",
 *   i.found as "found?"
 * from series.integrity_findings as i
 * ```
 */
export const listIntegrityFindings = new PreparedQuery<IListIntegrityFindingsParams, IListIntegrityFindingsResult>(
  listIntegrityFindingsIR,
);
