--! Previous: sha1:4404e29cbb7edd16fc82ccfc046d170b2b829eba
--! Hash: sha1:a84de9190ac373b5e0e4602fb366d015b369040d
--! Message: finance

-- Room finance, as sql/schema.sql lists it.

set role qm_owner;

--! Included finance/types/schema.sql
create schema finance;

comment on schema finance is
  'Money: risk of series and portfolios, budgets, key figures of a period, and what stock and orders mean in money.';

grant usage on schema finance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded finance/types/schema.sql

reset role;
