create or replace function governance.silence_alerts(
  p_ends_at timestamptz,
  p_reason text,
  p_alert_type text default null,
  p_fingerprint_pattern text default null,
  p_subject_id uuid default null,
  p_maximum_severity core.severity default 'high',
  p_starts_at timestamptz default null
)
returns governance.silences
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_starts_at timestamptz := coalesce(p_starts_at, statement_timestamp());
  v_silence governance.silences;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  if not coalesce(
    isfinite(p_ends_at) and p_ends_at > greatest(v_starts_at, clock_timestamp()) and p_ends_at <= v_starts_at + interval '90 days', false
  ) then
    raise exception using
      errcode = 'QM218',
      message = 'a silence has an end in sight',
      detail = format('from %s to %s', v_starts_at, coalesce(p_ends_at::text, 'null')),
      hint = 'Give an end in the future, at most 90 days after the beginning.';
  end if;

  insert into governance.silences (alert_type, fingerprint_pattern, subject_id, maximum_severity, starts_at, ends_at, reason, created_by)
  values (
    p_alert_type, p_fingerprint_pattern, p_subject_id, p_maximum_severity, v_starts_at, p_ends_at, p_reason, identity.current_user_id()
  )
  returning * into v_silence;

  return v_silence;
end
$$;

comment on function governance.silence_alerts(timestamptz, text, text, text, uuid, core.severity, timestamptz) is
  'Silences the alerts of a kind, of causes like a pattern or about a thing until a moment, and returns the silence. Alerts above p_maximum_severity are told nevertheless: critical ones unless it says so. Errors: QM102, QM103, QM218 no end in sight; the checks of governance.silences.';

revoke execute on function governance.silence_alerts(timestamptz, text, text, text, uuid, core.severity, timestamptz) from public;
grant execute on function governance.silence_alerts(timestamptz, text, text, text, uuid, core.severity, timestamptz) to qm_app;
