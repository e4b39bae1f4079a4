create table model.environments (
  environment text not null,
  maximum_risk core.risk_level not null,
  description text not null,
  constraint environments_pkey primary key (environment),
  constraint environments_environment_check check (environment ~ '^[a-z][a-z_]*$')
);

comment on table model.environments is
  'Where versions are in use. What is deployed to an environment needs the approvals of the model''s risk, at most of its maximum_risk.';
comment on column model.environments.environment is 'Environment: staging, production, …';
comment on column model.environments.maximum_risk is 'Highest risk that a deployment there counts as: low for places where nothing can be broken.';
comment on column model.environments.description is 'What it is for.';

grant select on model.environments to qm_app, qm_readonly, qm_auditor, qm_maintenance;
