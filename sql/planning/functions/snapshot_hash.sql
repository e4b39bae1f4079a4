create or replace function planning._snapshot_hash(p_run_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  -- A hash over hashes: no text of the whole snapshot is ever built.
  select encode(
    sha256(
      convert_to(
        concat_ws(
          '|',
          (select r.planned_on || r.bucket_size::text || r.bucket_count || r.parameters::text from planning.runs r where r.id = p_run_id),
          (
            select string_agg(
              md5(
                concat_ws(
                  ',', n.node, n.item_id, n.location_id, n.supply_mode, n.on_hand, n.policy_id, n.series_id, n.forecast_version_id, n.lane_id,
                  n.supplier_item_id, n.lead_time_days, n.minimum_quantity, n.order_multiple, n.unit_cost, n.net_forecast::text, n.orders::text
                )
              ),
              '' order by n.node
            )
            from planning.run_items n
            where n.run_id = p_run_id
          ),
          (
            select string_agg(
              md5(concat_ws(',', e.parent_node, e.node, e.bom_line_id, e.lane_id, e.quantity_per, e.effective_from, e.effective_until)),
              '' order by e.edge
            )
            from planning.run_edges e
            where e.run_id = p_run_id
          ),
          (
            select string_agg(
              md5(concat_ws(',', o.node, o.quantity, o.receive_on, o.supply_order_line_id)),
              '' order by o.number
            )
            from planning.planned_orders o
            where o.run_id = p_run_id
              and o.supply_order_line_id is not null
          )
        ),
        'UTF8'
      )
    ),
    'hex'
  )
$$;

comment on function planning._snapshot_hash(uuid) is
  'SHA-256 of what a run planned from: equal for two runs that read the same.';

revoke execute on function planning._snapshot_hash(uuid) from public;
