create table demand.customers (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text,
  segment text,
  tier text,
  region text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint customers_pkey primary key (id),
  constraint customers_code_key unique (code),
  constraint customers_code_check check (code = btrim(code) and code <> '')
);

create index customers_segment_idx on demand.customers (segment, code);

comment on table demand.customers is 'Who buys: customers by code, with the segment they belong to.';
comment on column demand.customers.id is 'Identifier.';
comment on column demand.customers.code is 'Unique code.';
comment on column demand.customers.name is 'Name; null where only the code is known.';
comment on column demand.customers.segment is 'Segment: premium, standard, wholesale.';
comment on column demand.customers.tier is 'Service tier.';
comment on column demand.customers.region is 'Region or country.';
comment on column demand.customers.is_active is 'False: no longer served.';
comment on column demand.customers.created_at is 'When the row was made.';
comment on column demand.customers.updated_at is 'When the row last changed.';

create trigger tg_customers__set_updated_at
before update on demand.customers
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on demand.customers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on demand.customers to qm_app;
