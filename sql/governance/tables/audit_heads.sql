create table governance.audit_heads (
  chain integer not null,
  sequence bigint not null default 0,
  hash bytea not null,
  previous_hash bytea,
  constraint audit_heads_pkey primary key (chain),
  constraint audit_heads_sequence_check check (sequence >= 0)
)
-- A row is changed with each entry: room on its page, so that no index is.
with (fillfactor = 20);

comment on table governance.audit_heads is
  'Ends of the chains of the audit log. A transaction writes to one chain, chosen by its number, and holds that chain''s row from its first entry to its commit; there are several so that transactions side by side do not wait for each other.';
comment on column governance.audit_heads.chain is 'Chain, from 0.';
comment on column governance.audit_heads.sequence is 'Number of its last entry; 0: none yet.';
comment on column governance.audit_heads.hash is 'Hash of its last entry; of its number where there is none.';
comment on column governance.audit_heads.previous_hash is 'Hash that its last entry follows; null where there is none.';

create trigger tg_audit_heads__refuse_removal
before delete or update of chain on governance.audit_heads
for each row
execute function core.tg_refuse_change('A chain of the audit log keeps its head.');

create trigger tg_audit_heads__refuse_truncate
before truncate on governance.audit_heads
for each statement
execute function core.tg_refuse_change('A chain of the audit log keeps its head.');

grant select on governance.audit_heads to qm_auditor;
