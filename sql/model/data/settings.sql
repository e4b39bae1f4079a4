insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('model.significance', '0.05', 'numeric', '0.05', 0.0001, 0.5, null, 'probability', 'A version has to beat the one in use with a p value of at most this.'),
  ('model.minimum_improvement', '0.03', 'numeric', '0.03', 0, 1, null, 'share', 'A version has to have a loss smaller by at least this share.'),
  ('model.minimum_effect_size', '0.1', 'numeric', '0.1', 0, 10, null, 'standard deviations', 'A version has to be better by at least this effect size: a difference can be significant and too small to matter.'),
  ('model.minimum_holdout', '100', 'integer', '100', 2, null, null, 'rows', 'A holdout has to have at least so many rows.'),
  ('model.validation_days', '30', 'integer', '30', 1, 3650, null, 'days', 'A passed validation lets a version be deployed for so long.'),
  ('model.false_discovery_rate', '0.05', 'numeric', '0.05', 0.0001, 0.5, null, 'share', 'Share of false findings that a drift report puts up with, over all its features.'),
  ('model.accuracy_threshold', '0.85', 'numeric', '0.85', 0.0001, 1, null, 'share', 'Accuracy below which the performance of a version has drifted.'),
  ('model.retraining_cooldown_hours', '6', 'numeric', '6', 0, 8760, null, 'hours', 'Pause between the end of a retraining of a model and the beginning of the next.'),
  ('model.retraining_concurrency', '3', 'integer', '3', 1, 1000, null, 'retrainings', 'Retrainings that run at a time.'),
  ('model.retraining_attempts', '3', 'integer', '3', 1, 100, null, 'attempts', 'Attempts before a retraining counts as failed.'),
  ('model.revenue_share', '0.5', 'numeric', '0.5', 0, 1, null, 'share', 'Share of a gain in accuracy that is taken to become revenue.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
