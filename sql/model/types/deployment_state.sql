create type model.deployment_state as enum ('pending', 'canary', 'paused', 'active', 'superseded', 'rolling_back', 'rolled_back', 'failed', 'cancelled');

comment on type model.deployment_state is
  'State of a deployment: pending until it is approved and begun; canary while it takes a share of the traffic; paused until a human decides; active at all of the traffic; superseded by a later one; rolling_back, rolled_back to the recorded predecessor, failed where there was none to go back to; cancelled before it began.';
