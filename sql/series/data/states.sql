insert into core.machines (machine, room, description, has_owner)
values
  ('upload', 'series', 'A file on its way into the database.', true)
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description,
  has_owner = excluded.has_owner;

insert into core.states (machine, state, is_terminal, description)
values
  ('upload', 'nonexistent', false, 'Before it is there.'),
  ('upload', 'received', false, 'Registered; nothing read yet.'),
  ('upload', 'hashing', false, 'Being read, staged and hashed.'),
  ('upload', 'duplicate', true, 'The same owner has loaded the same file before.'),
  ('upload', 'validating', false, 'Each record is checked against the mapping and the masters.'),
  ('upload', 'validated', false, 'Every record that is not filtered can be loaded.'),
  ('upload', 'partially_valid', false, 'Some records are rejected; loading the rest takes a decision.'),
  ('upload', 'rejected', true, 'Refused as a whole.'),
  ('upload', 'loading', false, 'Being loaded in one transaction.'),
  ('upload', 'loaded', false, 'Loaded; every line is accounted for.'),
  ('upload', 'failed', true, 'The import failed and left nothing behind but this row.'),
  ('upload', 'revoked', true, 'Its rows were taken back; what was derived from them is flagged.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('upload', 'nonexistent', 'received', 'series.register_upload', 'A file is announced with its mapping.'),
  ('upload', 'received', 'hashing', 'series.register_upload', 'Reading starts.'),
  ('upload', 'hashing', 'duplicate', 'series.register_upload', 'Same owner, same SHA-256, already loaded.'),
  ('upload', 'hashing', 'validating', 'series.validate_upload', 'The file was read to its end.'),
  ('upload', 'hashing', 'failed', 'series.record_failed_upload', 'The import was rolled back, whatever step it had reached; a new import is a new upload.'),
  ('upload', 'validating', 'validated', 'series.validate_upload', 'No record was rejected.'),
  ('upload', 'validating', 'partially_valid', 'series.validate_upload', 'Some records were rejected.'),
  ('upload', 'validating', 'rejected', 'series.validate_upload', 'No record can be loaded.'),
  ('upload', 'validated', 'loading', 'series.load_upload', 'The load starts.'),
  ('upload', 'validated', 'rejected', 'series.reject_upload', 'A person decides against it.'),
  ('upload', 'partially_valid', 'loading', 'series.load_upload', 'A person accepts the load without the rejected records.'),
  ('upload', 'partially_valid', 'rejected', 'series.reject_upload', 'A person decides against it.'),
  ('upload', 'loading', 'loaded', 'series.load_upload', 'One transaction; the counts reconcile.'),
  ('upload', 'loaded', 'revoked', 'series.revoke_upload', 'Its rows are taken back.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
