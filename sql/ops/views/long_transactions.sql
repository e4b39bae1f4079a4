create or replace view ops.long_transactions
with (security_invoker = true)
as
select
  a.pid,
  a.usename::text as user_name,
  a.application_name,
  a.state,
  clock_timestamp() - a.xact_start as age,
  clock_timestamp() - a.state_change as in_state_for,
  age(a.backend_xmin) as rows_held_transactions,
  a.query as statement
from pg_catalog.pg_stat_activity a
where a.datname = current_database()
  and a.pid <> pg_backend_pid()
  and a.xact_start < clock_timestamp() - make_interval(secs => 60 * (select core.setting_numeric('ops.long_transaction_minutes'))::double precision);

comment on view ops.long_transactions is
  'Transactions that have been open for ops.long_transaction_minutes or more: they hold locks and keep vacuum from removing dead rows. pg_terminate_backend(pid) ends one.';
comment on column ops.long_transactions.pid is 'Process.';
comment on column ops.long_transactions.user_name is 'Account.';
comment on column ops.long_transactions.application_name is 'Application.';
comment on column ops.long_transactions.state is 'What it does now.';
comment on column ops.long_transactions.age is 'Age of the transaction.';
comment on column ops.long_transactions.in_state_for is 'How long it has been doing that.';
comment on column ops.long_transactions.rows_held_transactions is 'How many transactions back vacuum has to keep dead rows for it.';
comment on column ops.long_transactions.statement is 'What it does, or did last.';

grant select on ops.long_transactions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
