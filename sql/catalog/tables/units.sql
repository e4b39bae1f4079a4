create table catalog.units (
  code text not null,
  name text not null,
  dimension text not null,
  is_whole boolean not null default false,
  created_at timestamptz not null default now(),
  constraint units_pkey primary key (code),
  constraint units_code_check check (code ~ '^[a-z][a-z0-9_]{0,19}$'),
  constraint units_dimension_check check (dimension in ('count', 'mass', 'length', 'area', 'volume', 'time'))
);

comment on table catalog.units is 'Units of measure. Every quantity in the database is in the stock unit of its item.';
comment on column catalog.units.code is 'Short name in lower case: piece, kg, lb, m, yd.';
comment on column catalog.units.name is 'Name to show.';
comment on column catalog.units.dimension is 'What it measures: count, mass, length, area, volume, time.';
comment on column catalog.units.is_whole is 'True where a part of a unit makes no sense; stock of such items moves in whole numbers.';
comment on column catalog.units.created_at is 'When the row was made.';

grant select on catalog.units to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.units to qm_app;
