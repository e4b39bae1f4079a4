insert into core.partitioned_tables (table_name, time_column, description)
values
  ('model.predictions', 'at', 'Predictions grow for ever; their rollup stays when old months are dropped.'),
  ('model.metrics', 'at', 'Metrics grow for ever; their rollup stays when old months are dropped.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
