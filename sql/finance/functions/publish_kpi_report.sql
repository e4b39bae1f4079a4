create or replace function finance.publish_kpi_report(p_report_id uuid)
returns finance.kpi_reports
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_report finance.kpi_reports;
  v_published_id uuid;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  select r.*
  into v_report
  from finance.kpi_reports r
  where r.id = p_report_id
    and (r.published_at is not null or identity._sees_owner(r.owner_id));

  if not found then
    raise exception using
      errcode = 'QMA55',
      message = 'there is no such report',
      detail = format('report %s', coalesce(p_report_id::text, 'null')),
      hint = 'select id, period_start, granularity, state from finance.kpi_reports lists those that you may see.';
  end if;

  v_statement := finance._lock_statement(v_report.statement_id, true);

  -- As it is now that nobody else changes it.
  select r.* into v_report from finance.kpi_reports r where r.id = p_report_id;

  if v_report.state = 'published' then
    return v_report;
  end if;

  if v_report.state <> 'draft'
    or (
      finance._work_out_kpis(
        v_statement, v_report.granularity, daterange(v_report.period_start, v_report.period_end, '[]'), v_report.model_version_id,
        v_report.forecast_version_id
      )
    ).report.input_hash <> v_report.input_hash
  then
    raise exception using
      errcode = 'QMA56',
      message = 'this report is out of date',
      detail = format(
        'revision %s of statement %s for %s to %s: %s', v_report.revision, v_statement.code, v_report.period_start, v_report.period_end,
        case v_report.state when 'draft' then 'what it stands on changed' else v_report.state::text end
      ),
      hint = 'Work it out anew with finance.compute_kpi_report, and publish that.';
  end if;

  select r.id
  into v_published_id
  from finance.kpi_reports r
  where r.statement_id = v_report.statement_id
    and r.granularity = v_report.granularity
    and r.period_start = v_report.period_start
    and r.model_version_id is not distinct from v_report.model_version_id
    and r.state = 'published';

  if v_published_id is not null then
    perform finance._move_kpi_report(v_published_id, 'published', 'superseded', format('replaced by revision %s', v_report.revision));
  end if;

  update finance.statements s
  set published_at = clock_timestamp()
  where s.id = v_statement.id
    and s.published_at is null;

  return finance._move_kpi_report(p_report_id, 'draft', 'published');
end
$$;

comment on function finance.publish_kpi_report(uuid) is
  'Publishes a report, in place of the one of the same period before, and returns it: from now on everybody sees it, and it never changes. A report whose rows changed since it was worked out is refused. Company reports are published by planners and admins, others by their owner or an admin. Errors: QM102, QM103, QMA50, QMA55 no such report, QMA56 out of date, QMA57.';

revoke execute on function finance.publish_kpi_report(uuid) from public;
grant execute on function finance.publish_kpi_report(uuid) to qm_app;
