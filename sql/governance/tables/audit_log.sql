create table governance.audit_log (
  chain integer not null,
  sequence bigint not null,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  login text not null default session_user,
  transaction_id bigint not null,
  operation text not null,
  table_name text not null,
  row_id text not null,
  before jsonb,
  after jsonb,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_log_pkey primary key (chain, sequence),
  -- A second entry after the same one, a fork, is refused whatever its writer saw.
  constraint audit_log_chain_previous_hash_key unique (chain, previous_hash),
  -- No foreign key to the heads: it would lock the head's row again with every entry. governance.tg_audit takes the
  -- chain from the head that it has just changed, and heads are not deleted.
  constraint audit_log_chain_check check (chain between 0 and 63),
  constraint audit_log_operation_check check (operation in ('insert', 'update', 'delete')),
  constraint audit_log_sequence_check check (sequence >= 1)
);

create index audit_log_at_idx on governance.audit_log (at, chain, sequence);
create index audit_log_table_name_idx on governance.audit_log (table_name, row_id, at);
create index audit_log_actor_id_idx on governance.audit_log (actor_id, at) where actor_id is not null;

comment on table governance.audit_log is
  'Every change of what is governed: what was, what is, who, when, in which transaction. Each entry holds the hash of the one before, so that a change, a gap and a fork show: governance.verify_audit_log. For auditors only. It is evidence, not a wall: who owns the server can rewrite a whole chain; keep its heads elsewhere to notice.';
comment on column governance.audit_log.chain is 'Chain.';
comment on column governance.audit_log.sequence is 'Number in the chain, from 1, without gaps.';
comment on column governance.audit_log.at is 'When, by the clock.';
comment on column governance.audit_log.actor_id is 'User that the session acted for; null for the system. No foreign key: the log outlives users.';
comment on column governance.audit_log.login is 'Database login of the session.';
comment on column governance.audit_log.transaction_id is 'Transaction: entries of one belong together.';
comment on column governance.audit_log.operation is 'insert, update or delete.';
comment on column governance.audit_log.table_name is 'Table, as schema.table.';
comment on column governance.audit_log.row_id is 'Row, by its key.';
comment on column governance.audit_log.before is 'Row before; of an update only what changed. Null for an insert. Personal data is left out.';
comment on column governance.audit_log.after is 'Row after; of an update only what changed. Null for a delete. Personal data is left out.';
comment on column governance.audit_log.previous_hash is 'Hash of the entry before.';
comment on column governance.audit_log.hash is 'SHA-256 of this entry with previous_hash.';

create trigger tg_audit_log__refuse_change
before update or delete on governance.audit_log
for each row
execute function core.tg_refuse_change('The audit log is only added to.');

create trigger tg_audit_log__refuse_truncate
before truncate on governance.audit_log
for each statement
execute function core.tg_refuse_change('The audit log is only added to.');

grant select on governance.audit_log to qm_auditor;
