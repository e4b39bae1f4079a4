insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMB01', 'ops', 'room_without_checks', 'there are no checks of this room', 'select distinct room from ops.integrity_checks lists the rooms that have some.'),
  ('QMB11', 'ops', 'rows_not_handed_over', 'these rows cannot be handed over', 'Name a user and an active one, or null for the company; the hint says more.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
