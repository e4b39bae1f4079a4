create or replace function finance._require_sight(p_series_ids uuid[], p_portfolio_id uuid default null)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_missing text;
begin
  if p_portfolio_id is not null and not exists (
    select
    from finance.portfolios p
    where p.id = p_portfolio_id
      and identity._sees_owner(p.owner_id)
  ) then
    v_missing := format('portfolio %s', p_portfolio_id);
  else
    select format('series %s', coalesce(w.id::text, 'null'))
    into v_missing
    from (
      select unnest(p_series_ids) as id
      union all
      select o.series_id
      from finance.portfolio_positions o
      where o.portfolio_id = p_portfolio_id
    ) as w
    left join series.series s
      on s.id = w.id
      and (
        (select identity.sees_all_rows())
        or s.owner_id = any ((select identity.owners_in_sight())::uuid[])
        or (s.owner_id is null and (select identity.sees_company_rows()))
      )
    where s.id is null
    limit 1;
  end if;

  if v_missing is not null then
    raise exception using
      errcode = 'QMA04',
      message = 'there is no such series or portfolio',
      detail = v_missing,
      hint = 'select id, name from series.series, and from finance.portfolios, list those in sight.';
  end if;
end
$$;

comment on function finance._require_sight(uuid[], uuid) is
  'Guard of the commands of risk, which run with the rights of their owner: series and a portfolio, with its series, have to be in the sight of the session''s user. Error: QMA04.';

revoke execute on function finance._require_sight(uuid[], uuid) from public;
