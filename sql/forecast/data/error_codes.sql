insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM801', 'forecast', 'consumption_not_usable', 'forecast and orders do not match', 'Give both for the same buckets, and windows of zero or more.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
