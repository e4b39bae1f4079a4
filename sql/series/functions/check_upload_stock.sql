create or replace function series._check_upload_stock(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'on_hand', s.on_hand::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.on_hand <> trunc(s.on_hand)
      union all
      select s.line_number, 'on_hand', s.on_hand::text, 'has more than six decimals'
      from (%1$s) s
      where s.on_hand <> round(s.on_hand, 6)
      union all
      select d.line_number, 'on_hand', d.on_hand::text, 'is counted in the file more than once for this item and location'
      from (
        select
          s.line_number,
          s.on_hand,
          row_number() over (partition by s.item, s.location order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'maximum_stock', s.maximum_stock::text, 'is less than the reorder point'
      from (%1$s) s
      where s.maximum_stock < s.reorder_point
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function series._check_upload_stock(text, text) is
  'Checker of target stock: parts of items that come whole, more decimals than are kept, an item counted twice at one location, a maximum below the reorder point.';

revoke execute on function series._check_upload_stock(text, text) from public;
