--! Previous: sha1:412823b3e8e1e0422544c3cd6210c979808d6e29
--! Hash: sha1:adec3a3a86b2e76326e96831236cdca3b3aa4127
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
