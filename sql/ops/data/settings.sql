insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('ops.long_transaction_minutes', '5', 'numeric', '5', 0, 10080, null, 'minutes', 'From how long on a transaction is listed by ops.long_transactions: it keeps vacuum from cleaning up and its locks from others.'),
  ('ops.big_table_rows', '10000', 'integer', '10000', 1, null, null, 'rows', 'From how many rows on a table that is mostly read as a whole is listed by ops.missing_indexes.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
