create type model.deployment_strategy as enum ('blue_green', 'canary');

comment on type model.deployment_strategy is
  'How a deployment takes over: blue_green runs beside the old version without traffic, then takes all; canary takes it step by step.';
