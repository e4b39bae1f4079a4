create table model.validation_gates (
  validation_id uuid not null,
  gate text not null,
  value double precision,
  threshold double precision not null,
  is_passed boolean not null,
  description text not null,
  constraint validation_gates_pkey primary key (validation_id, gate),
  constraint validation_gates_validation_id_fkey foreign key (validation_id) references model.validations (id) on delete restrict
);

comment on table model.validation_gates is
  'What a validation asked for, one gate a row: all have to be passed.';
comment on column model.validation_gates.validation_id is 'Validation.';
comment on column model.validation_gates.gate is 'Gate: sample, improvement, significance, effect_size; constant where the baseline is a simple forecast.';
comment on column model.validation_gates.value is 'What was found; null: it could not be computed.';
comment on column model.validation_gates.threshold is 'What was asked for.';
comment on column model.validation_gates.is_passed is 'Whether that is enough.';
comment on column model.validation_gates.description is 'What it asks.';

create trigger tg_validation_gates__refuse_change
before update or delete on model.validation_gates
for each row
execute function core.tg_refuse_change('Validate again.');

create trigger tg_validation_gates__refuse_truncate
before truncate on model.validation_gates
for each statement
execute function core.tg_refuse_change('Validate again.');

alter table model.validation_gates enable row level security;

create policy validation_gates_select on model.validation_gates for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.validations v where v.id = validation_gates.validation_id)
);
create policy validation_gates_select_all on model.validation_gates for select to qm_auditor, qm_maintenance using (true);

grant select on model.validation_gates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
