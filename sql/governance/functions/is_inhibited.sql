create or replace function governance.is_inhibited(p_alert governance.alerts)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select
    from governance.inhibitions i
    join governance.alerts o
      on o.alert_type = i.source_type
      and o.subject_id = p_alert.subject_id
      and o.state in ('open', 'acknowledged', 'snoozed')
    where i.target_type = p_alert.alert_type
  )
$$;

comment on function governance.is_inhibited(governance.alerts) is
  'Whether another live alert about the same thing says more, so that nobody is told of this one now.';

revoke execute on function governance.is_inhibited(governance.alerts) from public;
grant execute on function governance.is_inhibited(governance.alerts) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
