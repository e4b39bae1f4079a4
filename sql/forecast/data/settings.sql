insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('forecast.minimum_history', '8', 'integer', '8', 2, 1000, null, 'periods', 'Fewer known periods than this are forecast by their mean.'),
  ('forecast.dead_days', '182', 'integer', '182', 1, 3650, null, 'days', 'What was not sold for so many days, though in stock, is forecast as zero.'),
  ('forecast.history_days', '1461', 'integer', '1461', 7, 36525, null, 'days', 'How far back forecasts look.'),
  ('forecast.horizon_days', '182', 'integer', '182', 1, 3660, null, 'days', 'How far ahead demand is forecast where a run names no horizon.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
