create or replace function governance._is_muted(p_alert_type text, p_fingerprint text, p_subject_id uuid, p_severity core.severity)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    exists (
      select
      from governance.silences s
      where s.ends_at > statement_timestamp()
        and s.starts_at <= statement_timestamp()
        and p_severity <= s.maximum_severity
        and (s.alert_type is null or s.alert_type = p_alert_type)
        and (s.fingerprint_pattern is null or p_fingerprint like s.fingerprint_pattern)
        and (s.subject_id is null or s.subject_id = p_subject_id)
    )
    or exists (
      select
      from governance.inhibitions i
      join governance.alerts a
        on a.alert_type = i.source_type
        and a.subject_id = p_subject_id
        and a.state in ('open', 'acknowledged', 'snoozed')
      where i.target_type = p_alert_type
    )
$$;

comment on function governance._is_muted(text, text, uuid, core.severity) is
  'Whether nobody is to be told of an alert now: silenced, or made superfluous by another one about the same subject.';

revoke execute on function governance._is_muted(text, text, uuid, core.severity) from public;
