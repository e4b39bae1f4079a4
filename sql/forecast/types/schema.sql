create schema forecast;

comment on schema forecast is
  'Forecasts: methods that run in the database, how they did in backtests, and published versions, own and foreign, which never change.';

grant usage on schema forecast to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
