create or replace function finance.compute_kpi_report(
  p_statement_id uuid,
  p_period text,
  p_model_version_id uuid default null,
  p_forecast_version_id uuid default null
)
returns finance.kpi_reports
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_period record;
  v_new record;
  v_report finance.kpi_reports;
  v_last finance.kpi_reports;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Whoever works the same out, or publishes, waits here and then sees this revision.
  v_statement := finance._lock_statement(p_statement_id, false);
  v_period := finance.parse_period(p_period, v_statement.fiscal_year_start_month);

  if lower(v_period.period) > current_date then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('%s begins on %s', p_period, lower(v_period.period)),
      hint = 'Report periods that have begun.';
  end if;

  v_new := finance._work_out_kpis(v_statement, v_period.granularity, v_period.period, p_model_version_id, p_forecast_version_id);
  v_report := v_new.report;

  select r.*
  into v_last
  from finance.kpi_reports r
  where r.statement_id = p_statement_id
    and r.granularity = v_period.granularity
    and r.period_start = lower(v_period.period)
    and r.model_version_id is not distinct from p_model_version_id
  order by r.revision desc
  limit 1;

  if v_last.input_hash = v_report.input_hash then
    return v_last;
  end if;

  if v_last.state = 'draft' then
    perform finance._move_kpi_report(v_last.id, 'draft', 'superseded', 'what it stands on changed');
  end if;

  v_report.id := core.uuid_v7();
  v_report.revision := coalesce(v_last.revision, 0) + 1;
  v_report.previous_id := v_last.id;
  v_report.state := 'draft';
  v_report.computed_by := identity.current_user_id();
  v_report.computed_at := clock_timestamp();

  insert into finance.kpi_reports
  select v_report.*
  returning * into v_report;

  perform core.record_transition('kpi_report', v_report.id, 'nonexistent', 'draft');

  insert into finance.kpi_report_inputs (
    report_id, position, figure, source, label, series_id, budget_id, forecast_version_id, amount, row_count, expected_count, missing_count,
    rows_from, rows_until, rows_hash, reason, note
  )
  select
    v_report.id, n.number, i.figure, i.source, i.label, i.series_id, i.budget_id, i.forecast_version_id, i.amount, i.row_count,
    i.expected_count, i.missing_count, i.rows_from, i.rows_until, i.rows_hash, i.reason, i.note
  from generate_subscripts(v_new.inputs, 1) as n (number)
  cross join lateral (select (v_new.inputs[n.number]).*) as i;

  return v_report;
end
$$;

comment on function finance.compute_kpi_report(uuid, text, uuid, uuid) is
  'Works the key figures of a statement and period (2010-11, 2010-Q4, 2010) out and returns the report: the last revision where nothing that it stands on changed, else the next one, a draft, linked to the one before. p_model_version_id: a report of its own, with the accuracy of that model version''s forecasts; p_forecast_version_id: the accuracy of that published forecast. Figures that cannot be said are null with a reason. Errors: QM102, QM103, QMA50, QMA53; foreign keys where model or forecast do not exist.';

revoke execute on function finance.compute_kpi_report(uuid, text, uuid, uuid) from public;
grant execute on function finance.compute_kpi_report(uuid, text, uuid, uuid) to qm_app;
