import type { QualityDecision, SeriesFrequency, SeriesKind, Severity, UploadFindingKind } from '../generated/enums.js';

/** Something that looks wrong in an uploaded series, and what was decided about it. */
export interface UploadReportFinding {
  id: string;
  series_name: string;
  kind: UploadFindingKind;
  /** Line of the file; null for a gap. */
  line_number: number | null;
  at: string;
  /** Start of the last bucket of a gap. */
  until_at: string | null;
  /** Buckets of a gap, or records one below the other that are each earlier than the one above; else 1. */
  record_count: number;
  value: number | null;
  expected_low: number | null;
  expected_high: number | null;
  severity: Severity;
  /** True where the upload is not loaded before it is decided. */
  needs_decision: boolean;
  decision: QualityDecision;
  corrected_value: number | null;
  comment: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

/** Findings of one kind in one series. */
export interface UploadReportCount {
  kind: UploadFindingKind;
  needs_decision: boolean;
  finding_count: number;
  record_count: number;
  pending_count: number;
  accepted_count: number;
  fixed_count: number;
  dropped_count: number;
  ignored_count: number;
  severity: Severity;
  first_line_number: number | null;
  first_at: string;
  last_at: string;
}

/** A series of an uploaded file. */
export interface UploadReportSeries {
  name: string;
  kind: SeriesKind;
  frequency: SeriesFrequency;
  unit: string | null;
  currency: string | null;
  /** True where the owner had no series of this name. */
  is_new: boolean;
  record_count: number;
  missing_count: number;
  first_at: string;
  last_at: string;
  minimum: number | null;
  maximum: number | null;
  mean: number | null;
  finding_counts: UploadReportCount[];
}

/** The validation report of an upload, before it is loaded and afterwards: see `series.read_upload_report`. */
export interface UploadReport {
  upload_id: string;
  filename: string;
  data_type: string;
  mapping_name: string;
  state: string;
  line_count: number;
  accepted_count: number;
  rejected_count: number;
  filtered_count: number;
  /** Accepted records as a share of those that were not filtered; null where there are none. */
  quality: number | null;
  /** Decisions that the load waits for. */
  undecided_count: number;
  unknown_columns: string[];
  filters: { reason: string; record_count: number }[];
  rejects: { column_name: string | null; reason: string; record_count: number; first_line_number: number }[];
  series: UploadReportSeries[];
  /** The first findings, those that need a decision before the others. */
  findings: UploadReportFinding[];
}
