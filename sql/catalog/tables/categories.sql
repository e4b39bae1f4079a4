create table catalog.categories (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  parent_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint categories_pkey primary key (id),
  constraint categories_code_key unique (code),
  constraint categories_parent_id_fkey foreign key (parent_id) references catalog.categories (id) on delete restrict,
  constraint categories_code_check check (code = btrim(code) and code <> ''),
  constraint categories_parent_id_check check (parent_id <> id)
);

create index categories_parent_id_idx on catalog.categories (parent_id);

comment on table catalog.categories is 'Tree of item categories.';
comment on column catalog.categories.id is 'Identifier.';
comment on column catalog.categories.code is 'Unique code.';
comment on column catalog.categories.name is 'Name to show.';
comment on column catalog.categories.parent_id is 'Category above; null at the top. A cycle is refused.';
comment on column catalog.categories.created_at is 'When the row was made.';
comment on column catalog.categories.updated_at is 'When the row last changed.';

create trigger tg_categories__set_updated_at
before update on catalog.categories
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on catalog.categories to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.categories to qm_app;
