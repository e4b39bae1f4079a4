create table finance.kpi_report_inputs (
  report_id uuid not null,
  position integer not null,
  figure finance.key_figure not null,
  source finance.figure_source not null,
  label text not null,
  series_id uuid,
  budget_id uuid,
  forecast_version_id uuid,
  amount numeric,
  row_count bigint,
  expected_count bigint,
  missing_count bigint,
  rows_from date,
  rows_until date,
  rows_hash text,
  reason text,
  note text,
  constraint kpi_report_inputs_pkey primary key (report_id, position),
  constraint kpi_report_inputs_report_id_fkey foreign key (report_id) references finance.kpi_reports (id) on delete restrict,
  constraint kpi_report_inputs_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint kpi_report_inputs_budget_id_fkey foreign key (budget_id) references finance.budgets (id) on delete restrict,
  constraint kpi_report_inputs_forecast_version_id_fkey
    foreign key (forecast_version_id) references forecast.versions (id) on delete restrict,
  constraint kpi_report_inputs_rows_hash_check check (rows_hash ~ '^[0-9a-f]{64}$')
);

create index kpi_report_inputs_series_id_idx on finance.kpi_report_inputs (series_id) where series_id is not null;
create index kpi_report_inputs_budget_id_idx on finance.kpi_report_inputs (budget_id) where budget_id is not null;
create index kpi_report_inputs_forecast_version_id_idx
  on finance.kpi_report_inputs (forecast_version_id) where forecast_version_id is not null;

comment on table finance.kpi_report_inputs is
  'What a report was worked out from: the rows behind each figure, by sum, number, days and hash. Written once, with the report.';
comment on column finance.kpi_report_inputs.report_id is 'Report.';
comment on column finance.kpi_report_inputs.position is 'Number of the input, from 1.';
comment on column finance.kpi_report_inputs.figure is 'Figure that it goes into.';
comment on column finance.kpi_report_inputs.source is 'Where it comes from.';
comment on column finance.kpi_report_inputs.label is 'What it is, in words: the series by its name.';
comment on column finance.kpi_report_inputs.series_id is 'Series that the rows are of.';
comment on column finance.kpi_report_inputs.budget_id is 'Budget that the rows are of.';
comment on column finance.kpi_report_inputs.forecast_version_id is 'Published forecast that the points are of.';
comment on column finance.kpi_report_inputs.amount is 'Sum of the rows, in the report''s currency (for forecasts in the unit of the series); null where it is not known.';
comment on column finance.kpi_report_inputs.row_count is 'Rows that were summed.';
comment on column finance.kpi_report_inputs.expected_count is 'Periods of the series, or days, that the period has; null where that cannot be said.';
comment on column finance.kpi_report_inputs.missing_count is 'Those of them without a row.';
comment on column finance.kpi_report_inputs.rows_from is 'First day that there is a row of.';
comment on column finance.kpi_report_inputs.rows_until is 'Last day that there is a row of.';
comment on column finance.kpi_report_inputs.rows_hash is 'SHA-256 of the rows in order, in hexadecimal: rows that changed since have another.';
comment on column finance.kpi_report_inputs.reason is 'Why the amount is not known.';
comment on column finance.kpi_report_inputs.note is 'What else is worth knowing: money in other currencies that is not counted.';

create trigger tg_kpi_report_inputs__refuse_change
before update or delete on finance.kpi_report_inputs
for each row
execute function core.tg_refuse_change('Work the report out anew with finance.compute_kpi_report.');

create trigger tg_kpi_report_inputs__refuse_truncate
before truncate on finance.kpi_report_inputs
for each statement
execute function core.tg_refuse_change('Work the report out anew with finance.compute_kpi_report.');

alter table finance.kpi_report_inputs enable row level security;

create policy kpi_report_inputs_select on finance.kpi_report_inputs for select to qm_app, qm_readonly using (
  exists (select from finance.kpi_reports p where p.id = report_id)
);
create policy kpi_report_inputs_select_all on finance.kpi_report_inputs for select to qm_auditor, qm_maintenance using (true);

grant select on finance.kpi_report_inputs to qm_app, qm_readonly, qm_auditor, qm_maintenance;
