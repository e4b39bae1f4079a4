insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('catalog.offer_price_weight', '0.4', 'numeric', '0.4', 0, 1, null, 'share', 'Weight of the total price in an offer''s score; the three weights sum to one.'),
  ('catalog.offer_reliability_weight', '0.3', 'numeric', '0.3', 0, 1, null, 'share', 'Weight of reliability in an offer''s score; the three weights sum to one.'),
  ('catalog.offer_lead_time_weight', '0.3', 'numeric', '0.3', 0, 1, null, 'share', 'Weight of the lead time in an offer''s score; the three weights sum to one.'),
  ('catalog.share_tolerance', '0.000001', 'numeric', '0.000001', 0, 0.1, null, 'share', 'How far the shares of a bill of material may sum from 1 without being reported.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
