create or replace function governance._audit_hash(
  p_previous_hash bytea,
  p_chain integer,
  p_sequence bigint,
  p_at timestamptz,
  p_actor_id uuid,
  p_login text,
  p_transaction_id bigint,
  p_operation text,
  p_table_name text,
  p_row_id text,
  p_before jsonb,
  p_after jsonb
)
returns bytea
language sql
stable
as $$
  select pg_catalog.sha256(
    p_previous_hash
    operator(pg_catalog.||) pg_catalog.convert_to(
      pg_catalog.jsonb_build_array(
        p_chain, p_sequence, (extract(epoch from p_at) operator(pg_catalog.*) 1000000)::bigint, p_actor_id, p_login, p_transaction_id,
        p_operation, p_table_name, p_row_id, p_before, p_after
      )::text,
      'UTF8'
    )
  )
$$;

comment on function governance._audit_hash(bytea, integer, bigint, timestamptz, uuid, text, bigint, text, text, text, jsonb, jsonb) is
  'governance.audit_hash of an entry that is not written yet. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function governance._audit_hash(bytea, integer, bigint, timestamptz, uuid, text, bigint, text, text, text, jsonb, jsonb)
from public;

create or replace function governance.audit_hash(p_entry governance.audit_log)
returns bytea
language sql
immutable
security definer
set search_path = pg_catalog, pg_temp
as $$
  select governance._audit_hash(
    p_entry.previous_hash, p_entry.chain, p_entry.sequence, p_entry.at, p_entry.actor_id, p_entry.login, p_entry.transaction_id,
    p_entry.operation, p_entry.table_name, p_entry.row_id, p_entry.before, p_entry.after
  )
$$;

comment on function governance.audit_hash(governance.audit_log) is
  'Hash of an entry of the audit log: SHA-256 of the hash before it and, as a JSON array, chain, sequence, microseconds since 1970, actor, login, transaction, operation, table, row, before and after. An auditor can compute it anywhere.';

revoke execute on function governance.audit_hash(governance.audit_log) from public;
grant execute on function governance.audit_hash(governance.audit_log) to qm_auditor;
