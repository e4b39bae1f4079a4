create table model.models (
  id uuid not null default core.uuid_v7(),
  name text not null,
  model_type text not null,
  forecast_type text,
  risk_level core.risk_level not null,
  description text,
  owner_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint models_pkey primary key (id),
  constraint models_name_key unique (name),
  constraint models_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint models_name_check check (btrim(name) <> '' and length(name) <= 100),
  constraint models_model_type_check check (btrim(model_type) <> '')
);

create index models_owner_id_idx on model.models (owner_id) where owner_id is not null;

comment on table model.models is
  'Models: what a company predicts with, over all its versions.';
comment on column model.models.id is 'Identifier.';
comment on column model.models.name is 'Name, unique.';
comment on column model.models.model_type is 'Kind: forecast, classifier, regression, …';
comment on column model.models.forecast_type is 'What it forecasts: demand, revenue, …; null where it does not.';
comment on column model.models.risk_level is 'Risk of a wrong version: it decides how many must agree to a deployment.';
comment on column model.models.description is 'What it is for.';
comment on column model.models.owner_id is 'User whose model it is: who registered it, for an agent whom it acts for; null: the company''s.';
comment on column model.models.created_at is 'When the row was made.';
comment on column model.models.updated_at is 'When the row last changed.';

create trigger tg_models__set_updated_at
before update on model.models
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_models__audit
after insert or update or delete on model.models
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'description');

create trigger tg_models__refuse_delete
before delete on model.models
for each row
execute function core.tg_refuse_change('Models are kept for their lineage; retire their versions.');

create trigger tg_models__refuse_truncate
before truncate on model.models
for each statement
execute function core.tg_refuse_change('Models are kept for their lineage; retire their versions.');

alter table model.models enable row level security;

create policy models_select on model.models for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
  -- What an agent acts on, it sees.
  or id = any ((select model.models_in_hand())::uuid[])
);
create policy models_select_all on model.models for select to qm_auditor, qm_maintenance using (true);

grant select on model.models to qm_app, qm_readonly, qm_auditor, qm_maintenance;
