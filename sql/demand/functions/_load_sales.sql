create or replace function demand._load_sales(p_source regclass, p_upload_id uuid)
returns demand.load_result
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Statistics of a table that was filled a moment ago do not come by themselves.
  execute format('analyze %s', p_source);

  return demand._write_sales(p_source::text, null, p_upload_id);
end
$$;

comment on function demand._load_sales(regclass, uuid) is
  'Bulk load: writes the rows of a staging table with the columns of demand.sale_line as sales of an upload (null: of none), all or nothing; see demand._write_sales. The caller owns the table, holds the upload''s lock and has put nothing into it that others can reach. Errors: QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale; demand._find_sale_faults names all of them beforehand.';

revoke execute on function demand._load_sales(regclass, uuid) from public;
