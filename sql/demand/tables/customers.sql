create table demand.customers (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text,
  segment text,
  tier text,
  region text,
  is_active boolean not null default true,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint customers_pkey primary key (id),
  constraint customers_code_key unique (code),
  constraint customers_code_check check (code = btrim(code) and code <> ''),
  constraint customers_erased_at_check check (
    erased_at is null or (code = 'erased-' || replace(id::text, '-', '') and name is null and region is null and not is_active)
  )
);

create index customers_segment_idx on demand.customers (segment, code);

comment on table demand.customers is
  'Customers. One who is to be forgotten is erased with demand.erase_customers: orders and sales keep the id, which says no more who it was.';
comment on column demand.customers.id is 'Identifier.';
comment on column demand.customers.code is 'Unique code.';
comment on column demand.customers.name is 'Name; null where only the code is known.';
comment on column demand.customers.segment is 'Segment: premium, standard, wholesale.';
comment on column demand.customers.tier is 'Service tier.';
comment on column demand.customers.region is 'Region or country.';
comment on column demand.customers.is_active is 'False: no longer served.';
comment on column demand.customers.erased_at is 'When code, name and region were erased; the id stays. Set by demand.erase_customers and demand.erase_customer_segment alone.';
comment on column demand.customers.created_at is 'When the row was made.';
comment on column demand.customers.updated_at is 'When the row last changed.';

create trigger tg_customers__set_updated_at
before update on demand.customers
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- One entry of the audit log for each customer erased, without what was erased.
create constraint trigger tg_customers__audit
after update on demand.customers
deferrable initially deferred
for each row
when (old.erased_at is null and new.erased_at is not null)
execute function governance.tg_audit('id', 'code,name,segment,tier,region');

grant select on demand.customers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
-- Not erased_at: who sets it has erased.
grant insert (id, code, name, segment, tier, region, is_active) on demand.customers to qm_app;
grant update (id, code, name, segment, tier, region, is_active) on demand.customers to qm_app;
grant delete on demand.customers to qm_app;
