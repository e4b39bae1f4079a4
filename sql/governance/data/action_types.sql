-- Given once: a company that has changed them keeps them.
insert into governance.action_types (action_type, minimum_risk, is_idempotent, max_attempts, lease, description)
values
  ('retrain_model', 'medium', true, 3, '1 hour', 'Trains a model anew.'),
  ('deploy_model', 'high', true, 3, '5 minutes', 'Brings a version of a model into use.'),
  ('rollback_model', 'high', true, 3, '5 minutes', 'Goes back to the version before.'),
  ('adjust_threshold', 'low', true, 3, '5 minutes', 'Changes the limit of a warning.'),
  ('send_alert', 'low', false, 3, '5 minutes', 'Tells somebody.'),
  ('collect_diagnostics', 'low', true, 3, '15 minutes', 'Gathers what helps to find a cause.'),
  ('validate_data', 'low', true, 3, '15 minutes', 'Looks through data for faults.'),
  ('generate_report', 'low', true, 3, '15 minutes', 'Writes a report.'),
  ('adjust_stock', 'medium', false, 1, '5 minutes', 'Corrects stock.'),
  ('place_order', 'high', false, 1, '5 minutes', 'Orders from a supplier.')
on conflict (action_type) do nothing;
