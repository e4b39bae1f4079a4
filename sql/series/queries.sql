/* @name RegisterUpload */
select
  u.upload_id as "upload_id!",
  u.state as "state!",
  u.staging_table as "staging_table?",
  u.duplicate_of as "duplicate_of?"
from series.register_upload(:filename!, :sha256!, :byteCount!, :mapping!, :detectedSchema!, :header!) as u;

/* @name AddUploadRejects */
select series.add_upload_rejects(:uploadId!, :rejects!) as "reject_count!";

/* @name ValidateUpload */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!"
from series.validate_upload(:uploadId!) as u;

/* @name LoadUpload */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!"
from series.load_upload(:uploadId!, coalesce(:acceptRejects::boolean, false)) as u;

/* @name DiscardStaging */
select series.discard_staging(:uploadId!)::text as "discarded?";

/* @name RecordFailedUpload */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!"
from series.record_failed_upload(:filename!, :sha256!, :byteCount!, :mapping!, :error!) as u;

/* @name RejectUpload */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!"
from series.reject_upload(:uploadId!, :reason!) as u;

/* @name RevokeUpload */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!"
from series.revoke_upload(:uploadId!, :reason!) as u;

/* @name GetUpload */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!"
from series.uploads as u
where u.id = :uploadId!;

/* @name ListUploads */
select
  u.id as "id!",
  u.owner_id as "owner_id?",
  u.filename as "filename!",
  u.byte_count as "byte_count!",
  u.data_type as "data_type!",
  u.state as "state!",
  u.mapping_name as "mapping_name!",
  u.detected_schema as "detected_schema!",
  u.line_count as "line_count!",
  u.accepted_count as "accepted_count!",
  u.rejected_count as "rejected_count!",
  u.filtered_count as "filtered_count!",
  u.error as "error?",
  u.loaded_at as "loaded_at?",
  u.revoked_at as "revoked_at?",
  u.created_at as "created_at!",
  u.updated_at as "updated_at!",
  u.created_at::text as "page_at!"
