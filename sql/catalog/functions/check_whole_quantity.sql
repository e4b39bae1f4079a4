create or replace function catalog.check_whole_quantity(p_unit text, p_quantity numeric)
returns numeric
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_quantity <> trunc(p_quantity) and exists (select from catalog.units u where u.code = p_unit and u.is_whole) then
    raise exception using
      errcode = 'QM304',
      message = 'this unit has no parts',
      detail = format('%s %s', p_quantity, p_unit),
      hint = 'Give a whole number, or a quantity in a unit that can be divided.';
  end if;

  return p_quantity;
end
$$;

comment on function catalog.check_whole_quantity(text, numeric) is
  'Guard of commands that move or order stock: returns the quantity unless the unit is counted in whole numbers and the quantity is not one. Whole quantities are passed without a look at the table. Error: QM304.';

revoke execute on function catalog.check_whole_quantity(text, numeric) from public;
grant execute on function catalog.check_whole_quantity(text, numeric) to qm_app, qm_readonly;
