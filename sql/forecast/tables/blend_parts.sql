create table forecast.blend_parts (
  version_id uuid not null,
  part_version_id uuid not null,
  weight double precision not null,
  constraint blend_parts_pkey primary key (version_id, part_version_id),
  constraint blend_parts_version_id_fkey foreign key (version_id) references forecast.versions (id) on delete restrict,
  constraint blend_parts_part_version_id_fkey foreign key (part_version_id) references forecast.versions (id) on delete restrict,
  constraint blend_parts_weight_check check (weight > 0 and weight <= 1),
  constraint blend_parts_part_version_id_check check (part_version_id <> version_id)
);

create index blend_parts_part_version_id_idx on forecast.blend_parts (part_version_id);

comment on table forecast.blend_parts is 'What a blended version is made of; the weights of a version sum to one.';
comment on column forecast.blend_parts.version_id is 'Blended version.';
comment on column forecast.blend_parts.part_version_id is 'Version that goes into it.';
comment on column forecast.blend_parts.weight is 'Its weight, above 0 to 1.';

create trigger tg_blend_parts__refuse_change
before update or delete on forecast.blend_parts
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_blend_parts__refuse_truncate
before truncate on forecast.blend_parts
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.blend_parts enable row level security;

create policy blend_parts_select on forecast.blend_parts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or (
    exists (select from forecast.versions v where v.id = blend_parts.version_id)
    and exists (select from forecast.versions v where v.id = blend_parts.part_version_id)
  )
);
create policy blend_parts_select_all on forecast.blend_parts for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.blend_parts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
