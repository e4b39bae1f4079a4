create schema planning;

comment on schema planning is
  'Supply planning: policies, runs over a pinned snapshot, time-phased requirements with pegs, recommendations and why, and the orders and receipts that follow from them.';

grant usage on schema planning to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
