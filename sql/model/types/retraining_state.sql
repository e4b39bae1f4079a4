create type model.retraining_state as enum ('requested', 'queued', 'running', 'evaluating', 'completed', 'failed', 'cancelling', 'cancelled');

comment on type model.retraining_state is
  'State of a retraining: requested until nothing of its kind is in flight and the last one is some time ago; queued; running and evaluating under a lease; completed, failed or cancelled; cancelling until its worker lets go.';
