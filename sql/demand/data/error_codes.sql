insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM601', 'demand', 'duplicate_transaction', 'a sale with this transaction id exists', 'Each sales line has a transaction id of its own. Repeat a request with the same idempotency key to get its first result.'),
  ('QM602', 'demand', 'sale_not_usable', 'the sale cannot be recorded as it is', 'The detail names the line, the column and the reason; demand.sales has the rules.'),
  ('QM603', 'demand', 'sale_not_found', 'there is no such sale', 'select transaction_id from demand.sales lists them.'),
  ('QM604', 'demand', 'sale_issued_stock_not_allowed', 'a return cannot issue stock', 'Record the return without p_issue_stock and receive the goods with inventory.post_movement.'),
  ('QM605', 'demand', 'load_not_open', 'no load of sales is open in this transaction', 'Call demand.open_sales_load and COPY into its table in the same transaction.'),
  ('QM606', 'demand', 'order_not_usable', 'the order cannot be placed as it is', 'The detail names the line and the reason.'),
  ('QM607', 'demand', 'order_line_not_found', 'there is no such order line', 'select id from demand.order_lines lists them.'),
  ('QM608', 'demand', 'order_line_closed', 'the order line is closed', 'Only open and partially shipped lines can be shipped or cancelled.'),
  ('QM609', 'demand', 'ships_more_than_ordered', 'more would be shipped than is open', 'Ship at most the open quantity of the line.'),
  ('QM610', 'demand', 'period_not_usable', 'the period is not usable', 'Give the earlier day first and a frequency of daily, weekly or monthly.'),
  ('QM611', 'demand', 'ship_quantity_not_usable', 'the quantity cannot be shipped', 'Give a quantity above zero, whole where the item''s unit is.'),
  ('QM612', 'demand', 'dimension_not_known', 'sales cannot be summarised by this', 'Dimensions are item, location, category, region and segment.'),
  ('QM613', 'demand', 'customer_not_found', 'there is no such customer', 'select id, code from demand.customers lists them.'),
  ('QM614', 'demand', 'customer_erased', 'this customer has been erased', 'Create a new customer; an erased one stays as an id only.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
