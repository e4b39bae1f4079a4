insert into core.partitioned_tables (table_name, time_column, retention_months, description)
values
  ('planning.run_edges', 'started_at', 12, 'What supplied what in each planning run; old runs keep their recommendations without it.'),
  ('planning.requirements', 'started_at', 12, 'Time-phased requirements of each planning run; old runs keep their recommendations without them.'),
  ('planning.planned_orders', 'started_at', 12, 'Planned orders of each run; old runs keep their recommendations without them.'),
  ('planning.pegs', 'started_at', 12, 'Pegs of each planning run, the largest of its details; old runs keep their recommendations without them.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  description = excluded.description;
