create table catalog.unit_conversions (
  id uuid not null default core.uuid_v7(),
  item_id uuid,
  from_unit text not null,
  to_unit text not null,
  numerator numeric(24, 9) not null,
  denominator numeric(24, 9) not null default 1,
  created_at timestamptz not null default now(),
  constraint unit_conversions_pkey primary key (id),
  constraint unit_conversions_item_id_from_unit_to_unit_key unique nulls not distinct (item_id, from_unit, to_unit),
  constraint unit_conversions_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint unit_conversions_from_unit_fkey foreign key (from_unit) references catalog.units (code) on update cascade on delete cascade,
  constraint unit_conversions_to_unit_fkey foreign key (to_unit) references catalog.units (code) on update cascade on delete cascade,
  constraint unit_conversions_from_unit_to_unit_check check (from_unit <> to_unit),
  constraint unit_conversions_numerator_check check (numerator > 0),
  constraint unit_conversions_denominator_check check (denominator > 0)
);

create index unit_conversions_from_unit_idx on catalog.unit_conversions (from_unit);
create index unit_conversions_to_unit_idx on catalog.unit_conversions (to_unit);

comment on table catalog.unit_conversions is
  'Exact ratios between units, for all items or for one (a yard of this fabric weighs so much). A missing conversion is an error, never 1. Each row serves both directions.';
comment on column catalog.unit_conversions.id is 'Identifier.';
comment on column catalog.unit_conversions.item_id is 'Item that the ratio belongs to; null for all items.';
comment on column catalog.unit_conversions.from_unit is 'Unit converted from.';
comment on column catalog.unit_conversions.to_unit is 'Unit converted to.';
comment on column catalog.unit_conversions.numerator is 'One from_unit is numerator / denominator to_unit.';
comment on column catalog.unit_conversions.denominator is 'See numerator: a ratio of two numbers stays exact where a decimal fraction does not.';
comment on column catalog.unit_conversions.created_at is 'When the row was made.';

grant select on catalog.unit_conversions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.unit_conversions to qm_app;
