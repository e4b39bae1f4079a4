create type model.drift_state as enum ('active', 'resolved');

comment on type model.drift_state is
  'State of a drift event: active until its cause is gone.';
