create or replace view model.integrity_findings
with (security_invoker = true)
as
select
  'active_without_pointer'::text as finding,
  format('version %s', v.id) as subject,
  'a row of model.active_versions' as expected,
  'none' as actual
from model.model_versions v
where v.state = 'active'
  and not exists (select from model.active_versions a where a.version_id = v.id)
union all
select 'pointer_to_inactive_version', format('%s of model %s', a.environment, a.model_id), 'active', v.state::text
from model.active_versions a
join model.model_versions v on v.id = a.version_id
where v.state <> 'active'
union all
select 'pointer_to_inactive_deployment', format('%s of model %s', a.environment, a.model_id), 'active', d.state::text
from model.active_versions a
join model.deployments d on d.id = a.deployment_id
where d.state <> 'active'
union all
select 'active_deployment_without_pointer', format('deployment %s', d.id), 'a row of model.active_versions', 'none'
from model.deployments d
where d.state = 'active'
  and not exists (select from model.active_versions a where a.deployment_id = d.id)
union all
select 'deployed_without_approval', format('deployment %s', d.id), 'an approval that was used', coalesce(p.state::text, 'none')
from model.deployments d
left join governance.approvals p on p.id = d.approval_id
where d.state not in ('pending', 'cancelled')
  and (p.state is distinct from 'approved' or p.used_at is null)
union all
select
  'prediction_rollup_differs', format('version %s', coalesce(r.version_id, t.version_id)), coalesce(t.prediction_count, 0)::text, coalesce(r.prediction_count, 0)::text
from (
  select p.version_id, count(*) as prediction_count, count(p.actual) as actual_count
  from model.predictions p
  group by p.version_id
) as t
full join (
  select p.version_id, sum(p.prediction_count) as prediction_count, sum(p.actual_count) as actual_count
  from model.prediction_periods p
  where p.period = 'day'
    -- Days of partitions that retention has dropped stay in the rollup.
    and p.starts_at >= (select min(q.at) from model.predictions q) - interval '1 day'
  group by p.version_id
) as r on r.version_id = t.version_id
where coalesce(r.prediction_count, 0) < coalesce(t.prediction_count, 0)
  or coalesce(r.actual_count, 0) < coalesce(t.actual_count, 0)
union all
select 'predictions_in_default_partition', 'model.predictions_default', '0 rows', 'rows'
where exists (select from only model.predictions_default)
union all
select 'metrics_in_default_partition', 'model.metrics_default', '0 rows', 'rows'
where exists (select from only model.metrics_default);

comment on view model.integrity_findings is
  'What does not agree about versions, deployments and rollups; empty when all is well.';
comment on column model.integrity_findings.finding is 'What is wrong; a name of ops.integrity_checks.';
comment on column model.integrity_findings.subject is 'The row that is wrong.';
comment on column model.integrity_findings.expected is 'What its rows say.';
comment on column model.integrity_findings.actual is 'What is kept.';

grant select on model.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
