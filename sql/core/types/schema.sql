create schema core;

comment on schema core is
  'Identifiers, error codes, settings, the catalogue of states and transitions with their history, idempotency keys, partition and retention helpers. Every other room builds on it.';

grant usage on schema core to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
