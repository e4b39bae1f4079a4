create or replace function finance.tg_portfolio_positions__check_portfolio()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_portfolio_id uuid := case tg_table_name
    when 'portfolios' then (to_jsonb(new) ->> 'id')::uuid
    else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'portfolio_id')::uuid
  end;
  v_fault text;
begin
  select case
    when count(o.series_id) = 0 then format('portfolio %s has no positions', p.id)
    when abs(sum(o.weight) - 1) > 1e-9 then format('the weights of portfolio %s sum to %s', p.id, sum(o.weight))
    when bool_or(s.currency is distinct from p.currency or s.frequency <> p.frequency)
      then format('a series of portfolio %s has another currency or frequency', p.id)
  end
  into v_fault
  from finance.portfolios p
  left join finance.portfolio_positions o on o.portfolio_id = p.id
  left join series.series s on s.id = o.series_id
  where p.id = v_portfolio_id
  group by p.id;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA05',
      message = 'these positions make no portfolio',
      detail = v_fault,
      hint = 'Change all positions at once with finance.update_portfolio.';
  end if;

  return null;
end
$$;

comment on function finance.tg_portfolio_positions__check_portfolio() is
  'When a transaction commits, a portfolio that it touched has positions of one currency and frequency, with weights that sum to one. Error: QMA05.';

revoke execute on function finance.tg_portfolio_positions__check_portfolio() from public;

drop trigger if exists tg_portfolio_positions__check_portfolio on finance.portfolio_positions;
create constraint trigger tg_portfolio_positions__check_portfolio
after insert or update or delete on finance.portfolio_positions
deferrable initially deferred
for each row
execute function finance.tg_portfolio_positions__check_portfolio();

drop trigger if exists tg_portfolios__check_positions on finance.portfolios;
create constraint trigger tg_portfolios__check_positions
after insert or update on finance.portfolios
deferrable initially deferred
for each row
execute function finance.tg_portfolio_positions__check_portfolio();
