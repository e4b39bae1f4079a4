create or replace function demand._find_sale_faults(p_source text, p_lines demand.sale_line[] default null)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select f.line_number, f.column_name, f.value, f.reason
      from (
        select s.line_number, c.column_name, c.value, c.reason
        from %1$s s
        left join catalog.items i on i.id = s.item_id
        left join catalog.units u on u.code = i.unit
        left join catalog.locations l on l.id = s.location_id
        left join demand.customers k on k.id = s.customer_id
        cross join lateral (
          values
            ('transaction_id', s.transaction_id, 'is missing', s.transaction_id is null or s.transaction_id = ''),
            ('item_id', s.item_id::text, 'is missing', s.item_id is null),
            ('item_id', s.item_id::text, 'is not an item', s.item_id is not null and i.id is null),
            ('location_id', s.location_id::text, 'is missing', s.location_id is null),
            ('location_id', s.location_id::text, 'is not a location', s.location_id is not null and l.id is null),
            ('sold_at', s.sold_at::text, 'is missing', s.sold_at is null),
            ('sold_at', s.sold_at::text, 'is not a usable time', not (s.sold_at >= '1900-01-01' and s.sold_at < '2200-01-01')),
            ('quantity', s.quantity::text, 'is missing', s.quantity is null),
            ('quantity', s.quantity::text, 'is zero', s.quantity = 0),
            ('quantity', s.quantity::text, 'is not a usable number', not abs(s.quantity) < 1e12),
            ('quantity', s.quantity::text, 'has more than six decimals', s.quantity <> round(s.quantity, 6)),
            ('quantity', s.quantity::text, 'is not a whole number of ' || i.unit, u.is_whole and s.quantity <> trunc(s.quantity)),
            ('unit_price', s.unit_price::text, 'is missing', s.unit_price is null),
            ('unit_price', s.unit_price::text, 'is below zero', s.unit_price < 0),
            ('unit_price', s.unit_price::text, 'is not a usable number', not s.unit_price < 1e14),
            ('currency', s.currency, 'is missing', s.currency is null),
            ('currency', s.currency, 'is not a currency code', s.currency !~ '^[A-Z]{3}$'),
            ('customer_id', s.customer_id::text, 'is not a customer', s.customer_id is not null and k.id is null),
            ('customer_id', s.customer_id::text, 'has been erased', k.erased_at is not null)
        ) as c (column_name, value, reason, is_fault)
        where c.is_fault
        union all
        select d.line_number, 'transaction_id', d.transaction_id, 'stands in the source more than once'
        from (
          select s.line_number, s.transaction_id, row_number() over (partition by s.transaction_id order by s.line_number) as occurrence
          from %1$s s
          where s.transaction_id is not null
        ) as d
        where d.occurrence > 1
        union all
        select s.line_number, 'transaction_id', s.transaction_id, 'is already recorded'
        from %1$s s
        join demand.sales t on t.transaction_id = s.transaction_id
      ) as f
      order by f.line_number, f.column_name, f.reason
    $query$,
    p_source
  )
  using p_lines;
end
$$;

comment on function demand._find_sale_faults(text, demand.sale_line[]) is
  'Everything that keeps lines from being written as sales, one row a fault. p_source: a table with the columns of demand.sale_line, quoted and qualified, or unnest($1), which stands for p_lines. An import rejects the lines that it names; a command that finds one refuses all.';

revoke execute on function demand._find_sale_faults(text, demand.sale_line[]) from public;
