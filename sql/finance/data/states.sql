insert into core.machines (machine, room, description, has_owner)
values
  ('budget', 'finance', 'Whether a budget of finance.budgets holds.', true),
  ('kpi_report', 'finance', 'Whether a report of finance.kpi_reports is seen by everybody.', true)
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description,
  has_owner = excluded.has_owner;

insert into core.states (machine, state, is_terminal, description)
values
  ('budget', 'nonexistent', false, 'Not drawn up yet.'),
  ('budget', 'pending', false, 'Waits for its approvers.'),
  ('budget', 'approved', false, 'Holds.'),
  ('budget', 'rejected', true, 'Somebody decided against it.'),
  ('budget', 'expired', true, 'Nobody decided in time.'),
  ('budget', 'superseded', true, 'A newer budget took its place.'),
  ('kpi_report', 'nonexistent', false, 'Not worked out yet.'),
  ('kpi_report', 'draft', false, 'Worked out; seen by those who see its statement.'),
  ('kpi_report', 'published', false, 'Seen by everybody.'),
  ('kpi_report', 'superseded', true, 'A later revision took its place.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('budget', 'nonexistent', 'pending', 'finance.set_budget', 'Is drawn up.'),
  ('budget', 'pending', 'approved', 'governance.approve', 'Enough approvers agree, or none is needed.'),
  ('budget', 'pending', 'rejected', 'governance.reject', 'An approver decides against it, or who drew it up takes it back.'),
  ('budget', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('budget', 'pending', 'superseded', 'finance.set_budget', 'A newer budget was drawn up.'),
  ('budget', 'approved', 'superseded', 'governance.approve', 'A newer budget was approved.'),
  ('kpi_report', 'nonexistent', 'draft', 'finance.compute_kpi_report', 'Is worked out.'),
  ('kpi_report', 'draft', 'published', 'finance.publish_kpi_report', 'Is published.'),
  ('kpi_report', 'draft', 'superseded', 'finance.compute_kpi_report', 'What it stands on changed.'),
  ('kpi_report', 'published', 'superseded', 'finance.publish_kpi_report', 'A later revision is published.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
