create type model.deployment_verdict as enum ('waiting', 'success', 'failure', 'inconclusive');

comment on type model.deployment_verdict is
  'What the monitoring rows say about a deployment: too early, good, bad, or not enough to tell although the time is over.';
