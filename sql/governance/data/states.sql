insert into core.machines (machine, room, description)
values
  ('approval', 'governance', 'Whether what was asked in governance.approvals may be done.'),
  ('alert', 'governance', 'Whether an alert of governance.alerts wants attention.')
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
  ('alert', 'open', false, 'Wants attention.'),
  ('alert', 'acknowledged', false, 'Somebody takes care of it.'),
  ('alert', 'snoozed', false, 'Keeps quiet for a while.'),
  ('alert', 'resolved', true, 'Over.')
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
  ('alert', 'open', 'acknowledged', 'governance.acknowledge_alert', 'Somebody takes it.'),
  ('alert', 'open', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'acknowledged', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'snoozed', 'open', 'governance.wake_alerts', 'Its time is over.'),
  ('alert', 'open', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'acknowledged', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'snoozed', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
