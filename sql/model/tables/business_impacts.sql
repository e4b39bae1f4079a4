create table model.business_impacts (
  id uuid not null default core.uuid_v7(),
  deployment_id uuid not null,
  metric text not null,
  starts_on date not null,
  ends_on date not null,
  baseline_value double precision not null,
  improved_value double precision not null,
  improvement double precision generated always as (improved_value - baseline_value) stored,
  improvement_percentage double precision generated always as (100 * (improved_value - baseline_value) / nullif(abs(baseline_value), 0)) stored,
  revenue numeric(18, 4),
  revenue_impact numeric(18, 4),
  currency text,
  method text not null,
  calculated_by uuid,
  calculated_at timestamptz not null default clock_timestamp(),
  constraint business_impacts_pkey primary key (id),
  constraint business_impacts_deployment_id_metric_starts_on_ends_on_key unique (deployment_id, metric, starts_on, ends_on),
  constraint business_impacts_deployment_id_fkey foreign key (deployment_id) references model.deployments (id) on delete restrict,
  constraint business_impacts_calculated_by_fkey foreign key (calculated_by) references identity.users (id) on delete restrict,
  constraint business_impacts_metric_check check (metric ~ '^[a-z][a-z0-9_]*$'),
  constraint business_impacts_ends_on_check check (starts_on <= ends_on),
  constraint business_impacts_baseline_value_check check (baseline_value not in ('NaN', 'infinity', '-infinity')),
  constraint business_impacts_improved_value_check check (improved_value not in ('NaN', 'infinity', '-infinity')),
  constraint business_impacts_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint business_impacts_revenue_impact_check check (num_nonnulls(revenue, revenue_impact, currency) in (0, 3))
);

create index business_impacts_calculated_by_idx on model.business_impacts (calculated_by) where calculated_by is not null;

comment on table model.business_impacts is
  'What deployments did to the business: a metric before and after, and what the difference is worth. One row a deployment, metric and time.';
comment on column model.business_impacts.id is 'Identifier.';
comment on column model.business_impacts.deployment_id is 'Deployment.';
comment on column model.business_impacts.metric is 'Metric: accuracy, mae, …';
comment on column model.business_impacts.starts_on is 'First day measured.';
comment on column model.business_impacts.ends_on is 'Last day measured.';
comment on column model.business_impacts.baseline_value is 'Metric of the version before.';
comment on column model.business_impacts.improved_value is 'Metric of the version deployed.';
comment on column model.business_impacts.improvement is 'Difference of the two.';
comment on column model.business_impacts.improvement_percentage is 'The same in percent of the baseline; null where that is zero.';
comment on column model.business_impacts.revenue is 'Revenue of these days.';
comment on column model.business_impacts.revenue_impact is 'Revenue that the difference is worth; null where no revenue was given.';
comment on column model.business_impacts.currency is 'ISO 4217 code.';
comment on column model.business_impacts.method is 'How the worth was computed.';
comment on column model.business_impacts.calculated_by is 'User who asked for it.';
comment on column model.business_impacts.calculated_at is 'When.';

alter table model.business_impacts enable row level security;

create policy business_impacts_select on model.business_impacts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.deployments d where d.id = business_impacts.deployment_id)
);
create policy business_impacts_select_all on model.business_impacts for select to qm_auditor, qm_maintenance using (true);

grant select on model.business_impacts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
