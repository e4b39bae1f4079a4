/** Types generated for queries found in "sql/series/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type { QualityDecision, SeriesFrequency, SeriesKind, Severity } from './enums.js';

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
  limit: NumberOrString;
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
  usedParamSet: { beforeAt: true, beforeId: true, limit: true },
  params: [
    { name: 'beforeAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 657, b: 665 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 703, b: 711 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 805, b: 811 }] },
  ],
  statement:
    'select\n  u.id as "id!",\n  u.owner_id as "owner_id?",\n  u.filename as "filename!",\n  u.byte_count as "byte_count!",\n  u.data_type as "data_type!",\n  u.state as "state!",\n  u.mapping_name as "mapping_name!",\n  u.detected_schema as "detected_schema!",\n  u.line_count as "line_count!",\n  u.accepted_count as "accepted_count!",\n  u.rejected_count as "rejected_count!",\n  u.filtered_count as "filtered_count!",\n  u.error as "error?",\n  u.loaded_at as "loaded_at?",\n  u.revoked_at as "revoked_at?",\n  u.created_at as "created_at!",\n  u.updated_at as "updated_at!",\n  u.created_at::text as "page_at!"\nfrom series.uploads as u\nwhere (u.created_at, u.id) < (coalesce(:beforeAt::timestamptz, \'infinity\'), coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\'))\norder by u.created_at desc, u.id desc\nlimit :limit!',
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
 * where (u.created_at, u.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
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
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 364, b: 369 }] },
    { name: 'kind', required: true, transform: { type: 'scalar' }, locs: [{ a: 372, b: 377 }] },
    { name: 'frequency', required: true, transform: { type: 'scalar' }, locs: [{ a: 380, b: 390 }] },
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 393, b: 399 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 402, b: 412 }] },
    { name: 'unit', required: false, transform: { type: 'scalar' }, locs: [{ a: 415, b: 419 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 422, b: 430 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 433, b: 444 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.create_series(:name!, :kind!, :frequency!, :itemId, :locationId, :unit, :currency, :description) as s',
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
  params: [{ name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 375, b: 384 }] }],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.series as s\nwhere s.id = :seriesId!',
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
    { name: 'kind', required: true, transform: { type: 'scalar' }, locs: [{ a: 377, b: 382 }] },
    { name: 'afterName', required: false, transform: { type: 'scalar' }, locs: [{ a: 417, b: 426 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 449, b: 456 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 534, b: 540 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.series as s\nwhere s.kind = :kind!\n  and (s.name, s.id) > (coalesce(:afterName::text, \'\'), coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\'))\norder by s.name, s.id\nlimit :limit!',
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
