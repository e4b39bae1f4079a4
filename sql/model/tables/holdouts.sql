create table model.holdouts (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  name text not null,
  actuals double precision[] not null,
  sample_count integer not null,
  data_hash text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  location text,
  created_by uuid,
  frozen_at timestamptz not null default clock_timestamp(),
  constraint holdouts_pkey primary key (id),
  constraint holdouts_model_id_name_key unique (model_id, name),
  constraint holdouts_id_model_id_key unique (id, model_id),
  constraint holdouts_model_id_data_hash_key unique (model_id, data_hash),
  constraint holdouts_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint holdouts_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint holdouts_name_check check (btrim(name) <> ''),
  constraint holdouts_sample_count_check check (sample_count >= 1 and sample_count = cardinality(actuals)),
  constraint holdouts_data_hash_check check (data_hash ~ '^[0-9a-f]{64}$'),
  constraint holdouts_ends_at_check check (starts_at <= ends_at)
);

create index holdouts_created_by_idx on model.holdouts (created_by) where created_by is not null;

comment on table model.holdouts is
  'Frozen holdouts: what really happened, which no version was trained with. They never change.';
comment on column model.holdouts.id is 'Identifier.';
comment on column model.holdouts.model_id is 'Model.';
comment on column model.holdouts.name is 'Name, unique in its model.';
comment on column model.holdouts.actuals is 'What happened, in the order that predictions are given in; finite.';
comment on column model.holdouts.sample_count is 'How many.';
comment on column model.holdouts.data_hash is 'SHA-256 of the holdout''s data, in hexadecimal: as given, else of the actuals.';
comment on column model.holdouts.starts_at is 'First moment of the data.';
comment on column model.holdouts.ends_at is 'Moment after the last of the data.';
comment on column model.holdouts.location is 'Where its features lie.';
comment on column model.holdouts.created_by is 'User who froze it.';
comment on column model.holdouts.frozen_at is 'When it was frozen.';

create trigger tg_holdouts__refuse_change
before update or delete on model.holdouts
for each row
execute function core.tg_refuse_change('Freeze another holdout with model.freeze_holdout.');

create trigger tg_holdouts__refuse_truncate
before truncate on model.holdouts
for each statement
execute function core.tg_refuse_change('Freeze another holdout with model.freeze_holdout.');

alter table model.holdouts enable row level security;

create policy holdouts_select on model.holdouts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = holdouts.model_id)
);
create policy holdouts_select_all on model.holdouts for select to qm_auditor, qm_maintenance using (true);

grant select on model.holdouts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
