create table series.series (
  id uuid not null default core.uuid_v7(),
  name text not null,
  kind series.series_kind not null,
  item_id uuid,
  location_id uuid,
  unit text,
  currency text,
  frequency series.series_frequency not null,
  owner_id uuid,
  description text,
  data_revision bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint series_pkey primary key (id),
  constraint series_owner_id_name_key unique nulls not distinct (owner_id, name),
  constraint series_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint series_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint series_unit_fkey foreign key (unit) references catalog.units (code) on update cascade on delete restrict,
  constraint series_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint series_name_check check (btrim(name) <> ''),
  constraint series_data_revision_check check (data_revision >= 0),
  constraint series_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint series_kind_check check (kind <> 'demand' or item_id is not null),
  constraint series_currency_kind_check check (kind not in ('revenue', 'expense', 'cash_flow', 'price') or currency is not null)
);

create index series_item_id_idx on series.series (item_id, location_id);
create index series_location_id_idx on series.series (location_id);
create index series_unit_idx on series.series (unit) where unit is not null;
-- Without the kind: an enum's comparison may not pass row-level security, so that an index that begins with it would be of no use.
create index series_name_idx on series.series (name, id);
create index series_id_idx on series.series (id) where kind = 'demand' and owner_id is null;

comment on table series.series is
  'Time series: what is measured, of which item and location or under which name, in which unit and at which frequency.';
comment on column series.series.id is 'Identifier.';
comment on column series.series.name is 'Name, unique for its owner.';
comment on column series.series.kind is 'What it measures.';
comment on column series.series.item_id is 'Item, for demand and prices of one item.';
comment on column series.series.location_id is 'Location; null over all locations.';
comment on column series.series.unit is 'Unit of measure of the values, where they are quantities.';
comment on column series.series.currency is 'ISO 4217 code, where the values are money.';
comment on column series.series.frequency is 'How far apart observations are.';
comment on column series.series.owner_id is 'User whose series it is; null: the company''s.';
comment on column series.series.description is 'Where it comes from and what it means.';
comment on column series.series.data_revision is 'Counts the changes of its observations: rises by one whenever some are loaded, recorded, corrected or revoked. What is computed from a series keeps the number that it read; a higher one here says that the data have changed since, and series.revisions how.';
comment on column series.series.created_at is 'When the row was made.';
comment on column series.series.updated_at is 'When the row last changed.';

create trigger tg_series__set_updated_at
before update on series.series
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_series__audit
after update of owner_id on series.series
deferrable initially deferred
for each row
when (old.owner_id is distinct from new.owner_id)
execute function governance.tg_audit('id', '');

alter table series.series enable row level security;

create policy series_select on series.series for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
  -- What an agent acts on, it sees.
  or id = any ((select series.series_in_hand())::uuid[])
);
create policy series_select_all on series.series for select to qm_auditor, qm_maintenance using (true);

grant select on series.series to qm_app, qm_readonly, qm_auditor, qm_maintenance;
