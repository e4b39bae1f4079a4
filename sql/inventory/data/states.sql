insert into core.machines (machine, room, description)
values
  ('lot', 'inventory', 'Whether a lot of inventory.lots may be allocated.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('lot', 'nonexistent', false, 'Not registered yet.'),
  ('lot', 'available', false, 'May be allocated until it expires.'),
  ('lot', 'quarantined', false, 'Waits for a decision; cannot be issued.'),
  ('lot', 'rejected', true, 'Never to be issued; can only be scrapped or sent away.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('lot', 'nonexistent', 'available', 'inventory.register_lot', 'Arrives in order.'),
  ('lot', 'nonexistent', 'quarantined', 'inventory.register_lot', 'Arrives and is to be inspected first.'),
  ('lot', 'available', 'quarantined', 'inventory.set_lot_state', 'Is held back.'),
  ('lot', 'quarantined', 'available', 'inventory.set_lot_state', 'Is released.'),
  ('lot', 'available', 'rejected', 'inventory.set_lot_state', 'Is condemned.'),
  ('lot', 'quarantined', 'rejected', 'inventory.set_lot_state', 'Is condemned.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
