create type governance.approval_state as enum ('pending', 'approved', 'rejected', 'cancelled', 'expired', 'superseded');

comment on type governance.approval_state is
  'State of an approval: pending waits for votes; approved has its quorum; rejected by one veto; cancelled by who asked; expired by the clock; superseded by a newer revision or because its subject went away.';
