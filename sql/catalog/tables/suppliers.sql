create table catalog.suppliers (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  contact_name text,
  contact_email text,
  contact_phone text,
  address text,
  default_lead_time_days integer,
  reliability_score double precision,
  risk_level core.risk_level not null default 'medium',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint suppliers_pkey primary key (id),
  constraint suppliers_code_key unique (code),
  constraint suppliers_code_check check (code = btrim(code) and code <> ''),
  constraint suppliers_default_lead_time_days_check check (default_lead_time_days between 0 and 1000),
  constraint suppliers_reliability_score_check check (reliability_score between 0 and 1)
);

create index suppliers_risk_level_idx on catalog.suppliers (risk_level, code);
create index suppliers_is_active_idx on catalog.suppliers (code) where is_active;

comment on table catalog.suppliers is 'Suppliers (vendors).';
comment on column catalog.suppliers.id is 'Identifier.';
comment on column catalog.suppliers.code is 'Unique code.';
comment on column catalog.suppliers.name is 'Name to show.';
comment on column catalog.suppliers.contact_name is 'Person to talk to.';
comment on column catalog.suppliers.contact_email is 'E-mail address.';
comment on column catalog.suppliers.contact_phone is 'Telephone number.';
comment on column catalog.suppliers.address is 'Postal address.';
comment on column catalog.suppliers.default_lead_time_days is 'Calendar days from order to receipt where the offer says none; null where nobody measured it.';
comment on column catalog.suppliers.reliability_score is 'Share of deliveries on time and in full, 0 to 1; null where nobody measured it.';
comment on column catalog.suppliers.risk_level is 'Risk of relying on this supplier.';
comment on column catalog.suppliers.is_active is 'False: no new orders.';
comment on column catalog.suppliers.created_at is 'When the row was made.';
comment on column catalog.suppliers.updated_at is 'When the row last changed.';

create trigger tg_suppliers__set_updated_at
before update on catalog.suppliers
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.suppliers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.suppliers to qm_app;
