create type finance.budget_state as enum ('pending', 'approved', 'rejected', 'expired', 'superseded');

comment on type finance.budget_state is
  'State of a budget: waits for its approvers, holds, was turned down, was decided by nobody in time, was replaced.';
