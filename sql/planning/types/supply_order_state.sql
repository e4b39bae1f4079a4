create type planning.supply_order_state as enum ('open', 'partially_received', 'received', 'closed', 'cancelled');

comment on type planning.supply_order_state is
  'State of a line of a supply order: open, partially received, received in full, closed short, or cancelled before anything came.';
