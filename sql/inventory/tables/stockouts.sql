create table inventory.stockouts (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  location_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  lost_sales_estimate numeric(18, 6),
  restocked_quantity numeric(18, 6),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stockouts_pkey primary key (id),
  constraint stockouts_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete restrict,
  constraint stockouts_ended_at_check check (ended_at >= started_at),
  constraint stockouts_lost_sales_estimate_check check (lost_sales_estimate >= 0),
  constraint stockouts_item_id_location_id_started_at_ended_at_excl
    exclude using gist (item_id with =, location_id with =, tstzrange(started_at, ended_at) with &&)
);

create index stockouts_item_id_location_id_idx on inventory.stockouts (item_id, location_id, started_at);
create unique index stockouts_open_key on inventory.stockouts (item_id, location_id) where ended_at is null;
create index stockouts_started_at_idx on inventory.stockouts (started_at, id);

comment on table inventory.stockouts is
  'Times at which a level had nothing on hand. Opened and closed by the movement that crosses zero; sales of these times are censored, not zero.';
comment on column inventory.stockouts.id is 'Identifier.';
comment on column inventory.stockouts.item_id is 'Item.';
comment on column inventory.stockouts.location_id is 'Location.';
comment on column inventory.stockouts.started_at is 'When stock fell to zero or below.';
comment on column inventory.stockouts.ended_at is 'When stock was above zero again; null while it lasts.';
comment on column inventory.stockouts.lost_sales_estimate is 'Quantity that would have been sold, by the sales rate before; null where there is nothing to estimate from.';
comment on column inventory.stockouts.restocked_quantity is 'On hand after the movement that ended it.';
comment on column inventory.stockouts.created_at is 'When the row was made.';
comment on column inventory.stockouts.updated_at is 'When the row last changed.';

grant select on inventory.stockouts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
