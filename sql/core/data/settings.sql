insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('core.idempotency_key_days', '30', 'integer', '30', 1, 3650, null, 'days', 'How long an idempotency key answers a retry before core.purge_idempotency_keys removes it.'),
  ('core.is_production', 'false', 'boolean', 'false', null, null, null, null, 'True marks the database as production: reset refuses it.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
