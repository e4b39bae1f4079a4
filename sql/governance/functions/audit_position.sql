create or replace function governance.audit_position()
returns text
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
  select encode(sha256(string_agg(int8send(h.sequence) || h.hash, ''::bytea order by h.chain)), 'hex')
  from governance.audit_heads h
$$;

comment on function governance.audit_position() is
  'One hash, in hexadecimal, over the ends of all chains of the audit log: kept elsewhere each day, it proves later that the log of that day was not rewritten. For auditors.';

revoke execute on function governance.audit_position() from public;
grant execute on function governance.audit_position() to qm_auditor, qm_maintenance;
