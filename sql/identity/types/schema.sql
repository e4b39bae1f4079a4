create schema identity;

comment on schema identity is
  'Users, their roles, the sign-in check and the user that a session acts for.';

grant usage on schema identity to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
