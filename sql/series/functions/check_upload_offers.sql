create or replace function series._check_upload_offers(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select d.line_number, 'item', d.item, 'stands in the file more than once for this supplier'
      from (
        select
          s.line_number,
          s.item,
          row_number() over (partition by s.supplier, s.item order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'contract_quantity_limit', s.contract_quantity_limit::text, 'is less than the smallest order'
      from (%1$s) s
      where s.contract_quantity_limit < s.minimum_order_quantity
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_offers(text, text) is
  'Checker of target supplier_items: an offer that stands in the file twice, for only one price can hold; a contract below its smallest order.';

revoke execute on function series._check_upload_offers(text, text) from public;
