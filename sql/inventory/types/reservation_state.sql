create type inventory.reservation_state as enum ('active', 'fulfilled', 'released', 'expired');

comment on type inventory.reservation_state is
  'active holds stock back; fulfilled was issued in full; released and expired gave back what was left.';
