create type core.risk_level as enum ('low', 'medium', 'high', 'critical');

comment on type core.risk_level is
  'Ordered level of risk, shared by suppliers, recommendations and agent actions; low < medium < high < critical.';
