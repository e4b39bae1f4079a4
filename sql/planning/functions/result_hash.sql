create or replace function planning._result_hash(p_run_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select encode(
    sha256(
      convert_to(
        coalesce(
          string_agg(
            concat_ws(
              ',', c.item_id, c.location_id, c.supply_mode, c.supplier_item_id, c.from_location_id, trim_scale(c.quantity), c.unit_cost, c.currency,
              c.order_by, c.need_by, c.expected_on, c.binding_constraint, c.part
            ),
            ';' order by c.planned_order, c.part
          ),
          ''
        ),
        'UTF8'
      )
    ),
    'hex'
  )
  from planning.recommendations c
  where c.run_id = p_run_id
$$;

comment on function planning._result_hash(uuid) is
  'SHA-256 of what a run recommends: equal for two runs that recommend the same.';

revoke execute on function planning._result_hash(uuid) from public;
