create type model.drift_kind as enum ('data', 'performance');

comment on type model.drift_kind is
  'What drifted: the values that a model sees, or how right it is.';
