create type planning.lot_sizing_rule as enum (
  'lot_for_lot', 'fixed_quantity', 'period_of_supply', 'economic_order_quantity', 'silver_meal', 'wagner_whitin'
);

comment on type planning.lot_sizing_rule is
  'How net requirements become lots: lot_for_lot orders what each bucket needs; fixed_quantity whole multiples of one quantity; period_of_supply the need of several buckets; economic_order_quantity at least the quantity of Harris (1913); silver_meal extends the lot while the average cost of a bucket falls; wagner_whitin is the cheapest schedule of all.';
