create or replace function finance._move_kpi_report(
  p_id uuid,
  p_from finance.kpi_report_state,
  p_to finance.kpi_report_state,
  p_reason text default null
)
returns finance.kpi_reports
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_report finance.kpi_reports;
begin
  perform core.record_transition('kpi_report', p_id, p_from::text, p_to::text, p_reason);

  update finance.kpi_reports r
  set
    state = p_to,
    published_at = case when p_to = 'published' then clock_timestamp() else r.published_at end,
    published_by = case when p_to = 'published' then identity.current_user_id() else r.published_by end
  where r.id = p_id
  returning r.* into v_report;

  return v_report;
end
$$;

comment on function finance._move_kpi_report(uuid, finance.kpi_report_state, finance.kpi_report_state, text) is
  'Moves a report, whose statement is locked, to a state, and returns it. Error: QM003.';

revoke execute on function finance._move_kpi_report(uuid, finance.kpi_report_state, finance.kpi_report_state, text) from public;
