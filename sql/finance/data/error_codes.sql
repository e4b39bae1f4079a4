insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMA01', 'finance', 'returns_not_usable', 'these returns cannot be measured', 'Give finite returns, and enough of them; leave out what is unknown.'),
  ('QMA02', 'finance', 'risk_terms_not_usable', 'risk cannot be measured on these terms', 'DETAIL names the term, HINT what it can be.'),
  ('QMA03', 'finance', 'levels_not_usable', 'these values have no returns', 'Returns need two or more values above zero, in order of time.'),
  ('QMA04', 'finance', 'risk_subject_not_found', 'there is no such series or portfolio', 'select id, name from series.series, and from finance.portfolios, list those in sight.'),
  ('QMA05', 'finance', 'positions_not_usable', 'these positions make no portfolio', 'Give series of one currency and one frequency, weights above 0 that sum to 1.'),
  ('QMA06', 'finance', 'simulation_not_usable', 'there is no simulation of this size', 'DETAIL names the term, HINT what it can be.'),
  ('QMA07', 'finance', 'series_not_correlatable', 'these series cannot be correlated', 'Name two series or more of one frequency, with values above zero in three periods that all of them have.'),
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
