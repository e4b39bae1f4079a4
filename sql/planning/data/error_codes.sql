insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM901', 'planning', 'plan_not_found', 'there is no such plan', 'select code, name from planning.plans lists them.'),
  ('QM902', 'planning', 'no_economic_quantity', 'there is no economic order quantity for these costs', 'Give costs and a holding cost rate above zero.'),
  ('QM903', 'planning', 'lot_sizing_incomplete', 'the lot-sizing rule lacks what it needs', 'The hint names what each rule needs.'),
  ('QM905', 'planning', 'lane_missing', 'a policy wants a transfer where no lane leads', 'Add an active lane to catalog.lanes, or change supply_mode of the policy.'),
  ('QM906', 'planning', 'nothing_to_plan', 'there is nothing to plan', 'Record stock or orders, or publish forecasts, then plan.'),
  ('QM907', 'planning', 'supply_ring', 'lanes and bills of material form a ring', 'select * from ops.verify() finds the rows that were written past the rules.'),
  ('QM908', 'planning', 'run_not_releasable', 'this run cannot be released', 'Release a draft that is newer than the run in force, or plan anew.'),
  ('QM909', 'planning', 'recommendation_not_found', 'there is no such recommendation', 'select * from planning.open_recommendations lists those that are open.'),
  ('QM910', 'planning', 'recommendation_not_approved', 'only an approved recommendation can be ordered', 'Let it be approved; governance.pending_approvals shows by whom.'),
  ('QM911', 'planning', 'beyond_approval', 'this is not what was approved', 'Take the price of today with planning.revise_recommendation and let it be approved again.'),
  ('QM912', 'planning', 'contract_exhausted', 'the contract has not enough left', 'Order less, raise the ceiling, or plan anew.'),
  ('QM913', 'planning', 'supply_order_line_not_found', 'there is no such order line', 'select * from planning.open_order_lines lists those that are open.'),
  ('QM914', 'planning', 'supply_order_line_finished', 'this order line is finished', 'What came without an order is posted with inventory.post_movement.'),
  ('QM915', 'planning', 'over_receipt', 'more would be received than was ordered', 'Receive what is open and tolerated, and send the rest back.'),
  ('QM916', 'planning', 'reason_to_close', 'closing an order line needs a reason', 'Say why the rest will not come.'),
  ('QM917', 'planning', 'recommendation_not_revisable', 'this recommendation cannot be revised', 'Purchases that are pending or approved can be revised.'),
  ('QM918', 'planning', 'offer_not_usable', 'nobody sells this on these terms', 'catalog.rank_offers shows the offers for a quantity.'),
  ('QM919', 'planning', 'alert_days_not_usable', 'alerts cannot look so far ahead', 'Give 0 to 365 days.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
