create or replace function demand._check_upload_orders(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'order_number', s.order_number, 'is already recorded'
      from (%1$s) s
      join demand.orders o on o.order_number = s.order_number
      union all
      select s.line_number, 'shipped_quantity', s.shipped_quantity::text, 'is more than was ordered'
      from (%1$s) s
      where s.shipped_quantity > s.ordered_quantity
      union all
      select s.line_number, 'ordered_quantity', s.ordered_quantity::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.ordered_quantity <> trunc(s.ordered_quantity)
      union all
      select s.line_number, 'ordered_quantity', s.ordered_quantity::text, 'has more than six decimals'
      from (%1$s) s
      where s.ordered_quantity <> round(s.ordered_quantity, 6)
      union all
      select d.line_number, 'order_line', d.order_line::text, 'stands in the file more than once for this order'
      from (
        select
          s.line_number,
          s.order_line,
          row_number() over (partition by s.order_number, s.order_line order by s.line_number) as occurrence
        from (%1$s) s
        where s.order_line is not null
      ) as d
      where d.occurrence > 1
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function demand._check_upload_orders(text, text) is
  'Checker of target orders: orders that are recorded already, a line twice, more shipped than ordered, parts of items that come whole.';

revoke execute on function demand._check_upload_orders(text, text) from public;
