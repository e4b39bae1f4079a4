create type model.deployment_arm as enum ('candidate', 'predecessor');

comment on type model.deployment_arm is
  'Whose traffic was measured: that of the version being deployed, or of the one before it.';
