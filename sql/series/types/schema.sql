create schema series;

comment on schema series is
  'Uploaded files with what was accepted, rejected and filtered, and time series with their observations: the one place where history lives, demand and money alike.';

grant usage on schema series to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
