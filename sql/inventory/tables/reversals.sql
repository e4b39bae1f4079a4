create table inventory.reversals (
  movement_id uuid not null,
  item_id uuid not null,
  movement_recorded_at timestamptz not null,
  reversal_id uuid not null,
  reversal_recorded_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint reversals_pkey primary key (movement_id),
  constraint reversals_reversal_id_key unique (reversal_id),
  constraint reversals_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint reversals_movement_id_check check (movement_id <> reversal_id)
);

create index reversals_item_id_idx on inventory.reversals (item_id);

comment on table inventory.reversals is
  'Which movement reverses which. A movement is reversed at most once: its id is the primary key here, which a partitioned ledger could not promise. The ledger''s keys are kept without a foreign key; inventory.integrity_findings watches them.';
comment on column inventory.reversals.movement_id is 'Movement that was reversed.';
comment on column inventory.reversals.item_id is 'Item of both movements.';
comment on column inventory.reversals.movement_recorded_at is 'recorded_at of the movement that was reversed, to find its partition.';
comment on column inventory.reversals.reversal_id is 'Movement that reverses it.';
comment on column inventory.reversals.reversal_recorded_at is 'recorded_at of the reversal.';
comment on column inventory.reversals.created_at is 'When the row was made.';

grant select on inventory.reversals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
