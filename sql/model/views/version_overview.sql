create or replace view model.version_overview
with (security_invoker = true)
as
select
  v.id,
  v.model_id,
  m.name as model_name,
  v.version,
  v.label,
  v.algorithm,
  v.state,
  array(select a.environment from model.active_versions a where a.version_id = v.id order by a.environment) as environments,
  (select jsonb_object_agg(t.dataset || '.' || t.metric, t.value) from model.version_metrics t where t.version_id = v.id) as metrics,
  n.id as validation_id,
  n.state as validation_state,
  n.improvement,
  n.p_value,
  n.expires_at as validation_expires_at,
  v.parent_version_id,
  v.retraining_workflow_id,
  v.created_at,
  v.deployed_at,
  v.retired_at
from model.model_versions v
join model.models m on m.id = v.model_id
left join lateral (
  select d.*
  from model.validations d
  where d.version_id = v.id
  order by d.id desc
  limit 1
) as n on true;

comment on view model.version_overview is
  'Versions with their model, where they are in use, their scores and their newest validation.';
comment on column model.version_overview.environments is 'Environments in which it is in use.';
comment on column model.version_overview.metrics is 'Scores as dataset.metric, one JSON object.';
comment on column model.version_overview.validation_id is 'Newest validation.';
comment on column model.version_overview.validation_state is 'How that ended.';

grant select on model.version_overview to qm_app, qm_readonly, qm_auditor, qm_maintenance;
