create type model.retraining_outcome as enum ('promoted', 'no_improvement', 'rejected');

comment on type model.retraining_outcome is
  'What a retraining brought: a version to deploy, none that is better, or one that failed its gates.';
