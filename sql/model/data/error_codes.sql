insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM701', 'model', 'samples_not_comparable', 'these samples cannot be compared', 'Give finite values, and enough of them.'),
  ('QM702', 'model', 'counts_not_comparable', 'these counts cannot be compared', 'Give the same two or more bins for both, with something in each sample.'),
  ('QM703', 'model', 'edges_not_usable', 'these edges cut no bins', 'Give finite edges, each above the one before.'),
  ('QM704', 'model', 'forecasts_not_comparable', 'these forecasts cannot be compared', 'Give the errors of the same periods.'),
  ('QM705', 'model', 'bootstrap_not_usable', 'there is no bootstrap of this size', 'The hint names the limits.'),
  ('QM706', 'model', 'p_value_not_usable', 'this is no probability', 'Give p values from 0 to 1.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
