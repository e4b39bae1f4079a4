insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM801', 'forecast', 'consumption_not_usable', 'forecast and orders do not match', 'Give both for the same buckets, and windows of zero or more.'),
  ('QM802', 'forecast', 'method_not_runnable', 'this method forecasts no history', 'Use one of the methods that forecast.run_method names.'),
  ('QM803', 'forecast', 'horizon_not_usable', 'nothing can be forecast with these parameters', 'Give a horizon of at least one period, and a season of at least two or none.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
