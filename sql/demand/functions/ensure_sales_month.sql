create or replace function demand._ensure_sales_month(p_month date)
returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from timestamptz := p_month::timestamp at time zone 'UTC';
  v_to timestamptz := (p_month + interval '1 month') at time zone 'UTC';
begin
  if to_regclass(format('demand.sales_%s', to_char(p_month, 'YYYY_MM'))) is not null then
    return false;
  end if;

  -- Before the default partition is looked at: who attaches a month holds this lock and wants that partition.
  lock table only demand.sales in share update exclusive mode;

  if to_regclass(format('demand.sales_%s', to_char(p_month, 'YYYY_MM'))) is not null then
    return false;
  end if;

  -- Sales that came while the month had no partition move into it.
  if exists (select from demand.sales_default d where d.sold_at >= v_from and d.sold_at < v_to) then
    perform core.move_default_rows('demand.sales');
  else
    perform core._create_month_partition('demand.sales', p_month);
  end if;

  return true;
end
$$;

comment on function demand._ensure_sales_month(date) is
  'Sees to it that a month of sales has its partition; true where it was made now. First step of whoever writes sales, before any other lock is taken.';

revoke execute on function demand._ensure_sales_month(date) from public;
