create table core.idempotency_keys (
  key text not null,
  command text not null,
  request_hash bytea not null,
  result jsonb,
  actor_id uuid,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pkey primary key (key),
  constraint idempotency_keys_key_check check (length(key) between 1 and 200)
);

create index idempotency_keys_created_at_idx on core.idempotency_keys using brin (created_at);

comment on table core.idempotency_keys is
  'Keys that clients send with a write so that a retry does nothing twice: the second call with the same key returns the first call''s result. Kept for the time that setting core.idempotency_key_days says.';
comment on column core.idempotency_keys.key is 'Key chosen by the client, unique over all commands; a UUID is a good one.';
comment on column core.idempotency_keys.command is 'Command that the key was first used for.';
comment on column core.idempotency_keys.request_hash is 'SHA-256 of the command''s parameters: the same key with other parameters is refused.';
comment on column core.idempotency_keys.result is 'Row or rows that the first call returned.';
comment on column core.idempotency_keys.actor_id is 'User of the session that made the first call.';
comment on column core.idempotency_keys.created_at is 'Time of the first call.';

-- Not for the application: results are handed out by the commands, to whom they belong.
grant select on core.idempotency_keys to qm_auditor, qm_maintenance;
