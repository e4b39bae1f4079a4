create table catalog.bom_lines (
  id uuid not null default core.uuid_v7(),
  parent_id uuid not null,
  parent_low_level_code integer not null,
  position integer not null,
  component_id uuid not null,
  component_low_level_code integer not null,
  basis catalog.bom_basis not null default 'quantity',
  quantity_per numeric(18, 9) not null,
  unit text not null,
  scrap_rate numeric(9, 6) not null default 0,
  effectivity daterange not null default '[,)',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint bom_lines_pkey primary key (id),
  constraint bom_lines_parent_id_parent_low_level_code_fkey
    foreign key (parent_id, parent_low_level_code) references catalog.items (id, low_level_code) on update cascade on delete cascade,
  constraint bom_lines_component_id_component_low_level_code_fkey
    foreign key (component_id, component_low_level_code) references catalog.items (id, low_level_code) on update cascade on delete restrict,
  constraint bom_lines_unit_fkey foreign key (unit) references catalog.units (code) on update cascade on delete restrict,
  -- A component is always deeper than its parent, so no cycle can be stored, whoever writes and however many at once.
  constraint bom_lines_component_low_level_code_check check (component_low_level_code > parent_low_level_code),
  constraint bom_lines_parent_id_component_id_position_effectivity_excl
    exclude using gist (parent_id with =, component_id with =, position with =, effectivity with &&) deferrable initially immediate,
  constraint bom_lines_position_check check (position >= 1),
  constraint bom_lines_quantity_per_check check (quantity_per > 0),
  constraint bom_lines_share_check check (basis <> 'share' or quantity_per <= 1),
  constraint bom_lines_scrap_rate_check check (scrap_rate >= 0 and scrap_rate < 1),
  constraint bom_lines_effectivity_check check (not isempty(effectivity))
);

create index bom_lines_parent_id_idx on catalog.bom_lines (parent_id, parent_low_level_code, position);
create index bom_lines_component_id_idx on catalog.bom_lines (component_id, component_low_level_code);
create index bom_lines_unit_idx on catalog.bom_lines (unit);

comment on table catalog.bom_lines is
  'Bills of material: what goes into one unit of the parent. Multi-level and acyclic. A component may stand on several positions of one parent; catalog.bom_components sums them.';
comment on column catalog.bom_lines.id is 'Identifier.';
comment on column catalog.bom_lines.parent_id is 'Item that is made.';
comment on column catalog.bom_lines.parent_low_level_code is 'The parent''s low-level code, kept equal by the foreign key; filled in by the database.';
comment on column catalog.bom_lines.position is 'Position on the bill, from 1.';
comment on column catalog.bom_lines.component_id is 'Item that goes into it.';
comment on column catalog.bom_lines.component_low_level_code is 'The component''s low-level code, kept equal by the foreign key; filled in by the database.';
comment on column catalog.bom_lines.basis is 'Whether quantity_per is a quantity or a share of the parent''s quantity.';
comment on column catalog.bom_lines.quantity_per is 'Net component quantity for one stock unit of the parent, in unit; or the share, 0 to 1.';
comment on column catalog.bom_lines.unit is 'Unit of quantity_per; converted to the component''s stock unit in explosions.';
comment on column catalog.bom_lines.scrap_rate is 'Share of the component that is lost, 0 to below 1; need is quantity / (1 - scrap_rate).';
comment on column catalog.bom_lines.effectivity is 'Days on which the line holds.';
comment on column catalog.bom_lines.created_at is 'When the row was made.';
comment on column catalog.bom_lines.updated_at is 'When the row last changed.';

create trigger tg_bom_lines__set_updated_at
before update on catalog.bom_lines
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.bom_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert (id, parent_id, position, component_id, basis, quantity_per, unit, scrap_rate, effectivity) on catalog.bom_lines to qm_app;
grant update (position, basis, quantity_per, unit, scrap_rate, effectivity) on catalog.bom_lines to qm_app;
grant delete on catalog.bom_lines to qm_app;
