create or replace function demand._load_upload_sales(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_result demand.load_result;
  v_lines text := format('demand.sale_lines_%s', replace(p_upload_id::text, '-', ''));
begin
  perform demand._lock_upload_customers(p_source);

  execute format(
    $query$
      create unlogged table %1$s as
      select
        s.line_number, s.transaction_id, i.id as item_id, l.id as location_id, s.sold_at, s.quantity, s.unit_price,
        s.currency, c.id as customer_id, s.customer_segment, s.region, s.promotion
      from (%2$s) s
      left join catalog.items i on i.sku = s.item
      left join catalog.locations l on l.code = s.location
      left join demand.customers c on c.code = s.customer
    $query$,
    v_lines,
    p_source
  );

  v_result := demand._load_sales(v_lines::regclass, p_upload_id);
  execute format('drop table %s', v_lines);

  return v_result.line_count;
end
$$;

comment on function demand._load_upload_sales(text, uuid, text) is
  'Loader of target sales: turns codes into ids and hands the lines to demand._load_sales, all or nothing.';

revoke execute on function demand._load_upload_sales(text, uuid, text) from public;
