insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMA01', 'finance', 'returns_not_usable', 'these returns cannot be measured', 'Give finite returns, and enough of them; leave out what is unknown.'),
  ('QMA02', 'finance', 'risk_terms_not_usable', 'risk cannot be measured on these terms', 'DETAIL names the term, HINT what it can be.'),
  ('QMA03', 'finance', 'levels_not_usable', 'these values have no returns', 'Returns need two or more values above zero, in order of time.'),
  ('QMA04', 'finance', 'risk_subject_not_found', 'there is no such series or portfolio', 'select id, name from series.series, and from finance.portfolios, list those in sight.'),
  ('QMA05', 'finance', 'positions_not_usable', 'these positions make no portfolio', 'Give series of one currency and one frequency, weights above 0 that sum to 1.'),
  ('QMA06', 'finance', 'simulation_not_usable', 'there is no simulation of this size', 'DETAIL names the term, HINT what it can be.'),
  ('QMA07', 'finance', 'series_not_correlatable', 'these series cannot be correlated', 'Name two series or more of one frequency, with values above zero in three periods that all of them have.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
