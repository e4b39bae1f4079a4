insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMA50', 'finance', 'statement_not_found', 'there is no such statement', 'select id, code, name from finance.statements lists those that you may see.'),
  ('QMA51', 'finance', 'statement_fixed', 'this statement has another currency or fiscal year', 'Give the new statement another code.'),
  ('QMA52', 'finance', 'statement_line_not_usable', 'the line cannot be taken from there', 'Give a source that fits the line, and series of the right kind in the statement''s currency, each once.'),
  ('QMA53', 'finance', 'reporting_period_not_usable', 'this is no reporting period', 'Name a month like 2010-11, a calendar quarter like 2010-Q4, or the year in which a fiscal year begins, like 2010.'),
  ('QMA54', 'finance', 'budget_not_usable', 'this is no budget', 'Mend the line that the detail names; a new budget covers the whole time of the one that it replaces.'),
  ('QMA55', 'finance', 'kpi_report_not_found', 'there is no such report', 'select id, period_start, granularity, state from finance.kpi_reports lists those that you may see.'),
  ('QMA56', 'finance', 'kpi_report_out_of_date', 'this report is out of date', 'Work it out anew with finance.compute_kpi_report, and publish that.'),
  ('QMA57', 'finance', 'statement_not_own', 'this statement is somebody else''s', 'Let its owner or an admin change it.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