from series.uploads as u
where (:ownerId::uuid is null or u.owner_id = :ownerId)
  and (:dataType::text is null or u.data_type = :dataType)
  and (:state::text is null or u.state = :state)
  and (u.created_at, u.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by u.created_at desc, u.id desc
limit :limit!;

/* @name ListUploadRejects */
select
  r.upload_id as "upload_id!",
  r.line_number as "line_number!",
  r.position as "position!",
  r.column_name as "column_name?",
  r.value as "value?",
  r.reason as "reason!",
  r.raw as "raw!"
from series.upload_rejects as r
where r.upload_id = :uploadId!
  and (r.line_number, r.position) > (coalesce(:afterLine::bigint, 0), coalesce(:afterPosition::integer, 0))
order by r.line_number, r.position
limit :limit!;

/* @name ReadUploadReport */
select series.read_upload_report(:uploadId!, coalesce(:findingLimit::integer, 100)) as "report!";

/* @name CountUndecidedFindings */
select count(*) as "undecided_count!"
from series.upload_findings as f
where f.upload_id = :uploadId!
  and f.needs_decision
  and f.decision = 'pending';

/* @name ListUploadFindingCounts */
select
  c.series_name as "series_name!",
  c.kind as "kind!",
  c.needs_decision as "needs_decision!",
  c.finding_count as "finding_count!",
  c.record_count as "record_count!",
  c.pending_count as "pending_count!",
  c.accepted_count as "accepted_count!",
  c.fixed_count as "fixed_count!",
  c.dropped_count as "dropped_count!",
  c.ignored_count as "ignored_count!",
  c.severity as "severity!",
  c.first_line_number as "first_line_number?",
  c.first_at as "first_at!",
  c.last_at as "last_at!"
from series.upload_finding_counts as c
where c.upload_id = :uploadId!
order by c.series_name, c.kind;

/* @name ListUploadFindings */
select
  f.id as "id!",
  f.upload_id as "upload_id!",
  f.series_name as "series_name!",
  f.kind as "kind!",
  f.line_number as "line_number?",
  f.at as "at!",
  f.until_at as "until_at?",
  f.record_count as "record_count!",
  f.value as "value?",
  f.expected_low as "expected_low?",
  f.expected_high as "expected_high?",
  f.severity as "severity!",
  f.needs_decision as "needs_decision!",
  f.decision as "decision!",
  f.corrected_value as "corrected_value?",
  f.comment as "comment?",
  f.decided_by as "decided_by?",
  f.decided_at as "decided_at?",
  f.found_at as "found_at!",
  f.at::text as "page_at!"
from series.upload_findings as f
where f.upload_id = :uploadId!
  and (:decision::series.quality_decision is null or f.decision = :decision)
  and (f.series_name, f.at, f.id) > (
    coalesce(:afterName::text, ''), coalesce(:afterAt::timestamptz, '-infinity'),
    coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
  )
order by f.series_name, f.at, f.id
limit :limit!;

/* @name DecideUploadFinding */
select
  f.id as "id!",
  f.upload_id as "upload_id!",
  f.series_name as "series_name!",
  f.kind as "kind!",
  f.line_number as "line_number?",
  f.at as "at!",
  f.until_at as "until_at?",
  f.record_count as "record_count!",
  f.value as "value?",
  f.expected_low as "expected_low?",
  f.expected_high as "expected_high?",
  f.severity as "severity!",
  f.needs_decision as "needs_decision!",
  f.decision as "decision!",
  f.corrected_value as "corrected_value?",
  f.comment as "comment?",
  f.decided_by as "decided_by?",
  f.decided_at as "decided_at?",
  f.found_at as "found_at!"
from series.decide_upload_finding(:findingId!, :decision!, :comment!, :correctedValue) as f;

/* @name ListUploadFilters */
select
  f.reason as "reason!",
  f.record_count as "record_count!"
from series.upload_filters as f
where f.upload_id = :uploadId!
order by f.record_count desc, f.reason;

/* @name ListUploadTargets */
select
  c.target as "target!",
  c.column_name as "column_name!",
  c.value_type as "value_type!",
  c.is_required as "is_required!",
  c.description as "description!"
from series.upload_target_columns as c
join series.upload_targets as t on t.target = c.target
order by t.load_order, c.position;

/* @name CreateSeries */
select
  s.id as "id!",
  s.name as "name!",
  s.kind as "kind!",
  s.item_id as "item_id?",
  s.location_id as "location_id?",
  s.unit as "unit?",
  s.currency as "currency?",
  s.frequency as "frequency!",
  s.owner_id as "owner_id?",
  s.description as "description?",
  s.data_revision as "data_revision!",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from series.create_series(:name!, :kind!, :frequency!, :itemId, :locationId, :unit, :currency, :description) as s;

/* @name GetSeries */
select
  s.id as "id!",
  s.name as "name!",
  s.kind as "kind!",
  s.item_id as "item_id?",
  s.location_id as "location_id?",
  s.unit as "unit?",
  s.currency as "currency?",
  s.frequency as "frequency!",
  s.owner_id as "owner_id?",
  s.description as "description?",
  s.data_revision as "data_revision!",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from series.series as s
where s.id = :seriesId!;

/* @name ListSeries */
select
  s.id as "id!",
  s.name as "name!",
  s.kind as "kind!",
  s.item_id as "item_id?",
  s.location_id as "location_id?",
  s.unit as "unit?",
  s.currency as "currency?",
  s.frequency as "frequency!",
  s.owner_id as "owner_id?",
  s.description as "description?",
  s.data_revision as "data_revision!",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from series.series as s
where s.kind = :kind!
  and (s.name, s.id) > (coalesce(:afterName::text, ''), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
order by s.name, s.id
limit :limit!;

/* @name ListRevisions */
select
  r.series_id as "series_id!",
  r.revision as "revision!",
  r.change as "change!",
  r.upload_id as "upload_id?",
  r.observation_count as "observation_count!",
  r.first_at as "first_at!",
  r.last_at as "last_at!",
  r.changed_by as "changed_by?",
  r.changed_at as "changed_at!"
from series.revisions as r
where r.series_id = :seriesId!
  and r.revision < coalesce(:beforeRevision::bigint, 9223372036854775807)
order by r.revision desc
limit :limit!;

/* @name RecordObservations */
select series.record_observations(:seriesId!, :observations!, :idempotencyKey) as "observation_count!";

/* @name ReadSeries */
select
  r.bucket as "bucket!",
  r.value as "value?",
  r.observation_count as "observation_count!",
  r.is_gap as "is_gap!",
  r.is_censored as "is_censored!"
from series.read_series(:seriesId!, :from!, :until!, :frequency, :aggregate) as r;

/* @name FindQualityIssues */
select
  f.at as "at!",
  f.kind as "kind!",
  f.value as "value?",
  f.expected_low as "expected_low?",
  f.expected_high as "expected_high?",
  f.severity as "severity!"
from series.find_quality_issues(:seriesId!) as f;

/* @name RecordQualityFindings */
select series.record_quality_findings(:seriesId!) as "finding_count!";

/* @name DecideQualityFinding */
select
  f.id as "id!",
  f.series_id as "series_id!",
  f.at as "at!",
  f.kind as "kind!",
  f.value as "value?",
  f.expected_low as "expected_low?",
  f.expected_high as "expected_high?",
  f.severity as "severity!",
  f.decision as "decision!",
  f.corrected_value as "corrected_value?",
  f.comment as "comment?",
  f.decided_by as "decided_by?",
  f.decided_at as "decided_at?",
  f.found_at as "found_at!"
from series.decide_quality_finding(:findingId!, :decision!, :comment, :correctedValue) as f;

/* @name ListQualityFindings */
select
  f.id as "id!",
  f.series_id as "series_id!",
  f.at as "at!",
  f.kind as "kind!",
  f.value as "value?",
  f.expected_low as "expected_low?",
  f.expected_high as "expected_high?",
  f.severity as "severity!",
  f.decision as "decision!",
  f.corrected_value as "corrected_value?",
  f.comment as "comment?",
  f.decided_by as "decided_by?",
  f.decided_at as "decided_at?",
  f.found_at as "found_at!"
from series.quality_findings as f
where f.series_id = :seriesId!
  and (f.at, f.id) > (coalesce(:afterAt::timestamptz, '-infinity'), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
order by f.at, f.id
limit :limit!;

/* @name ListIntegrityFindings */
select
  i.finding as "finding!",
  i.upload_id as "upload_id?",
  i.expected as "expected?",
  i.found as "found?"
from series.integrity_findings as i;
