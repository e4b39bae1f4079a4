insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('inventory.low_stock_boundary', '"at_or_below"', 'text', '"at_or_below"', null, null, array['at_or_below', 'below'], null, 'Whether stock exactly at the reorder point counts as low. One boundary for the stock status, alerts and their resolution.'),
  ('inventory.lookback_days', '90', 'integer', '90', 1, 3650, null, 'days', 'Days of consumption from which depletion and lost sales are estimated.'),
  ('inventory.depletion_horizon_days', '365', 'integer', '365', 1, 36500, null, 'days', 'A depletion predicted beyond this many days is given as none.'),
  ('inventory.consumption_includes_transfers', 'true', 'boolean', 'true', null, null, null, null, 'Whether transfers out of a location count as its consumption, beside issues: true where warehouses feed stores.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
