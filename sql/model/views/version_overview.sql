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
comment on column model.version_overview.id is 'Identifier of the version.';
comment on column model.version_overview.model_id is 'Model.';
comment on column model.version_overview.model_name is 'Name of the model.';
comment on column model.version_overview.version is 'Number, from 1, given when it is registered.';
comment on column model.version_overview.label is 'Name of the version as its makers say it, such as 2.1.0; unique in its model.';
comment on column model.version_overview.algorithm is 'Algorithm.';
comment on column model.version_overview.state is 'State of the version.';
comment on column model.version_overview.improvement is 'Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none.';
comment on column model.version_overview.p_value is 'Probability of such a difference by chance, two-sided.';
comment on column model.version_overview.validation_expires_at is 'Until when its newest validation lets it be deployed, if it passed.';
comment on column model.version_overview.parent_version_id is 'Version that it was made of.';
comment on column model.version_overview.retraining_workflow_id is 'Retraining that it came of.';
comment on column model.version_overview.created_at is 'When it was registered.';
comment on column model.version_overview.deployed_at is 'When it was in use first.';
comment on column model.version_overview.retired_at is 'When it was retired.';
comment on column model.version_overview.environments is 'Environments in which it is in use.';
comment on column model.version_overview.metrics is 'Scores as dataset.metric, one JSON object.';
comment on column model.version_overview.validation_id is 'Newest validation.';
comment on column model.version_overview.validation_state is 'How that ended.';

grant select on model.version_overview to qm_app, qm_readonly, qm_auditor, qm_maintenance;
