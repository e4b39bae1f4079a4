create schema inventory;

comment on schema inventory is
  'Stock levels, the movement ledger behind them, reservations, transfers, lots, stockouts and estimates of depletion.';

grant usage on schema inventory to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
