create type inventory.stock_condition as enum ('out', 'below_safety', 'low', 'normal', 'excess');

comment on type inventory.stock_condition is
  'How a level stands, worst first: out (nothing available), below_safety (available below the safety stock), low (available at or below the reorder point, or below it: setting inventory.low_stock_boundary), normal, excess (on hand above the maximum).';
