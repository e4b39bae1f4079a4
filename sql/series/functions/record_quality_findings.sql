create or replace function series.record_quality_findings(p_series_id uuid)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not series._sees_series(p_series_id) then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  insert into series.quality_findings (series_id, at, kind, value, expected_low, expected_high, severity)
  select p_series_id, f.at, f.kind, f.value, f.expected_low, f.expected_high, f.severity
  from series.find_quality_issues(p_series_id) as f
  on conflict on constraint quality_findings_series_id_at_kind_key do nothing;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series.record_quality_findings(uuid) is
  'Keeps what series.find_quality_issues finds, for a person to decide; findings that are kept already stay as they are. Returns the number of new ones. Error: QM508.';

revoke execute on function series.record_quality_findings(uuid) from public;
grant execute on function series.record_quality_findings(uuid) to qm_app;
