create or replace function series._check_upload_items(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'barcode', s.barcode, 'is the barcode of item ' || i.sku
      from (%1$s) s
      join catalog.items i on i.barcode = s.barcode
      where i.sku <> s.sku
      union all
      select d.line_number, 'barcode', d.barcode, 'is the barcode of item ' || d.first_sku || ' in this file'
      from (
        select
          s.line_number,
          s.sku,
          s.barcode,
          first_value(s.sku) over (partition by s.barcode order by s.line_number) as first_sku
        from (%1$s) s
        where s.barcode is not null
          and not exists (select from catalog.items i where i.barcode = s.barcode)
      ) as d
      where d.first_sku <> d.sku
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_items(text, text) is
  'Checker of target items: a barcode that another item has, in the catalogue or further up in the file.';

revoke execute on function series._check_upload_items(text, text) from public;
