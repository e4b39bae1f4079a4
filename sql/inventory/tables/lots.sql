create table inventory.lots (
  item_id uuid not null,
  id uuid not null default core.uuid_v7(),
  lot_number text not null,
  state inventory.lot_state not null default 'available',
  quality_grade text,
  manufactured_on date,
  expires_on date,
  supplier_id uuid,
  quarantine_reason text,
  test_results jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lots_pkey primary key (item_id, id),
  constraint lots_item_id_lot_number_key unique (item_id, lot_number),
  constraint lots_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint lots_supplier_id_fkey foreign key (supplier_id) references catalog.suppliers (id) on delete restrict,
  constraint lots_lot_number_check check (lot_number = btrim(lot_number) and lot_number <> ''),
  constraint lots_expires_on_check check (expires_on >= manufactured_on),
  constraint lots_quarantine_reason_check check ((state = 'available') = (quarantine_reason is null)),
  constraint lots_test_results_check check (jsonb_typeof(test_results) = 'object')
);

create index lots_supplier_id_idx on inventory.lots (supplier_id) where supplier_id is not null;
create index lots_expires_on_idx on inventory.lots (expires_on) where expires_on is not null;

comment on table inventory.lots is 'Batches of an item that are told apart: dye lots, production batches, deliveries with an expiry date.';
comment on column inventory.lots.item_id is 'Item; a lot belongs to exactly one.';
comment on column inventory.lots.id is 'Identifier.';
comment on column inventory.lots.lot_number is 'Number on the goods, unique for the item.';
comment on column inventory.lots.state is 'Whether it may be allocated.';
comment on column inventory.lots.quality_grade is 'Grade given by inspection.';
comment on column inventory.lots.manufactured_on is 'Day of manufacture.';
comment on column inventory.lots.expires_on is 'Last day on which it may be allocated; null: never expires.';
comment on column inventory.lots.supplier_id is 'Who delivered it.';
comment on column inventory.lots.quarantine_reason is 'Why it is quarantined or rejected.';
comment on column inventory.lots.test_results is 'Results of inspection, a JSON object.';
comment on column inventory.lots.created_at is 'When the row was made.';
comment on column inventory.lots.updated_at is 'When the row last changed.';

create trigger tg_lots__set_updated_at
before update on inventory.lots
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_lots__check_state_history
after insert or update of state on inventory.lots
deferrable initially deferred
for each row
execute function core.tg_check_state_history('lot');

grant select on inventory.lots to qm_app, qm_readonly, qm_auditor, qm_maintenance;
