-- Table of contents: every object of the schema in load order.
-- Installs with psql alone:  psql -v ON_ERROR_STOP=1 -f sql/schema.sql
\ir core/types/roles.sql
\ir core/types/extensions.sql
set role qm_owner;

-- room core
\ir core/types/schema.sql
\ir core/types/risk_level.sql
\ir core/types/severity.sql
\ir core/tables/error_codes.sql
\ir core/tables/settings.sql
\ir core/tables/machines.sql
\ir core/tables/states.sql
\ir core/tables/transitions.sql
\ir core/tables/state_history.sql
\ir core/tables/idempotency_keys.sql
\ir core/tables/partitioned_tables.sql
\ir core/functions/uuid_v7.sql
\ir core/functions/schema_version.sql
\ir core/functions/schema_fingerprint.sql
\ir core/functions/set_updated_at.sql
\ir core/functions/refuse_change.sql
\ir core/functions/record_transition.sql
\ir core/functions/check_state_history.sql
\ir core/functions/setting_text.sql
\ir core/functions/setting_numeric.sql
\ir core/functions/setting_integer.sql
\ir core/functions/setting_boolean.sql
\ir core/functions/set_setting.sql
\ir core/functions/claim_idempotency_key.sql
\ir core/functions/keep_idempotent_result.sql
\ir core/functions/purge_idempotency_keys.sql
\ir core/functions/create_month_partition.sql
\ir core/functions/attach_month_partition.sql
\ir core/functions/ensure_partitions.sql
\ir core/functions/create_partitions_ahead.sql
\ir core/functions/move_default_rows.sql
\ir core/views/partitions.sql
\ir core/functions/drop_expired_partitions.sql
\ir core/functions/set_retention.sql
\ir core/data/error_codes.sql
\ir core/data/settings.sql

-- room identity
\ir identity/types/schema.sql
\ir identity/types/user_role.sql
\ir identity/tables/users.sql
\ir identity/views/accounts.sql
\ir identity/functions/current_user_id.sql
\ir identity/functions/acting_user_id.sql
\ir identity/functions/require_role.sql
\ir identity/functions/tg_users__refuse_delete.sql
\ir identity/functions/lock_account.sql
\ir identity/functions/lock_admins.sql
\ir identity/functions/require_other_admin.sql
\ir identity/functions/insert_user.sql
\ir identity/functions/create_user.sql
\ir identity/functions/create_admin.sql
\ir identity/functions/begin_sign_in.sql
\ir identity/functions/finish_sign_in.sql
\ir identity/functions/change_password.sql
\ir identity/functions/activate_user.sql
\ir identity/functions/deactivate_user.sql
\ir identity/functions/change_role.sql
\ir identity/functions/unlock_user.sql
\ir identity/functions/erase_user.sql
\ir identity/data/error_codes.sql
\ir identity/data/settings.sql

-- room catalog
\ir catalog/types/schema.sql
\ir catalog/types/item_type.sql
\ir catalog/types/location_type.sql
\ir catalog/types/bom_basis.sql
\ir catalog/tables/units.sql
\ir catalog/tables/categories.sql
\ir catalog/tables/items.sql
\ir catalog/tables/item_codes.sql
\ir catalog/tables/unit_conversions.sql
\ir catalog/tables/locations.sql
\ir catalog/tables/suppliers.sql
\ir catalog/tables/supplier_items.sql
\ir catalog/tables/supplier_prices.sql
\ir catalog/tables/bom_lines.sql
\ir catalog/tables/deleted_items.sql
\ir catalog/functions/tg_lock_tree.sql
\ir catalog/functions/tg_refuse_tree_cycle.sql
\ir catalog/functions/tg_locations__check_time_zone.sql
\ir catalog/functions/category_subtree.sql
\ir catalog/functions/convert_quantity.sql
\ir catalog/functions/check_whole_quantity.sql
\ir catalog/functions/lock_item.sql
\ir catalog/functions/retire_item.sql
\ir catalog/functions/reactivate_item.sql
\ir catalog/functions/rows_of_item.sql
\ir catalog/functions/count_rows.sql
\ir catalog/functions/delete_item.sql
\ir catalog/functions/tg_items__keep_barcode.sql
\ir catalog/functions/tg_item_codes__keep_barcode.sql
\ir catalog/functions/link_barcode.sql
\ir catalog/functions/lock_offer.sql
\ir catalog/functions/upsert_offer.sql
\ir catalog/functions/supplier_price.sql
\ir catalog/functions/set_supplier_price.sql
\ir catalog/functions/rank_offers.sql
\ir catalog/functions/tg_bom_lines__lock_structure.sql
\ir catalog/functions/tg_bom_lines__keep_levels.sql
\ir catalog/functions/recompute_low_level_codes.sql
\ir catalog/functions/component_quantity.sql
\ir catalog/functions/explode_bom.sql
\ir catalog/functions/where_used.sql
\ir catalog/functions/roll_up_cost.sql
\ir catalog/functions/check_bom_shares.sql
\ir catalog/views/bom_components.sql
\ir catalog/data/error_codes.sql
\ir catalog/data/settings.sql
\ir catalog/functions/tg_settings__offer_weights.sql
\ir catalog/data/units.sql
\ir catalog/data/unit_conversions.sql

-- room inventory
\ir inventory/types/schema.sql
\ir inventory/types/movement_type.sql
\ir inventory/types/reservation_state.sql
\ir inventory/types/lot_status.sql
\ir inventory/tables/levels.sql
\ir inventory/tables/lots.sql
\ir inventory/tables/lot_levels.sql
\ir inventory/tables/transfers.sql
\ir inventory/tables/movements.sql
\ir inventory/tables/reversals.sql
\ir inventory/tables/reservations.sql
\ir inventory/tables/stockouts.sql
\ir inventory/tables/depletion_estimates.sql
\ir inventory/data/partitioned_tables.sql

-- room series
\ir series/types/schema.sql
\ir series/types/series_kind.sql
\ir series/types/series_frequency.sql
\ir series/tables/uploads.sql
\ir series/tables/upload_rejects.sql
\ir series/tables/upload_filters.sql
\ir series/tables/series.sql
\ir series/tables/observations.sql
\ir series/data/partitioned_tables.sql
\ir series/data/states.sql

-- room demand
\ir demand/types/schema.sql
\ir demand/types/order_line_state.sql
\ir demand/tables/customers.sql
\ir demand/tables/sales.sql
\ir demand/tables/daily_sales.sql
\ir demand/tables/orders.sql
\ir demand/tables/order_lines.sql
\ir demand/tables/customer_behavior.sql
\ir demand/data/partitioned_tables.sql

reset role;
