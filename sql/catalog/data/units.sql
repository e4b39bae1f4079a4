insert into catalog.units (code, name, dimension, is_whole)
values
  ('piece', 'Piece', 'count', true),
  ('pair', 'Pair', 'count', true),
  ('dozen', 'Dozen', 'count', true),
  ('box', 'Box', 'count', true),
  ('g', 'Gram', 'mass', false),
  ('kg', 'Kilogram', 'mass', false),
  ('lb', 'Pound', 'mass', false),
  ('oz', 'Ounce', 'mass', false),
  ('m', 'Metre', 'length', false),
  ('cm', 'Centimetre', 'length', false),
  ('yd', 'Yard', 'length', false),
  ('m2', 'Square metre', 'area', false),
  ('l', 'Litre', 'volume', false),
  ('ml', 'Millilitre', 'volume', false),
  ('hour', 'Hour', 'time', false)
on conflict (code) do update
set
  name = excluded.name,
  dimension = excluded.dimension,
  is_whole = excluded.is_whole;
