insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM201', 'governance', 'approval_policy_missing', 'no policy says who approves this', 'Add a row to governance.approval_policies for its kind, amount and risk.'),
  ('QM202', 'governance', 'approval_not_found', 'there is no such approval', 'select * from governance.pending_approvals lists those that wait.'),
  ('QM203', 'governance', 'approval_decided', 'this approval is decided', 'governance.approvals shows its state; ask anew where it has to change.'),
  ('QM204', 'governance', 'approval_expired', 'this approval has expired', 'Ask anew.'),
  ('QM205', 'governance', 'own_request', 'nobody approves what is his own', 'Let somebody else decide.'),
  ('QM206', 'governance', 'approver_not_eligible', 'this user may not decide this', 'Let a user with one of its roles decide; governance.pending_approvals shows them.'),
  ('QM207', 'governance', 'parameters_changed', 'this is not what was asked', 'Read the approval again and decide on what it says now.'),
  ('QM208', 'governance', 'already_voted', 'this user has voted', 'One user counts once; take the vote back first with governance.revoke_vote.'),
  ('QM209', 'governance', 'reason_for_rejection', 'a rejection says why', 'Give a comment.'),
  ('QM210', 'governance', 'not_the_requester', 'only who asked can take it back', 'Let the requester or an admin cancel it.'),
  ('QM211', 'governance', 'vote_not_found', 'there is no vote to take back', 'Take back a vote of your own on an approval that was not used yet.'),
  ('QM212', 'governance', 'approval_not_given', 'this is not approved', 'Let it be approved first: governance.pending_approvals shows by whom.'),
  ('QM213', 'governance', 'quorum_lost', 'the quorum does not hold any more', 'An approver left or changed roles: let another one approve, or ask anew.'),
  ('QM214', 'governance', 'alert_not_found', 'there is no such alert', 'select * from governance.active_alerts lists the live ones.'),
  ('QM215', 'governance', 'alert_resolved', 'this alert is resolved', 'A cause that comes back raises a new one.'),
  ('QM216', 'governance', 'alert_seen_again', 'this alert was seen again meanwhile', 'Look at it once more, then resolve it with the count that you saw.'),
  ('QM217', 'governance', 'snooze_not_in_future', 'an alert keeps quiet until later', 'Give a moment in the future.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
