create or replace function series._check_upload_movements(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'quantity', s.quantity::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.quantity <> trunc(s.quantity)
      union all
      select s.line_number, 'quantity', s.quantity::text, 'has more than six decimals'
      from (%1$s) s
      where s.quantity <> round(s.quantity, 6)
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function series._check_upload_movements(text, text) is
  'Checker of target movements: parts of items that come whole, more decimals than are kept. Whether there is enough stock is known when they are posted.';

revoke execute on function series._check_upload_movements(text, text) from public;
