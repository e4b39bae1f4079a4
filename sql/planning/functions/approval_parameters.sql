create or replace function planning._approval_parameters(p_recommendation planning.recommendations)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'item_id', p_recommendation.item_id,
    'location_id', p_recommendation.location_id,
    'supplier_item_id', p_recommendation.supplier_item_id,
    'quantity', trim_scale(p_recommendation.approval_quantity),
    'unit', p_recommendation.unit,
    'unit_cost', trim_scale(p_recommendation.approval_unit_cost),
    'currency', p_recommendation.currency
  )
$$;

comment on function planning._approval_parameters(planning.recommendations) is
  'What the approvers of a recommendation agree to; votes are bound to its hash.';

revoke execute on function planning._approval_parameters(planning.recommendations) from public;
