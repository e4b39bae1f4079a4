create or replace view series.integrity_findings
with (security_invoker = true)
as
select
  'upload_counts_do_not_add_up' as finding,
  u.id as upload_id,
  u.line_count::numeric as expected,
  (u.accepted_count + u.rejected_count + u.filtered_count)::numeric as found
from series.uploads u
where u.state in ('validated', 'partially_valid', 'rejected', 'loaded', 'revoked')
  and u.line_count <> u.accepted_count + u.rejected_count + u.filtered_count
union all
select 'rejects_differ_from_count', u.id, u.rejected_count::numeric, count(distinct r.line_number)::numeric
from series.uploads u
left join series.upload_rejects r on r.upload_id = u.id
group by u.id, u.rejected_count
having u.rejected_count <> count(distinct r.line_number)
union all
select 'filters_differ_from_count', u.id, u.filtered_count::numeric, coalesce(sum(f.record_count), 0)
from series.uploads u
left join series.upload_filters f on f.upload_id = u.id
group by u.id, u.filtered_count
having u.filtered_count <> coalesce(sum(f.record_count), 0)
union all
select 'staging_table_left_over', null, 0, count(*)::numeric
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'series'
  and c.relkind = 'r'
  and c.relname ~ '^(staging|typed)_[0-9a-f]{32}$'
  -- An upload may wait for decisions with its records.
  and not exists (
    select
    from series.uploads u
    where u.id = right(c.relname, 32)::uuid
      and u.state in ('validated', 'partially_valid')
  )
having count(*) > 0
union all
select 'rows_in_default_partition', null, 0, count(*)::numeric
from series.observations_default
having count(*) > 0;

comment on view series.integrity_findings is
  'Where this room contradicts itself: counts of an upload that do not add up, working tables left over, observations without a month''s partition. Empty when all is well.';
comment on column series.integrity_findings.finding is 'What is wrong.';
comment on column series.integrity_findings.upload_id is 'Upload, where one is meant.';
comment on column series.integrity_findings.expected is 'Number that the row says.';
comment on column series.integrity_findings.found is 'Number that its rows give.';

grant select on series.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
