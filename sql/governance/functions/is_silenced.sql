create or replace function governance.is_silenced(p_alert governance.alerts)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select
    from governance.silences s
    where s.ends_at > statement_timestamp()
      and s.starts_at <= statement_timestamp()
      and p_alert.severity <= s.maximum_severity
      and (s.alert_type is null or s.alert_type = p_alert.alert_type)
      and (s.fingerprint_pattern is null or p_alert.fingerprint like s.fingerprint_pattern)
      and (s.subject_id is null or s.subject_id = p_alert.subject_id)
  )
$$;

comment on function governance.is_silenced(governance.alerts) is
  'Whether a silence keeps everybody from being told of an alert now.';

revoke execute on function governance.is_silenced(governance.alerts) from public;
grant execute on function governance.is_silenced(governance.alerts) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
