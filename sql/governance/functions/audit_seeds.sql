create or replace function governance._audit_seeds()
returns table (chain integer, hash bytea)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select c.chain, sha256(convert_to(format('quartermaster audit chain %s', c.chain), 'UTF8'))
  from generate_series(0, 63) as c (chain)
$$;

comment on function governance._audit_seeds() is
  'Chains of the audit log, and the hash that the first entry of each follows. governance.tg_audit spreads transactions over as many.';

revoke execute on function governance._audit_seeds() from public;
