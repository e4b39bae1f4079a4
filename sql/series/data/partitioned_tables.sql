insert into core.partitioned_tables (table_name, time_column, description)
values
  ('series.observations', 'at', 'History of every time series; kept whole unless the company decides otherwise.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
