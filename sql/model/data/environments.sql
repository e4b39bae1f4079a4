insert into model.environments (environment, maximum_risk, description)
values
  ('staging', 'low', 'Tried out: nothing depends on it.'),
  ('production', 'critical', 'In use.')
on conflict (environment) do nothing;
