create or replace function demand.load_sales(p_idempotency_key text default null)
returns demand.load_result
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source regclass := to_regclass('pg_temp.sales_load');
  v_first jsonb;
  v_result demand.load_result;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- A table of the caller's own could make the owner run the caller's code.
  if not exists (
    select
    from pg_class c
    where c.oid = v_source
      and c.relkind = 'r'
      and c.relowner = current_user::regrole
      and c.relnamespace = pg_my_temp_schema()
  ) then
    raise exception using
      errcode = 'QM605',
      message = 'no load of sales is open in this transaction',
      detail = 'there is no table pg_temp.sales_load made by demand.open_sales_load',
      hint = 'Call demand.open_sales_load and COPY into its table in the same transaction.';
  end if;

  -- What is in the table is not compared, for that would cost as much as loading it.
  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.load_sales', '{}');

  if v_first is not null then
    drop table pg_temp.sales_load;
    return jsonb_populate_record(null::demand.load_result, v_first);
  end if;

  v_result := demand._load_sales(v_source, null);
  drop table pg_temp.sales_load;
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_result));

  return v_result;
end
$$;

comment on function demand.load_sales(text) is
  'Writes what was copied into the table of demand.open_sales_load as sales, all or none, and brings demand.daily_sales up to date. With an idempotency key that was used before it writes nothing and returns the first result. Errors: QM001, QM102, QM103, QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale, QM605 no load is open.';

revoke execute on function demand.load_sales(text) from public;
grant execute on function demand.load_sales(text) to qm_app;
