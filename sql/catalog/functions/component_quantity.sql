create or replace function catalog.component_quantity(p_bom_line_id uuid, p_parent_quantity numeric)
returns numeric
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select trim_scale(catalog.convert_quantity(
    l.component_id,
    case l.basis
      when 'share' then catalog.convert_quantity(l.parent_id, p_parent_quantity, p.unit, l.unit)
      else p_parent_quantity
    end * l.quantity_per / (1 - l.scrap_rate),
    l.unit,
    c.unit
  ))
  from catalog.bom_lines l
  join catalog.items p on p.id = l.parent_id
  join catalog.items c on c.id = l.component_id
  where l.id = p_bom_line_id
$$;

comment on function catalog.component_quantity(uuid, numeric) is
  'Component needed by one line for a quantity of the parent, both in stock units, unrounded: quantity × quantity_per / (1 − scrap_rate), the yield form; a share is taken of the parent''s quantity in the line''s unit. Error: QM303.';

revoke execute on function catalog.component_quantity(uuid, numeric) from public;
grant execute on function catalog.component_quantity(uuid, numeric) to qm_app, qm_readonly;
