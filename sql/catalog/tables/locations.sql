create table catalog.locations (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  address text,
  region text,
  location_type catalog.location_type not null default 'warehouse',
  floor_area numeric(12, 2),
  parent_id uuid,
  allows_negative_stock boolean not null default false,
  time_zone text not null default 'UTC',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint locations_pkey primary key (id),
  constraint locations_code_key unique (code),
  constraint locations_id_allows_negative_stock_key unique (id, allows_negative_stock),
  constraint locations_parent_id_fkey foreign key (parent_id) references catalog.locations (id) on delete restrict,
  constraint locations_code_check check (code = btrim(code) and code <> ''),
  constraint locations_floor_area_check check (floor_area > 0),
  constraint locations_parent_id_check check (parent_id <> id)
);

create index locations_parent_id_idx on catalog.locations (parent_id);
create index locations_location_type_idx on catalog.locations (location_type, code);

comment on table catalog.locations is 'Where goods are kept, made or sold: stores, warehouses, plants; in a tree.';
comment on column catalog.locations.id is 'Identifier.';
comment on column catalog.locations.code is 'Unique code.';
comment on column catalog.locations.name is 'Name to show.';
comment on column catalog.locations.address is 'Postal address.';
comment on column catalog.locations.region is 'Sales region.';
comment on column catalog.locations.location_type is 'Store, warehouse, plant or virtual.';
comment on column catalog.locations.floor_area is 'Floor area in square metres.';
comment on column catalog.locations.parent_id is 'Location above in the tree; a cycle is refused.';
comment on column catalog.locations.allows_negative_stock is 'True where stock may fall below zero because the counting comes later; false refuses it.';
comment on column catalog.locations.time_zone is 'IANA time zone that decides on which day a sale here falls.';
comment on column catalog.locations.is_active is 'False: closed; kept for history.';
comment on column catalog.locations.created_at is 'When the row was made.';
comment on column catalog.locations.updated_at is 'When the row last changed.';

create trigger tg_locations__set_updated_at
before update on catalog.locations
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.locations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.locations to qm_app;
