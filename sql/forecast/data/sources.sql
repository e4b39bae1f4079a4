insert into forecast.sources (code, priority, default_weight, description)
values
  ('manual', 10, 1.0, 'A planner''s own figures, which override what models say.'),
  ('blend', 20, 1.0, 'Several versions blended by weights.'),
  ('external', 30, 1.0, 'A model outside the database.'),
  ('statistical', 40, 1.0, 'The methods of this database.'),
  ('production_plan', 50, 0.9, 'A production plan.'),
  ('sales_order', 60, 1.0, 'Figures derived from sales orders.'),
  ('sales_history', 70, 0.8, 'Figures derived from sales history elsewhere.'),
  ('projection', 80, 0.7, 'A projection.')
on conflict (code) do nothing;
