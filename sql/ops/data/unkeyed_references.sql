insert into ops.unkeyed_references (table_name, column_name, referenced_table, referenced_column, description)
values
  ('core.state_history', 'actor_id', 'identity.users', 'id', 'History outlives users, and core is below identity.'),
  ('core.settings', 'updated_by', 'identity.users', 'id', 'core is below identity.'),
  ('core.idempotency_keys', 'actor_id', 'identity.users', 'id', 'core is below identity.'),
  ('core.logins', 'user_id', 'identity.users', 'id', 'core is below identity.'),
  ('governance.audit_log', 'actor_id', 'identity.users', 'id', 'The log outlives users.'),
  ('model.metric_deltas', 'version_id', 'model.model_versions', 'id', 'Each row follows from metrics that have the key.'),
  ('model.prediction_deltas', 'version_id', 'model.model_versions', 'id', 'Each row follows from predictions that have the key.'),
  ('demand.daily_sales', 'item_id', 'catalog.items', 'id', 'Each row follows from sales rows that have the key.'),
  ('demand.daily_sales', 'location_id', 'catalog.locations', 'id', 'Each row follows from sales rows that have the key.'),
  ('planning.requirements', 'run_id', 'planning.runs', 'id', 'Hundreds of thousands of rows a run, written by the run itself.'),
  ('planning.planned_orders', 'run_id', 'planning.runs', 'id', 'Hundreds of thousands of rows a run, written by the run itself.'),
  ('planning.planned_orders', 'supply_order_line_id', 'planning.supply_order_lines', 'id', 'Written by the run itself; order lines are not deleted.'),
  ('planning.pegs', 'run_id', 'planning.runs', 'id', 'Half a million rows a run, written by the run itself.'),
  ('planning.run_edges', 'run_id', 'planning.runs', 'id', 'Hundreds of thousands of rows a run, written by the run itself.')
on conflict (table_name, column_name) do update
set
  referenced_table = excluded.referenced_table,
  referenced_column = excluded.referenced_column,
  description = excluded.description;
