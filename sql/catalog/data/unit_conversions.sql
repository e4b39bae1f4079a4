-- Exact by definition: the international pound is 0.45359237 kg, the yard 0.9144 m.
insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values
  (null, 'dozen', 'piece', 12, 1),
  (null, 'pair', 'piece', 2, 1),
  (null, 'kg', 'g', 1000, 1),
  (null, 'lb', 'kg', 0.45359237, 1),
  (null, 'lb', 'g', 453.59237, 1),
  (null, 'lb', 'oz', 16, 1),
  (null, 'm', 'cm', 100, 1),
  (null, 'yd', 'm', 0.9144, 1),
  (null, 'yd', 'cm', 91.44, 1),
  (null, 'l', 'ml', 1000, 1)
on conflict on constraint unit_conversions_item_id_from_unit_to_unit_key do update
set
  numerator = excluded.numerator,
  denominator = excluded.denominator;
