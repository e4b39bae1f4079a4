create schema model;

comment on schema model is
  'Models: the statistics by which drift is found and candidates are compared.';

grant usage on schema model to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
