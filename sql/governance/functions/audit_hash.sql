create or replace function governance.audit_hash(p_entry governance.audit_log)
returns bytea
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select sha256(
    p_entry.previous_hash
    || convert_to(
      jsonb_build_array(
        p_entry.chain, p_entry.sequence, (extract(epoch from p_entry.at) * 1000000)::bigint, p_entry.actor_id, p_entry.login,
        p_entry.transaction_id, p_entry.operation, p_entry.table_name, p_entry.row_id, p_entry.before, p_entry.after
      )::text,
      'UTF8'
    )
  )
$$;

comment on function governance.audit_hash(governance.audit_log) is
  'Hash of an entry of the audit log: SHA-256 of the hash before it and, as a JSON array, chain, sequence, microseconds since 1970, actor, login, transaction, operation, table, row, before and after. An auditor can compute it anywhere.';

revoke execute on function governance.audit_hash(governance.audit_log) from public;
grant execute on function governance.audit_hash(governance.audit_log) to qm_auditor;
