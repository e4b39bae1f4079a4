create type planning.binding_constraint as enum (
  'net_requirement', 'minimum_quantity', 'order_multiple', 'whole_unit', 'fixed_quantity', 'economic_quantity', 'period_of_supply', 'average_cost',
  'contract_limit', 'supplier_share', 'no_supplier'
);

comment on type planning.binding_constraint is
  'What set a quantity: the need itself, a minimum, a multiple, whole units, the lot-sizing rule (fixed or economic quantity, periods of supply, average cost), what a contract has left, the greatest share of one supplier, or that nobody supplies it.';
