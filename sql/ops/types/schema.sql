create schema ops;

comment on schema ops is
  'Whether all is well: integrity checks over every room, health of the server, retention and the daily maintenance. It is the last room: it may look into all others and none depends on it.';

grant usage on schema ops to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
