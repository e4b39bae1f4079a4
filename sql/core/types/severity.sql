create type core.severity as enum ('info', 'low', 'medium', 'high', 'critical');

comment on type core.severity is
  'Ordered severity of findings, alerts and drift: info < low < medium < high < critical.';
