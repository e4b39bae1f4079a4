create table catalog.lane_networks (
  item_id uuid not null,
  change_count bigint not null default 1,
  constraint lane_networks_pkey primary key (item_id),
  constraint lane_networks_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade
);

comment on table catalog.lane_networks is
  'One row an item that has lanes, written by every change of them: changes of one item''s lanes queue here, and one with an older snapshot fails instead of overlooking the other, so that no ring can be committed. Kept by a trigger of catalog.lanes.';
comment on column catalog.lane_networks.item_id is 'Item.';
comment on column catalog.lane_networks.change_count is 'Number of statements that changed its lanes.';

grant select on catalog.lane_networks to qm_app, qm_readonly, qm_auditor, qm_maintenance;

create table catalog.lanes (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  from_location_id uuid not null,
  to_location_id uuid not null,
  lead_time_days integer not null,
  lead_time_deviation_days double precision,
  minimum_quantity numeric(18, 6) not null default 0,
  order_multiple numeric(18, 6),
  priority integer not null default 1,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lanes_pkey primary key (id),
  constraint lanes_item_id_from_location_id_to_location_id_key unique (item_id, from_location_id, to_location_id),
  constraint lanes_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint lanes_from_location_id_fkey foreign key (from_location_id) references catalog.locations (id) on delete restrict,
  constraint lanes_to_location_id_fkey foreign key (to_location_id) references catalog.locations (id) on delete restrict,
  constraint lanes_to_location_id_check check (to_location_id <> from_location_id),
  constraint lanes_lead_time_days_check check (lead_time_days between 0 and 1000),
  constraint lanes_lead_time_deviation_days_check check (lead_time_deviation_days >= 0),
  constraint lanes_minimum_quantity_check check (minimum_quantity >= 0),
  constraint lanes_order_multiple_check check (order_multiple > 0),
  constraint lanes_priority_check check (priority >= 1)
);

create index lanes_item_id_idx on catalog.lanes (item_id, to_location_id, priority);
create index lanes_from_location_id_idx on catalog.lanes (from_location_id, item_id);
create index lanes_to_location_id_idx on catalog.lanes (to_location_id, item_id);

comment on table catalog.lanes is
  'Lanes: from which location an item is sent to which, and how long that takes. The lanes of an item form no ring, inactive ones included.';
comment on column catalog.lanes.id is 'Identifier.';
comment on column catalog.lanes.item_id is 'Item; deleting one deletes its lanes.';
comment on column catalog.lanes.from_location_id is 'Location that sends.';
comment on column catalog.lanes.to_location_id is 'Location that receives.';
comment on column catalog.lanes.lead_time_days is 'Calendar days from order to receipt.';
comment on column catalog.lanes.lead_time_deviation_days is 'Standard deviation of the lead time in days; null where nobody measured it.';
comment on column catalog.lanes.minimum_quantity is 'Smallest transfer, in the item''s stock unit.';
comment on column catalog.lanes.order_multiple is 'Transfers are whole multiples of this quantity; null: any quantity.';
comment on column catalog.lanes.priority is 'Of several lanes to one location planning takes the lowest, then the shortest.';
comment on column catalog.lanes.is_active is 'False: planning does not use it.';
comment on column catalog.lanes.created_at is 'When the row was made.';
comment on column catalog.lanes.updated_at is 'When the row last changed.';

create trigger tg_lanes__set_updated_at
before update on catalog.lanes
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.lanes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.lanes to qm_app;
