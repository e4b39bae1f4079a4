create type model.model_version_state as enum ('registered', 'validating', 'validated', 'rejected', 'approved', 'active', 'superseded', 'retired');

comment on type model.model_version_state is
  'State of a version: registered; validating on a frozen holdout; validated or rejected by its gates; approved for a deployment; active where it is the version in use of an environment; superseded by another; retired for good.';
