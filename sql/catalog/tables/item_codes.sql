create table catalog.item_codes (
  scheme text not null,
  code text not null,
  item_id uuid not null,
  created_at timestamptz not null default now(),
  constraint item_codes_pkey primary key (scheme, code),
  constraint item_codes_item_id_fkey foreign key (item_id) references catalog.items (id) on delete cascade,
  constraint item_codes_scheme_check check (scheme ~ '^[a-z][a-z0-9_:.-]{0,59}$'),
  constraint item_codes_code_check check (code = btrim(code) and code <> '')
);

create index item_codes_item_id_idx on catalog.item_codes (item_id);

comment on table catalog.item_codes is
  'Further codes of an item by scheme: barcodes, suppliers'' article numbers, ids of older systems, other spellings.';
comment on column catalog.item_codes.scheme is 'Who gives the code: barcode, supplier:acme, erp.';
comment on column catalog.item_codes.code is 'The code, unique in its scheme.';
comment on column catalog.item_codes.item_id is 'Item that it means.';
comment on column catalog.item_codes.created_at is 'When the row was made.';

grant select on catalog.item_codes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on catalog.item_codes to qm_app;
