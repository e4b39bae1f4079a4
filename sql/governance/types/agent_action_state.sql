create type governance.agent_action_state as enum (
  'proposed', 'pending', 'approved', 'rejected', 'cancelled', 'expired', 'executing', 'retry_wait', 'succeeded', 'failed', 'unknown'
);

comment on type governance.agent_action_state is
  'State of an action: proposed, pending (waits for approvers), approved (may be executed), executing (under a lease), retry_wait, unknown (its worker went away and it must not be done twice); over when rejected, cancelled, expired, succeeded or failed.';
