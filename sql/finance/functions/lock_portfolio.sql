create or replace function finance._lock_portfolio(p_portfolio_id uuid)
returns finance.portfolios
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_portfolio finance.portfolios;
begin
  select p.*
  into v_portfolio
  from finance.portfolios p
  where p.id = p_portfolio_id
    and identity._sees_owner(p.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QMA04',
      message = 'there is no such series or portfolio',
      detail = format('portfolio %s', coalesce(p_portfolio_id::text, 'null')),
      hint = 'select id, name from finance.portfolios lists those in sight.';
  end if;

  return v_portfolio;
end
$$;

comment on function finance._lock_portfolio(uuid) is
  'Guard: locks a portfolio that is in the sight of the session''s user. Error: QMA04.';

revoke execute on function finance._lock_portfolio(uuid) from public;
