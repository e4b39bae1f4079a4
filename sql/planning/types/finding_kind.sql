create type planning.finding_kind as enum (
  'no_supplier', 'no_price', 'lead_time_assumed', 'no_unit_cost', 'no_forecast_error', 'forecast_ends_early', 'beyond_horizon'
);

comment on type planning.finding_kind is
  'What a run could not do as asked: no_supplier nobody offers it; no_price no price holds; lead_time_assumed from a setting; no_unit_cost its lot-sizing rule weighs costs and was replaced by lot_for_lot; no_forecast_error safety stock by service level is zero; forecast_ends_early before the horizon; beyond_horizon its lead time is longer than the horizon.';
