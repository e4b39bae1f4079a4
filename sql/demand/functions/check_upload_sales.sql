create or replace function demand._check_upload_sales(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with twice as (
        select s.transaction_id
        from (%1$s) s
        group by s.transaction_id
        having count(*) > 1
      )
      select d.line_number, 'transaction_id', d.transaction_id, 'stands in the file more than once'
      from (
        select s.line_number, s.transaction_id, row_number() over (partition by s.transaction_id order by s.line_number) as occurrence
        from (%1$s) s
        join twice w on w.transaction_id = s.transaction_id
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'transaction_id', s.transaction_id, 'is already recorded'
      from (%1$s) s
      join demand.sales t on t.transaction_id = s.transaction_id
      union all
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

comment on function demand._check_upload_sales(text, text) is
  'Checker of target sales: transaction ids that stand in the file twice or are recorded already, and parts of items that come whole, by the units of p_items.';

revoke execute on function demand._check_upload_sales(text, text) from public;
