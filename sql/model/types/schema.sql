create schema model;

comment on schema model is
  'Models: which versions there are and which are in use, what they predicted and how right that was, drift, validation, deployment and retraining, and the statistics behind them.';

grant usage on schema model to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
