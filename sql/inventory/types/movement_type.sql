create type inventory.movement_type as enum (
  'receipt', 'issue', 'adjustment', 'transfer_out', 'transfer_in', 'count', 'return', 'scrap', 'reversal'
);

comment on type inventory.movement_type is
  'Why stock moved. receipt, return and transfer_in add; issue, scrap and transfer_out take away; adjustment, count and reversal do either.';
