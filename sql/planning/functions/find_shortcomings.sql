create or replace function planning._find_shortcomings(p_run planning.runs, p_until date)
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  insert into planning.run_findings (run_id, node, finding, detail)
  select n.run_id, n.node, f.finding, f.detail
  from planning.run_items n
  left join planning.policies p on p.id = n.policy_id
  cross join lateral (
    values
      (
        'no_supplier'::planning.finding_kind,
        n.supply_mode = 'purchase' and n.supplier_item_id is null,
        'Nobody offers it: lots have no minimum or multiple. Add an offer to catalog.supplier_items.'
      ),
      (
        'no_price',
        n.supplier_item_id is not null and not exists (
          select from catalog.supplier_prices c where c.supplier_item_id = n.supplier_item_id and c.validity @> p_run.planned_on
        ),
        'Its offer has no price on the day of the run. Add one with catalog.set_supplier_price.'
      ),
      (
        'lead_time_assumed',
        n.lead_time_source = 'setting',
        format('A lead time of %s days was taken from the settings. Write the real one into the offer, the supplier or the policy.', n.lead_time_days)
      ),
      (
        'no_unit_cost',
        n.lot_sizing = 'lot_for_lot'
          and coalesce(p.lot_sizing::text, p_run.parameters ->> 'lot_sizing') in ('economic_order_quantity', 'silver_meal', 'wagner_whitin')
          and n.daily_demand > 0,
        'Its lot-sizing rule weighs costs and none is known: lots are lot for lot. Set unit_cost of the item or a price.'
      ),
      (
        'no_forecast_error',
        n.safety_stock_rule = 'service_level' and n.error_deviation is null,
        'Its safety stock by service level is 0, because no forecast error is known. Run forecasts, or set another rule.'
      ),
      (
        'forecast_ends_early',
        n.forecast_version_id is not null and (n.forecast_until is null or n.forecast_until < p_until),
        format(
          'Its forecast %s; later demand is known from orders only. Forecast a longer horizon.',
          coalesce('ends before ' || n.forecast_until::text, 'has no period of the horizon')
        )
      ),
      (
        'beyond_horizon',
        p_run.planned_on + n.lead_time_days >= p_until,
        format('Its lead time of %s days is longer than the horizon: orders are planned in the last bucket.', n.lead_time_days)
      )
  ) as f (finding, is_true, detail)
  where n.run_id = p_run.id
    and f.is_true
$$;

comment on function planning._find_shortcomings(planning.runs, date) is
  'Writes down what a run could not do as it should have: planning.run_findings. p_until: the day after the horizon.';

revoke execute on function planning._find_shortcomings(planning.runs, date) from public;
