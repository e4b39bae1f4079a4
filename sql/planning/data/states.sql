insert into core.machines (machine, room, description)
values
  ('planning_run', 'planning', 'Whether a run of planning.runs is in force.'),
  ('recommendation', 'planning', 'From a recommendation of planning.recommendations to its order and receipt.'),
  ('supply_order_line', 'planning', 'From a line of planning.supply_order_lines to its receipt.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('planning_run', 'nonexistent', false, 'Not run yet.'),
  ('planning_run', 'draft', false, 'A what-if; its recommendations wait.'),
  ('planning_run', 'current', false, 'In force.'),
  ('planning_run', 'superseded', true, 'A newer run took its place.'),
  ('recommendation', 'nonexistent', false, 'Not recommended yet.'),
  ('recommendation', 'draft', false, 'Of a run that is not in force.'),
  ('recommendation', 'pending', false, 'Waits for approval.'),
  ('recommendation', 'approved', false, 'May be ordered.'),
  ('recommendation', 'ordering', false, 'Claimed by a buyer.'),
  ('recommendation', 'ordered', false, 'On a supply order.'),
  ('recommendation', 'received', true, 'Received in full.'),
  ('recommendation', 'closed', true, 'Its order was closed short or cancelled.'),
  ('recommendation', 'rejected', true, 'Somebody decided against it.'),
  ('recommendation', 'expired', true, 'Nobody decided in time.'),
  ('recommendation', 'superseded', true, 'A newer run took its place.'),
  ('supply_order_line', 'nonexistent', false, 'Not ordered yet.'),
  ('supply_order_line', 'open', false, 'Ordered; nothing came yet.'),
  ('supply_order_line', 'partially_received', false, 'A part came.'),
  ('supply_order_line', 'received', true, 'All came.'),
  ('supply_order_line', 'closed', true, 'The rest will not come.'),
  ('supply_order_line', 'cancelled', true, 'Called off before anything came.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('planning_run', 'nonexistent', 'draft', 'planning.run_plan', 'Is planned.'),
  ('planning_run', 'draft', 'current', 'planning.release_run', 'Comes into force.'),
  ('planning_run', 'draft', 'superseded', 'planning.release_run', 'Another run came into force.'),
  ('planning_run', 'current', 'superseded', 'planning.release_run', 'Another run came into force.'),
  ('recommendation', 'nonexistent', 'draft', 'planning.run_plan', 'Is recommended by a what-if.'),
  ('recommendation', 'nonexistent', 'pending', 'planning.run_plan', 'Is recommended.'),
  ('recommendation', 'nonexistent', 'approved', 'planning.run_plan', 'Is recommended and needs nobody''s approval.'),
  ('recommendation', 'draft', 'pending', 'planning.release_run', 'Its run came into force.'),
  ('recommendation', 'draft', 'approved', 'planning.release_run', 'Its run came into force, and it needs nobody''s approval.'),
  ('recommendation', 'draft', 'superseded', 'planning.release_run', 'Another run came into force.'),
  ('recommendation', 'pending', 'approved', 'governance.approve', 'Enough approvers agree, or none is needed.'),
  ('recommendation', 'pending', 'rejected', 'governance.reject', 'An approver decides against it.'),
  ('recommendation', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('recommendation', 'approved', 'expired', 'governance.expire_approvals', 'Nobody ordered in time.'),
  ('recommendation', 'approved', 'pending', 'planning.revise_recommendation', 'Quantity or price changed beyond the tolerance, or a vote was taken back.'),
  ('recommendation', 'pending', 'superseded', 'planning.release_run', 'A newer run came into force.'),
  ('recommendation', 'approved', 'superseded', 'planning.release_run', 'A newer run came into force.'),
  ('recommendation', 'approved', 'ordering', 'planning.order_recommendations', 'A buyer claims it.'),
  ('recommendation', 'ordering', 'ordered', 'planning.order_recommendations', 'Is on a supply order.'),
  ('recommendation', 'ordered', 'received', 'planning.receive_order_line', 'All came.'),
  ('recommendation', 'ordered', 'closed', 'planning.close_order_line', 'The order was closed short or cancelled.'),
  ('supply_order_line', 'nonexistent', 'open', 'planning.order_recommendations', 'Is ordered.'),
  ('supply_order_line', 'open', 'partially_received', 'planning.receive_order_line', 'A part came.'),
  ('supply_order_line', 'open', 'received', 'planning.receive_order_line', 'All came at once.'),
  ('supply_order_line', 'partially_received', 'received', 'planning.receive_order_line', 'The rest came.'),
  ('supply_order_line', 'partially_received', 'closed', 'planning.close_order_line', 'The rest will not come.'),
  ('supply_order_line', 'open', 'cancelled', 'planning.close_order_line', 'Called off before anything came.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
