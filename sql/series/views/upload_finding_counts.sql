create or replace view series.upload_finding_counts
with (security_invoker = true)
as
select
  f.upload_id,
  f.series_name,
  f.kind,
  f.needs_decision,
  count(*) as finding_count,
  sum(f.record_count) as record_count,
  count(*) filter (where f.decision = 'pending') as pending_count,
  count(*) filter (where f.decision = 'accepted') as accepted_count,
  count(*) filter (where f.decision = 'fixed') as fixed_count,
  count(*) filter (where f.decision = 'dropped') as dropped_count,
  count(*) filter (where f.decision = 'ignored') as ignored_count,
  max(f.severity) as severity,
  min(f.line_number) as first_line_number,
  min(f.at) as first_at,
  max(coalesce(f.until_at, f.at)) as last_at
from series.upload_findings f
group by f.upload_id, f.series_name, f.kind, f.needs_decision;

comment on view series.upload_finding_counts is
  'The validation report of uploads in short: one row a series and kind of finding, with what was decided so far.';
comment on column series.upload_finding_counts.upload_id is 'Upload.';
comment on column series.upload_finding_counts.series_name is 'Series.';
comment on column series.upload_finding_counts.kind is 'What looks wrong.';
comment on column series.upload_finding_counts.needs_decision is 'True where the upload is not loaded before they are decided.';
comment on column series.upload_finding_counts.finding_count is 'Findings.';
comment on column series.upload_finding_counts.record_count is 'Records, or buckets of gaps, that they stand for.';
comment on column series.upload_finding_counts.pending_count is 'Findings that nobody has decided.';
comment on column series.upload_finding_counts.accepted_count is 'Findings accepted as they are.';
comment on column series.upload_finding_counts.fixed_count is 'Findings whose value was corrected.';
comment on column series.upload_finding_counts.dropped_count is 'Findings whose record was taken out.';
comment on column series.upload_finding_counts.ignored_count is 'Findings left unexplained.';
comment on column series.upload_finding_counts.severity is 'The worst of them.';
comment on column series.upload_finding_counts.first_line_number is 'First line of the file among them; null for gaps.';
comment on column series.upload_finding_counts.first_at is 'Earliest moment.';
comment on column series.upload_finding_counts.last_at is 'Latest moment.';

grant select on series.upload_finding_counts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
