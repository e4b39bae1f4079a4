create or replace function core.claim_idempotency_key(p_key text, p_command text, p_request jsonb, p_result jsonb default null)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_request_hash bytea := sha256(convert_to(p_request::text, 'UTF8'));
  v_existing core.idempotency_keys;
begin
  if p_key is null then
    return null;
  end if;

  -- A second session with the same key waits here until the first commits or rolls back.
  insert into core.idempotency_keys (key, command, request_hash, actor_id, result)
  values (p_key, p_command, v_request_hash, core.session_user_id(), p_result)
  on conflict on constraint idempotency_keys_pkey do nothing;

  if found then
    return null;
  end if;

  select k.*
  into strict v_existing
  from core.idempotency_keys k
  where k.key = p_key;

  -- Somebody else's result is not handed out, nor when and for what they used the key.
  if v_existing.actor_id is distinct from core.session_user_id() then
    raise exception using
      errcode = 'QM001',
      message = 'this idempotency key was used for another request',
      detail = format('key %s belongs to somebody else', p_key),
      hint = 'Send a new key with a new request; repeat a request with exactly the same parameters.';
  end if;

  if v_existing.command <> p_command or v_existing.request_hash <> v_request_hash then
    raise exception using
      errcode = 'QM001',
      message = 'this idempotency key was used for another request',
      detail = format('key %s belongs to a call of %s at %s', p_key, v_existing.command, v_existing.created_at),
      hint = 'Send a new key with a new request; repeat a request with exactly the same parameters.';
  end if;

  return v_existing.result;
end
$$;

comment on function core.claim_idempotency_key(text, text, jsonb, jsonb) is
  'First statement of a command that takes an idempotency key: returns null when the command shall run (or the key is null), else the stored result of the first call. The command ends with core.keep_idempotent_result, unless it knows what it will return and gives that as p_result at once. p_request: the parameters without the key. Error: QM001 the key belongs to another request, or to another user.';

revoke execute on function core.claim_idempotency_key(text, text, jsonb, jsonb) from public;
