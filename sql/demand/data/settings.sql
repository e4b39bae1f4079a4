insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('demand.abc_a_share', '0.80', 'numeric', '0.80', 0, 1, null, 'share', 'Items that together make up this share of the revenue are class A.'),
  ('demand.abc_b_share', '0.95', 'numeric', '0.95', 0, 1, null, 'share', 'Items up to this cumulative share of the revenue are class B, the others C.'),
  ('demand.xyz_x_variation', '0.5', 'numeric', '0.5', 0, null, null, null, 'Coefficient of variation of demand per period below which an item is class X.'),
  ('demand.xyz_y_variation', '1.0', 'numeric', '1.0', 0, null, null, null, 'Coefficient of variation below which an item is class Y, from there on Z.'),
  ('demand.intermittent_interval', '1.32', 'numeric', '1.32', 1, null, null, 'periods', 'Average interval between periods with demand (ADI) from which demand is intermittent or lumpy (Syntetos and Boylan 2005).'),
  ('demand.erratic_variation', '0.49', 'numeric', '0.49', 0, null, null, null, 'Squared coefficient of variation of the non-zero demand sizes from which demand is erratic or lumpy (Syntetos and Boylan 2005).')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
