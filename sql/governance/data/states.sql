insert into core.machines (machine, room, description)
values
  ('approval', 'governance', 'Whether what was asked in governance.approvals may be done.'),
  ('alert', 'governance', 'Whether an alert of governance.alerts wants attention.'),
  ('agent_action', 'governance', 'What became of an action of governance.agent_actions.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('approval', 'nonexistent', false, 'Not asked yet.'),
  ('approval', 'pending', false, 'Waits for votes.'),
  ('approval', 'approved', false, 'Has its quorum.'),
  ('approval', 'rejected', true, 'An approver said no.'),
  ('approval', 'cancelled', true, 'Who asked took it back.'),
  ('approval', 'expired', true, 'Its time is over.'),
  ('approval', 'superseded', true, 'Asked anew with other parameters, or its subject went away.'),
  ('alert', 'nonexistent', false, 'Not raised yet.'),
  ('alert', 'pending', false, 'Has not lasted long enough yet.'),
  ('alert', 'open', false, 'Wants attention.'),
  ('alert', 'acknowledged', false, 'Somebody takes care of it.'),
  ('alert', 'snoozed', false, 'Keeps quiet for a while.'),
  ('alert', 'resolved', false, 'Over, unless its cause comes back soon.'),
  ('agent_action', 'nonexistent', false, 'Not proposed yet.'),
  ('agent_action', 'proposed', false, 'Said what is to be done; nobody was asked yet.'),
  ('agent_action', 'pending', false, 'Waits for approvers.'),
  ('agent_action', 'approved', false, 'May be executed.'),
  ('agent_action', 'rejected', true, 'An approver said no.'),
  ('agent_action', 'cancelled', true, 'Who asked took it back.'),
  ('agent_action', 'expired', true, 'Nobody decided, or executed it, in time.'),
  ('agent_action', 'executing', false, 'A worker is at it, under a lease.'),
  ('agent_action', 'retry_wait', false, 'An attempt failed; the next one waits.'),
  ('agent_action', 'succeeded', true, 'Done.'),
  ('agent_action', 'failed', true, 'Not done, and not tried again.'),
  ('agent_action', 'unknown', false, 'Its worker went away in the middle of something that must not be done twice: a human looks.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('approval', 'nonexistent', 'pending', 'governance._request_approvals', 'Is asked.'),
  ('approval', 'nonexistent', 'approved', 'governance._request_approvals', 'Needs nobody.'),
  ('approval', 'pending', 'approved', 'governance.approve', 'The quorum is reached.'),
  ('approval', 'pending', 'rejected', 'governance.reject', 'One veto.'),
  ('approval', 'pending', 'cancelled', 'governance.cancel_approval', 'Is taken back.'),
  ('approval', 'approved', 'cancelled', 'governance.cancel_approval', 'Is taken back before it was used.'),
  ('approval', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('approval', 'approved', 'expired', 'governance.expire_approvals', 'Nobody used it in time.'),
  ('approval', 'pending', 'superseded', 'governance._supersede_approvals', 'Something newer took its place.'),
  ('approval', 'approved', 'superseded', 'governance._supersede_approvals', 'Something newer took its place.'),
  ('approval', 'approved', 'pending', 'governance.revoke_vote', 'A vote was taken back.'),
  ('alert', 'nonexistent', 'open', 'governance._raise_alerts', 'Is seen.'),
  ('alert', 'nonexistent', 'pending', 'governance._raise_alerts', 'Is seen; its policy wants it to last.'),
  ('alert', 'pending', 'open', 'governance.wake_alerts', 'It lasted.'),
  ('alert', 'pending', 'resolved', 'governance.resolve_alert', 'The cause cleared before it lasted long enough.'),
  ('alert', 'acknowledged', 'open', 'governance.wake_alerts', 'Nobody resolved it in time.'),
  ('alert', 'resolved', 'open', 'governance._raise_alerts', 'It came back within the time of its policy.'),
  ('alert', 'open', 'acknowledged', 'governance.acknowledge_alert', 'Somebody takes it.'),
  ('alert', 'open', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'acknowledged', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'snoozed', 'open', 'governance.wake_alerts', 'Its time is over.'),
  ('alert', 'open', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'acknowledged', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'snoozed', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('agent_action', 'nonexistent', 'proposed', 'governance.propose_action', 'Is proposed.'),
  ('agent_action', 'proposed', 'pending', 'governance.propose_action', 'Its risk asks for approvers.'),
  ('agent_action', 'proposed', 'approved', 'governance.propose_action', 'Its risk asks for nobody.'),
  ('agent_action', 'pending', 'approved', 'governance.approve', 'The quorum is reached.'),
  ('agent_action', 'approved', 'pending', 'governance.revoke_vote', 'A vote was taken back.'),
  ('agent_action', 'pending', 'rejected', 'governance.reject', 'One veto.'),
  ('agent_action', 'pending', 'cancelled', 'governance.cancel_action', 'Is taken back.'),
  ('agent_action', 'approved', 'cancelled', 'governance.cancel_action', 'Is taken back.'),
  ('agent_action', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('agent_action', 'approved', 'expired', 'governance.expire_approvals', 'Nobody executed it in time.'),
  ('agent_action', 'pending', 'proposed', 'governance.revise_action', 'Its parameters change: the votes are void.'),
  ('agent_action', 'approved', 'proposed', 'governance.revise_action', 'Its parameters change: the votes are void.'),
  ('agent_action', 'approved', 'executing', 'governance.claim_action', 'A worker takes it; expiry, quorum and parameters are proved again.'),
  ('agent_action', 'retry_wait', 'executing', 'governance.claim_action', 'A worker tries again.'),
  ('agent_action', 'executing', 'succeeded', 'governance.complete_action', 'The attempt in force says so.'),
  ('agent_action', 'executing', 'retry_wait', 'governance.fail_action', 'It failed and attempts are left.'),
  ('agent_action', 'executing', 'failed', 'governance.fail_action', 'It failed for good.'),
  ('agent_action', 'retry_wait', 'failed', 'governance.claim_action', 'Its approval does not hold any more.'),
  ('agent_action', 'executing', 'unknown', 'governance.recover_actions', 'The lease is over and it must not be done twice.'),
  ('agent_action', 'unknown', 'succeeded', 'governance.settle_action', 'A human saw that it was done.'),
  ('agent_action', 'unknown', 'failed', 'governance.settle_action', 'A human saw that it was not done.'),
  ('agent_action', 'unknown', 'retry_wait', 'governance.settle_action', 'A human wants it tried again.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
