create or replace view ops.lock_waits
with (security_invoker = true)
as
select
  w.pid as waiting_pid,
  w.usename::text as waiting_user,
  w.application_name as waiting_application,
  clock_timestamp() - w.query_start as waiting_for,
  w.query as waiting_statement,
  b.pid as blocking_pid,
  b.usename::text as blocking_user,
  b.application_name as blocking_application,
  b.state as blocking_state,
  clock_timestamp() - b.xact_start as blocking_transaction_age,
  b.query as blocking_statement
from pg_catalog.pg_stat_activity w
cross join lateral unnest(pg_blocking_pids(w.pid)) as p (pid)
join pg_catalog.pg_stat_activity b on b.pid = p.pid
where w.wait_event_type = 'Lock'
  and w.datname = current_database();

comment on view ops.lock_waits is
  'Who waits for whom, with both statements: one row for each pair of a waiting session and one that blocks it.';
comment on column ops.lock_waits.waiting_pid is 'Process that waits.';
comment on column ops.lock_waits.waiting_user is 'Its account.';
comment on column ops.lock_waits.waiting_application is 'Its application_name.';
comment on column ops.lock_waits.waiting_for is 'Since when its statement runs.';
comment on column ops.lock_waits.waiting_statement is 'What it wants to do.';
comment on column ops.lock_waits.blocking_pid is 'Process that holds the lock or stands before it in the queue.';
comment on column ops.lock_waits.blocking_user is 'Its account.';
comment on column ops.lock_waits.blocking_application is 'Its application_name.';
comment on column ops.lock_waits.blocking_state is 'What it does: idle in transaction has forgotten to commit.';
comment on column ops.lock_waits.blocking_transaction_age is 'Age of its transaction.';
comment on column ops.lock_waits.blocking_statement is 'What it does, or did last.';

grant select on ops.lock_waits to qm_app, qm_readonly, qm_auditor, qm_maintenance;
