create table finance.statements (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  currency text not null,
  fiscal_year_start_month integer not null default 1,
  owner_id uuid,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint statements_pkey primary key (id),
  constraint statements_owner_id_code_key unique nulls not distinct (owner_id, code),
  constraint statements_id_currency_key unique (id, currency),
  constraint statements_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint statements_code_check check (code = btrim(code) and code <> ''),
  constraint statements_name_check check (btrim(name) <> ''),
  constraint statements_currency_check check (currency ~ '^[A-Z]{3}$'),
  -- Calendar quarters lie within the fiscal year whichever of these months it begins with.
  constraint statements_fiscal_year_start_month_check check (fiscal_year_start_month in (1, 4, 7, 10))
);

create index statements_code_idx on finance.statements (code, id);

comment on table finance.statements is
  'Profit-and-loss statements: whose, in which currency, with which fiscal year. Where each line comes from is in finance.statement_sources; budgets and reports are kept for a statement. Written by finance.set_statement.';
comment on column finance.statements.id is 'Identifier.';
comment on column finance.statements.code is 'Short name, unique for its owner.';
comment on column finance.statements.name is 'Name to show.';
comment on column finance.statements.currency is 'ISO 4217 code of all its figures; money in another currency is not converted and not counted.';
comment on column finance.statements.fiscal_year_start_month is 'Month that its years begin with: 1, 4, 7 or 10.';
comment on column finance.statements.owner_id is 'User whose statement it is; null: the company''s, which planners and admins keep.';
comment on column finance.statements.published_at is 'When a report of it was published first: from then on everybody may know of it.';
comment on column finance.statements.created_at is 'When the row was made.';
comment on column finance.statements.updated_at is 'When the row last changed.';

create trigger tg_statements__set_updated_at
before update on finance.statements
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_statements__audit
after insert or update or delete on finance.statements
deferrable initially deferred
for each row
execute function governance.tg_audit('id');

alter table finance.statements enable row level security;

create policy statements_select on finance.statements for select to qm_app, qm_readonly using (
  published_at is not null
  or (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);
create policy statements_select_all on finance.statements for select to qm_auditor, qm_maintenance using (true);

grant select on finance.statements to qm_app, qm_readonly, qm_auditor, qm_maintenance;
