create or replace function catalog.convert_quantity(p_item_id uuid, p_quantity numeric, p_from_unit text, p_to_unit text)
returns numeric
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_multiplier numeric;
  v_divisor numeric;
begin
  if p_from_unit = p_to_unit then
    return p_quantity;
  end if;

  -- Every row serves both directions; the item's own ratio comes before the general one, the stored direction before its inverse.
  select
    case when c.from_unit = p_from_unit then c.numerator else c.denominator end,
    case when c.from_unit = p_from_unit then c.denominator else c.numerator end
  into v_multiplier, v_divisor
  from catalog.unit_conversions c
  where (c.item_id = p_item_id or c.item_id is null)
    and (
      (c.from_unit = p_from_unit and c.to_unit = p_to_unit)
      or (c.from_unit = p_to_unit and c.to_unit = p_from_unit)
    )
  order by c.item_id nulls last, c.from_unit = p_from_unit desc
  limit 1;

  if not found then
    raise exception using
      errcode = 'QM303',
      message = 'there is no conversion between these units',
      detail = format(
        'from %s to %s%s',
        coalesce(p_from_unit, 'null'),
        coalesce(p_to_unit, 'null'),
        coalesce(' for item ' || (select i.sku from catalog.items i where i.id = p_item_id), '')
      ),
      hint = 'Add the ratio to catalog.unit_conversions, with an item_id where it holds for one item only.';
  end if;

  return trim_scale(p_quantity * v_multiplier / v_divisor);
end
$$;

comment on function catalog.convert_quantity(uuid, numeric, text, text) is
  'Quantity of an item in another unit: exact numeric ratio of catalog.unit_conversions, the item''s own before the general one, in either direction, unrounded. p_item_id may be null for general ratios. Error: QM303 where no ratio is stored, for a guess of 1 would be a wrong stock.';

revoke execute on function catalog.convert_quantity(uuid, numeric, text, text) from public;
grant execute on function catalog.convert_quantity(uuid, numeric, text, text) to qm_app, qm_readonly;
