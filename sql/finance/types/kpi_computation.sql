create type finance.kpi_computation as (
  report finance.kpi_reports,
  inputs finance.kpi_report_inputs[]
);

comment on type finance.kpi_computation is 'A report that is worked out and not written yet, with what it stands on.';
