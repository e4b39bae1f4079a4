create schema finance;

comment on schema finance is
  'Money: risk of series and portfolios, budgets, key figures of a period, and what stock and orders mean in money.';

grant usage on schema finance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
