create type inventory.lot_state as enum ('available', 'quarantined', 'rejected');

comment on type inventory.lot_state is
  'Whether a lot may be allocated: quarantined waits for a decision, rejected never will be. Expiry is a date, not a state.';
