create table core.error_codes (
  code text not null,
  room text not null,
  name text not null,
  message text not null,
  remedy text not null,
  constraint error_codes_pkey primary key (code),
  constraint error_codes_name_key unique (name),
  constraint error_codes_code_check check (code ~ '^QM[0-9A-Z]{3}$' and code !~ '000$'),
  constraint error_codes_name_check check (name ~ '^[a-z][a-z0-9_]*$')
);

comment on table core.error_codes is
  'Every rule that a command can refuse by, one SQLSTATE each. The SDK''s error classes and the reference in the documentation are generated from this table.';
comment on column core.error_codes.code is 'SQLSTATE of class QM that the command raises.';
comment on column core.error_codes.room is 'Room (schema) whose commands raise it.';
comment on column core.error_codes.name is 'Name of the rule in snake case; the SDK''s class is this name in Pascal case.';
comment on column core.error_codes.message is 'Short, stable message; the values are in the error''s DETAIL.';
comment on column core.error_codes.remedy is 'What the caller can do about it, in general terms; the error''s HINT says it for the case at hand.';

grant select on core.error_codes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
