create or replace view ops.replication_lag
with (security_invoker = true)
as
select
  coalesce(r.application_name, s.slot_name::text) as name,
  case when r.pid is null then 'slot' else 'standby' end as kind,
  coalesce(r.state, case when s.active then 'active' else 'inactive' end) as state,
  r.sync_state,
  pg_wal_lsn_diff(
    case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end,
    coalesce(r.replay_lsn, s.restart_lsn)
  )::bigint as lag_bytes,
  r.replay_lag
from pg_catalog.pg_stat_replication r
full join pg_catalog.pg_replication_slots s on s.active_pid = r.pid;

comment on view ops.replication_lag is
  'Standbys and replication slots, and how far behind they are. An inactive slot keeps WAL until the disk is full.';
comment on column ops.replication_lag.name is 'application_name of the standby, or the slot.';
comment on column ops.replication_lag.kind is 'standby or slot.';
comment on column ops.replication_lag.state is 'What it does.';
comment on column ops.replication_lag.sync_state is 'async, sync, quorum or potential.';
comment on column ops.replication_lag.lag_bytes is 'WAL not yet replayed there, in bytes.';
comment on column ops.replication_lag.replay_lag is 'The same as time, while there is traffic.';

grant select on ops.replication_lag to qm_app, qm_readonly, qm_auditor, qm_maintenance;
