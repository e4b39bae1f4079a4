create or replace function core.keep_idempotent_result(p_key text, p_result jsonb)
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  update core.idempotency_keys k
  set result = p_result
  where k.key = p_key
$$;

comment on function core.keep_idempotent_result(text, jsonb) is
  'Last statement of a command that claimed an idempotency key: stores what it returns, for the retry to return again.';

revoke execute on function core.keep_idempotent_result(text, jsonb) from public;
