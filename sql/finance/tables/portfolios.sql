create table finance.portfolios (
  id uuid not null default core.uuid_v7(),
  name text not null,
  currency text,
  frequency series.series_frequency not null,
  description text,
  owner_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint portfolios_pkey primary key (id),
  constraint portfolios_owner_id_name_key unique nulls not distinct (owner_id, name),
  constraint portfolios_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint portfolios_name_check check (btrim(name) <> ''),
  constraint portfolios_currency_check check (currency ~ '^[A-Z]{3}$')
);

create index portfolios_name_idx on finance.portfolios (name, id);

comment on table finance.portfolios is
  'Portfolios: series of one currency and frequency with weights that sum to one. What is measured of one keeps the weights that it was measured with. Written by commands only.';
comment on column finance.portfolios.id is 'Identifier.';
comment on column finance.portfolios.name is 'Name, unique for its owner.';
comment on column finance.portfolios.currency is 'ISO 4217 code of all its series; null where they are no money.';
comment on column finance.portfolios.frequency is 'Frequency of all its series.';
comment on column finance.portfolios.description is 'What it is for.';
comment on column finance.portfolios.owner_id is 'User whose portfolio it is; null: the company''s.';
comment on column finance.portfolios.created_at is 'When the row was made.';
comment on column finance.portfolios.updated_at is 'When the row last changed.';

create trigger tg_portfolios__set_updated_at
before update on finance.portfolios
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_portfolios__audit
after insert or update or delete on finance.portfolios
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'description');

alter table finance.portfolios enable row level security;

create policy portfolios_select on finance.portfolios for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy portfolios_select_all on finance.portfolios for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.portfolios to qm_app, qm_readonly, qm_auditor, qm_maintenance;
