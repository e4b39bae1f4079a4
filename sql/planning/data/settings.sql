insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('planning.service_level', '0.95', 'numeric', '0.95', 0.5, 0.9999, null, 'probability', 'Cycle service level of items whose policy names none.'),
  ('planning.review_period_days', '0', 'integer', '0', 0, 365, null, 'days', 'Days between looks at the stock that safety stock bridges, where the policy names none; 0: every movement is looked at.'),
  ('planning.lot_sizing', '"lot_for_lot"', 'text', '"lot_for_lot"', null, null, array['lot_for_lot', 'economic_order_quantity', 'silver_meal', 'wagner_whitin'], null, 'Lot-sizing rule of items whose policy names none; rules that need a quantity of their own stand in policies only.'),
  ('planning.purchase_lead_time_days', '30', 'integer', '30', 0, 1000, null, 'days', 'Lead time of purchases where neither offer nor supplier has one; shown as assumed.'),
  ('planning.production_lead_time_days', '7', 'integer', '7', 0, 1000, null, 'days', 'Lead time of production where the policy has none; shown as assumed.'),
  ('planning.ordering_cost', '100', 'numeric', '100', 0, null, null, 'money', 'Cost of one order of production and transfer, and of purchases without an offer, for lot sizing.'),
  ('planning.holding_cost_rate', '0.25', 'numeric', '0.25', 0, 10, null, 'share a year', 'Cost of holding stock for a year as a share of its value, where no offer names one.'),
  ('planning.price_tolerance', '0.02', 'numeric', '0.02', 0, 1, null, 'share', 'How far the unit cost may rise after approval before the votes are void.'),
  ('planning.quantity_tolerance', '0.05', 'numeric', '0.05', 0, 1, null, 'share', 'How far the quantity may change after approval before the votes are void.'),
  ('planning.receipt_tolerance', '0.00', 'numeric', '0.00', 0, 1, null, 'share', 'How much more than ordered may be received, for new orders.'),
  ('planning.alert_days', '7', 'integer', '7', 0, 365, null, 'days', 'Depletion and late needs within so many days raise alerts.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
