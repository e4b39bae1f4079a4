create type model.feature_kind as enum ('numeric', 'categorical');

comment on type model.feature_kind is
  'What values a feature has.';
