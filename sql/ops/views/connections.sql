create or replace view ops.connections
with (security_invoker = true)
as
select
  a.usename::text as user_name,
  a.application_name,
  coalesce(a.state, 'background') as state,
  count(*) as connection_count,
  count(*)::double precision / current_setting('max_connections')::integer as share_of_maximum,
  max(clock_timestamp() - a.state_change) as longest_in_state,
  max(clock_timestamp() - a.xact_start) as oldest_transaction
from pg_catalog.pg_stat_activity a
where a.datname = current_database()
  and a.backend_type = 'client backend'
group by a.usename, a.application_name, coalesce(a.state, 'background');

comment on view ops.connections is
  'Connections to this database by account, application and state: how full the pools are and what they do.';
comment on column ops.connections.user_name is 'Account.';
comment on column ops.connections.application_name is 'Name that the application gave; the SDK sends its own.';
comment on column ops.connections.state is 'active, idle, idle in transaction, …';
comment on column ops.connections.connection_count is 'Connections.';
comment on column ops.connections.share_of_maximum is 'The same as a share of max_connections, 0 to 1.';
comment on column ops.connections.longest_in_state is 'How long the longest of them has been in this state.';
comment on column ops.connections.oldest_transaction is 'Age of their oldest transaction.';

grant select on ops.connections to qm_app, qm_readonly, qm_auditor, qm_maintenance;
