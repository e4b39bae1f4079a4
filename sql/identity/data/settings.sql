insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('identity.maximum_failed_sign_ins', '5', 'integer', '5', 1, 100, null, 'sign-ins', 'Failed sign-ins in a row after which a user is locked out.'),
  ('identity.lockout_minutes', '30', 'integer', '30', 1, 10080, null, 'minutes', 'How long a lock-out after failed sign-ins lasts.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
