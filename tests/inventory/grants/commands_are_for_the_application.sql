-- Every command of the room, and who may call it.
begin;
select plan(20);

select ok(has_function_privilege('qm_app', 'inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text)', 'execute'), 'post_movement is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.adjust_stock(uuid, uuid, numeric, text, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.adjust_stock(uuid, uuid, numeric, text, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.adjust_stock(uuid, uuid, numeric, text, text)', 'execute'), 'adjust_stock is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.post_movements(jsonb, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.post_movements(jsonb, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.post_movements(jsonb, text)', 'execute'), 'post_movements is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.load_movements(inventory.movement_line[], text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.load_movements(inventory.movement_line[], text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.load_movements(inventory.movement_line[], text)', 'execute'), 'load_movements is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.create_level(uuid, uuid, numeric, numeric, numeric)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.create_level(uuid, uuid, numeric, numeric, numeric)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.create_level(uuid, uuid, numeric, numeric, numeric)', 'execute'), 'create_level is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text)', 'execute'), 'transfer_stock is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.transfer_stocks(jsonb, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.transfer_stocks(jsonb, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.transfer_stocks(jsonb, text)', 'execute'), 'transfer_stocks is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text)', 'execute'), 'reserve_stock is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.reserve_stocks(jsonb, text, timestamptz, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.reserve_stocks(jsonb, text, timestamptz, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.reserve_stocks(jsonb, text, timestamptz, text)', 'execute'), 'reserve_stocks is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.release_reservation(uuid, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.release_reservation(uuid, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.release_reservation(uuid, text)', 'execute'), 'release_reservation is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text)', 'execute'), 'fulfil_reservation is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.expire_reservations(integer)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.expire_reservations(integer)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.expire_reservations(integer)', 'execute'), 'expire_reservations is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.reverse_movement(uuid, uuid, text, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.reverse_movement(uuid, uuid, text, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.reverse_movement(uuid, uuid, text, text)', 'execute'), 'reverse_movement is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text)', 'execute'), 'count_stock is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text)', 'execute'), 'register_lot is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text)', 'execute'), 'set_lot_state is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text)', 'execute'), 'issue_by_expiry is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.estimate_depletion(uuid, uuid)', 'execute') and not has_function_privilege('qm_readonly', 'inventory.estimate_depletion(uuid, uuid)', 'execute') and not has_function_privilege('qm_auditor', 'inventory.estimate_depletion(uuid, uuid)', 'execute'), 'estimate_depletion is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.estimate_depletions()', 'execute') and not has_function_privilege('qm_readonly', 'inventory.estimate_depletions()', 'execute') and not has_function_privilege('qm_auditor', 'inventory.estimate_depletions()', 'execute'), 'estimate_depletions is for qm_app, not for readers');

select ok(has_function_privilege('qm_app', 'inventory.estimate_lost_sales()', 'execute') and not has_function_privilege('qm_readonly', 'inventory.estimate_lost_sales()', 'execute') and not has_function_privilege('qm_auditor', 'inventory.estimate_lost_sales()', 'execute'), 'estimate_lost_sales is for qm_app, not for readers');

select * from finish();
rollback;
